"""A network as a functional Keras model: a statement for each operation, and the weights of each layer."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from playground.engine import operations as op
from playground.engine.operations import Instruction, Lowered
from playground.engine.window import Window, window
from playground.formats.exports.exporter import ExportError
from playground.formats.exports.python_source import formula_source, number, variables
from playground.spec.errors import PlaygroundError
from playground.spec.language import tr

WORDS = {
    "exp": "ops.exp({0})",
    "expm1": "ops.expm1({0})",
    "tanh": "ops.tanh({0})",
    "sigmoid": "ops.sigmoid({0})",
    "softplus": "ops.softplus({0})",
    "erf": "ops.erf({0})",
    "sin": "ops.sin({0})",
    "step": 'ops.cast({0} >= 0, "float32")',
    "maximum": "ops.maximum({0}, {1})",
    "minimum": "ops.minimum({0}, {1})",
}
# Activations that Keras knows by a name; all others are written as their formulas.
NAMES = {
    "gelu": "gelu",
    "hard_sigmoid": "hard_sigmoid",
    "hard_tanh": "hard_tanh",
    "mish": "mish",
    "relu": "relu",
    "selu": "selu",
    "sigmoid": "sigmoid",
    "softplus": "softplus",
    "swish": "silu",
    "tanh": "tanh",
}
RECURRENT = {"rnn": "SimpleRNN", "lstm": "LSTM", "gru": "GRU"}
# Layers that apply an activation themselves.
_WITH_ACTIVATION = re.compile(r"(layers\.(?:Dense|Conv1D|Conv2D)\(.*)(, name=.*)")


@dataclass
class Functional:
    """The pieces of the model.

    Attributes:
        lines: its statements, with the layer of the drawing that each belongs to.
        output: the variable of what leaves it.
        weights: the arrays of each Keras layer by its name, in the order in which it takes them.
    """

    lines: list[tuple[str, str]] = field(default_factory=list)
    output: str = ""
    weights: dict[str, list[NDArray[np.float32]]] = field(default_factory=dict)


class Spot:
    """An operation in its place.

    Attributes:
        y: the variable that its answer goes to.
        inputs: the variables it works on.
        given: the shape of the first of them, for one sample.
        roles: the arrays it has.
    """

    def __init__(
        self,
        functional: Functional,
        arrays: Mapping[str, NDArray[np.float32]],
        instruction: Instruction,
        wish: str,
        y: str,
        inputs: tuple[str, ...],
    ) -> None:
        self.y, self.inputs = y, inputs
        self.given = instruction.inputs[0].shape
        self.layer = instruction.layer
        self.roles = tuple(instruction.arrays)
        self._functional = functional
        self._wish = wish
        self._arrays = arrays
        self._full = instruction.arrays

    @property
    def x(self) -> str:
        """The first input."""
        return self.inputs[0]

    @property
    def mask(self) -> str:
        """The mask as an argument, behind a comma, where there is one."""
        return "".join(f", mask={mask}" for mask in self.inputs[1:2])

    def values(self, role: str) -> NDArray[np.float32]:
        """An array by its role."""
        return self._arrays[self._full[role]]

    def line(self, expression: str) -> None:
        """A statement that assigns the answer."""
        self._functional.lines.append((self.layer, f"{self.y} = {expression}"))

    def layer_line(self, made: str, *weights: NDArray[np.float32], arguments: str = "") -> None:
        """A statement that makes a layer, written without its last parenthesis, and applies it."""
        name, count = self._wish, 2
        while name in self._functional.weights:
            name, count = f"{self._wish}_{count}", count + 1
        self._functional.weights[name] = list(weights)
        comma = "" if made.endswith("(") else ", "
        self.line(f'{made}{comma}name="{name}")({self.x}{arguments})')

    def activate(self, name: str) -> None:
        """Apply an activation that Keras knows by name, in the layer before where that takes one."""
        lines = self._functional.lines
        if lines and lines[-1][0] == self.layer and self.x == self.y:
            found = _WITH_ACTIVATION.search(lines[-1][1])
            if found and lines[-1][1].startswith(f"{self.y} = ") and "activation=" not in found[0]:
                lines[-1] = (self.layer, f'{self.y} = {found[1]}, activation="{name}"{found[2]}')
                return
        self.line(f"keras.activations.{name}({self.x})")


def functional_of(lowered: Lowered, arrays: Mapping[str, NDArray[np.float32]], layers: Mapping[str, str]) -> Functional:
    """The model of a network. `layers` are the variables of the layers."""
    functional, names = Functional(), variables(lowered, layers)
    for instruction in lowered.instructions:
        inputs = tuple(names[value] for value in instruction.inputs)
        spot = Spot(functional, arrays, instruction, layers[instruction.layer], names[instruction.output], inputs)
        write(instruction.operation, spot)
    functional.output = names[lowered.output]
    return functional


@functools.singledispatch
def write(operation: op.Operation, spot: Spot) -> None:
    """Write the statement of an operation, and keep what its layer takes."""
    raise PlaygroundError(
        tr(
            "{layer}: found {operation}, which {target} has no words for",
            layer=spot.layer,
            operation=type(operation).__name__,
            target=tr("Keras source"),
        )
    )


@write.register
def _(operation: op.Affine, spot: Spot) -> None:
    bias = "" if "bias" in spot.roles else ", use_bias=False"
    units = spot.values("weight").shape[1]
    spot.layer_line(f"layers.Dense({units}{bias}", *(spot.values(role) for role in spot.roles))


@write.register
def _(operation: op.Lookup, spot: Spot) -> None:
    rows, columns = spot.values("weight").shape
    spot.layer_line(f"layers.Embedding({rows}, {columns}", spot.values("weight"))


@write.register
def _(operation: op.Convolve, spot: Spot) -> None:
    first = operation.windows[0]
    if first.stride > 1 and first.dilation > 1:
        raise ExportError(
            tr(
                "{layer}: found a stride of {stride} with a dilation of {dilation}, "
                "expected 1 for one of them: Keras has no convolution with both",
                layer=spot.layer,
                stride=first.stride,
                dilation=first.dilation,
            )
        )
    padding = _padding(operation.windows)
    settings = {
        "strides": first.stride if first.stride > 1 else None,
        "padding": f'"{padding}"' if padding != "valid" else None,
        "dilation_rate": first.dilation if first.dilation > 1 else None,
        "use_bias": None if "bias" in spot.roles else False,
    }
    told = "".join(f", {name}={value}" for name, value in settings.items() if value is not None)
    filters = spot.values("weight").shape[-1]
    made = f"layers.Conv{len(operation.windows)}D({filters}, {first.size}{told}"
    spot.layer_line(made, *(spot.values(role) for role in spot.roles))


def _padding(windows: tuple[Window, ...]) -> str:
    """Keras's word for the zeros around."""
    for padding in ("valid", "same", "causal"):
        if all(_is_padded(along, padding) for along in windows):
            return padding
    raise AssertionError(f"no padding of the program's makes {windows}")


