"""What is measured of a run to tell how it does: gradients, activations, updates, losses, and the data."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.engine.activation import Activation
from playground.engine.layer import Layer
from playground.spec.project import Project
from playground.training.events import Curve, Curves, Halt
from playground.training.health.facts import Facts, facts_of
from playground.training.trainer import Trainer

# Training samples on which activations are looked at, always the same ones; fewer where each has many answers, or
# where so many multiply-adds, which take some milliseconds, do for fewer.
WATCHED = 128
FEWEST_WATCHED = 4
MOST_WORK = 5_000_000
# Points of a curve that are taken as "now".
RECENT = 20


@dataclass(frozen=True)
class LayerVitals:
    """How one layer does.

    Attributes:
        activation: the function it ends with, None where it has none.
        gradients: (points,) root mean square of its gradient at the last steps written down, newest last, as the
            optimizer gets it; empty for a layer without weights.
        updates: (points,) size of an update as a share of the size of the weights, newest last.
        idle: share of its units that are zero for every watched sample; only of functions that can die.
        saturated: share of its values within a fiftieth of where the function saturates; 0 for the others.
        is_finite: whether its weights and what leaves it are finite numbers.
        outputs: (samples, ...) what leaves it for the watched samples. Not a copy: gone with the next look.
    """

    name: str
    layer: Layer
    activation: Activation | None
    gradients: NDArray[np.float64]
    updates: NDArray[np.float64]
    idle: float
    saturated: float
    is_finite: bool
    outputs: NDArray[Any]

    @functools.cached_property
    def gradient(self) -> float:
        """The typical root mean square of its gradient now; NaN where there is none."""
        return float(lately(self.gradients)) if len(self.gradients) else float("nan")

    @functools.cached_property
    def update(self) -> float:
        """The typical size of an update now, as a share of the weights; NaN where it was not measured."""
        recent = self.updates[-RECENT:]
        recent = recent[np.isfinite(recent)]
        return float(np.median(recent)) if len(recent) else float("nan")


@dataclass(frozen=True)
class Vitals:
    """How a run does.

    Attributes:
        curves: what came since the drawing was last changed: what was before says nothing of this network.
        layers: those that run, from input to output.
        samples: how many there are to train on.
        facts: what the data is like.
        is_changed_since_halt: whether something was changed since the loss became no number.
    """

    project: Project
    step: int
    epoch: int
    halt: Halt | None
    curves: Curves
    layers: tuple[LayerVitals, ...]
    samples: int
    facts: Facts
    is_changed_since_halt: bool = False

    @functools.cached_property
    def trained(self) -> tuple[LayerVitals, ...]:
        """The layers whose weights get a gradient of every sample; an embedding is told of few symbols at a time."""
        return tuple(one for one in self.layers if len(one.gradients) and not type(one.layer).takes_symbols)

    @functools.cached_property
    def loss(self) -> float:
        """The mean training loss now; NaN before there is one."""
        return _now(self.curves.train_loss)

    @functools.cached_property
    def first_loss(self) -> float:
        """The mean training loss of the first steps."""
        values = self.curves.train_loss.values
        return float(values[: max(len(values) // 10, 1)].mean()) if len(values) else float("nan")

    @functools.cached_property
    def lowest_loss(self) -> float:
        """The lowest that the smoothed training loss has been."""
        values = self.curves.train_loss.values
        width = min(max(len(values) // 10, 1), RECENT)
        if not len(values):
            return float("nan")
        sums = np.concatenate([[0.0], np.cumsum(values)])
        return float(((sums[width:] - sums[:-width]) / width).min())

    @property
    def has_learned(self) -> bool:
        """Whether the loss is well below that of always giving the same answer."""
        return self.facts.baseline is not None and self.loss < 0.8 * self.facts.baseline


def measure(trainer: Trainer) -> Vitals:
    """Look at a run between two steps."""
    curves, samples = trainer.curves().since(trainer.redrawn_at), trainer.samples
    outputs = watched_outputs(trainer)
    gradients = curves.clipped_rms if len(curves.clipped_rms.steps) else curves.gradient_rms
    columns = {name: number for number, name in enumerate(curves.layers)}
    layers = tuple(
        _layer_vitals(trainer, planned.name, planned.layer, outputs, gradients, curves.update_ratios, columns)
        for planned in trainer.plan.layers
    )
    progress = trainer.progress
    facts = facts_of(samples, trainer.plan.loss)
    return Vitals(
        trainer.project,
        progress.step,
        progress.epoch,
        progress.halt,
        curves,
        layers,
        len(samples.train),
        facts,
        trainer.is_changed_since_halt,
    )


def lately(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """(...) the median of the last points of a curve, (points, ...): typical now, whatever single steps do."""
    with np.errstate(invalid="ignore"):
        return np.asarray(np.median(values[-RECENT:], axis=0))


def affordable(trainer: Trainer, most: int, work: int = MOST_WORK) -> int:
    """How many samples, at most `most`, a network can be asked for in so many multiply-adds."""
    return max(min(most, work // max(trainer.plan.total_multiply_adds, 1)), FEWEST_WATCHED)


def watched_outputs(trainer: Trainer) -> Mapping[str, NDArray[Any]]:
    """What leaves each layer for the watched samples, by name, (samples, ...), until the network computes again."""
    inputs = trainer.samples.train.inputs[: affordable(trainer, WATCHED // (trainer.samples.task.steps or 1))]
    if inputs.dtype == np.uint8:
        inputs = inputs * np.float32(trainer.samples.scale)
    forward = trainer.network.forward(len(inputs))
    forward.inputs[...] = inputs
    with np.errstate(all="ignore"):
        forward.run()
    return forward.outputs


def _layer_vitals(
    trainer: Trainer,
    name: str,
    layer: Layer,
    outputs: Mapping[str, NDArray[Any]],
    gradients: Curve,
    updates: Curve,
    columns: Mapping[str, int],
) -> LayerVitals:
    values, activation = outputs[name], _activation(layer)
    arrays = trainer.network.arrays.of_layer(name).values()
    is_finite = bool(np.isfinite(values).all()) and all(np.isfinite(array.value).all() for array in arrays)
    return LayerVitals(
        name,
        layer,
        activation,
        _column(gradients, columns.get(name)),
        _column(updates, columns.get(name)),
        _idle(values, activation) if is_finite else 0.0,
        _saturated(values, activation) if is_finite else 0.0,
        is_finite,
        values,
    )


def _activation(layer: Layer) -> Activation | None:
    found = [getattr(layer, parameter.name) for parameter in layer.parameters()]
    return next((value for value in found if isinstance(value, Activation)), None)


def _column(curve: Curve, column: int | None) -> NDArray[np.float64]:
    if column is None or curve.values.ndim != 2 or column >= curve.values.shape[1]:
        return np.empty(0)
    return curve.values[:, column]


def _idle(values: NDArray[Any], activation: Activation | None) -> float:
    if activation is None or not activation.dies:
        return 0.0
    # A unit of an image or a sequence is a channel; it is idle where it is so at every place.
    by_unit = values.reshape(-1, values.shape[-1])
    return float((by_unit.max(axis=0) <= 0).mean())


def _saturated(values: NDArray[Any], activation: Activation | None) -> float:
    levels = activation.saturates_at if activation is not None else ()
    if not levels:
        return 0.0
    margin = 0.02 * (max(levels) - min(levels))
    near = np.zeros(values.shape, np.bool_)
    for level in levels:
        near |= np.abs(values - level) < margin
    return float(near.mean())


def _now(curve: Curve) -> float:
    values = curve.values
    count = min(max(len(values) // 10, 1), RECENT)
    return float(values[-count:].mean()) if len(values) else float("nan")
