"""How sure the network is of each class, as bars."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from playground.theme import apply, fonts, sizes

# More than these would be too thin to be read: the likeliest are shown.
MOST, TALLEST = 12, 22
WIDEST_NAME, PERCENT, GAP = 76, 44, 6
# Shorter bars could not be compared.
SHORTEST_BAR = 48


def bars_width(classes: Sequence[str]) -> int:
    """The room that the bars of these classes need at least."""
    return _names_width(classes) + SHORTEST_BAR + sizes.holding(PERCENT) + 2 * GAP


def paint_class_bars(
    painter: QPainter, place: QRect, classes: Sequence[str], shares: NDArray[np.float32] | None
) -> None:
    """A row for each class, in their order: name, bar, percent. The likeliest stands out.

    shares: (classes,) from 0 to 1; None draws the names with empty bars.
    """
    shown = _shown(len(classes), shares)
    if not shown:
        return
    palette, metrics = apply.current(), painter.fontMetrics()
    likeliest = int(np.argmax(shares)) if shares is not None and np.isfinite(shares).all() else -1
    height = min(place.height() / len(shown), sizes.holding(TALLEST))
    names = _names_width(classes)
    flags = Qt.AlignmentFlag
    for row, index in enumerate(shown):
        top = place.top() + row * height
        share = float(shares[index]) if shares is not None else 0.0
        share = share if math.isfinite(share) else 0.0
        is_likeliest = index == likeliest
        painter.setFont(fonts.bold(fonts.small()) if is_likeliest else fonts.small())
        painter.setPen(QColor(palette.text if is_likeliest else palette.muted))
        name = metrics.elidedText(classes[index], Qt.TextElideMode.ElideRight, names)
        painter.drawText(QRectF(place.left(), top, names, height), flags.AlignRight | flags.AlignVCenter, name)
        thickness = max(min(height - 4, 12.0), 2.0)
        left, width = place.left() + names + GAP, place.width() - names - sizes.holding(PERCENT) - 2 * GAP
        bar = QRectF(left, round(top + (height - thickness) / 2), max(width, 4), thickness)
        painter.fillRect(bar, QColor(palette.grid))
        full = QRectF(bar.left(), bar.top(), bar.width() * share, bar.height())
        painter.fillRect(full, QColor(palette.accent if is_likeliest else palette.outline))
        if shares is not None:
            percent = QRectF(bar.right() + GAP, top, sizes.holding(PERCENT), height)
            painter.drawText(percent, flags.AlignRight | flags.AlignVCenter, f"{100 * share:.0f} %")


def _names_width(classes: Sequence[str]) -> int:
    metrics = QFontMetrics(fonts.bold(fonts.small()))
    return min(max((metrics.horizontalAdvance(name) for name in classes), default=0) + 2, sizes.holding(WIDEST_NAME))


def _shown(count: int, shares: NDArray[np.float32] | None) -> list[int]:
    if count <= MOST or shares is None:
        return list(range(min(count, MOST)))
    return sorted(np.argsort(shares)[::-1][:MOST].tolist())
