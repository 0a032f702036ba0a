"""The neurons of an open card, each a small picture of what it sees, with its bias as a dot."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from playground.canvas.appearance import PADDING, color, elided, font
from playground.canvas.card import forget_cache
from playground.canvas.closeup.places import Column
from playground.canvas.preview import reach_of, shaded
from playground.spec.edits import CARD_WIDTH
from playground.spec.language import tr
from playground.spec.wording import grouped
from playground.theme import colors
from playground.training.probes.neurons import LayerNeurons, LayerWeights

# From this pitch on, in scene units, neurons have their names beside them.
_NAMED_PITCH = 8.0
# How far neurons that have names stand from the middle.
_ASIDE = 32.0
# Of values that are all small, no shade is full; and of biases.
_LEAST_REACH = 1e-3
_CORNER = 0.14
# Such a share of what neurons see is paler than the full colors.
_FULL = 0.98
# Of more neurons pictures of so many rows are shown in half of them.
_SMALL_FROM, _FINE = 24, 16


class ColumnItem(QGraphicsItem):
    """Lies on an open card and paints what a probe answered about its layer.

    Attributes:
        column: where the neurons are.
        neurons, weights: what was answered last.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setZValue(2.4)
        self.column = Column(0)
        self.neurons: LayerNeurons | None = None
        self.weights: LayerWeights | None = None
        self._names: Sequence[str] = ()
        self._side = 1
        self._images: list[QImage] = []
        self._shades: list[QColor] = []
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def show_names(self, names: Sequence[str], side: int) -> None:
        """What the neurons are called; written to their left (`side` -1) or right (1)."""
        self._names, self._side = names, side
        self.update()

    def show_numbers(self, neurons: LayerNeurons, weights: LayerWeights | None, height: float) -> None:
        """Paint other numbers, on a card of that height."""
        self.neurons, self.weights = neurons, weights
        # Names have more room than the other side.
        aside = self._side * _ASIDE if self._names else 0.0
        column = Column(len(neurons.shown), height, CARD_WIDTH / 2 - aside)
        if column != self.column:
            self.prepareGeometryChange()
            self.column = column
            forget_cache(self)
        self._images, self._shades = [], []
        if neurons.sights is not None:
            self._images = images_of(neurons.sights)
        else:
            shades = shaded(neurons.values, max(reach_of(neurons.values), _LEAST_REACH))
            self._shades = [QColor(*shade) for shade in shades.tolist()]
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, CARD_WIDTH, self.column.height)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if self.neurons is None:
            return
        self._paint_count(painter, self.neurons)
        edge = QPen(color("outline"), min(0.8, self.column.side * 0.05))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for row in range(self.column.count):
            box = self.column.box(row)
            if self._images:
                painter.drawImage(box, self._images[row])
                painter.setBrush(Qt.BrushStyle.NoBrush)
            else:
                painter.setBrush(self._shades[row])
            painter.setPen(edge)
            corner = self.column.side * _CORNER if not self._images else 0.0
            painter.drawRoundedRect(box, corner, corner)
        if self.weights is not None and self.weights.bias is not None:
            self._paint_biases(painter, self.weights.bias.tolist())
        if self._names and self.column.pitch >= _NAMED_PITCH:
            self._paint_names(painter)

    def dot(self, row: int) -> QPointF:
        """The middle of the dot of a bias."""
        return self.column.box(row).bottomLeft() + QPointF(-0.4, -0.4) * self.column.dot

    def _paint_biases(self, painter: QPainter, biases: Sequence[float]) -> None:
        reach = max((abs(bias) for bias in biases if np.isfinite(bias)), default=0.0) or 1.0
        radius = self.column.dot
        painter.setPen(QPen(color("outline"), radius * 0.3))
        for row, bias in enumerate(biases):
            painter.setBrush(colors.diverging_color(bias / reach))
            painter.drawEllipse(self.dot(row), radius, radius)

    def _paint_count(self, painter: QPainter, neurons: LayerNeurons) -> None:
        """How many of how many, where it is not all."""
        if len(neurons.shown) == neurons.count:
            return
        room = QRectF(PADDING, 28, CARD_WIDTH - 2 * PADDING, 16)
        words = tr("{shown} of {count}", shown=len(neurons.shown), count=grouped(neurons.count))
        painter.setFont(font("small"))
        painter.setPen(color("muted"))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_names(self, painter: QPainter) -> None:
        apart = PADDING / 2 + 2
        room = CARD_WIDTH / 2 + _ASIDE - self.column.side / 2 - 2 * apart
        flags = Qt.AlignmentFlag.AlignVCenter | (
            Qt.AlignmentFlag.AlignLeft if self._side > 0 else Qt.AlignmentFlag.AlignRight
        )
        painter.setFont(font("small"))
        painter.setPen(color("muted"))
        for row, name in enumerate(self._names[: self.column.count]):
            box = self.column.box(row)
            left = box.right() + apart if self._side > 0 else box.left() - apart - room
            line = QRectF(left, box.center().y() - 8, room, 16)
            painter.drawText(line, flags, elided(name, "small", room))


def images_of(sights: NDArray[np.float32]) -> list[QImage]:
    """What neurons see, (k, height, width), as pictures. A few large numbers do not make all others pale."""
    if len(sights) > _SMALL_FROM and sights.shape[1] >= _FINE:
        sights = sights[:, ::2, ::2]  # nobody sees more of pictures so small
    sizes = np.nan_to_num(np.abs(sights), posinf=0.0)
    pixels = np.ascontiguousarray(shaded(sights, float(np.quantile(sizes, _FULL)) or reach_of(sights)))
    height, width = pixels.shape[1:3]
    form = QImage.Format.Format_RGBA8888
    return [QImage(pixels[row].data, width, height, 4 * width, form).copy() for row in range(len(pixels))]
