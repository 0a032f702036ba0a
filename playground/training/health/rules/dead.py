"""Dead units."""

from __future__ import annotations

from playground.spec.language import tr
from playground.spec.problem import Problem, Severity
from playground.training.health.fixes import change_activations
from playground.training.health.rule import RULES, Rule
from playground.training.health.vitals import WATCHED, Vitals

SHARE = 0.75
STEPS = 50


@RULES.register
class Dead(Rule):
    """Units that are zero for every sample have no slope: nothing reaches them any more that would change them."""

    kind = "dead"
    title = "Dead units"
    threshold = (
        f"at least {SHARE:.0%} of a layer's units are zero for all of up to {WATCHED} training samples, from step "
        f"{STEPS} on while the network has not learned"
    )
    urgency = 30

    def examine(self, vitals: Vitals) -> Problem | None:
        dead = [layer for layer in vitals.layers if layer.idle >= SHARE]
        if not dead or vitals.step < STEPS or vitals.has_learned:
            return None
        worst = max(dead, key=lambda layer: layer.idle)
        assert worst.activation is not None  # only what has one can be idle
        what = tr(
            "{share:.0%} of its units are dead: {function} gives zero for every sample.",
            share=worst.idle,
            function=tr(worst.activation.title),
        )
        why = tr(
            "No gradient passes a unit that is always zero, so it stays so. A leaky ReLU lets a little through; "
            "a lower learning rate keeps units from being thrown there."
        )
        names = [layer.name for layer in dead]
        fix = change_activations(names, "leaky_relu", tr("Use leaky ReLU there"))
        return Problem(worst.name, what, why, Severity.WARNING, fix)
