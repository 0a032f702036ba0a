"""Noise on the inputs while training, which makes a network indifferent to small differences."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.engine.randomness import generator

# One for each half of a batch that is worked on by a thread of its own.
HALVES = ("first half", "second half")


class InputNoise:
    """Normally distributed noise, drawn anew for every sample of every batch; the same seed, the same noise."""

    KEPT = ("_generators",)

    def __init__(self, seed: int) -> None:
        self._generators = [generator(seed, "input noise", half) for half in HALVES]

    def calls(self, inputs: NDArray[Any], deviation: float, half: int) -> tuple[Callable[[], object], ...]:
        """Calls that add noise of this standard deviation to `inputs`, without allocating. Symbols are left alone."""
        if not deviation or inputs.dtype.kind != "f":
            return ()
        noise = np.empty_like(inputs)
        draw = partial(self._generators[half].standard_normal, None, inputs.dtype.type, noise)
        scale = np.array(deviation, inputs.dtype)
        return draw, partial(np.multiply, noise, scale, noise), partial(np.add, inputs, noise, inputs)
