"""The loss of one sample, and its gradient by what the network says."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from playground.engine.loss import Loss
from playground.spec.language import tr
from playground.training.explaining.lines import Line, Phase, Section
from playground.training.explaining.math import Math, factor, gradient, joined, number, prose, variable, woven
from playground.training.explaining.station import MOST_UNITS
from playground.training.explaining.step import Step

# Classes whose shares are told.
MOST_SHARES = 10


def forward_of_loss(step: Step) -> Section:
    """What the prediction says, how sure it is, and what that costs."""
    loss = step.project.loss
    assert isinstance(loss, Loss)  # the network was made with it
    lines = [*_shares(step), Line(variable("L") + " = " + _made(step) + number(step.loss))]
    return Section(Phase.FORWARD, tr("Loss ({title})", title=tr(loss.title)), "", loss.equation, tuple(lines))


def _shares(step: Step) -> Iterator[Line]:
    if step.shares is None or step.shares.ndim != 1 or len(step.shares) > MOST_SHARES:
        return
    named = (prose(f"{tr(name)} ") + number(share) for name, share in zip(step.task.classes, step.shares, strict=True))
    yield Line(woven(tr("How sure it is: {shares}"), shares=joined(named, ", ")))


def _made(step: Step) -> Math:
    """The loss by hand, where that comes to the same: -ln of the wanted class's share, or squares of differences."""
    if step.shares is not None and step.shares.ndim == 1 and step.answer in step.task.classes:
        share = float(step.shares[step.task.classes.index(step.answer)])
        if share > 0 and np.isclose(-np.log(share), step.loss, rtol=1e-9, atol=0):
            return (
                Math("−ln p", r"-\ln p")
                + prose(f"({tr(step.answer)})")
                + " = "
                + Math("−ln ", r"-\ln ")
                + number(share)
                + " = "
            )
    difference = np.ravel(step.prediction) - np.ravel(step.target) if _is_alike(step) else np.empty(0)
    if 0 < difference.size <= MOST_UNITS:
        squares = joined(
            (
                "(" + number(said) + " − " + factor(wanted) + ")" + Math("²", "^2")
                for said, wanted in zip(np.ravel(step.prediction), np.ravel(step.target), strict=True)
            ),
            " + ",
        )
        for divisor in (difference.size, 2):
            if np.isclose((difference**2).sum() / divisor, step.loss, rtol=1e-9, atol=0):
                return (squares if difference.size == 1 else "(" + squares + ")") + (
                    f" / {divisor} = " if divisor > 1 else " = "
                )
    return Math("", "")


def _is_alike(step: Step) -> bool:
    return np.shape(step.prediction) == np.shape(step.target)


def backward_of_loss(step: Step) -> Section:
    """Where the way back begins."""
    parts = step.layers[-1].parts.get("")
    assert parts is not None  # the last layer's output goes to the loss
    flat = np.ravel(parts)
    lines = [Line(gradient(variable("y", j)) + " = " + number(flat[j])) for j in range(min(flat.size, MOST_SHARES))]
    if flat.size > MOST_SHARES:
        rest = tr("and so on for the other {count} numbers.", count=flat.size - MOST_SHARES)
        lines.append(Line(prose(rest), is_prose=True))
    about = tr("How the loss grows with each number that the network says")
    return Section(Phase.BACKWARD, tr("Loss"), "", about, tuple(lines))
