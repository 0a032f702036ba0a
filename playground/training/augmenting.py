"""Augmentation while training: the batch that a step is about to learn from is changed in place."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.engine.randomness import generator
from playground.engine.tape import Call
from playground.spec.augmentation import Augmentation, fitting_augmentations
from playground.spec.language import tr
from playground.spec.problem import Fix, Problem, Severity
from playground.spec.project import Project
from playground.spec.task import Task
from playground.spec.wording import either
from playground.training.input_noise import HALVES


class Augmenting:
    """Draws for the samples of every batch anew; the same seed, the same draws."""

    KEPT = ("_generators",)

    def __init__(self, seed: int) -> None:
        self._generators = [generator(seed, "augmentation", half) for half in HALVES]

    def calls(
        self, project: Project, task: Task, inputs: NDArray[Any], targets: NDArray[Any], half: int
    ) -> tuple[Call, ...]:
        """Calls that augment `inputs` as the project wants it; none where that does not fit the data."""
        return augmentation_calls(project, task, inputs, targets, self._generators[half])


def augmentation_calls(
    project: Project, task: Task, inputs: NDArray[Any], targets: NDArray[Any], rng: np.random.Generator
) -> tuple[Call, ...]:
    """Calls that augment one batch with draws from `rng`."""
    augmentation = project.training.augmentation
    if not isinstance(augmentation, Augmentation) or not augmentation.fits(task):
        return ()
    return augmentation.calls(inputs, targets, task, rng)


def augmentation_problems(project: Project, task: Task) -> tuple[Problem, ...]:
    """A warning where the augmentation does not fit the data."""
    found, fitting = project.training.augmentation.kind, fitting_augmentations(task)
    if found in fitting:
        return ()
    what = tr("The augmentation is for {kind}, and this data is of another kind.", kind=tr(found))
    why = tr("Samples are learned from as they are; what fits is {kinds}.", kinds=either(map(tr, fitting)))
    fix = Fix(tr("Augment nothing"), without_augmentation)
    return (Problem(None, what, why, Severity.WARNING, fix),)


def without_augmentation(project: Project) -> Project:
    """The project without augmentation."""
    return project.replace(training=project.training.replace(augmentation="none"))
