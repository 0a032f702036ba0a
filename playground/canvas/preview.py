"""What a picture below a card is, and which one a layer gets."""

from __future__ import annotations

import functools
import importlib
import inspect
import pkgutil
from abc import ABC, abstractmethod
from collections.abc import Iterator
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from playground.canvas import previews
from playground.document.selection import Followed
from playground.engine.plan import Plan
from playground.engine.planning import PlannedLayer
from playground.spec.edits import CARD_HEIGHT, CARD_WIDTH, PREVIEW_HEIGHT
from playground.theme import colors
from playground.training.probe import Probe

# Where a picture lies, below its card; cards of one column leave room for it.
GAP, PADDING = 4.0, 6.0
TRAY = QRectF(0, CARD_HEIGHT + GAP, CARD_WIDTH, PREVIEW_HEIGHT - GAP)
BOX = TRAY.adjusted(PADDING, PADDING, -PADDING, -PADDING)


class Preview(ABC):
    """Asks probes, which may be those of other cards too, and draws what they answer about one layer.

    Attributes:
        place: its order among those that fit a layer; the first is taken.
        doc: what is seen there, in the learner's words.
        probes: the questions.
    """

    place: ClassVar[int] = 50
    doc: ClassVar[str] = ""
    probes: tuple[Probe, ...]

    def __init__(self, planned: PlannedLayer, plan: Plan, followed: Followed) -> None:
        self.layer = planned

    @classmethod
    @abstractmethod
    def fits(cls, planned: PlannedLayer, plan: Plan) -> bool:
        """Whether it can be drawn of this layer."""

    @abstractmethod
    def take(self, *answers: object) -> bool:
        """Prepare what is drawn of an answer of each probe. Returns whether there is anything to see."""

    @abstractmethod
    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Draw it, scene units; called only after `take` has found something."""


@functools.cache
def _kinds() -> tuple[type[Preview], ...]:
    for found in pkgutil.iter_modules(previews.__path__):
        importlib.import_module(f"{previews.__name__}.{found.name}")
    return tuple(sorted(_concrete(Preview), key=lambda kind: kind.place))


def _concrete(kind: type[Any]) -> Iterator[type[Any]]:
    """What is derived of a class, however many classes are between, without those that leave something open."""
    for derived in kind.__subclasses__():
        yield from _concrete(derived)
        if not inspect.isabstract(derived):
            yield derived


def preview_of(planned: PlannedLayer, plan: Plan, followed: Followed) -> Preview | None:
    """The picture of a layer, None where there is none."""
    kind = next((kind for kind in _kinds() if kind.fits(planned, plan)), None)
    return kind(planned, plan, followed) if kind is not None else None


def grid_image(pictures: NDArray[np.float32], box: QRectF, reach: float | None = None) -> QImage:
    """Pictures (n, height, width) of numbers side by side, a clear pixel between; row 0 of each is at the top.

    Orange for -reach, blue for reach, which is the largest size of a number unless given.
    """
    count, height, width = pictures.shape
    columns = _columns(count, width / height, box.width() / box.height())
    rows = -(-count // columns)
    cells = shaded(pictures, reach or reach_of(pictures))
    sheet = np.zeros((rows * (height + 1) - 1, columns * (width + 1) - 1, 4), np.uint8)
    for number in range(count):
        top, left = number // columns * (height + 1), number % columns * (width + 1)
        sheet[top : top + height, left : left + width] = cells[number]
    lines, line = sheet.shape[:2]
    return QImage(sheet.data, line, lines, 4 * line, QImage.Format.Format_RGBA8888).copy()


def reach_of(numbers: NDArray[np.float32]) -> float:
    """The largest size of the numbers that are finite; 1 where all are zero."""
    return float(np.nanmax(np.abs(numbers), initial=0.0, where=np.isfinite(numbers))) or 1.0


def shaded(numbers: NDArray[np.float32], reach: float) -> NDArray[np.uint8]:
    """Numbers (...) as colors (..., 4), RGBA: orange for -reach, blue for reach; those that are none are neutral."""
    shades = np.clip(numbers * (127.5 / reach) + 127.5, 0, 255)
    shades = np.where(np.isnan(shades), 127.5, shades)
    return colors.diverging_table()[np.rint(shades).astype(np.uint8)]


def _columns(count: int, cell: float, room: float) -> int:
    """How many columns make `count` cells, `cell` times as wide as high, largest in a box `room` times as wide."""
    best = max(range(1, count + 1), key=lambda columns: min(room / (columns * cell), 1 / -(-count // columns)))
    return int(best)


def draw_fitting(painter: QPainter, box: QRectF, image: QImage, smooth: bool = False) -> QRectF:
    """Draw an image as large as it fits, in the middle of a box; returns where."""
    scale = min(box.width() / image.width(), box.height() / image.height())
    place = QRectF(0, 0, image.width() * scale, image.height() * scale)
    place.moveCenter(box.center())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
    painter.drawImage(place, image)
    return place
