"""Work that pauses, so that others need not wait for it: generators that yield nothing and return a result."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

T = TypeVar("T")

# Work that results in a T.
Pausing = Generator[None, None, T]


def finished(work: Pausing[T]) -> T:
    """What comes of work when it is done without pauses."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            found: T = end.value
            return found
