"""The default initialization: chosen by the activation that follows."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.engine.initializer import INITIALIZERS, Initializer
from playground.spec.task import Shape


@INITIALIZERS.register
class Auto(Initializer):
    """Chosen by the layer's activation: He for ReLU and its kin, LeCun for SELU, Glorot for the others.

    A layer resolves it with `activation.resolved` when its arrays are planned; drawn directly it is Glorot uniform.

    Equation: that of the one that is chosen
    PyTorch: nothing of the kind; its Linear and its convolutions draw from U(-1/√fan_in, 1/√fan_in) whatever follows.
    Source: that of the one that is chosen.
    """

    kind = "auto"
    title = "By activation"

    def draw(self, rng: np.random.Generator, shape: Shape, fan_in: int, fan_out: int) -> NDArray[Any]:
        return INITIALIZERS.find("glorot_uniform")().draw(rng, shape, fan_in, fan_out)
