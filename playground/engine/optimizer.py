"""Optimizers: how the weights follow the gradient."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar

import numpy as np

from playground.engine.arrays import Array, aligned_zeros
from playground.engine.schedule import Schedule, schedule_part
from playground.engine.tape import Tape
from playground.spec.declared import Declared, Registry
from playground.spec.language import marked
from playground.spec.parameter import Interval, param


class OptimizerState:
    """What an optimizer remembers between steps: flat vectors as long as the weights, and the steps taken.

    Attributes:
        factor: what the schedule multiplies the learning rate by in the step at hand.
    """

    def __init__(self, size: int, dtype: type[np.floating[Any]]) -> None:
        self.size = size
        self.dtype = dtype
        self.step = 0
        self.factor = 1.0
        self.vectors: dict[str, Array] = {}
        self._learning_rate = 0.0
        self._rate: Array = np.zeros((), dtype)

    def vector(self, name: str) -> Array:
        """The vector of that name, zeros at first."""
        if name not in self.vectors:
            self.vectors[name] = aligned_zeros(self.size, self.dtype)
        return self.vectors[name]

    def rate(self, learning_rate: float) -> Array:
        """The rate of the step at hand, 0-d: the learning rate times the schedule's factor, whenever that changes."""
        self._learning_rate = learning_rate
        self.scale_rate(self.factor)
        return self._rate

    def scale_rate(self, factor: float) -> None:
        """Multiply the learning rate by a factor from the next step on. Nothing is allocated."""
        self.factor = factor
        self._rate.fill(self._learning_rate * factor)

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

    @property
    def factor(self) -> float:
        """What the schedule multiplies the learning rate by in the step being made."""
        return self._state.factor

    def rate(self, learning_rate: float) -> Array:
        """The rate of the step being made, 0-d: the learning rate times the factor."""
        return self._state.rate(learning_rate)

    def vector(self, name: str) -> Array:
        """The stretch of the vector of that name."""
        return self._state.vector(name)[self._span]


class Optimizer(Declared):
    """An update rule: how the weights w follow their gradient g.

    t is the number of the step, from 1, and rate the learning rate in it; what is kept from step to step starts at 0.
    Definitions and defaults are PyTorch's unless the entry says otherwise.

    Shape: every weight and bias by itself.

    Attributes:
        variants: settings that make another optimizer of it, by the name of that.
    """

    variants: ClassVar[Mapping[str, Mapping[str, Any]]] = {}

    learning_rate: float = param(
        0.01,
        Interval(0, 1e9, logarithmic=True),
        doc="How far each step follows the gradient; too large jumps about, too small crawls",
        live=True,
    )
    schedule: Schedule = param(
        "constant", schedule_part(), doc="How the learning rate changes while the network trains", live=True
    )

    @abstractmethod
    def trace(self, tape: Tape, values: Array, gradients: Array, state: StatePart) -> None:
        """Record one update of `values` (n,) by `gradients` (n,), which it may overwrite.

        All are the same stretch of the flat vectors: large networks are updated in two, side by side.
        """

    def take_over(self, state: OptimizerState, before: Optimizer) -> None:
        """Make another's memory, of the same kind but other settings, one's own. `state` holds a copy of it."""


def weight_decay_setting() -> Any:
    """Declare coupled weight decay, as most of PyTorch's optimizers have it."""
    return param(
        0.0,
        Interval(0, 10, logarithmic=True),
        doc="Coupled: adds weight_decay · w to the gradient of every weight and bias, and goes through the optimizer",
        live=True,
    )


def decoupled_weight_decay_setting(default: float) -> Any:
    """Declare decoupled weight decay, as AdamW has it."""
    return param(
        default,
        Interval(0, 10, logarithmic=True),
        doc="Decoupled: each step takes rate · decay · w off every weight and bias, past the optimizer",
        live=True,
    )


def trace_weight_decay(tape: Tape, values: Array, gradients: Array, decay: float, scratch: Array) -> None:
    """Record coupled weight decay, g ← g + decay · w, unless it is 0. `scratch` (n,) is overwritten."""
    if decay:
        tape.do(np.multiply, values, tape.scalar(decay), scratch)
        tape.do(np.add, gradients, scratch, gradients)


def trace_decoupled_weight_decay(
    tape: Tape, values: Array, decay: float, learning_rate: float, state: StatePart
) -> None:
    """Record decoupled weight decay, w ← w - rate · decay · w, unless it is 0."""
    if not decay:
        return
    kept = tape.scalar(1)

    def shrink() -> None:
        kept.fill(1 - learning_rate * state.factor * decay)

    tape.do(shrink)
    tape.do(np.multiply, values, kept, values)


OPTIMIZERS: Registry[Optimizer] = Registry(marked("optimizer"), "playground.engine.optimizers")
