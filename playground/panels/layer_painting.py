"""How a layer is drawn in the list: icon and name, what is said of it below, and a mark where something is wrong."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from playground.panels.layer_rows import LayerRow
from playground.spec.problem import Severity
from playground.theme import apply, fonts
from playground.theme.icons import layer_icon_name, paint_icon
from playground.theme.tokens import ICON

Index = QModelIndex | QPersistentModelIndex
MARGIN, GAP = 8, 4


class LayerPainting(QStyledItemDelegate):
    """Draws the LayerRow that stands under a role of the model; its name is edited in its place."""

    def __init__(self, role: Qt.ItemDataRole, parent: QWidget) -> None:
        super().__init__(parent)
        self._role = role

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heights = (QFontMetrics(font).height() for font in (fonts.normal(), fonts.small(), fonts.small()))
        return QSize(0, sum(heights) + 3 * GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        empty = QStyleOptionViewItem(option)
        self.initStyleOption(empty, index)
        empty.text = ""
        style = empty.widget.style() if empty.widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, empty, painter, empty.widget)
        painter.save()
        self._paint_row(painter, option.rect.adjusted(MARGIN, GAP, -MARGIN, -GAP), index.data(self._role))
        painter.restore()

    def _paint_row(self, painter: QPainter, box: QRect, row: LayerRow) -> None:
        palette = apply.current()
        height = QFontMetrics(fonts.normal()).height()
        side = min(ICON, height)
        paint_icon(painter, QRectF(box.left(), box.top(), side, height), layer_icon_name(row.kind), palette.muted)
        right = box.right()
        if row.severity is not None:
            is_error = row.severity is Severity.ERROR
            picture, color = ("error", palette.bad) if is_error else ("warning", palette.warning)
            paint_icon(painter, QRectF(right - side, box.top(), side, height), picture, color)
            right -= side + GAP
        left = box.left() + side + 2 * GAP
        painter.setPen(QColor(palette.text))
        painter.setFont(fonts.bold(fonts.normal()))
        _write(painter, QRect(left, box.top(), right - left, height), row.name)
        painter.setFont(fonts.small())
        painter.setPen(QColor(palette.muted))
        below = QRect(left, box.top() + height, box.right() - left, painter.fontMetrics().height())
        _write(painter, below, " \N{MIDDLE DOT} ".join(row.facts))
        _write(painter, below.translated(0, below.height()), ", ".join(row.wires))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        left = option.rect.left() + MARGIN + ICON
        editor.setGeometry(QRect(left, option.rect.top() + 1, option.rect.right() - left, editor.sizeHint().height()))


def _write(painter: QPainter, box: QRect, words: str) -> None:
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
