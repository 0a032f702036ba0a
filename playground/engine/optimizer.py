"""Optimizers: how the weights follow the gradient."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any

import numpy as np

from playground.engine.arrays import Array
from playground.engine.tape import Tape
from playground.spec.declared import Declared, Registry
from playground.spec.parameter import Interval, param


class OptimizerState:
    """What an optimizer remembers between steps: flat vectors as long as the weights, and the steps taken."""

    def __init__(self, size: int, dtype: type[np.floating[Any]]) -> None:
        self.size = size
        self.dtype = dtype
        self.step = 0
        self.vectors: dict[str, Array] = {}

    def vector(self, name: str) -> Array:
        """The vector of that name, zeros at first."""
        if name not in self.vectors:
            self.vectors[name] = np.zeros(self.size, self.dtype)
        return self.vectors[name]

    def advance(self) -> None:
        """Count the step that is about to be made."""
        self.step += 1


class StatePart:
    """A stretch of an optimizer's memory, for the update of that stretch of the weights."""

    def __init__(self, state: OptimizerState, span: slice) -> None:
        self._state = state
        self._span = span

    @property
    def step(self) -> int:
        """The step being made, from 1."""
        return self._state.step

    def vector(self, name: str) -> Array:
        """The stretch of the vector of that name."""
        return self._state.vector(name)[self._span]


class Optimizer(Declared):
    """An update rule. Definitions and defaults are PyTorch's unless the docstring says otherwise."""

    learning_rate: float = param(
        0.01,
        Interval(0, 1e9, logarithmic=True),
        doc="How far each step follows the gradient; too large jumps about, too small crawls",
        live=True,
    )

    @abstractmethod
    def trace(self, tape: Tape, values: Array, gradients: Array, state: StatePart) -> None:
        """Record one update of `values` (n,) by `gradients` (n,), which it may overwrite.

        All are the same stretch of the flat vectors: large networks are updated in two, side by side.
        """

    def take_over(self, state: OptimizerState, before: Optimizer) -> None:
        """Make another's memory, of the same kind but other settings, one's own. `state` holds a copy of it."""


OPTIMIZERS: Registry[Optimizer] = Registry("optimizer", "playground.engine.optimizers")
