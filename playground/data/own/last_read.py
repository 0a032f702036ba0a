"""What was read last stays in memory, so that another split or scaling reads nothing again."""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

T = TypeVar("T")


class LastRead(Generic[T]):
    """Holds one value with its key; may be asked on any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._held: tuple[Hashable, T] | None = None

    def get(self, key: Hashable, read: Callable[[], T]) -> T:
        """The value of the key, read when another is held; what is held before is let go first."""
        with self._lock:
            if self._held is None or self._held[0] != key:
                self._held = None
                self._held = (key, read())
            return self._held[1]
