"""The note of a project: there when it is opened, a paragraph at a time, out of the way when asked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from playground.document.document import Document
from playground.formats.examples import Example, examples, load_example
from playground.panels.note_strip import NoteStrip, paragraphs
from playground.theme import apply


@pytest.fixture
def strip(qtbot: QtBot, document: Document) -> Iterator[NoteStrip]:
    made, window = NoteStrip(document), QWidget()
    below = QWidget()
    below.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    column = QVBoxLayout(window)
    column.addWidget(made)
    column.addWidget(below, 1)
    qtbot.addWidget(window)
    window.resize(600, 300)
    with qtbot.waitActive(window):
        window.show()
    below.setFocus()
    yield made


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


def test_it_is_as_high_as_its_words_whatever_their_size(strip: NoteStrip, qtbot: QtBot, qapp: QApplication) -> None:
    wanted, before = strip.sizeHint().height(), strip.height()
    apply.choose(qapp, dark=False, high=False, text=1.5)
    page = strip.pages.currentWidget()
    qtbot.waitUntil(lambda: page.height() >= page.document().size().height() and strip.height() > before + 16)
    high = strip.height()
    apply.choose(qapp, dark=False, high=False, text=1.0)
    qtbot.waitUntil(lambda: strip.sizeHint().height() == wanted and strip.height() <= high - 16)


def test_it_stays_away_while_the_project_is_edited(strip: NoteStrip, document: Document) -> None:
    QTest.mouseClick(strip.leave, Qt.MouseButton.LeftButton)
    document.apply("Set title", document.project.replace(title="Mine"))
    assert not strip.isVisible()


def test_lists_formulas_and_code_belong_to_the_paragraph_before() -> None:
    note = "About it.\n\nDo: try\n\n- this\n- that\n\n$$a = b$$\n\nLook at: it."
    assert paragraphs(note) == [
        ("About", "About it."),
        ("Do", "Try\n\n- this\n- that\n\n$$a = b$$"),
        ("Look at", "It."),
    ]


def write(strip: NoteStrip, text: str) -> None:
    assert strip.field.hasFocus()
    strip.field.selectAll()
    QTest.keyClicks(strip.field, text)


def test_the_pencil_lets_one_write_it_and_all_of_it_is_one_edit(strip: NoteStrip, document: Document) -> None:
    before = document.project
    QTest.mouseClick(strip.pencil, Qt.MouseButton.LeftButton)
    assert not strip.pages.isVisible()
    write(strip, "What is $z = w x$?")
    strip.field.tell()  # as after a pause
    QTest.keyClicks(strip.field, " **R**")
    QTest.keyClick(strip.field, Qt.Key.Key_Escape)
    assert document.project.note == "What is $z = w x$? **R**" and document.undo_text == "Undo Edit guide"
    assert strip.pages.isVisible() and [head.text() for head in strip.heads] == ["About"]
    assert strip.heads[0].toolTip() == "What is z = w x? R"
    document.undo()
    assert document.project == before and len(strip.heads) == 4


def test_a_project_without_a_guide_is_given_one_and_loses_it_again(strip: NoteStrip, document: Document) -> None:
    document.load(load_example("xor").replace(note=""))
    assert strip.writing.text() == "Write a guide…" and not strip.isVisible()
    strip.writing.trigger()
    assert strip.isVisible() and "Change next:" in strip.field.placeholderText()
    QTest.keyClick(strip.field, Qt.Key.Key_Escape)
    assert not strip.isVisible() and not document.can_undo
    strip.writing.trigger()
    write(strip, "Do: press Run")
    QTest.keyClick(strip.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert strip.isVisible() and [head.text() for head in strip.heads] == ["Do"]
    assert (strip.writing.text(), document.undo_text) == ("Edit guide…", "Undo Write guide")
    document.undo()
    assert not strip.isVisible() and not strip.toggle.isEnabled()


def test_undo_and_another_project_while_one_writes_are_shown_in_the_field(strip: NoteStrip, document: Document) -> None:
    strip.writing.trigger()
    write(strip, "Mine")
    strip.field.tell()
    document.undo()
    assert strip.field.toPlainText() == document.project.note
    document.load(load_example("xor"))
    assert not strip.field.is_open and shown(strip).startswith("Neither x1 nor x2")
    assert document.project == load_example("xor").replace(positions=document.project.positions)