def _is_padded(along: Window, padding: str) -> bool:
    if padding == "valid" and along.reach > along.length:
        return False
    return along == window(along.length, along.size, along.stride, along.dilation, padding)


@write.register
def _(operation: op.Pool, spot: Spot) -> None:
    along, kind = operation.windows[0], "Max" if operation.largest else "Average"
    stride = f", {along.stride}" if along.stride != along.size else ""
    spot.layer_line(f"layers.{kind}Pooling2D({along.size}{stride}")


@write.register
def _(operation: op.AverageOfPlaces, spot: Spot) -> None:
    spot.layer_line("layers.GlobalAveragePooling2D(")


@write.register
def _(operation: op.BatchNormalize, spot: Spot) -> None:
    roles = ("weight", "bias", "running_mean", "running_variance")
    made = f"layers.BatchNormalization(momentum={1 - operation.momentum:.10g}, epsilon={operation.epsilon!r}"
    spot.layer_line(made, *map(spot.values, roles))


@write.register
def _(operation: op.LayerNormalize, spot: Spot) -> None:
    made = f"layers.LayerNormalization(epsilon={operation.epsilon!r}"
    spot.layer_line(made, *map(spot.values, ("weight", "bias")))


@write.register
def _(operation: op.GroupNormalize, spot: Spot) -> None:
    made = f"layers.GroupNormalization({operation.groups}, epsilon={operation.epsilon!r}"
    spot.layer_line(made, *map(spot.values, ("weight", "bias")))


