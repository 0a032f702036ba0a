"""The parts of a project that are chosen and not drawn: data set, loss, optimizer, training settings."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from playground.data.dataset import DATASETS, Dataset, bundled_kinds
from playground.data.own.own_data import OwnData
from playground.document.document import Document
from playground.engine.loss import LOSSES, Loss
from playground.engine.optimizer import OPTIMIZERS
from playground.panels.editors import Field, Form, editor_for
from playground.panels.editors.part import PartEditor
from playground.panels.schedule_plot import SchedulePlot
from playground.panels.style import note
from playground.session.run import Run
from playground.spec.augmentation import fitting_augmentations
from playground.spec.declared import Registry
from playground.spec.errors import PlaygroundError
from playground.spec.language import tr
from playground.spec.parameter import Part
from playground.spec.project import Project
from playground.spec.wording import counted, listed
from playground.storage.limits import as_size
from playground.training.augmenting import without_augmentation

# The loss that serves where the one at hand does not fit the data.
PLAIN_LOSS = {False: "mse", True: "cross_entropy"}


# The name of the window's action that looks again at the data that was imported.
CHANGE_DATA = "change-data"

Kinds = Callable[[], Iterable[str]]


class ProjectPart(QWidget):
    """A choice among the kinds of a registry with the settings of the chosen one; edits one field of the project."""

    def __init__(
        self, document: Document, field: str, registry: Registry[Any], doc: str, offered: Kinds | None = None
    ) -> None:
        super().__init__()
        self._document = document
        self._field = field
        self._noun = registry.noun
        self.editor = editor_for(Part(registry.find, offered or registry.kinds, registry.noun))
        self.editor.edited.connect(self._change)
        self._about = note()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(Field(tr(registry.noun).capitalize(), doc, self.editor))
        self._column.addWidget(self._about)
        document.changed.connect(self._show)
        self._show(document.project)

    def about(self, value: Any) -> str:
        """The sentences below the choice."""
        return str(type(value).hint())

    def _show(self, project: Project) -> None:
        value = getattr(project, self._field)
        self.editor.show_value(value)
        self._about.setText(self.about(value))

    def _change(self, value: Any, gesture: object) -> None:
        change_part(self._document, self._field, self._noun, value, gesture)


class DataPart(ProjectPart):
    """The data set, with what it is and where it comes from; a person's own can be looked at again."""

    def __init__(self, document: Document) -> None:
        self.change = QPushButton(tr("Change…"))
        self.change.setToolTip(tr("Look at the file again: other columns, another target, another reading"))
        self.change.clicked.connect(self._look_again)
        super().__init__(document, "data", DATASETS, tr("What the network learns from"), bundled_kinds)
        self._column.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)

    def about(self, value: Dataset) -> str:
        sentences = [super().about(value), describe_task(value)]
        if isinstance(value, OwnData):
            sentences = [_place_of(value), describe_task(value)]
        elif value.source:
            sentences.append(tr("Source: {source}", source=tr(value.source)))
        # Thousands are kept together where lines break.
        return re.sub(r"(\d) (\d{3})", "\\1\u00a0\\2", "\n".join(sentences))

    def _show(self, project: Project) -> None:
        super()._show(project)
        self.change.setVisible(isinstance(project.data, OwnData))

    def _look_again(self) -> None:
        action = self.window().findChild(QAction, CHANGE_DATA)
        if isinstance(action, QAction):
            action.trigger()


def _place_of(data: OwnData) -> str:
    """Where the bytes of own data are, in a sentence."""
    if not data.file.name:
        return tr("No file was chosen: File > Import data…")
    name, size = data.file.name, as_size(data.file.size)
    if data.file.is_linked:
        return tr("{file}, {size}, linked to {path}.", file=name, size=size, path=data.file.path)
    return tr("{file}, {size}, kept inside the project.", file=name, size=size)


class LossPart(ProjectPart):
    """The loss."""

    def __init__(self, document: Document) -> None:
        doc = tr("How wrong the answers are, as one number that training makes small")
        super().__init__(document, "loss", LOSSES, doc)


