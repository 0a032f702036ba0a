"""The window: canvas in the middle, panels around it, menus and status bar."""

from __future__ import annotations

import functools
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from playground.canvas.closeup.close_up import CloseUp
from playground.canvas.live import LivePictures
from playground.canvas.view import CanvasView
from playground.data.own.own_data import OwnData
from playground.document.document import Document
from playground.document.drawing import Drawing
from playground.document.library import BlockLibrary
from playground.document.selection import Selection, Thing
from playground.files import Files
from playground.formats.examples import Example
from playground.help import Help
from playground.panels.curves import CurvesPanel
from playground.panels.data_strip import DataStrip
from playground.panels.dock import Surroundings
from playground.panels.finding_strip import FindingStrip
from playground.panels.gradients import GradientsPanel
from playground.panels.layers import LayersPanel
from playground.panels.library import LibraryPanel
from playground.panels.note_strip import NoteStrip
from playground.panels.output import OutputPanel
from playground.panels.problems import ProblemsPanel
from playground.panels.properties import PropertiesPanel
from playground.panels.rate_dialog import RateDialog
from playground.panels.reading_strip import ReadingStrip
from playground.panels.recovery_strip import RecoveryStrip
from playground.panels.run_actions import PATIENCE_MS
from playground.panels.status_line import ShortenedLabel, StatusLine
from playground.panels.style import stacked
from playground.panels.toolbar import RunToolBar
from playground.session.autosave import Autosave
from playground.session.run import Run
from playground.session.state import RunState
from playground.spec.edits import CARD_HEIGHT, CARD_WIDTH
from playground.spec.language import tr
from playground.spec.problem import Problem
from playground.spec.project import Project
from playground.spec.wording import counted
from playground.theme.icons import icon
from playground.training.events import Snapshot
from playground.training.prepare import plan_of
from playground.window.announcing import Announcer
from playground.window.appearance import Appearance
from playground.window.arrangement import Arrangement
from playground.window.command_palette import CommandPalette
from playground.window.gallery import Gallery
from playground.window.menus import FileMenu, HelpMenu, ViewMenu, add_action
from playground.window.networks import import_network_file, is_network
from playground.window.opening import Opening
from playground.window.panes import Panes
from playground.window.pointed_at import PointedAt
from playground.window.predicting import show_prediction
from playground.window.preferences import PreferencesDialog
from playground.window.recovering import Recovering
from playground.window.rereading import Rereading
from playground.window.tour import Tour

MESSAGE_MS = 8000


