"""The toolbar: run and pause, where the run is, and the settings that may change while it runs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, QSize, Qt, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QLabel, QToolBar, QToolButton, QVBoxLayout, QWidget

from playground.data.dataset import DATASETS, bundled_kinds
from playground.document.document import Document
from playground.engine.loss import LOSSES
from playground.engine.optimizer import OPTIMIZERS, Optimizer
from playground.engine.plan import Plan
from playground.formats.help_topic import topic_of, topic_of_window
from playground.panels.editors import keep_typing_keys
from playground.panels.editors.choice import ChoiceBox
from playground.panels.editors.value_box import ValueBox
from playground.panels.project_parts import change_part, set_training
from playground.panels.readout import Readout
from playground.panels.run_actions import RunActions
from playground.session.run import Run
from playground.spec.declared import Declared, Registry
from playground.spec.language import marked, tr
from playground.spec.parameter import Constraint
from playground.spec.project import Project, Training
from playground.spec.wording import grouped
from playground.theme import fonts, icons, sizes
from playground.theme.tokens import ICON
from playground.training.events import Snapshot

LEARNING_RATES = (0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0)
BATCH_SIZES = (1, 10, 32, 128, 0)
SEEDS = (0, 1, 2, 3, 4)
RUN_WIDTH = 92
# So that everything fits into a window of 1024 pixels; names of data and loss get more where there is room.
DATA_WIDTHS, LOSS_WIDTHS, ROOMY = (98, 132), (128, 176), 1120
# What stands behind the count of steps: how fast it runs, or where in the epoch it stands.
SPEED = marked("Steps/s"), marked("Steps in a second, about now")
BATCH = marked("Batch"), marked("Which batch of the epoch was learned from last, and how many an epoch has")
# Its page in the reference.
TOOLBAR = marked("Toolbar")
ABOUT = (
    marked("Runs the network, and holds the settings that may change while it runs."),
    marked(
        "Run trains until you press Pause. The next buttons take one step, go through the data once, and start over "
        "with new weights. The numbers say how often all samples were shown, how often the weights were changed, and "
        "how fast that goes. Press F1 with the pointer over a field to read about what is chosen there."
    ),
)
COMPACT = "QComboBox { padding: 0 2px 0 6px; } QComboBox::drop-down { width: 18px; }"

_RATE = Optimizer.parameter("learning_rate")
_BATCH = Training.parameter("batch_size")
_SEED = Training.parameter("seed")


class RunToolBar(QToolBar):
    """Everything to steer a run with. Fields edit the document, so all of it can be undone."""

    def __init__(self, document: Document, run: Run, parent: QWidget | None = None) -> None:
        super().__init__(tr("Run", "of a network"), parent)
        self.setObjectName("run-toolbar")
        self.setMovable(False)
        self.setIconSize(QSize(ICON, ICON))
        self.actions_of_run = RunActions(run, self)
        self._document, self._run = document, run
        self.setStyleSheet(COMPACT)
        self._add_buttons()
        self.epoch = Readout(tr("Epoch"), "88 888", tr("Times that all training samples were shown"))
        doc = tr("Corrections of the weights so far: one for each batch")
        self.steps = Readout(tr("Step", "number of the last one"), "8 888 888", doc)
        self.speed = Readout(tr(SPEED[0]), "888 888", tr(SPEED[1]))
        self.data = _choice(DATASETS, DATA_WIDTHS[False], bundled_kinds())
        self.loss = _choice(LOSSES, LOSS_WIDTHS[False])
        self.optimizer = _choice(OPTIMIZERS, 90)
        self.learning_rate = _value(_RATE.constraint, LEARNING_RATES, 80)
        self.batch_size = _value(_BATCH.constraint, BATCH_SIZES, 62)
        self.seed = _value(_SEED.constraint, SEEDS, 62)
        self._add_fields()
        self._name_more()
        self.data.activated.connect(lambda: self._choose("data", DATASETS, self.data))
        self.loss.activated.connect(lambda: self._choose("loss", LOSSES, self.loss))
        self.optimizer.activated.connect(lambda: self._choose("optimizer", OPTIMIZERS, self.optimizer))
        self.learning_rate.edited.connect(self._set_learning_rate)
        self.batch_size.edited.connect(lambda value: set_training(self._document, "batch_size", value))
        self.seed.edited.connect(lambda value: set_training(self._document, "seed", value))
        document.loaded.connect(self._drop_typing)
        document.changed.connect(self._show)
        run.snapshot_ready.connect(self._show_progress)
        run.state_changed.connect(self._show_standing)
        self._show(document.project)

    def set_plan(self, plan: Plan | None) -> None:
        """Enable Run, or say why the drawing cannot run."""
        self.actions_of_run.set_plan(plan)

    def help_topic(self, at: QPoint) -> str:
        """Of the field there, or of the toolbar."""
        project = self._document.project
        fields: tuple[tuple[QWidget, type[Declared], str], ...] = (
            (self.data, type(project.data), ""),
            (self.loss, type(project.loss), ""),
            (self.optimizer, type(project.optimizer), ""),
            (self.learning_rate, type(project.optimizer), _RATE.name),
            (self.batch_size, Training, _BATCH.name),
            (self.seed, Training, _SEED.name),
        )
        for field, kind, setting in fields:
            captioned = field.parentWidget()
            if captioned is not None and captioned.geometry().contains(at):
                return topic_of(kind, setting)
        return topic_of_window(TOOLBAR)

    def _add_buttons(self) -> None:
        for action in self.actions_of_run.all:
            self.addAction(action)
        button = self.run_button
        button.setProperty("primary", True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        sizes.fix_width(button, RUN_WIDTH)
        self.actions_of_run.run.changed.connect(self._show_run)
        self._show_run()
        self.addSeparator()

    @property
    def run_button(self) -> QToolButton:
        """The button that runs and pauses."""
        return self._button(self.actions_of_run.run)

    def _add_fields(self) -> None:
        for readout in (self.epoch, self.steps, self.speed):
            self.addWidget(readout)
        self.addSeparator()
        fields = (
            (tr("Data"), self.data, tr("What the network learns from")),
            (tr("Loss"), self.loss, tr("How wrong an answer is, as the one number that training makes small")),
            (tr("Optimizer"), self.optimizer, tr("How weights are changed, step by step, to make the loss smaller")),
            (tr("Learning rate"), self.learning_rate, tr(_RATE.doc)),
            (tr("Batch size"), self.batch_size, tr(_BATCH.doc)),
            (tr("Seed"), self.seed, tr(_SEED.doc)),
        )
        for caption, field, doc in fields:
            self.addWidget(_captioned(caption, field, doc))

    def _name_more(self) -> None:
        """Qt's own button for what has no room in the bar: it says what it is, and takes the keyboard."""
        more = self.findChild(QToolButton, "qt_toolbar_ext_button")
        assert isinstance(more, QToolButton)
        more.setAccessibleName(tr("More of the toolbar"))
        more.setToolTip(tr("More of the toolbar"))
        more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        keep_typing_keys(more)

    @Slot()
    def _show_run(self) -> None:
        # The menu has the same action with its icon in the color of text, which is not seen on this button.
        self.run_button.setIcon(icons.icon(self.actions_of_run.picture, "on_accent"))

    def _button(self, action: QAction) -> QToolButton:
        button = self.widgetForAction(action)
        assert isinstance(button, QToolButton)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = event.size().width() >= ROOMY
        for box, widths in ((self.data, DATA_WIDTHS), (self.loss, LOSS_WIDTHS)):
            box.setFixedWidth(widths[is_wide])

    @Slot(object)
    def _show(self, project: Project) -> None:
        self.data.choose_part(type(project.data))
        self.loss.choose(project.loss.kind)
        self.optimizer.choose(project.optimizer.kind)
        self.learning_rate.show_value(getattr(project.optimizer, _RATE.name))
        self.batch_size.show_value(project.training.batch_size)
        self.seed.show_value(project.training.seed)

    @Slot()
    def _drop_typing(self) -> None:
        """What was typed for one project is not meant for another."""
        for field in (self.learning_rate, self.batch_size, self.seed):
            field.drop_typing()

    @Slot(object)
    def _show_progress(self, snapshot: Snapshot) -> None:
        progress = snapshot.progress
        self.epoch.show_value(grouped(progress.epoch), grouped(progress.epochs) if progress.epochs else "")
        self.steps.show_value(grouped(progress.step), grouped(progress.steps) if progress.steps else "")
        self._show_standing()

    @Slot()
    def _show_standing(self) -> None:
        """How fast it goes while it runs; else, where each step is looked at, which batch of the epoch was the last."""
        snapshot = self._run.snapshot
        if snapshot is None:
            return
        if self._run.is_running or not snapshot.progress.batches:
            self.speed.show_caption(*map(tr, SPEED))
            self.speed.show_value(grouped(round(snapshot.steps_per_second)))
        else:
            self.speed.show_caption(*map(tr, BATCH))
            self.speed.show_value(grouped(snapshot.progress.batch), grouped(snapshot.progress.batches))

    def _choose(self, field: str, registry: Registry[Any], box: ChoiceBox) -> None:
        kind = box.currentData()
        if kind != getattr(self._document.project, field).kind:
            change_part(self._document, field, registry.noun, registry.find(kind)())

    def _set_learning_rate(self, value: float) -> None:
        optimizer = self._document.project.optimizer.replace(learning_rate=value)
        change_part(self._document, "optimizer", OPTIMIZERS.noun, optimizer)


def _choice(registry: Registry[Any], width: int, kinds: Sequence[str] | None = None) -> ChoiceBox:
    box = ChoiceBox()
    box.setFixedWidth(width)
    for kind in map(registry.find, registry.kinds() if kinds is None else kinds):
        box.add(tr(kind.title), kind.kind, kind.hint())
    # The list may be wider than the closed box, so that long titles can be read.
    box.view().setMinimumWidth(max(width, 200))
    return box


def _value(constraint: Constraint, usual: Sequence[float], width: int) -> ValueBox:
    box = ValueBox(constraint, usual)
    box.setFixedWidth(width)
    return box


def _captioned(caption: str, field: QWidget, doc: str) -> QWidget:
    """A field with a small caption above it."""
    made = QWidget()
    words = QLabel(caption)
    words.setFont(fonts.small())
    words.setProperty("tone", "muted")
    words.setBuddy(field)
    field.setToolTip(doc)
    field.setAccessibleName(caption)
    words.setToolTip(doc)
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 4, 0)
    column.setSpacing(0)
    column.addWidget(words)
    column.addWidget(field)
    return made
