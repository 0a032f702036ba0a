"""The window: canvas in the middle, panels around it, menus and status bar."""

from __future__ import annotations

import functools
import zlib
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QMenu, QWidget

from playground.canvas.live import LivePictures
from playground.canvas.view import CanvasView
from playground.data.own.own_data import OwnData
from playground.document.document import Document
from playground.document.drawing import Drawing
from playground.document.library import BlockLibrary
from playground.document.selection import Selection
from playground.engine.layer import LAYERS
from playground.files import Files
from playground.formats.examples import Example
from playground.help import Help
from playground.panels.curves import CurvesPanel
from playground.panels.dock import PanelDock, Surroundings, docks, hide_stray_tab_bars
from playground.panels.gradients import GradientsPanel
from playground.panels.library import LibraryPanel
from playground.panels.note_strip import NoteStrip
from playground.panels.output import OutputPanel
from playground.panels.problems import ProblemsPanel
from playground.panels.project_parts import CHANGE_DATA
from playground.panels.properties import PropertiesPanel
from playground.panels.rate_dialog import RateDialog
from playground.panels.run_actions import PATIENCE_MS
from playground.panels.status_line import StatusLine
from playground.panels.style import counted
from playground.panels.toolbar import RunToolBar
from playground.session.run import Run
from playground.session.state import RunState
from playground.spec.edits import CARD_HEIGHT, CARD_WIDTH
from playground.spec.project import Project
from playground.theme import apply as theme
from playground.theme.icons import icon
from playground.theme.tokens import PALETTES
from playground.training.events import Snapshot
from playground.training.prepare import plan_of

# Another number for other docks, so that an arrangement remembered for others is not put on these.
LAYOUT = zlib.crc32(repr([(dock.title, dock.area, dock.behind) for dock in docks()]).encode()) & 0x7FFFFFFF
MESSAGE_MS = 8000
SIZE = QSize(1440, 900)
# Up to these, panels leave more room to the canvas.
NARROW, LOW = 1200, 760
# What the system puts around a window: the title above it.
FRAME_HEIGHT = 40

Area = Qt.DockWidgetArea
Panel = TypeVar("Panel", bound=QWidget)


