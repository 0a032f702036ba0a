"""A loss that does not fall."""

from __future__ import annotations

import math

from playground.spec.language import tr
from playground.spec.problem import Problem, Severity
from playground.training.health.rule import RULES, Rule
from playground.training.health.vitals import Vitals

NEAR = 0.98
STEPS = 500


@RULES.register
class FlatLoss(Rule):
    """The network is no better than one that gives the same answer whatever it is shown."""

    kind = "flat_loss"
    title = "Flat loss"
    threshold = (
        f"from step {STEPS} on, the lowest training loss so far is above {NEAR:.0%} of the loss of always giving the "
        "same best answer"
    )
    urgency = 60

    def examine(self, vitals: Vitals) -> Problem | None:
        baseline = vitals.facts.baseline
        if vitals.step < STEPS or not baseline or not math.isfinite(vitals.lowest_loss):
            return None
        if vitals.lowest_loss < NEAR * baseline:
            return None
        what = tr(
            "The loss is flat: {loss:.3g}, and always giving the same answer has {baseline:.3g}.",
            loss=vitals.loss,
            baseline=baseline,
        )
        why = tr(
            "What the network says does not depend on what it is shown yet. Look at the gradients: where they are "
            "small nothing is learned; else try another learning rate, or more units."
        )
        return Problem(None, what, why, Severity.WARNING)
