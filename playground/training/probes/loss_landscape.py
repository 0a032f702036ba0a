"""The loss on a plane through the weights."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from playground.spec.errors import PlaygroundError
from playground.training.landscape.plane import Plane
from playground.training.landscape.settings import LandscapeSettings
from playground.training.landscape.survey import Survey
from playground.training.probe import UNFINISHED, LongProbe, in_portions
from playground.training.trainer import Trainer

NOTHING: NDArray[np.float64] = np.empty(0)


@dataclass(frozen=True, eq=False)
class LandscapeAnswer:
    """A picture so far: coarse at first, then finer.

    Attributes:
        plane: None where there is none.
        x, y: (columns,) and (rows,) the places.
        losses: (rows, columns) the mean loss at each, without penalties.
        share: how much is done, 0 to 1.
        step: when it was begun, in steps of training.
        samples: over how many samples the loss is.
        refusal: why there is none, in a sentence; empty where there is one.
    """

    plane: Plane | None
    x: NDArray[np.float64]
    y: NDArray[np.float64]
    losses: NDArray[np.float64]
    share: float
    step: int
    samples: int
    refusal: str = ""


@dataclass(frozen=True)
class LossLandscape(LongProbe):
    """The loss around the weights as they are when it is asked; training goes on meanwhile, untouched.

    `turn` makes asking again another question.
    """

    settings: LandscapeSettings = LandscapeSettings()  # noqa: RUF009  frozen
    turn: int = 0

    @property
    def rest(self) -> float:
        return math.inf  # it is asked once

    def portions(self, trainer: Trainer) -> Iterator[object]:
        step = trainer.step
        try:
            survey = Survey(trainer, self.settings)
            yield UNFINISHED
            for _ in in_portions(survey.work()):
                yield UNFINISHED if survey.plane is None else self._so_far(survey, step)
            yield self._so_far(survey, step)
        except PlaygroundError as error:
            refusal = str(error)
            yield LandscapeAnswer(None, NOTHING, NOTHING, NOTHING.reshape(0, 0), 1.0, step, 0, refusal)

    def _so_far(self, survey: Survey, step: int) -> LandscapeAnswer:
        return LandscapeAnswer(survey.plane, *survey.measured, survey.share, step, survey.samples)
