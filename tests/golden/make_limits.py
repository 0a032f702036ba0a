"""Writes limits.npz: clipped gradients and weights kept short, in float64. Needs PyTorch.

python -m tests.golden.make_limits
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch

from tests.golden.cases import Case, write

TARGET = Path(__file__).with_name("limits.npz")
# Of weights (..., units): of a dense layer, of one neuron, of filters over sequences and over images.
SHAPES = ((5, 4), (7, 1), (3, 2, 4), (3, 3, 2, 5))
# The norms of what is limited lie between about 1 and 4, so that some, all and none are above.
NORMS = (2.0, 0.5, 100.0)


def cases() -> Iterator[Case]:
    """Both ways of clipping, and the limit of the weights of each neuron."""
    rng = np.random.default_rng(11)
    gradient = rng.normal(size=20)
    for limit in (0.7, 0.01, 10.0):
        yield _clipped("clip_value", limit, gradient)
    for limit in NORMS:
        yield _clipped("clip_norm", limit, gradient)
    for shape in SHAPES:
        for limit in NORMS:
            weight = rng.normal(size=shape)
            after = torch.renorm(torch.tensor(weight), 2, len(shape) - 1, limit).numpy()
            yield Case(
                f"max_norm {limit} of {shape}", "max_norm", {"max_norm": limit}, {"given": weight, "after": after}
            )


def _clipped(kind: str, limit: float, gradient: np.ndarray) -> Case:
    weight = torch.zeros(len(gradient), dtype=torch.float64)
    weight.grad = torch.tensor(gradient)
    clip = {"clip_value": torch.nn.utils.clip_grad_value_, "clip_norm": torch.nn.utils.clip_grad_norm_}[kind]
    clip([weight], limit)
    return Case(f"{kind} {limit}", kind, {kind: limit}, {"given": gradient, "after": weight.grad.numpy()})


def main() -> None:
    """Compute every case and write the file."""
    write(TARGET, cases())


if __name__ == "__main__":
    main()
