"""What is known of a neuron or a weight: its names, its number, its gradient, and where that number stands."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from playground.canvas.closeup.places import NeuronSpot, Spot, WeightSpot
from playground.engine.plan import Plan
from playground.spec.language import tr
from playground.training.by_hand import Place
from playground.training.probes.neurons import LayerNeurons, LayerWeights, NeuronsAnswer, neuron_name


@dataclass(frozen=True, eq=False)
class Told:
    """An answer about the neurons of a plan; the names of layers are written without `prefix`."""

    plan: Plan
    prefix: str
    answer: NeuronsAnswer

    def name(self, spot: Spot) -> str:
        """ "Dense 1, neuron 3" or "Dense 1, neuron 3 → Dense 2, neuron 1"."""
        if isinstance(spot, NeuronSpot):
            return self._neuron(spot.layer, spot.neuron)
        source = self.source(spot.layer)
        return f"{self._neuron(source, spot.input)} → {self._neuron(spot.layer, spot.neuron)}"

    def source(self, layer: str) -> str:
        """The layer whose outputs a layer weighs."""
        return self.plan.planned[layer].sources[0]

    def place(self, spot: Spot) -> Place | None:
        """Where the number of a spot stands; None of a neuron without a bias."""
        if isinstance(spot, WeightSpot):
            return Place(spot.layer, "weight", (spot.input, spot.neuron))
        weights = self.answer.weights.get(spot.layer)
        return Place(spot.layer, "bias", (spot.neuron,)) if weights is not None and weights.bias is not None else None

    def value(self, spot: Spot) -> float | None:
        """The weight, or the bias of the neuron."""
        weights = self.answer.weights.get(spot.layer)
        return None if weights is None else self._number(spot, weights, weights.weight, weights.bias)

    def gradient(self, spot: Spot) -> float | None:
        """The gradient of that number at a step not long ago."""
        weights = self.answer.weights.get(spot.layer)
        if weights is None:
            return None
        return self._number(spot, weights, weights.weight_gradient, weights.bias_gradient)

    def output(self, spot: NeuronSpot) -> float | None:
        """What a neuron gives for the followed sample."""
        neurons = self.answer.neurons.get(spot.layer)
        row = row_of(neurons.shown, spot.neuron) if neurons is not None else None
        return None if neurons is None or row is None else float(neurons.values[row])

    def lines(self, spot: Spot) -> tuple[str, ...]:
        """What the tooltip says below the name."""
        lines = []
        value, gradient = self.value(spot), self.gradient(spot)
        if isinstance(spot, NeuronSpot):
            output = self.output(spot)
            lines += [tr("gives {value} for the followed sample", value=written(output))] if output is not None else []
        if value is not None:
            bias, weight = tr("bias {value}", value=written(value)), tr("weight {value}", value=written(value))
            lines.append(bias if isinstance(spot, NeuronSpot) else weight)
        if gradient is not None:
            lines.append(tr("gradient {value}", value=written(gradient)))
        return tuple(lines)

    def _neuron(self, layer: str, index: int) -> str:
        return f"{layer.removeprefix(self.prefix)}, {neuron_name(self.plan, layer, index)}"

    @staticmethod
    def _number(
        spot: Spot, weights: LayerWeights, grid: NDArray[np.float32] | None, row: NDArray[np.float32] | None
    ) -> float | None:
        column = row_of_neuron(weights, spot)
        if column is None:
            return None
        if isinstance(spot, NeuronSpot):
            return float(row[column]) if row is not None else None
        line = row_of(weights.shown, spot.input)
        return float(grid[line, column]) if grid is not None and line is not None else None


def row_of(shown: NDArray[np.int64], index: int) -> int | None:
    """Where a neuron stands among those that are shown."""
    row = int(np.searchsorted(shown, index))
    return row if row < len(shown) and shown[row] == index else None


def row_of_neuron(weights: LayerWeights, spot: Spot) -> int | None:
    """Where the neuron of a spot stands among those of its layer that are shown."""
    return row_of(weights.neurons, spot.neuron)


def at_row(neurons: LayerNeurons, row: int) -> int:
    """The neuron in a row, held within what is shown."""
    return int(neurons.shown[min(max(row, 0), len(neurons.shown) - 1)])


def written(number: float) -> str:
    """A number to be read."""
    return f"{number:.4g}" if math.isfinite(number) else tr("not finite")
