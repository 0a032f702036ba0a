"""Every registered kind is drawn, set, trained, saved and reopened in the window, with real keys, buttons and dialogs.

The registries are walked: a new kind is held to it without a line here. What fails names the kind. One window serves
many kinds, since opening it takes longer than all that is done there with one of them.
"""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from playground.data.dataset import DATASETS
from playground.engine.initializer import INITIALIZERS
from playground.engine.layer import LAYERS, Layer
from playground.engine.loss import LOSSES
from playground.engine.optimizer import OPTIMIZERS
from playground.engine.schedule import SCHEDULES
from playground.formats import project_file
from playground.panels.editors.form import Form
from playground.panels.editors.number import NumberEditor
from playground.panels.editors.part import PartEditor
from playground.panels.editors.subset import SubsetEditor
from playground.panels.editors.text import TextEditor
from playground.panels.layer_page import LayerPage
from playground.panels.project_page import ProjectPage
from playground.spec import edits
from playground.spec.declared import Declared
from playground.spec.graph import Graph, Wire
from playground.spec.project import Project, Training
from playground.training.prepare import plan_of
from tests.canvas.conftest import chain
from tests.window.conftest import Person, typed

Key = Qt.Key
STEPS = 2


def drawing(data: str, *kinds: str, **settings: Any) -> Project:
    """A chain of layers on a data set."""
    project = Project(
        data=DATASETS.find(data)(**settings),
        loss=LOSSES.find("cross_entropy")(),
        optimizer=OPTIMIZERS.find("sgd")(),
        graph=chain(*kinds),
        training=Training(batch_size=4),
    )
    return edits.tidy(project)


# Where a layer can be dropped: a wire, and data that runs along it; on points there is one more layer to wire from.
POINTS = drawing("circle", "input", "dense", "dense", "output", samples=20)
PLACES = (
    (POINTS, Wire("Dense 2", "Output")),
    (drawing("echo", "input", "flatten", "output", samples=20), Wire("Data", "Flatten 1")),
    (drawing("digits_8x8", "input", "flatten", "output"), Wire("Data", "Flatten 1")),
    (drawing("names", "input", "flatten", "output"), Wire("Data", "Flatten 1")),
)
OTHER = "Dense 1"
# The ends are in every drawing; they have a test of their own.
BETWEEN = [kind for kind in LAYERS if kind.max_inputs != 0 and kind.has_output]


@contextlib.contextmanager
def about(*names: str) -> Iterator[None]:
    """What fails in here is said to be about these kinds."""
    try:
        yield
    except BaseException as error:
        error.add_note(f"--- while trying {', '.join(names)} ---")
        raise


def place_of(kind: type[Layer]) -> tuple[Project, Wire]:
    """The first place where a layer with its defaults runs."""
    for project, wire in PLACES:
        graph = project.graph.insert(kind(), wire, "New")
        if kind.min_inputs > 1 and OTHER in graph.by_name:
            graph = graph.connect(OTHER, "New")
        if plan_of(project.replace(graph=graph)).runs:
            return project, wire
    raise AssertionError(f"{kind.kind}: no data here suits it; add some to PLACES")


def open_base(person: Person, project: Project, folder: Path) -> None:
    """Have a project on the canvas, unchanged."""
    base = folder / "base.playground"
    project_file.save(base, project)
    person.window.files.open_file(str(base))
    person.window.canvas.setFocus()


def drop(person: Person, kind: type[Layer], wire: Wire) -> str:
    """Drag a kind from the library onto a wire; what it is called."""
    before = person.hands.names
    person.hands.drop(kind.kind, person.hands.wire(wire.source, wire.target))
    (name,) = person.hands.names - before
    if kind.min_inputs > 1:
        person.key(Key.Key_L)
        person.hands.drag(person.hands.output(OTHER), person.hands.input(name))
    return name


def change_a_setting(person: Person, form: Form) -> None:
    """Change the first setting with the keyboard, so that the network still runs."""
    name, field = next(iter(form.fields.items()))
    editor = field.editor
    before = person.project
    if isinstance(editor, NumberEditor):
        QTest.keyClick(editor.field, Key.Key_Up)
        if not plan_of(person.project).runs:  # such as three heads for four features
            QTest.keyClick(editor.field, Key.Key_Down)
            QTest.keyClick(editor.field, Key.Key_Down)
    elif isinstance(editor, TextEditor):
        person.type_into(editor.field, "-1, 2")
    elif isinstance(editor, SubsetEditor):
        QTest.keyClick(next(iter(editor.boxes.values())), Key.Key_Space)
    else:
        QTest.keyClick(editor.focusProxy(), Key.Key_Down)
    assert person.project != before, f"{name} did not change"
    assert plan_of(person.project).runs


def rename(person: Person, page: LayerPage) -> None:
    """What a layer without settings has to change."""
    before = person.project
    person.type_into(page.name, "Another name")
    assert person.project != before


