"""A race of optimizers: every one of them goes down the same loss from the same start, step by step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.engine.optimizer import OPTIMIZERS, Optimizer
from playground.engine.pausing import Pausing
from playground.spec.language import tr
from playground.spec.project import Project
from playground.training.landscape.loss_of import LossOf
from playground.training.trainer import Trainer

# A race is decided by then, and its ways take so many places in memory.
MOST_STEPS = 2000


@dataclass(frozen=True)
class Racer:
    """Who takes part: the name, and the optimizer with its settings."""

    name: str
    optimizer: Optimizer


def racers_of(project: Project, same_rate: bool) -> tuple[Racer, ...]:
    """The project's optimizer, then every other and its variants, at the project's rate or each at its own."""
    own = project.optimizer
    assert isinstance(own, Optimizer)  # a trainer has no other
    rate = {"learning_rate": own.learning_rate} if same_rate else {}
    found: list[Racer] = []
    for kind in OPTIMIZERS:
        found.append(Racer(tr(kind.title), kind(**rate)))
        found += [Racer(tr(name), kind(**rate, **settings)) for name, settings in kind.variants.items()]
    own_name = next((racer.name for racer in found if racer.optimizer == own), None)
    first = Racer(own_name or tr("{optimizer}, as set", optimizer=tr(type(own).title)), own)
    return (first, *(racer for racer in found if racer.optimizer != own))


class Race:
    """The race from where a run began. The trainer of the run is never touched.

    Attributes:
        step: how far all of them are.
        losses: (racers,) the loss where each is.
    """

    def __init__(self, trainer: Trainer, same_rate: bool) -> None:
        path, self._samples = trainer.path, trainer.samples
        self._project, self._measure = trainer.project, LossOf(trainer)
        self.start = np.array(next(iter(path))[1] if len(path) else trainer.network.arrays.values)
        self.racers = racers_of(trainer.project, same_rate)
        self.step = 0
        self.losses = np.full(len(self.racers), np.nan)
        self._trainers: list[Trainer] = []
        self._places = np.empty((len(self.racers), MOST_STEPS + 1, len(self.start)))
        self._places[:, 0] = self.start

    def fits(self, trainer: Trainer) -> bool:
        """Whether it is the race of what trains now: drawing, data, loss, optimizer and start are the same."""
        return trainer.samples is self._samples and trainer.project.trains_like(self._project)

    @property
    def places(self) -> NDArray[np.float64]:
        """(racers, steps + 1, numbers) where each has been at each step; a copy."""
        return self._places[:, : self.step + 1].copy()

    def going_on(self, goal: int) -> Pausing[None]:
        """Go on to a step, at most to the last of a race, with a pause behind each step of each."""
        while len(self._trainers) < len(self.racers):
            self._trainers.append(self._begin(self.racers[len(self._trainers)].optimizer))
            yield
        while self.step < min(goal, MOST_STEPS):
            for number, trainer in enumerate(self._trainers):
                for _ in trainer.run(steps=1):
                    pass
                self._places[number, self.step + 1] = trainer.network.arrays.values
                yield
            self.step += 1
        for number, place in enumerate(self._places[:, self.step]):
            self.losses[number] = yield from self._measure.measuring(place)

    def _begin(self, optimizer: Optimizer) -> Trainer:
        endless: dict[str, Any] = {"epochs": 0, "early_stopping": 0}
        training = self._project.training.replace(**endless)
        trainer = Trainer(self._project.replace(optimizer=optimizer, training=training), self._samples)
        trainer.network.arrays.values[...] = self.start
        return trainer
