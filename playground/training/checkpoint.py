"""A run as it stands between two steps, to go on from later: the numbers then come as if it had not been left."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.spec.errors import PlaygroundError
from playground.spec.language import tr
from playground.spec.project import Project
from playground.training.events import Halt
from playground.training.history import Series
from playground.training.trainer import Trainer

NETWORK, RUN, HALT = "network", "run", "halt"

State = Mapping[str, Any]
"""A tree of mappings and lists; its leaves are arrays, numbers, words and None."""


@dataclass(frozen=True)
class Checkpoint:
    """All copies, nothing shared with the run.

    Attributes:
        project: as the run has it.
        weights: all arrays, `<layer>/<array>`.
        state: whatever else going on depends on; empty where only the weights are known.
    """

    project: Project
    weights: Mapping[str, NDArray[Any]]
    state: State = dataclasses.field(default_factory=dict)

    @property
    def step(self) -> int:
        """Steps taken since the weights were drawn; 0 where only the weights are known."""
        return int(self.state[RUN]["step"]) if self.state else 0


def checkpoint(trainer: Trainer) -> Checkpoint:
    """The run as it stands."""
    halt = trainer.halt.name if trainer.halt else None
    state = {NETWORK: trainer.network.memory(), RUN: _written(trainer), HALT: halt}
    return Checkpoint(trainer.project, trainer.weights(), state)


def resume(trainer: Trainer, state: State) -> None:
    """Let a trainer that begins with the weights of a checkpoint go on where that was left.

    Raises PlaygroundError when the state is not one of this run; the trainer is of no use then.
    """
    try:
        trainer.network.remember(state[NETWORK])
        _read(trainer, state[RUN])
        trainer.halt = Halt[state[HALT]] if state[HALT] else None
        _check(trainer, state[RUN])
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError) as error:
        raise PlaygroundError(tr("how far the training was does not fit the project ({error})", error=error)) from None


def _check(trainer: Trainer, run: State) -> None:
    arrays, best = trainer.network.arrays, run["_stopping"]["_best"]
    if best and [len(vector) for vector in best] != [len(arrays.values), len(arrays.kept)]:
        raise ValueError("the best weights are another network's")
    # A run that blew up with the last samples of an epoch has not begun another.
    last = len(run["_order"]) - (trainer.halt is not Halt.NOT_FINITE)
    if run["_position"] > last or np.any((run["_order"] < 0) | (run["_order"] >= len(run["_order"]))):
        raise ValueError("the order of the samples is another one's")


def _written(value: Any) -> Any:
    """A copy of a value as a tree. Of an object that declares KEPT those attributes, whatever else it has."""
    if hasattr(type(value), "KEPT"):
        return {name: _written(getattr(value, name)) for name in type(value).KEPT}
    if isinstance(value, Series):
        return value.written()
    if isinstance(value, np.ndarray):
        return value.copy()
    if isinstance(value, np.random.Generator):
        return value.bit_generator.state
    if dataclasses.is_dataclass(value):
        return {field.name: _written(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, list | tuple):
        return [_written(item) for item in value]
    return value


def _read(owner: Any, tree: Mapping[str, Any]) -> None:
    """Give an object that declares KEPT what a tree holds; what it has now says of what type that must be.

    What an earlier version of the program did not write stays as it is when a run begins.
    """
    for name in type(owner).KEPT:
        if name in tree:
            setattr(owner, name, _like(getattr(owner, name), tree[name], name))


def _like(present: Any, written: Any, name: str) -> Any:
    if hasattr(type(present), "KEPT"):
        _read(present, written)
        return present
    if isinstance(present, Series):
        present.take(written)
        return present
    if isinstance(present, np.ndarray):
        if not isinstance(written, np.ndarray) or (written.shape, written.dtype) != (present.shape, present.dtype):
            raise ValueError(f"{name} has another shape")
        return written.copy()
    if isinstance(present, np.random.Generator):
        present.bit_generator.state = written
        return present
    if dataclasses.is_dataclass(present):
        fields = {field.name: getattr(present, field.name) for field in dataclasses.fields(present)}
        return type(present)(**{field: _like(value, written[field], field) for field, value in fields.items()})  # type: ignore[misc]
    if isinstance(present, list):
        return [_like(item, other, name) for item, other in zip(present, written, strict=True)]
    if isinstance(present, tuple):
        return tuple(np.array(item) for item in written)  # vectors that are there once the run has found them
    return _number_like(present, written, name)


def _number_like(present: Any, written: Any, name: str) -> Any:
    if isinstance(present, float) and isinstance(written, float | int) and not isinstance(written, bool):
        return float(written)
    if type(present) is not type(written) or (isinstance(written, int) and written < 0):
        raise ValueError(f"{name} is {written!r}")
    return written
