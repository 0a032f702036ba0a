"""Input: where the data enters."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from playground.engine.arrays import Array
from playground.engine.formula import Formula, argument, sin
from playground.engine.layer import LAYERS, Layer, Site
from playground.engine.lowering import Lowering
from playground.engine.operations import Column, Concatenate, Elementwise, Value
from playground.engine.tape import Backward, Tape
from playground.spec.parameter import Subset, param
from playground.spec.task import Task, TensorType

PLAIN = ("x1", "x2")


def _column(index: int) -> Callable[[Tape, Array, Array], None]:
    return lambda tape, x, out: tape.do(np.copyto, out, x[:, index])


def _square(index: int) -> Callable[[Tape, Array, Array], None]:
    return lambda tape, x, out: tape.do(np.multiply, x[:, index], x[:, index], out)


def _sine(index: int) -> Callable[[Tape, Array, Array], None]:
    return lambda tape, x, out: tape.do(np.sin, x[:, index], out)


def _product(tape: Tape, x: Array, out: Array) -> None:
    tape.do(np.multiply, x[:, 0], x[:, 1], out)


FEATURES: dict[str, Callable[[Tape, Array, Array], None]] = {
    "x1": _column(0),
    "x2": _column(1),
    "x1^2": _square(0),
    "x2^2": _square(1),
    "x1 x2": _product,
    "sin x1": _sine(0),
    "sin x2": _sine(1),
}

FORMULAS: dict[str, Formula] = {
    "x1": argument(0),
    "x2": argument(1),
    "x1^2": argument(0) * argument(0),
    "x2^2": argument(1) * argument(1),
    "x1 x2": argument(0) * argument(1),
    "sin x1": sin(argument(0)),
    "sin x2": sin(argument(1)),
}


@LAYERS.register
class Input(Layer):
    """Where the samples enter. For points in the plane it can also hand on squares, a product and sines of them.

    Equation: y = x, or the chosen features of x1 and x2
    Shape: (batch, ...), what one sample of the data is; for data of two numbers (batch, features chosen).
    PyTorch: nothing of the kind; the batch itself.
    Source: TensorFlow Playground, for the features.
    """

    kind = "input"
    title = "Data"
    min_inputs = 0
    max_inputs = 0
    singleton = True
    takes_symbols = True
    takes = (((5,),), ((2,),), ((3, 4, 1),))

    features: tuple[str, ...] = param(
        PLAIN, Subset(tuple(FEATURES)), doc="What the network is given of each point (data in the plane only)"
    )

    def output_type(self, site: Site) -> TensorType:
        return TensorType((len(self.features),)) if self._chooses(site) else site.task.input

    def lower(self, lowering: Lowering, site: Site, inputs: tuple[Value, ...]) -> Value:
        if not self._chooses(site):
            return inputs[0]
        columns = tuple(lowering.add(Column(index), inputs[0], shape=(1,)) for index in range(2))
        chosen = [lowering.add(Elementwise(FORMULAS[feature]), *columns) for feature in self.features]
        return lowering.add(Concatenate(1), *chosen, shape=(len(chosen),))

    def trace(self, tape: Tape, site: Site, inputs: tuple[Array, ...]) -> tuple[Array, Backward]:
        x = inputs[0]
        if not self._chooses(site):
            return x, lambda gy, wanted: (gy,)
        y = tape.new((len(x), len(self.features)))
        for index, feature in enumerate(self.features):
            FEATURES[feature](tape, x, y[:, index])

        def backward(gy: Array, wanted: tuple[bool, ...]) -> tuple[Array | None]:
            return (None,)

        return y, backward

    def idle_settings(self, task: Task) -> frozenset[str]:
        return frozenset() if task.input.shape == (2,) else frozenset({"features"})

    def _chooses(self, site: Site) -> bool:
        return not self.idle_settings(site.task) and self.features != PLAIN
