"""Notes on the canvas, with mouse and keys: written in place, moved, made wider, copied, undone; nothing is trained."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from playground.canvas.notes.item import NoteItem
from playground.spec.note_places import height_of
from playground.spec.notes import Note
from tests.canvas.conftest import Hands

Key, Held = Qt.Key, Qt.KeyboardModifier
FORMULA = "**Look** at $z = w x + b$"


@pytest.fixture
def noted(hands: Hands) -> Hands:
    """A chain with a note above it and an empty one below."""
    notes = (Note(FORMULA, (0.0, -240.0)), Note("", (300.0, 300.0)))
    hands.document.load(hands.project.replace(notes=notes))
    hands.canvas.fit()
    return hands


def item(hands: Hands, key: int = 1) -> NoteItem:
    return hands.canvas.drawing.notes[key]


def middle(hands: Hands, key: int = 1) -> QPoint:
    return hands.spot(item(hands, key).body.center())


def texts(hands: Hands) -> list[str]:
    return [note.text for note in hands.project.notes]


def write(hands: Hands, text: str) -> None:
    assert hands.canvas.noting.field.hasFocus()
    hands.type(text)


def test_a_key_adds_a_note_that_is_written_at_once_and_undone_at_once(hands: Hands) -> None:
    before = hands.project
    hands.key(Key.Key_N, Held.ShiftModifier)
    write(hands, "See $x$, R and N")
    hands.key(Key.Key_Escape)
    assert texts(hands) == ["See $x$, R and N"] and hands.canvas.hasFocus()
    assert hands.document.undo_text == "Undo Add note" and hands.selection.notes == {1}
    hands.undo()
    assert hands.project == before
    hands.redo()
    assert texts(hands) == ["See $x$, R and N"]


def test_the_right_button_and_the_search_box_add_one_where_they_are(hands: Hands) -> None:
    at = hands.canvas.mapToScene(QPoint(60, 60))
    menu = hands.canvas.commands.context_menu(at)
    actions = {action.text(): action for action in menu.actions()}
    actions["Add note here"].trigger()
    menu.close()
    hands.key(Key.Key_Escape)
    (note,) = hands.project.notes
    assert abs(note.at[0] - at.x()) < 8 and abs(note.at[1] - at.y()) < 8
    hands.double_click(QPoint(900, 60))
    hands.type("note")
    hands.key(Key.Key_Return)
    write(hands, "Found")
    hands.key(Key.Key_Return, Held.ControlModifier)
    assert texts(hands) == ["", "Found"]
    spot = hands.spot(hands.project.notes[1].at)
    assert (spot - QPoint(900, 60)).manhattanLength() < 16


def test_a_double_click_and_enter_write_on_a_note_and_all_of_it_is_one_edit(noted: Hands) -> None:
    noted.double_click(middle(noted))
    write(noted, "!")
    noted.canvas.noting.field.written.emit(noted.canvas.noting.field.toPlainText())  # as after a pause
    write(noted, "!")
    noted.click(QPoint(5, 5))
    assert texts(noted) == [FORMULA + "!!", ""] and not noted.canvas.noting.field.is_open
    assert noted.document.undo_text == "Undo Edit note"
    noted.undo()
    assert texts(noted) == [FORMULA, ""]
    noted.click(middle(noted, 2))
    noted.key(Key.Key_Return)
    write(noted, "new")
    noted.key(Key.Key_Escape)
    assert texts(noted) == [FORMULA, "new"]


def test_writing_and_leaving_without_a_change_is_no_edit(noted: Hands) -> None:
    noted.double_click(middle(noted))
    noted.key(Key.Key_Escape)
    assert not noted.document.can_undo


def test_a_command_of_the_window_finds_what_was_typed(noted: Hands) -> None:
    saved: list[list[str]] = []
    command = QAction("Save", noted.canvas)
    command.setShortcut("Ctrl+S")
    command.triggered.connect(lambda: saved.append(texts(noted)))
    noted.canvas.addAction(command)
    noted.double_click(middle(noted, 2))
    write(noted, "soon")
    noted.control(Key.Key_S)
    assert saved == [["**Look** at $z = w x + b$", "soon"]]


def test_undo_takes_a_note_away_from_under_the_hand_that_writes(noted: Hands) -> None:
    noted.key(Key.Key_N, Held.ShiftModifier)
    write(noted, "gone")
    noted.document.undo()
    assert not noted.canvas.noting.field.is_open and len(noted.project.notes) == 2
    noted.key(Key.Key_Escape)
    assert noted.document.can_redo


def test_notes_are_dragged_alone_and_together_with_cards(noted: Hands) -> None:
    x, y = noted.project.notes[0].at
    noted.drag(middle(noted), middle(noted) + QPoint(40, -48), Held.AltModifier)
    assert noted.project.notes[0].at == pytest.approx((x + 40, y - 48), abs=1)
    assert noted.document.undo_text == "Undo Move note"
    noted.control(Key.Key_A)
    assert noted.selection.notes == {1, 2} and len(noted.selection.names) == 4
    card, other = noted.place("Dense 1"), noted.project.notes[1].at
    noted.drag(noted.card("Dense 1"), noted.card("Dense 1") + QPoint(16, 80), Held.AltModifier)
    down = noted.place("Dense 1")[1] - card[1]
    assert down > 70 and noted.project.notes[1].at[1] - other[1] == pytest.approx(down)
    assert noted.document.undo_text == "Undo Move 4 layers and 2 notes"


def test_alt_with_an_arrow_key_moves_a_note_and_m_goes_to_the_next(noted: Hands) -> None:
    noted.key(Key.Key_M)
    assert noted.selection.notes == {1}
    noted.key(Key.Key_Right, Held.AltModifier)
    noted.key(Key.Key_Right, Held.AltModifier)
    assert noted.project.notes[0].at == (16.0, -240.0)
    noted.undo()
    assert noted.project.notes[0].at == (0.0, -240.0)
    noted.key(Key.Key_M)
    assert noted.selection.notes == {2}
    noted.key(Key.Key_M)
    assert noted.selection.notes == {1}


def edge(hands: Hands, key: int = 1) -> QPoint:
    body = item(hands, key).body
    return hands.spot(QPointF(body.right(), body.center().y()))


def test_the_right_edge_is_dragged_and_the_height_follows_the_text(noted: Hands) -> None:
    noted.document.apply("Write", noted.project.replace(notes=(Note(FORMULA * 3, (0.0, -240.0)),)))
    high = item(noted).body.height()
    noted.drag(edge(noted), edge(noted) - QPoint(96, 0))
    assert noted.project.notes[0].width == 160 and noted.document.undo_text == "Undo Resize note"
    assert item(noted).body.height() > high and item(noted).body.width() == 160
    noted.pull(edge(noted), edge(noted) + QPoint(300, 0))
    assert item(noted).body.width() > 400
    noted.key(Key.Key_Escape)
    noted.release(edge(noted) + QPoint(300, 0))
    assert item(noted).body.width() == 160 and noted.project.notes[0].width == 160
    noted.drag(edge(noted), edge(noted) - QPoint(400, 0))
    assert noted.project.notes[0].width == 96


def test_a_band_takes_notes_and_shift_adds_them(noted: Hands) -> None:
    body = item(noted).body
    noted.drag(noted.spot(body.topLeft() - QPointF(20, 20)), noted.spot(body.center()))
    assert noted.selection.notes == {1} and not noted.selection.names
    noted.click(noted.card("Dense 1"), Held.ShiftModifier)
    assert noted.selection.things == {1, "Dense 1"}
    noted.click(middle(noted), Held.ShiftModifier)
    assert noted.selection.things == {"Dense 1"}


def test_notes_are_copied_with_layers_and_alone_and_pasted(noted: Hands) -> None:
    noted.selection.set({"Dense 1"}, notes={1})
    noted.control(Key.Key_C)
    assert "**Look**" in noted.clipboard
    noted.control(Key.Key_V)
    assert texts(noted) == [FORMULA, "", FORMULA] and len(noted.names) == 5
    assert len(noted.selection.notes) == 1 and len(noted.selection.names) == 1
    noted.click(middle(noted))
    noted.control(Key.Key_D)
    assert texts(noted)[-1] == FORMULA and len({note.at for note in noted.project.notes}) == 4
    noted.control(Key.Key_X)
    assert len(noted.project.notes) == 3
    noted.control(Key.Key_V)
    assert len(noted.project.notes) == 4 and noted.document.undo_text == "Undo Paste note"


def test_the_drawing_as_text_has_its_notes(noted: Hands) -> None:
    noted.canvas.commands.by_name["copy_all"].trigger()
    assert "**Look**" in noted.clipboard


def test_delete_takes_notes_away_and_undo_brings_them_back(noted: Hands) -> None:
    noted.click(middle(noted))
    noted.key(Key.Key_Delete)
    assert texts(noted) == [""] and noted.document.undo_text == "Undo Delete note"
    noted.undo()
    assert texts(noted) == [FORMULA, ""] and len(noted.names) == 4


def test_tidy_leaves_no_note_under_a_card_and_fit_shows_all(noted: Hands) -> None:
    noted.document.apply("Put", noted.project.replace(notes=(Note(FORMULA * 9, (300.0, 10.0)),)))
    noted.key(Key.Key_L)
    drawing = noted.canvas.drawing
    assert not any(
        card.whole.intersects(note.body) for card in drawing.cards.values() for note in drawing.notes.values()
    )
    assert noted.canvas.visible_area().contains(item(noted).body)


def test_grouped_with_layers_a_note_is_inside_of_the_block(noted: Hands) -> None:
    noted.selection.set({"Dense 1", "Dense 2"}, notes={1})
    noted.control(Key.Key_G)
    assert texts(noted) == [""]
    noted.key(Key.Key_O)
    assert texts(noted) == [FORMULA] and list(noted.canvas.drawing.notes) == [1]
    noted.key(Key.Key_Escape)
    assert texts(noted) == [""]


def test_the_menu_of_a_note_lets_one_write_on_it_in_the_place_of_settings(noted: Hands) -> None:
    noted.click(middle(noted))
    menu = noted.canvas.commands.context_menu(item(noted).body.center())
    actions = {action.text(): action for action in menu.actions()}
    assert "Settings" not in actions and "Color of the note" in actions
    actions["Write (Enter)"].trigger()
    menu.close()
    assert noted.canvas.noting.field.toPlainText() == FORMULA
    noted.key(Key.Key_Escape)
    noted.click(noted.card("Dense 1"))
    menu = noted.canvas.commands.context_menu(QPointF())
    assert "Settings" in [action.text() for action in menu.actions()]
    menu.close()


def test_the_color_menu_colors_the_selected_notes(noted: Hands) -> None:
    noted.selection.set((), notes={1, 2})
    menu = QMenu()
    noted.canvas.noting.fill_color_menu(menu)
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Paper"]
    next(action for action in menu.actions() if action.text() == "Blue").trigger()
    assert {note.tone for note in noted.project.notes} == {"blue"}


def test_an_empty_note_says_what_to_write_and_a_wrong_formula_says_so(noted: Hands) -> None:
    assert "Double-click to write" in item(noted, 2).text.toPlainText() and item(noted, 2).spoken == "Empty note"
    noted.document.apply("Write", noted.project.replace(notes=(Note("so $\\frac{$"),)))
    assert "\\frac{ is no formula" in item(noted).tooltip and item(noted).spoken == "Note: so $\\frac{$"


def test_a_note_is_not_drawn_anew_when_another_is_written(noted: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    painted: list[int] = []
    paint = NoteItem.paint
    monkeypatch.setattr(NoteItem, "paint", lambda self, *args: (painted.append(self.note.key), paint(self, *args))[1])
    noted.canvas.grab()
    painted.clear()
    for _ in range(5):
        noted.canvas.pan_by(QPoint(7, 3))
        noted.canvas.grab()
    assert not painted, "panning shifts pictures"


def test_undo_steps_stay_apart_between_two_times_of_writing(noted: Hands) -> None:
    for word in ("a", "b"):
        noted.double_click(middle(noted))
        write(noted, word)
        noted.key(Key.Key_Escape)
    noted.undo()
    assert texts(noted)[0] == FORMULA + "a"


@pytest.mark.parametrize("width", [96.0, 256.0, 600.0])
@pytest.mark.parametrize(
    "text", ["", "x", "word " * 60, "损失" * 60, "# Head\n\n- a\n- b\n\n$$\\sum_{i=1}^n \\frac{a}{b}$$", "a\n\n" * 9]
)
def test_where_tidy_thinks_that_a_note_ends_it_has_ended(qapp: object, text: str, width: float) -> None:
    assert NoteItem(Note(text, width=width)).body.height() <= height_of(Note(text, width=width))
