"""Overfitting."""

from __future__ import annotations

from functools import partial

import numpy as np

from playground.engine.layer import LAYERS
from playground.spec.edits import change_layer, insert_layer
from playground.spec.graph import Wire
from playground.spec.language import tr
from playground.spec.problem import Fix, Problem, Severity
from playground.spec.project import Project
from playground.training.health.rule import RULES, Rule
from playground.training.health.vitals import Vitals

RISE = 1.25
LOOKS = 6
GAP = 0.7
# Of the loss of always giving the same answer: what is lower is right enough, whichever way it goes.
WORTH = 0.1


@RULES.register
class Overfitting(Rule):
    """It learns its training samples by heart: on samples it has not seen it gets worse."""

    kind = "overfitting"
    threshold = (
        f"the validation loss has been {RISE} times its lowest for {LOOKS // 2} looks in a row, the lowest is at least "
        f"{LOOKS} looks ago, and the training loss is below {GAP:.0%} of it; not below {WORTH:.0%} of the loss of "
        "always giving the same answer, and not with early stopping on"
    )
    urgency = 45

    def examine(self, vitals: Vitals) -> Problem | None:
        curve = vitals.curves.validation_loss
        values = curve.values
        training = vitals.project.training
        if training.early_stopping and training.restore_best:  # it will go back to its best by itself
            return None
        if len(values) <= LOOKS or not np.isfinite(values).all():
            return None
        best = int(values.argmin())
        if values[-1] < WORTH * (vitals.facts.baseline or 0.0):
            return None
        recent = values[-(LOOKS // 2) :]
        if len(values) - 1 - best < LOOKS or recent.min() < RISE * values[best] or vitals.loss > GAP * recent.mean():
            return None
        what = tr(
            "It overfits: since step {step} the validation loss has risen from {lowest:.3g} to {newest:.3g}, "
            "while the training loss is {loss:.3g}.",
            step=curve.steps[best],
            lowest=values[best],
            newest=values[-1],
            loss=vitals.loss,
        )
        why = tr(
            "It learns the samples by heart instead of the rule behind them. Dropout, L2, augmentation or more samples "
            "help; early stopping goes back to the best weights."
        )
        return Problem(None, what, why, Severity.WARNING, _fix(vitals))


def _fix(vitals: Vitals) -> Fix:
    """Dropout before the layer that says the answer; one that is there turned on, or early stopping where it is on."""
    graph = vitals.project.graph
    dropouts = [name for name, layer in graph.by_name.items() if type(layer).kind == "dropout"]
    off = next((name for name in dropouts if not getattr(graph.layer(name), "rate", 1)), None)
    if off is not None:
        return Fix(tr("Turn {name} on", name=off), partial(_turn_on, name=off))
    if any(type(layer.layer).kind == "dropout" for layer in vitals.layers):
        return Fix(tr("Stop early"), _stop_early)
    return Fix(tr("Put dropout before the output"), _add_dropout)


def _turn_on(project: Project, name: str) -> Project:
    """With that dropout at its usual rate."""
    return change_layer(project, name, LAYERS.find("dropout")())


def _stop_early(project: Project) -> Project:
    return project.replace(training=project.training.replace(early_stopping=10, restore_best=True))


def _add_dropout(project: Project) -> Project:
    graph = project.graph
    output = next(name for name, layer in graph.by_name.items() if not type(layer).has_output)
    wire = Wire(graph.sources(output)[0], output)
    return insert_layer(project, LAYERS.find("dropout")(), wire, project.positions.get(output, (0.0, 0.0)))[0]
