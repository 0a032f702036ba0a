"""Layers neuron by neuron: what each gives and sees, its bias, and the weights that lead to it, with gradients."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from playground.engine.layer import Layer
from playground.engine.layers.dense import Dense
from playground.engine.layers.output import Output
from playground.engine.plan import Plan
from playground.spec.language import tr
from playground.training.probe import Probe
from playground.training.probes.pictured_weights import as_pictures, sees_pixels
from playground.training.probes.plane_responses import pictures, plane_forward
from playground.training.probes.sample_outputs import followed
from playground.training.trainer import Trainer

# Neurons of a layer that are told of; of more, so many from the first to the last.
MOST = 64
RESOLUTION = 20

Numbers = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class LayerNeurons:
    """A layer neuron by neuron.

    Attributes:
        count: how many neurons it has.
        shown: (k,) which of them are told of, rising.
        values: (k,) what each gives for the followed sample; of a sequence the mean over its steps.
        sights: (k, height, width) what each sees, row 0 on top: what it gives over the plane, or its weights on the
            pixels of an image; None where neither can be drawn.
    """

    count: int
    shown: NDArray[np.int64]
    values: Numbers
    sights: Numbers | None = None


@dataclass(frozen=True, eq=False)
class LayerWeights:
    """The weights that lead to the neurons of a layer that are told of, and their biases.

    Attributes:
        inputs: how many values each neuron weighs.
        shown: (j,) which of the inputs are told of, rising.
        neurons: (k,) which of the neurons are.
        weight, weight_gradient: (j, k); gradients are those of a step not long ago, None before there was one.
        bias, bias_gradient: (k,); None where the layer has no biases.
    """

    inputs: int
    shown: NDArray[np.int64]
    neurons: NDArray[np.int64]
    weight: Numbers
    weight_gradient: Numbers | None
    bias: Numbers | None
    bias_gradient: Numbers | None


@dataclass(frozen=True, eq=False)
class NeuronsAnswer:
    """By layer: its neurons, and of layers that weigh their inputs the weights."""

    neurons: Mapping[str, LayerNeurons]
    weights: Mapping[str, LayerWeights]


@dataclass(frozen=True)
class Neurons(Probe):
    """The neurons of these layers, for sample `index` of a part."""

    layers: frozenset[str]
    part: str = "validation"
    index: int = 0

    @property
    def rest(self) -> float:
        return 0.2

    def answer(self, trainer: Trainer) -> NeuronsAnswer:
        names = [name for name in trainer.plan.order if name in self.layers]
        outputs = followed(trainer, self.part, self.index).outputs
        neurons = {}
        for name in names:
            values = outputs[name].reshape(-1, outputs[name].shape[-1])
            chosen = shown(values.shape[1])
            neurons[name] = LayerNeurons(values.shape[1], chosen, values.mean(axis=0)[chosen].astype(np.float32))
        for name, seen in _sights(trainer, {name: found.shown for name, found in neurons.items()}).items():
            found = neurons[name]
            neurons[name] = LayerNeurons(found.count, found.shown, found.values, seen)
        weighing = [name for name in names if weighs(trainer.plan.planned[name].layer)]
        return NeuronsAnswer(neurons, {name: _weights(trainer, name) for name in weighing})


def weighs(layer: Layer) -> bool:
    """Whether each neuron of a layer weighs all of its inputs."""
    return isinstance(layer, (Dense, Output))


def neuron_names(plan: Plan, layer: str) -> tuple[str, ...]:
    """What the neurons of a layer stand for, where the data says so: its features, its classes, its outputs."""
    planned, task = plan.planned[layer], plan.task
    if not planned.sources:
        plain = tuple(f"x{number + 1}" for number in range(planned.output.size))
        return task.features if len(task.features) == planned.output.size else plain
    outcomes = task.classes or task.outputs
    is_last = layer == plan.order[-1]
    return outcomes if is_last and len(outcomes) == planned.output.shape[-1] else ()


def neuron_name(plan: Plan, layer: str, index: int) -> str:
    """What a neuron is called beside its layer: "setosa", "neuron 3" (from 1), or "value 3" where nothing learns."""
    names = neuron_names(plan, layer)
    if index < len(names):
        return tr(names[index])
    if weighs(plan.planned[layer].layer):
        return tr("neuron {number}", number=index + 1)
    return tr("value {number}", number=index + 1)


def shown(count: int) -> NDArray[np.int64]:
    """Which of `count` neurons are told of: all, or MOST of them, evenly from the first to the last."""
    if count <= MOST:
        return np.arange(count)
    return np.rint(np.linspace(0, count - 1, MOST)).astype(np.int64)


def _sights(trainer: Trainer, chosen: Mapping[str, NDArray[np.int64]]) -> dict[str, Numbers]:
    kind = trainer.samples.task.input
    if kind.shape == (2,) and kind.vocabulary is None:
        outputs = plane_forward(trainer, RESOLUTION).outputs
        flat = {name: which for name, which in chosen.items() if outputs[name].ndim == 2}
        return {name: pictures(outputs[name][:, which], RESOLUTION)[:, ::-1] for name, which in flat.items()}
    if len(kind.shape) != 3:
        return {}
    seeing = [name for name in chosen if weighs(trainer.plan.planned[name].layer) and sees_pixels(trainer.plan, name)]
    arrays = trainer.network.arrays
    return {
        name: as_pictures(arrays[name, "weight"].value[:, chosen[name]].reshape(*kind.shape, -1)) for name in seeing
    }


def _weights(trainer: Trainer, name: str) -> LayerWeights:
    arrays, gradients = trainer.network.arrays, trainer.last_gradients
    weight = arrays[name, "weight"].value
    inputs, outputs = (shown(count) for count in weight.shape)
    grid = np.ix_(inputs, outputs)
    slopes = arrays.within(gradients, name, "weight")[grid] if gradients is not None else None
    bias = bias_slopes = None
    if any(spec.name == "bias" for spec in trainer.plan.planned[name].arrays):
        bias = arrays[name, "bias"].value[outputs]
        bias_slopes = arrays.within(gradients, name, "bias")[outputs] if gradients is not None else None
    return LayerWeights(len(weight), inputs, outputs, weight[grid], slopes, bias, bias_slopes)
