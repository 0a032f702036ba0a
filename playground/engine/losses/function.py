"""Functions of the answer alone: something to go down that can be drawn."""

from __future__ import annotations

import math

import numpy as np

from playground.engine.arrays import Array
from playground.engine.formula import Formula, argument
from playground.engine.formula_tape import cos, slope, trace_formula
from playground.engine.loss import LOSSES, Loss
from playground.engine.tape import Tape
from playground.spec.description import EQUATION, describe
from playground.spec.language import tr
from playground.spec.parameter import Choice, param
from playground.spec.task import Task

_x, _y = argument(0), argument(1)
_x2, _y2 = _x * _x, _y * _y
_valley, _one = _y - _x2, _x - 1
_himmelblau = _x2 + _y - 11, _x + _y2 - 7

# Of how many numbers each is, and its formula.
FUNCTIONS: dict[str, tuple[int, Formula]] = {
    "parabola": (1, _x2 - 4 * _x + 1),
    "bowl": (2, 0.5 * _x2 + 5 * _y2),
    "ravine": (2, _one * _one + 10 * (_valley * _valley)),
    "saddle": (2, _x2 - _y2 + 0.25 * (_y2 * _y2)),
    "bumpy": (2, 0.25 * (_x2 + _y2) - 0.4 * (cos(math.pi * _x) + cos(math.pi * _y)) + 0.8),
    "four valleys": (2, _himmelblau[0] * _himmelblau[0] + _himmelblau[1] * _himmelblau[1]),
}


@LOSSES.register
class FunctionOfAnswer(Loss):
    """The answer itself, put into a function that is to become small; what the data wants does not count.

    With a network that says its weights, training goes down the function from step to step. The ravine is Rosenbrock's
    with 10 in the place of 100; the bumps are Rastrigin's, lower and twice as wide; the saddle rises again far out.

    Equation:
        parabola: L = x² - 4x + 1
        bowl: L = x²/2 + 5y²
        ravine: L = (x - 1)² + 10 (y - x²)²
        saddle: L = x² - y² + y⁴/4
        bumpy: L = (x² + y²)/4 - 0.4 cos(πx) - 0.4 cos(πy) + 0.8
        four valleys: L = (x² + y - 11)² + (x + y² - 7)²
    PyTorch: no such loss; the function of the prediction.
    Use: to see how optimizers move: there is no data, only a landscape.
    Source: Rosenbrock 1960, The Computer Journal 3(3); Rastrigin 1974; Himmelblau 1972, Applied Nonlinear Programming.
    """

    kind = "function"
    title = "Function of the answer"
    heeds_targets = False

    function: str = param("parabola", Choice(tuple(FUNCTIONS)), doc="Which function; all but the parabola are of two")

    @property
    def formula(self) -> Formula:
        """The function, of one argument or two."""
        return FUNCTIONS[self.function][1]

    @property
    def equation(self) -> str:
        lines = describe(type(self)).sections[EQUATION].splitlines()
        return next(line.removeprefix(f"{self.function}: ") for line in lines if line.startswith(self.function))

    def refusal(self, task: Task) -> str | None:
        if task.is_classification:
            return tr("It puts numbers into a function, but this data has classes; take cross-entropy.")
        wanted, found = FUNCTIONS[self.function][0], len(task.outputs)
        if wanted == found:
            return None
        if wanted == 1:
            return tr("The parabola is a function of one number, but there are {found}; take another one.", found=found)
        return tr("This function is of two numbers, but the network says {found}; take another one.", found=found)

    def trace(self, tape: Tape, prediction: Array, target: Array) -> tuple[Array, Array]:
        count, width = prediction.shape
        numbers = [prediction[:, index] for index in range(width)]
        gradient, loss, scale = tape.new(prediction.shape), tape.new(()), tape.share_of_one(count)
        values = trace_formula(tape, self.formula, numbers)
        for index in range(width):
            tape.do(np.copyto, gradient[:, index], trace_formula(tape, slope(self.formula, index), numbers))
        tape.leave_out(values[:, None])
        tape.leave_out(gradient)
        tape.do(np.sum, values, None, None, loss)
        tape.do(np.multiply, loss, scale, loss)
        tape.do(np.multiply, gradient, scale, gradient)
        return loss, gradient
