"""Other data in a project: the loss and the network that go with it, as far as what is drawn does not serve."""

from __future__ import annotations

from typing import Any

from playground.data.dataset import Dataset
from playground.engine.layer import LAYERS
from playground.engine.loss import LOSSES, Loss
from playground.engine.optimizer import OPTIMIZERS
from playground.engine.plan import Plan
from playground.spec import edits
from playground.spec.declared import Declared
from playground.spec.graph import Graph
from playground.spec.project import Project
from playground.spec.task import Task
from playground.training.prepare import plan_of

# A layer and its settings.
Drawn = tuple[str, dict[str, Any]]

RATE, BATCH = 0.003, 32
SMALLEST_CONVOLVED = 12
FOR_NUMBERS: tuple[Drawn, ...] = (("dense", {"units": 16, "activation": "relu"}),) * 2
FOR_IMAGES: tuple[Drawn, ...] = (
    ("conv2d", {"filters": 8}),
    ("max_pool2d", {}),
    ("conv2d", {"filters": 16}),
    ("max_pool2d", {}),
    ("flatten", {}),
    ("dense", {"units": 64, "activation": "relu"}),
)
FOR_SYMBOLS: tuple[Drawn, ...] = (("embedding", {}), ("lstm", {"units": 64}))
AT_EVERY_STEP: tuple[Drawn, ...] = (("embedding", {}), ("lstm", {"units": 64, "return_sequences": True}))
FOR_SEQUENCES: tuple[Drawn, ...] = (("lstm", {"units": 32}),)
FLAT: tuple[Drawn, ...] = (("flatten", {}), ("dense", {"units": 64, "activation": "relu"}))


def usual_loss(task: Task) -> Loss:
    """The loss one takes for a task when nothing speaks for another."""
    if not task.is_classification:
        return LOSSES.find("mse")()
    return LOSSES.find("binary_cross_entropy" if len(task.classes) == 2 else "cross_entropy")()


def with_data(project: Project, data: Dataset) -> Project:
    """The project on other data, with a loss that suits it.

    The drawing stays when it runs on that data as well as before; else a small usual one takes its place, with an
    optimizer and a batch size that serve it.
    """
    loss = _fitting_loss(project, data.task())
    kept = project.replace(data=data, loss=loss)
    if _fits(plan_of(kept), plan_of(project)):
        return kept
    return drawn_for(kept)


def drawn_for(project: Project) -> Project:
    """The project with a small usual network for its data."""
    training = project.training.replace(batch_size=BATCH, epochs=0)
    project = project.replace(optimizer=_usual_optimizer(), training=training)
    for chain in (FOR_SYMBOLS, AT_EVERY_STEP, FOR_IMAGES, FOR_NUMBERS, FOR_SEQUENCES, FLAT):
        drawn = edits.tidy(project.replace(graph=_chain(chain)))
        if _suits(chain, drawn) and plan_of(drawn).runs:
            return drawn
    return drawn


def project_for(data: Dataset, title: str) -> Project:
    """A new project on some data, with a loss and a network that serve it."""
    return drawn_for(Project(data=data, loss=usual_loss(data.task()), optimizer=_usual_optimizer(), title=title))


def _usual_optimizer() -> Declared:
    adam: Declared = OPTIMIZERS.find("adam")(learning_rate=RATE)
    return adam


def _suits(chain: tuple[Drawn, ...], project: Project) -> bool:
    """Whether a chain says something on this data, beyond running on it."""
    data = project.data
    assert isinstance(data, Dataset)
    shape = data.task().input.shape
    return chain is not FOR_IMAGES or min(shape[:2]) >= SMALLEST_CONVOLVED


def _chain(chain: tuple[Drawn, ...]) -> Graph:
    graph, last = Graph().add(LAYERS.find("input")(), "Data"), "Data"
    for kind, settings in (*chain, ("output", {})):
        layer = LAYERS.find(kind).from_settings(settings)
        name = graph.name_for(layer)
        graph = graph.add(layer).connect(last, name)
        last = name
    return graph


def _fitting_loss(project: Project, task: Task) -> Loss:
    loss = project.loss
    assert isinstance(loss, Loss) and isinstance(project.data, Dataset)
    was_usual = loss.kind == usual_loss(project.data.task()).kind
    if loss.refusal(task) or was_usual or task.is_classification != project.data.task().is_classification:
        usual = usual_loss(task)
        return loss if usual.kind == loss.kind else usual
    return loss


def _fits(now: Plan, before: Plan) -> bool:
    """Whether the drawing runs, and nothing is warned of that was not before."""
    known = {problem.what for problem in before.problems}
    return now.runs and all(problem.what in known for problem in now.problems)
