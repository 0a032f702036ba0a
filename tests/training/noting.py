"""What is done in a stretch of work, by the names of the functions that do it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from playground.training.probe import LongProbe
from playground.training.trainer import Trainer


def portions_done(
    monkeypatch: pytest.MonkeyPatch, probe: LongProbe, trainer: Trainer, functions: list[tuple[Any, str]]
) -> Iterator[list[str]]:
    """Of each portion of an answer which of these functions were called, when each pause in the work is one."""
    done: list[str] = []

    def noting(name: str, function: Callable[..., object]) -> Callable[..., object]:
        def noted(*arguments: Any, **options: Any) -> object:
            done.append(name)
            return function(*arguments, **options)

        return noted

    for where, name in functions:
        monkeypatch.setattr(where, name, noting(name, getattr(where, name)))
    monkeypatch.setattr("playground.training.probe.PORTION", 0.0)
    for _ in probe.portions(trainer):
        yield list(done)
        done.clear()
