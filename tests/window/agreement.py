"""Document, drawing, fields and run say the same."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPointF

from playground.data.dataset import DATASETS
from playground.engine.loss import LOSSES
from playground.engine.optimizer import OPTIMIZERS
from playground.formats.weights import weight_shapes
from playground.panels.editors import Editor, Form
from playground.panels.editors.choice import ChoiceEditor
from playground.panels.editors.flag import FlagEditor
from playground.panels.editors.inside import InsideEditor
from playground.panels.editors.number import NumberEditor
from playground.panels.editors.part import PartEditor
from playground.panels.editors.subset import SubsetEditor
from playground.panels.editors.text import TextEditor
from playground.panels.layer_page import LayerPage
from playground.panels.project_page import ProjectPage
from playground.session.state import RunState
from playground.spec.blocks import drawn_inside
from playground.spec.declared import Declared
from playground.training.health.rule import Finding
from playground.training.prepare import plan_of
from playground.window.main_window import MainWindow
from tests.window.conftest import Person


def assert_window_agrees(window: MainWindow) -> None:
    """What is on the screen is what the document holds."""
    assert_canvas_agrees(window)
    assert_toolbar_agrees(window)
    assert_properties_agree(window)
    plan = plan_of(window.document.project)
    rows = [row.problem for row in window.problems.rows if not isinstance(row.problem, Finding)]
    told = [(problem.where, problem.what) for problem in rows]
    assert told == [(problem.where, problem.what) for problem in plan.problems]
    assert window.isWindowModified() is not window.document.is_clean
    actions = window.canvas.commands.by_name
    assert actions["undo"].isEnabled() is window.document.can_undo
    assert actions["redo"].isEnabled() is window.document.can_redo
    drawn = window.drawing.project.graph
    assert window.selection.names <= set(drawn.by_name)
    assert window.selection.wires <= set(drawn.wires)


def assert_canvas_agrees(window: MainWindow) -> None:
    project, drawing = window.drawing.project, window.canvas.drawing
    assert drawing.project is project
    assert project.graph == drawn_inside(window.document.project, window.drawing.opened).graph
    assert set(drawing.cards) == set(project.graph.by_name)
    assert set(drawing.wires) == set(project.graph.wires)
    assert {name: card.pos() for name, card in drawing.cards.items()} == {
        name: QPointF(*place) for name, place in project.positions.items()
    }
    assert {name for name, card in drawing.cards.items() if card.state.selected} == set(window.selection.names)
    assert {key: sheet.note for key, sheet in drawing.notes.items()} == {note.key: note for note in project.notes}
    assert {key for key, sheet in drawing.notes.items() if sheet.state.selected} == set(window.selection.notes)
    assert window.canvas.empty.isHidden() is bool(project.graph.nodes or project.notes)


def assert_toolbar_agrees(window: MainWindow) -> None:
    project, bar = window.document.project, window.toolbar
    assert bar.data.currentText() == DATASETS.find(project.data.kind).title
    assert bar.loss.currentText() == LOSSES.find(project.loss.kind).title
    assert bar.optimizer.currentText() == OPTIMIZERS.find(project.optimizer.kind).title
    numbers = (
        (bar.learning_rate, project.optimizer.learning_rate),
        (bar.batch_size, project.training.batch_size),
        (bar.seed, project.training.seed),
    )
    for box, value in numbers:
        # What was typed and refused stays, so that it can be mended.
        assert box.field.property("invalid") or box._constraint.parse(box.currentText()) == pytest.approx(value, 1e-3)


def assert_properties_agree(window: MainWindow) -> None:
    page, project, names = window.properties.page, window.drawing.project, window.selection.names
    kinds = {type(project.graph.layer(name)) for name in names}
    if not names:
        assert isinstance(page, ProjectPage)
        for part in ("data", "loss", "optimizer"):
            assert_editor_shows(getattr(page, part).editor, getattr(project, part))
        assert_form_shows(page.training.form, project.training)
    elif len(kinds) == 1:
        assert isinstance(page, LayerPage) and page.layer is kinds.pop()
        if len(names) == 1:
            (name,) = names
            assert page.name.text() == name
            assert_form_shows(page.form, project.graph.layer(name))


def assert_form_shows(form: Form, value: Declared) -> None:
    assert form.declared is type(value)
    for name, field in form.fields.items():
        assert_editor_shows(field.editor, getattr(value, name))


def assert_editor_shows(editor: Editor, value: Any) -> None:
    if isinstance(editor, NumberEditor):
        if not editor.field.property("invalid"):
            assert editor.constraint.parse(editor.field.text()) == pytest.approx(value, 1e-3)
    elif isinstance(editor, ChoiceEditor):
        assert editor.box.currentData() == value
    elif isinstance(editor, FlagEditor):
        assert editor.box.isChecked() is value
    elif isinstance(editor, SubsetEditor):
        assert {option for option, box in editor.boxes.items() if box.isChecked()} == set(value)
    elif isinstance(editor, TextEditor):
        if not editor.field.property("invalid"):
            assert editor.constraint.parse(editor.field.text()) == value
    elif isinstance(editor, PartEditor):
        assert editor.box.currentData() == value.kind
        if editor.form is not None:
            assert_form_shows(editor.form, value)
    elif isinstance(editor, InsideEditor):
        assert all(name in editor.label.text() for name in value.graph.without_ways(value.graph.by_name))
    else:
        raise AssertionError(f"nothing is known of {type(editor).__name__}")


def assert_run_agrees(person: Person) -> None:
    """The training thread has the drawing that is on the screen."""
    person.wait_until_obeyed()
    run, worker, project = person.run, person.run._worker, person.project
    plan, trainer = plan_of(project), worker._trainer
    assert run.state is not RunState.FAILED and not person.failures, person.failures
    assert (run.state is RunState.EMPTY) is not plan.runs
    if not plan.runs:
        return
    assert trainer is not None
    for part in ("graph", "data", "loss", "optimizer", "training"):
        assert getattr(trainer.project, part) == getattr(project, part), part
    assert {name: array.shape for name, array in run.weights().items()} == weight_shapes(plan)
    person.wait(lambda: person.run.snapshot is not None and person.snapshot.plan.graph == project.graph)
    assert person.snapshot.plan.task == project.data.task()
