"""Numbers of a network that a person sets, one at a time, between two steps."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass

import numpy as np

from playground.engine.arrays import Array, Arrays
from playground.spec.errors import PlaygroundError
from playground.spec.language import tr

# What is remembered; of more, the newest.
MOST_CHANGES = 200


@dataclass(frozen=True)
class Place:
    """Where a number stands: which layer, which of its arrays, and where in that."""

    layer: str
    array: str
    index: tuple[int, ...]

    def __str__(self) -> str:
        return f"{self.layer}: {self.array}[{', '.join(map(str, self.index))}]"


@dataclass(frozen=True)
class Change:
    """A number that was set by hand behind step `step`: what it was, and what it became."""

    step: int
    place: Place
    before: float
    after: float

    def __str__(self) -> str:
        return f"{self.place} {self.before:.4g} → {self.after:.4g}"


class ByHand:
    """Sets numbers, and keeps what was changed for those who draw the run.

    Attributes:
        changes: in the order they were made; a number set again behind the same step is one change, and none where it
            is back to what it was.
    """

    KEPT = ("written",)

    def __init__(self) -> None:
        self.changes: tuple[Change, ...] = ()

    @property
    def written(self) -> str:
        """The changes as words, for a run that is left and gone on with later."""
        return json.dumps([dataclasses.astuple(change) for change in self.changes])

    @written.setter
    def written(self, words: str) -> None:
        self.changes = tuple(
            Change(int(step), Place(str(layer), str(array), tuple(map(int, index))), float(before), float(after))
            for step, (layer, array, index), before, after in json.loads(words)
        )

    def set(self, arrays: Arrays, place: Place, value: float, step: int) -> float:
        """Set a number. Returns what it was. Raises PlaygroundError when there is none, or it would not be finite."""
        numbers = _numbers(arrays, place)
        if not abs(value) <= float(np.finfo(numbers.dtype).max):
            raise PlaygroundError(
                tr(
                    "{place}: it cannot be {value:g}; give it a finite number of at most 3.4e38",
                    place=place,
                    value=value,
                )
            )
        before = float(numbers[place.index])
        numbers[place.index] = value
        self._note(Change(step, place, before, float(numbers[place.index])))
        return before

    def _note(self, change: Change) -> None:
        last = self.changes[-1] if self.changes else None
        if last is not None and (last.step, last.place) == (change.step, change.place):
            change = Change(change.step, change.place, last.before, change.after)
            self.changes = self.changes[:-1]
        if change.before != change.after:
            self.changes = (*self.changes, change)[-MOST_CHANGES:]


def _numbers(arrays: Arrays, place: Place) -> Array:
    """The array in which a number stands; refuses places where there is none."""
    try:
        numbers = arrays[place.layer, place.array].value
        is_inside = numbers.ndim == len(place.index) and min(place.index, default=0) >= 0
        if is_inside:
            numbers[place.index]
    except (KeyError, IndexError):
        is_inside = False
    if not is_inside:
        raise PlaygroundError(tr("{place}: there is no such number in the network as it is drawn now", place=place))
    return numbers
