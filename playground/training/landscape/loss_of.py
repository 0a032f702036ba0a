"""The loss that a network would have with other weights."""

from __future__ import annotations

from typing import Any

from numpy.typing import NDArray

from playground.data.dataset import Part
from playground.engine.arithmetic import arithmetic
from playground.engine.network import Network
from playground.engine.optimizer import Optimizer
from playground.engine.pausing import Pausing, finished
from playground.engine.plan import Plan
from playground.spec.errors import PlaygroundError
from playground.spec.language import tr
from playground.training.feed import Feed
from playground.training.health.vitals import FEWEST_WATCHED
from playground.training.scoring import EVALUATION_BATCH, Scoring, samples_of
from playground.training.trainer import Trainer

# Over how many answers the loss is taken, where nobody says.
USUAL = 500
# Multiply-adds of a batch at most, so that none of its calls takes milliseconds.
MOST_WORK = 250_000_000


class LossOf:
    """Measures the mean loss of weights on a network of its own, so that the one that trains is never touched.

    Attributes:
        network: that network, with the weights that were measured last; at first those of the one that trains.
        samples: how many are looked at, the first ones of the part.

    Raises PlaygroundError where the part is empty.
    """

    def __init__(self, trainer: Trainer, part: str = "train", answers: int = USUAL) -> None:
        found: Part = getattr(trainer.samples, part)
        if not len(found):
            raise PlaygroundError(tr("no samples are kept for validation; keep some, or look at the training part"))
        # Where each sample has many answers, fewer samples say as much.
        self.samples = min(max(samples_of(trainer.samples.task, answers), FEWEST_WATCHED), len(found))
        found = Part(found.inputs[: self.samples], found.targets[: self.samples])
        self._feed = Feed(found, trainer.samples.task, trainer.plan.loss, trainer.samples.scale)
        optimizer = trainer.project.optimizer
        assert isinstance(optimizer, Optimizer)  # a trainer has no other
        seed, start = trainer.project.training.seed, trainer.network.arrays
        self.network = Network(trainer.plan, optimizer, seed, start=start)
        self._at_a_time = _at_a_time(trainer.plan)

    def recording(self) -> Pausing[None]:
        """Prepare for measuring, which else happens at the first time."""
        for size in self._scoring().sizes:
            yield from self.network.recording_evaluation(size)

    def measuring(self, weights: NDArray[Any]) -> Pausing[float]:
        """The loss of all trained weights, (weights,), with a pause after each piece of work."""
        self.network.arrays.values[...] = weights
        scoring = self._scoring()
        for calls in scoring.batches():
            for call in calls:
                call()
                yield
        return scoring.score.loss

    def at(self, weights: NDArray[Any]) -> float:
        """The same without pauses."""
        with arithmetic():
            return finished(self.measuring(weights))

    def _scoring(self) -> Scoring:
        return Scoring(self.network, self._feed, self.samples, self._at_a_time)


def _at_a_time(plan: Plan) -> int:
    """How many samples are looked at in one go: as many as elsewhere, or fewer where that were too much work."""
    return max(1, min(samples_of(plan.task, EVALUATION_BATCH), MOST_WORK // max(plan.total_multiply_adds, 1)))
