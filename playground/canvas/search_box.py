"""Type a few letters, press Enter, and there is a layer; or whatever else is to be found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from playground.canvas.appearance import color
from playground.document.library import MINE
from playground.engine.layer import LAYERS
from playground.spec.composite import Composite
from playground.spec.graph import Graph
from playground.spec.language import marked, tr
from playground.theme import fonts, sizes
from playground.theme.apply import current
from playground.theme.icons import layer_icon_name, paint_icon

_KIND = Qt.ItemDataRole.UserRole
_SENTENCE, _PICTURE, _HINT = (Qt.ItemDataRole.UserRole + place for place in (1, 2, 3))
_WIDTH, _ROW, _MOST_ROWS = 400, 44, 7


@dataclass(frozen=True)
class Entry:
    """A layer one can add, or another thing to choose.

    Attributes:
        kind: what tells it apart from the others.
        refusal: why it cannot be chosen now.
        picture: the name of its icon; without one, what is listed has no room for icons.
        hint: the key that does the same.
    """

    kind: str
    title: str
    sentence: str
    refusal: str | None = None
    picture: str = ""
    hint: str = ""


@dataclass(frozen=True)
class Wording:
    """What a search box says, in English: it is translated where it is shown.

    Attributes:
        prompt: in the empty field.
        tip: about the field.
        listing: what the list holds, for screen readers.
        nothing: that nothing matches {words}.
        advice: what to try then.
    """

    prompt: str
    tip: str
    listing: str
    nothing: str
    advice: str


LAYERS_WORDING = Wording(
    marked("Search for a layer"),
    marked("A few letters of a layer's name or of what it does; arrows choose, Enter adds"),
    marked("Layers that match"),
    marked("No layers match “{words}”"),
    marked("Try a word of what it does, such as random or add"),
)


def entries(graph: Graph, blocks: Mapping[str, Composite]) -> list[Entry]:
    """All kinds of layers, those first that can be added to the drawing, and of those where a network starts.

    A person's own blocks stand behind those that can be added.
    """
    mine = [
        Entry(
            MINE + name,
            name,
            tr("Of my blocks: {settings}", settings=block.main_setting),
            picture=layer_icon_name(block.kind),
        )
        for name, block in blocks.items()
    ]
    kinds = _kinds(graph)
    able = [entry for entry in kinds if entry.refusal is None]
    return able + mine + kinds[len(able) :]


def _kinds(graph: Graph) -> list[Entry]:
    refusals = {cls: graph.addition_refusal(cls()) for cls in LAYERS}
    ordered = sorted(LAYERS, key=lambda cls: (refusals[cls] is not None, cls.max_inputs != 0, cls.title))
    return [
        Entry(cls.kind, tr(cls.title), tr(cls.summary()), refusals[cls], layer_icon_name(cls.kind)) for cls in ordered
    ]


def matching(found: list[Entry], words: str) -> list[Entry]:
    """The entries that hold all the words, those first whose title begins with them."""
    wanted = words.lower().split()
    if not wanted:
        return found
    ranked = [(_rank(entry, wanted), index, entry) for index, entry in enumerate(found)]
    return [entry for rank, _, entry in sorted(ranked, key=lambda item: item[:2]) if rank < 3]


def _rank(entry: Entry, wanted: list[str]) -> int:
    title, everything = entry.title.lower(), f"{entry.title} {entry.kind} {entry.sentence}".lower()
    if title.startswith(" ".join(wanted)):
        return 0
    if all(word in f"{title} {entry.kind}" for word in wanted):
        return 1
    return 2 if all(word in everything for word in wanted) else 3


class SearchBox(QFrame):
    """A field with what can be found below it. Arrows choose, Enter takes, Escape or a click elsewhere goes away.

    Signals:
        chosen(str): the kind of the entry.
        refused(str): why the chosen one cannot be had.
        closed(bool): it went away; whether the keyboard was still there.
    """

    chosen = Signal(str)
    refused = Signal(str)
    closed = Signal(bool)

    def __init__(self, parent: QWidget, wording: Wording = LAYERS_WORDING) -> None:
        super().__init__(parent)
        self._room, self._wording = parent, wording
        self._entries: list[Entry] = []
        self.setProperty("panel", True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.field = _Field(self, wording)
        self.list = _List(self, wording)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        self.setFixedWidth(_WIDTH)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self._filter)
        self.field.stepped.connect(self.list.step)
        self.field.entered.connect(self._choose)
        self.field.left.connect(self.dismiss)
        self.list.itemClicked.connect(self._choose)
        self.hide()

    def open(self, spot: QPoint, found: list[Entry], prompt: str = "") -> None:
        """Appear beside a place of the parent with these to choose from, and take the keyboard."""
        self._entries = found
        self.field.setPlaceholderText(prompt or tr(self._wording.prompt))
        self.field.clear()
        self._filter("")
        room = self._room.rect().adjusted(8, 8, -8, -8)
        x = max(room.left(), min(spot.x(), room.right() - self.width()))
        y = max(room.top(), min(spot.y(), room.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self.raise_()
        self.field.setFocus()

    def dismiss(self) -> None:
        """Go away without adding anything."""
        if not self.isHidden():
            had_keyboard = self.field.hasFocus()
            self.hide()
            self.closed.emit(had_keyboard)

    def kinds(self) -> list[str]:
        """What is listed now, from the top."""
        return [self.list.item(row).data(_KIND) for row in range(self.list.count())]

    def _filter(self, words: str) -> None:
        self.list.fill(matching(self._entries, words), words)
        self.setFixedHeight(self.field.sizeHint().height() + self.list.height() + 26)

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is None or not item.data(_KIND):
            return
        entry = next(entry for entry in self._entries if entry.kind == item.data(_KIND))
        if entry.refusal:
            self.refused.emit(entry.refusal)
            return
        self.dismiss()
        self.chosen.emit(entry.kind)


class _Field(QLineEdit):
    """Takes the letters; hands on what else is pressed."""

    stepped = Signal(int)
    entered = Signal()
    left = Signal()

    def __init__(self, parent: QWidget, wording: Wording) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr(wording.prompt))
        self.setToolTip(tr(wording.tip))

    def event(self, event: QEvent) -> bool:
        # No shortcut of the window may take a key while one types.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}
        key = Qt.Key(event.key())
        if key in steps:
            self.stepped.emit(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class _List(QListWidget):
    """What matches."""

    def __init__(self, parent: QWidget, wording: Wording) -> None:
        super().__init__(parent)
        self._wording = wording
        # The keyboard stays with the field.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setItemDelegate(_Row(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QListWidget { border: none; padding: 0; }")
        self.setMouseTracking(True)
        self.setAccessibleName(tr(wording.listing))
        self.setUniformItemSizes(True)

    def fill(self, found: list[Entry], words: str) -> None:
        """List these."""
        self.clear()
        for entry in found:
            item = QListWidgetItem(entry.title, self)
            item.setData(_KIND, entry.kind)
            item.setData(_PICTURE, entry.picture)
            item.setData(_HINT, entry.hint)
            item.setData(_SENTENCE, entry.refusal or entry.sentence)
            item.setToolTip(entry.refusal or entry.sentence)
            if entry.refusal:
                item.setForeground(color("disabled"))
        if not found:
            item = QListWidgetItem(tr(self._wording.nothing, words=words.strip()), self)
            item.setData(_SENTENCE, tr(self._wording.advice))
        self.setCurrentRow(0)
        self.setFixedHeight(min(max(self.count(), 1), _MOST_ROWS) * sizes.holding(_ROW))

    def step(self, rows: int) -> None:
        """Choose another row, further down or up; round the end by single steps."""
        last = self.count() - 1
        row = self.currentRow() + rows
        if abs(rows) == 1:
            row = 0 if row > last else last if row < 0 else row
        self.setCurrentRow(max(0, min(row, last)))


class _Row(QStyledItemDelegate):
    """Icon, title, and the sentence below it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(_WIDTH - 24, sizes.holding(_ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box: QRect = option.rect.adjusted(0, 1, 0, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accent_soft" if chosen else "hover"))
            painter.drawRoundedRect(box, 4, 4)
        self._paint_words(painter, box, index)
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        left, right = box.left() + 8, box.right() - 8
        if index.data(_PICTURE):
            place = QRectF(left, box.center().y() - 9, 18, 18)
            paint_icon(painter, place, index.data(_PICTURE), current().muted)
            left += 28
        if index.data(_HINT):
            painter.setFont(fonts.small())
            painter.setPen(color("muted"))
            place = QRectF(left, box.top(), right - left, box.height())
            taken = painter.boundingRect(place, Qt.AlignmentFlag.AlignRight, index.data(_HINT))
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, index.data(_HINT))
            right -= round(taken.width()) + 12
        ink = index.data(Qt.ItemDataRole.ForegroundRole)
        lines = (
            (fonts.normal(), ink.color() if ink else color("text"), index.data(), box.top() + 4, 19),
            (fonts.small(), color("disabled" if ink else "muted"), index.data(_SENTENCE), box.top() + 22, 16),
        )
        for font, pen, text, top, height in lines:
            painter.setFont(font)
            painter.setPen(pen)
            room = right - left
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRect(left, top, room, height), Qt.AlignmentFlag.AlignVCenter, shown)
