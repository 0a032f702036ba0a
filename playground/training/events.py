"""What a run tells: frozen values that may cross threads. The trainer never knows who listens."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.engine.plan import Plan
from playground.spec.project import Project
from playground.training.by_hand import Change
from playground.training.probe import Probe


@dataclass(frozen=True)
class Curve:
    """Numbers over the run: `steps` (n,) int64, rising, and `values` (n,) float64 or (n, layers) float64."""

    steps: NDArray[np.int64]
    values: NDArray[np.float64]

    def since(self, step: int) -> Curve:
        """The points behind a step."""
        first = int(np.searchsorted(self.steps, step, side="right"))
        return Curve(self.steps[first:], self.values[first:])


def _nothing() -> Curve:
    return Curve(np.empty(0, np.int64), np.empty(0))


def _no_layers() -> Curve:
    return Curve(np.empty(0, np.int64), np.empty((0, 0)))


@dataclass(frozen=True)
class Curves:
    """All that is plotted, each of bounded length whatever the length of the run.

    Attributes:
        train_loss: mean loss of the batches since the point before.
        train_accuracy: share of right answers, 0 to 1, on a fixed part of the training samples; empty for regression.
        validation_loss, validation_accuracy: over the whole validation part, on the same cadence.
        gradient_norms: L2 norm of the gradient of each layer's parameters; columns as in `layers`.
        gradient_rms: the same divided by the square root of the number of parameters of the layer.
        layers: names of the layers that have parameters, from input to output.
        clipped_norms, clipped_rms: the same two after clipping, as the optimizer gets it; points only where that is on.
        learning_rates: what the schedule made of the learning rate.
        update_ratios: how much an update changed the weights of each layer, as a share of their size; for some of the
            steps since the drawing or a setting was last changed.
    """

    train_loss: Curve
    train_accuracy: Curve
    validation_loss: Curve
    validation_accuracy: Curve
    gradient_norms: Curve
    gradient_rms: Curve
    layers: tuple[str, ...]
    clipped_norms: Curve = field(default_factory=_no_layers)
    clipped_rms: Curve = field(default_factory=_no_layers)
    learning_rates: Curve = field(default_factory=_nothing)
    update_ratios: Curve = field(default_factory=_no_layers)

    def since(self, step: int) -> Curves:
        """What came behind a step."""
        if not step:
            return self
        cut: dict[str, Any] = {
            name: curve.since(step) for name, curve in vars(self).items() if isinstance(curve, Curve)
        }
        return dataclasses.replace(self, **cut)

    @classmethod
    def empty(cls) -> Curves:
        """Those of a run that has not begun."""
        none, of_no_layer = _nothing(), _no_layers()
        return cls(none, none, none, none, of_no_layer, of_no_layer, ())


class Halt(Enum):
    """Why a run stands still."""

    EPOCHS_DONE = "the number of epochs is reached"
    STOPPED_EARLY = "the validation loss no longer falls"
    NOT_FINITE = "the loss is not finite"


@dataclass(frozen=True)
class Progress:
    """The state of a run between two steps.

    Attributes:
        step: steps taken since the weights were drawn.
        epoch: passes over the training part completed.
        epoch_share: how much of the pass at hand is done, 0 to 1.
        batch: which batch of its pass was learned from last, from 1; 0 before the first step.
        batches: how many a pass has.
        epochs, steps: passes and steps after which it stops by itself; 0 where it goes on until it is stopped.
        halt: why it stands still, or None while it can go on.
        message: the halt in a sentence for the person in front of it.
    """

    step: int
    epoch: int
    halt: Halt | None = None
    message: str = ""
    epoch_share: float = 0.0
    batch: int = 0
    batches: int = 0
    epochs: int = 0
    steps: int = 0


@dataclass(frozen=True)
class Score:
    """How a network does on a part of the data: mean loss, and share of right answers where there are classes.

    Both over all answers that count, of all steps where there is one at each.
    """

    loss: float
    accuracy: float | None


@dataclass(frozen=True)
class Snapshot:
    """The newest state of a run as the views get it: everything a copy, nothing shared with the network.

    Attributes:
        by_hand: the numbers that a person has set since the weights were drawn.
        project: what the last step was made with; None before the first.
        begun: another one for each time it begins at step 0: the opened project, and how often it began in that.
    """

    progress: Progress
    steps_per_second: float
    curves: Curves
    plan: Plan
    answers: Mapping[Probe, object] = field(default_factory=dict)
    by_hand: tuple[Change, ...] = ()
    project: Project | None = None
    begun: tuple[int, int] = (0, 0)
