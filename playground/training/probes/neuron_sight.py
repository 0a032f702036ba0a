"""One neuron looked at closely: what it sees, and how its inputs add up to what it gives."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from playground.training.health.vitals import MOST_WORK, affordable
from playground.training.probe import Probe
from playground.training.probes.neurons import neuron_name, weighs
from playground.training.probes.pictured_weights import as_pictures, sees_pixels
from playground.training.probes.plane_responses import pictures, plane_forward
from playground.training.probes.points import SeenPoints, seen_points
from playground.training.probes.sample_outputs import followed
from playground.training.trainer import Trainer

# Summands that are told of, and images that excite it, out of so many that are looked at.
MOST_SUMMANDS, MOST_IMAGES, LOOKED_AT = 24, 6, 128
# Places a side of the plane at most; a network for which that were much work is asked at fewer.
RESOLUTION = 40

Numbers = NDArray[np.float32]


@dataclass(frozen=True)
class Summand:
    """An input of a neuron: its name, its value for the followed sample, and its weight."""

    name: str
    value: float
    weight: float

    @property
    def product(self) -> float:
        """What it adds."""
        return self.value * self.weight


@dataclass(frozen=True, eq=False)
class SightAnswer:
    """A neuron.

    Attributes:
        name: of its layer and itself.
        output: what it gives for the followed sample; of a sequence the mean over its steps.
        total: the sum of all products and the bias, before the activation; None for what weighs nothing.
        function: the title of the activation.
        summands: its inputs, those that add most first; no more than MOST_SUMMANDS of `inputs`.
        plane: (n, n) what it gives over the plane, row 0 on top; None for other data.
        low, high: the range of the axes of the plane.
        points: the samples in the plane.
        weights: (height, width) its weights on the pixels of an image.
        images: (n, height, width, channels) the samples of the validation part for which it gives most, and `given`
            (n,) how much.
    """

    name: str
    output: float
    total: float | None = None
    bias: float | None = None
    function: str = ""
    inputs: int = 0
    summands: tuple[Summand, ...] = ()
    plane: Numbers | None = None
    low: float = -1.0
    high: float = 1.0
    points: SeenPoints | None = None
    weights: Numbers | None = None
    images: Numbers | None = None
    given: Numbers | None = None


@dataclass(frozen=True)
class NeuronSight(Probe):
    """Neuron `neuron` of a layer, for sample `index` of a part."""

    layer: str = ""
    neuron: int = 0
    part: str = "validation"
    index: int = 0

    @property
    def rest(self) -> float:
        return 0.2

    def answer(self, trainer: Trainer) -> SightAnswer | None:
        planned = trainer.plan.planned.get(self.layer)
        if planned is None or self.layer not in trainer.plan.order or self.neuron >= planned.output.shape[-1]:
            return None
        outputs = followed(trainer, self.part, self.index).outputs
        told: dict[str, object] = {
            "name": f"{self.layer}, {neuron_name(trainer.plan, self.layer, self.neuron)}",
            "output": float(_mean(outputs[self.layer])[self.neuron]),
        }
        if weighs(planned.layer):
            told |= self._sum(trainer, _mean(outputs[planned.sources[0]]))
        return SightAnswer(**{**told, **self._sight(trainer)})  # type: ignore[arg-type]

    def _sum(self, trainer: Trainer, inputs: Numbers) -> dict[str, object]:
        arrays, planned = trainer.network.arrays, trainer.plan.planned[self.layer]
        weight = arrays[self.layer, "weight"].value[:, self.neuron]
        products = inputs * weight
        bias = None
        if any(spec.name == "bias" for spec in planned.arrays):
            bias = float(arrays[self.layer, "bias"].value[self.neuron])
        largest = np.argsort(-np.abs(products), kind="stable")[:MOST_SUMMANDS].tolist()
        source = planned.sources[0]
        summands = tuple(
            Summand(neuron_name(trainer.plan, source, at), float(inputs[at]), float(weight[at])) for at in largest
        )
        activation = getattr(planned.layer, "activation", None)
        return {
            "total": float(products.sum()) + (bias or 0.0),
            "bias": bias,
            "function": activation.title if activation is not None else "",
            "inputs": len(inputs),
            "summands": summands,
        }

    def _sight(self, trainer: Trainer) -> dict[str, object]:
        """What can be shown as a picture."""
        task, planned = trainer.samples.task, trainer.plan.planned[self.layer]
        if task.input.shape == (2,) and task.input.vocabulary is None and len(planned.output.shape) == 1:
            side = math.isqrt(affordable(trainer, RESOLUTION**2, 4 * MOST_WORK))
            outputs = plane_forward(trainer, side).outputs[self.layer][:, [self.neuron]]
            low, high = task.input_range
            plane = pictures(outputs, side)[0, ::-1]
            return {"plane": plane, "low": low, "high": high, "points": seen_points(trainer)}
        if not task.is_image:
            return {}
        found: dict[str, object] = {}
        if weighs(planned.layer) and sees_pixels(trainer.plan, self.layer):
            weight = trainer.network.arrays[self.layer, "weight"].value[:, [self.neuron]]
            found["weights"] = as_pictures(weight.reshape(*task.input.shape, -1))[0]
        return found | self._exciting(trainer)

    def _exciting(self, trainer: Trainer) -> dict[str, object]:
        part = trainer.samples.validation if len(trainer.samples.validation) else trainer.samples.train
        inputs = part.inputs[: affordable(trainer, LOOKED_AT, 2 * MOST_WORK)]
        scale = np.float32(trainer.samples.scale) if inputs.dtype == np.uint8 else np.float32(1)
        forward = trainer.network.forward(len(inputs))
        np.multiply(inputs, scale, out=forward.inputs)
        with np.errstate(all="ignore"):
            forward.run()
        given = forward.outputs[self.layer].reshape(len(inputs), -1, forward.outputs[self.layer].shape[-1])
        given = given.mean(axis=1)[:, self.neuron]
        best = np.argsort(-given, kind="stable")[:MOST_IMAGES]
        return {"images": inputs[best] * scale, "given": given[best].astype(np.float32)}


def _mean(outputs: NDArray[np.floating]) -> Numbers:
    """What leaves a layer for one sample, (1, ..., neurons), as (neurons,)."""
    return np.asarray(outputs.reshape(-1, outputs.shape[-1]).mean(axis=0), np.float32)
