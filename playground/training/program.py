"""What the loop runs: a project's network, and its recorded step together with what feeds it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import Samples
from playground.engine.arrays import Array
from playground.engine.limits import Limits
from playground.engine.loss import Loss
from playground.engine.network import Network, Step
from playground.engine.optimizer import Optimizer
from playground.engine.plan import make_plan
from playground.engine.tape import Call
from playground.spec.errors import PlaygroundError
from playground.spec.language import tr
from playground.spec.project import Project
from playground.training.feed import Feed


@dataclass(frozen=True)
class Program:
    """A step with what feeds it: write which samples into `indices`, then call each of `calls`."""

    indices: NDArray[np.intp]
    loss: NDArray[Any]
    gradient_calls: tuple[Call, ...]
    clipping_calls: tuple[Call, ...]
    update_calls: tuple[Call, ...]
    calls: tuple[Call, ...]

    @classmethod
    def of(cls, step: Step, feed: Feed, disturb: Callable[[Array, Array, int], tuple[Call, ...]]) -> Program:
        """The program of a step fed from one part of the data.

        `disturb` gives the calls that change inputs and targets of a batch in place; it is told which half of a batch
        they are of, 0 or 1.
        """
        indices = np.zeros(len(step.inputs), np.intp)

        def fill(rows: slice) -> tuple[Call, ...]:
            inputs = step.inputs[rows]
            return feed.input_calls(indices[rows], inputs) + disturb(inputs, step.targets[rows], int(rows.start > 0))

        gradients = step.fed(feed.target_calls(indices, step.targets), fill)
        clipping, updates = step.clipping_calls, step.update_calls
        return cls(indices, step.loss, gradients, clipping, updates, gradients + clipping + updates)


def network_of(project: Project, samples: Samples) -> Network:
    """The network of a project. Raises PlaygroundError when the drawing cannot run."""
    loss, optimizer, training = project.loss, project.optimizer, project.training
    if not isinstance(loss, Loss) or not isinstance(optimizer, Optimizer):
        raise PlaygroundError(tr("the project has no loss or no optimizer that is known here"))
    plan = make_plan(project.graph, samples.task, loss)
    limits = Limits(training.clip_value, training.clip_norm, training.max_norm)
    return Network(plan, optimizer, training.seed, l1=training.l1, l2=training.l2, limits=limits)
