"""The preview of a network: layers beside nodes, what was compared, and why it cannot be where it cannot."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.formats.imports.network import import_network
from playground.panels.network_import import Find, NetworkImportDialog
from tests.formats.imports.graphs import digits_network, flat_network, node


def shown(qtbot: QtBot, path: Path, find: Find) -> NetworkImportDialog:
    dialog = NetworkImportDialog(path, find)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.ended, timeout=20_000):
        dialog.show()
        assert not dialog.open_button.isEnabled()
    return dialog


def test_each_layer_stands_beside_the_nodes_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "digits.onnx"
    path.write_bytes(digits_network().SerializeToString())
    dialog = shown(qtbot, path, lambda tell: import_network(path, None, tell))
    rows = [[dialog.table.item(row, column).text() for column in range(4)] for row in range(dialog.table.rowCount())]
    assert rows[1] == ["Conv2D 1", "Conv2D", "28×28×4", "Conv:1"]
    assert "MNIST" in dialog.message.text() and "answers agree" in dialog.message.text()
    QTest.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    assert dialog.result() == NetworkImportDialog.DialogCode.Accepted and dialog.found is not None


def test_what_cannot_be_drawn_is_said_and_cannot_be_opened(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "strange.onnx"
    path.write_bytes(flat_network([node("Einsum", "a", "b")]).SerializeToString())
    dialog = shown(qtbot, path, lambda tell: import_network(path, None, tell))
    assert "Einsum" in dialog.message.text() and not dialog.open_button.isEnabled()
    assert not dialog.table.isVisible()
