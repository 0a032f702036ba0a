"""Exploding gradients."""

from __future__ import annotations

import numpy as np

from playground.spec.language import tr
from playground.spec.problem import Problem, Severity
from playground.training.health.fixes import clip
from playground.training.health.rule import RULES, Rule
from playground.training.health.vitals import RECENT, Vitals

SPIKE = 100.0
NORM = 10.0
STEPS = 10


@RULES.register
class Exploding(Rule):
    """The gradient is now and then so long that one update undoes what a hundred have learned."""

    kind = "exploding"
    title = "Exploding gradients"
    threshold = (
        f"among the last {2 * RECENT} points a layer's gradient was more than {SPIKE:.0f} times its median and "
        f"its norm above {NORM:.0f}, from step {STEPS} on, after clipping"
    )
    urgency = 10
    mark = "↑ explodes"

    def examine(self, vitals: Vitals) -> Problem | None:
        curve = vitals.curves.clipped_norms if len(vitals.curves.clipped_norms.steps) else vitals.curves.gradient_norms
        if vitals.step < STEPS or len(curve.steps) < STEPS:
            return None
        norms, steps = curve.values[-2 * RECENT :], curve.steps[-2 * RECENT :]
        median = np.median(curve.values, axis=0)
        with np.errstate(invalid="ignore", divide="ignore"):
            times = np.where(norms > NORM, norms / median, 0.0)
        times = np.nan_to_num(times, nan=0.0, posinf=0.0)
        point, column = np.unravel_index(int(times.argmax()), times.shape)
        if times[point, column] < SPIKE:
            return None
        what = tr(
            "Its gradient explodes: at step {step} it was {times:,.0f} times as long as usual.",
            step=steps[point],
            times=times[point, column],
        )
        why = tr(
            "One such update throws the weights far off. Clipping shortens the gradient and keeps its direction; "
            "a lower learning rate helps too."
        )
        return Problem(vitals.curves.layers[column], what, why, Severity.WARNING, clip())
