"""One step of training on one sample, told number by number."""

from __future__ import annotations

from dataclasses import dataclass

from playground.spec.errors import PlaygroundError
from playground.training.explaining.lines import Section
from playground.training.explaining.step import explain_step
from playground.training.explaining.writing import explain
from playground.training.probe import Probe
from playground.training.trainer import Trainer

# While the network trains nobody could read along: once until it pauses.
UNTIL_PAUSED = 1e9


@dataclass(frozen=True)
class Explained:
    """What a step on the sample would do after so many steps.

    Attributes:
        refusal: why there is nothing to tell; empty where there is.
    """

    step: int
    sections: tuple[Section, ...] = ()
    refusal: str = ""


@dataclass(frozen=True)
class Explanation(Probe):
    """Sample `index` of a part; `opened` are the neurons to tell of, by layer.

    `turn` makes each asking another question, so that it is answered at once.
    """

    part: str = "train"
    index: int = 0
    opened: tuple[tuple[str, int], ...] = ()
    turn: int = 0

    @property
    def rest(self) -> float:
        return UNTIL_PAUSED

    def answer(self, trainer: Trainer) -> Explained:
        try:
            sections = explain(explain_step(trainer, self.part, self.index), trainer, dict(self.opened))
        except PlaygroundError as error:
            return Explained(trainer.step, refusal=str(error).removeprefix("Explain: "))
        return Explained(trainer.step, sections)
