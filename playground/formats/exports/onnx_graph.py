"""A network as an ONNX graph of opset 17: each operation as nodes, each array as an initializer."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnx import NodeProto, TensorProto, helper, numpy_helper

from playground.engine import operations as op
from playground.engine.formula import ARGUMENT, ARRAY, Formula
from playground.engine.operations import Instruction, Value
from playground.formats.exports.channels import Transpose
from playground.spec.errors import PlaygroundError
from playground.spec.language import tr

# Where a formula has an operator of its own name, its word; all functions of formulas but those written below.
OPERATORS = {
    "add": "Add",
    "subtract": "Sub",
    "multiply": "Mul",
    "divide": "Div",
    "exp": "Exp",
    "tanh": "Tanh",
    "sigmoid": "Sigmoid",
    "softplus": "Softplus",
    "erf": "Erf",
    "sin": "Sin",
    "maximum": "Max",
    "minimum": "Min",
}
# Activations that are one operator, and what it calls their settings.
ACTIVATIONS: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "relu": ("Relu", {}),
    "leaky_relu": ("LeakyRelu", {"alpha": "slope"}),
    "elu": ("Elu", {"alpha": "alpha"}),
}
# The blocks of gates: ONNX's order, as places in the engine's.
GATES = {"rnn": (0,), "lstm": (0, 3, 1, 2), "gru": (1, 0, 2)}
UNSEEN = -1e9


class Graph:
    """Collects nodes and initializers.

    Attributes:
        scope: the layer whose nodes are being added; their names begin with it.
    """

    def __init__(self, arrays: Mapping[str, NDArray[np.float32]]) -> None:
        self.scope = ""
        self.nodes: list[NodeProto] = []
        self.initializers: list[TensorProto] = []
        self._arrays = arrays
        self._names: set[str] = set()

    def node(self, operator: str, *inputs: str, outputs: int = 1, **attributes: Any) -> str:
        """The name of what a node gives, or of the last of several."""
        name = self._free(f"{self.scope}/{operator}")
        names = [name if index == outputs - 1 else f"{name}:{index}" for index in range(outputs)]
        self.nodes.append(helper.make_node(operator, list(inputs), names, name=name, **attributes))
        return names[-1]

    def array(self, name: str, values: NDArray[Any]) -> str:
        """An initializer of the layer at hand."""
        name = self._free(f"{self.scope}/{name}")
        self.initializers.append(numpy_helper.from_array(np.asarray(values, order="C"), name))
        return name

    def numbers(self, *values: int) -> str:
        """Whole numbers, such as a shape."""
        return self.array("shape", np.array(values, np.int64))

    def scalar(self, value: float) -> str:
        """One number."""
        return self.array("number", np.array(value, np.float32))

    def trained(self, name: str) -> NDArray[np.float32]:
        """An array of the network by its full name."""
        return self._arrays[name]

    def _free(self, name: str) -> str:
        found, number = name, 2
        while found in self._names:
            found, number = f"{name} {number}", number + 1
        self._names.add(found)
        return found


class Place:
    """An operation with the names of what it works on."""

    def __init__(self, graph: Graph, instruction: Instruction, names: Mapping[Value, str]) -> None:
        self.graph = graph
        self.x = names[instruction.inputs[0]]
        self.inputs = tuple(names[value] for value in instruction.inputs)
        self.mask = self.inputs[1] if len(self.inputs) > 1 else None
        self.given, self.made = instruction.inputs[0].shape, instruction.output.shape
        self.layer = instruction.layer
        self._roles = instruction.arrays

    def has(self, role: str) -> bool:
        """Whether the operation has such an array."""
        return role in self._roles

    def values(self, role: str) -> NDArray[np.float32]:
        """An array by its role."""
        return self.graph.trained(self._roles[role])

    def array(self, role: str) -> str:
        """The initializer of an array, as it is."""
        return self.graph.array(role, self.values(role))


def add_instructions(
    graph: Graph, instructions: tuple[Instruction, ...], source: Value, given: str
) -> dict[Value, str]:
    """The nodes of a network; the name of each value."""
    names = {source: given}
    for instruction in instructions:
        graph.scope = instruction.layer
        names[instruction.output] = added(instruction.operation, Place(graph, instruction, names))
    return names


@functools.singledispatch
def added(operation: op.Operation, place: Place) -> str:
    """The nodes of an operation; the name of what they give."""
    raise PlaygroundError(
        tr(
            "{layer}: found {operation}, which ONNX export has no operators for",
            layer=place.layer,
            operation=type(operation).__name__,
        )
    )


@added.register
def _(operation: op.Affine, place: Place) -> str:
    graph, weight = place.graph, place.array("weight")
    bias = [place.array("bias")] if place.has("bias") else []
    if len(place.given) == 1:
        return graph.node("Gemm", place.x, weight, *bias)
    product = graph.node("MatMul", place.x, weight)
    return graph.node("Add", product, *bias) if bias else product


@added.register
def _(operation: op.Lookup, place: Place) -> str:
    return place.graph.node("Gather", place.array("weight"), place.x)


@added.register
def _(operation: op.Convolve, place: Place) -> str:
    weight, windows = place.values("weight"), operation.windows
    axes = len(windows)
    weights = [place.graph.array("weight", weight.transpose(axes + 1, axes, *range(axes)))]
    weights += [place.array("bias")] if place.has("bias") else []
    return place.graph.node(
        "Conv",
        place.x,
        *weights,
        kernel_shape=[window.size for window in windows],
        strides=[window.stride for window in windows],
        dilations=[window.dilation for window in windows],
        pads=[window.before for window in windows] + [window.after for window in windows],
    )


@added.register
def _(operation: op.Pool, place: Place) -> str:
    return place.graph.node(
        "MaxPool" if operation.largest else "AveragePool",
        place.x,
        kernel_shape=[window.size for window in operation.windows],
        strides=[window.stride for window in operation.windows],
    )


@added.register
def _(operation: op.AverageOfPlaces, place: Place) -> str:
    return place.graph.node("Flatten", place.graph.node("GlobalAveragePool", place.x))


@added.register
def _(operation: op.BatchNormalize, place: Place) -> str:
    arrays = [place.array(role) for role in ("weight", "bias", "running_mean", "running_variance")]
    return place.graph.node("BatchNormalization", place.x, *arrays, epsilon=operation.epsilon)


@added.register
def _(operation: op.LayerNormalize, place: Place) -> str:
    arrays = [place.array(role) for role in ("weight", "bias")]
    return place.graph.node("LayerNormalization", place.x, *arrays, axis=-1, epsilon=operation.epsilon)


@added.register
def _(operation: op.GroupNormalize, place: Place) -> str:
    graph, groups, channels = place.graph, operation.groups, len(place.values("weight"))
    ones, zeros = np.ones(groups, np.float32), np.zeros(groups, np.float32)
    grouped = graph.node("Reshape", place.x, graph.numbers(0, groups, -1))
    statistics = [graph.array("ones", ones), graph.array("zeros", zeros)]
    standard = graph.node("InstanceNormalization", grouped, *statistics, epsilon=operation.epsilon)
    back = graph.node("Reshape", standard, graph.numbers(-1, *place.made))
    by_channel = (channels, *[1] * (len(place.made) - 1))
    scaled = graph.node("Mul", back, graph.array("weight", place.values("weight").reshape(by_channel)))
    return graph.node("Add", scaled, graph.array("bias", place.values("bias").reshape(by_channel)))


@added.register
def _(operation: op.Recur, place: Place) -> str:
    graph, prefixes = place.graph, ("", "reverse_")[: 1 + operation.bidirectional]
    weight, recurrent, bias = (
        np.stack([part(operation, place, prefix) for prefix in prefixes]) for part in (_weight, _recurrent, _biases)
    )
    arrays = [graph.array("W", weight), graph.array("R", recurrent), graph.array("B", bias)]
    attributes: dict[str, Any] = {"hidden_size": operation.units}
    if operation.bidirectional:
        attributes["direction"] = "bidirectional"
    if operation.cell == "rnn":
        attributes["activations"] = [operation.activation.capitalize()] * len(prefixes)
    if operation.cell == "gru":
        attributes["linear_before_reset"] = 1
    lengths = [graph.node("Cast", _lengths(place), to=TensorProto.INT32)] if place.mask else []
    steps = graph.node("Transpose", place.x, perm=[1, 0, 2])
    outputs = 1 if operation.sequences else 2
    found = graph.node(operation.cell.upper(), steps, *arrays, *lengths, outputs=outputs, **attributes)
    if not operation.sequences:  # (directions, batch, units)
        return graph.node("Reshape", graph.node("Transpose", found, perm=[1, 0, 2]), graph.numbers(-1, *place.made))
    states = graph.node("Transpose", found, perm=[2, 0, 1, 3])  # of (time, directions, batch, units)
    joined = graph.node("Reshape", states, graph.numbers(-1, *place.made))
    return graph.node("Mul", joined, _column(place)) if place.mask else joined


def _blocks(operation: op.Recur, values: NDArray[np.float32]) -> NDArray[np.float32]:
    """The blocks of the last axis in ONNX's order, and that axis first."""
    blocks = np.split(values, len(GATES[operation.cell]), axis=-1)
    return np.concatenate([blocks[place] for place in GATES[operation.cell]], axis=-1).T


