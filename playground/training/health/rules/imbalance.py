"""Classes of very unlike size."""

from __future__ import annotations

from playground.spec.language import tr
from playground.spec.problem import Problem, Severity
from playground.training.health.rule import RULES, Rule
from playground.training.health.vitals import Vitals

TIMES = 10.0
MOST_CLASSES = 50


@RULES.register
class Imbalance(Rule):
    """One class has so many more samples than another that saying it always is nearly right."""

    kind = "imbalance"
    title = "Class imbalance"
    threshold = (
        f"the largest class has {TIMES:.0f} times the samples of the smallest, with up to {MOST_CLASSES} classes"
    )
    urgency = 65

    def examine(self, vitals: Vitals) -> Problem | None:
        shares = vitals.facts.shares
        if shares is None or not 2 <= len(shares) <= MOST_CLASSES or shares.max() < TIMES * shares.min():
            return None
        what = tr(
            "The classes are unbalanced: the largest is {largest:.0%} of the samples, the smallest {smallest:.1%}.",
            largest=shares.max(),
            smallest=shares.min(),
        )
        why = tr("Accuracy alone misleads here; look at the confusion table, and collect more of the rare ones.")
        return Problem(None, what, why, Severity.WARNING)
