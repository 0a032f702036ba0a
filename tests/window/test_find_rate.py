"""The search for a learning rate in the window, beside a run."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from playground.panels.rate_dialog import RateDialog
from playground.session.state import RunState
from tests.window.conftest import Person


def test_a_learning_rate_is_searched_for_while_the_network_trains_on(person: Person) -> None:
    def use_it(dialog: QDialog) -> None:
        assert isinstance(dialog, RateDialog)
        if dialog.use.isEnabled():
            QTest.mouseClick(dialog.use, Qt.MouseButton.LeftButton)

    before = person.project.optimizer.learning_rate
    person.press_run()
    person.wait_for(RunState.RUNNING)
    with person.dialogs.answered(use_it):
        person.control(Qt.Key.Key_L)
        person.wait(lambda: person.project.optimizer.learning_rate != before)
    assert person.run.is_running
    person.press_run()
    person.wait_for(RunState.PAUSED)
    person.control(Qt.Key.Key_Z)
    assert person.project.optimizer.learning_rate == before
