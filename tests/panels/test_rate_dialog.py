"""The search for a learning rate: drawn while it goes on, taken with a button, left with Esc."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.document.document import Document
from playground.formats.examples import load_example
from playground.panels.rate_dialog import RateDialog
from playground.session import rate_search
from playground.training.prepare import prepare
from playground.training.rate_finder import find_rate


@pytest.fixture
def open_dialog(qtbot: QtBot):
    opened: list[RateDialog] = []

    def open_dialog(document: Document) -> RateDialog:
        dialog = RateDialog(document)
        opened.append(dialog)
        qtbot.addWidget(dialog, before_close_func=lambda dialog: dialog.search.cancel())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        with qtbot.waitExposed(dialog):
            dialog.open()
        return dialog

    yield open_dialog
    for dialog in opened:
        dialog.search.cancel()
    qtbot.waitUntil(lambda: not rate_search._running)


def test_the_suggested_rate_is_taken_with_a_button_and_undone_as_one_step(qtbot: QtBot, open_dialog) -> None:
    document = Document(load_example("line"))
    before = document.project
    dialog = open_dialog(document)
    qtbot.waitUntil(dialog.use.isEnabled)
    *_, whole = find_rate(prepare(before))
    assert dialog.use.text() == f"Use {whole.suggested:g}"
    assert [mark.word for mark in dialog.plot._marks] == [f"{whole.suggested:g} suggested", "diverges"]
    QTest.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    assert document.project.optimizer.learning_rate == whole.suggested
    assert not dialog.isVisible()
    document.undo()
    assert document.project == before


def test_esc_ends_the_search_and_changes_nothing(qtbot: QtBot, open_dialog) -> None:
    document = Document(load_example("line"))
    dialog = open_dialog(document)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible() and dialog.search.isFinished()
    assert not document.can_undo


def test_a_drawing_that_cannot_run_is_told_of(qtbot: QtBot, open_dialog) -> None:
    project = load_example("circle")
    document = Document(project.replace(graph=project.graph.remove(["Output"])))
    dialog = open_dialog(document)
    qtbot.waitUntil(dialog.search.isFinished)
    qtbot.waitUntil(lambda: "cannot run" in dialog.words.text())
    assert not dialog.use.isEnabled()


def test_a_loss_that_falls_at_no_rate_is_told_of(qtbot: QtBot, open_dialog) -> None:
    project = load_example("circle")
    graph = project.graph.replace_layer("Output", project.graph.layer("Output").replace(activation="step"))
    training = project.training.replace(batch_size=0)
    dialog = open_dialog(Document(project.replace(graph=graph, training=training)))
    qtbot.waitUntil(lambda: "falls at no rate" in dialog.words.text())
    assert not dialog.use.isEnabled()
