"""Embedding."""

from __future__ import annotations

import numpy as np

from playground.engine.arrays import Array, ArraySpec
from playground.engine.initializer import INITIALIZERS
from playground.engine.layer import LAYERS, Layer, Site
from playground.engine.lowering import Lowering
from playground.engine.operations import Lookup, Value
from playground.engine.tape import Backward, Tape
from playground.spec.errors import ShapeError
from playground.spec.language import tr
from playground.spec.parameter import Integers, param
from playground.spec.task import TensorType


@LAYERS.register
class Embedding(Layer):
    """Gives every symbol a learned row of numbers. Symbols that mean alike come to lie close together.

    Equation: y = W[x]
    Shape: (batch, time) of indices -> (batch, time, dimensions).
    Arrays: weight (vocabulary, dimensions) from N(0, 1).
    PyTorch: Embedding. The row of padding, symbol 0, is trained where a layer behind it does not leave padding out;
    PyTorch does so without padding_idx.
    Raises: ShapeError for numbers.
    Use: first, when what arrives are symbols: letters, words.
    Source: Bengio et al. 2003, JMLR 3.
    """

    kind = "embedding"
    takes_symbols = True
    takes = ((TensorType((3,), 5),), (TensorType((1,), 2),))

    dimensions: int = param(16, Integers(1, 4096, logarithmic=True), doc="How many numbers stand for a symbol")

    @property
    def main_setting(self) -> str:
        return str(self.dimensions)

    def output_type(self, site: Site) -> TensorType:
        kind = site.inputs[0]
        if kind.vocabulary is None:
            raise ShapeError(tr("It looks up symbols, but gets numbers."))
        return TensorType((*kind.shape, self.dimensions))

    def arrays(self, site: Site) -> tuple[ArraySpec, ...]:
        vocabulary = site.inputs[0].vocabulary or 1
        normal = INITIALIZERS.find("normal")(deviation=1.0)
        return (ArraySpec("weight", (vocabulary, self.dimensions), normal, vocabulary, self.dimensions),)

    def lower(self, lowering: Lowering, site: Site, inputs: tuple[Value, ...]) -> Value:
        return lowering.add(Lookup(), inputs[0], shape=self.output_type(site).shape, arrays=("weight",))

    def trace(self, tape: Tape, site: Site, inputs: tuple[Array, ...]) -> tuple[Array, Backward]:
        symbols, weight = inputs[0], tape.array("weight")
        y = tape.new((*symbols.shape, self.dimensions))
        tape.do(weight.value.take, symbols, 0, y, "clip")

        def backward(gy: Array, wanted: tuple[bool, ...]) -> tuple[None]:
            # Where each number of gy belongs in the flat gradient: a sum by place over one axis is the quick one.
            places, columns = tape.new(gy.shape, np.intp), np.arange(self.dimensions)
            tape.do(np.multiply, symbols[..., None], self.dimensions, places)
            tape.do(np.add, places, columns, places)
            tape.do(weight.gradient.fill, 0)
            tape.do(np.add.at, weight.gradient.reshape(-1), places.reshape(-1), gy.reshape(-1))
            return (None,)

        return y, backward
