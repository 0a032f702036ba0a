"""How well a network does on samples, a slice of work at a time."""

from __future__ import annotations

import time
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from playground.engine.network import Network
from playground.engine.tape import Call
from playground.spec.task import Task
from playground.training.events import Score
from playground.training.feed import Feed

# Longest stretch of work between two yields; what listens gets its turn this often.
SLICE_SECONDS = 0.008
# Answers looked at in one go when evaluating; also the grain at which a look can be interrupted.
EVALUATION_BATCH = 250


def scores(network: Network, feed: Feed, count: int) -> Iterator[Score | None]:
    """The score on the first `count` samples of a part, preceded by None whenever a slice is over."""
    scoring = Scoring(network, feed, min(count, len(feed)), samples_of(network.plan.task, EVALUATION_BATCH))
    deadline = time.perf_counter() + SLICE_SECONDS
    for calls in scoring.batches():
        for call in calls:
            call()
        if time.perf_counter() > deadline:
            yield None
            deadline = time.perf_counter() + SLICE_SECONDS
    yield scoring.score


class Scoring:
    """The score on the first `count` samples of a part, so many at a time."""

    def __init__(self, network: Network, feed: Feed, count: int, at_a_time: int) -> None:
        self._network, self._feed = network, feed
        self._starts = range(0, count, at_a_time)
        self._loss, self._right, self._answers = 0.0, 0, 0

    @property
    def sizes(self) -> set[int]:
        """Of how many samples the batches are."""
        return {len(self._indices(start)) for start in (*self._starts[:1], *self._starts[-1:])}

    def batches(self) -> Iterator[tuple[Call, ...]]:
        """The calls of each batch, to be made before the next ones are asked for; then the score is there."""
        feed = self._feed
        for start in self._starts:
            indices = self._indices(start)
            evaluation = self._network.evaluation(len(indices))
            filling = feed.target_calls(indices, evaluation.targets) + feed.input_calls(indices, evaluation.inputs)
            yield filling + evaluation.calls
            counted = int(feed.counts[indices].sum())
            self._answers += counted
            self._loss += evaluation.loss.item() * counted
            if feed.labels is not None:
                said = self._network.plan.loss.decide(evaluation.prediction)
                self._right += int(np.count_nonzero(said == feed.labels[indices]))

    @property
    def score(self) -> Score:
        """That of the batches so far."""
        answers = max(self._answers, 1)  # all may be marked as not counting
        return Score(self._loss / answers, self._right / answers if self._feed.labels is not None else None)

    def _indices(self, start: int) -> NDArray[np.intp]:
        return np.arange(start, min(start + self._starts.step, self._starts.stop))


def samples_of(task: Task, answers: int) -> int:
    """How many samples have so many answers, at least one."""
    return max(1, answers // (task.steps or 1))
