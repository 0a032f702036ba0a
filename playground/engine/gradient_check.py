"""Compares the gradients of layers, activations and losses with central differences in float64."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from playground.engine.arrays import Array, Arrays
from playground.engine.ignored import trace_ignored
from playground.engine.layer import Layer, Site
from playground.engine.loss import Loss
from playground.engine.randomness import generator
from playground.engine.tape import Tape
from playground.spec.task import IGNORED, Task, TensorType

STEP, DIRECTIONS = 1e-6, 4


def layer_gradient_errors(layer: Layer, site: Site, batch: int = 3, seed: int = 0) -> dict[str, float]:
    """How far a layer's gradients are from central differences, relative, by "input 0", "weight", ....

    Along a random direction v and for a random u, <v, vjp(u)> is held against the difference of <u, f>.
    """
    rng = np.random.default_rng(seed)
    arrays = Arrays({"layer": layer.arrays(site)}, np.float64)
    arrays.values[...] = rng.normal(0.0, 0.5, len(arrays.values))
    inputs = tuple(random_inputs(kind, batch, rng) for kind in site.inputs)
    weight_of_output = rng.normal(0.0, 1.0, (batch, *layer.output_type(site).shape))

    def value() -> Array:
        tape = _tape(batch, arrays)
        output, _ = layer.trace(tape, site, inputs)
        _run(tape)
        return output * weight_of_output

    tape = _tape(batch, arrays)
    _, backward = layer.trace(tape, site, inputs)
    found = backward(weight_of_output.copy(), (True,) * len(inputs))
    _run(tape)

    errors = {}
    for index, (array, gradient) in enumerate(zip(inputs, found, strict=True)):
        if gradient is not None:
            errors[f"input {index}"] = _error(value, array, gradient, rng)
    for name, trainable in arrays.of_layer("layer").items():
        if not trainable.spec.trainable:
            continue
        errors[name] = _error(value, trainable.value, trainable.gradient, rng)
    return errors


def random_inputs(kind: TensorType, batch: int, rng: np.random.Generator) -> Array:
    """Samples of a type, (batch, ...): indices of its symbols, padding among them, or else normal numbers."""
    shape = (batch, *kind.shape)
    return rng.normal(0.0, 1.0, shape) if kind.vocabulary is None else rng.integers(0, kind.vocabulary, shape)


def loss_gradient_error(loss: Loss, task: Task, batch: int = 5, seed: int = 0) -> float:
    """How far a loss's gradient by the prediction is from central differences, relative."""
    rng = np.random.default_rng(seed)
    prediction = rng.normal(0.0, 1.0, (batch, *loss.output_type(task).shape))
    targets = loss.targets(task, random_targets(task, batch, rng))

    def traced() -> tuple[Array, Array]:
        tape = _tape(batch, Arrays({}, np.float64))
        tape.ignored = trace_ignored(tape, targets, task.steps) if task.has_gaps else None
        found = loss.trace_answers(tape, prediction, targets)
        _run(tape)
        return found

    return _error(lambda: traced()[0], prediction, traced()[1], rng)


def random_targets(task: Task, batch: int, rng: np.random.Generator) -> Array:
    """Targets as a data set has them, one in three marked as not counting where the task has such."""
    labels = rng.integers(0, max(len(task.classes), 1), (batch, *task.answer_axes))
    numbers = rng.normal(size=(*labels.shape, len(task.outputs)))
    if task.has_gaps:
        marked = rng.random(labels.shape) < 1 / 3
        labels[marked], numbers[marked] = IGNORED, np.nan
    return labels if task.is_classification else numbers


def _tape(batch: int, arrays: Arrays) -> Tape:
    tape = Tape(batch, arrays, np.float64, True, lambda layer: generator(0, layer))
    tape.scope = "layer"
    return tape


def _run(tape: Tape) -> None:
    for call in tape.calls:
        call()


def _error(value: Callable[[], Array], array: Array, gradient: Array, rng: np.random.Generator) -> float:
    """The relative difference along a few random directions, taken together.

    A single direction may be at right angles to the gradient, where rounding is all that is left to compare.
    """
    start, gradient = array.copy(), gradient.copy()
    expected, found = np.empty(DIRECTIONS), np.empty(DIRECTIONS)
    for index in range(DIRECTIONS):
        direction = rng.normal(0.0, 1.0, array.shape)
        array[...] = start + STEP * direction
        above = value()
        array[...] = start - STEP * direction
        below = value()
        array[...] = start
        # Subtracted before they are summed: the sums are larger than what they differ by.
        expected[index], found[index] = (above - below).sum() / (2 * STEP), (gradient * direction).sum()
    size = max(float(np.linalg.norm(expected)), float(np.linalg.norm(found)), 1e-3)
    return float(np.linalg.norm(expected - found)) / size
