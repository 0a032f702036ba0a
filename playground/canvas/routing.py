"""Ways for wires: straight on where nothing is between, else around the cards, each source in a lane of its own."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from playground.spec.graph import Wire
from playground.spec.tidying import CARD_HEIGHT, CARD_WIDTH, LANE, PREVIEW_HEIGHT

Point = tuple[float, float]
# How far a wire keeps away from cards, how far it goes out of a port before it turns, and how round its corners are.
_AWAY, _RADIUS = 6.0, 14.0
_TURNS = ((26.0, 26.0), (40.0, 40.0), (26.0, 54.0), (54.0, 26.0), (14.0, 14.0))
# How many lanes are tried: what is farther away is no way that anybody would follow with the eye.
_MOST_LANES = 40
# Between a card with its picture and the lane that passes it.
_LANE_AWAY = 18.0
_SAMPLES = np.linspace(0.04, 0.96, 24)


class Router:
    """Finds ways among cards whose upper left corners are given.

    A wire that was led around cards keeps its lane: those of other sources that come later take another one.
    """

    def __init__(self, corners: Iterable[Point]) -> None:
        left = np.array([(x, y) for x, y in corners], np.float64).reshape(-1, 2)
        size = np.array([CARD_WIDTH, CARD_HEIGHT + PREVIEW_HEIGHT])
        self._boxes: NDArray[np.float64] = np.hstack([left, left + size])
        self._taken: list[tuple[str, Point, Point]] = []

    def ways(self, ends: Mapping[Wire, tuple[Point, Point]]) -> dict[Wire, QPainterPath]:
        """A way for each wire from its start to its end; the short ones choose first."""
        ordered = sorted(ends, key=lambda wire: (abs(ends[wire][1][0] - ends[wire][0][0]), wire))
        return {wire: self.way(wire.source, *ends[wire]) for wire in ordered}

    def way(self, source: str, start: Point, end: Point) -> QPainterPath:
        """A way from an output to an input."""
        if self._is_straight_clear(start, end):
            return curve(QPointF(*start), QPointF(*end))
        corners = self._corners(source, start, end)
        if not corners:
            return curve(QPointF(*start), QPointF(*end))
        self._taken += [(source, *leg) for leg in itertools.pairwise(corners)]
        return _rounded((start, *corners, end))

    def _is_straight_clear(self, start: Point, end: Point) -> bool:
        (x0, y0), (x1, y1) = start, end
        if x1 - x0 < 16:
            return False
        near = self._near(x0, min(y0, y1), x1, max(y0, y1))
        if not len(near):
            return True
        # The curve of `curve`, a third-degree Bézier curve that is level at both ends.
        t, half = _SAMPLES, (x1 - x0) / 2
        x = (1 - t) ** 3 * x0 + 3 * (1 - t) ** 2 * t * (x0 + half) + 3 * (1 - t) * t**2 * (x1 - half) + t**3 * x1
        y = ((1 - t) ** 3 + 3 * (1 - t) ** 2 * t) * y0 + (3 * (1 - t) * t**2 + t**3) * y1
        inside = (
            (x[:, None] > near[:, 0])
            & (x[:, None] < near[:, 2])
            & (y[:, None] > near[:, 1])
            & (y[:, None] < near[:, 3])
        )
        return not inside.any()

    def _corners(self, source: str, start: Point, end: Point) -> tuple[Point, ...]:
        """Where it turns: out of the port, to a lane, along it, and to the other port; none where there is no way."""
        left, right = min(start[0], end[0]) - CARD_WIDTH, max(start[0], end[0]) + CARD_WIDTH
        boxes = self._boxes[(self._boxes[:, 2] > left) & (self._boxes[:, 0] < right)]
        edges = np.concatenate([boxes[:, 1] - _LANE_AWAY, boxes[:, 3] + _LANE_AWAY, (start[1], end[1])])
        lanes = np.unique(np.concatenate([edges - LANE, edges, edges + LANE]))
        lanes = lanes[np.argsort(np.abs(lanes - start[1]) + np.abs(lanes - end[1]), kind="stable")]
        for out, back in _TURNS:
            x0, x1 = start[0] + out, end[0] - back
            is_free = _are_free(boxes, min(x0, x1), max(x0, x1), lanes, lanes)
            is_free &= _are_free(boxes, x0, x0, np.minimum(lanes, start[1]), np.maximum(lanes, start[1]))
            is_free &= _are_free(boxes, x1, x1, np.minimum(lanes, end[1]), np.maximum(lanes, end[1]))
            for y in lanes[is_free][:_MOST_LANES].tolist():
                corners = ((x0, start[1]), (x0, y), (x1, y), (x1, end[1]))
                if not self._is_taken(source, corners):
                    return corners
        return ()

    def _is_taken(self, source: str, corners: Sequence[Point]) -> bool:
        """Whether it would lie on the way of another layer's wire."""
        legs = list(itertools.pairwise(corners))
        return any(_run_together(*leg, a, b) for other, a, b in self._taken if other != source for leg in legs)

    def _near(self, left: float, top: float, right: float, bottom: float) -> NDArray[np.float64]:
        """The cards that a rectangle touches."""
        boxes = self._boxes
        touches = (boxes[:, 0] < right) & (boxes[:, 2] > left) & (boxes[:, 1] < bottom) & (boxes[:, 3] > top)
        found: NDArray[np.float64] = boxes[touches]
        return found


def _are_free(
    boxes: NDArray[np.float64], left: float, right: float, tops: NDArray[np.float64], bottoms: NDArray[np.float64]
) -> NDArray[np.bool_]:
    """Which of the rectangles that share left and right touch none of the boxes (n, 4), nor come near."""
    near = boxes[(boxes[:, 0] < right + _AWAY) & (boxes[:, 2] > left - _AWAY)]
    touches = (near[:, 1] < bottoms[:, None] + _AWAY) & (near[:, 3] > tops[:, None] - _AWAY)
    free: NDArray[np.bool_] = np.logical_not(touches.any(axis=1))
    return free


def curve(start: QPointF, end: QPointF) -> QPainterPath:
    """From an output to an input: level at both ends, rounder the further apart they are."""
    across = end.x() - start.x()
    # A wire that leads back swings out, so that it does not run under its own cards.
    bend = max(across / 2, min(480.0, 48.0 + abs(across) / 2)) if across < 96 else across / 2
    path = QPainterPath(start)
    path.cubicTo(start + QPointF(bend, 0), end - QPointF(bend, 0), end)
    return path


def _run_together(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether two legs, each level or upright, lie on each other or nearly so for a while."""
    for along, across in ((0, 1), (1, 0)):
        if a[across] == b[across] and c[across] == d[across] and abs(a[across] - c[across]) < LANE / 2:
            first, second = sorted((a[along], b[along])), sorted((c[along], d[along]))
            if first[0] < second[1] and second[0] < first[1]:
                return True
    return False


def _rounded(points: Sequence[Point]) -> QPainterPath:
    """A line through points with round corners."""
    path = QPainterPath(QPointF(*points[0]))
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        near, far = _towards(corner, before), _towards(corner, after)
        path.lineTo(QPointF(*near))
        path.quadTo(QPointF(*corner), QPointF(*far))
    path.lineTo(QPointF(*points[-1]))
    return path


def _towards(corner: Point, other: Point) -> Point:
    """A little away from a corner, not further than half way."""
    across, down = other[0] - corner[0], other[1] - corner[1]
    length = abs(across) + abs(down)
    share = min(_RADIUS, length / 2) / length if length else 0.0
    return corner[0] + across * share, corner[1] + down * share
