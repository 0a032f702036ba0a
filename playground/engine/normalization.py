"""Normalization: what batch, layer and group normalization have in common."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from playground.engine.arrays import Array, ArraySpec
from playground.engine.initializer import INITIALIZERS
from playground.engine.tape import Tape
from playground.spec.parameter import Interval, param

# Records out = the means of values, both shaped as the caller has them.
Mean = Callable[[Array, Array], None]


def epsilon_setting() -> Any:
    """Declare the number that keeps from dividing by zero."""
    doc = "Added to the variance, so that nothing is divided by zero"
    return param(1e-5, Interval(0, 1, closed="right", logarithmic=True), doc=doc)


def scale_arrays(channels: int) -> tuple[ArraySpec, ...]:
    """weight (channels,) starting at one, and bias (channels,) starting at zero."""
    ones, zeros = INITIALIZERS.find("constant")(value=1.0), INITIALIZERS.find("zeros")()
    return (
        ArraySpec("weight", (channels,), ones, 1, 1, penalized=False),
        ArraySpec("bias", (channels,), zeros, 1, 1, penalized=False),
    )


def trace_standardized(
    tape: Tape, x: Array, statistics: tuple[int, ...], mean: Mean, epsilon: float
) -> tuple[Array, Array, Array, Callable[[Array], Array]]:
    """Record x̂ = (x - μ) / √(σ² + ε), with mean and (biased) variance shaped `statistics`, which broadcasts to x.

    Returns x̂, μ, σ² and what records the gradient by x from that by x̂, which it overwrites:
    (g - mean(g) - x̂ mean(g x̂)) / √(σ² + ε).
    """
    standard, products = tape.new(x.shape), tape.new(x.shape)
    average, variance, scale = tape.new(statistics), tape.new(statistics), tape.new(statistics)
    one, small = tape.scalar(1), tape.scalar(epsilon)
    mean(x, average)
    tape.do(np.subtract, x, average, standard)
    tape.do(np.multiply, standard, standard, products)
    mean(products, variance)
    tape.do(np.add, variance, small, scale)
    tape.do(np.sqrt, scale, scale)
    tape.do(np.divide, one, scale, scale)
    tape.do(np.multiply, standard, scale, standard)

    def backward(g: Array) -> Array:
        of_gradient, of_products = tape.new(statistics), tape.new(statistics)
        mean(g, of_gradient)
        tape.do(np.multiply, g, standard, products)
        mean(products, of_products)
        tape.do(np.subtract, g, of_gradient, g)
        tape.do(np.multiply, standard, of_products, products)
        tape.do(np.subtract, g, products, g)
        tape.do(np.multiply, g, scale, g)
        return g

    return standard, average, variance, backward


def trace_scaled(tape: Tape, standard: Array) -> tuple[Array, Callable[[Array], Array]]:
    """Record y = x̂ weight + bias for each channel, and what turns the gradient by y into that by x̂, in place."""
    weight, bias = tape.array("weight"), tape.array("bias")
    y = tape.new(standard.shape)
    rows, out = standard.reshape(-1, len(weight.value)), y.reshape(-1, len(weight.value))
    long, factors = tape.widened(rows, weight.value)
    tape.do(np.multiply, long, factors, out.reshape(long.shape))
    tape.add_row(out, bias.value)

    def backward(gy: Array) -> Array:
        g, products = gy.reshape(rows.shape), tape.new(rows.shape)
        tape.do(np.multiply, g, rows, products)
        tape.sum_rows(products, weight.gradient)
        tape.sum_rows(g, bias.gradient)
        tape.do(np.multiply, g.reshape(long.shape), factors, g.reshape(long.shape))
        return gy

    return y, backward
