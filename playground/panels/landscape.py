"""The loss landscape dock: the loss on a plane through the weights, with the path of the optimizer on it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QPushButton,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from playground.engine.plan import Plan
from playground.panels.dock import Dock, Surroundings
from playground.panels.editors import Form, keep_typing_keys
from playground.panels.plot.contour_plot import ContourPlot
from playground.panels.plot.relief_plot import ReliefPlot
from playground.panels.plot.surface_plot import Surface, SurfacePlot, Trail
from playground.panels.race import RaceStrip
from playground.panels.snapshot_view import SnapshotView
from playground.panels.status_line import StatusLine
from playground.panels.style import on_surface
from playground.panels.switches import Switches
from playground.session.run import Watch
from playground.spec.language import marked, tr
from playground.spec.project import Project
from playground.spec.wording import counted, grouped
from playground.theme import apply, fonts, icons, sizes
from playground.theme.tokens import ICON
from playground.training.events import Snapshot
from playground.training.landscape.plane import Plane
from playground.training.landscape.settings import PATH, RANDOM, LandscapeSettings
from playground.training.probes.loss_landscape import LandscapeAnswer, LossLandscape
from playground.training.probes.path_on_plane import PathAnswer, PathOnPlane

EMPTY_TEXT = marked("Press Compute for a map of the loss around the weights as they are now, and of the way they went.")
NO_PLAN_TEXT = marked("A map of the loss needs a network that runs: see Problems.")
WAYS = (
    (
        RANDOM,
        marked("Random"),
        marked("Two random directions, in which each unit's weights change as much as they are long"),
    ),
    (PATH, marked("Path"), marked("The two main directions of the way that the weights went so far")),
)
COMPUTE_DOC = marked("Measure the loss around the present weights, in the background; training may go on meanwhile")
CANCEL_DOC = marked("Stop measuring; the map of before stays")
SETTINGS_DOC = marked("How far the map reaches, how fine it is, and on which samples the loss is measured")
RELIEF_KEY = "landscape/relief"
RELIEF_DOC = marked("Look at hills and valleys from the side; drag to turn them")
# A plane that shows less of the path than this says so; a path of fewer points is not worth a word.
LITTLE, FEW = 0.05, 3
# Milliseconds between two maps that come without being asked for, at least.
PATIENCE_MS = 1000
FORM_WIDTH = 320


class LandscapePanel(SnapshotView):
    """Measures when asked to, and shows where the weights are on the map as long as it can be seen.

    Where two numbers are all there is to train, their map comes by itself: it is cheap, and it is the whole truth.
    """

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.run, parent)
        on_surface(self)
        self.settings = LandscapeSettings()
        self.answer: LandscapeAnswer | None = None  # the last whole one
        self._shown: LandscapeAnswer | None = None
        self._plan: Plan | None = None
        self._key = _key(around.document.project)
        self._survey: Watch | None = None
        self._path: Watch | None = None
        self._seen: PathAnswer | None = None
        self._turn = 0
        self._rest = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._rest.timeout.connect(self._look_again)
        self._refused = ""
        self._memory = around.memory
        self._make_plots()
        self.race = RaceStrip(around.run, self._plots)
        self.race.turned.connect(self._tell)
        self._make_controls()
        self._arrange()
        around.run.snapshot_ready.connect(self._look)
        around.document.changed.connect(self._follow)
        apply.changed.connect(self._recolor)
        self._turn_to(str(self._memory.value(RELIEF_KEY, "false")) == "true")
        self._show_state()

    @property
    def is_computing(self) -> bool:
        """Whether a map is being measured."""
        return self._survey is not None

    def set_plan(self, plan: Plan | None) -> None:
        """Know whether there is a network, and whether two numbers are all of it."""
        self._plan = plan
        if not self._runs:
            self.cancel()
        self._show_state()
        if self.isVisible() and self._run.snapshot is not None:
            self.show_snapshot(self._run.snapshot)

    @Slot()
    def compute(self) -> None:
        """Begin a map of the weights as they are."""
        self.cancel()
        self._turn, self._refused = self._turn + 1, ""
        self._rest.start()
        self._survey = self._run.watch(LossLandscape(self.settings, self._turn))
        self._survey.set_active(True)
        self.progress.setValue(0)
        self._show_state()

    @Slot()
    def cancel(self) -> None:
        """Give up the map that is being measured."""
        if self._survey is not None:
            self._survey.close()
            self._survey = None
            self._show_map(self.answer)
            self._show_state()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._look(snapshot)
        path = snapshot.answers.get(self._path.probe) if self._path is not None else None
        if isinstance(path, PathAnswer):
            self._seen = path
            self._show_trail(Trail(path.steps, path.places, path.present))
            self._tell()
        if self._is_exact and self._wants_another(snapshot):
            self.compute()

    @Slot(object)
    def _look(self, snapshot: Snapshot) -> None:
        """Take what was measured so far, seen or not: a map that is whole must not be begun again."""
        found = snapshot.answers.get(self._survey.probe) if self._survey is not None else None
        if isinstance(found, LandscapeAnswer) and (self.isVisible() or found.share == 1):
            self._take(found)

    @Slot()
    def _look_again(self) -> None:
        """A map that was wanted too soon may come now, though nothing trains any more."""
        if self._run.snapshot is not None:
            self.set_snapshot(self._run.snapshot)

    def showEvent(self, event: QShowEvent) -> None:
        if self._path is not None:
            self._path.set_active(True)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._path is not None:
            self._path.set_active(False)

    @property
    def _runs(self) -> bool:
        return self._plan is not None and self._plan.runs

    @property
    def _is_exact(self) -> bool:
        return self._plan is not None and self._plan.runs and self._plan.total_parameters == 2

    def _make_plots(self) -> None:
        self.plot, self.relief = ContourPlot(tr("loss")), ReliefPlot(tr("loss"))
        self._plots: tuple[SurfacePlot, ...] = (self.plot, self.relief)
        self._stack = QStackedLayout()
        self.reliefs = [plot.add_switch(tr("Relief"), tr(RELIEF_DOC)) for plot in self._plots]
        for plot, other in ((self.plot, self.relief), (self.relief, self.plot)):
            plot.setAccessibleName(tr("Loss landscape"))
            plot.logarithmic_changed.connect(other.set_logarithmic)
            self._stack.addWidget(plot)
        for button in self.reliefs:
            button.toggled.connect(self._turn_to)
        self.plot.set_logarithmic(True)

    @Slot(bool)
    def _turn_to(self, is_relief: bool) -> None:
        """Show the map, or the same as a relief."""
        self._memory.setValue(RELIEF_KEY, "true" if is_relief else "false")
        self._stack.setCurrentIndex(int(is_relief))
        for button in self.reliefs:
            button.setChecked(is_relief)

    def _make_controls(self) -> None:
        self.ways = Switches()
        self.ways.offer((way, tr(words), tr(doc)) for way, words, doc in WAYS)
        self.ways.choose(self.settings.directions)
        self.ways.chosen.connect(lambda way: self._change("directions", way))
        self.button = QPushButton()
        self.button.clicked.connect(lambda: self.cancel() if self.is_computing else self.compute())
        self.more = QToolButton()
        self.more.setIconSize(QSize(ICON, ICON))
        self.more.setFixedSize(sizes.control(), sizes.control())
        self.more.setToolTip(tr(SETTINGS_DOC))
        self.more.setAccessibleName(tr("Settings of the map"))
        self.form = Form(LandscapeSettings, leave_out=("directions",))
        self.form.show_values([self.settings])
        self.form.edited.connect(lambda name, value, gesture: self._change(name, value))
        self.popup = _popup(self.form, self)
        self.more.clicked.connect(self._open_settings)
        for control in (self.button, self.more):
            keep_typing_keys(control)
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(4)
        self.progress.setAccessibleName(tr("Progress of the map"))
        self.words = StatusLine()
        self.words.setFont(fonts.small())
        self.words.setProperty("tone", "muted")
        self._recolor()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.ways)
        head.addWidget(self.race.ways)
        head.addStretch(1)
        head.addWidget(self.more)
        head.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 4)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.progress)
        column.addLayout(self._stack, 1)
        column.addWidget(self.words)
        column.addWidget(self.race)

    def _open_settings(self) -> None:
        self.popup.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _change(self, name: str, value: object) -> None:
        self.settings = self.settings.replace(**{name: value})
        self.form.show_values([self.settings])
        self._show_state()

    def _take(self, answer: LandscapeAnswer) -> None:
        self.progress.setValue(round(1000 * answer.share))
        if answer.share < 1:
            self._show_map(answer)
            return
        assert self._survey is not None
        self._survey.close()
        self._survey = None
        self._refused = answer.refusal
        if not answer.refusal:
            self.answer = answer
        self._show_map(self.answer)
        self._show_state()

    def _show_map(self, answer: LandscapeAnswer | None) -> None:
        """Draw a map, or what there is of one; nothing anew where it is no finer than before."""
        if answer is None or answer.plane is None:
            self._shown = None
            for plot in self._plots:
                plot.set_surface(None)
            self._follow_path(None)
            return
        before = self._shown
        if not answer.losses.size or (
            before is not None and (before.plane, before.losses.shape) == (answer.plane, answer.losses.shape)
        ):
            return
        self._shown = answer
        surface = Surface(answer.x, answer.y, answer.losses, answer.plane.labels)
        for plot in self._plots:
            plot.set_surface(surface)
        if before is None or before.plane is not answer.plane:
            self._follow_path(answer.plane)

    def _follow_path(self, plane: Plane | None) -> None:
        """Ask where the weights are on another plane."""
        self._seen = None
        self._show_trail(None)
        if self._path is not None:
            self._path.close()
        self._path = None if plane is None else self._run.watch(PathOnPlane(plane))
        if self._path is not None:
            self._path.set_active(self.isVisible())

    def _show_trail(self, trail: Trail | None) -> None:
        for plot in self._plots:
            plot.set_trail(trail)

    def _wants_another(self, snapshot: Snapshot) -> bool:
        """Whether the map of two numbers is missing, left by the ball, or of a run before."""
        if self.is_computing or self._refused or self._rest.isActive():
            return False
        if self.answer is None or snapshot.progress.step < self.answer.step:
            return True
        head = self.plot.trail.head if self.plot.trail is not None else np.zeros(2)
        low, high = (np.array([self.answer.x[end], self.answer.y[end]]) for end in (0, -1))
        return bool(np.isfinite(head).all() and ((head < low) | (head > high)).any())

    def _show_state(self) -> None:
        """Let the controls say what can be done now."""
        self.button.setText(tr("Cancel") if self.is_computing else tr("Compute"))
        self.button.setToolTip(tr(CANCEL_DOC if self.is_computing else COMPUTE_DOC))
        self.button.setEnabled(self._runs)
        self.button.setVisible(not self._is_exact)  # that map comes by itself
        self.progress.setVisible(self.is_computing)
        self.ways.setVisible(not self._is_exact)
        self.race.offer(self._is_exact)
        is_random = self.settings.directions == RANDOM and not self._is_exact
        self.form.hide_settings(() if is_random else ("random_draw",))
        empty = tr(EMPTY_TEXT if self._runs else NO_PLAN_TEXT)
        for plot in self._plots:
            plot.empty_text = f"{self._refused[:1].upper()}{self._refused[1:]}." if self._refused else empty
            plot.update()
        self._tell()

    @Slot()
    def _tell(self) -> None:
        """Say below the map what it shows, or why there is no newer one."""
        shown = self._shown
        self.words.setVisible(shown is not None and not self.race.is_on)
        if shown is None or shown.plane is None:
            return
        over = counted(shown.samples, "sample")
        if self._refused:
            self.words.say(tr("No new map: {reason}.", reason=self._refused))
        elif shown.plane.is_exact:
            self.words.say(tr("{samples}; the ball is where the numbers are.", samples=over))
        else:
            share = self._seen.share if self._seen is not None and len(self._seen.steps) >= FEW else None
            self.words.say(_told(grouped(shown.step), over, share))

    @Slot(object)
    def _follow(self, project: Project) -> None:
        """Forget the map of another surface."""
        if _key(project) != self._key:
            self._key = _key(project)
            self.answer, self._refused = None, ""
            self.cancel()
            self._show_map(None)
            self._show_state()

    @Slot()
    def _recolor(self) -> None:
        self.more.setIcon(icons.icon("settings"))


def _told(step: str, samples: str, share: float | None) -> str:
    """What a map shows, and of the way the weights went which share, where that is known."""
    if share is None:
        return tr("Step {step}, {samples}.", step=step, samples=samples)
    percent = tr("less than 1") if share < 0.01 else str(round(100 * share))
    if share >= LITTLE:
        return tr("Step {step}, {samples}; shows {percent} % of the way.", step=step, samples=samples, percent=percent)
    return tr(
        "Step {step}, {samples}; shows {percent} % of the way, which random directions hardly ever meet.",
        step=step,
        samples=samples,
        percent=percent,
    )


def _popup(form: Form, owner: QWidget) -> QMenu:
    """A form that comes over everything else: beside a map it would leave no room for that."""
    menu, action, body = QMenu(owner), QWidgetAction(owner), QWidget()
    body.setMinimumWidth(FORM_WIDTH)
    column = QVBoxLayout(body)
    column.setContentsMargins(12, 12, 12, 12)
    column.addWidget(form)
    action.setDefaultWidget(body)
    menu.addAction(action)
    return menu


def _key(project: Project) -> tuple[object, ...]:
    """What the surface depends on."""
    return project.graph, project.data, project.loss, project.training.seed


DOCK = Dock(
    "Loss landscape",
    "A map of the loss around the weights, and the way of the optimizer on it",
    Qt.DockWidgetArea.RightDockWidgetArea,
    place=65,
    make=LandscapePanel,
    behind="Output",
    about=marked(
        "The two directions of the map are the ones in which the weights have changed most, or random "
        "ones. Low places have a small loss. The line is the way that training has taken so far."
    ),
)
