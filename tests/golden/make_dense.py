"""Writes dense.npz: dense layers of several shapes with each activation, in float64. Needs PyTorch.

python -m tests.golden.make_dense
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch.nn import functional

from tests.golden.cases import Case, write
from tests.golden.make_activations import FUNCTIONS

TARGET = Path(__file__).with_name("dense.npz")
SHAPES = ((3, 5), (1, 1), (2, 3, 4), (2, 3, 2, 3))
UNITS = 6


def cases() -> Iterator[Case]:
    """Each activation behind a dense layer, then a linear one at each shape with bias and without."""
    for kind in FUNCTIONS:
        yield _case(kind, SHAPES[0], True)
    for shape in SHAPES[1:]:
        for bias in (True, False):
            yield _case("tanh", shape, bias)


def _case(activation: str, shape: tuple[int, ...], bias: bool) -> Case:
    settings: dict[str, Any] = {"units": UNITS, "activation": activation, "bias": bias}
    name = f"{activation} on {shape}{'' if bias else ' without bias'}"
    rng = np.random.default_rng(sum(map(ord, name)))
    given = {"x": rng.normal(size=shape), "weight": rng.normal(size=(shape[-1], UNITS))}
    if bias:
        given["bias"] = rng.normal(size=UNITS)
    if activation == "prelu":
        given["slope"] = rng.uniform(0, 1, 1)
    tensors = {key: torch.tensor(values, requires_grad=True) for key, values in given.items()}
    z = functional.linear(tensors["x"], tensors["weight"].T, tensors.get("bias"))
    y = FUNCTIONS[activation][0][1](z, tensors)
    gradient = rng.normal(size=tuple(y.shape))
    y.backward(torch.tensor(gradient))
    found = {"y": y.detach().numpy(), "gradient of y": gradient} | given
    for key, tensor in tensors.items():
        assert tensor.grad is not None
        found[f"gradient of {key}"] = tensor.grad.numpy()
    return Case(name, "dense", settings, found)


def main() -> None:
    """Compute every case and write the file."""
    write(TARGET, cases())


if __name__ == "__main__":
    main()
