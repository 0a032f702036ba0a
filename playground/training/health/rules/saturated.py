"""Saturated units."""

from __future__ import annotations

from playground.spec.language import tr
from playground.spec.problem import Problem, Severity
from playground.training.health.fixes import change_activations
from playground.training.health.rule import RULES, Rule
from playground.training.health.vitals import WATCHED, Vitals

SHARE = 0.8


@RULES.register
class Saturated(Rule):
    """Units that are at the end of their range have nearly no slope, and so learn slowly."""

    kind = "saturated"
    title = "Saturated units"
    threshold = (
        f"at least {SHARE:.0%} of what a hidden layer gives for up to {WATCHED} training samples lies within a "
        "fiftieth of the ends of its function's range, while the network has not learned"
    )
    urgency = 35

    def examine(self, vitals: Vitals) -> Problem | None:
        hidden = vitals.layers[:-1]
        found = [layer for layer in hidden if layer.saturated >= SHARE]
        if not found or vitals.has_learned:
            return None
        worst = max(found, key=lambda layer: layer.saturated)
        assert worst.activation is not None  # only what has one can saturate
        what = tr(
            "{share:.0%} of its values are at the ends of {function}'s range.",
            share=worst.saturated,
            function=tr(worst.activation.title).lower(),
        )
        why = tr(
            "There the function is flat and its slope nearly zero. Scale the inputs, start from smaller weights, "
            "or take a function that does not flatten."
        )
        fix = change_activations([layer.name for layer in found], "relu", tr("Use ReLU there"))
        return Problem(worst.name, what, why, Severity.WARNING, fix)
