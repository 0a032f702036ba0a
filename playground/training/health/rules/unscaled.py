"""Inputs that are not scaled."""

from __future__ import annotations

import numpy as np

from playground.spec.language import tr
from playground.spec.problem import Fix, Problem, Severity
from playground.spec.project import Project
from playground.training.health.rule import RULES, Rule
from playground.training.health.vitals import Vitals

LARGEST = 20.0
APART = 100.0


@RULES.register
class Unscaled(Rule):
    """Inputs far from zero, or of very unlike sizes, make the way down narrow: the largest drowns the others."""

    kind = "unscaled"
    title = "Unscaled inputs"
    threshold = (
        f"an input is further than {LARGEST:.0f} from zero on average or spreads by more than that, or one spreads "
        f"{APART:.0f} times as far as another"
    )
    urgency = 55

    def examine(self, vitals: Vitals) -> Problem | None:
        spreads, centers = vitals.facts.spreads, np.abs(vitals.facts.centers)
        spreads = spreads[spreads > 0]
        if not len(spreads):
            return None
        size = max(float(spreads.max()), float(centers.max()))
        apart = float(spreads.max() / spreads.min())
        if size <= LARGEST and apart <= APART:
            return None
        what = tr("The inputs are not scaled: they reach {size:.3g}.", size=vitals.facts.reach)
        if size <= LARGEST:
            what = tr("The inputs are not scaled: one spreads {times:,.0f} times as far as another.", times=apart)
        why = tr(
            "Standard scaling gives each a mean of 0 and a spread of 1, so that one learning rate suits all weights."
        )
        fix = None
        if any(parameter.name == "scaling" for parameter in vitals.project.data.parameters()):
            fix = Fix(tr("Scale the inputs"), _scale)
        return Problem(None, what, why, Severity.WARNING, fix)


def _scale(project: Project) -> Project:
    return project.replace(data=project.data.replace(scaling="standard"))
