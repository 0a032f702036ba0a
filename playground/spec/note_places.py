"""Where notes stand after cards were moved all at once: beside the card they were nearest to, and under none."""

from __future__ import annotations

import math
from collections.abc import Mapping

from playground.spec.notes import Note
from playground.spec.written import Point

# Left, top, right and bottom.
Box = tuple[float, float, float, float]

GAP = 16.0
# What a letter and a line take at most, in scene units; only whoever draws a note knows its height to the pixel.
LETTER, WIDE_LETTER, LINE, BLANK, FORMULA, PADDING = 7.0, 14.0, 22.0, 10.0, 50.0, 12.0
# About how many letters say what could be written on a note without text.
HINT = 90
# How much farther the other side of a card seems.
FOREIGN = 1.5


def height_of(note: Note) -> float:
    """About how high a note is, rather more than less."""
    text = note.text if note.text.strip() else "x" * HINT
    room = max(note.width - 2 * PADDING, WIDE_LETTER)
    return sum(_height(line, room) for line in text.splitlines()) + 2 * PADDING


def box_of(note: Note) -> Box:
    """What a note covers, about."""
    x, y = note.at
    return x, y, x + note.width, y + height_of(note)


def following(
    notes: tuple[Note, ...], before: Mapping[str, Point], after: Mapping[str, Point], size: Point
) -> tuple[Note, ...]:
    """The notes where they belong once cards of that size have gone from `before` to `after`.

    Each goes along with the card it is nearest to. What would then lie under a card, or on another note, goes on up
    or down until nothing is in its way; to the side of the card on which it stood, unless the other is much nearer.
    """
    taken = [_box(at, size) for at in after.values()]
    placed: dict[int, Note] = {}
    for note in sorted(notes, key=lambda note: -note.at[1]):
        card = _nearest(note, {name: at for name, at in before.items() if name in after}, size)
        moved, is_above = note, True
        if card is not None:
            (old_x, old_y), (x, y) = before[card], after[card]
            moved = note.replace(at=(note.at[0] + x - old_x, note.at[1] + y - old_y))
            is_above = note.at[1] <= old_y
        placed[note.key] = free = _free(moved, taken, is_above)
        taken.append(box_of(free))
    return tuple(placed[note.key] for note in notes)


def _free(note: Note, taken: list[Box], is_above: bool) -> Note:
    """The note where it covers none of the boxes, as near as can be."""
    own, other = (_beyond(note, taken, upward) for upward in (is_above, not is_above))
    ways = [abs(free.at[1] - note.at[1]) for free in (own, other)]
    return other if ways[1] * FOREIGN < ways[0] else own


def _beyond(note: Note, taken: list[Box], is_above: bool) -> Note:
    """The note at the next place above or below where it covers none of the boxes."""
    while True:
        box = box_of(note)
        hit = [other for other in taken if _overlap(box, other)]
        if not hit:
            return note
        top = min(other[1] for other in hit) - (box[3] - box[1]) - GAP
        y = top if is_above else max(other[3] for other in hit) + GAP
        note = note.replace(at=(note.at[0], y))


def _nearest(note: Note, places: Mapping[str, Point], size: Point) -> str | None:
    box = box_of(note)
    return min(places, key=lambda name: _distance(box, _box(places[name], size)), default=None)


def _box(at: Point, size: Point) -> Box:
    return at[0], at[1], at[0] + size[0], at[1] + size[1]


def _overlap(a: Box, b: Box) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def _distance(a: Box, b: Box) -> float:
    across = max(a[0] - b[2], b[0] - a[2], 0.0)
    down = max(a[1] - b[3], b[1] - a[3], 0.0)
    return math.hypot(across, down)


def _height(line: str, room: float) -> float:
    """How high a line is, wrapped to a room: a blank one is a gap, a formula on its own has fractions and sums."""
    if not line.strip():
        return BLANK
    return max(1, math.ceil(_length(line) / room)) * (FORMULA if "$$" in line else LINE)


def _length(line: str) -> float:
    """How long a line is, about: letters of East Asia are twice as wide as others."""
    return sum(WIDE_LETTER if ord(letter) > 0x2E7F else LETTER for letter in line)
