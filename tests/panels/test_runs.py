"""The runs dock: runs are named, pinned, drawn over the present one, compared, gone back to, saved and deleted."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QScrollArea
from pytestqt.qtbot import QtBot

from playground.document.document import Document
from playground.formats.examples import load_example
from playground.panels.curves import CurvesPanel
from playground.panels.dock import Surroundings
from playground.panels.run_comparison import RunComparison
from playground.panels.run_table import ACCURACY, CHANGED, LOSS, NAME, STEPS
from playground.panels.runs import RunsPanel
from playground.spec.past_run import PastRun, Trace, add_run
from tests.panels.fake_run import FakeRun

LOSSES = Trace((10, 20), (0.7, 0.25))


def past(number: int, rate: float, **fields: object) -> PastRun:
    project = load_example("circle")
    project = project.replace(optimizer=project.optimizer.replace(learning_rate=rate))
    traces = {"train_loss": LOSSES, "validation_loss": LOSSES, "validation_accuracy": Trace((20,), (0.5,))}
    return PastRun(number, project, steps=20 * number, traces=traces, look=number, **fields)  # type: ignore[arg-type]


@pytest.fixture
def around(around: Surroundings) -> Surroundings:
    """A project with three runs, of which none is the present one."""
    for number, rate in ((1, 0.03), (2, 0.1), (3, 0.1)):
        made = past(number, rate)
        around.document.amend(lambda runs, made=made: add_run(runs, made))
    return around


@pytest.fixture
def panel(qtbot: QtBot, around: Surroundings) -> RunsPanel:
    made = RunsPanel(around.document, around.run, around.history)
    qtbot.addWidget(made)
    made.resize(700, 240)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.view.setFocus()
    return made


def cell(panel: RunsPanel, row: int, column: int) -> str:
    return str(panel.table.index(row, column).data())


def select(panel: RunsPanel, row: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    place = panel.view.visualRect(panel.table.index(row, CHANGED)).center()
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, held, place)


def press(panel: RunsPanel, key: Qt.Key) -> None:
    QTest.keyClick(panel.view, key)


def names(document: Document) -> list[str]:
    return [run.title for run in document.project.runs]


def test_an_empty_history_says_what_to_do(qtbot: QtBot, document: Document, run: FakeRun) -> None:
    empty = RunsPanel(document, run, Surroundings(document, None, run).history)  # type: ignore[arg-type]
    qtbot.addWidget(empty)
    empty.show()
    assert not empty.view.isVisible()


def test_the_newest_run_stands_first_with_what_was_changed_for_it(panel: RunsPanel) -> None:
    assert [cell(panel, row, NAME) for row in range(3)] == ["Run 3", "Run 2", "Run 1"]
    assert [cell(panel, row, CHANGED) for row in range(3)] == ["nothing", "learning rate 0.03 → 0.1", ""]
    assert (cell(panel, 0, LOSS), cell(panel, 0, ACCURACY), cell(panel, 0, STEPS)) == ("0.25 · 0.25", "50.0 %", "60")


def test_a_narrow_panel_is_read_whole_with_runs_and_without(
    qtbot: QtBot, qapp: QApplication, document: Document, run: FakeRun
) -> None:
    around = Surroundings(document, None, run)  # type: ignore[arg-type]
    narrow, scrolled = RunsPanel(document, run, around.history), QScrollArea()
    qtbot.addWidget(scrolled)
    scrolled.setWidgetResizable(True)
    scrolled.setWidget(narrow)
    scrolled.resize(270, 200)
    scrolled.show()
    for runs in ((), (past(1, 0.03),)):
        document.amend(lambda _, runs=runs: runs)
        narrow.refresh()
        qapp.processEvents()
        assert scrolled.horizontalScrollBar().maximum() == 0
    assert narrow.rect().contains(narrow.back.geometry()) and narrow.rect().contains(narrow.more.geometry())
    assert narrow.back.y() > narrow.parts.y()
    scrolled.resize(600, 200)
    qapp.processEvents()
    assert abs(narrow.back.geometry().center().y() - narrow.parts.geometry().center().y()) <= 1


def test_the_losses_are_read_whole_and_no_column_is_for_an_accuracy_that_no_run_has(
    panel: RunsPanel, document: Document
) -> None:
    assert not panel.view.isColumnHidden(ACCURACY)
    tiny = Trace((20,), (0.000964,))
    regression = past(1, 0.03).replace(traces={"train_loss": tiny, "validation_loss": tiny})
    document.amend(lambda _: (regression,))
    panel.refresh()
    assert panel.view.isColumnHidden(ACCURACY)
    assert panel.view.columnWidth(LOSS) >= panel.view.sizeHintForColumn(LOSS)
    document.amend(lambda _: (regression, past(2, 0.03)))
    panel.refresh()
    assert not panel.view.isColumnHidden(ACCURACY)


def test_f2_renames_in_place_and_undo_takes_it_back(qtbot: QtBot, panel: RunsPanel, document: Document) -> None:
    select(panel, 1)
    press(panel, Qt.Key.Key_F2)
    field = panel.view.viewport().findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, "Faster")
    with qtbot.waitSignal(document.changed):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert names(document) == ["Run 1", "Faster", "Run 3"] and document.undo_text == "Undo Rename Run 2"
    qtbot.waitUntil(lambda: cell(panel, 1, NAME) == "Faster")
    document.undo()
    assert names(document) == ["Run 1", "Run 2", "Run 3"]


def test_a_name_is_typed_in_peace_while_a_run_goes_on(panel: RunsPanel, around: Surroundings) -> None:
    select(panel, 1)
    press(panel, Qt.Key.Key_F2)
    field = panel.view.viewport().findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, "Fas")
    around.history.mark(3, shown=True)
    assert field.text() == "Fas"


def test_delete_takes_the_selected_runs_away_and_undo_brings_them_back(panel: RunsPanel, document: Document) -> None:
    select(panel, 0)
    select(panel, 2, Qt.KeyboardModifier.ControlModifier)
    press(panel, Qt.Key.Key_Delete)
    assert names(document) == ["Run 2"] and panel.table.rowCount() == 1
    document.undo()
    assert names(document) == ["Run 1", "Run 2", "Run 3"]


def test_pinning_is_an_edit_and_the_menu_says_what_it_does(panel: RunsPanel, document: Document) -> None:
    select(panel, 2)
    panel.pin_action.trigger()
    assert document.project.runs[0].pinned and panel.pin_action.text() == "Unpin"
    panel.pin_action.trigger()
    assert not document.project.runs[0].pinned


def test_back_to_these_settings_opens_what_was_trained(panel: RunsPanel, document: Document) -> None:
    assert not panel.back.isEnabled()
    select(panel, 1)
    QTest.mouseClick(panel.back, Qt.MouseButton.LeftButton)
    assert document.project.optimizer == document.project.runs[1].project.optimizer
    assert document.undo_text == "Undo Back to Run 2"
    document.undo()
    assert document.project.optimizer == load_example("circle").optimizer


def test_two_runs_are_compared_by_what_differs(panel: RunsPanel) -> None:
    select(panel, 2)
    select(panel, 1, Qt.KeyboardModifier.ControlModifier)
    panel.compare_action.trigger()
    dialog = panel.findChild(RunComparison)
    assert dialog is not None
    last = dialog.table.rowCount() - 1
    row = [dialog.table.item(last, column).text() for column in range(3)]
    assert row == ["Learning rate", "0.03", "0.1"] and dialog.windowTitle() == "Run 1 and Run 2"
    dialog.reject()


def test_the_curves_of_selected_runs_are_saved_as_numbers(
    panel: RunsPanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "runs.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    select(panel, 2)
    panel.save_action.trigger()
    head, first, *_ = path.read_text().splitlines()
    assert head == "step,Run 1: train loss,Run 1: validation loss,Run 1: validation accuracy"
    assert first == "10,0.7,0.7,"


def test_what_the_menu_offers_is_what_the_keys_do(panel: RunsPanel) -> None:
    select(panel, 0)
    texts = [action.text() for action in panel._menu().actions() if action.text()]
    assert texts[:3] == ["Draw over the present run", "Rename", "Pin"] and texts[-1] == "Delete"
    for menu in panel.findChildren(QMenu):
        menu.deleteLater()


def test_a_checked_run_lies_over_the_present_curves_in_a_line_of_its_own(
    qtbot: QtBot, panel: RunsPanel, around: Surroundings, run: FakeRun, make_snapshot
) -> None:
    curves = CurvesPanel(around.run, around.history)
    qtbot.addWidget(curves)
    curves.resize(640, 240)
    curves.show()
    run.show(make_snapshot())
    select(panel, 2)
    press(panel, Qt.Key.Key_Return)
    select(panel, 1)
    press(panel, Qt.Key.Key_Return)
    lines = curves.loss.lines
    assert [line.name for line in lines] == ["Training", "Validation", "Run 1", "Run 2"]
    assert lines[2].color != lines[3].color and lines[2].style is not lines[3].style
    assert [entry.text() for entry in curves.others] == ["Run 1", "Run 2"]
    assert curves.loss.values_at(None)[2:] == [0.25, 0.25]
    QTest.mouseClick(curves.others[0], Qt.MouseButton.LeftButton)
    assert "Run 1" not in [line.name for line in curves.loss.shown_lines]
    press(panel, Qt.Key.Key_Return)
    assert [line.name for line in curves.loss.lines][2:] == ["Run 1"]


def test_training_curves_of_earlier_runs_are_drawn_when_asked_for(
    qtbot: QtBot, panel: RunsPanel, around: Surroundings
) -> None:
    curves = CurvesPanel(around.run, around.history)
    qtbot.addWidget(curves)
    around.history.mark(1, shown=True)
    assert len(curves._over_accuracy[0].x) == 1
    QTest.mouseClick(panel.parts.buttons["train"], Qt.MouseButton.LeftButton)
    assert around.history.part == "train"
    assert len(curves._over_loss[0].x) == 2


def test_what_nobody_sees_is_not_filled_in(qtbot: QtBot, around: Surroundings) -> None:
    hidden = RunsPanel(around.document, around.run, around.history)
    qtbot.addWidget(hidden)
    around.history.kept.emit()
    assert hidden.table.rowCount() == 0