def train(person: Person) -> None:
    """A few single steps."""
    person.window.canvas.setFocus()
    person.wait_until_obeyed()
    for step in range(1, STEPS + 1):
        person.wait(person.window.toolbar.actions_of_run.step.isEnabled)
        person.key(Key.Key_F10)
        person.wait(lambda step=step: person.step == step)
    assert not person.failures


def save_and_reopen(person: Person, path: Path) -> None:
    """Save as, an empty drawing, open: it says the same again."""
    project, said = person.project, person.predictions()
    assert np.isfinite(said).all()
    with person.dialogs.answered(typed(path)):
        person.key(Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    person.control(Key.Key_N)
    assert person.project.graph.nodes == ()
    with person.dialogs.answered(typed(path)):
        person.control(Key.Key_O)
    # The run is noted a moment after it pauses; that it comes back is told in the tests of runs.
    assert person.project.with_runs(()) == project.with_runs(())
    assert np.array_equal(person.predictions(), said)


def test_every_layer_is_dropped_on_a_wire_set_trained_saved_and_reopened(person: Person, tmp_path: Path) -> None:
    for kind in BETWEEN:
        with about(kind.kind):
            project, wire = place_of(kind)
            open_base(person, project, tmp_path)
            name = drop(person, kind, wire)
            assert {(wire.source, name), (name, wire.target)} <= person.hands.wires
            page = person.select(name)
            if kind.parameters():
                change_a_setting(person, page.form)
            else:
                rename(person, page)
            train(person)
            save_and_reopen(person, tmp_path / f"{kind.kind}.playground")


def test_both_ends_are_dropped_on_an_empty_canvas_set_trained_saved_and_reopened(
    person: Person, tmp_path: Path
) -> None:
    ends = [kind for kind in LAYERS if kind not in BETWEEN]
    assert [kind.kind for kind in ends] == ["input", "output"]
    open_base(person, POINTS.replace(graph=Graph(), positions={}), tmp_path)
    middle = person.window.canvas.viewport().rect().center()
    for place, kind in zip((middle - QPoint(200, 0), middle + QPoint(100, 0)), ends, strict=True):
        with about(kind.kind):
            person.hands.drop(kind.kind, place)
    person.key(Key.Key_L)
    person.hands.drag(person.hands.output("Data"), person.hands.input("Output"))
    for name, kind in zip(("Data", "Output"), ends, strict=True):
        with about(kind.kind):
            change_a_setting(person, person.select(name).form)
    with about("input", "output"):
        train(person)
        save_and_reopen(person, tmp_path / "ends.playground")


def test_every_loss_optimizer_schedule_and_initializer_is_chosen_set_trained_saved_and_reopened(
    person: Person, tmp_path: Path
) -> None:
    """A round holds one of each; the shorter registries go round more than once. Losses are those for classes."""
    fitting = [loss for loss in LOSSES if loss.heeds_targets]
    rounds = max(map(len, (fitting, OPTIMIZERS.kinds(), SCHEDULES.kinds(), INITIALIZERS.kinds())))
    losses, optimizers, schedules = map(itertools.cycle, (fitting, OPTIMIZERS, SCHEDULES))
    initializers = itertools.cycle(INITIALIZERS)
    for number in range(rounds):
        loss, optimizer, schedule, initializer = map(next, (losses, optimizers, schedules, initializers))
        open_base(person, POINTS, tmp_path)
        with about(loss.kind):
            person.choose(person.window.toolbar.loss, loss.title)
            assert isinstance(person.project.loss, loss)
        with about(optimizer.kind):
            person.choose(person.window.toolbar.optimizer, optimizer.title)
            assert isinstance(person.project.optimizer, optimizer)
            form = project_form(person)
            QTest.keyClick(form.editor("learning_rate").focusProxy(), Key.Key_Down)
            assert person.project.optimizer.learning_rate < optimizer().learning_rate
        with about(schedule.kind):
            choose_part(person, form, "schedule", schedule)
        page = person.select(OTHER)
        with about(initializer.kind):
            choose_part(person, page.form, "initializer", initializer)
        with about(loss.kind, optimizer.kind, schedule.kind, initializer.kind):
            train(person)
            save_and_reopen(person, tmp_path / f"{number}.playground")


def project_form(person: Person) -> Form:
    """The settings of the optimizer, while no layer is selected."""
    person.key(Key.Key_Escape)
    page = person.window.properties.page
    assert isinstance(page, ProjectPage)
    editor = page.optimizer.editor
    assert isinstance(editor, PartEditor) and editor.form is not None
    return editor.form


def choose_part(person: Person, form: Form, setting: str, kind: type[Declared]) -> None:
    """Take another kind for a setting, and change its first setting."""
    editor = form.editor(setting)
    assert isinstance(editor, PartEditor)
    if editor.box.currentText() != kind.title:
        person.choose(editor.box, kind.title)
    assert editor.box.currentData() == kind.kind
    if kind.parameters():
        assert editor.form is not None
        change_a_setting(person, editor.form)
