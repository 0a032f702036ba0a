"""The menus of the window: what they offer, with its keys and a sentence about it."""

from __future__ import annotations

import functools
import itertools
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
from playground.spec.language import tr
from playground.theme.icons import icon
from playground.window import languages
from playground.window.appearance import OPTIONS, Appearance, Option
from playground.window.arrangement import Arrangement
from playground.window.logs import show_logs
from playground.window.networks import import_network
from playground.window.panes import Panes
from playground.window.versions import show_versions
from playground.window.weights_import import import_weights

# What the colors are called.

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
        show_examples: Callable[[], object],
        predict: Callable[[], object],
        close: Callable[[], object],
        parent: QWidget,
    ) -> None:
        super().__init__(tr("&File"), parent)
        self._files = files
        self._add_opening(examples, show_examples)
        self.addSeparator()
        add_action(
            self, tr("Save"), files.save, QKeySequence.StandardKey.Save, tr("Save the drawing with its weights"), "save"
        )
        add_action(self, tr("Save as…"), files.save_as, "Ctrl+Shift+S", tr("Save under another name"))
        tip = tr("What this project was like when it was saved before; opens as a copy")
        add_action(self, tr("Earlier versions…"), functools.partial(show_versions, files, parent), None, tip)
        self.addSeparator()
        self._add_data()
        self.addSeparator()
        tip = tr("Let the network answer a file of your own: a table, texts, pictures or arrays")
        add_action(self, tr("Predict…"), predict, "Ctrl+Shift+A", tip)
        tip = tr("Take the trained network elsewhere: ONNX, PyTorch, Keras, NumPy, or its weights alone")
        add_action(self, tr("Export…"), files.export, "Ctrl+E", tip, "export")
        tip = tr("Open a network of another program from an ONNX file as a new drawing; or drop it on the window")
        add_action(self, tr("Import network…"), functools.partial(import_network, files, parent), None, tip)
        tip = tr("Take weights from a .npz or .safetensors file into this drawing")
        add_action(self, tr("Import weights…"), functools.partial(import_weights, files), "Ctrl+I", tip, "import")
        self.addSeparator()
        add_action(self, tr("Quit"), close, "Ctrl+Q", tr("Close the window"))
        files.recent_changed.connect(self._show_recent)
        self._show_recent()

    def _add_opening(self, examples: list[Example], show_examples: Callable[[], object]) -> None:
        files, keys = self._files, QKeySequence.StandardKey
        add_action(self, tr("New"), files.new, keys.New, tr("An empty drawing"), "new").setObjectName("new")
        add_action(self, tr("Open…"), files.open, keys.Open, tr("Open a project"), "open").setObjectName("open")
        self._recent = self.addMenu(tr("Open recent"))
        shown = self.addMenu(icon("example"), tr("Examples"))
        tip = tr("The welcome page: every example with its picture, what to try with it, and a search")
        add_action(shown, tr("All examples…"), show_examples, "Ctrl+Shift+O", tip)
        for topic, members in itertools.groupby(examples, key=lambda example: example.topic):
            shown.addSection(topic)
            for example in members:
                opening = functools.partial(files.open_asking, example.id)
                add_action(shown, example.title, opening, None, example.sentence)

    def _add_data(self) -> None:
        files = self._files
        tip = tr("Learn from a file of your own: a table, arrays, a text, a zip of pictures; or drop it on the window")
        data = add_action(self, tr("Import data…"), files.import_data, "Ctrl+Shift+I", tip, "dataset")
        data.setObjectName("import-data")
        tip = tr("Learn from pictures or texts in folders named after their class; or drop the folder on the window")
        add_action(self, tr("Import folder…"), files.import_folder, None, tip)
        tip = tr("Look again at the data that was imported: other columns, another target, another reading")
        self.change_data = add_action(self, tr("Change imported data…"), files.change_data, None, tip)
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
        panes: Panes,
        settings: QSettings,
        looks: Appearance,
        parent: QWidget,
    ) -> None:
        super().__init__(tr("&View"), parent)
        self._pictures = pictures
        self._settings = settings
        canvas.commands.fill_view_menu(self)
        self._add_pictures()
        self.addSeparator()
        self.addAction(note.toggle)
        self.addAction(note.writing)
        for dock in docks.docks:
            self.addAction(dock.toggleViewAction())
        tip = tr("Give the keyboard to the next part of the window: toolbar, canvas, or a panel")
        on = add_action(self, tr("Next panel"), panes.go_on, "F6", tip)
        on.setIconText(tr("Next panel; with Shift the one before"))
        add_action(self, tr("Default arrangement"), docks.reset, None, tr("Put every panel back in its place"))
        self.addSeparator()
        self.addMenu(AppearanceMenu(looks, self))
        self.addMenu(LanguageMenu(settings, self))

    def _add_pictures(self) -> None:
        shown = add_action(
            self, tr("Pictures below cards"), None, "P", tr("What each layer does, below its card, live")
        )
        shown.setCheckable(True)
        shown.setChecked(bool(self._settings.value("pictures", True, type=bool)))
        shown.toggled.connect(self._show_pictures)
        self._show_pictures(shown.isChecked())

    @Slot(bool)
    def _show_pictures(self, are_shown: bool) -> None:
        self._settings.setValue("pictures", are_shown)
        self._pictures.set_on(are_shown)


