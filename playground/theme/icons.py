"""Icons from resources/icons, drawn in the color of the palette at whatever size and scale is asked for.

An icon is a 24 x 24 drawing in `currentColor`. It is looked up and colored when it is painted, so that it follows a
change of the palette by itself.
"""

from __future__ import annotations

import functools

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from playground import resources
from playground.theme.apply import current

# What a kind of layer without a picture of its own gets.
ANY_LAYER = "layer"


def names() -> tuple[str, ...]:
    """Every icon there is, in alphabetical order."""
    return tuple(sorted(file.stem for file in resources.path("icons").glob("*.svg")))


def icon(name: str, tint: str = "text") -> QIcon:
    """An icon in one of the palette's colors, named by its field: `icon("run", "on_accent")`.

    Raises ResourceError when there is no such icon.
    """
    _source(name)
    return QIcon(_TintedEngine(name, tint))


def layer_icon(kind: str, tint: str = "text") -> QIcon:
    """The icon of a kind of layer; a stack of sheets for a kind that has none."""
    return icon(layer_icon_name(kind), tint)


def layer_icon_name(kind: str) -> str:
    """The name of the icon for a kind of layer."""
    return kind if kind in _available() else ANY_LAYER


def paint_icon(painter: QPainter, rect: QRectF, name: str, color: str) -> None:
    """Draws an icon into the largest square in the middle of `rect`, as lines: sharp at every zoom."""
    side = min(rect.width(), rect.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(rect.center())
    _renderer(name, color).render(painter, square)


def pixmap(name: str, size: QSize, color: str, ratio: float = 1.0) -> QPixmap:
    """An icon as a picture of `size` device-independent pixels for a screen with that many device pixels in each."""
    picture = QPixmap(size * ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_icon(painter, QRectF(QPointF(0, 0), picture.size().toSizeF()), name, color)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


class _TintedEngine(QIconEngine):
    """Paints one icon in a color of the palette that is current at that moment."""

    def __init__(self, name: str, tint: str) -> None:
        super().__init__()
        self._name = name
        self._tint = tint

    def _color(self, mode: QIcon.Mode) -> str:
        return str(getattr(current(), "disabled" if mode == QIcon.Mode.Disabled else self._tint))

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        paint_icon(painter, QRectF(rect), self._name, self._color(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return pixmap(self._name, size, self._color(mode))

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return pixmap(self._name, size, self._color(mode), scale)

    def clone(self) -> QIconEngine:
        copy = _TintedEngine(self._name, self._tint)
        _clones.append(copy)
        return copy


# Qt takes over what `clone` returns without a reference that Python sees; without one of ours it would be gone at once.
_clones: list[QIconEngine] = []


@functools.cache
def _available() -> frozenset[str]:
    return frozenset(names())


@functools.cache
def _source(name: str) -> str:
    return resources.path("icons", f"{name}.svg").read_text(encoding="utf-8")


@functools.cache
def _renderer(name: str, color: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", color).encode()))
