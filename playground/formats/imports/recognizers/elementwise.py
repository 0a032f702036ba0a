"""Functions number by number, sums and products; biases and other arrays that are added."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.engine.layers.positional_encoding import waves
from playground.formats.imports.functions import FUNCTIONS, OPERATORS
from playground.formats.imports.onnx_file import Node
from playground.formats.imports.reading import Reading, recognizes
from playground.formats.imports.sketch import Part
from playground.formats.imports.values import GRID, Flow, Function, Known, Value
from playground.spec.language import tr

# Layers that add a number to each channel of what they have weighed.
WEIGHING = ("dense", "conv1d", "conv2d")
SCALING = ("layer_norm", "batch_norm", "group_norm")


@recognizes(*FUNCTIONS)
def function(reading: Reading, node: Node) -> Value:
    """A function of one number."""
    value, made = reading.value(node), FUNCTIONS[node.operator]
    with np.errstate(all="ignore"):
        if isinstance(value, Known):
            return Known(np.asarray(made(value.numbers, node.attributes)))
        flow = reading.flow(node)
        if node.operator == "Identity":
            return flow
        before, nodes = _values(flow)
        return _with(flow, made(before, node.attributes), (*nodes, node.name), node)


@recognizes("Clip")
def clip(reading: Reading, node: Node) -> Value:
    """No less than one number, no more than another."""
    flow = reading.flow(node)
    ends = []
    for index, (name, default) in enumerate((("min", -np.inf), ("max", np.inf)), 1):
        given = (
            reading.known(node, index).reshape(-1) if reading.has(node, index) else node.attributes.get(name, default)
        )
        ends.append(float(np.asarray(given).reshape(-1)[0]))
    before, nodes = _values(flow)
    return _with(flow, np.clip(before, ends[0], ends[1]), (*nodes, node.name), node)


@recognizes("HardSwish")
def hard_swish(reading: Reading, node: Node) -> Value:
    """x times its hard sigmoid, which is drawn so."""
    flow = reading.flow(node)
    before, nodes = _values(flow)
    gate = _with(flow, FUNCTIONS["HardSigmoid"](before, {"alpha": 1 / 6}), (*nodes, node.name), node)
    return _of_flows(reading, Node(node.name, "Mul", node.inputs, node.outputs), flow, gate, np.multiply)


@recognizes("Where")
def either(reading: Reading, node: Node) -> Value:
    """One function where a condition holds, another where it does not."""
    given = reading.values(node)
    if all(isinstance(value, Known) for value in given):
        reading.refuse(node, tr("a choice between numbers of the file"), tr("one that depends on the sample"))
    flow = next(value for value in given if isinstance(value, Flow))
    parts, nodes = list[NDArray[Any]](), list[str]()
    for value in given:
        if isinstance(value, Flow) and value.layer == flow.layer and np.array_equal(value.places, flow.places):
            values, others = _values(value)
            nodes += others
        elif isinstance(value, Known) and value.numbers.size == 1:
            values = np.full(GRID.shape, float(value.numbers.reshape(-1)[0]))
        else:
            reading.refuse(node, tr("a choice between layers"), tr("a function of each number of one"))
        parts.append(values)
    return _with(flow, np.where(parts[0] != 0, parts[1], parts[2]), (*nodes, node.name), node)


@recognizes("PRelu")
def prelu(reading: Reading, node: Node) -> Value:
    """A slope below zero that is trained, the same for all numbers."""
    slope, flow = reading.known(node, 1).reshape(-1), reading.settled(reading.flow(node))
    if len(slope) > 1 and (slope != slope[0]).any():
        reading.refuse(node, tr("{count} slopes", count=len(slope)), tr("one slope for all; PReLU here has one"))
    part = reading.sketch.parts[flow.layer]
    start = float(np.clip(slope[0], 0, 1))
    settings = {"function": {"kind": "prelu", "start": round(start, 6)}}
    made = reading.sketch.add("activation", settings, [part.name], part.shape, {"slope": slope[:1]}, node.name)
    return replace(flow, layer=made.name, node=node.name)


@recognizes("Softmax", "LogSoftmax")
def softmax(reading: Reading, node: Node) -> Value:
    """Shares along the last axis; their logarithm only where the loss takes it."""
    flow = reading.settled(reading.flow(node))
    axis = node.attributes.get("axis", 1 if reading.graph.opset < 13 else -1)
    if axis not in (-1, len(flow.shape)):
        reading.refuse(node, tr("shares along the axis {axis}", axis=axis), tr("along the last axis"))
    source = reading.as_row(flow, node)[0] if flow.places.ndim == 1 else reading.last(flow, node)
    if not np.array_equal(flow.places.reshape(-1), np.arange(flow.places.size)):
        source = reading.last(flow, node)
    kind = "activation" if node.operator == "Softmax" else "log_softmax"
    part = reading.sketch.add(
        kind, {"function": "softmax"}, [source], reading.sketch.parts[source].shape, {}, node.name
    )
    return reading.sketch.flow(part, node.name)


@recognizes(*OPERATORS)
def operator(reading: Reading, node: Node) -> Value:
    """A function of two numbers."""
    if len(node.inputs) != 2:
        reading.refuse(node, tr("{count} inputs", count=len(node.inputs)), tr("two"))
    made, (first, second) = OPERATORS[node.operator], reading.values(node)
    with np.errstate(all="ignore"):
        if isinstance(first, Known) and isinstance(second, Known):
            reading.bound(node, math.prod(np.broadcast_shapes(first.numbers.shape, second.numbers.shape)))
            return _folded(first.numbers, second.numbers, made, node)
        if isinstance(first, Flow) and isinstance(second, Flow):
            return _of_flows(reading, node, first, second, made)
        flow, other = (reading.flow(node, 0), second) if isinstance(first, Flow) else (reading.flow(node, 1), first)
        assert isinstance(other, Known)
        if other.numbers.size != 1:
            return _with_array(reading, node, flow, other.numbers)
        before, nodes = _values(flow)
        number = np.full(before.shape, float(other.numbers.reshape(-1)[0]))
        values = made(before, number) if flow is first else made(number, before)
        return _with(flow, values, (*nodes, node.name), node)


def _folded(first: NDArray[Any], second: NDArray[Any], made: Callable[..., Any], node: Node) -> Known:
    whole = first.dtype.kind in "iu" and second.dtype.kind in "iu"
    if node.operator == "Div" and whole:
        return Known(np.floor_divide(first, second))
    return Known(np.asarray(made(first, second)))


def _of_flows(reading: Reading, node: Node, first: Flow, second: Flow, made: Callable[..., Any]) -> Value:
    same = first.layer == second.layer and first.batch == second.batch
    if same and np.array_equal(first.places, second.places):
        (one, nodes), (other, others) = _values(first), _values(second)
        pair = (node.operator, first, second) if node.operator in ("Add", "Mul") else None
        found = Function(made(one, other), (*nodes, *others, node.name), pair)
        return replace(first, function=found, node=node.name)
    if node.operator not in ("Add", "Mul"):
        reading.refuse(node, tr("two layers"), tr("their sum or their product"))
    return reading.merged(node.operator, first, second, node.name)


def _with_array(reading: Reading, node: Node, flow: Flow, array: NDArray[Any]) -> Value:
    """With an array of the file: a bias, the scale of a normalization, or what stands for positions."""
    index = 0 if isinstance(reading.value(node, 0), Flow) else 1
    flow = reading.settled(flow)
    part = reading.sketch.parts[flow.layer]
    channels = reading.by_channel(array, flow) if node.operator in ("Add", "Mul") else None
    if channels is not None and reading.is_used_once(node, index) and _taken(part, node, channels):
        part.nodes.append(node.name)
        return flow
    source = reading.as_it_is(flow) if node.operator == "Add" and len(flow.shape) == 2 else None
    places = None if source is None else reading.by_place(array, reading.sketch.flow(reading.sketch.parts[source]))
    if source is None or places is None:
        shape = "×".join(map(str, array.shape))
        reading.refuse(
            node,
            tr("an array of {shape} with {kind}", shape=shape, kind=part.kind),
            tr("a bias behind its layer, or positions added"),
        )
    return _positions(reading, node, source, places)


def _taken(part: Part, node: Node, channels: NDArray[Any]) -> bool:
    """Whether a layer can have these numbers of its channels for its own."""
    values = np.ascontiguousarray(channels, np.float32)
    if node.operator == "Mul":
        fresh = part.kind in SCALING and (part.arrays["weight"] == 1).all() and not part.arrays["bias"].any()
        if fresh:
            part.arrays["weight"] = values
        return bool(fresh)
    if part.kind in SCALING:
        part.arrays["bias"] = part.arrays["bias"] + values
    elif part.kind == "self_attention" and "output_weight" in part.arrays and "output_bias" not in part.arrays:
        part.arrays["output_bias"] = values
    elif part.kind in WEIGHING and not part.settings["bias"]:
        part.arrays["bias"], part.settings["bias"] = values, True
    else:
        return False
    return True


def _positions(reading: Reading, node: Node, source: str, places: NDArray[Any]) -> Value:
    is_fixed = np.allclose(places, waves(*places.shape), atol=1e-6)
    settings = {"encoding": "sinusoidal" if is_fixed else "learned"}
    arrays = {} if is_fixed else {"position": places}
    part = reading.sketch.add("positional_encoding", settings, [source], places.shape, arrays, node.name)
    return reading.sketch.flow(part, node.name)


def _values(flow: Flow) -> tuple[NDArray[np.float64], tuple[str, ...]]:
    """What has been made of each number of a flow, and by which nodes."""
    return (GRID, ()) if flow.function is None else (flow.function.values, flow.function.nodes)


def _with(flow: Flow, values: NDArray[np.float64], nodes: tuple[str, ...], node: Node) -> Flow:
    return replace(flow, function=Function(values, nodes), node=node.name)
