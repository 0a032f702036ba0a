"""Earlier runs in the window: kept as one trains, laid over the present one, saved with the project."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from playground.panels.run_table import CHANGED
from playground.panels.runs import RunsPanel
from playground.session.state import RunState
from tests.window.conftest import Opener, Person, typed


def runs(person: Person) -> RunsPanel:
    """The dock, brought to the front as a click on its tab does."""
    person.window.docks["Runs"].raise_()
    panel = person.window.docks.panel(RunsPanel)
    person.wait(panel.isVisible)
    return panel


def begin_again(person: Person) -> None:
    person.press(person.window.toolbar.actions_of_run.reset)
    person.wait(lambda: person.step == 0)


def two_runs(person: Person) -> RunsPanel:
    """One at the rate that is there, one at another."""
    person.train_until(40)
    person.type_into(person.window.toolbar.learning_rate, "0.5")
    begin_again(person)
    person.train_until(40)
    return runs(person)


def test_two_runs_are_told_apart_and_seen_in_one_plot(person: Person) -> None:
    panel = two_runs(person)
    assert [run.title for run in person.project.runs] == ["Run 1", "Run 2"]
    assert panel.table.index(0, CHANGED).data() == "learning rate 0.03 → 0.5"
    panel.view.setFocus()
    panel.view.selectRow(1)
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert [line.name for line in person.window.curves.loss.lines] == ["Training", "Validation", "Run 1"]
    assert person.run.state is RunState.PAUSED  # Enter was for the table


def test_runs_are_saved_and_the_last_of_them_goes_on(person: Person, open_window: Opener, tmp_path: Path) -> None:
    two_runs(person)
    with person.dialogs.answered(typed(tmp_path / "net")):
        person.control(Qt.Key.Key_S)
    there = open_window(str(tmp_path / "net.playground"))
    assert [run.steps for run in there.project.runs] == [run.steps for run in person.project.runs]
    before = there.step
    assert before == there.project.runs[1].steps
    there.train_until(before + 5)
    _, second = there.project.runs
    assert second.number == 2 and second.steps >= before + 5
