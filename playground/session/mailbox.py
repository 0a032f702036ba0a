"""A place for the newest value of something: the writer never waits, the reader never gets an old one."""

from __future__ import annotations

import threading
from typing import Generic, TypeVar

T = TypeVar("T")


class Mailbox(Generic[T]):
    """Holds the newest value between two threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._value: T | None = None

    @property
    def is_empty(self) -> bool:
        """Whether the last value was taken."""
        return self._value is None

    def put(self, value: T) -> None:
        """Leave a value in place of the one before."""
        with self._lock:
            self._value = value

    def take(self) -> T | None:
        """The newest value, once; None when there is none since the last time."""
        with self._lock:
            value, self._value = self._value, None
        return value
