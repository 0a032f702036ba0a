"""What a layer's weights start from."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.spec.declared import Declared, Registry
from playground.spec.language import marked
from playground.spec.parameter import Part
from playground.spec.task import Shape


class Initializer(Declared):
    """Where a layer's weights start: a distribution that each is drawn from, or a rule for all of them.

    fan_in is how many inputs reach a neuron, fan_out how many neurons an input reaches; in a convolution all places of
    the kernel count. Definitions are those of PyTorch's torch.nn.init.

    Shape: that of the weights.
    """

    @abstractmethod
    def draw(self, rng: np.random.Generator, shape: Shape, fan_in: int, fan_out: int) -> NDArray[Any]:
        """Starting values of that shape, float64."""


INITIALIZERS: Registry[Initializer] = Registry(marked("initializer"), "playground.engine.initializers")


def initializer_part() -> Part:
    """The constraint of a setting that holds an initializer."""
    return Part(INITIALIZERS.find, INITIALIZERS.kinds, "initializer")
