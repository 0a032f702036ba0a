"""Training settings that have nothing to go by: they look at a validation part, and the data keeps none."""

from __future__ import annotations

from playground.data.dataset import Dataset
from playground.engine.optimizer import Optimizer
from playground.spec.language import tr
from playground.spec.problem import Fix, Problem, Severity
from playground.spec.project import Project

# The setting of data sets that keeps samples aside, and the share that serves most.
SHARE_SETTING, SHARE = "validation", 0.2


def unheeded_settings(project: Project) -> tuple[Problem, ...]:
    """A warning for each setting that waits for a validation loss which never comes."""
    if not isinstance(project.data, Dataset) or getattr(project.data, SHARE_SETTING, SHARE) > 0:
        return ()
    problems = []
    if project.training.early_stopping:
        why = tr("It stops when the validation loss no longer falls; as it is, it never does. Keep some samples aside.")
        problems.append(_warning(tr("Early stopping has no validation part to look at."), why))
    if isinstance(project.optimizer, Optimizer) and project.optimizer.schedule.follows_loss:
        title = tr(project.optimizer.schedule.title)
        why = tr(
            "It cuts the rate when the validation loss no longer falls; as it is, it never does. Keep samples aside."
        )
        problems.append(_warning(tr("{schedule} has no validation part to look at.", schedule=title), why))
    return tuple(problems)


def _warning(what: str, why: str) -> Problem:
    fix = Fix(tr("Keep {share:.0%} for validation", share=SHARE), _keep_validation)
    return Problem(None, what, why, Severity.WARNING, fix)


def _keep_validation(project: Project) -> Project:
    return project.replace(data=project.data.replace(**{SHARE_SETTING: SHARE}))
