"""Activations: functions applied to every value, or along the last axis."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import ClassVar

from playground.engine.arrays import Array, ArraySpec
from playground.engine.formula import ARRAY, Formula, argument
from playground.engine.initializer import INITIALIZERS, Initializer
from playground.engine.lowering import Lowering
from playground.engine.operations import Elementwise, Value
from playground.engine.tape import Tape
from playground.spec.declared import Declared, Registry
from playground.spec.errors import PlaygroundError
from playground.spec.language import marked, tr
from playground.spec.parameter import Part

# Given dL/dy, records the computation of dL/dz and returns its buffer, which may be the one it was given.
ActivationBackward = Callable[[Array], Array]


class Activation(Declared):
    """A function of what a layer has added up, y = f(z), value by value unless its entry says otherwise.

    Definitions are PyTorch's.

    Shape: (batch, ...) -> the same.

    Attributes:
        initializer: the initializer that keeps signals through this function at their size.
        smooth: whether it has a derivative everywhere, so that finite differences agree at every point.
        learns: whether its derivative is not zero everywhere.
        dies: whether its derivative is zero over half of the line, so that a neuron can stop learning for good.
        saturates_at: the values it nears where its derivative fades; empty where it does not.
    """

    initializer: ClassVar[str] = "glorot_uniform"
    smooth: ClassVar[bool] = True
    learns: ClassVar[bool] = True
    dies: ClassVar[bool] = False
    saturates_at: ClassVar[tuple[float, ...]] = ()

    def arrays(self, features: int) -> tuple[ArraySpec, ...]:
        """Trainable arrays of the function itself, for inputs with that many features on the last axis."""
        return ()

    def formula(self, z: Formula) -> Formula:
        """The function for other programs, where it works number by number."""
        raise PlaygroundError(
            tr("{title}: found no formula of it, expected one; it cannot be exported", title=tr(self.title))
        )

    def lower(self, lowering: Lowering, z: Value) -> Value:
        """What the function is made of, for other programs."""
        formula = self.formula(argument())
        if formula == argument():
            return z
        arrays = {leaf.name for leaf in _leaves(formula) if leaf.function == ARRAY}
        return lowering.add(Elementwise(formula, self), z, arrays=sorted(arrays))

    @abstractmethod
    def trace(self, tape: Tape, z: Array) -> tuple[Array, ActivationBackward]:
        """Record y = f(z) and return y's buffer with the backward pass.

        `z` belongs to the activation: it may write y into it.
        """


def _leaves(formula: Formula) -> tuple[Formula, ...]:
    return formula.fold(lambda leaf: (leaf,), lambda _, parts: tuple(leaf for part in parts for leaf in part))


ACTIVATIONS: Registry[Activation] = Registry(marked("activation"), "playground.engine.activations")


def activation_part() -> Part:
    """The constraint of a setting that holds an activation."""
    return Part(ACTIVATIONS.find, ACTIVATIONS.kinds, "activation")


def resolved(initializer: Initializer, activation: Activation) -> Initializer:
    """The initializer itself, or the activation's own where it is "auto"."""
    return INITIALIZERS.find(activation.initializer)() if initializer.kind == "auto" else initializer
