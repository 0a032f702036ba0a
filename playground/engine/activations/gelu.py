"""GELU."""

from __future__ import annotations

import math

import numpy as np

from playground.engine.activation import ACTIVATIONS, Activation, ActivationBackward
from playground.engine.arrays import Array
from playground.engine.formula import Formula, erf
from playground.engine.tape import Tape


@ACTIVATIONS.register
class GELU(Activation):
    """ReLU weighted by how likely z is to be the larger; Φ is the normal distribution function.

    Equation: y = z Φ(z)
    PyTorch: GELU, in its exact form.
    Use: in Transformers, and in deep networks where ReLU's corner is too sharp.
    Source: Hendrycks and Gimpel 2016, arXiv 1606.08415.
    """

    kind = "gelu"
    title = "GELU"
    initializer = "he_uniform"

    def formula(self, z: Formula) -> Formula:
        return z * 0.5 * (erf(z / math.sqrt(2)) + 1)

    def trace(self, tape: Tape, z: Array) -> tuple[Array, ActivationBackward]:
        from scipy.special import ndtr  # imported late: SciPy is needed by this function alone

        share, y, density = tape.new(z.shape), tape.new(z.shape), tape.new(z.shape)
        tape.do(ndtr, z, share)
        tape.do(np.multiply, z, share, y)

        def backward(gy: Array) -> Array:
            # dy/dz = Φ(z) + z φ(z)
            tape.do(np.multiply, z, z, density)
            tape.do(np.multiply, density, tape.scalar(-0.5), density)
            tape.do(np.exp, density, density)
            tape.do(np.multiply, density, tape.scalar(1 / np.sqrt(2 * np.pi)), density)
            tape.do(np.multiply, density, z, density)
            tape.do(np.add, density, share, density)
            tape.do(np.multiply, gy, density, gy)
            return gy

        return y, backward
