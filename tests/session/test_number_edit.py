"""Setting numbers by hand in a run: between steps, undoable, and nothing else changes."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from playground.document.document import Document
from playground.session.number_edit import NumberEdit
from playground.session.run import Run
from playground.training.by_hand import Place
from tests.session.steps import project, settle, until_step

BIAS = Place("Output", "bias", (0,))


def value(run: Run) -> float:
    return float(run.weights()["Output/bias"][0])


def test_a_number_set_before_the_first_step_is_undone_and_redone(opened: Run, qtbot: QtBot) -> None:
    document = Document(project())
    document.perform(NumberEdit(opened, BIAS, -660.0))
    assert value(opened) == -660.0
    assert document.undo_text == "Undo Set Output: bias[0]" and not document.is_clean
    (change,) = settle(opened, qtbot).by_hand
    assert (change.step, change.before, change.after) == (0, 0.0, -660.0)
    document.undo()
    assert value(opened) == 0.0 and document.is_clean
    assert settle(opened, qtbot).by_hand == ()
    document.redo()
    assert value(opened) == -660.0


def test_numbers_set_in_one_drag_are_undone_as_one(opened: Run, qtbot: QtBot) -> None:
    document, drag = Document(project()), object()
    for number in (0.5, 1.0, 1.5):
        document.perform(NumberEdit(opened, BIAS, number), drag)
    assert value(opened) == 1.5
    document.undo()
    assert value(opened) == 0.0 and not document.can_undo
    document.redo()
    assert value(opened) == 1.5


def test_a_number_set_while_it_trains_marks_its_step_and_training_goes_on(opened: Run, qtbot: QtBot) -> None:
    document = Document(project())
    opened.start()
    until_step(opened, qtbot, 50)
    document.perform(NumberEdit(opened, BIAS, 25.0))
    qtbot.waitUntil(lambda: bool(opened.snapshot and opened.snapshot.by_hand))
    assert opened.snapshot is not None
    (change,) = opened.snapshot.by_hand
    assert change.step >= 50 and change.after == 25.0
    until_step(opened, qtbot, change.step + 20)
    document.undo()
    qtbot.waitUntil(lambda: len(opened.snapshot.by_hand) == 2)
    assert opened.snapshot.by_hand[1].after == pytest.approx(change.before)


def test_a_number_that_is_not_there_is_refused_in_a_sentence_and_the_run_goes_on(opened: Run, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.failed) as told:
        Document(project()).perform(NumberEdit(opened, Place("Dense 7", "bias", (0,)), 1.0))
    assert "Dense 7: bias[0]: there is no such number" in told.args[0]
    opened.step()
    assert settle(opened, qtbot).progress.step == 1
