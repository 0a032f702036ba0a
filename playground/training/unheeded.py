"""Training settings that have nothing to go by: they look at a validation part, and the data keeps none."""

from __future__ import annotations

from playground.data.dataset import Dataset
from playground.engine.optimizer import Optimizer
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
        why = "It stops when the validation loss no longer falls; as it is, it never does. Keep some samples aside."
        problems.append(_warning("Early stopping has no validation part to look at.", why))
    if isinstance(project.optimizer, Optimizer) and project.optimizer.schedule.follows_loss:
        title = project.optimizer.schedule.title
        why = "It cuts the rate when the validation loss no longer falls; as it is, it never does. Keep samples aside."
        problems.append(_warning(f"{title} has no validation part to look at.", why))
    return tuple(problems)


def _warning(what: str, why: str) -> Problem:
    fix = Fix(f"Keep {SHARE:.0%} for validation", _keep_validation)
    return Problem(None, what, why, Severity.WARNING, fix)


def _keep_validation(project: Project) -> Project:
    return project.replace(data=project.data.replace(**{SHARE_SETTING: SHARE}))
