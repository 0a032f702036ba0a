"""Limits to how large gradients and weights may be: clipping by value, clipping by norm, max-norm."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from playground.engine.arrays import Array
from playground.engine.tape import Tape

# As torch.nn.utils.clip_grad_norm_ and torch.renorm have it, so that nothing is divided by zero.
CLIP_EPSILON, RENORM_EPSILON = 1e-6, 1e-7


@dataclass(frozen=True)
class Limits:
    """What training keeps gradients and weights within; 0 stands for no limit.

    Attributes:
        clip_value: the largest size of any single number of the gradient.
        clip_norm: the largest norm of the whole gradient, all layers together.
        max_norm: the largest norm of the weights that lead to one neuron or filter.
    """

    clip_value: float = 0.0
    clip_norm: float = 0.0
    max_norm: float = 0.0


def trace_clipping(tape: Tape, gradients: Array, limits: Limits) -> None:
    """Record the clipping of all gradients (n,), first by value, then by norm.

    By value: g ← g kept within ±clip_value. By norm: g ← g · min(1, clip_norm / (‖g‖ + 1e-6)), which keeps its
    direction. PyTorch: clip_grad_value_, clip_grad_norm_. Source: Pascanu, Mikolov and Bengio 2013, ICML.
    """
    if limits.clip_value:
        tape.do(np.maximum, gradients, tape.scalar(-limits.clip_value), out=gradients)
        tape.do(np.minimum, gradients, tape.scalar(limits.clip_value), out=gradients)
    if limits.clip_norm:
        share = tape.scalar(0)
        tape.do(gradients.dot, gradients, share)
        tape.do(np.sqrt, share, share)
        tape.do(np.add, share, tape.scalar(CLIP_EPSILON), share)
        tape.do(np.divide, tape.scalar(limits.clip_norm), share, share)
        tape.do(np.minimum, share, tape.scalar(1), out=share)
        tape.do(np.multiply, gradients, share, gradients)


def trace_max_norm(tape: Tape, weight: Array, scratch: Array, limit: float) -> None:
    """Record the shrinking of those columns of a weight (..., units) whose norm is above the limit.

    w ← w · min(1, limit / (‖w‖ + 1e-7)), the norm over all axes but the last; `scratch`, of the weight's shape, is
    overwritten. PyTorch: renorm. Source: Srivastava et al. 2014, JMLR 15, section 5.1.
    """
    share = tape.new(weight.shape[-1:])
    tape.do(np.multiply, weight, weight, scratch)
    tape.sum_rows(scratch, share)
    tape.do(np.sqrt, share, share)
    tape.do(np.add, share, tape.scalar(RENORM_EPSILON), share)
    tape.do(np.divide, tape.scalar(limit), share, share)
    tape.do(np.minimum, share, tape.scalar(1), out=share)
    tape.do(np.multiply, weight, share, weight)
