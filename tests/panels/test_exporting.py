"""The export dialog: formats explained, names that follow them, and work that can be given up."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from playground.formats.exports.exporter import EXPORTERS, Exporter, Progress
from playground.panels.exporting import Cancelled, ExportDialog
from playground.spec.errors import PlaygroundError


class Writer:
    """Stands for what writes exports: notes what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[Exporter, Path]] = []
        self.threads: set[int] = set()
        self.refusal = ""
        self.go_on = threading.Event()
        self.go_on.set()

    def __call__(self, exporter: Exporter, path: Path, progress: Progress) -> str:
        self.asked.append((exporter, path))
        self.threads.add(threading.get_ident())
        progress("Writing")
        assert self.go_on.wait(10)
        progress("Comparing")
        if self.refusal:
            raise PlaygroundError(self.refusal)
        return "It was checked."


@pytest.fixture
def writer() -> Writer:
    return Writer()


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path, writer: Writer) -> ExportDialog:
    dialog = ExportDialog(tmp_path / "net", "", writer)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def click_export(qtbot: QtBot, dialog: ExportDialog) -> None:
    with qtbot.waitSignal(dialog.ended):
        QTest.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)


def test_every_format_is_explained_in_a_sentence(dialog: ExportDialog) -> None:
    words = {label.text() for label in dialog.findChildren(QLabel)}
    for kind in EXPORTERS:
        assert dialog.radio(kind.kind).text() == kind.title and kind.summary() in words


def test_the_name_ends_as_the_chosen_format_wants_it(dialog: ExportDialog, tmp_path: Path) -> None:
    assert dialog.path.text() == str(tmp_path / "net.onnx")
    dialog.radio("pytorch").click()
    assert dialog.path.text() == str(tmp_path / "net.py")
    assert dialog.beside.text() == "Beside it: net_weights.safetensors and net_data.npz"
    dialog.radio("npz").click()
    assert dialog.path.text() == str(tmp_path / "net.npz") and not dialog.beside.text()


def test_typing_the_ending_of_a_format_chooses_it(dialog: ExportDialog, tmp_path: Path) -> None:
    dialog.path.selectAll()
    QTest.keyClicks(dialog.path, str(tmp_path / "other.safetensors"))
    assert dialog.exporter.kind == "safetensors" and dialog.radio("safetensors").isChecked()
    assert dialog.path.text() == str(tmp_path / "other.safetensors")


def test_the_arrow_keys_go_through_the_formats(dialog: ExportDialog) -> None:
    QTest.keyClick(dialog.radio("onnx"), Qt.Key.Key_Down)
    assert dialog.exporter.kind == "pytorch"


def test_it_is_written_on_another_thread_and_said_what_was_verified(
    qtbot: QtBot, dialog: ExportDialog, writer: Writer, tmp_path: Path
) -> None:
    dialog.radio("onnx").click()
    with qtbot.waitSignal(dialog.exported) as told:
        click_export(qtbot, dialog)
    assert told.args == [str(tmp_path / "net.onnx"), "It was checked."]
    assert writer.asked[0][1] == tmp_path / "net.onnx" and threading.get_ident() not in writer.threads
    assert dialog.message.text() == "Wrote net.onnx. It was checked."
    assert dialog.close_button.text() == "Close" and not dialog.is_busy


def test_a_setting_of_a_format_goes_with_it(qtbot: QtBot, dialog: ExportDialog, writer: Writer) -> None:
    dialog._forms[0].editor("scaling_inside").edited.emit(True, None)
    click_export(qtbot, dialog)
    assert writer.asked[0][0].settings() == {"scaling_inside": True}


def test_what_cannot_be_is_said_and_may_be_tried_again(qtbot: QtBot, dialog: ExportDialog, writer: Writer) -> None:
    writer.refusal = "net.onnx: found a full disk, expected a place that can be written"
    click_export(qtbot, dialog)
    assert dialog.message.text() == writer.refusal and dialog.message.property("tone") == "bad"
    writer.refusal = ""
    click_export(qtbot, dialog)
    assert dialog.message.text().startswith("Wrote")


def test_escape_gives_up_first_and_closes_then(qtbot: QtBot, dialog: ExportDialog, writer: Writer) -> None:
    writer.go_on.clear()
    QTest.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.message.text() == "Writing…")
    assert dialog.is_busy and not dialog.export_button.isEnabled()
    with qtbot.waitSignal(dialog.ended):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible()
        writer.go_on.set()
    assert dialog.message.text() == str(Cancelled("Cancelled; nothing was written."))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_nothing_is_written_without_a_name(dialog: ExportDialog) -> None:
    dialog.path.clear()
    assert not dialog.export_button.isEnabled()
