"""Functions of one number: how operators make them, and which activation one is, found by its values."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.engine.activation import ACTIVATIONS, Activation
from playground.engine.formula import ARGUMENT, ARRAY, Formula, argument
from playground.formats.imports.values import GRID
from playground.spec.errors import PlaygroundError
from playground.spec.language import tr

Values = NDArray[np.float64]
# How far the values of a function may be from those of the activation that it is taken for.
TOLERANCE = 2e-6


def _erf(x: Values) -> Values:
    from scipy.special import erf  # imported late: SciPy is needed by this function alone

    return np.asarray(erf(x))


def _sigmoid(x: Values) -> Values:
    return 0.5 * (1 + np.tanh(0.5 * x))


def _softplus(x: Values) -> Values:
    return np.logaddexp(0.0, x)


def _elu(x: Values, alpha: float) -> Values:
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0)))


# Of one argument, by ONNX's operators, with their attributes.
FUNCTIONS: Mapping[str, Callable[[Values, Mapping[str, Any]], Values]] = {
    "Identity": lambda x, _: x,
    "Neg": lambda x, _: -x,
    "Abs": lambda x, _: np.abs(x),
    "Exp": lambda x, _: np.exp(x),
    "Log": lambda x, _: np.log(x),
    "Sqrt": lambda x, _: np.sqrt(x),
    "Reciprocal": lambda x, _: 1 / x,
    "Erf": lambda x, _: _erf(x),
    "Sin": lambda x, _: np.sin(x),
    "Tanh": lambda x, _: np.tanh(x),
    "Sigmoid": lambda x, _: _sigmoid(x),
    "Softplus": lambda x, _: _softplus(x),
    "Relu": lambda x, _: np.maximum(x, 0),
    "LeakyRelu": lambda x, a: np.where(x > 0, x, a.get("alpha", 0.01) * x),
    "Elu": lambda x, a: _elu(x, a.get("alpha", 1.0)),
    "Selu": lambda x, a: a.get("gamma", 1.0507009873554805) * _elu(x, a.get("alpha", 1.6732632423543772)),
    "HardSigmoid": lambda x, a: np.clip(a.get("alpha", 0.2) * x + a.get("beta", 0.5), 0, 1),
    "Mish": lambda x, _: x * np.tanh(_softplus(x)),
    "Gelu": lambda x, a: _gelu(x, a.get("approximate", "none") == "tanh"),
}
# Of two arguments.
OPERATORS: Mapping[str, Callable[[Values, Values], Values]] = {
    "Add": np.add,
    "Sub": np.subtract,
    "Mul": np.multiply,
    "Div": np.divide,
    "Pow": np.power,
    "Max": np.maximum,
    "Min": np.minimum,
    "GreaterOrEqual": lambda x, y: (x >= y).astype(np.float64),
    "Less": lambda x, y: (x < y).astype(np.float64),
    "LessOrEqual": lambda x, y: (x <= y).astype(np.float64),
    "Greater": lambda x, y: (x > y).astype(np.float64),
}


def _gelu(x: Values, is_approximate: bool) -> Values:
    if is_approximate:
        return np.asarray(0.5 * x * (1 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * x**3))))
    return np.asarray(0.5 * x * (1 + _erf(x / np.sqrt(2))))


def named_function(values: Values) -> Activation | None:
    """The activation that makes these values of GRID; None where there is none."""
    candidates = [kind() for kind in ACTIVATIONS if kind.kind not in ("softmax", "prelu")]
    below = float(np.interp(-5, GRID[:201], values[:201]))
    for kind, setting, guess in (("leaky_relu", "slope", -below / 5), ("elu", "alpha", -float(values[201]))):
        try:
            candidates.append(ACTIVATIONS.find(kind)(**{setting: float(f"{guess:.7g}")}))
        except PlaygroundError:
            continue
    for activation in candidates:
        made = _values_of(activation)
        if made is not None and np.allclose(made, values, rtol=TOLERANCE, atol=TOLERANCE):
            return activation
    return None


@functools.lru_cache(256)
def _values_of(activation: Activation) -> Values | None:
    try:
        return evaluated(activation.formula(argument()), (GRID,))
    except PlaygroundError:
        return None


def evaluated(formula: Formula, arguments: tuple[Values, ...]) -> Values:
    """What a formula makes of numbers. Raises PlaygroundError for one with trained arrays."""

    def leaf(found: Formula) -> Values:
        if found.function == ARRAY:
            raise PlaygroundError(tr("found a formula with arrays, expected one of numbers"))
        return arguments[found.index] if found.function == ARGUMENT else np.full(arguments[0].shape, found.number)

    def call(function: str, given: tuple[Values, ...]) -> Values:
        return np.asarray(_CALLS[function](*given))

    with np.errstate(all="ignore"):
        return np.asarray(formula.fold(leaf, call))


_CALLS: Mapping[str, Callable[..., Values]] = {
    "add": np.add,
    "subtract": np.subtract,
    "multiply": np.multiply,
    "divide": np.divide,
    "exp": np.exp,
    "expm1": np.expm1,
    "tanh": np.tanh,
    "sigmoid": _sigmoid,
    "softplus": _softplus,
    "erf": _erf,
    "sin": np.sin,
    "step": lambda x: (x >= 0).astype(np.float64),
    "maximum": np.maximum,
    "minimum": np.minimum,
}
