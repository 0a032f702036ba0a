"""Writes losses.npz: every loss and its gradient in float64. Needs PyTorch.

python -m tests.golden.make_losses
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch.nn import functional

from tests.golden.cases import Case, write

TARGET = Path(__file__).with_name("losses.npz")
COUNT = 7

GAPS = (2, 5)  # answers that do not count, in the cases that say so

Function = Callable[[torch.Tensor, torch.Tensor], torch.Tensor]


def _half_mse(prediction: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    return functional.mse_loss(prediction, target) * prediction.shape[1] / 2


def _two_class_hinge(prediction: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    return functional.relu(1 - (2 * target - 1) * prediction).mean()  # by its definition: PyTorch has none


# For numbers, for labels of two classes as a column of 0 and 1, for labels of more classes.
ON_NUMBERS: tuple[tuple[str, dict[str, Any], Function], ...] = (
    ("mse", {}, functional.mse_loss),
    ("half_mse", {}, _half_mse),
    ("mae", {}, functional.l1_loss),
    ("huber", {}, functional.huber_loss),
    ("huber", {"delta": 0.3}, lambda p, t: functional.huber_loss(p, t, delta=0.3)),
)
ON_TWO: tuple[tuple[str, dict[str, Any], Function], ...] = (
    ("binary_cross_entropy", {}, functional.binary_cross_entropy_with_logits),
    ("hinge", {}, _two_class_hinge),
    ("mse", {}, functional.mse_loss),
)
ON_CLASSES: tuple[tuple[str, dict[str, Any], Function], ...] = (
    ("cross_entropy", {}, functional.cross_entropy),
    (
        "cross_entropy",
        {"label_smoothing": 0.2},
        lambda p, t: functional.cross_entropy(p, t, label_smoothing=0.2),
    ),
    ("hinge", {}, functional.multi_margin_loss),
)

# Of one number and of two, by their definitions; the mean over the batch.
FUNCTIONS: tuple[tuple[str, int, Callable[..., torch.Tensor]], ...] = (
    ("parabola", 1, lambda x: x**2 - 4 * x + 1),
    ("bowl", 2, lambda x, y: x**2 / 2 + 5 * y**2),
    ("ravine", 2, lambda x, y: (x - 1) ** 2 + 10 * (y - x**2) ** 2),
    ("saddle", 2, lambda x, y: x**2 - y**2 + y**4 / 4),
    (
        "bumpy",
        2,
        lambda x, y: (x**2 + y**2) / 4 - 0.4 * torch.cos(torch.pi * x) - 0.4 * torch.cos(torch.pi * y) + 0.8,
    ),
    ("four valleys", 2, lambda x, y: (x**2 + y - 11) ** 2 + (x + y**2 - 7) ** 2),
)


def cases() -> Iterator[Case]:
    """Every loss on small and on large predictions."""
    rng = np.random.default_rng(5)
    for scale in (1.0, 20.0):
        for outputs in (1, 3):
            for kind, settings, function in ON_NUMBERS:
                target = rng.normal(0, scale, (COUNT, outputs))
                yield _case(f"{outputs} outputs", kind, settings, function, scale, target, target)
        labels = rng.integers(0, 2, COUNT)
        for kind, settings, function in ON_TWO:
            yield _case("2 classes", kind, settings, function, scale, labels, labels.reshape(-1, 1).astype(float))
        for classes in (3, 5):
            labels = rng.integers(0, classes, COUNT)
            for kind, settings, function in ON_CLASSES:
                yield _case(f"{classes} classes", kind, settings, function, scale, labels, labels, classes)
    yield from _cases_with_gaps(rng)
    for name, numbers, formula in FUNCTIONS:
        target = np.zeros((COUNT, numbers))
        yield _case(f"{numbers} outputs", "function", {"function": name}, _mean_of(formula), 1.0, target, target)


def _mean_of(formula: Callable[..., torch.Tensor]) -> Function:
    return lambda prediction, target: formula(*prediction.T).mean()


def _cases_with_gaps(rng: np.random.Generator) -> Iterator[Case]:
    """The same with some answers marked; PyTorch gets the others alone, and cross-entropy its own ignore_index too."""
    for kind, settings, function in ON_NUMBERS:
        target = rng.normal(0, 1, (COUNT, 3))
        target[list(GAPS)] = np.nan
        yield _case("3 outputs with gaps", kind, settings, _counted(function), 1.0, target, target)
    labels = rng.integers(0, 2, COUNT)
    labels[list(GAPS)] = -1
    for kind, settings, function in ON_TWO:
        target = labels.reshape(-1, 1).astype(float)
        yield _case("2 classes with gaps", kind, settings, _counted(function), 1.0, labels, target)
    labels = rng.integers(0, 5, COUNT)
    labels[list(GAPS)] = -1
    for kind, settings, function in ON_CLASSES:
        yield _case("5 classes with gaps", kind, settings, _counted(function), 1.0, labels, labels, 5)
    for smoothing in (0.0, 0.2):
        function = partial(functional.cross_entropy, ignore_index=-1, label_smoothing=smoothing)
        settings = {"label_smoothing": smoothing}
        yield _case("5 classes with ignore_index", "cross_entropy", settings, function, 1.0, labels, labels, 5)


def _counted(function: Function) -> Function:
    counted = [index for index in range(COUNT) if index not in GAPS]
    return lambda prediction, target: function(prediction[counted], target[counted])


def _case(
    on: str,
    kind: str,
    settings: dict[str, Any],
    function: Function,
    scale: float,
    raw: np.ndarray,
    target: np.ndarray,
    width: int | None = None,
) -> Case:
    name = f"{' '.join([kind, *map(str, settings.values())])} on {on} of {scale:g}"
    rng = np.random.default_rng(sum(map(ord, name)))
    prediction = rng.normal(0, scale, (COUNT, width or target.shape[1]))
    tensor = torch.tensor(prediction, requires_grad=True)
    loss = function(tensor, torch.tensor(target))
    loss.backward()  # type: ignore[no-untyped-call]
    assert tensor.grad is not None
    found = {"prediction": prediction, "targets": raw, "loss": loss.detach().numpy(), "gradient": tensor.grad.numpy()}
    return Case(name, kind, settings, found)


def main() -> None:
    """Compute every case and write the file."""
    write(TARGET, cases())


if __name__ == "__main__":
    main()