@write.register
def _(operation: op.Recur, spot: Spot) -> None:
    activation = f', activation="{operation.activation}"' if operation.activation != "tanh" else ""
    sequences = ", return_sequences=True" if operation.sequences else ""
    made = f"layers.{RECURRENT[operation.cell]}({operation.units}{activation}{sequences}"
    weights = [
        array for prefix in ("", "reverse_")[: 1 + operation.bidirectional] for array in _cell(spot, operation, prefix)
    ]
    if operation.bidirectional:
        made = f"layers.Bidirectional({made})"
    spot.layer_line(made, *weights, arguments=spot.mask)
    if operation.sequences and spot.mask:
        spot.line(f"hide({spot.y}, {spot.inputs[1]})")


def _cell(spot: Spot, operation: op.Recur, prefix: str) -> list[NDArray[np.float32]]:
    """Kernel, recurrent kernel and bias of a direction; Keras's gru has its gates in the order z, r, h."""
    kernel, recurrent, bias = (spot.values(prefix + role) for role in ("weight", "recurrent_weight", "bias"))
    if operation.cell != "gru":
        return [kernel, recurrent, bias]
    inner = np.zeros_like(bias)
    inner[-operation.units :] = spot.values(f"{prefix}recurrent_bias")
    return [_turned_gates(array) for array in (kernel, recurrent, np.stack([bias, inner]))]


def _turned_gates(values: NDArray[np.float32]) -> NDArray[np.float32]:
    r, z, n = np.split(values, 3, axis=-1)
    return np.concatenate([z, r, n], axis=-1)


@write.register
def _(operation: op.Attend, spot: Spot) -> None:
    made = f"SelfAttention(heads={operation.heads}, causal={operation.causal}"
    roles = ("weight", "bias", "output_weight", "output_bias")
    spot.layer_line(made, *map(spot.values, roles), arguments=spot.mask)


@write.register
def _(operation: op.LastStep, spot: Spot) -> None:
    spot.line(f"last_step({spot.x}{spot.mask})")


@write.register
def _(operation: op.MeanOverTime, spot: Spot) -> None:
    spot.line(f"mean_over_time({spot.x}{spot.mask})")


@write.register
def _(operation: op.MaskOf, spot: Spot) -> None:
    spot.line(f"ops.not_equal({spot.x}, 0)")


@write.register
def _(operation: op.AddArray, spot: Spot) -> None:
    spot.layer_line("AddArray(", spot.values("value"))


@write.register
def _(operation: op.Elementwise, spot: Spot) -> None:
    activation = operation.activation
    if activation is not None and activation.kind in NAMES:
        spot.activate(NAMES[activation.kind])
    elif activation is not None and activation.kind == "prelu":
        axes = list(range(1, len(spot.given) + 1))
        slope = spot.values("slope").reshape([1] * len(axes))
        spot.layer_line(f"layers.PReLU(shared_axes={axes}", slope)
    elif spot.roles:
        raise ExportError(
            tr(
                "{layer}: found a trained function that Keras source has no words for, expected another",
                layer=spot.layer,
            )
        )
    else:
        spot.line(formula_source(operation.formula, WORDS, spot.inputs, {}))


@write.register
def _(operation: op.Softmax, spot: Spot) -> None:
    spot.activate("softmax")


@write.register
def _(operation: op.DropOut, spot: Spot) -> None:
    spot.layer_line(f"layers.Dropout({number(operation.rate)}")


@write.register
def _(operation: op.Concatenate, spot: Spot) -> None:
    spot.line(f"ops.concatenate([{', '.join(spot.inputs)}], axis={operation.axis})")


@write.register
def _(operation: op.Reshape, spot: Spot) -> None:
    if len(operation.shape) == 1:
        spot.layer_line("layers.Flatten(")
    else:
        spot.layer_line(f"layers.Reshape({operation.shape}")


@write.register
def _(operation: op.Column, spot: Spot) -> None:
    spot.line(f"{spot.x}[:, {operation.index} : {operation.index + 1}]")