class MainWindow(QMainWindow):
    """One open project with everything around it."""

    def __init__(
        self,
        document: Document,
        run: Run,
        settings: QSettings,
        examples: list[Example],
        blocks: BlockLibrary | None = None,
        kept: Path | None = None,
        is_safe: bool = False,
    ) -> None:
        """`kept` is the folder in which open work is kept for after a crash; without one it is not.

        A window that `is_safe` offers nothing of what is kept, and its title says so.
        """
        super().__init__()
        self.document = document
        self.run = run
        self.blocks = blocks or BlockLibrary(parent=self)
        self.drawing = Drawing(document, self)
        self.selection = Selection(self.drawing, self)
        self.files = Files(document, run, settings, self)
        self.help = Help(self)
        self._failure, self._is_left, self._is_safe = "", False, is_safe
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self.setWindowIcon(icon("app"))
        self.setAcceptDrops(True)

        self.canvas = CanvasView(self.drawing, self.selection, self, self.blocks)
        self.note = NoteStrip(document)
        self.recovery = RecoveryStrip()
        self.data_strip = DataStrip()
        self.reading = ReadingStrip()
        self.opening = Opening(self.files, self.reading, self)
        strips = (self.recovery, self.reading, self.data_strip, self.note)
        self.setCentralWidget(stacked(*strips, below=self.canvas))
        self.close_up = CloseUp(self.canvas, run)
        self.finding = FindingStrip(document, run, self.canvas, self.canvas.breadcrumb)
        self.pictures = LivePictures(self.canvas, self.canvas.drawing, self.selection, run)
        self.canvas.note = self.pictures.note
        self.toolbar = RunToolBar(document, run, self)
        self.addToolBar(self.toolbar)
        surroundings = Surroundings(document, self.selection, run, tuple(examples), self.blocks, settings)
        self.docks = Arrangement(self, surroundings, settings)
        self.library = self.docks.panel(LibraryPanel)
        self.properties = self.docks.panel(PropertiesPanel)
        self.output = self.docks.panel(OutputPanel)
        self.curves = self.docks.panel(CurvesPanel)
        self.gradients = self.docks.panel(GradientsPanel)
        self.problems = self.docks.panel(ProblemsPanel)
        self.layers = self.docks["Layers"].panel
        assert isinstance(self.layers, LayersPanel)
        self.layers.share(self.canvas.commands.of_layers)
        self._pointed_at = PointedAt(self, self.selection, lambda: self.library.layers.kind_with_keyboard)
        self.gallery = Gallery(self.files, examples, settings, self.recovery, self)
        self._add_menus(examples, settings)
        self._add_status_bar()
        self._connect()
        self._show_project(document.project)
        self.docks.restore()
        self._rereading = Rereading(document, self.data_strip, self)
        self._rereading.told.connect(self.tell)
        self.recovering = self._begin_keeping(kept) if kept is not None else None

    def _begin_keeping(self, kept: Path) -> Recovering:
        made = Recovering(Autosave(self.document, self.run, kept, self), self.files, self.recovery, self)
        made.told.connect(self.tell)
        if not self._is_safe:
            made.search(kept)
        return made

    def _add_menus(self, examples: list[Example], settings: QSettings) -> None:
        bar = self.menuBar()
        self.palette_of_commands = CommandPalette(self)
        predict = functools.partial(show_prediction, self.files, self.document, self.run, settings, self)
        self._file_menu = FileMenu(self.files, examples, self.gallery.open, predict, self.close, self)
        bar.addMenu(self._file_menu)
        self.looks = Appearance(settings, self)
        self._add_edit_menu(settings)
        self.panes = Panes(self.toolbar, self.canvas, self.docks, self)
        view = (self.canvas, self.pictures, self.note, self.docks, self.panes)
        bar.addMenu(ViewMenu(*view, settings, self.looks, self))
        run_menu = bar.addMenu(tr("&Run"))
        run_menu.addActions(self.toolbar.actions_of_run.all)
        run_menu.addSeparator()
        tip = tr("Try rates from tiny to huge on a network of its own, and see at which the loss falls")
        add_action(run_menu, tr("Find learning rate…"), self._find_rate, "Ctrl+L", tip)
        tip = tr("Walk through one step on one sample: forward, backward and update, number by number")
        add_action(run_menu, tr("Explain a step"), functools.partial(self.docks.open, "Explain a step"), "E", tip)
        self.tour = Tour(settings, self)
        find = self.palette_of_commands.open
        bar.addMenu(HelpMenu(self.help, self._show_help, find, self.tour.action, self))

    def _add_edit_menu(self, settings: QSettings) -> None:
        menu = self.menuBar().addMenu(tr("&Edit"))
        self.canvas.commands.fill_edit_menu(menu)
        menu.addSeparator()
        tip = tr("How the program looks, the language it speaks, and how it begins")
        add_action(menu, tr("Preferences…"), lambda: self._show_preferences(settings), "Ctrl+,", tip)

    def _show_preferences(self, settings: QSettings) -> None:
        PreferencesDialog(self.looks, self.gallery, settings, self).open()

    def _add_status_bar(self) -> None:
        self._counts = ShortenedLabel()
        self._counts.setProperty("tone", "muted")
        self._counts.setToolTip(
            tr("Trainable numbers of the network, and multiplications with addition for one sample")
        )
        self._standing = StatusLine()
        self.statusBar().addWidget(self._standing, 1)
        self.statusBar().addPermanentWidget(self._counts)
        self.statusBar().setSizeGripEnabled(False)

    def _connect(self) -> None:
        self.announcer = Announcer(self.drawing, self.run, self)
        self.problems.found.connect(self.announcer.say_problem)
        self.panes.came.connect(self.announcer.say)
        for speaker in (self.canvas.noting, self.gallery, self.tour):
            speaker.said.connect(self.announcer.say)
        self.document.changed.connect(self._take_project)
        self.document.loaded.connect(self.gallery.leave)
        self.document.loaded.connect(self._fit)
        self.drawing.opened_changed.connect(self._show_opened)
        self.document.refused.connect(self.tell)
        self.document.path_changed.connect(self._show_title)
        self.document.clean_changed.connect(self._show_title)
        self.run.failed.connect(self._tell_failure)
        self.run.state_changed.connect(self._show_state)
        self.run.snapshot_ready.connect(self._show_halt)
        self._patience.timeout.connect(self._tell_loading)
        self.files.told.connect(self.tell)
        self.canvas.status.connect(self.tell)
        self.canvas.edit_requested.connect(self._edit_layer)
        self.selection.settings_requested.connect(self._edit)
        self.selection.selection_changed.connect(self._show_settings)
        self.canvas.space_tapped.connect(self.toolbar.actions_of_run.run.trigger)
        self.gallery.run_requested.connect(self.toolbar.actions_of_run.run.trigger)
        self.gallery.left.connect(self.canvas.setFocus)
        self.library.add_requested.connect(self._add_layer)
        self.library.told.connect(self.tell)
        self.library.example_requested.connect(self.files.open_asking)
        self.problems.count_changed.connect(self._show_problem_count)
        self.problems.found.connect(self._bring_problems_forward)
        self.problems.fixed.connect(self.finding.say_mended)
        self.finding.fix_requested.connect(self.problems.fix)
        self.finding.covers.connect(self.canvas.set_covered)
        self.finding.why_requested.connect(self._show_problem)

    @Slot(object)
    def _take_project(self, project: Project) -> None:
        self.run.set_project(project)
        self._show_project(project)

    @Slot()
    def _show_opened(self) -> None:
        self._show_project(self.document.project)

    def _show_project(self, project: Project) -> None:
        self._file_menu.change_data.setEnabled(isinstance(project.data, OwnData))
        plan = plan_of(project)
        self.canvas.set_plan(plan.inside(self.drawing.opened))
        prefix = plan.prefix(self.drawing.opened)
        self.close_up.set_plan(plan, prefix)
        self.pictures.set_plan(plan, prefix)
        self.toolbar.set_plan(plan)
        self.docks.set_plan(plan)
        self.announcer.set_plan(plan)
        weights, biases = counted(plan.total_weights, "weight"), counted(plan.total_biases, "bias", "biases")
        parameters, products = (
            counted(plan.total_parameters, "parameter"),
            counted(plan.total_multiply_adds, "multiply-add"),
        )
        self._counts.setText(
            tr("{parameters}: {weights}, {biases}", parameters=parameters, weights=weights, biases=biases)
            + f"   ·   {products}"
            if plan.order
            else ""
        )
        self._show_title()

    @Slot()
    def _show_title(self) -> None:
        path, project = self.document.path, self.document.project
        name = path.stem if path else project.title or tr("Untitled")
        safe = tr("{name}[*] (safe mode) — Neural Playground", name=name)
        self.setWindowTitle(safe if self._is_safe else tr("{name}[*] — Neural Playground", name=name))
        self.setWindowModified(not self.document.is_clean)

    @Slot()
    def _fit(self) -> None:
        self.selection.clear()
        self.canvas.fit()
        self.canvas.setFocus()  # Space is to run what was just opened, not to act on the list it came from

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Say something in the status bar, and to a screen reader."""
        self.announcer.say(sentence)
        self.statusBar().showMessage(sentence, MESSAGE_MS)

    @Slot()
    def _bring_problems_forward(self) -> None:
        """Where what was found has brought the run to a halt, let what to do come forward by itself."""
        if self.run.state is RunState.FINISHED and self.docks["Problems"].isVisible():
            self.docks["Problems"].raise_()

    @Slot(object)
    def _show_problem(self, problem: Problem) -> None:
        self.docks["Problems"].show()
        self.docks["Problems"].raise_()
        self.problems.reveal(problem)

    @Slot(str)
    def _tell_failure(self, sentence: str) -> None:
        self._failure = sentence
        self.tell(sentence)

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

    @Slot(object)
    def _show_halt(self, snapshot: Snapshot) -> None:
        """What to do about a halt changes with the settings."""
        if self.run.state is RunState.FINISHED and snapshot.progress.message:
            self._standing.say(snapshot.progress.message)

    @Slot()
    def _tell_loading(self) -> None:
        if self.run.state is RunState.PREPARING:
            self._standing.say(tr("Loading data…"))

    @Slot(int)
    def _show_problem_count(self, count: int) -> None:
        dock = self.docks["Problems"]
        dock.setWindowTitle(tr("⚠ Problems ({count})", count=count) if count else tr("Problems"))

    @Slot(object)
    def _show_settings(self, names: frozenset[str]) -> None:
        # The inspector shows the selected layer as well; whoever has it in front wants it to stay there.
        if names and self.docks["Properties"].isVisible() and self.docks["Inspector"].visibleRegion().isEmpty():
            self.docks["Properties"].raise_()

    @Slot(object)
    def _edit(self, thing: Thing) -> None:
        if isinstance(thing, str):
            self._edit_layer(thing)
        else:
            self.canvas.edit()  # the note that is selected

    @Slot(str)
    def _edit_layer(self, name: str) -> None:
        self.selection.set([name])
        self.docks["Properties"].show()
        self.docks["Properties"].raise_()
        self.properties.focus_first_setting()

    @Slot(str)
    def _add_layer(self, kind: str) -> None:
        if self.selection.single:
            self.canvas.editor.add_after(kind, self.selection.single)
            return
        middle = self.canvas.mapToScene(self.canvas.viewport().rect().center())
        self.canvas.editor.add(kind, (middle.x() - CARD_WIDTH / 2, middle.y() - CARD_HEIGHT / 2))

    def _find_rate(self) -> None:
        RateDialog(self.document, self).open()

    def _show_help(self) -> None:
        self.help.show_about(self._pointed_at.topics())

    def appear(self) -> None:
        """Show the window as it was left; the first time in its own size, or filling a screen with no room for it."""
        self.docks.appear()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            # The one who drags waits for the answer; dialogs come after it.
            QTimer.singleShot(0, self, lambda: self._take_dropped(path))

    def _take_dropped(self, path: Path) -> None:
        self.gallery.leave()
        if is_network(path):
            import_network_file(self.files, path, self)
        else:
            self.files.take_dropped(path)

    def leave(self) -> None:
        """Close without a question: another window goes on with what is open."""
        self._is_left = True
        self.close()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._is_left and not self.files.may_leave():
            event.ignore()
            return
        self.docks.remember()
        self._rereading.close()
        self.opening.close()
        if self.recovering is not None:
            self.recovering.close()
        self.run.shutdown()
        event.accept()


def _dropped_file(event: QDropEvent) -> Path | None:
    """The one file of this computer that is being dropped."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
