"""Where the arrow keys lead among neurons and weights."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from playground.canvas.closeup.places import NeuronSpot, Spot, WeightSpot
from playground.canvas.closeup.told import Told, at_row, row_of
from playground.canvas.walk import Direction
from playground.training.probes.neurons import LayerWeights


def step(told: Told, spot: Spot, direction: Direction, along_inputs: bool) -> Spot:
    """The spot one arrow key away.

    Up and Down go to the next neuron, or to the next weight: of the same neuron (`along_inputs`), or of the same input.
    Left and Right go from a neuron to the largest of its weights on that side, and on to the neuron at its other end.
    """
    vertical = {Direction.UP: -1, Direction.DOWN: 1}.get(direction, 0)
    if isinstance(spot, NeuronSpot):
        return _beside(told, spot, vertical) if vertical else _weight_of(told, spot, direction)
    if vertical:
        return _next_weight(told, spot, vertical, along_inputs)
    if direction is Direction.RIGHT:
        return NeuronSpot(spot.layer, spot.neuron)
    source = told.source(spot.layer)
    return NeuronSpot(source, spot.input) if source in told.answer.neurons else spot


def following(told: Told, spot: Spot, way: int) -> Spot:
    """The number that is edited behind (1) or before (-1) another: the weights of a neuron, its bias, the next one."""
    weights = told.answer.weights.get(spot.layer)
    if weights is None:
        return spot
    numbers = _numbers(spot.layer, weights)
    return numbers[(numbers.index(spot) + way) % len(numbers)] if spot in numbers else spot


def _numbers(layer: str, weights: LayerWeights) -> list[Spot]:
    inputs, neurons = weights.shown.tolist(), weights.neurons.tolist()
    numbers: list[Spot] = []
    for neuron in neurons:
        numbers += [WeightSpot(layer, index, neuron) for index in inputs]
        numbers += [NeuronSpot(layer, neuron)] if weights.bias is not None else []
    return numbers


def _beside(told: Told, spot: NeuronSpot, rows: int) -> Spot:
    neurons = told.answer.neurons[spot.layer]
    return NeuronSpot(spot.layer, at_row(neurons, (row_of(neurons.shown, spot.neuron) or 0) + rows))


def _weight_of(told: Told, spot: NeuronSpot, direction: Direction) -> Spot:
    """The largest weight that leads to a neuron, or away from it."""
    if direction is Direction.LEFT:
        weights = told.answer.weights.get(spot.layer)
        column = row_of(weights.neurons, spot.neuron) if weights is not None else None
        if weights is None or column is None:
            return spot
        return WeightSpot(spot.layer, int(weights.shown[_largest(weights.weight[:, column])]), spot.neuron)
    for layer, weights in told.answer.weights.items():
        row = row_of(weights.shown, spot.neuron)
        if told.source(layer) == spot.layer and row is not None:
            return WeightSpot(layer, spot.neuron, int(weights.neurons[_largest(weights.weight[row])]))
    return spot


def _next_weight(told: Told, spot: WeightSpot, rows: int, along_inputs: bool) -> Spot:
    weights = told.answer.weights[spot.layer]
    choices, index = (weights.shown, spot.input) if along_inputs else (weights.neurons, spot.neuron)
    row = min(max((row_of(choices, index) or 0) + rows, 0), len(choices) - 1)
    chosen = int(choices[row])
    return WeightSpot(spot.layer, chosen, spot.neuron) if along_inputs else WeightSpot(spot.layer, spot.input, chosen)


def _largest(weights: NDArray[np.float32]) -> int:
    return int(np.nan_to_num(np.abs(weights)).argmax())
