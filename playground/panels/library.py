"""The library dock: layers to drag onto the canvas, and bundled examples to open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDrag, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from playground.document.library import MINE, BlockLibrary
from playground.engine.layer import LAYERS
from playground.formats.examples import Example
from playground.formats.help_topic import topic_of
from playground.panels.dock import Dock
from playground.panels.editors import keep_typing_keys
from playground.panels.style import empty_state, heading, on_surface
from playground.spec.composite import Composite
from playground.spec.errors import PlaygroundError
from playground.spec.graph import DrawnLayer
from playground.spec.language import marked, tr
from playground.theme import fonts, icons

LAYER_MIME = "application/x-playground-layer"
KIND_ROLE = Qt.ItemDataRole.UserRole
ICON_SIZE = 20


class ChoosingList(QListWidget):
    """Things to choose from: a double-click or Enter chooses one.

    Signals:
        chosen(name): what the item has as its KIND_ROLE.
    """

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        keep_typing_keys(self)
        self.itemDoubleClicked.connect(self._choose)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:
            self._choose(self.currentItem())
        else:
            super().keyPressEvent(event)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(KIND_ROLE))


class LayerList(ChoosingList):
    """The person's own blocks and the kinds of layers, under headings where there are both.

    A drag carries the kind, or MINE with the name of a block, as `application/x-playground-layer`; Enter adds it.

    Signals:
        unwanted(name): this block is to be kept no longer (Delete, or the menu).
    """

    unwanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Layers"), parent)
        self._mine: list[QListWidgetItem] = []
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        for layer in sorted(LAYERS, key=_place):
            self.addItem(_layer_item(layer))

    @property
    def kind_with_keyboard(self) -> str | None:
        """The kind that is gone to with the keyboard, while the list has it."""
        item = self.currentItem()
        return item.data(KIND_ROLE) if item is not None and self.hasFocus() else None

    def help_topic(self, at: QPoint) -> str:
        """Of the layer there."""
        item = self.itemAt(self.viewport().mapFrom(self, at))
        kind = item.data(KIND_ROLE) if item is not None else None
        return topic_of(LAYERS.find(kind)) if kind in LAYERS.kinds() else ""

    def bring_into_sight(self, kind: str) -> None:
        """Scroll to this kind of layer."""
        for row in range(self.count()):
            if self.item(row).data(KIND_ROLE) == kind:
                self.scrollToItem(self.item(row), QAbstractItemView.ScrollHint.PositionAtCenter)

    def show_blocks(self, blocks: Mapping[str, Composite]) -> None:
        """List these blocks before the kinds of layers."""
        for item in self._mine:
            self.takeItem(self.row(item))
        mine = [_block_item(name, block) for name, block in blocks.items()]
        self._mine = [_heading_item(tr("My blocks")), *mine, _heading_item(tr("Layers"))] if mine else []
        for row, item in enumerate(self._mine):
            self.insertItem(row, item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.currentItem() in self._mine:
            self.unwanted.emit(self.currentItem().text())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        item = self.itemAt(event.pos())
        if item is None or item not in self._mine or not item.data(KIND_ROLE):
            return
        what, name = item.data(KIND_ROLE), item.text()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        menu.addAction(icons.icon("plus"), tr("Add to the drawing")).triggered.connect(lambda: self.chosen.emit(what))
        remove = menu.addAction(icons.icon("delete"), tr("Remove from library"))
        remove.setToolTip(tr("Drawings that have this block keep it"))
        remove.triggered.connect(lambda: self.unwanted.emit(name))
        menu.popup(event.globalPos())

    def show_matching(self, text: str) -> int:
        """Show the layers whose name or description has that text, and say how many there are."""
        words = text.lower().split()
        found = 0
        for row in range(self.count()):
            item = self.item(row)
            if not item.data(KIND_ROLE):
                item.setHidden(bool(words))  # a heading
                continue
            searched = f"{item.text()} {item.data(KIND_ROLE)} {item.toolTip()}".lower()
            matches = all(word in searched for word in words)
            item.setHidden(not matches)
            found += matches
        shown = [row for row in range(self.count()) if not self.item(row).isHidden()]
        self.setCurrentRow(shown[0] if words and shown else -1)
        return found

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        data = QMimeData()
        kind = items[0].data(KIND_ROLE)
        data.setData(LAYER_MIME, QByteArray(kind.encode()))
        return data

    def startDrag(self, actions: Qt.DropAction) -> None:
        item = self.currentItem()
        if item is None:
            return
        drag = QDrag(self)
        drag.setMimeData(self.mimeData([item]))
        drag.setPixmap(item.icon().pixmap(QSize(32, 32), self.devicePixelRatioF()))
        drag.setHotSpot(QPoint(16, 16))
        drag.exec(Qt.DropAction.CopyAction)


class ExampleList(ChoosingList):
    """The bundled examples. Double-click or Enter opens one."""

    def __init__(self, examples: Sequence[Example], parent: QWidget | None = None) -> None:
        super().__init__(tr("Examples"), parent)
        # A title is read to its end: a long one takes two lines.
        self.setUniformItemSizes(False)
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        for example in examples:
            item = QListWidgetItem(icons.icon("example"), example.title)
            item.setData(KIND_ROLE, example.id)
            opens = tr("{sentence}\nDouble-click or Enter opens it.", sentence=example.sentence)
            item.setToolTip(f"{example.title}\n{opens}")
            self.addItem(item)


class SearchField(QLineEdit):
    """Down leads into the list, Enter takes the first match, Esc clears."""

    entered = Signal()
    left_downward = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.left_downward.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class LibraryPanel(QWidget):
    """Search, layers, examples.

    Signals:
        add_requested(kind): a layer is wanted on the canvas.
        example_requested(id): a bundled example is to be opened.
        told(sentence): what became of a block, or why it could not be.
    """

    told = Signal(str)
    add_requested = Signal(str)
    example_requested = Signal(str)

    def __init__(
        self, examples: Sequence[Example] = (), blocks: BlockLibrary | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        on_surface(self)
        self._blocks = blocks or BlockLibrary(parent=self)
        self.search = SearchField()
        self.search.setPlaceholderText(tr("Search layers"))
        self.search.setAccessibleName(tr("Search layers"))
        self.search.setClearButtonEnabled(True)
        self.search.setToolTip(tr("Type part of a layer's name or of what it does. Enter adds the first match."))
        self.layers = LayerList()
        self.examples = ExampleList(examples)
        hint = tr("Try another word, or press Esc to see all layers.")
        self._empty = empty_state(tr("No such layer"), hint)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.layers)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addLayout(self._stack, 6)
        column.addWidget(heading(tr("Examples")))
        column.addWidget(self.examples, 5)
        self.search.textChanged.connect(self._filter)
        self.search.entered.connect(self._add_current)
        self.search.left_downward.connect(self.layers.setFocus)
        self.layers.chosen.connect(self.add_requested)
        self.layers.unwanted.connect(self._remove)
        self._blocks.changed.connect(self._show_blocks)
        self._show_blocks()
        self.examples.chosen.connect(self.example_requested)

    def _show_blocks(self) -> None:
        self.layers.show_blocks(self._blocks.blocks)
        self._filter(self.search.text())

    def _remove(self, name: str) -> None:
        try:
            self._blocks.remove(name)
        except PlaygroundError as error:
            self.told.emit(str(error))
        else:
            self.told.emit(tr("{block} is in your library no more; drawings that have it keep it", block=name))

    def _filter(self, text: str) -> None:
        found = self.layers.show_matching(text)
        self._stack.setCurrentWidget(self.layers if found else self._empty)

    def _add_current(self) -> None:
        item = self.layers.currentItem()
        if item is not None and not item.isHidden():
            self.add_requested.emit(item.data(KIND_ROLE))


def _place(layer: type[DrawnLayer]) -> tuple[int, str]:
    # The ends of every network first and last, what is between them by name.
    ends = {"input": 0, "output": 2}
    return ends.get(layer.kind, 1), tr(layer.title)


def _layer_item(layer: type[DrawnLayer]) -> QListWidgetItem:
    item = QListWidgetItem(icons.layer_icon(layer.kind), tr(layer.title))
    item.setData(KIND_ROLE, layer.kind)
    use = tr("Drag it onto the canvas or onto a wire; double-click or Enter adds it.")
    item.setToolTip(f"{layer.hint()}\n{use}")
    return item


def _block_item(name: str, block: Composite) -> QListWidgetItem:
    item = QListWidgetItem(icons.layer_icon(block.kind), name)
    item.setData(KIND_ROLE, MINE + name)
    words = tr("{kind} of your own: {what}.", kind=tr(block.title), what=block.main_setting)
    use = tr("Drag it onto the canvas or onto a wire; double-click or Enter adds it, Delete removes it.")
    item.setToolTip(f"{words}\n{use}")
    return item


def _heading_item(text: str) -> QListWidgetItem:
    item = QListWidgetItem(text)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    item.setFont(fonts.bold(fonts.small()))
    return item


DOCK = Dock(
    "Library",
    "Layers to drag onto the canvas, and examples to open",
    Qt.DockWidgetArea.LeftDockWidgetArea,
    place=10,
    make=lambda around: LibraryPanel(around.examples, around.blocks),
    about=marked(
        "Drag a layer onto the canvas, or onto a wire to put it in between. Type a few letters to find a "
        "layer, and press Enter to add it behind the selected one. Your own blocks stand above the layers "
        "once you have saved one."
    ),
)
