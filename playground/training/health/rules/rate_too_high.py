"""A learning rate that is too high."""

from __future__ import annotations

import math

from playground.spec.language import tr
from playground.spec.problem import Problem, Severity
from playground.training.health.fixes import scale_rate
from playground.training.health.rule import RULES, Rule
from playground.training.health.vitals import Vitals

RISE = 1.5
STEPS = 30


@RULES.register
class RateTooHigh(Rule):
    """Updates overshoot: the loss rises again, and above where always giving one answer would be."""

    kind = "rate_too_high"
    title = "Learning rate too high"
    threshold = (
        f"from step {STEPS} on, the training loss is {RISE} times the lowest it has been, and {RISE} times the loss of "
        "always giving the same answer"
    )
    urgency = 15

    def examine(self, vitals: Vitals) -> Problem | None:
        baseline = vitals.facts.baseline
        if vitals.step < STEPS or baseline is None or not math.isfinite(vitals.loss):
            return None
        if vitals.loss < RISE * vitals.lowest_loss or vitals.loss < RISE * baseline:
            return None
        what = tr(
            "The learning rate is too high: the loss is {loss:.3g} and was {lowest:.3g} before.",
            loss=vitals.loss,
            lowest=vitals.lowest_loss,
        )
        why = tr("The updates step over the low ground instead of down to it.")
        return Problem(None, what, why, Severity.WARNING, scale_rate(vitals.project, 0.1))
