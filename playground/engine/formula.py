"""Formulas: functions of a few values, number by number, that other programs can be told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")

# Leaves: a value that arrives, a trained array of the layer, a number.
ARGUMENT, ARRAY, NUMBER = "argument", "array", "number"
SIGNS = ("add", "subtract", "multiply", "divide")
# What a formula may be made of; `step` is 1 where its argument is at least 0, else 0; erf the error function.
FUNCTIONS = ("exp", "expm1", "tanh", "sigmoid", "softplus", "erf", "sin", "step", "maximum", "minimum")


@dataclass(frozen=True)
class Formula:
    """A tree of functions. Written with the operators of Python and the functions of this module.

    Attributes:
        function: one of SIGNS and FUNCTIONS with `arguments`, or a leaf: ARGUMENT with its `index`, ARRAY with its
            `name` in the layer, NUMBER with its `number`.
    """

    function: str
    arguments: tuple[Formula, ...] = ()
    index: int = 0
    name: str = ""
    number: float = 0.0

    def __add__(self, other: Formula | float) -> Formula:
        return _call("add", self, other)

    def __sub__(self, other: Formula | float) -> Formula:
        return _call("subtract", self, other)

    def __mul__(self, other: Formula | float) -> Formula:
        return _call("multiply", self, other)

    def __rmul__(self, other: float) -> Formula:
        return _call("multiply", other, self)

    def __truediv__(self, other: Formula | float) -> Formula:
        return _call("divide", self, other)

    def fold(self, leaf: Callable[[Formula], T], call: Callable[[str, tuple[T, ...]], T]) -> T:
        """The tree turned into something else, from its leaves to its root."""
        if self.function in (ARGUMENT, ARRAY, NUMBER):
            return leaf(self)
        return call(self.function, tuple(argument.fold(leaf, call) for argument in self.arguments))


def argument(index: int = 0) -> Formula:
    """The value that arrives, by its place among the inputs."""
    return Formula(ARGUMENT, index=index)


def array(name: str) -> Formula:
    """A trained array of the layer."""
    return Formula(ARRAY, name=name)


def exp(x: Formula) -> Formula:
    """e to the power of x."""
    return _call("exp", x)


def expm1(x: Formula) -> Formula:
    """e to the power of x, less 1."""
    return _call("expm1", x)


def tanh(x: Formula) -> Formula:
    """The hyperbolic tangent."""
    return _call("tanh", x)


def sigmoid(x: Formula) -> Formula:
    """1 / (1 + exp(-x))."""
    return _call("sigmoid", x)


def softplus(x: Formula) -> Formula:
    """ln(1 + exp(x))."""
    return _call("softplus", x)


def erf(x: Formula) -> Formula:
    """The error function."""
    return _call("erf", x)


def sin(x: Formula) -> Formula:
    """The sine."""
    return _call("sin", x)


def step(x: Formula) -> Formula:
    """1 where x is at least 0, else 0."""
    return _call("step", x)


def maximum(x: Formula, y: Formula | float) -> Formula:
    """The larger of two."""
    return _call("maximum", x, y)


def minimum(x: Formula, y: Formula | float) -> Formula:
    """The smaller of two."""
    return _call("minimum", x, y)


def _call(function: str, *arguments: Formula | float) -> Formula:
    made = tuple(given if isinstance(given, Formula) else Formula(NUMBER, number=float(given)) for given in arguments)
    return Formula(function, made)
