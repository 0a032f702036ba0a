"""The learning-rate finder: a short run in which the rate grows step by step, and the loss beside it.

Source: Smith 2017, "Cyclical learning rates for training neural networks", section 3.3.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from playground.engine.optimizer import Optimizer
from playground.spec.language import tr
from playground.training.trainer import Trainer

# The loss of a batch jumps about; what is judged is a mean in which the newest one counts so much.
NEWEST_SHARE = 0.1
# It ends where the mean is so many times the lowest: from there on the rate is far too large.
ENOUGH = 4.0
# Suggested is the rate of the lowest mean divided by this: at the lowest itself the loss is about to turn upward.
BACKWARD = 10.0
# How low the mean must get, as a share of what it is after the first few steps, for anything to be suggested.
LOW_ENOUGH, FIRST_STEPS = 0.98, 10
STEPS_BETWEEN_YIELDS = 10
# The lowest and the highest rate that are tried, and with how many steps between them.
LOW, HIGH, STEPS = 1e-6, 10.0, 300
NEVER = 1_000_000


@dataclass(frozen=True)
class RateSweep:
    """What was found so far.

    Attributes:
        share: how much of the sweep is done, 0 to 1.
        rates: (n,) the rates tried, rising.
        losses: (n,) the loss at each, as a running mean over the batches.
        suggested: a tenth of the rate at which the loss was lowest, to one digit, or None where it did not fall.
        diverges: the rate from which on the loss explodes, or None where it does not.
    """

    share: float
    rates: NDArray[np.float64]
    losses: NDArray[np.float64]
    suggested: float | None
    diverges: float | None


def find_rate(trainer: Trainer, low: float = LOW, high: float = HIGH, steps: int = STEPS) -> Iterator[RateSweep]:
    """Sweep the learning rate from `low` to `high` in equal ratios, one step each, yielding now and then.

    The last one yielded is the whole; it ends early where the loss explodes. It trains a network of its own that
    begins with the trainer's weights and a fresh memory of the optimizer, and leaves the trainer as it was.
    """
    project, optimizer = trainer.project, trainer.project.optimizer
    assert isinstance(optimizer, Optimizer)  # a trainer has no other
    training = project.training.replace(epochs=0, early_stopping=0, validate_every=NEVER)
    project = project.replace(optimizer=optimizer.replace(learning_rate=low, schedule="constant"), training=training)
    sweeping = Trainer(project, trainer.samples, trainer.weights())
    for step in range(steps):
        sweeping.network.optimizer_state.scale_rate((high / low) ** (step / max(steps - 1, 1)))
        for _ in sweeping.run(steps=1):
            pass
        if (step + 1) % STEPS_BETWEEN_YIELDS == 0 or step + 1 == steps or sweeping.halt:
            found = _found(sweeping, (step + 1) / steps)
            yield found
            if found.share == 1:
                return


def _found(sweeping: Trainer, share: float) -> RateSweep:
    curves = sweeping.curves()
    rates, losses = curves.learning_rates.values, _running_mean(curves.train_loss.values)
    lowest = np.minimum.accumulate(np.where(np.isfinite(losses), losses, np.inf))
    exploded = np.flatnonzero(~np.isfinite(losses) | (losses > ENOUGH * lowest))
    diverges = None
    if len(exploded) or sweeping.halt:
        count = int(exploded[0]) if len(exploded) else len(losses)
        diverges = float(rates[min(count, len(rates) - 1)]) if len(rates) else None
        rates, losses, share = rates[:count], losses[:count], 1.0
    return RateSweep(share, rates, losses, _suggested(rates, losses), diverges)


def _running_mean(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Each value mixed with those before it, corrected for having started at zero."""
    means, mean = np.empty(len(values)), 0.0
    for step, value in enumerate(values):
        mean += NEWEST_SHARE * (value - mean)
        means[step] = mean / (1 - (1 - NEWEST_SHARE) ** (step + 1))
    return means


def _suggested(rates: NDArray[np.float64], losses: NDArray[np.float64]) -> float | None:
    if len(losses) <= FIRST_STEPS:
        return None
    rates, losses = rates[FIRST_STEPS - 1 :], losses[FIRST_STEPS - 1 :]
    if losses.min() > LOW_ENOUGH * losses[0]:
        return None
    return float(f"{rates[losses.argmin()] / BACKWARD:.1g}")


def sentence(sweep: RateSweep) -> str:
    """What a whole sweep tells, for a person."""
    if sweep.suggested is None:
        return tr("The loss falls at no rate in so few steps: look at the drawing, the data and the loss first.")
    told = tr("Suggested is {rate:g}, a tenth of the rate at which the loss is lowest.", rate=sweep.suggested)
    if sweep.diverges is None:
        return told
    return f"{told} {tr('From {rate:.2g} on it diverges.', rate=sweep.diverges)}"