def _weight(operation: op.Recur, place: Place, prefix: str) -> NDArray[np.float32]:
    return _blocks(operation, place.values(f"{prefix}weight"))


def _recurrent(operation: op.Recur, place: Place, prefix: str) -> NDArray[np.float32]:
    return _blocks(operation, place.values(f"{prefix}recurrent_weight"))


def _biases(operation: op.Recur, place: Place, prefix: str) -> NDArray[np.float32]:
    """The biases by the inputs and, behind them, those by the state: 0 but for the last gate of a gru."""
    by_inputs = _blocks(operation, place.values(f"{prefix}bias"))
    by_state = np.zeros_like(by_inputs)
    if operation.cell == "gru":
        by_state[-operation.units :] = place.values(f"{prefix}recurrent_bias")
    return np.concatenate([by_inputs, by_state])


def _lengths(place: Place) -> str:
    """How many steps of each sequence the mask does not hide, (batch,) float."""
    assert place.mask
    return place.graph.node("ReduceSum", place.mask, place.graph.numbers(1), keepdims=0)


def _column(place: Place) -> str:
    """The mask as (batch, time, 1)."""
    assert place.mask
    return place.graph.node("Unsqueeze", place.mask, place.graph.numbers(2))


@added.register
def _(operation: op.Attend, place: Place) -> str:
    graph, (steps, width) = place.graph, place.given
    heads, size = operation.heads, width // operation.heads
    product = graph.node("Add", graph.node("MatMul", place.x, place.array("weight")), place.array("bias"))
    by_head = graph.node("Reshape", product, graph.numbers(-1, steps, 3, heads, size))
    turned = graph.node("Transpose", by_head, perm=[2, 0, 3, 1, 4])
    q, k, v = (graph.node("Gather", turned, graph.array("part", np.array(part)), axis=0) for part in range(3))
    scaled = graph.node("Mul", q, graph.scalar(size**-0.5))
    scores = graph.node("MatMul", scaled, graph.node("Transpose", k, perm=[0, 1, 3, 2]))
    if operation.causal:
        unseen = np.triu(np.full((steps, steps), UNSEEN, np.float32), 1)
        scores = graph.node("Add", scores, graph.array("unseen", unseen))
    if place.mask:
        hidden = graph.node("Mul", graph.node("Sub", place.mask, graph.scalar(1)), graph.scalar(-UNSEEN))
        scores = graph.node("Add", scores, graph.node("Unsqueeze", hidden, graph.numbers(1, 2)))
    mixed = graph.node("MatMul", graph.node("Softmax", scores, axis=-1), v)
    joined = graph.node("Transpose", mixed, perm=[0, 2, 1, 3])
    rows = graph.node("Reshape", joined, graph.numbers(-1, steps, width))
    return graph.node("Add", graph.node("MatMul", rows, place.array("output_weight")), place.array("output_bias"))


