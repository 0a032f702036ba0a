"""Notes on a drawing: text that a person writes beside the layers. Nothing that is computed or trained knows of it."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from playground.spec.errors import PlaygroundError
from playground.spec.language import tr
from playground.spec.written import Point, short

if TYPE_CHECKING:
    from playground.spec.project import Project

# Of paper, which is as good as none.
PLAIN = "paper"
TONES = (PLAIN, "blue", "green", "amber", "red")
# In scene units; a note is as high as what is written on it.
USUAL_WIDTH, LEAST_WIDTH, MOST_WIDTH = 256.0, 96.0, 1_600.0
MOST_TEXT, MOST_NOTES, MOST_COORDINATE = 10_000, 200, 1e6
# How far right and down of another a copy stands.
_ASIDE = 24.0


class NoteError(PlaygroundError):
    """A note that cannot be."""


@dataclass(frozen=True)
class Note:
    """A text on the canvas, Markdown with formulas between dollar signs.

    Attributes:
        text: as it was typed.
        at: the upper left corner, in scene units.
        width: in scene units; the text is wrapped to it.
        tone: the color of the paper, one of TONES.
        key: which note of a drawing it is while that is edited; no part of what it says.

    Raises NoteError for a text too long, a place or a width out of bounds, and a tone that is not known.
    """

    text: str = ""
    at: Point = (0.0, 0.0)
    width: float = USUAL_WIDTH
    tone: str = PLAIN
    key: int = field(default=0, compare=False)

    expected: ClassVar[Mapping[str, str]] = {
        "text": f"a text of at most {MOST_TEXT} characters",
        "at": f"two numbers [x, y] from -{MOST_COORDINATE:.0f} to {MOST_COORDINATE:.0f}",
        "width": f"a number from {LEAST_WIDTH:.0f} to {MOST_WIDTH:.0f}",
        "tone": "one of " + ", ".join(TONES),
    }

    def __post_init__(self) -> None:
        fits = {
            "text": isinstance(self.text, str) and len(self.text) <= MOST_TEXT,
            "at": len(self.at) == 2 and all(_is_number(x) and abs(x) <= MOST_COORDINATE for x in self.at),
            "width": _is_number(self.width) and LEAST_WIDTH <= self.width <= MOST_WIDTH,
            "tone": self.tone in TONES,
        }
        for name, does_fit in fits.items():
            if not does_fit:
                raise NoteError(
                    tr("The {field} of a note must be {expected}.", field=name, expected=tr(self.expected[name]))
                )

    def replace(self, **changes: Any) -> Note:
        """The same with some fields changed. Raises NoteError."""
        return dataclasses.replace(self, **changes)


def numbered(notes: tuple[Note, ...]) -> tuple[Note, ...]:
    """Notes of which each has a key of its own: as they have them, or counted from 1."""
    if len({note.key for note in notes}) == len(notes) and all(note.key > 0 for note in notes):
        return notes
    return tuple(note.replace(key=number) for number, note in enumerate(notes, 1))


def encode_notes(notes: Iterable[Note]) -> list[dict[str, Any]]:
    """Notes as JSON can hold them; width and tone are left out where they are the usual ones."""
    return [
        {
            "text": note.text,
            "at": [short(coordinate) for coordinate in note.at],
            **({} if note.width == USUAL_WIDTH else {"width": short(note.width)}),
            **({} if note.tone == PLAIN else {"tone": note.tone}),
        }
        for note in notes
    ]


def note_of(project: Project, key: int) -> Note:
    """The note with that key. Raises NoteError where there is none."""
    for note in project.notes:
        if note.key == key:
            return note
    raise NoteError(tr("There is no such note on the drawing any more."))


def add_notes(project: Project, notes: Iterable[Note], offset: Point = (0.0, 0.0)) -> tuple[Project, tuple[int, ...]]:
    """With more notes, moved by `offset`, and the keys they get. Raises NoteError where there are too many."""
    first = max((note.key for note in project.notes), default=0) + 1
    added = tuple(_moved(note, offset).replace(key=key) for key, note in enumerate(notes, first))
    if len(project.notes) + len(added) > MOST_NOTES:
        raise NoteError(tr("A drawing has at most {most} notes.", most=MOST_NOTES))
    return project.replace(notes=(*project.notes, *added)), tuple(note.key for note in added)


def clear_offset(project: Project, notes: Iterable[Note], wish: Point) -> Point:
    """`wish`, or the next offset beside it that lays none of the notes just on another."""
    moving, taken = [note.at for note in notes], {note.at for note in project.notes}
    x, y = wish
    while any((at[0] + x, at[1] + y) in taken for at in moving):
        x, y = x + _ASIDE, y + _ASIDE
    return x, y


def change_note(project: Project, key: int, **changes: Any) -> Project:
    """With another text, place, width or tone for a note. Raises NoteError."""
    changed = note_of(project, key).replace(**changes)
    return project.replace(notes=tuple(changed if note.key == key else note for note in project.notes))


def move_notes(project: Project, places: Mapping[int, Point]) -> Project:
    """With notes at other places, by their keys."""
    return project.replace(
        notes=tuple(note.replace(at=places[note.key]) if note.key in places else note for note in project.notes)
    )


def remove_notes(project: Project, keys: Iterable[int]) -> Project:
    """Without those notes."""
    gone = set(keys)
    return project.replace(notes=tuple(note for note in project.notes if note.key not in gone))


def notes_among(project: Project, keys: Iterable[int]) -> tuple[Note, ...]:
    """The notes with those keys, in the order of the drawing."""
    wanted = set(keys)
    return tuple(note for note in project.notes if note.key in wanted)


def moved_by(notes: Iterable[Note], offset: Point) -> tuple[Note, ...]:
    """The notes so much further right and down."""
    return tuple(_moved(note, offset) for note in notes)


def _moved(note: Note, offset: Point) -> Note:
    return note if offset == (0.0, 0.0) else note.replace(at=(note.at[0] + offset[0], note.at[1] + offset[1]))


def _is_number(value: object) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return isinstance(value, int) or math.isfinite(value)
