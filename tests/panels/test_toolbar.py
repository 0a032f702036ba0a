"""The toolbar: buttons that do what can be done now, fields that edit the document."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from playground.document.document import Document
from playground.engine.plan import Plan
from playground.panels.toolbar import RunToolBar
from playground.session.state import RunState
from playground.spec import edits
from playground.training.events import Halt, Progress, Snapshot
from playground.training.prepare import plan_of
from tests.panels.fake_run import FakeRun

KEY, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    made.setCentralWidget(QWidget())
    made.centralWidget().setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.resize(1024, 300)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def toolbar(qtbot: QtBot, window: QMainWindow, document: Document, run: FakeRun, plan: Plan) -> RunToolBar:
    made = RunToolBar(document, run)
    window.addToolBar(made)
    made.set_plan(plan)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.centralWidget().setFocus()
    return made


@pytest.mark.parametrize(
    "key, modifier, call",
    [
        (KEY.Key_Space, Qt.KeyboardModifier.NoModifier, "toggle"),
        (KEY.Key_F10, Qt.KeyboardModifier.NoModifier, "step"),
        (KEY.Key_F10, SHIFT, "step epoch"),
        (KEY.Key_R, Qt.KeyboardModifier.NoModifier, "reset"),
    ],
)
def test_keys_steer_the_run(
    toolbar: RunToolBar, window: QMainWindow, run: FakeRun, key: Qt.Key, modifier: Qt.KeyboardModifier, call: str
) -> None:
    QTest.keyClick(window.centralWidget(), key, modifier)
    assert run.calls == [call]


def test_buttons_steer_the_run(toolbar: RunToolBar, run: FakeRun) -> None:
    for action in toolbar.actions_of_run.all:
        button = toolbar.widgetForAction(action)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert run.calls == ["toggle", "step", "step epoch", "reset"]


def test_while_it_runs_run_is_pause_and_steps_wait(toolbar: RunToolBar, run: FakeRun) -> None:
    actions = toolbar.actions_of_run
    run.enter(RunState.RUNNING)
    assert actions.run.text() == "Pause" and actions.run.isEnabled()
    assert not actions.step.isEnabled() and not actions.step_epoch.isEnabled()
    run.enter(RunState.PAUSED)
    assert actions.run.text() == "Run"
    assert actions.step.isEnabled()


@pytest.mark.parametrize("state", [RunState.EMPTY, RunState.PREPARING, RunState.FINISHED, RunState.FAILED])
def test_what_cannot_run_says_why(toolbar: RunToolBar, run: FakeRun, state: RunState, qtbot: QtBot) -> None:
    usual = toolbar.actions_of_run.run.toolTip()
    run.enter(state)
    qtbot.waitUntil(lambda: not toolbar.actions_of_run.run.isEnabled())
    assert toolbar.actions_of_run.run.toolTip() != usual


def test_data_that_is_there_at_once_does_not_make_the_buttons_flicker(toolbar: RunToolBar, run: FakeRun) -> None:
    run.enter(RunState.RUNNING)
    run.enter(RunState.PREPARING)
    assert toolbar.actions_of_run.run.text() == "Pause" and toolbar.actions_of_run.run.isEnabled()


def test_an_error_in_the_drawing_disables_run_and_is_named(toolbar: RunToolBar, document: Document) -> None:
    broken = edits.disconnect(document.project, document.project.graph.wires[:1])
    toolbar.set_plan(plan_of(broken))
    assert not toolbar.actions_of_run.run.isEnabled()
    assert "Dense 1: Nothing is wired into it." in toolbar.actions_of_run.run.toolTip()


def test_a_halt_is_told_in_its_own_words(
    toolbar: RunToolBar, run: FakeRun, make_snapshot: Callable[..., Snapshot]
) -> None:
    halted = Progress(412, 3, Halt.NOT_FINITE, "The loss is not finite since step 412.")
    run.show(replace(make_snapshot(), progress=halted))
    run.enter(RunState.FINISHED)
    assert "not finite since step 412" in toolbar.actions_of_run.run.toolTip()


def test_progress_is_read_out_in_places_that_do_not_move(
    toolbar: RunToolBar, run: FakeRun, make_snapshot: Callable[..., Snapshot]
) -> None:
    places = [field.geometry() for field in (toolbar.epoch, toolbar.steps, toolbar.speed)]
    run.enter(RunState.RUNNING)
    run.show(replace(make_snapshot(), progress=Progress(1_234_567, 12_345), steps_per_second=98_765.4))
    values = [
        field.value.replace("\N{NARROW NO-BREAK SPACE}", " ") for field in (toolbar.epoch, toolbar.steps, toolbar.speed)
    ]
    assert values == ["12 345", "1 234 567", "98 765"]
    assert [field.geometry() for field in (toolbar.epoch, toolbar.steps, toolbar.speed)] == places


def test_where_a_run_has_an_end_it_is_told_how_far_it_is(
    toolbar: RunToolBar, run: FakeRun, make_snapshot: Callable[..., Snapshot]
) -> None:
    progress = Progress(8, 1, batch=3, batches=5, epochs=3, steps=15)
    run.show(replace(make_snapshot(), progress=progress, steps_per_second=40_000))
    fields = (toolbar.epoch, toolbar.steps, toolbar.speed)
    assert [(field.caption, field.value, field.goal) for field in fields] == [
        ("Epoch", "1", "3"),
        ("Step", "8", "15"),
        ("Batch", "3", "5"),
    ]
    assert toolbar.steps.accessibleDescription() == "8 of 15"
    run.enter(RunState.RUNNING)
    assert (toolbar.speed.caption, toolbar.speed.goal) == ("Steps/s", ""), "batches fly by while it runs"


def enter(box: QWidget, text: str) -> None:
    field = box.findChild(QLineEdit)
    box.setFocus()
    field.selectAll()
    QTest.keyClicks(box, text)
    QTest.keyClick(box, KEY.Key_Return)


def test_the_learning_rate_is_typed(toolbar: RunToolBar, document: Document) -> None:
    enter(toolbar.learning_rate, "0.25")
    assert document.project.optimizer.learning_rate == 0.25
    assert document.undo_text == "Undo Set learning rate of SGD"
    document.undo()
    assert toolbar.learning_rate.currentText() == "0.03"


def test_arrow_keys_climb_the_learning_rate_by_ratio(toolbar: RunToolBar, document: Document) -> None:
    toolbar.learning_rate.setFocus()
    QTest.keyClick(toolbar.learning_rate, KEY.Key_Up)
    assert document.project.optimizer.learning_rate == pytest.approx(0.05)
    QTest.keyClick(toolbar.learning_rate, KEY.Key_Down)
    assert document.project.optimizer.learning_rate == pytest.approx(0.03)


def test_a_wrong_learning_rate_is_refused_and_escape_restores(toolbar: RunToolBar, document: Document) -> None:
    before = document.project
    enter(toolbar.learning_rate, "-1")
    assert document.project is before
    assert toolbar.learning_rate.field.property("invalid") is True
    QTest.keyClick(toolbar.learning_rate, KEY.Key_Escape)
    assert toolbar.learning_rate.currentText() == "0.03"


def test_what_is_wrong_is_in_the_tooltip_while_it_is(toolbar: RunToolBar) -> None:
    doc = toolbar.learning_rate.toolTip()
    enter(toolbar.learning_rate, "abc")
    assert toolbar.learning_rate.toolTip().startswith("Expected")
    QTest.keyClick(toolbar.learning_rate, KEY.Key_Escape)
    assert toolbar.learning_rate.toolTip() == doc


def test_what_was_refused_does_not_stay_in_another_project(toolbar: RunToolBar, document: Document) -> None:
    fields = (toolbar.learning_rate, toolbar.batch_size, toolbar.seed)
    shown = [box.currentText() for box in fields]
    for box in fields:
        enter(box, "abc")
    document.load(document.project)
    assert [box.currentText() for box in fields] == shown
    assert not any(box.field.property("invalid") for box in fields)


def test_the_batch_size_takes_numbers_and_all(toolbar: RunToolBar, document: Document) -> None:
    enter(toolbar.batch_size, "32")
    assert document.project.training.batch_size == 32
    enter(toolbar.batch_size, "all")
    assert document.project.training.batch_size == 0


def test_the_seed_takes_letters_and_space_for_itself(
    toolbar: RunToolBar, document: Document, run: FakeRun, window: QMainWindow
) -> None:
    enter(toolbar.seed, "7")
    assert document.project.training.seed == 7
    enter(toolbar.seed, "r")
    assert run.calls == []
    assert document.project.training.seed == 7


def test_a_usual_value_is_picked_from_the_list(toolbar: RunToolBar, document: Document) -> None:
    box = toolbar.batch_size
    row = box.findText("128")
    box.showPopup()
    place = box.view().visualRect(box.model().index(row, 0)).center()
    QTest.mouseClick(box.view().viewport(), Qt.MouseButton.LeftButton, pos=place)
    box.hidePopup()
    assert document.project.training.batch_size == 128


@pytest.mark.parametrize("field, kind", [("data", "xor"), ("loss", "mse"), ("optimizer", "adam")])
def test_parts_are_chosen(toolbar: RunToolBar, document: Document, field: str, kind: str) -> None:
    box = getattr(toolbar, field)
    box.setFocus()
    while box.currentData() != kind:
        QTest.keyClick(box, KEY.Key_Down if box.currentIndex() < box.findData(kind) else KEY.Key_Up)
    assert getattr(document.project, field).kind == kind


def test_all_of_it_fits_into_1024_pixels(toolbar: RunToolBar, window: QMainWindow) -> None:
    assert window.width() == 1024
    right = toolbar.seed.mapTo(toolbar, QPoint(toolbar.seed.width(), 0)).x()
    assert toolbar.seed.isVisible() and right <= toolbar.width()
