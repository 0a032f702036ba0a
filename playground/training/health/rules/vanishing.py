"""Vanishing gradients."""

from __future__ import annotations

import math

from playground.spec.problem import Problem, Severity
from playground.training.health.fixes import change_activations
from playground.training.health.rule import RULES, Rule
from playground.training.health.vitals import Vitals

# How much smaller than at the output a gradient must be.
RATIO = 1000.0
STEPS = 20


@RULES.register
class Vanishing(Rule):
    """The gradient fades on its way back, so that the first layers are told hardly anything and do not learn."""

    kind = "vanishing"
    title = "Vanishing gradients"
    threshold = (
        f"per weight, a layer's gradient is less than 1/{RATIO:.0f} of the output's, "
        f"at the median of the last 20 points, from step {STEPS} on and while the network has not learned"
    )
    urgency = 20
    mark = "↓ vanishes"

    def examine(self, vitals: Vitals) -> Problem | None:
        layers = vitals.trained
        if vitals.step < STEPS or len(layers) < 3 or vitals.has_learned:
            return None
        last = layers[-1].gradient
        if not math.isfinite(last) or last <= 0:
            return None
        faded = [layer for layer in layers[:-1] if 0 <= layer.gradient < last / RATIO]
        if not faded or faded[0] is not layers[0]:
            return None
        start = faded[-1]
        times = last / max(layers[0].gradient, last * 1e-12)
        what = f"From here back to {layers[0].name}, the gradient vanishes: there it is {_rounded(times)} times smaller"
        squeezing = [layer.name for layer in layers[:-1] if layer.activation and layer.activation.saturates_at]
        fix = None
        if squeezing:
            fix = change_activations(squeezing, "relu", "Use ReLU in the hidden layers")
        why = (
            "Every layer multiplies it by a slope below one. ReLU with He initialization keeps it at its size; "
            "Batch norm behind each layer, or wires past layers into Add, help too."
        )
        return Problem(start.name, f"{what} than at {layers[-1].name}.", why, Severity.WARNING, fix)


def _rounded(times: float) -> str:
    return f"{times:,.0f}" if times < 1e6 else f"{times:.0e}"
