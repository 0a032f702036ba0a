"""Augmentation: while a network trains, its samples are changed at random, as the same things might have looked."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import Any

from playground.spec.declared import Declared, Registry
from playground.spec.language import marked
from playground.spec.parameter import Part
from playground.spec.task import Task

Call = Callable[[], object]


class Augmentation(Declared):
    """What is done to samples of one kind of data; its settings say how much of it.

    Only the samples that a step learns from are changed, each anew every time. What the network is measured on stays
    as it is.
    """

    @classmethod
    @abstractmethod
    def fits(cls, task: Task) -> bool:
        """Whether data of this task can be changed so."""

    @abstractmethod
    def calls(self, inputs: Any, targets: Any, task: Task, rng: Any) -> tuple[Call, ...]:
        """Calls that change a batch in place, drawing from `rng`, without allocating anything of the batch's size.

        inputs: (batch, *task.input.shape) float, as the network gets them. targets: as the loss gets them.
        rng: a `numpy.random.Generator`.
        """


AUGMENTATIONS: Registry[Augmentation] = Registry(marked("augmentation"), "playground.data.augmentations")


def augmentation_part() -> Part:
    """The constraint of a setting that holds an augmentation."""
    return Part(AUGMENTATIONS.find, AUGMENTATIONS.kinds, AUGMENTATIONS.noun)


def fitting_augmentations(task: Task) -> tuple[str, ...]:
    """The kinds that fit data of this task."""
    return tuple(kind.kind for kind in AUGMENTATIONS if kind.fits(task))
