"""The menus of the window: what they offer, with its keys and a sentence about it."""

from __future__ import annotations

import functools
from collections.abc import Callable

from PySide6.QtCore import QSettings, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from playground.canvas.live import LivePictures
from playground.canvas.view import CanvasView
from playground.files import Files
from playground.formats.examples import Example
from playground.help import Help
from playground.panels.note_strip import NoteStrip
from playground.panels.project_parts import CHANGE_DATA
from playground.theme.icons import icon
from playground.theme.tokens import PALETTES
from playground.window.appearance import chosen_appearance, set_appearance
from playground.window.arrangement import Arrangement
from playground.window.networks import import_network
from playground.window.versions import show_versions

Keys = QKeySequence | QKeySequence.StandardKey | str | None


def add_action(
    menu: QMenu, text: str, act: Callable[[], object] | None, keys: Keys, tip: str, picture: str | None = None
) -> QAction:
    """Offer something in a menu; `act` is called without arguments when it is chosen."""
    action = QAction(text, menu)
    if picture:
        action.setIcon(icon(picture))
    if keys is not None:
        action.setShortcut(QKeySequence(keys))
    action.setStatusTip(tip)
    action.setToolTip(tip)
    if act is not None:
        # The signal carries whether it is checked, which nobody here wants.
        action.triggered.connect(lambda: act())
    menu.addAction(action)
    return action


class FileMenu(QMenu):
    """New, open, save, and the ways in and out for data and networks."""

    def __init__(
        self,
        files: Files,
        examples: list[Example],
        predict: Callable[[], object],
        close: Callable[[], object],
        parent: QWidget,
    ) -> None:
        super().__init__("&File", parent)
        self._files = files
        self._add_opening(examples)
        self.addSeparator()
        add_action(self, "Save", files.save, QKeySequence.StandardKey.Save, "Save the drawing with its weights", "save")
        add_action(self, "Save as…", files.save_as, "Ctrl+Shift+S", "Save under another name")
        tip = "What this project was like when it was saved before; opens as a copy"
        add_action(self, "Earlier versions…", functools.partial(show_versions, files, parent), None, tip)
        self.addSeparator()
        self._add_data()
        self.addSeparator()
        tip = "Let the network answer a file of your own: a table, texts, pictures or arrays"
        add_action(self, "Predict…", predict, "Ctrl+Shift+A", tip)
        tip = "Take the trained network elsewhere: ONNX, PyTorch, Keras, NumPy, or its weights alone"
        add_action(self, "Export…", files.export, "Ctrl+E", tip, "export")
        tip = "Open a network of another program from an ONNX file as a new drawing; or drop it on the window"
        add_action(self, "Import network…", functools.partial(import_network, files, parent), None, tip)
        tip = "Take weights from a .npz or .safetensors file into this drawing"
        add_action(self, "Import weights…", files.import_weights, "Ctrl+I", tip, "import")
        self.addSeparator()
        add_action(self, "Quit", close, "Ctrl+Q", "Close the window")
        files.recent_changed.connect(self._show_recent)
        self._show_recent()

    def _add_opening(self, examples: list[Example]) -> None:
        files, keys = self._files, QKeySequence.StandardKey
        add_action(self, "New", files.new, keys.New, "An empty drawing", "new")
        add_action(self, "Open…", files.open, keys.Open, "Open a project", "open")
        self._recent = self.addMenu("Open recent")
        shown = self.addMenu(icon("example"), "Examples")
        for example in examples:
            opening = functools.partial(files.open_asking, example.id)
            add_action(shown, example.title, opening, None, example.sentence)

    def _add_data(self) -> None:
        files = self._files
        tip = "Learn from a file of your own: a table, arrays, a text, a zip of pictures; or drop it on the window"
        add_action(self, "Import data…", files.import_data, "Ctrl+Shift+I", tip, "dataset")
        tip = "Learn from pictures or texts in folders named after their class; or drop the folder on the window"
        add_action(self, "Import folder…", files.import_folder, None, tip)
        tip = "Look again at the data that was imported: other columns, another target, another reading"
        self.change_data = add_action(self, "Change imported data…", files.change_data, None, tip)
        self.change_data.setObjectName(CHANGE_DATA)

    @Slot()
    def _show_recent(self) -> None:
        self._recent.clear()
        names = self._files.recent()
        for name in names:
            self._recent.addAction(name).triggered.connect(functools.partial(self._files.open_asking, name))
        self._recent.setEnabled(bool(names))


class ViewMenu(QMenu):
    """The canvas's zoom, what is shown and what is not, and the palettes."""

    def __init__(
        self,
        canvas: CanvasView,
        pictures: LivePictures,
        note: NoteStrip,
        docks: Arrangement,
        settings: QSettings,
        parent: QWidget,
    ) -> None:
        super().__init__("&View", parent)
        self._pictures = pictures
        self._settings = settings
        canvas.commands.fill_view_menu(self)
        self._add_pictures()
        self.addSeparator()
        self.addAction(note.toggle)
        for dock in docks.docks:
            self.addAction(dock.toggleViewAction())
        add_action(self, "Default arrangement", docks.reset, None, "Put every panel back in its place")
        self.addSeparator()
        self.addMenu(AppearanceMenu(settings, self))

    def _add_pictures(self) -> None:
        shown = add_action(self, "Pictures below cards", None, "P", "What each layer does, below its card, live")
        shown.setCheckable(True)
        shown.setChecked(bool(self._settings.value("pictures", True, type=bool)))
        shown.toggled.connect(self._show_pictures)
        self._show_pictures(shown.isChecked())

    @Slot(bool)
    def _show_pictures(self, are_shown: bool) -> None:
        self._settings.setValue("pictures", are_shown)
        self._pictures.set_on(are_shown)


class AppearanceMenu(QMenu):
    """The palettes to choose from."""

    def __init__(self, settings: QSettings, parent: QWidget) -> None:
        super().__init__("Appearance", parent)
        self.setIcon(icon("appearance"))
        group = QActionGroup(self)
        for name in ("system", *PALETTES):
            choosing = functools.partial(set_appearance, name, settings)
            action = add_action(self, name.capitalize(), choosing, None, f"Colors: {name}")
            action.setCheckable(True)
            action.setChecked(name == chosen_appearance(settings))
            group.addAction(action)


class HelpMenu(QMenu):
    """What explains things."""

    def __init__(
        self, about: Help, show_help: Callable[[], object], find: Callable[[], object], parent: QWidget
    ) -> None:
        super().__init__("&Help", parent)
        tip = "Everything that can be done, by name: type a few letters of it"
        add_action(self, "Find a command…", find, "Ctrl+Shift+P", tip)
        tip = "The reference at the selected layer; every key and gesture when nothing is selected"
        add_action(self, "Help", show_help, "F1", tip)
        tip = "Every layer, activation, loss, optimizer and data set: equations, shapes, settings, sources"
        add_action(self, "Reference", about.show_reference, "Shift+F1", tip)
        add_action(self, "Keyboard and mouse", about.show_keys, "Ctrl+F1", "Every key and gesture")
        self.addSeparator()
        add_action(self, "About Neural Playground", about.show_program, None, "Version and license", "info")
