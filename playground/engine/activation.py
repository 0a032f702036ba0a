"""Activations: functions applied to every value, or along the last axis."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import ClassVar

from playground.engine.arrays import Array, ArraySpec
from playground.engine.initializer import INITIALIZERS, Initializer
from playground.engine.tape import Tape
from playground.spec.declared import Declared, Registry
from playground.spec.parameter import Part

# Given dL/dy, records the computation of dL/dz and returns its buffer, which may be the one it was given.
ActivationBackward = Callable[[Array], Array]


class Activation(Declared):
    """y = f(z), element by element unless its docstring says otherwise. Definitions are PyTorch's.

    Attributes:
        initializer: the initializer that keeps signals through this function at their size.
        smooth: whether it has a derivative everywhere, so that finite differences agree at every point.
        learns: whether its derivative is not zero everywhere.
    """

    initializer: ClassVar[str] = "glorot_uniform"
    smooth: ClassVar[bool] = True
    learns: ClassVar[bool] = True

    def arrays(self, features: int) -> tuple[ArraySpec, ...]:
        """Trainable arrays of the function itself, for inputs with that many features on the last axis."""
        return ()

    @abstractmethod
    def trace(self, tape: Tape, z: Array) -> tuple[Array, ActivationBackward]:
        """Record y = f(z) and return y's buffer with the backward pass.

        `z` belongs to the activation: it may write y into it.
        """


ACTIVATIONS: Registry[Activation] = Registry("activation", "playground.engine.activations")


def activation_part() -> Part:
    """The constraint of a setting that holds an activation."""
    return Part(ACTIVATIONS.find, ACTIVATIONS.kinds, "activation")


def resolved(initializer: Initializer, activation: Activation) -> Initializer:
    """The initializer itself, or the activation's own where it is "auto"."""
    return INITIALIZERS.find(activation.initializer)() if initializer.kind == "auto" else initializer
