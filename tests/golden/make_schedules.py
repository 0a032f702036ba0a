"""Writes schedules.npz: the learning rate of every step under every schedule. Needs PyTorch.

python -m tests.golden.make_schedules
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch.optim import lr_scheduler

from tests.golden.cases import Case, write

TARGET = Path(__file__).with_name("schedules.npz")
STEPS, RATE = 60, 0.3

Make = Callable[[torch.optim.Optimizer], lr_scheduler.LRScheduler]


def _one_cycle(optimizer: torch.optim.Optimizer, **options: Any) -> lr_scheduler.LRScheduler:
    return lr_scheduler.OneCycleLR(optimizer, RATE, cycle_momentum=False, **options)


def _warm_up(then: Make, steps: int, start: float) -> Make:
    def make(optimizer: torch.optim.Optimizer) -> lr_scheduler.LRScheduler:
        rise = lr_scheduler.LinearLR(optimizer, start_factor=start, total_iters=steps)
        return lr_scheduler.SequentialLR(optimizer, [rise, then(optimizer)], milestones=[steps])

    return make


# Kind, our settings, PyTorch's scheduler, how many steps the two agree over.
TRIED: tuple[tuple[str, dict[str, Any], Make, int], ...] = (
    ("constant", {}, lambda o: lr_scheduler.ConstantLR(o, factor=1.0), STEPS),
    ("step", {"every": 7}, lambda o: lr_scheduler.StepLR(o, 7), STEPS),
    ("step", {"every": 1, "decay": 0.9}, lambda o: lr_scheduler.StepLR(o, 1, 0.9), STEPS),
    ("exponential", {"decay": 0.95}, lambda o: lr_scheduler.ExponentialLR(o, 0.95), STEPS),
    ("cosine", {"steps": 59}, lambda o: lr_scheduler.CosineAnnealingLR(o, 59), STEPS),
    # PyTorch goes up again after the lowest rate.
    ("cosine", {"steps": 40, "lowest": 0.1}, lambda o: lr_scheduler.CosineAnnealingLR(o, 40, 0.1 * RATE), 41),
    ("one_cycle", {"steps": 60}, lambda o: _one_cycle(o, total_steps=60), STEPS),
    (
        "one_cycle",
        {"steps": 60, "rise": 0.55, "start_divisor": 4.0, "end_divisor": 50.0},
        lambda o: _one_cycle(o, total_steps=60, pct_start=0.55, div_factor=4.0, final_div_factor=50.0),
        STEPS,
    ),
    (
        "warm_up",
        {"steps": 12, "start": 0.25, "then": {"kind": "exponential", "decay": 0.9}},
        _warm_up(lambda o: lr_scheduler.ExponentialLR(o, 0.9), 12, 0.25),
        STEPS,
    ),
    (
        "warm_up",
        {"steps": 5, "start": 0.1, "then": {"kind": "cosine", "steps": 54}},
        _warm_up(lambda o: lr_scheduler.CosineAnnealingLR(o, 54), 5, 0.1),
        STEPS,
    ),
)
PLATEAUS: tuple[tuple[dict[str, Any], dict[str, Any]], ...] = (
    ({"patience": 3}, {"patience": 3}),
    ({"patience": 1, "decay": 0.5, "rest": 2}, {"patience": 1, "factor": 0.5, "cooldown": 2}),
    ({"patience": 0, "decay": 0.7, "threshold": 0.05}, {"patience": 0, "factor": 0.7, "threshold": 0.05}),
    ({"patience": 0, "decay": 0.5, "lowest": 0.2}, {"patience": 0, "factor": 0.5, "min_lr": 0.2 * RATE}),
)


def cases() -> Iterator[Case]:
    """Every schedule by its steps; the plateau by the losses it sees."""
    for kind, settings, make, steps in TRIED:
        yield Case(f"{kind} {settings}".replace("/", "|"), kind, settings, {"rates": _rates(make, steps)})
    rng = np.random.default_rng(1)
    losses = np.exp(-np.arange(STEPS) / 8) + 0.3 + 0.05 * rng.random(STEPS)
    for settings, options in PLATEAUS:
        optimizer = torch.optim.SGD([torch.zeros(1)], lr=RATE)
        scheduler, rates = lr_scheduler.ReduceLROnPlateau(optimizer, **options), []
        for loss in losses:
            scheduler.step(float(loss))
            rates.append(optimizer.param_groups[0]["lr"])
        yield Case(f"plateau {settings}", "plateau", settings, {"losses": losses, "rates": np.array(rates)})


def _rates(make: Make, steps: int) -> np.ndarray:
    """The rate with which each step is made, from the first, as shares of the declared rate times that."""
    optimizer = torch.optim.SGD([torch.zeros(1)], lr=RATE)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # no step of the optimizer is made here, and SequentialLR warns of its own call
        scheduler, rates = make(optimizer), []
        for step in range(steps):
            rates.append(optimizer.param_groups[0]["lr"])
            if step + 1 < steps:
                scheduler.step()
    return np.array(rates)


def main() -> None:
    """Compute every case and write the file."""
    write(TARGET, cases())


if __name__ == "__main__":
    main()