@added.register
def _(operation: op.LastStep, place: Place) -> str:
    graph = place.graph
    if place.mask is None:
        return graph.node("Gather", place.x, graph.array("last", np.array(place.given[0] - 1)), axis=1)
    lengths = graph.node("Max", _lengths(place), graph.scalar(1))
    places = graph.node("Cast", graph.node("Sub", lengths, graph.scalar(1)), to=TensorProto.INT64)
    return graph.node("GatherND", place.x, graph.node("Unsqueeze", places, graph.numbers(1)), batch_dims=1)


@added.register
def _(operation: op.MeanOverTime, place: Place) -> str:
    graph = place.graph
    if place.mask is None:
        return graph.node("ReduceMean", place.x, axes=[1], keepdims=0)
    total = graph.node("ReduceSum", graph.node("Mul", place.x, _column(place)), graph.numbers(1), keepdims=0)
    lengths = graph.node("Max", _lengths(place), graph.scalar(1))
    return graph.node("Div", total, graph.node("Unsqueeze", lengths, graph.numbers(1)))


@added.register
def _(operation: op.MaskOf, place: Place) -> str:
    graph = place.graph
    padding = graph.node("Equal", place.x, graph.array("padding", np.array(0, np.int64)))
    return graph.node("Cast", graph.node("Not", padding), to=TensorProto.FLOAT)


