"""The canvas's actions: names, keys and sentences in one table, for menus, toolbars and the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from playground.spec.composite import Composite
from playground.spec.language import tr
from playground.theme.icons import icon

if TYPE_CHECKING:
    from playground.canvas.view import CanvasView


@dataclass(frozen=True)
class _Entry:
    """One action. `keys` work while the canvas has the keyboard."""

    name: str
    text: str
    keys: tuple[str, ...]
    tip: str
    picture: str = ""


_SEPARATOR = None
_EDIT: tuple[_Entry | None, ...] = (
    _Entry("undo", "Undo", ("Ctrl+Z",), "Take the last edit back", "undo"),
    _Entry("redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "Do the edit again that was taken back", "redo"),
    _SEPARATOR,
    _Entry("cut", "Cut", ("Ctrl+X",), "Take the selected layers out and keep them on the clipboard", "cut"),
    _Entry("copy", "Copy", ("Ctrl+C",), "Keep the selected layers on the clipboard, as text", "copy"),
    _Entry(
        "copy_all",
        "Copy drawing as text",
        ("Ctrl+Alt+C",),
        "Keep the whole drawing on the clipboard, as text for a chat or a mail; Paste takes it from there",
    ),
    _Entry("paste", "Paste", ("Ctrl+V",), "Add the layers that are on the clipboard", "paste"),
    _Entry("duplicate", "Duplicate", ("Ctrl+D",), "The selected layers once more", "duplicate"),
    _Entry(
        "delete",
        "Delete",
        ("Delete", "Backspace"),
        "Take the selected layers out; what stood on both sides is wired together",
        "delete",
    ),
    _SEPARATOR,
    _Entry("add", "Add layer…", ("A", "/"), "Search for a layer to add, behind the selected one", "plus"),
    _Entry(
        "note",
        "Add note",
        ("Shift+N",),
        "Write a note on the drawing: text with formulas, no part of the network",
        "note",
    ),
    _Entry(
        "next_note", "Next note", ("M",), "Select the next note; Enter writes on it, Alt with an arrow key moves it"
    ),
    _Entry("wire", "Wire selected", ("W",), "Wire the selected layers one after another, from left to right"),
    _Entry("unwire", "Delete wires", ("Shift+W",), "Take away the selected wires, or those of the selected layers"),
    _SEPARATOR,
    _Entry(
        "group",
        "Group into a block",
        ("Ctrl+G",),
        "Make one block of the selected layers: they hang together, with one way in and one way out",
        "block",
    ),
    _Entry("ungroup", "Ungroup", ("Ctrl+Shift+G",), "Put the layers of the selected block in its place"),
    _Entry("open_block", "Open block", ("O",), "See what is inside of the selected block, and change it there"),
    _Entry("keep_block", "Save block in library", ("Ctrl+Shift+L",), "Keep the selected block for later drawings"),
    _Entry("leave_block", "Leave block", ("Shift+O",), "Back to the drawing that the block stands in (or Escape)"),
    _SEPARATOR,
    _Entry("select_all", "Select all", ("Ctrl+A",), "Select every layer"),
    _Entry("rename", "Rename…", ("F2",), "Give the selected layer another name"),
    _Entry("edit", "Settings", (), "Go to the settings of the selected layer, or write on the selected note (Enter)"),
    _SEPARATOR,
    _Entry("align_row", "Align in a row", ("H",), "Put the selected cards at one height"),
    _Entry("align_column", "Align in a column", ("V",), "Put the selected cards one below the other"),
    _Entry("tidy", "Tidy", ("L", "Ctrl+T"), "Arrange all cards in columns from input to output", "tidy"),
)
_VIEW: tuple[_Entry | None, ...] = (
    _Entry("fit", "Fit", ("F", "Ctrl+0"), "Show the whole drawing", "fit"),
    _Entry("zoom_in", "Zoom in", ("Ctrl++", "Ctrl+=", "+"), "Come closer (or turn the wheel)", "zoom-in"),
    _Entry("zoom_out", "Zoom out", ("Ctrl+-", "-"), "Go further away (or turn the wheel)", "zoom-out"),
    _Entry(
        "neurons",
        "Neurons and weights",
        ("N",),
        "See the neurons of the selected layer: arrow keys walk, Enter sets a number, Escape goes back",
    ),
)
_CONTEXT = (
    "add",
    "note",
    "cut",
    "copy",
    "paste",
    "duplicate",
    "delete",
    None,
    "wire",
    "unwire",
    None,
    "group",
    "ungroup",
    "open_block",
    "keep_block",
    None,
    "rename",
    "edit",
)


ENTRIES = tuple(entry for entry in (*_EDIT, *_VIEW) if entry)


class CanvasActions(QObject):
    """Makes the actions, keeps them enabled while they can do something, and fills menus with them.

    Shortcuts work while the canvas has the keyboard, so that no letter is taken from a field that is typed in;
    only undo and redo work in the whole window.

    Attributes:
        by_name: the actions by the names of the table ("undo", "tidy", "zoom_in", ...).
    """

    def __init__(self, canvas: CanvasView) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        editor = canvas.editor
        slots: dict[str, Callable[[], object]] = {
            "undo": canvas.document.undo,
            "redo": canvas.document.redo,
            "cut": canvas.cut,
            "copy": canvas.copy,
            "copy_all": canvas.copy_all,
            "paste": lambda: canvas.paste(),
            "duplicate": canvas.duplicate,
            "delete": lambda: editor.delete(),
            "add": canvas.searching.ask,
            "note": canvas.noting.add_at_pointer,
            "next_note": lambda: canvas.noting.go_on(1),
            "wire": editor.wire_selected,
            "unwire": editor.unwire_selected,
            "group": canvas.group,
            "ungroup": canvas.ungroup,
            "open_block": canvas.open_block,
            "keep_block": canvas.keep_block,
            "leave_block": canvas.leave_block,
            "select_all": canvas.select_all,
            "rename": canvas.rename,
            "edit": canvas.edit,
            "align_row": editor.align_row,
            "align_column": editor.align_column,
            "tidy": canvas.tidy,
            "fit": canvas.fit,
            "zoom_in": canvas.zoom_in,
            "zoom_out": canvas.zoom_out,
            "neurons": canvas.neurons_requested.emit,
        }
        self.by_name = {entry.name: self._make(entry, slots[entry.name]) for entry in ENTRIES}
        canvas.document.undo_changed.connect(self._refresh)
        canvas.document.changed.connect(self._refresh)
        canvas.document.opened_changed.connect(self._refresh)
        canvas.selection.selection_changed.connect(self._refresh)
        self._refresh()

    def fill_edit_menu(self, menu: QMenu) -> None:
        """Add every edit to a menu."""
        self._fill(menu, [entry.name if entry else None for entry in _EDIT])

    def fill_view_menu(self, menu: QMenu) -> None:
        """Add zooming and fitting to a menu."""
        self._fill(menu, [entry.name if entry else None for entry in _VIEW])

    @property
    def of_layers(self) -> list[QAction | None]:
        """What is done with the selected layers, in the order of the menu; for a list of them. None is a line."""
        own = ("rename", "edit")
        return [self.by_name[name] if name else None for name in _CONTEXT if name not in own]

    def context_menu(self, at: QPointF) -> QMenu:
        """The menu for a click with the right button at a point of the scene; it deletes itself."""
        menu = QMenu(self._canvas)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill(menu, list(_CONTEXT))
        here = QAction(tr("Paste here"), menu)
        here.triggered.connect(lambda: self._canvas.paste(at))
        menu.insertAction(self.by_name["duplicate"], here)
        menu.removeAction(self.by_name["paste"])
        note = QAction(icon("note"), tr("Add note here"), menu)
        note.triggered.connect(lambda: self._canvas.noting.add(at))
        menu.insertAction(self.by_name["cut"], note)
        menu.removeAction(self.by_name["note"])
        self._canvas.noting.fill_context_menu(menu, self.by_name["edit"])
        return menu

    def _fill(self, menu: QMenu, names: list[str | None]) -> None:
        menu.setToolTipsVisible(True)
        for name in names:
            if name is None:
                menu.addSeparator()
            else:
                menu.addAction(self.by_name[name])

    def _make(self, entry: _Entry, slot: Callable[[], object]) -> QAction:
        action = QAction(tr(entry.text), self)
        if entry.picture:
            action.setIcon(icon(entry.picture))
        action.setObjectName(entry.name)
        action.setIconText(tr(entry.text))  # stays, while the text says which edit is undone
        action.setShortcuts([QKeySequence(key) for key in entry.keys])
        in_window = entry.name in ("undo", "redo")
        context = Qt.ShortcutContext.WindowShortcut if in_window else Qt.ShortcutContext.WidgetShortcut
        action.setShortcutContext(context)
        tip = tr(entry.tip)
        action.setToolTip(f"{tip} ({entry.keys[0]})" if entry.keys else tip)
        action.setStatusTip(tip)
        action.triggered.connect(lambda checked=False: slot())
        self._canvas.addAction(action)
        return action

    @Slot()
    def _refresh(self) -> None:
        document, selection = self._canvas.document, self._canvas.selection
        layers, wires, things = bool(selection.names), bool(selection.wires), bool(selection.things)
        graph = document.project.graph
        blocks = [isinstance(graph.by_name.get(name), Composite) for name in selection.names]
        usable = {
            "undo": document.can_undo,
            "redo": document.can_redo,
            "delete": things or wires,
            "next_note": bool(document.project.notes),
            "wire": len(selection.names) > 1,
            "unwire": layers or wires,
            "group": layers,
            "ungroup": bool(blocks) and all(blocks),
            "open_block": blocks == [True],
            "keep_block": blocks == [True],
            "leave_block": bool(document.opened),
            "rename": selection.single is not None,
            "edit": selection.single is not None or selection.single_note is not None,
            "align_row": len(selection.names) > 1,
            "align_column": len(selection.names) > 1,
        }
        usable |= dict.fromkeys(("cut", "copy", "duplicate"), things)
        usable |= dict.fromkeys(("tidy", "neurons"), bool(graph.nodes))
        usable |= dict.fromkeys(("select_all", "copy_all", "fit"), bool(graph.nodes or document.project.notes))
        for name, can in usable.items():
            self.by_name[name].setEnabled(can)
        self.by_name["undo"].setText(document.undo_text)
        self.by_name["redo"].setText(document.redo_text)
