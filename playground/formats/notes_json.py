"""The notes on a drawing in a JSON list. They are written by `playground.spec.notes.encode_notes`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from playground.formats.entry import Entry
from playground.spec.language import tr
from playground.spec.notes import MOST_COORDINATE, MOST_NOTES, MOST_TEXT, Note, NoteError, numbered


def decode_notes(entry: Entry) -> tuple[Note, ...]:
    """The notes in a list. Raises FileError naming the field, what was found and what was expected."""
    return numbered(tuple(_decode_note(item) for item in entry.items(MOST_NOTES)))


def _decode_note(entry: Entry) -> Note:
    note = Note()
    for name, field in entry.record(("text", "at"), optional=("width", "tone")).items():
        try:
            note = note.replace(**{name: _READ[name](field)})
        except NoteError:
            raise field.refuse(tr(Note.expected[name])) from None
    return note


def _point(entry: Entry) -> tuple[float, ...]:
    return tuple(item.number(MOST_COORDINATE) for item in entry.items(at_most=2))


_READ: Mapping[str, Callable[[Entry], Any]] = {
    "text": lambda entry: entry.text(MOST_TEXT),
    "at": _point,
    "width": lambda entry: entry.value,
    "tone": lambda entry: entry.value,
}
