"""Where each optimizer would have gone from where the run began."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from playground.training.probe import UNFINISHED, LongProbe, in_portions
from playground.training.racing import MOST_STEPS, Race
from playground.training.trainer import Trainer
from playground.training.weight_path import WeightPath

# Numbers that a network may train for its optimizers to race.
MOST_NUMBERS = 16


@dataclass(frozen=True, eq=False)
class RaceAnswer:
    """A race so far.

    Attributes:
        names: who takes part.
        places: (racers, steps + 1, numbers) the weights of each at each step.
        losses: (racers,) the loss of each at its last step.
        is_over: whether it goes no farther, whatever the run does.
    """

    names: tuple[str, ...]
    places: NDArray[np.float64]
    losses: NDArray[np.float64]
    is_over: bool

    @property
    def step(self) -> int:
        """How far they are."""
        return len(self.places[0]) - 1


@dataclass(frozen=True)
class Racing(LongProbe):
    """Every optimizer, step by step with the run, each on a network of its own; for networks of a few numbers.

    A race goes on from answer to answer until the run begins anew or is changed.
    """

    same_rate: bool = True
    _races: WeakKeyDictionary[WeightPath, Race] = field(default_factory=WeakKeyDictionary, compare=False)

    @property
    def rest(self) -> float:
        return 0.0

    def portions(self, trainer: Trainer) -> Iterator[object]:
        if len(trainer.network.arrays.values) > MOST_NUMBERS:
            yield None
            return
        race = self._races.get(trainer.path)
        if race is None or not race.fits(trainer):
            race = self._races[trainer.path] = Race(trainer, self.same_rate)
        yield UNFINISHED
        for _ in in_portions(race.going_on(trainer.step)):
            yield UNFINISHED if np.isnan(race.losses).all() else _so_far(race)
        yield _so_far(race)


def _so_far(race: Race) -> RaceAnswer:
    names = tuple(racer.name for racer in race.racers)
    return RaceAnswer(names, race.places, race.losses.copy(), race.step >= MOST_STEPS)
