"""The curves that stand on pages of the reference: what the code itself computes, over a range where it is seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from playground.engine.activation import ACTIVATIONS, Activation
from playground.engine.arrays import Arrays
from playground.engine.loss import LOSSES, Loss
from playground.engine.schedule import SCHEDULES, Schedule
from playground.engine.tape import Tape
from playground.spec.language import marked

Values = NDArray[np.float64]
POINTS, REACH = 241, 4.0
# Target of a loss that is drawn, and how a schedule without a shape of its own is drawn.
TARGET = 1.0
BEYOND, LEAST_STEPS = 1.05, 1000
_SCOPE = "layer"


@dataclass(frozen=True)
class Curves:
    """Lines over one axis.

    Attributes:
        across: what the axis counts, in English.
        x: (points,) its values.
        lines: what each line is, in English, and its values (points,).
    """

    across: str
    x: Values
    lines: tuple[tuple[str, Values], ...]

    @property
    def span(self) -> tuple[float, float]:
        """The lowest and the highest value that is seen, a little beyond those of the lines."""
        low = min(float(values.min()) for _, values in self.lines)
        high = max(float(values.max()) for _, values in self.lines)
        room = (high - low) * 0.05
        return low - room, high + room


def curves_of(name: str) -> Curves | None:
    """The curves for an entry of the reference, by its name; None for those that have none."""
    chapter, _, kind = name.partition("/")
    made = _CHAPTERS.get(chapter)
    curves = made(kind) if made is not None else None
    if curves is None or all(np.ptp(values) == 0 for _, values in curves.lines):
        return None
    return curves


def _of_activation(kind: str) -> Curves:
    """y and dy/dz of one value; flat for those that look at several."""
    activation: Activation = ACTIVATIONS.find(kind)()
    z = np.linspace(-REACH, REACH, POINTS)
    arrays = Arrays({_SCOPE: activation.arrays(1)}, np.float64)
    for trainable in arrays.of_layer(_SCOPE).values():
        trainable.value[...] = getattr(trainable.spec.initializer, "value", 0.0)
    tape = _tape(POINTS, arrays)
    y, backward = activation.trace(tape, z[:, None].copy())
    outputs = np.empty((POINTS, 1))
    tape.do(np.copyto, outputs, y)
    slope = backward(np.ones((POINTS, 1)))
    _run(tape)
    lines = ((marked("Output"), outputs[:, 0]), (marked("Slope"), np.array(slope)[:, 0]))
    return Curves(marked("what arrives"), z, lines)


def _of_loss(kind: str) -> Curves | None:
    """The loss of one answer over that answer, where the target is 1."""
    loss: Loss = LOSSES.find(kind)()
    if loss.target_dtype is not None:
        return None
    answers = np.linspace(TARGET - REACH, TARGET + REACH, POINTS)
    values = np.array([_loss_of(loss, answer) for answer in answers])
    return Curves(marked("answer, where 1 is right"), answers, ((marked("Loss"), values),))


def _loss_of(loss: Loss, answer: float) -> float:
    tape = _tape(1, Arrays({}, np.float64))
    value, _ = loss.trace(tape, np.array([[answer]]), np.array([[TARGET]]))
    _run(tape)
    return float(value)


def _of_schedule(kind: str) -> Curves | None:
    schedule: Schedule = SCHEDULES.find(kind)()
    if schedule.follows_loss:
        return None
    steps = np.linspace(0, round(schedule.span * BEYOND) or LEAST_STEPS, POINTS).round()
    factors = np.array([schedule.factor(int(step)) for step in steps])
    return Curves(marked("step"), steps, ((marked("Share of the learning rate"), factors),))


def _tape(batch: int, arrays: Arrays) -> Tape:
    tape = Tape(batch, arrays, np.float64, False, lambda layer: np.random.default_rng(0))
    tape.scope = _SCOPE
    return tape


def _run(tape: Tape) -> None:
    for call in tape.calls:
        call()


_CHAPTERS: dict[str, Callable[[str], Curves | None]] = {
    "activations": _of_activation,
    "losses": _of_loss,
    "schedules": _of_schedule,
}
