"""Softmax."""

from __future__ import annotations

import numpy as np

from playground.engine.activation import ACTIVATIONS, Activation, ActivationBackward
from playground.engine.arrays import Array
from playground.engine.lowering import Lowering
from playground.engine.operations import Softmax as SoftmaxOperation
from playground.engine.operations import Value
from playground.engine.tape import Tape


@ACTIVATIONS.register
class Softmax(Activation):
    """Shares that add up to 1 along the last axis.

    Equation: y_i = exp(z_i) / Σ_j exp(z_j)
    Shape: (batch, ..., n) -> the same, each row of n by itself.
    PyTorch: Softmax(dim=-1).
    Use: where shares of several classes are wanted; cross-entropy applies it by itself.
    Source: Bridle 1990, NeurIPS 2.
    """

    kind = "softmax"

    def lower(self, lowering: Lowering, z: Value) -> Value:
        return lowering.add(SoftmaxOperation(), z)

    def trace(self, tape: Tape, z: Array) -> tuple[Array, ActivationBackward]:
        column = (*z.shape[:-1], 1)
        largest, total, products, inner = tape.new(column), tape.new(column), tape.new(z.shape), tape.new(column)
        tape.do(np.maximum.reduce, z, axis=-1, keepdims=True, out=largest)
        tape.do(np.subtract, z, largest, z)
        tape.do(np.exp, z, z)
        tape.do(np.add.reduce, z, axis=-1, keepdims=True, out=total)
        tape.do(np.divide, z, total, z)
        y = z

        def backward(gy: Array) -> Array:
            # dL/dz = y (dL/dy - Σ_j y_j dL/dy_j)
            tape.do(np.multiply, gy, y, products)
            tape.do(np.add.reduce, products, axis=-1, keepdims=True, out=inner)
            tape.do(np.subtract, gy, inner, gy)
            tape.do(np.multiply, gy, y, gy)
            return gy

        return y, backward
