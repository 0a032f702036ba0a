"""Notes on a drawing: how they are edited, where they go when cards go, and that nothing trained knows of them."""

from __future__ import annotations

import itertools

import pytest

from playground.spec import blocks, edits, notes
from playground.spec.differences import differences
from playground.spec.note_places import box_of, following, height_of
from playground.spec.notes import MOST_NOTES, Note, NoteError
from playground.spec.project import Project
from playground.spec.tidying import PREVIEW_HEIGHT, tidy, tidy_within
from tests.spec.test_blocks import CHAIN, RESIDUAL, composite_of, group

SIZE = (edits.CARD_WIDTH, edits.CARD_HEIGHT + PREVIEW_HEIGHT)
LONG = "What the first layer does with what comes in is the whole trick of it. " * 3


def noted(project: Project, *at: tuple[float, float], text: str = "See") -> Project:
    return notes.add_notes(project, [Note(text, place) for place in at])[0]


def test_notes_get_keys_that_stay_theirs_when_others_go() -> None:
    project, keys = notes.add_notes(CHAIN, [Note("a"), Note("b")])
    assert keys == (1, 2)
    left = notes.remove_notes(project, [1])
    again, more = notes.add_notes(left, [Note("c")], (10.0, 20.0))
    assert more == (3,) and [(note.text, note.key) for note in again.notes] == [("b", 2), ("c", 3)]
    assert again.notes[1].at == (10.0, 20.0)


def test_a_note_is_changed_and_moved_by_its_key_and_what_is_not_there_is_said() -> None:
    project = noted(CHAIN, (0.0, 0.0), (5.0, 5.0))
    changed = notes.change_note(project, 2, text="Other", width=300.0, tone="red")
    assert changed.notes[1] == Note("Other", (5.0, 5.0), 300.0, "red") and changed.notes[0] == project.notes[0]
    assert notes.move_notes(project, {1: (9.0, 9.0)}).notes[0].at == (9.0, 9.0)
    with pytest.raises(NoteError, match="no such note"):
        notes.change_note(project, 9, text="x")


@pytest.mark.parametrize(
    "wrong", [{"text": "x" * 10_001}, {"at": (0.0,)}, {"at": (0.0, float("nan"))}, {"width": 20}, {"tone": "pink"}]
)
def test_what_a_note_cannot_be_is_refused_in_a_sentence(wrong: dict[str, object]) -> None:
    with pytest.raises(NoteError, match=rf"The {next(iter(wrong))} of a note must be "):
        Note().replace(**wrong)


def test_a_drawing_has_no_more_notes_than_can_be_drawn() -> None:
    full, _ = notes.add_notes(CHAIN, [Note()] * MOST_NOTES)
    with pytest.raises(NoteError, match="at most 200"):
        notes.add_notes(full, [Note()])


def test_what_trains_alike_is_the_same_with_other_notes_inside_of_blocks_too() -> None:
    assert CHAIN.trains_like(noted(CHAIN, (0.0, 0.0)))
    grouped, name = group(CHAIN, "A", "B")
    within = blocks.edit_inside(grouped, [name], lambda project: noted(project, (0.0, -200.0)))
    assert within != grouped and grouped.trains_like(within) and not differences(grouped, within)
    moved = blocks.edit_inside(grouped, [name], lambda project: edits.move_layers(project, {"A": (1.0, 1.0)}))
    assert grouped.trains_like(moved) and not differences(grouped, moved)
    assert not grouped.trains_like(blocks.edit_inside(grouped, [name], lambda p: edits.remove_layers(p, ["A"])))


def test_notes_go_into_a_block_with_the_layers_and_come_out_where_they_stood() -> None:
    x, y = CHAIN.positions["A"]
    project = noted(CHAIN, (x, y - 150.0), (0.0, 300.0))
    grouped, name = blocks.group(project, ["A", "B"], composite_of, notes=[1])
    assert [note.at for note in grouped.notes] == [(0.0, 300.0)]
    inside = blocks.drawn_inside(grouped, [name])
    (note,) = inside.notes
    assert note.at[0] - inside.positions["A"][0] == 0 and note.at[1] - inside.positions["A"][1] == -150
    apart = blocks.ungroup(grouped, name)[0]
    assert sorted(note.at for note in apart.notes) == sorted([(0.0, 300.0), (x, y - 150.0)])


def over(project: Project) -> list[tuple[object, object]]:
    """What lies on what: cards and notes."""
    cards = [
        (x, y, x + edits.CARD_WIDTH, y + edits.CARD_HEIGHT + PREVIEW_HEIGHT) for x, y in project.positions.values()
    ]
    found = []
    for one, other in itertools.combinations([*cards, *map(box_of, project.notes)], 2):
        if one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]:
            found.append((one, other))
    return found


@pytest.mark.parametrize("room", [(3000.0, 800.0), (700.0, 800.0)])
def test_tidying_takes_notes_along_with_their_cards_and_leaves_none_under_a_card(room: tuple[float, float]) -> None:
    moved = edits.move_layers(RESIDUAL, {"B": (700.0, 900.0)})
    project = noted(moved, (700.0, 700.0), (710.0, 1100.0), (0.0, 0.0), (300.0, -40.0), text=LONG)
    tidied = tidy_within(project, room)
    assert tidied.positions == tidy_within(RESIDUAL, room).positions
    assert not over(tidied)
    shift = tuple(now - was for now, was in zip(tidied.positions["B"], (700.0, 900.0), strict=True))
    assert tidied.notes[0].at[0] == 700.0 + shift[0] and tidied.notes[0].at[1] <= 700.0 + shift[1]


def test_notes_of_a_drawing_that_is_tidy_stay_where_they_are() -> None:
    x, y = CHAIN.positions["A"]
    project = noted(CHAIN, (x, y - height_of(Note("See")) - 20.0), (x, y + 300.0))
    assert tidy(project) == project


def test_a_note_that_would_have_to_go_far_up_goes_down_instead() -> None:
    before = {"A": (0.0, 0.0), "B": (0.0, 1000.0)}
    note = Note("See", (0.0, 940.0), key=1)
    stacked = {"A": (0.0, 600.0), "B": (0.0, 780.0)}
    assert following((note,), before, {**stacked, "B": (0.0, 1000.0)}, SIZE)[0].at == (0.0, 940.0)
    assert following((note,), before, stacked, SIZE)[0].at[1] < 600.0
    high = {"A": (0.0, 600.0), "C": (0.0, 420.0), "D": (0.0, 240.0)}
    assert following((note,), before, {**stacked, **high}, SIZE)[0].at[1] > 780.0
