"""What changes in the window is said, for those who cannot see it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from playground.spec.notes import Note
from tests.window.conftest import Person

Key = Qt.Key


@pytest.fixture
def said(person: Person) -> list[str]:
    heard: list[str] = []
    person.window.announcer.said.connect(heard.append)
    return heard


def test_a_layer_that_is_added_from_the_list_is_said_and_the_list_keeps_the_keyboard(
    person: Person, said: list[str]
) -> None:
    window = person.window
    window.docks.open("Layers")
    window.layers.view.setFocus()
    person.key(Key.Key_Home)
    person.key(Key.Key_Down)
    assert window.selection.names == {"Dense 1"}
    person.key(Key.Key_A)
    QTest.keyClicks(QApplication.focusWidget(), "dropout")
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)
    assert "Added Dropout 1 after Dense 1, before Dense 2" in said
    assert window.layers.view.hasFocus()
    person.key(Key.Key_Delete)
    assert "Deleted Dropout 1. Dense 1 is wired to Dense 2" in said


def test_a_problem_of_the_drawing_is_said_once(person: Person, said: list[str]) -> None:
    person.select("Output")
    person.key(Key.Key_Delete)
    problems = [sentence for sentence in said if sentence.startswith("Problem: ")]
    assert len(problems) == 1
    assert problems[0].removeprefix("Problem: ") in [row.problem.headline for row in person.window.problems.rows]


def test_a_run_is_said_when_it_begins_and_when_it_stands(person: Person, said: list[str]) -> None:
    person.train_until(5)
    assert "Training" in said
    assert said[-1].startswith("Paused at step ") and "training loss 0." in said[-1]


def test_a_note_that_is_gone_to_is_said_as_it_reads(person: Person, said: list[str]) -> None:
    project = person.window.document.project.replace(notes=(Note("**Look** at $z = w x$"), Note("", (0.0, 500.0))))
    person.window.document.apply("Write", project)
    person.window.canvas.setFocus()
    person.key(Key.Key_M)
    person.key(Key.Key_M)
    assert said[-2:] == ["Note: Look at z = w x", "Empty note"]
