"""Writes optimizers.npz: 50 steps of every optimizer with every option on the same gradients. Needs PyTorch.

python -m tests.golden.make_optimizers
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from tests.golden.cases import Case, write

TARGET = Path(__file__).with_name("optimizers.npz")
STEPS, SIZE = 50, 3

# Our settings, and PyTorch's names for them where they differ.
NAMES = {"learning_rate": "lr", "decay": "alpha", "epsilon": "eps", "rate_decay": "lr_decay"}
KINDS: dict[str, type[torch.optim.Optimizer]] = {
    "sgd": torch.optim.SGD,
    "adagrad": torch.optim.Adagrad,
    "rmsprop": torch.optim.RMSprop,
    "adam": torch.optim.Adam,
    "adamw": torch.optim.AdamW,
    "nadam": torch.optim.NAdam,
}
DEFAULT_RATES = {"sgd": 0.01, "adagrad": 0.01, "rmsprop": 0.01, "adam": 0.001, "adamw": 0.001, "nadam": 0.002}
TRIED: dict[str, tuple[dict[str, Any], ...]] = {
    "sgd": (
        {"momentum": 0.9},
        {"momentum": 0.9, "nesterov": True},
        {"momentum": 0.9, "dampening": 0.4},
        {"weight_decay": 0.1},
        {"momentum": 0.9, "dampening": 0.4, "weight_decay": 0.1},
        {"momentum": 0.9, "nesterov": True, "weight_decay": 0.1},
    ),
    "adagrad": (
        {"rate_decay": 0.05},
        {"start": 0.5},
        {"epsilon": 0.1},
        {"weight_decay": 0.1},
        {"rate_decay": 0.05, "start": 0.5, "weight_decay": 0.1},
    ),
    "rmsprop": (
        {"decay": 0.5},
        {"epsilon": 0.1},
        {"momentum": 0.9},
        {"centered": True},
        {"weight_decay": 0.1},
        {"decay": 0.9, "momentum": 0.5, "centered": True, "weight_decay": 0.1, "epsilon": 1e-3},
    ),
    "adam": (
        {"beta1": 0.5},
        {"beta2": 0.5},
        {"epsilon": 0.1},
        {"amsgrad": True, "beta2": 0.7},
        {"weight_decay": 0.1},
        {"amsgrad": True, "weight_decay": 0.1, "beta1": 0.7, "beta2": 0.8},
    ),
    "adamw": (
        {"beta1": 0.5},
        {"beta2": 0.5},
        {"epsilon": 0.1},
        {"amsgrad": True, "beta2": 0.7},
        {"decoupled_weight_decay": 0.0},
        {"decoupled_weight_decay": 0.5, "amsgrad": True, "beta2": 0.8},
    ),
    "nadam": (
        {"beta1": 0.5},
        {"beta2": 0.5},
        {"epsilon": 0.1},
        {"momentum_decay": 0.3},
        {"weight_decay": 0.1},
        {"decoupled_weight_decay": 0.1},
    ),
}
# Lion by algorithm 2 of Chen et al. 2023: PyTorch has none.
LION: tuple[dict[str, Any], ...] = ({}, {"beta1": 0.5, "beta2": 0.7}, {"decoupled_weight_decay": 0.1})


def cases() -> Iterator[Case]:
    """Every optimizer with its defaults, with each option, with several."""
    rng = np.random.default_rng(3)
    weights, gradients = rng.normal(size=SIZE), rng.normal(size=(STEPS, SIZE)) * rng.uniform(0.1, 3, SIZE)
    yield Case("given", "", {}, {"weights": weights, "gradients": gradients})
    for kind, variants in TRIED.items():
        for settings in ({}, {"learning_rate": 0.1}, *variants):
            yield _case(kind, settings, _with_pytorch(kind, settings, weights, gradients))
    for settings in LION:
        yield _case("lion", settings, _lion(weights, gradients, **settings))


def _case(kind: str, settings: dict[str, Any], after: NDArray[np.float64]) -> Case:
    told = [f"{name}={value}" for name, value in settings.items()]
    return Case(" ".join([kind, *told]), kind, settings, {"after": after})


def _with_pytorch(
    kind: str, settings: dict[str, Any], start: NDArray[np.float64], gradients: NDArray[np.float64]
) -> NDArray[np.float64]:
    """The weights after each step, (steps, size)."""
    given = {
        NAMES.get(name, name): value for name, value in ({"learning_rate": DEFAULT_RATES[kind]} | settings).items()
    }
    if "beta1" in given or "beta2" in given:
        given["betas"] = (given.pop("beta1", 0.9), given.pop("beta2", 0.999))
    if "start" in given:
        given["initial_accumulator_value"] = given.pop("start")
    if "decoupled_weight_decay" in given:
        given["weight_decay"] = given.pop("decoupled_weight_decay")
        if kind == "nadam":
            given["decoupled_weight_decay"] = True
    weights = torch.tensor(start)
    optimizer = KINDS[kind]([weights], **given)
    after = []
    for gradient in gradients:
        weights.grad = torch.tensor(gradient)
        optimizer.step()
        after.append(weights.numpy().copy())
    return np.array(after)


def _lion(
    weights: NDArray[np.float64],
    gradients: NDArray[np.float64],
    beta1: float = 0.9,
    beta2: float = 0.99,
    decoupled_weight_decay: float = 0.0,
    learning_rate: float = 1e-4,
) -> NDArray[np.float64]:
    mean, after = np.zeros_like(weights), []
    for gradient in gradients:
        direction = np.sign(beta1 * mean + (1 - beta1) * gradient)
        weights = weights - learning_rate * (direction + decoupled_weight_decay * weights)
        mean = beta2 * mean + (1 - beta2) * gradient
        after.append(weights)
    return np.array(after)


def main() -> None:
    """Compute every case and write the file."""
    write(TARGET, cases())


if __name__ == "__main__":
    main()