class OptimizerPart(ProjectPart):
    """The optimizer and its settings, the learning rate among them, with a plot of what a schedule makes of it."""

    def __init__(self, document: Document, run: Run) -> None:
        doc = tr("How weights are changed, step by step, to make the loss smaller")
        super().__init__(document, "optimizer", OPTIMIZERS, doc)
        self._run = run
        self._form: Form | None = None
        self.schedule: SchedulePlot | None = None
        document.changed.connect(self._show_schedule)
        self._show_schedule(document.project)

    def _show_schedule(self, project: Project) -> None:
        """Draw the schedule below its settings; each kind of optimizer has a form of its own."""
        assert isinstance(self.editor, PartEditor)
        form = self.editor.form
        if form is not self._form and form is not None:
            self._form, editor = form, form.editor("schedule")
            assert isinstance(editor, PartEditor) and editor.below is not None
            self.schedule = SchedulePlot(self._run, editor.below)
            editor.add_below(self.schedule)
        if self.schedule is not None:
            self.schedule.show_optimizer(project.optimizer)


class TrainingPart(QWidget):
    """How long and in what portions the network is trained."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self.form = Form(type(document.project.training))
        self.form.edited.connect(self._change)
        augmentation = self.form.editor("augmentation")
        assert isinstance(augmentation, PartEditor)
        self._augmentation = augmentation
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        document.changed.connect(self._show)
        self._show(document.project)

    def _show(self, project: Project) -> None:
        self._augmentation.offer(sorted({*_augmentations(project), project.training.augmentation.kind}))
        self.form.show_values([project.training])

    def _change(self, name: str, value: object, gesture: object) -> None:
        set_training(self._document, name, value, gesture)


def set_training(document: Document, name: str, value: object, gesture: object = None) -> None:
    """Edit one training setting."""
    training = document.project.training.replace(**{name: value})
    words = tr(training.parameter(name).label).lower()
    document.apply(tr("Set {setting}", setting=words), document.project.replace(training=training), gesture)


def change_part(document: Document, field: str, noun: str, value: Any, gesture: object = None) -> None:
    """Edit the data set, the loss or the optimizer."""
    project = document.project
    document.apply(name_of_change(noun, getattr(project, field), value), with_part(project, field, value), gesture)


def name_of_change(noun: str, before: Any, after: Any) -> str:
    """What the Edit menu calls the change: "Set optimizer to Adam", "Set learning rate of Adam"."""
    if type(before) is not type(after):
        return tr("Set {setting} to {value}", setting=tr(noun), value=tr(after.title))
    changed = [p for p in after.parameters() if getattr(before, p.name) != getattr(after, p.name)]
    setting = tr(changed[0].label).lower() if changed else tr(noun)
    return tr("Set {setting} of {what}", setting=setting, what=tr(after.title))


def with_part(project: Project, field: str, value: Any) -> Project:
    """The project with another data set, loss or optimizer.

    With new data that the loss refuses comes one it takes, and an augmentation that does not fit it is left out.
    """
    project = project.replace(**{field: value})
    if field == "data" and project.training.augmentation.kind not in _augmentations(project):
        project = without_augmentation(project)
    if field == "data" and isinstance(project.loss, Loss) and project.loss.refusal(value.task()):
        fitting = [loss() for loss in LOSSES if loss().refusal(value.task()) is None]
        plain = [loss for loss in fitting if loss.kind == PLAIN_LOSS[value.task().is_classification]]
        project = project.replace(loss=(plain or fitting or [project.loss])[0])
    return project


def _augmentations(project: Project) -> tuple[str, ...]:
    """The kinds of augmentation that fit the project's data; the one it has, where nothing is known of that data."""
    assert isinstance(project.data, Dataset)
    try:
        return fitting_augmentations(project.data.task())
    except PlaygroundError:
        return (project.training.augmentation.kind,)


def describe_task(data: Dataset) -> str:
    """What the data asks of a network, in a line, or why it cannot be known."""
    try:
        task = data.task()
    except PlaygroundError as error:
        return str(error)
    if task.tells_next:
        words = counted(len(task.symbols), "symbol")
        if task.steps is not None:
            return tr(
                "Inputs {shape} of {symbols}; the next one is asked for at every step.", shape=task.input, symbols=words
            )
        return tr(
            "Inputs {shape} of {symbols}; the next one is asked for behind the last.", shape=task.input, symbols=words
        )
    if task.is_classification:
        classes, names = counted(len(task.classes), "class", "classes"), _some(task.spoken_classes)
        return tr("Inputs {shape}, {classes}: {names}.", shape=task.input, classes=classes, names=names)
    return tr("Inputs {shape}, predicts {names}.", shape=task.input, names=_some(tuple(map(tr, task.outputs))))


def _some(words: tuple[str, ...], limit: int = 10) -> str:
    shown = listed(words[:limit])
    return f"{shown}, …" if len(words) > limit else shown
