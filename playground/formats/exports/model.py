"""What is exported: a trained network with what surrounds it, and samples to hold the export against."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import Samples
from playground.engine.loss import Loss
from playground.engine.lowering import lower
from playground.engine.operations import Lowered
from playground.engine.plan import Plan
from playground.spec.project import Project
from playground.training.program import network_of

# Samples that every export is held against.
EXAMPLES = 32


@dataclass(frozen=True, eq=False)
class Model:
    """A trained network.

    Attributes:
        arrays: all arrays by their full names, float32: the weights, and constants such as waves of positions.
        inputs: (n, ...) some samples as the network takes them: float32, or int64 where they are symbols.
        outputs: (n, ...) what the network says of them, float32.
    """

    project: Project
    plan: Plan
    samples: Samples
    weights: Mapping[str, NDArray[np.float32]]
    arrays: Mapping[str, NDArray[np.float32]]
    lowered: Lowered
    inputs: NDArray[Any]
    outputs: NDArray[np.float32]

    @property
    def loss(self) -> Loss:
        """The loss it was trained with."""
        return self.plan.loss

    @property
    def takes_symbols(self) -> bool:
        """Whether its inputs are whole numbers that stand for symbols."""
        return self.plan.task.input.vocabulary is not None

    @property
    def stored(self) -> NDArray[Any]:
        """`inputs` as the data has them: in their own units, bytes of images, symbols."""
        stored, samples = self.samples.train.inputs[: len(self.inputs)], self.samples
        if samples.task.padded:
            return self.inputs
        return stored if samples.scaler is None else samples.scaler.undo(stored)

    @property
    def predicted(self) -> NDArray[Any]:
        """`outputs` as a person wants them: probabilities of the classes, or numbers in their own units."""
        if self.plan.task.is_classification:
            with np.errstate(all="ignore"):
                return self.loss.probabilities(self.outputs)
        scaler = self.samples.target_scaler
        return self.outputs if scaler is None else scaler.undo(self.outputs)

    @property
    def title(self) -> str:
        """Its name for a person."""
        return self.project.title or "A network"


def model_of(project: Project, weights: Mapping[str, NDArray[np.float32]], samples: Samples) -> Model:
    """The network of a project with these weights. Raises PlaygroundError where it cannot run or be told."""
    network = network_of(project, samples)
    network.arrays.load(weights)
    lowered = lower(network.plan)
    copies = {name: array.astype(np.float32) for name, array in network.arrays.copies().items()}
    stored = samples.train.inputs[:EXAMPLES]
    inputs = stored.astype(np.int64) if samples.task.input.vocabulary else stored.astype(np.float32)
    if samples.scale != 1.0:
        inputs = inputs * np.float32(samples.scale)
    if samples.task.padded:
        inputs = inputs.copy()
        inputs[np.isnan(inputs)] = 0  # an export takes sequences of full length
    with np.errstate(all="ignore"):
        outputs = network.predict(inputs)
    return Model(project, network.plan, samples, copies, copies | dict(lowered.constants), lowered, inputs, outputs)
