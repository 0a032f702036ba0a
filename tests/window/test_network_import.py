"""A network of another program: dropped on the window, looked at, opened with its weights."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from playground.panels.network_import import NetworkImportDialog
from tests.formats.imports.graphs import digits_network
from tests.window.conftest import Act, Person
from tests.window.test_importing import drop


def opened(person: Person) -> Act:
    """Wait until it is known what is in the file, and press Enter."""
    begun: list[QDialog] = []

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, NetworkImportDialog)
        if dialog not in begun:
            begun.append(dialog)
            person.wait(dialog.open_button.isEnabled)
            QTest.keyClick(dialog.open_button, Qt.Key.Key_Return)

    return act


def test_a_dropped_network_opens_as_a_drawing_with_its_weights_and_learns_on(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "digits.onnx"
    path.write_bytes(digits_network().SerializeToString())
    with person.dialogs.answered(opened(person)):
        drop(person, path)
        person.wait(lambda: "Conv2D 1" in person.project.graph.by_name)
    person.wait_until_obeyed()
    weights = person.run.weights()
    assert weights["Output/weight"].shape == (4 * 14 * 14, 10) and person.document.path is None
    assert "digits.onnx" in person.status
    person.train_until(2)
