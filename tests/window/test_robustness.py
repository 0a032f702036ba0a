"""Whatever is done while it trains, and whatever the numbers become, does no harm."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from playground.data.sets.circle import Circle
from playground.formats.examples import examples
from playground.session.state import RunState
from playground.spec.errors import PlaygroundError
from playground.training.events import Halt
from playground.window.menus import AppearanceMenu, LanguageMenu
from tests.window.agreement import assert_run_agrees, assert_window_agrees
from tests.window.conftest import DISCARDED, Person

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def training(person: Person) -> Person:
    """In front of the circle while it trains."""
    person.press_run()
    person.wait(lambda: person.run.is_running and person.step > 20)
    return person


def assert_well(person: Person) -> None:
    assert_window_agrees(person.window)
    assert_run_agrees(person)


def test_closing_the_window_while_it_trains_ends_the_thread(training: Person):
    training.window.close()
    assert not training.window.isVisible()
    assert training.run._worker.isFinished()


def test_deleting_the_selected_layer_while_it_trains(training: Person):
    training.select("Dense 2")
    training.window.canvas.setFocus()
    training.key(Key.Key_Delete)
    training.wait_for(RunState.PAUSED)
    assert training.hands.names == {"Data", "Dense 1", "Output"}
    assert_well(training)
    training.press_run()
    training.wait_for(RunState.RUNNING)
    training.control(Key.Key_Z)
    training.wait_for(RunState.PAUSED)
    assert_well(training)


def test_deleting_everything_while_it_trains_and_taking_it_back(training: Person):
    training.window.canvas.setFocus()
    training.control(Key.Key_A)
    training.key(Key.Key_Delete)
    training.wait_for(RunState.EMPTY)
    assert_well(training)
    training.control(Key.Key_Z)
    training.wait_for(RunState.PAUSED)
    assert training.step > 20
    assert_well(training)


def test_settings_typed_while_it_trains_do_not_pause_it(training: Person):
    states: list[RunState] = []
    training.run.state_changed.connect(states.append)
    for field, text in (("learning_rate", "0.001"), ("batch_size", "32"), ("learning_rate", "0.5")):
        training.type_into(getattr(training.window.toolbar, field), text)
    step = training.step
    training.wait(lambda: training.step > step + 50)
    assert states == []
    assert_well(training)


def test_a_wrong_value_is_refused_with_the_range_and_changes_nothing(training: Person):
    project, field = training.project, training.window.toolbar.learning_rate
    training.type_into(field, "fast")
    assert training.project is project and field.field.property("invalid")
    QTest.keyClick(field, Key.Key_Escape)
    assert field.currentText() == "0.03" and not field.field.property("invalid")
    training.run.pause()
    training.wait_for(RunState.PAUSED)
    units = training.select("Dense 1").form.fields["units"]
    training.type_into(units.editor.field, "0")
    assert training.project.replace(runs=project.runs) == project, "but for the run that is noted"
    assert units.message.isVisible() and units.message.text().startswith("Expected a whole number")


def test_a_learning_rate_of_a_billion_says_what_to_do_and_reset_brings_it_back(open_window: Callable[..., Person]):
    person = open_window("line")
    person.press_run()
    person.wait(lambda: person.step > 20)
    person.type_into(person.window.toolbar.learning_rate, "1e9")
    person.wait_for(RunState.FINISHED)
    assert person.snapshot.progress.halt is Halt.NOT_FINITE
    assert "lower the learning rate and press Reset" in person.status
    run = person.window.toolbar.actions_of_run.run
    assert not run.isEnabled() and "lower the learning rate" in run.toolTip()
    person.wait_until_obeyed()
    assert_window_agrees(person.window)

    person.type_into(person.window.toolbar.learning_rate, "0.03")
    person.press(person.window.toolbar.actions_of_run.reset)
    person.wait_for(RunState.PAUSED)
    assert person.status == "" and person.step == 0
    person.train_until(500)
    assert person.curves.train_loss.values[-1] < 0.01
    assert_well(person)


def test_nothing_is_wrong_with_any_tab_or_switch_when_the_loss_is_not_finite(open_window: Callable[..., Person]):
    for name in ("line", "circle", "iris"):
        person = open_window(name)
        person.window.toolbar.loss.setCurrentText("Mean squared error")
        person.window.toolbar.loss.activated.emit(0)
        for layer in person.project.graph.nodes:
            page = person.select(layer.name)
            if "activation" in page.form.fields:
                person.choose(page.form.editor("activation").box, "Linear")
        person.type_into(person.window.toolbar.learning_rate, "1e9")
        person.press_run()
        person.wait_for(RunState.FINISHED)
        assert person.snapshot.progress.halt is Halt.NOT_FINITE
        tabs = person.window.output.tabs
        for index in range(tabs.count()):
            tabs.setCurrentIndex(index)
            person.wait_until_obeyed()
            person.window.grab()
        for switch in (person.window.curves.log, person.window.gradients.norm):
            QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
            person.window.grab()


def test_another_data_set_while_it_trains(training: Person):
    training.choose(training.window.toolbar.data, "XOR")
    training.wait(lambda: training.run.is_running and training.step > 20)
    assert_well(training)
    training.choose(training.window.toolbar.data, "MNIST digits")
    training.wait_for(RunState.EMPTY)
    assert training.window.problems.rows
    assert_well(training)
    training.choose(training.window.toolbar.data, "Line")
    training.wait_for(RunState.PAUSED)
    assert_well(training)


def test_another_seed_while_it_trains_begins_again(training: Person):
    training.type_into(training.window.toolbar.seed, "7")
    training.wait_until_obeyed()
    training.wait(lambda: training.run.is_running)
    assert_well(training)


def test_examples_one_after_another_while_they_train(person: Person):
    for example in examples():
        person.action(example.title).trigger()
        person.wait_for(RunState.PAUSED)
        person.press_run()
        person.wait(lambda: person.step > 0)  # one of them is over after five steps
        assert person.project.title == example.title
    person.press_run()
    assert_well(person)


def test_undo_and_redo_in_a_hurry_while_it_trains(training: Person):
    for kind in ("dense", "dropout", "dense"):
        training.key(Key.Key_A)
        training.hands.type(kind)
        training.key(Key.Key_Return)
    training.type_into(training.window.toolbar.learning_rate, "0.1")
    training.choose(training.window.toolbar.optimizer, "Adam")
    training.window.canvas.setFocus()
    for count in (2, 5, 3, 5):
        training.press_run()
        for _ in range(count):
            training.control(Key.Key_Z)
        for _ in range(count):
            training.control(Key.Key_Y)
        assert_well(training)
    for _ in range(5):
        training.control(Key.Key_Z)
    assert training.document.is_clean
    assert_well(training)


def test_undo_right_after_a_setting_was_entered_takes_the_setting_back(person: Person):
    units = person.select("Dense 1").form.editor("units").field
    person.type_into(units, "9")
    assert person.project.graph.layer("Dense 1").units == 9
    QTest.keyClick(units, Key.Key_Z, CONTROL)
    assert person.project.graph.layer("Dense 1").units == 4 and units.text() == "4"
    QTest.keyClicks(units, "12")
    QTest.keyClick(units, Key.Key_Z, CONTROL)
    assert person.document.is_clean, "while something is typed, undo is the field's own"


# Every action in every state


def empty(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    person.control(Key.Key_N)


def paused(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    person.train_until(30)


def running(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    person.press_run()
    person.wait_for(RunState.RUNNING)


def finished(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    person.document.apply("Epochs", person.project.replace(training=person.project.training.replace(epochs=1)))
    person.press_run()
    person.wait_for(RunState.FINISHED)


def not_finite(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    person.document.apply("L2", person.project.replace(training=person.project.training.replace(l2=10.0)))
    person.type_into(person.window.toolbar.learning_rate, "1e9")
    person.press_run()
    person.wait_for(RunState.FINISHED)


def failed(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    def load(data: Circle, rng: object) -> None:
        raise PlaygroundError("The data is gone; put it back.")

    monkeypatch.setattr(Circle, "load", load)
    person.type_into(person.window.toolbar.seed, "5")
    person.wait_for(RunState.FAILED)
    assert person.status == "The data is gone; put it back."
    person.failures.clear()


@pytest.mark.parametrize("state", [empty, paused, running, finished, not_finite, failed])
def test_every_action_of_every_menu_can_be_taken_in_every_state(person: Person, monkeypatch, state: Callable):
    state(person, monkeypatch)
    # Something unsaved: what would leave the project asks first, is cancelled, and the state lasts.
    person.document.apply("Title", person.project.replace(title="Another title"))
    actions = [action for action in person.window.findChildren(QAction) if action.text() not in ("", "Quit")]
    if state is not paused:  # these do the same whatever the run does, and take their time
        titles = {example.title for example in examples()}
        looks = (AppearanceMenu, LanguageMenu)
        actions = [one for one in actions if one.text() not in titles and not isinstance(one.parent(), looks)]
    assert len(actions) > 50
    with person.dialogs.all_cancelled():
        for action in actions:
            # Python may lose its handle of an action that Qt made, of a dock's or toolbar's own.
            if shiboken6.isValid(action) and action.menu() is None:
                action.trigger()
                person.wait_until_obeyed()
                if state is running and person.run.state is RunState.PAUSED:
                    person.run.start()
                assert_window_agrees(person.window)
    assert person.window.isVisible()


def test_reset_loads_the_data_again_after_it_could_not_be_loaded(person: Person, monkeypatch: pytest.MonkeyPatch):
    with monkeypatch.context() as gone:
        failed(person, gone)
        assert person.window.toolbar.actions_of_run.reset.isEnabled()
        assert not person.window.toolbar.actions_of_run.run.isEnabled()
    person.press(person.window.toolbar.actions_of_run.reset)
    person.wait_for(RunState.PAUSED)
    assert person.status == ""
    assert_well(person)


def test_the_window_closes_in_the_middle_of_a_question(training: Person):
    training.hands.drop("dropout", training.hands.wire("Dense 1", "Dense 2"))
    with training.dialogs.answered(DISCARDED):
        training.window.close()
    assert not training.window.isVisible() and training.run._worker.isFinished()
