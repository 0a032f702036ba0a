"""Functions of the answer: the numbers of textbooks, and slopes that are those of the function."""

from __future__ import annotations

import math

import numpy as np
import pytest

from playground.engine.formula import ARGUMENT, NUMBER, Formula
from playground.engine.formula_tape import slope
from playground.engine.losses.function import FUNCTIONS, FunctionOfAnswer
from playground.spec.task import Task, TensorType

WORTH = {
    "add": lambda a, b: a + b,
    "subtract": lambda a, b: a - b,
    "multiply": lambda a, b: a * b,
    "sin": math.sin,
}
# Known places of each function with its value; at all of them it is level.
LEVEL = {
    "parabola": (((2.0,), -3.0),),
    "bowl": (((0.0, 0.0), 0.0),),
    "ravine": (((1.0, 1.0), 0.0),),
    "saddle": (((0.0, 0.0), 0.0), ((0.0, math.sqrt(2)), -1.0), ((0.0, -math.sqrt(2)), -1.0)),
    "bumpy": (((0.0, 0.0), 0.0),),
    "four valleys": (((3.0, 2.0), 0.0), ((-2.805118, 3.131312), 0.0), ((3.584428, -1.848126), 0.0)),
}


def worth(formula: Formula, *arguments: float) -> float:
    def leaf(found: Formula) -> float:
        assert found.function in (ARGUMENT, NUMBER)
        return arguments[found.index] if found.function == ARGUMENT else found.number

    return formula.fold(leaf, lambda function, parts: WORTH[function](*parts))


@pytest.mark.parametrize("name", FUNCTIONS)
def test_each_function_is_level_where_the_literature_says_so(name: str) -> None:
    _, formula = FUNCTIONS[name]
    for place, value in LEVEL[name]:
        assert worth(formula, *place) == pytest.approx(value, abs=1e-9)
        for index in range(len(place)):
            assert worth(slope(formula, index), *place) == pytest.approx(0, abs=1e-4)


@pytest.mark.parametrize("name", FUNCTIONS)
def test_slopes_agree_with_central_differences(name: str) -> None:
    numbers, formula = FUNCTIONS[name]
    for place in np.random.default_rng(0).normal(0, 2, (5, numbers)):
        for index, along in enumerate(np.eye(numbers) * 1e-5):
            difference = (worth(formula, *place + along) - worth(formula, *place - along)) / 2e-5
            assert worth(slope(formula, index), *place) == pytest.approx(difference, rel=1e-6, abs=1e-6)


def test_a_function_takes_as_many_numbers_as_it_has_and_no_classes() -> None:
    one, two = (Task(TensorType((1,)), outputs=names) for names in (("x",), ("x", "y")))
    assert FunctionOfAnswer().refusal(one) is None
    assert FunctionOfAnswer(function="saddle").refusal(two) is None
    assert "there are 2" in str(FunctionOfAnswer().refusal(two))
    assert "says 1" in str(FunctionOfAnswer(function="saddle").refusal(one))
    assert "cross-entropy" in str(FunctionOfAnswer().refusal(Task(TensorType((1,)), classes=("a", "b"))))
