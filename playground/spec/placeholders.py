"""What of a project is not known here: as long as nobody replaces it, it is kept, and nothing runs."""

from __future__ import annotations

from collections.abc import Callable

from playground.spec.language import tr
from playground.spec.problem import Fix, Problem
from playground.spec.project import Project
from playground.spec.unknown import NEWER, Unknown


def still_unknown(project: Project) -> tuple[Unknown, ...]:
    """What of a project is not known here, and was not replaced by something else since it was read."""
    present = {
        "data": project.data,
        "loss": project.loss,
        "optimizer": project.optimizer,
        "augmentation": project.training.augmentation,
    }
    return tuple(unknown for unknown in project.unknown if present[unknown.field] == unknown.stand_in)


def unknown_problems(project: Project) -> tuple[Problem, ...]:
    """What keeps a project from running that has something in it which is not known here."""
    return tuple(
        Problem(
            None,
            tr("The {part} {kind} is not known here.", part=tr(unknown.field), kind=repr(unknown.wanted)),
            tr("{newer} Update this one to run it, or use another; saved, it stays as it came.", newer=tr(NEWER)),
            fix=Fix(tr("Use {title}", title=tr(unknown.stand_in.title)), _replaced(unknown)),
        )
        for unknown in still_unknown(project)
    )


def _replaced(unknown: Unknown) -> Callable[[Project], Project]:
    return lambda project: project.replace(unknown=tuple(other for other in project.unknown if other != unknown))
