"""Numbers that are not finite."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from playground.engine.recurrent import Recurrent
from playground.spec.language import tr
from playground.spec.problem import Problem, Severity
from playground.training.events import Halt
from playground.training.health.fixes import clip, scale_rate
from playground.training.health.rule import RULES, Rule
from playground.training.health.vitals import Vitals

# How many times the median before it a gradient must be, to have jumped.
JUMP = 30.0


@RULES.register
class NotFinite(Rule):
    """The loss is infinite or not a number: some layer's numbers grew beyond what a computer can hold."""

    kind = "not_finite"
    threshold = "the loss, a weight or what leaves a layer is not a finite number"
    urgency = 0
    mark = "↑ explodes"

    def examine(self, vitals: Vitals) -> Problem | None:
        if vitals.halt is not Halt.NOT_FINITE:
            return None
        what = tr("The loss is not a finite number since step {step}.", step=vitals.step)
        if vitals.is_changed_since_halt:
            why = tr("What you changed takes effect with new weights: press Reset, then Run.")
            return Problem(None, what, why, Severity.ERROR)
        jump = _first_jump(vitals)
        where = next((layer.name for layer in vitals.layers if not layer.is_finite), None)
        if jump is not None:
            where = jump.layer
            first = tr(
                "First the gradient of {layer} jumped, at step {step}: {before:.2g}, then {after:.2g}.", **vars(jump)
            )
            what = f"{what} {first}"
        has_state = any(isinstance(layer.layer, Recurrent) for layer in vitals.layers)
        fix = clip() if has_state and not vitals.project.training.clip_norm else scale_rate(vitals.project, 0.1)
        why = tr("Each update overshot more than the one before. Mend it, then press Reset.")
        return Problem(where, what, why, Severity.ERROR, fix)


@dataclass(frozen=True)
class _Jump:
    layer: str
    step: int
    before: float
    after: float


def _first_jump(vitals: Vitals) -> _Jump | None:
    """The first point at which the norm of a layer's gradient is JUMP times what it was at the median before.

    Of several layers at that point the one that jumped farthest; one that is infinite or no number has, too.
    """
    curve = vitals.curves.gradient_norms
    norms = np.where(np.isfinite(curve.values), curve.values, np.inf)
    for point in range(1, len(norms)):
        before = np.median(norms[:point], axis=0)
        with np.errstate(invalid="ignore", divide="ignore"):
            times = np.where(before > 0, norms[point] / before, 0.0)
        if np.nanmax(times, initial=0.0) > JUMP:
            column = int(np.nanargmax(times))
            after = float(curve.values[point, column])
            return _Jump(vitals.curves.layers[column], int(curve.steps[point]), float(before[column]), after)
    return None