class AppearanceMenu(QMenu):
    """The looks to choose from."""

    def __init__(self, looks: Appearance, parent: QWidget) -> None:
        super().__init__(tr("Appearance"), parent)
        self.setIcon(icon("appearance"))
        self._looks = looks
        self._actions = {
            (option, name): action
            for option in OPTIONS
            for name, action in zip(option.values, self._add(option), strict=True)
        }
        looks.changed.connect(self._show)
        self._show()

    def _add(self, option: Option) -> list[QAction]:
        self.addSection(tr(option.title))
        group = QActionGroup(self)
        made = []
        for name, title in zip(option.values, option.titles, strict=True):
            choosing = functools.partial(self._looks.choose, option, name)
            action = add_action(self, tr(title), choosing, None, tr(option.doc))
            action.setCheckable(True)
            group.addAction(action)
            made.append(action)
        return made

    @Slot()
    def _show(self) -> None:
        for (option, name), action in self._actions.items():
            action.setChecked(name == self._looks.chosen(option))


class LanguageMenu(QMenu):
    """The languages to choose from, each by its own name."""

    def __init__(self, settings: QSettings, parent: QWidget) -> None:
        super().__init__(tr("Language"), parent)
        group = QActionGroup(self)
        for code, name in ({languages.FOLLOWS: tr("As the system")} | languages.languages()).items():
            choosing = functools.partial(languages.choose, code, settings)
            action = add_action(self, name, choosing, None, tr("The language of the window: {name}", name=name))
            action.setCheckable(True)
            action.setChecked(code == languages.chosen_language(settings))
            group.addAction(action)


class HelpMenu(QMenu):
    """What explains things."""

    def __init__(
        self, about: Help, show_help: Callable[[], object], find: Callable[[], object], tour: QAction, parent: QWidget
    ) -> None:
        super().__init__(tr("&Help"), parent)
        self.addAction(tour)
        tip = tr("Everything that can be done, by name: type a few letters of it")
        add_action(self, tr("Find a command…"), find, "Ctrl+Shift+P", tip)
        tip = tr("About what is under the pointer or selected; every key and gesture when nothing is")
        add_action(self, tr("Help"), show_help, "F1", tip)
        tip = tr("Every layer, activation, loss, optimizer and data set: equations, shapes, settings, sources")
        add_action(self, tr("Reference"), lambda: about.show_reference(), "Shift+F1", tip)
        add_action(self, tr("Keyboard and mouse"), about.show_keys, "Ctrl+F1", tr("Every key and gesture"))
        self.addSeparator()
        tip = tr("The folder of the files in which the program notes what goes wrong; they hold nothing of your data")
        add_action(self, tr("Show logs"), show_logs, None, tip, "open")
        add_action(self, tr("About Neural Playground"), about.show_program, None, tr("Version and license"), "info")
