"""Which weights are saved with a drawing: those that fit it, or those that came with it and cannot be used here."""

from __future__ import annotations

from playground.formats.project_file import Opened
from playground.formats.weights import Weights, weight_shapes
from playground.spec.project import Project
from playground.training.checkpoint import Checkpoint, State
from playground.training.prepare import plan_of


def trained(project: Project, run: Checkpoint | None, opened: Opened | None) -> tuple[Weights | None, State | None]:
    """The weights to save with a project and how far they are trained; None where there are none.

    `run` is the run as it stands, `opened` what the file held from which the project came. A drawing that does not
    run, such as one with a layer that is not known here, keeps the weights that it came with until it is changed.
    """
    plan = plan_of(project)
    if not plan.runs:
        unchanged = opened is not None and opened.project.graph == project.graph
        return (opened.weights, opened.state) if opened is not None and unchanged else (None, None)
    # Weights of a drawing that has changed beyond them are of no use to anyone who opens the file.
    if run is None or {name: array.shape for name, array in run.weights.items()} != weight_shapes(plan):
        return None, None
    return run.weights, run.state if run.step else None
