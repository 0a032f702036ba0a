"""A learning rate that is too low."""

from __future__ import annotations

import math

from playground.spec.language import tr
from playground.spec.problem import Problem, Severity
from playground.training.health.fixes import scale_rate
from playground.training.health.rule import RULES, Rule
from playground.training.health.vitals import Vitals

SMALLEST = 1e-5
STEPS = 50


@RULES.register
class RateTooLow(Rule):
    """Updates are so small beside the weights that it would take very long to get anywhere."""

    kind = "rate_too_low"
    title = "Learning rate too low"
    threshold = (
        f"from step {STEPS} on, an update changes no layer's weights by more than {SMALLEST:g} of their size, "
        "while the network has not learned"
    )
    urgency = 40

    def examine(self, vitals: Vitals) -> Problem | None:
        updates = [layer.update for layer in vitals.trained if math.isfinite(layer.update)]
        if vitals.step < STEPS or not updates or vitals.has_learned:
            return None
        largest = max(updates)
        if not 0 < largest < SMALLEST:
            return None
        what = tr(
            "The learning rate is too low: an update changes weights by at most {share:.1g} of their size.",
            share=largest,
        )
        why = tr("A thousandth of their size is usual while a network learns.")
        return Problem(None, what, why, Severity.WARNING, scale_rate(vitals.project, 10))
