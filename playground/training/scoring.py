"""How well a network does on samples, a slice of work at a time."""

from __future__ import annotations

import time
from collections.abc import Iterator

import numpy as np

from playground.engine.network import Network
from playground.spec.task import Task
from playground.training.events import Score
from playground.training.feed import Feed

# Longest stretch of work between two yields; what listens gets its turn this often.
SLICE_SECONDS = 0.008
# Answers looked at in one go when evaluating; also the grain at which a look can be interrupted.
EVALUATION_BATCH = 250


def scores(network: Network, feed: Feed, count: int) -> Iterator[Score | None]:
    """The score on the first `count` samples of a part, preceded by None whenever a slice is over."""
    loss, right, answers, count = 0.0, 0, 0, min(count, len(feed))
    deadline = time.perf_counter() + SLICE_SECONDS
    decide, batch = network.plan.loss.decide, samples_of(network.plan.task, EVALUATION_BATCH)
    for start in range(0, count, batch):
        indices = np.arange(start, min(start + batch, count))
        evaluation = network.evaluation(len(indices))
        filling = feed.target_calls(indices, evaluation.targets) + feed.input_calls(indices, evaluation.inputs)
        for call in filling + evaluation.calls:
            call()
        counted = int(feed.counts[indices].sum())
        answers += counted
        loss += evaluation.loss.item() * counted
        if feed.labels is not None:
            right += int(np.count_nonzero(decide(evaluation.prediction) == feed.labels[indices]))
        if time.perf_counter() > deadline:
            yield None
            deadline = time.perf_counter() + SLICE_SECONDS
    answers = max(answers, 1)  # all may be marked as not counting
    yield Score(loss / answers, right / answers if feed.labels is not None else None)


def samples_of(task: Task, answers: int) -> int:
    """How many samples have so many answers, at least one."""
    return max(1, answers // (task.steps or 1))
