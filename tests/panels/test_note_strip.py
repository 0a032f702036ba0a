"""The note of a project: there when it is opened, a paragraph at a time, out of the way when asked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.document.document import Document
from playground.formats.examples import Example, examples, load_example
from playground.panels.note_strip import NoteStrip, paragraphs


@pytest.fixture
def strip(qtbot: QtBot, document: Document) -> NoteStrip:
    made = NoteStrip(document)
    qtbot.addWidget(made)
    made.resize(600, 90)
    with qtbot.waitExposed(made):
        made.show()
    return made


def shown(strip: NoteStrip) -> str:
    return strip.pages.currentWidget().text()


@pytest.mark.parametrize("example", examples(), ids=lambda example: example.id)
def test_every_example_tells_what_to_do_look_at_and_change(example: Example) -> None:
    heads = [head for head, _ in paragraphs(example.note)]
    assert heads[:3] == ["About", "Do", "Look at"] and heads[-1] == "Change next"
    words = " ".join(text for _, text in paragraphs(example.note))
    assert len(words) > 0.9 * len(example.note) - 40


def test_a_note_of_other_paragraphs_is_shown_whole() -> None:
    assert paragraphs("First.\n\nSecond: not a head, for it is long enough.\n\n Hint: try.") == [
        ("About", "First."),
        ("Second", "Not a head, for it is long enough."),
        ("Hint", "Try."),
    ]
    assert paragraphs("http://nowhere and 3:4\n\nmore") == [("About", "http://nowhere and 3:4"), ("More", "more")]
    assert paragraphs("  ") == []


def test_a_click_on_a_head_shows_its_paragraph(strip: NoteStrip, document: Document) -> None:
    assert shown(strip) in document.project.note
    QTest.mouseClick(strip.heads[2], Qt.MouseButton.LeftButton)
    assert shown(strip).startswith("The loss, which stays flat at first")
    assert [head.isChecked() for head in strip.heads] == [False, False, True, False]


def test_it_can_be_put_away_and_taken_out_again(strip: NoteStrip) -> None:
    QTest.mouseClick(strip.leave, Qt.MouseButton.LeftButton)
    assert not strip.isVisible() and not strip.toggle.isChecked()
    strip.toggle.trigger()
    assert strip.isVisible()


def test_another_project_brings_its_own_note_or_none(strip: NoteStrip, document: Document) -> None:
    QTest.mouseClick(strip.leave, Qt.MouseButton.LeftButton)
    document.load(load_example("xor"))
    assert strip.isVisible() and shown(strip).startswith("Neither x1 nor x2")
    document.load(load_example("xor").replace(note=""))
    assert not strip.isVisible() and not strip.toggle.isEnabled()


def test_it_stays_away_while_the_project_is_edited(strip: NoteStrip, document: Document) -> None:
    QTest.mouseClick(strip.leave, Qt.MouseButton.LeftButton)
    document.apply("Set title", document.project.replace(title="Mine"))
    assert not strip.isVisible()
