"""From a project to a trainer."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Mapping
from typing import Any
from weakref import WeakValueDictionary

from numpy.typing import NDArray

from playground.data.dataset import Dataset, Samples
from playground.engine.loss import Loss
from playground.engine.plan import Plan, make_plan
from playground.engine.randomness import generator
from playground.spec.errors import PlaygroundError
from playground.spec.language import tr
from playground.spec.placeholders import unknown_problems
from playground.spec.project import Project
from playground.training.augmenting import augmentation_problems
from playground.training.room import room_problems
from playground.training.trainer import Trainer
from playground.training.unheeded import unheeded_settings

_loaded: WeakValueDictionary[tuple[Dataset, int], Samples] = WeakValueDictionary()
_loading = threading.Lock()


def plan_of(project: Project) -> Plan:
    """The plan of a project's drawing, made without loading its data."""
    if not isinstance(project.data, Dataset) or not isinstance(project.loss, Loss):
        raise PlaygroundError(tr("the project has no data set or no loss that is known here"))
    plan = make_plan(project.graph, project.data.task(), project.loss)
    found = (*unheeded_settings(project), *augmentation_problems(project, plan.task))
    first = unknown_problems(project) + room_problems(plan)
    return dataclasses.replace(plan, problems=first + plan.problems + found)


def load_samples(project: Project) -> Samples:
    """The project's data, drawn and split by its seed; the same object as long as somebody holds on to it."""
    if not isinstance(project.data, Dataset):
        raise PlaygroundError(tr("the project has no data set that is known here"))
    key = (project.data, project.training.seed)
    with _loading:  # whoever asks for the same meanwhile waits, and shares it
        samples = _loaded.get(key)
        if samples is None:
            samples = _loaded[key] = project.data.load(generator(project.training.seed, "data"))
    return samples


def prepare(project: Project, weights: Mapping[str, NDArray[Any]] | None = None) -> Trainer:
    """A trainer at step 0, with weights drawn from the seed or as given.

    Raises PlaygroundError when the drawing cannot run, the data cannot be loaded, or the weights do not fit.
    """
    plan = plan_of(project)
    if not plan.runs:
        raise PlaygroundError(tr("the drawing cannot run: {problem}", problem=plan.problems[0].sentence))
    samples = load_samples(project)
    for problem in room_problems(plan, min(project.training.batch_size or len(samples.train), len(samples.train))):
        raise PlaygroundError(tr("the drawing cannot run: {problem}", problem=problem.sentence))
    try:
        return Trainer(project, samples, weights)
    except MemoryError:
        told = tr(
            "the drawing cannot run: found no room in memory for {count} numbers to learn, expected some",
            count=plan.total_parameters,
        )
        raise PlaygroundError(told) from None
