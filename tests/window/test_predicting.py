"""The network of the window, as it is now, answers a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from playground.panels.predicting import PredictDialog
from playground.session.state import RunState
from tests.window.conftest import Person, escaped

Key = Qt.Key


def test_a_table_is_answered_by_the_network_that_has_learned_it(person: Person) -> None:
    begun: list[QDialog] = []
    seen: list[str] = []

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, PredictDialog)
        if not begun:
            begun.append(dialog)
            dialog.read(Path("resources/datasets/iris.csv").resolve())
        else:
            seen.extend(dialog.table.item(row, 0).text() for row in range(dialog.table.rowCount()))
            escaped(dialog)

    person.window.files.open_file("iris")
    person.wait_for(RunState.PAUSED)
    person.train_until(100)
    with person.dialogs.answered(act):
        person.key(Key.Key_A, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert len(seen) == 100 and seen.count("setosa") > 40, "the first fifty are setosa"
