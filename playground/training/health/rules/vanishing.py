"""Vanishing gradients."""

from __future__ import annotations

import math
from collections.abc import Sequence

from playground.engine.recurrent import Recurrent
from playground.spec.graph import Graph
from playground.spec.language import tr
from playground.spec.problem import Fix, Problem, Severity
from playground.training.health.fixes import add_batch_norm, change_activations, wire_past
from playground.training.health.rule import RULES, Rule
from playground.training.health.vitals import LayerVitals, Vitals

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
        what = tr(
            "From here back to {first}, the gradient vanishes: there it is {times} times smaller than at {last}.",
            first=layers[0].name,
            times=_rounded(times),
            last=layers[-1].name,
        )
        squeezing = [layer for layer in layers[:-1] if layer.activation and layer.activation.saturates_at]
        fix = None
        if squeezing:
            names = [layer.name for layer in squeezing]
            fix = change_activations(names, "relu", tr("Use ReLU in the hidden layers"))
        why = tr(
            "Every layer multiplies it by a slope below one. ReLU with He initialization keeps it at its size; "
            "Batch norm behind each layer, or wires past layers into Add, help too."
        )
        others = _other_fixes(vitals.project.graph, squeezing)
        return Problem(start.name, what, why, Severity.WARNING, fix, others)


def _other_fixes(graph: Graph, squeezing: Sequence[LayerVitals]) -> tuple[Fix, ...]:
    """Ways to keep the functions there are, in the whole drawing; inside of blocks layers stand as they are meant."""
    plain = {layer.name: layer for layer in squeezing if layer.name in graph.by_name}
    plain = {name: layer for name, layer in plain.items() if not isinstance(layer.layer, Recurrent)}
    # A wire past a layer adds what enters to what leaves it, so both must have one shape.
    past = [
        name
        for name, layer in plain.items()
        if (source := graph.sources(name)[0]) in plain and plain[source].outputs.shape == layer.outputs.shape
    ]
    fixes = [add_batch_norm(plain)] if plain else []
    return (*fixes, wire_past(past)) if past else tuple(fixes)


_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def _rounded(times: float) -> str:
    """A ratio in digits, from a million on as a power of ten."""
    return f"{times:,.0f}" if times < 1e6 else "10" + str(round(math.log10(times))).translate(_SUPERSCRIPTS)
