"""Writes activations.npz: every activation and its gradients in float64. Needs PyTorch.

python -m tests.golden.make_activations
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch.nn import functional

from tests.golden.cases import Case, write

TARGET = Path(__file__).with_name("activations.npz")

# From z and the activation's own arrays to y.
Function = Callable[[torch.Tensor, Mapping[str, torch.Tensor]], torch.Tensor]

FUNCTIONS: dict[str, tuple[tuple[dict[str, Any], Function], ...]] = {
    "linear": (({}, lambda z, _: z * 1),),
    "step": (({}, lambda z, _: torch.heaviside(z.detach(), torch.ones(1, dtype=z.dtype)) + 0 * z),),
    "sigmoid": (({}, lambda z, _: torch.sigmoid(z)),),
    "tanh": (({}, lambda z, _: torch.tanh(z)),),
    "relu": (({}, lambda z, _: functional.relu(z)),),
    "leaky_relu": (
        ({}, lambda z, _: functional.leaky_relu(z)),
        ({"slope": 0.3}, lambda z, _: functional.leaky_relu(z, 0.3)),
    ),
    "prelu": (({}, lambda z, arrays: functional.prelu(z, arrays["slope"])),),
    "elu": (({}, lambda z, _: functional.elu(z)), ({"alpha": 2.5}, lambda z, _: functional.elu(z, 2.5))),
    "selu": (({}, lambda z, _: functional.selu(z)),),
    "gelu": (({}, lambda z, _: functional.gelu(z)),),
    "swish": (({}, lambda z, _: functional.silu(z)),),
    "softplus": (({}, lambda z, _: functional.softplus(z)),),
    "mish": (({}, lambda z, _: functional.mish(z)),),
    # By its definition: PyTorch's hardsigmoid has its sixth in single precision.
    "hard_sigmoid": (({}, lambda z, _: torch.clamp(z / 6 + 0.5, 0, 1)),),
    "hard_tanh": (({}, lambda z, _: functional.hardtanh(z)),),
    "softmax": (({}, lambda z, _: functional.softmax(z, dim=-1)),),
    "sine": (({}, lambda z, _: torch.sin(z)),),
}


def cases() -> Iterator[Case]:
    """Every activation on values from -6 to 6, small ones among them."""
    for kind, variants in FUNCTIONS.items():
        for settings, function in variants:
            rng = np.random.default_rng(sum(map(ord, kind)))
            values = rng.uniform(-6, 6, (5, 6)) * rng.choice([1, 1e-3], (5, 6))
            z, gradient = torch.tensor(values, requires_grad=True), rng.normal(size=values.shape)
            arrays = {"slope": torch.tensor(rng.uniform(0, 1, 1), requires_grad=True)} if kind == "prelu" else {}
            y = function(z, arrays)
            y.backward(torch.tensor(gradient))
            assert z.grad is not None
            found = {"z": values, "y": y.detach().numpy(), "gradient of y": gradient, "gradient of z": z.grad.numpy()}
            for name, array in arrays.items():
                assert array.grad is not None
                found |= {f"array {name}": array.detach().numpy(), f"gradient of array {name}": array.grad.numpy()}
            yield Case(" ".join([kind, *map(str, settings.values())]), kind, settings, found)


def main() -> None:
    """Compute every case and write the file."""
    write(TARGET, cases())


if __name__ == "__main__":
    main()
