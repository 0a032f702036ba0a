"""Units that are all alike."""

from __future__ import annotations

import numpy as np

from playground.engine.initializer import INITIALIZERS
from playground.spec.edits import change_layer
from playground.spec.language import tr
from playground.spec.problem import Fix, Problem, Severity
from playground.spec.project import Project
from playground.training.health.fixes import in_each
from playground.training.health.rule import RULES, Rule
from playground.training.health.vitals import WATCHED, LayerVitals, Vitals

# Initializers that give all units of a layer the same weights.
SAME = ("zeros", "constant")
STEPS = 5
# Of the largest value: what rounding makes of equal sums.
ROUNDING = 1e-5


@RULES.register
class Alike(Rule):
    """The units of a layer start with the same weights, get the same gradient, and stay one unit many times over.

    Source: Rumelhart, Hinton and Williams 1986, Parallel Distributed Processing 1, on breaking symmetry.
    """

    kind = "alike"
    title = "Units all alike"
    threshold = (
        f"all units of a layer that starts at zeros or at a constant give the same, for each of up to {WATCHED} "
        f"training samples, from step {STEPS} on"
    )
    urgency = 12

    def examine(self, vitals: Vitals) -> Problem | None:
        alike = [layer for layer in vitals.layers[:-1] if _are_alike(layer)]
        if not alike or vitals.step < STEPS:
            return None
        count = alike[0].outputs.shape[-1]
        what = tr("Its {count} units started with the same weights, and are all alike.", count=count)
        why = tr(
            "Equal units get equal gradients, so they stay equal, and the layer does no more than one unit could. "
            "Weights that start at random become different features."
        )
        fix = Fix(tr("Start weights at random"), in_each([layer.name for layer in alike], _start_at_random))
        return Problem(alike[0].name, what, why, Severity.WARNING, fix)


def _are_alike(layer: LayerVitals) -> bool:
    initializer, values = getattr(layer.layer, "initializer", None), layer.outputs
    if initializer is None or initializer.kind not in SAME or values.shape[-1] < 2 or not layer.is_finite:
        return False
    return bool(np.ptp(values, axis=-1).max() <= ROUNDING * np.abs(values).max())


def _start_at_random(project: Project, name: str) -> Project:
    layer = project.graph.layer(name)
    return change_layer(project, name, layer.replace(initializer=INITIALIZERS.find("auto")()))