class MainWindow(QMainWindow):
    """One open project with everything around it."""

    def __init__(
        self,
        document: Document,
        run: Run,
        settings: QSettings,
        examples: list[Example],
        blocks: BlockLibrary | None = None,
    ) -> None:
        super().__init__()
        self.document = document
        self.run = run
        self.blocks = blocks or BlockLibrary(parent=self)
        self.drawing = Drawing(document, self)
        self.selection = Selection(self.drawing, self)
        self.files = Files(document, run, settings, self)
        self.help = Help(self)
        self._settings = settings
        self._examples = examples
        self._failure = ""
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self.setWindowIcon(icon("app"))
        self.setDockNestingEnabled(True)
        self.setAcceptDrops(True)
        self.resize(SIZE)

        self.canvas = CanvasView(self.drawing, self.selection, self, self.blocks)
        self.note = NoteStrip(document)
        self.setCentralWidget(self.note.over(self.canvas))
        self.pictures = LivePictures(self.canvas, self.canvas.drawing, self.selection, run)
        self.canvas.note = self.pictures.note
        self.toolbar = RunToolBar(document, run, self)
        self.addToolBar(self.toolbar)
        self._docks: dict[str, PanelDock] = {}
        self._add_docks(Surroundings(document, self.selection, run, tuple(examples), self.blocks))
        self.library = self.panel(LibraryPanel)
        self.properties = self.panel(PropertiesPanel)
        self.output = self.panel(OutputPanel)
        self.curves = self.panel(CurvesPanel)
        self.gradients = self.panel(GradientsPanel)
        self.problems = self.panel(ProblemsPanel)
        self._add_menus()
        self._add_status_bar()
        self._connect()
        self._show_project(document.project)
        self._restore_layout()

    def panel(self, kind: type[Panel]) -> Panel:
        """The panel of that class; it is made if it was not seen yet."""
        for dock in self._docks.values():
            if dock.dock.is_shown and isinstance(dock.panel, kind):
                return dock.panel
        for dock in self._docks.values():
            if isinstance(dock.panel, kind):
                return dock.panel
        raise LookupError(f"no dock holds a {kind.__name__}")

    def _add_docks(self, surroundings: Surroundings) -> None:
        self.setCorner(Qt.Corner.BottomLeftCorner, Area.BottomDockWidgetArea)
        self.setCorner(Qt.Corner.BottomRightCorner, Area.RightDockWidgetArea)
        for declared in docks():
            dock = PanelDock(declared, surroundings, self)
            self.addDockWidget(declared.area, dock)
            self._docks[declared.title] = dock
        for dock in self._docks.values():
            if dock.dock.behind:
                self.tabifyDockWidget(self._docks[dock.dock.behind], dock)
                self._docks[dock.dock.behind].raise_()
        self.setTabPosition(Area.AllDockWidgetAreas, self.tabPosition(Area.TopDockWidgetArea))
        self._default_sizes()

    def _default_sizes(self) -> None:
        docks = self._docks
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        left, right = (208, 320) if self.width() > NARROW else (184, 280)
        bottom = 260 if self.height() > LOW else 220
        self.resizeDocks([docks["Library"], docks["Properties"]], [left, right], across)
        self.resizeDocks([docks["Loss and accuracy"], docks["Gradient norm by layer"]], [600, 440], across)
        self.resizeDocks([docks["Loss and accuracy"]], [bottom], down)
        self.resizeDocks([docks["Properties"], docks["Output"]], [400, 400], down)

    def _add_menus(self) -> None:
        bar = self.menuBar()
        self._fill_file_menu(bar.addMenu("&File"))
        self.canvas.commands.fill_edit_menu(bar.addMenu("&Edit"))
        self._fill_view_menu(bar.addMenu("&View"))
        run_menu = bar.addMenu("&Run")
        run_menu.addActions(self.toolbar.actions_of_run.all)
        run_menu.addSeparator()
        tip = "Try rates from tiny to huge on a network of its own, and see at which the loss falls"
        self._action(run_menu, "Find learning rate…", self._find_rate, "Ctrl+L", tip)
        self._fill_help_menu(bar.addMenu("&Help"))

    def _fill_file_menu(self, menu: QMenu) -> None:
        files, keys = self.files, QKeySequence.StandardKey
        self._action(menu, "New", files.new, keys.New, "An empty drawing", "new")
        self._action(menu, "Open…", files.open, keys.Open, "Open a project", "open")
        self._recent_menu = menu.addMenu("Open recent")
        example_menu = menu.addMenu(icon("example"), "Examples")
        for example in self._examples:
            action = self._action(example_menu, example.title, None, None, example.sentence)
            action.triggered.connect(functools.partial(files.open_asking, example.id))
        menu.addSeparator()
        self._action(menu, "Save", files.save, keys.Save, "Save the drawing with its weights", "save")
        self._action(menu, "Save as…", files.save_as, "Ctrl+Shift+S", "Save under another name")
        menu.addSeparator()
        tip = "Learn from a file of your own: a table, arrays, a text, a zip of pictures; or drop it on the window"
        self._action(menu, "Import data…", files.import_data, "Ctrl+Shift+I", tip, "dataset")
        tip = "Learn from pictures or texts in folders named after their class; or drop the folder on the window"
        self._action(menu, "Import folder…", files.import_folder, None, tip)
        tip = "Look again at the data that was imported: other columns, another target, another reading"
        self._change_data = self._action(menu, "Change imported data…", files.change_data, None, tip)
        self._change_data.setObjectName(CHANGE_DATA)
        menu.addSeparator()
        tip = "Take the trained network elsewhere: ONNX, PyTorch, Keras, NumPy, or its weights alone"
        self._action(menu, "Export…", files.export, "Ctrl+E", tip, "export")
        tip = "Take weights from a .npz or .safetensors file into this drawing"
        self._action(menu, "Import weights…", files.import_weights, "Ctrl+I", tip, "import")
        menu.addSeparator()
        self._action(menu, "Quit", self.close, "Ctrl+Q", "Close the window")
        self._show_recent()

    def _fill_view_menu(self, menu: QMenu) -> None:
        self.canvas.commands.fill_view_menu(menu)
        pictures = self._action(menu, "Pictures below cards", None, "P", "What each layer does, below its card, live")
        pictures.setCheckable(True)
        pictures.setChecked(bool(self._settings.value("pictures", True, type=bool)))
        pictures.toggled.connect(self._show_pictures)
        self._show_pictures(pictures.isChecked())
        menu.addSeparator()
        menu.addAction(self.note.toggle)
        for dock in self._docks.values():
            menu.addAction(dock.toggleViewAction())
        self._action(menu, "Default arrangement", self._reset_layout, None, "Put every panel back in its place")
        menu.addSeparator()
        appearance = menu.addMenu(icon("appearance"), "Appearance")
        group = QActionGroup(self)
        chosen = self._settings.value("appearance", "system")
        for name in ("system", *PALETTES):
            action = self._action(appearance, name.capitalize(), None, None, f"Colors: {name}")
            action.setCheckable(True)
            action.setChecked(name == chosen)
            action.triggered.connect(functools.partial(self._set_appearance, name))
            group.addAction(action)

    @Slot(bool)
    def _show_pictures(self, are_shown: bool) -> None:
        self._settings.setValue("pictures", are_shown)
        self.pictures.set_on(are_shown)

    def _fill_help_menu(self, menu: QMenu) -> None:
        tip = "The reference at the selected layer; every key and gesture when nothing is selected"
        self._action(menu, "Help", self._show_help, "F1", tip)
        tip = "Every layer, activation, loss, optimizer and data set: equations, shapes, settings, sources"
        self._action(menu, "Reference", self.help.show_reference, "Shift+F1", tip)
        self._action(menu, "Keyboard and mouse", self.help.show_keys, "Ctrl+F1", "Every key and gesture")
        menu.addSeparator()
        self._action(menu, "About Neural Playground", self.help.show_program, None, "Version and license", "info")

    def _action(
        self, menu: QMenu, text: str, slot: object, keys: object, tip: str, picture: str | None = None
    ) -> QAction:
        action = QAction(text, self)
        if picture:
            action.setIcon(icon(picture))
        if keys is not None:
            action.setShortcut(QKeySequence(keys))  # type: ignore[call-overload]
        action.setStatusTip(tip)
        action.setToolTip(tip)
        if slot is not None:
            # The signal carries whether it is checked, which no slot here wants.
            action.triggered.connect(lambda: slot())  # type: ignore[operator]
        menu.addAction(action)
        return action

    def _add_status_bar(self) -> None:
        self._counts = QLabel()
        self._counts.setProperty("tone", "muted")
        self._counts.setToolTip("Trainable numbers of the network, and multiplications with addition for one sample")
        self._standing = StatusLine()
        self.statusBar().addWidget(self._standing, 1)
        self.statusBar().addPermanentWidget(self._counts)
        self.statusBar().setSizeGripEnabled(False)

    def _connect(self) -> None:
        self.document.changed.connect(self._take_project)
        self.document.loaded.connect(self._fit)
        self.drawing.opened_changed.connect(self._show_opened)
        self.document.refused.connect(self._tell)
        self.document.path_changed.connect(self._show_title)
        self.document.clean_changed.connect(self._show_title)
        self.run.failed.connect(self._tell_failure)
        self.run.state_changed.connect(self._show_state)
        self._patience.timeout.connect(self._tell_loading)
        self.files.told.connect(self._tell)
        self.files.recent_changed.connect(self._show_recent)
        self.canvas.status.connect(self._tell)
        self.canvas.edit_requested.connect(self._edit_layer)
        self.selection.selection_changed.connect(self._show_settings)
        self.canvas.space_tapped.connect(self.toolbar.actions_of_run.run.trigger)
        self.library.add_requested.connect(self._add_layer)
        self.library.told.connect(self._tell)
        self.library.example_requested.connect(self.files.open_asking)
        self.problems.count_changed.connect(self._show_problem_count)
        self.problems.found.connect(self._tell_finding)

    @Slot(object)
    def _take_project(self, project: Project) -> None:
        self.run.set_project(project)
        self._show_project(project)

    @Slot()
    def _show_opened(self) -> None:
        self._show_project(self.document.project)

    def _show_project(self, project: Project) -> None:
        self._change_data.setEnabled(isinstance(project.data, OwnData))
        plan = plan_of(project)
        self.canvas.set_plan(plan.inside(self.drawing.opened))
        self.pictures.set_plan(plan, plan.prefix(self.drawing.opened))
        self.toolbar.set_plan(plan)
        for dock in self._docks.values():
            dock.set_plan(plan)
        weights, biases = counted(plan.total_weights, "weight"), counted(plan.total_biases, "bias", "biases")
        parameters, products = (
            counted(plan.total_parameters, "parameter"),
            counted(plan.total_multiply_adds, "multiply-add"),
        )
        self._counts.setText(f"{parameters}: {weights}, {biases}   ·   {products}" if plan.order else "")
        self._show_title()

    @Slot()
    def _show_title(self) -> None:
        path, project = self.document.path, self.document.project
        name = path.stem if path else project.title or "Untitled"
        self.setWindowTitle(f"{name}[*] — Neural Playground")
        self.setWindowModified(not self.document.is_clean)

    @Slot()
    def _fit(self) -> None:
        self.selection.clear()
        self.canvas.fit()
        self.canvas.setFocus()  # Space is to run what was just opened, not to act on the list it came from

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        self.statusBar().showMessage(sentence, MESSAGE_MS)

    @Slot(str)
    def _tell_finding(self, sentence: str) -> None:
        """Say what ails the run; where that has brought it to a halt, let what to do come forward by itself."""
        if self.run.state is not RunState.FINISHED:
            self._tell(sentence)
        elif self._docks["Problems"].isVisible():
            self._docks["Problems"].raise_()

    @Slot(str)
    def _tell_failure(self, sentence: str) -> None:
        self._failure = sentence
        self._tell(sentence)

    @Slot(object)
    def _show_state(self, state: RunState) -> None:
        """Say what the run waits for, as long as it does."""
        snapshot: Snapshot | None = self.run.snapshot
        halt = snapshot.progress.message if snapshot is not None else ""
        standing = {RunState.FINISHED: halt, RunState.FAILED: self._failure}
        self._standing.say(standing.get(state, ""))
        if self._standing.text():
            self.statusBar().clearMessage()
        if state is RunState.PREPARING:
            self._patience.start()

    @Slot()
    def _tell_loading(self) -> None:
        if self.run.state is RunState.PREPARING:
            self._standing.say("Loading data…")

    @Slot(int)
    def _show_problem_count(self, count: int) -> None:
        dock = self._docks["Problems"]
        dock.setWindowTitle(f"⚠ Problems ({count})" if count else "Problems")

    @Slot(object)
    def _show_settings(self, names: frozenset[str]) -> None:
        # The inspector shows the selected layer as well; whoever has it in front wants it to stay there.
        if names and self._docks["Properties"].isVisible() and self._docks["Inspector"].visibleRegion().isEmpty():
            self._docks["Properties"].raise_()

    @Slot(str)
    def _edit_layer(self, name: str) -> None:
        self.selection.set([name])
        self._docks["Properties"].show()
        self._docks["Properties"].raise_()
        self.properties.focus_first_setting()

    @Slot(str)
    def _add_layer(self, kind: str) -> None:
        if self.selection.single:
            self.canvas.editor.add_after(kind, self.selection.single)
            return
        middle = self.canvas.mapToScene(self.canvas.viewport().rect().center())
        self.canvas.editor.add(kind, (middle.x() - CARD_WIDTH / 2, middle.y() - CARD_HEIGHT / 2))

    @Slot()
    def _show_recent(self) -> None:
        self._recent_menu.clear()
        names = self.files.recent()
        for name in names:
            action = self._recent_menu.addAction(name)
            action.triggered.connect(functools.partial(self.files.open_asking, name))
        self._recent_menu.setEnabled(bool(names))

    def _set_appearance(self, name: str) -> None:
        self._settings.setValue("appearance", name)
        set_appearance(name)

    def _find_rate(self) -> None:
        RateDialog(self.document, self).open()

    def _show_help(self) -> None:
        """About what has the keyboard in the library, or else about what is selected."""
        graph = self.document.project.graph
        kinds = [type(graph.layer(name)) for name in graph.by_name if name in self.selection.names]
        pointed_at = self.library.layers.kind_with_keyboard
        self.help.show_about([LAYERS.find(pointed_at)] if pointed_at else kinds)

    def _restore_layout(self) -> None:
        self._default_state = self.saveState(LAYOUT)
        geometry, state = self._settings.value("geometry"), self._settings.value("layout")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        if isinstance(state, QByteArray):
            self.restoreState(state, LAYOUT)
        hide_stray_tab_bars(self)

    def _reset_layout(self) -> None:
        self.restoreState(self._default_state, LAYOUT)
        self._default_sizes()
        hide_stray_tab_bars(self)

    def appear(self) -> None:
        """Show the window as it was left; the first time in its own size, or filling a screen with no room for it."""
        room = self.screen().availableSize()
        fits = room.width() >= SIZE.width() and room.height() >= SIZE.height() + FRAME_HEIGHT
        if fits or self._settings.contains("geometry"):
            self.show()
            if not self.isMaximized():  # it may have been left on a larger screen
                self.resize(self.size().boundedTo(QSize(room.width(), room.height() - FRAME_HEIGHT)))
        else:
            self.resize(room)
            self._default_sizes()
            self.showMaximized()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            # The one who drags waits for the answer; dialogs come after it.
            QTimer.singleShot(0, self, lambda: self.files.take_dropped(path))

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.files.may_leave():
            event.ignore()
            return
        self._settings.setValue("geometry", self.saveGeometry())
        self._settings.setValue("layout", self.saveState(LAYOUT))
        self.run.shutdown()
        event.accept()


def _dropped_file(event: QDropEvent) -> Path | None:
    """The one file of this computer that is being dropped."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None


def set_appearance(name: str) -> None:
    """Give the application the named palette, or the system's."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    if name in PALETTES:
        theme.apply(application, PALETTES[name])
    else:
        theme.follow_system(application)
