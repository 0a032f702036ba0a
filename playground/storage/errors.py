"""What is wrong with a file, in one line: the file, the field, what was found and what was expected."""

from __future__ import annotations

from playground.spec.errors import PlaygroundError, told_of
from playground.spec.wording import GROUP

# How much is said of a place, of what was found there, and of what was expected: lists of kinds are the longest.
PLACE, FOUND, EXPECTED = 200, 400, 1_200


class FileError(PlaygroundError):
    """A file that cannot be read or written.

    Attributes:
        file: the file as the person named it.
        field: the place inside it, such as `layers[2].settings.units`; empty when it is the file as a whole.
    """

    def __init__(self, file: str, field: str, found: str, expected: str) -> None:
        self.file = file
        self.field = field
        self.found = found
        self.expected = expected
        place = f"{file}: {_cut(field, PLACE)}" if field else file
        super().__init__(one_line(told_of(place, _cut(found, FOUND), _cut(expected, EXPECTED))))


def _cut(text: str, longest: int) -> str:
    # What is quoted of a hostile file may be as long as the file.
    return text if len(text) <= longest else text[: longest - 1] + "…"


def one_line(text: str) -> str:
    """The text with line breaks and control characters shown as escapes, so that a message stays one line."""
    return "".join(mark if mark.isprintable() or mark == GROUP else repr(mark)[1:-1] for mark in text)
