"""Optimizers: how the weights follow the gradient."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any

import numpy as np

from playground.engine.arrays import Array
from playground.engine.tape import Tape
from playground.spec.declared import Declared, Registry
from playground.spec.parameter import Interval, param

# Numbers worked on at a time: vectors of this many stay in the processor's first cache from one call of an
# update to the next. Measured on 270 000 weights: Adam takes half as long as on whole vectors.
BLOCK = 8192


class OptimizerState:
    """What an optimizer remembers between steps: flat vectors as long as the weights, and the step count."""

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


class Optimizer(Declared):
    """An update rule. Definitions and defaults are PyTorch's unless the docstring says otherwise."""

    learning_rate: float = param(
        0.01,
        Interval(0, 1e9, logarithmic=True),
        doc="How far each step follows the gradient; too large jumps about, too small crawls",
        live=True,
    )

    @abstractmethod
    def trace(self, tape: Tape, values: Array, gradients: Array, state: OptimizerState) -> None:
        """Record one update of `values` (n,) by `gradients` (n,), which it may overwrite."""


OPTIMIZERS: Registry[Optimizer] = Registry("optimizer", "playground.engine.optimizers")


def spare(tape: Tape, size: int) -> Array:
    """A buffer for one block."""
    return tape.new((min(size, BLOCK),))


def blocks(size: int) -> list[slice]:
    """The vector's parts, each small enough for the cache."""
    return [slice(start, min(start + BLOCK, size)) for start in range(0, size, BLOCK)]
