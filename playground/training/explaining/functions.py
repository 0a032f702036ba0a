"""What a formula comes to at a number, and how steep it is there."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from playground.engine.formula import ARGUMENT, ARRAY, Formula


@dataclass(frozen=True)
class Dual:
    """A value with its derivative: arithmetic on both at once. Source: Clifford 1871; Wengert 1964."""

    value: float
    slope: float = 0.0


def _sigmoid(x: float) -> float:
    return 1 / (1 + math.exp(-x)) if x >= 0 else math.exp(x) / (1 + math.exp(x))


def _exp(x: float) -> float:
    return math.exp(x) if x < 709 else math.inf


# Each function of one value with its derivative, given the value and what the function makes of it.
_OF_ONE: Mapping[str, tuple[Callable[[float], float], Callable[[float, float], float]]] = {
    "exp": (_exp, lambda x, y: y),
    "expm1": (lambda x: math.expm1(x) if x < 709 else math.inf, lambda x, y: y + 1),
    "tanh": (math.tanh, lambda x, y: 1 - y * y),
    "sigmoid": (_sigmoid, lambda x, y: y * (1 - y)),
    "softplus": (lambda x: max(x, 0.0) + math.log1p(math.exp(-abs(x))), lambda x, y: _sigmoid(x)),
    "erf": (math.erf, lambda x, y: 2 / math.sqrt(math.pi) * math.exp(-x * x)),
    "sin": (math.sin, lambda x, y: math.cos(x)),
    "step": (lambda x: float(x >= 0), lambda x, y: 0.0),
}


def at(formula: Formula, arguments: tuple[Dual, ...], arrays: Mapping[str, float]) -> Dual:
    """The formula's value and derivative; `arrays` are its trained numbers by name."""

    def leaf(found: Formula) -> Dual:
        if found.function == ARGUMENT:
            return arguments[found.index]
        return Dual(arrays[found.name] if found.function == ARRAY else found.number)

    return formula.fold(leaf, _applied)


def _applied(function: str, given: tuple[Dual, ...]) -> Dual:
    if function in _OF_ONE:
        of, slope = _OF_ONE[function]
        (x,) = given
        y = of(x.value)
        return Dual(y, slope(x.value, y) * x.slope)
    a, b = given
    if function in ("maximum", "minimum"):
        # Of two that are the same the second, as in the engine: ReLU has slope 0 at 0.
        first = a.value > b.value if function == "maximum" else a.value < b.value
        return a if first else b
    if function == "divide":
        return Dual(a.value / b.value, (a.slope * b.value - a.value * b.slope) / b.value**2)
    if function == "multiply":
        return Dual(a.value * b.value, a.slope * b.value + a.value * b.slope)
    sign = 1 if function == "add" else -1
    return Dual(a.value + sign * b.value, a.slope + sign * b.slope)
