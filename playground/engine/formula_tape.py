"""Formulas made of sums, products and sines: their slopes as formulas, and either recorded on a tape."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from playground.engine.arrays import Array
from playground.engine.formula import ARGUMENT, NUMBER, Formula, sin
from playground.engine.tape import Tape

_RECORDED: dict[str, Callable[..., object]] = {
    "add": np.add,
    "subtract": np.subtract,
    "multiply": np.multiply,
    "sin": np.sin,
}


def cos(x: Formula) -> Formula:
    """The cosine, as a sine."""
    return sin(x + math.pi / 2)


def slope(formula: Formula, index: int) -> Formula:
    """The derivative by one of the arguments. KeyError for functions that are not sums, products or sines."""
    if formula.function in (ARGUMENT, NUMBER):
        return _number(float(formula.function == ARGUMENT and formula.index == index))
    parts = formula.arguments
    return _SLOPES[formula.function](parts, [slope(part, index) for part in parts])


def trace_formula(tape: Tape, formula: Formula, arguments: Sequence[Array]) -> Array:
    """Record the formula of arguments that are all of one shape; a buffer of that shape."""

    def leaf(found: Formula) -> Array:
        return tape.scalar(found.number) if found.function == NUMBER else arguments[found.index]

    def call(function: str, parts: tuple[Array, ...]) -> Array:
        made = tape.new(arguments[0].shape)
        tape.do(_RECORDED[function], *parts, made)
        return made

    found = formula.fold(leaf, call)
    if found.shape == arguments[0].shape and found is not arguments[0]:
        return found
    made = tape.new(arguments[0].shape)  # of a bare number or argument
    tape.do(np.copyto, made, found)
    return made


def _number(number: float) -> Formula:
    return Formula(NUMBER, number=number)


def _is(formula: Formula, number: float) -> bool:
    return formula.function == NUMBER and formula.number == number


def _sum(left: Formula, right: Formula) -> Formula:
    if _is(left, 0):
        return right
    return left if _is(right, 0) else left + right


def _difference(left: Formula, right: Formula) -> Formula:
    return left if _is(right, 0) else left - right


def _product(left: Formula, right: Formula) -> Formula:
    if _is(left, 0) or _is(right, 0):
        return _number(0)
    if _is(left, 1):
        return right
    return left if _is(right, 1) else left * right


_Parts = Sequence[Formula]
_SLOPES: dict[str, Callable[[_Parts, _Parts], Formula]] = {
    "add": lambda parts, slopes: _sum(*slopes),
    "subtract": lambda parts, slopes: _difference(*slopes),
    "multiply": lambda parts, slopes: _sum(_product(slopes[0], parts[1]), _product(parts[0], slopes[1])),
    "sin": lambda parts, slopes: _product(cos(parts[0]), slopes[0]),
}
