"""How often which number comes, as bars."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from playground.panels.plot.axis import reading
from playground.spec.language import tr
from playground.theme import apply, fonts, sizes
from playground.training.probes.layer_numbers import Distribution

HEIGHT, FOOT = 72, 16


class Histogram(QWidget):
    """Bars over a line, its ends in figures; a thin line marks zero. The pointer reads a bar off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Distribution | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        apply.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    def show_distribution(self, shown: Distribution) -> None:
        """Draw another one."""
        self._shown = shown
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, palette = QPainter(self), apply.current()
        painter.fillRect(self.rect(), QColor(palette.surface))
        if self._shown is None:
            return
        area = QRectF(0, 0, self.width(), self.height() - sizes.holding(FOOT))
        edges, shares = self._shown.edges, self._shown.shares
        step = area.width() / len(shares)
        for index, share in enumerate(shares.tolist()):
            if share > 0:
                height = max(share * area.height(), 1.0)
                bar = QRectF(index * step, area.bottom() - height, max(step - 1, 1.0), height)
                painter.fillRect(bar, QColor(palette.accent))
        painter.setPen(QPen(QColor(palette.border), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        low, high = float(edges[0]), float(edges[-1])
        if low < 0 < high:
            zero = -low / (high - low) * area.width()
            painter.setPen(QPen(QColor(palette.muted), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(zero, 0), QPointF(zero, area.bottom()))
        painter.setFont(fonts.small())
        painter.setPen(QColor(palette.muted))
        foot = QRectF(0, area.bottom() + 1, self.width(), sizes.holding(FOOT) - 1)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, reading(low))
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, reading(high))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._shown is not None:
            edges = self._shown.edges
            bar = min(max(int(event.pos().x() / max(self.width(), 1) * (len(edges) - 1)), 0), len(edges) - 2)
            share = self._shown.counts[bar] / max(int(self._shown.counts.sum()), 1)
            low, high = reading(edges[bar]), reading(edges[bar + 1])
            words = tr("{percent:.1f} % lie between {low} and {high}", percent=100 * share, low=low, high=high)
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)
