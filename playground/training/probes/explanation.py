"""One step of training on one sample, told number by number."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from playground.spec.errors import PlaygroundError
from playground.training.explaining.lines import Section
from playground.training.explaining.step import EXPLAIN, Walk
from playground.training.explaining.writing import Writing
from playground.training.probe import UNFINISHED, LongProbe, in_portions
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
class Explanation(LongProbe):
    """Sample `index` of a part, told of the weights as they are when it is asked; training goes on meanwhile.

    `opened` are the neurons to tell of, by layer. `turn` makes each asking another question, so that it is answered at
    once.
    """

    part: str = "train"
    index: int = 0
    opened: tuple[tuple[str, int], ...] = ()
    turn: int = 0

    @property
    def rest(self) -> float:
        return UNTIL_PAUSED

    def portions(self, trainer: Trainer) -> Iterator[object]:
        made = trainer.step
        try:
            walk = Walk(trainer, self.part, self.index)
            yield UNFINISHED
            for _ in in_portions(walk.work()):
                yield UNFINISHED
            yield UNFINISHED
            writing = Writing(walk.step, dict(self.opened))
            for _ in in_portions(writing.work()):
                yield UNFINISHED
            yield Explained(made, writing.sections)
        except PlaygroundError as error:
            yield Explained(made, refusal=str(error).removeprefix(EXPLAIN))
