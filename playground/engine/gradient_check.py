"""Compares the gradients of layers, activations and losses with central differences in float64."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from playground.engine.arrays import Array, Arrays
from playground.engine.layer import Layer, Site
from playground.engine.loss import Loss
from playground.engine.randomness import generator
from playground.engine.tape import Tape
from playground.spec.task import Task, TensorType

STEP = 1e-6


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
    arrays = Arrays({}, np.float64)
    prediction = rng.normal(0.0, 1.0, (batch, *loss.output_type(task).shape))
    labels, numbers = rng.integers(0, max(len(task.classes), 1), batch), rng.normal(size=(batch, len(task.outputs)))
    targets = loss.targets(task, labels if task.is_classification else numbers)

    def value() -> Array:
        tape = _tape(batch, arrays)
        number, _ = loss.trace(tape, prediction, targets)
        _run(tape)
        return number

    tape = _tape(batch, arrays)
    _, gradient = loss.trace(tape, prediction, targets)
    _run(tape)
    return _error(value, prediction, gradient, rng)


def _tape(batch: int, arrays: Arrays) -> Tape:
    tape = Tape(batch, arrays, np.float64, True, lambda layer: generator(0, layer))
    tape.scope = "layer"
    return tape


def _run(tape: Tape) -> None:
    for call in tape.calls:
        call()


def _error(value: Callable[[], Array], array: Array, gradient: Array, rng: np.random.Generator) -> float:
    """The largest relative difference along a few random directions."""
    worst = 0.0
    start, gradient = array.copy(), gradient.copy()
    for _ in range(4):
        direction = rng.normal(0.0, 1.0, array.shape)
        array[...] = start + STEP * direction
        above = value()
        array[...] = start - STEP * direction
        below = value()
        array[...] = start
        # Subtracted before they are summed: the sums are larger than what they differ by.
        expected, found = float((above - below).sum()) / (2 * STEP), float((gradient * direction).sum())
        worst = max(worst, abs(expected - found) / max(abs(expected), abs(found), 1e-3))
    return worst