@added.register
def _(operation: op.AddArray, place: Place) -> str:
    return place.graph.node("Add", place.x, place.array("value"))


@added.register
def _(operation: op.Elementwise, place: Place) -> str:
    graph, activation = place.graph, operation.activation
    if activation is not None and activation.kind == "prelu":
        return graph.node("PRelu", place.x, place.array("slope"))
    if activation is not None and activation.kind in ACTIVATIONS:
        operator, settings = ACTIVATIONS[activation.kind]
        return graph.node(operator, place.x, **{name: getattr(activation, own) for name, own in settings.items()})

    def leaf(found: Formula) -> str:
        if found.function == ARGUMENT:
            return place.inputs[found.index]
        return place.array(found.name) if found.function == ARRAY else graph.scalar(found.number)

    def call(function: str, arguments: tuple[str, ...]) -> str:
        if function == "expm1":
            return graph.node("Sub", graph.node("Exp", *arguments), graph.scalar(1))
        if function == "step":
            return graph.node("Cast", graph.node("GreaterOrEqual", *arguments, graph.scalar(0)), to=TensorProto.FLOAT)
        return graph.node(OPERATORS[function], *arguments)

    found = operation.formula.fold(leaf, call)
    return graph.node("Identity", found) if found in place.inputs else found


@added.register
def _(operation: op.Softmax, place: Place) -> str:
    return place.graph.node("Softmax", place.x, axis=-1)


@added.register
def _(operation: op.Concatenate, place: Place) -> str:
    return place.graph.node("Concat", *place.inputs, axis=operation.axis)


@added.register
def _(operation: op.Reshape, place: Place) -> str:
    return place.graph.node("Reshape", place.x, place.graph.numbers(-1, *operation.shape))


@added.register
def _(operation: op.Column, place: Place) -> str:
    return place.graph.node("Gather", place.x, place.graph.numbers(operation.index), axis=1)


@added.register
def _(operation: Transpose, place: Place) -> str:
    return place.graph.node("Transpose", place.x, perm=list(operation.order))
