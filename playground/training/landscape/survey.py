"""The loss at the places of a plane, measured from coarse to fine, in small pieces of work."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from playground.engine.arrays import Arrays
from playground.engine.pausing import Pausing
from playground.spec.errors import PlaygroundError
from playground.spec.language import tr
from playground.training.landscape.loss_of import LossOf
from playground.training.landscape.plane import (
    Plane,
    exact_plane,
    finding_path_plane,
    finding_random_plane,
    number_names,
)
from playground.training.landscape.settings import PATH, SIDES, LandscapeSettings
from playground.training.trainer import Trainer
from playground.training.weight_path import WeightPath

Numbers = NDArray[np.float64]

# The first pass leaves so many distances between places out of a side; each later one halves them.
FIRST_PLACES = 4
# How far beyond the path its picture reaches, and how small it is at least.
MARGIN, SMALLEST = 1.4, 1e-6
# Of two numbers alone: at how many places a side the valley is sought, and how often the picture is made twice as wide.
SOUGHT, MOST_DOUBLINGS = 9, 8


class Survey:
    """One picture of the loss. It has a network of its own, so that the one that trains is never touched.

    It is about the weights and their path at the moment when it is made, however long measuring takes.

    Attributes:
        plane: the places there are; None before the work has found it.
        x, y: (side,) where the columns and the rows lie.
        losses: (side, side) row by row, NaN where nothing was measured yet.
        share: how much is done, 0 to 1.
        samples: how many are looked at.

    Raises PlaygroundError where the part is empty or there is no such plane, when it is made or at work.
    """

    def __init__(self, trainer: Trainer, settings: LandscapeSettings) -> None:
        _check(trainer.network.arrays)
        self._loss_of = LossOf(trainer, settings.part, settings.samples)
        self.samples, self._settings = self._loss_of.samples, settings
        start = self._loss_of.network.arrays
        self.plane: Plane | None = exact_plane(start, number_names(trainer)) if len(start.values) == 2 else None
        self._path = trainer.path.copy() if self.plane or settings.directions == PATH else WeightPath()
        side = SIDES[settings.resolution]
        self.x, self.y = np.empty(0), np.empty(0)
        self.losses: Numbers = np.full((side, side), np.nan)
        self.share, self._stride = 0.0, side

    @property
    def measured(self) -> tuple[Numbers, Numbers, Numbers]:
        """Columns, rows and losses of the finest pass that is complete; copies, empty before the first is."""
        every = slice(None, None, self._stride)
        if not len(self.x) or self._stride == len(self.losses):
            return np.empty(0), np.empty(0), np.empty((0, 0))
        return self.x[every], self.y[every], self.losses[every, every].copy()

    def work(self) -> Pausing[None]:
        """Measure everything, with a pause after each piece of work."""
        arrays = self._loss_of.network.arrays
        if self.plane is None and self._settings.directions == PATH:
            self.plane = yield from finding_path_plane(arrays, self._path)
        elif self.plane is None:
            self.plane = yield from finding_random_plane(arrays, self._settings.random_draw)
        yield
        yield from self._loss_of.recording()
        low, high = yield from self._corners(self.plane)
        side = len(self.losses)
        self.x, self.y = (_through_zero(low[axis], high[axis], side) for axis in (0, 1))
        for done, (self._stride, row, column) in enumerate(_order(side)):
            self.losses[row, column] = yield from self._loss(self.plane, float(self.x[column]), float(self.y[row]))
            self.share = done / (side * side)
        self._stride, self.share = 1, 1.0

    def _loss(self, plane: Plane, x: float, y: float) -> Pausing[float]:
        """The mean loss over the samples at a place."""
        return (yield from self._loss_of.measuring(plane.at(x, y)))

    def _corners(self, plane: Plane) -> Pausing[tuple[Numbers, Numbers]]:
        """The lowest and the highest x and y."""
        reach = self._settings.reach
        if self._settings.directions != PATH and not plane.is_exact:
            return np.full(2, -reach), np.full(2, reach)
        places = []
        for _, point in self._path:
            places.append(plane.place(point))
            yield
        seen = np.array([*places, plane.place(self._loss_of.network.arrays.values)])
        is_finite = np.isfinite(seen).all(axis=1)
        seen = seen[is_finite] if is_finite.any() else np.zeros((1, 2))
        if plane.is_exact:
            valley = yield from self._valley(plane, seen[-1], max(float(np.ptp(seen, axis=0).max()), 1.0))
            seen = np.vstack([seen, [valley]])
        middle, half = (seen.max(axis=0) + seen.min(axis=0)) / 2, np.ptp(seen, axis=0) / 2 * MARGIN
        if plane.is_exact:
            half = np.full(2, max(float(half.max()), 1.0))  # as wide as high: both are plain numbers
        half = np.maximum(half, max(SMALLEST, 0.05 * float(half.max())))
        return middle - reach * half, middle + reach * half

    def _valley(self, plane: Plane, middle: Numbers, half: float) -> Pausing[Numbers]:
        """The lowest place around another, sought ever farther until it is no longer at the edge, then nearer by."""
        lowest = middle
        for _ in range(MOST_DOUBLINGS):
            lowest = yield from self._lowest(plane, middle, half)
            if np.abs(lowest - middle).max() < half:
                return (yield from self._lowest(plane, lowest, half / 4))
            half = 2 * half
        return lowest

    def _lowest(self, plane: Plane, middle: Numbers, half: float) -> Pausing[Numbers]:
        """The lowest of some places in a square."""
        places = np.linspace(-1.0, 1.0, SOUGHT)
        lowest, least = middle, np.inf
        for row, column in np.ndindex(SOUGHT, SOUGHT):
            place = middle + half * np.array([places[column], places[row]])
            loss = yield from self._loss(plane, float(place[0]), float(place[1]))
            if loss < least:
                lowest, least = place, loss
        return lowest


def _check(arrays: Arrays) -> None:
    if len(arrays.values) < 2:
        raise PlaygroundError(tr("the network has fewer than two numbers to train; draw a layer with weights"))
    if not np.isfinite(arrays.values).all():
        raise PlaygroundError(
            tr("the weights are not finite numbers; press Reset, and train with a lower learning rate")
        )


def _through_zero(low: float, high: float, side: int) -> Numbers:
    """(side,) places between two ends, evenly; the middle one is exact, so that a picture around zero holds zero."""
    places = np.linspace(low, high, side)
    places[side // 2] = (low + high) / 2
    return places


def _order(side: int) -> Iterator[tuple[int, int, int]]:
    """Row and column of each place, a coarse grid first, then what lies between; before them which grid is complete."""
    complete, stride = side, max((side - 1) // FIRST_PLACES, 1)
    while stride:
        for row in range(0, side, stride):
            for column in range(0, side, stride):
                if row % complete or column % complete or complete == side:
                    yield complete, row, column
        complete, stride = stride, stride // 2
