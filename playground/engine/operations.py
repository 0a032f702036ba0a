"""What a network computes when it predicts, as a list of operations that every framework knows.

Layers say what they are made of (`Layer.lower`); exporters write each operation in the words of their target. Images
are (batch, height, width, channels), sequences (batch, time, features), as everywhere in the engine.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from playground.engine.formula import Formula
from playground.engine.window import Window
from playground.spec.declared import Declared
from playground.spec.task import Shape, TensorType


@dataclass(frozen=True)
class Operation:
    """One thing that is computed."""


@dataclass(frozen=True)
class Affine(Operation):
    """y = x W + b on the last axis. Arrays: weight (in, out), bias (out,) or none."""


@dataclass(frozen=True)
class Lookup(Operation):
    """Rows of a table by whole numbers: y = W[x]. Arrays: weight (rows, columns)."""


@dataclass(frozen=True)
class Convolve(Operation):
    """A cross-correlation along one axis (sequences) or two (images), with zeros around as the windows say.

    Arrays: weight (*kernel, channels, filters), bias (filters,) or none.
    """

    windows: tuple[Window, ...]


@dataclass(frozen=True)
class Pool(Operation):
    """The largest or the mean value of each window of an image, channel by channel."""

    largest: bool
    windows: tuple[Window, ...]


@dataclass(frozen=True)
class AverageOfPlaces(Operation):
    """The mean of each channel over an image: (batch, height, width, channels) -> (batch, channels)."""


@dataclass(frozen=True)
class BatchNormalize(Operation):
    """y = (x - running_mean) / √(running_variance + epsilon) · weight + bias on the last axis.

    Arrays: weight, bias, running_mean, running_variance. `momentum` is how much of the running means a batch replaces
    while training, PyTorch's definition.
    """

    epsilon: float
    momentum: float


@dataclass(frozen=True)
class LayerNormalize(Operation):
    """Mean 0 and variance 1 along the last axis, times weight, plus bias. Arrays: weight, bias."""

    epsilon: float


@dataclass(frozen=True)
class GroupNormalize(Operation):
    """Mean 0 and variance 1 over all places and the channels of a group, times weight, plus bias, by channel.

    Arrays: weight, bias.
    """

    groups: int
    epsilon: float


@dataclass(frozen=True)
class Recur(Operation):
    """A walk over (batch, time, features) with a state that begins at 0.

    Inputs: the sequence and, where it may be padded, its mask. Arrays: weight (features, gates · units),
    recurrent_weight (units, gates · units), bias (gates · units,), of a gru recurrent_bias (units,) too; for the way
    back the same with the prefix reverse_. Equations and orders of gates: the layers RNN, LSTM and GRU.

    Attributes:
        cell: rnn, lstm or gru.
        activation: of an rnn, tanh or relu.
        sequences: whether the state after each step is handed on, 0 at padding, or the last one alone.
    """

    cell: str
    units: int
    activation: str
    bidirectional: bool
    sequences: bool


@dataclass(frozen=True)
class Attend(Operation):
    """Self-attention with projections in and out, as the layer's docstring has it.

    Inputs: the sequence and, where it may be padded, its mask. Arrays: weight (d, 3 d), bias, output_weight (d, d),
    output_bias.
    """

    heads: int
    causal: bool


@dataclass(frozen=True)
class LastStep(Operation):
    """(batch, time, features) -> (batch, features): the last step that the mask, if there is one, does not hide."""


@dataclass(frozen=True)
class MeanOverTime(Operation):
    """(batch, time, features) -> (batch, features): the mean of the steps that the mask does not hide."""


@dataclass(frozen=True)
class MaskOf(Operation):
    """(batch, time) of whole numbers -> 1 where there is a symbol, 0 where there is padding, which is symbol 0."""


@dataclass(frozen=True)
class AddArray(Operation):
    """y = x + P, the same for every sample. Arrays: value."""


@dataclass(frozen=True)
class Elementwise(Operation):
    """A formula of the inputs, number by number; its arrays are those that the formula names.

    Attributes:
        activation: where it is one, so that a target may use its own word for it.
    """

    formula: Formula
    activation: Declared | None = None


@dataclass(frozen=True)
class Softmax(Operation):
    """Shares that add up to 1 along the last axis."""


@dataclass(frozen=True)
class Concatenate(Operation):
    """The inputs side by side along an axis, counted with the batch as 0."""

    axis: int


@dataclass(frozen=True)
class Reshape(Operation):
    """The same numbers in another shape of a sample, the last axis running fastest."""

    shape: Shape


@dataclass(frozen=True)
class Column(Operation):
    """One of the numbers of a sample: (batch, columns) -> (batch, 1)."""

    index: int


@dataclass(frozen=True)
class DropOut(Operation):
    """Nothing when predicting; while training a share of the numbers becomes 0, the rest grow by 1 / (1 - rate)."""

    rate: float


@dataclass(frozen=True, eq=False)
class Value:
    """What flows between two operations, by identity.

    Attributes:
        kind: of one sample, the batch axis left out.
    """

    kind: TensorType

    @property
    def shape(self) -> Shape:
        """The axes of one sample."""
        return self.kind.shape


@dataclass(frozen=True)
class Instruction:
    """An operation in its place.

    Attributes:
        layer: the layer of the drawing that it is a part of.
        arrays: the full name of each array by the role it plays.
    """

    layer: str
    operation: Operation
    inputs: tuple[Value, ...]
    output: Value
    arrays: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Lowered:
    """A whole network.

    Attributes:
        source: what arrives at Data.
        constants: arrays that are not trained and not among the weights, by full name, float32.
    """

    source: Value
    instructions: tuple[Instruction, ...]
    output: Value
    constants: Mapping[str, NDArray[np.float32]] = field(default_factory=dict)
