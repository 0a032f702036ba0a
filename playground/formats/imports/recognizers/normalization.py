"""Batch, layer and group normalization, also where older exporters take them apart."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.formats.imports.onnx_file import Node
from playground.formats.imports.reading import Reading, recognizes, steps
from playground.formats.imports.values import Aside, Flow, Value
from playground.spec.language import tr


@recognizes("BatchNormalization")
def batch_norm(reading: Reading, node: Node) -> Value:
    """By the running statistics, channel by channel."""
    if node.attributes.get("training_mode", 0):
        reading.refuse(node, tr("the mode of training"), tr("a network that is exported to predict"))
    flow = reading.settled(reading.flow(node))
    arrays = [reading.known(node, index) for index in range(1, 5)]
    momentum = float(f"{1 - node.attributes.get('momentum', 0.9):.6g}")
    settings = {"epsilon": _epsilon(node), "momentum": momentum}
    names = ("weight", "bias", "running_mean", "running_variance")
    if flow.places.ndim == 1:
        source, order = reading.as_row(flow, node)
        _check(reading, node, arrays, len(order))
        arrays = [array[np.argsort(order)] for array in arrays]
        part = reading.sketch.parts[source]
        made = reading.sketch.add(
            "batch_norm", settings, [source], part.shape, dict(zip(names, arrays, strict=True)), node.name
        )
        return Flow(made.name, flow.places, node=node.name)
    part = reading.image(flow, node)
    _check(reading, node, arrays, part.shape[-1])
    made = reading.sketch.add(
        "batch_norm", settings, [part.name], part.shape, dict(zip(names, arrays, strict=True)), node.name
    )
    return reading.of_image(made, node)


@recognizes("LayerNormalization")
def layer_norm(reading: Reading, node: Node) -> Value:
    """Along the last axis."""
    flow, weight = reading.settled(reading.flow(node)), reading.known(node, 1)
    if node.attributes.get("axis", -1) not in (-1, len(flow.shape)):
        reading.refuse(node, tr("the axis {axis}", axis=node.attributes["axis"]), tr("the last axis"))
    bias = reading.known(node, 2) if reading.has(node, 2) else np.zeros_like(weight)
    return _layer_norm(reading, node, flow, weight, bias, _epsilon(node))


@recognizes("InstanceNormalization")
def group_norm(reading: Reading, node: Node) -> Value:
    """Of groups of channels laid in rows; scale and bias are what is multiplied and added behind it."""
    flow = reading.settled(reading.flow(node))
    weight, bias = reading.known(node, 1), reading.known(node, 2)
    groups = flow.shape[0] if flow.shape else 0
    _check(reading, node, [weight, bias], groups)
    part = reading.sketch.parts[flow.layer]
    channels = part.shape[-1]
    # Of the layer's numbers, channels before places: each group has the next channels.
    turned = np.moveaxis(np.arange(part.size).reshape(part.shape), -1, 0)
    is_whole = groups and channels % groups == 0 and np.array_equal(flow.places.reshape(-1), turned.reshape(-1))
    if not is_whole or not (weight == 1).all() or bias.any():
        reading.refuse(node, reading.told(flow), tr("groups of the channels of a layer, without a scale of their own"))
    return _grouped(reading, node, flow, groups, np.ones(channels), np.zeros(channels))


@recognizes("GroupNormalization")
def group_normalization(reading: Reading, node: Node) -> Value:
    """The same as one operator, of later operator sets."""
    flow, groups = reading.settled(reading.flow(node)), int(node.attributes.get("num_groups", 0))
    part = reading.image(flow, node) if flow.places.ndim > 1 else reading.sketch.parts[reading.as_row(flow, node)[0]]
    channels = part.shape[-1]
    weight, bias = reading.known(node, 1), reading.known(node, 2)
    if groups < 1 or channels % groups:
        reading.refuse(
            node,
            tr("{groups} groups of {channels} channels", groups=groups, channels=channels),
            tr("groups that divide the channels"),
        )
    if len(weight) == groups != channels:
        weight, bias = (np.repeat(array, channels // groups) for array in (weight, bias))
    _check(reading, node, [weight, bias], channels)
    flow = Flow(part.name, flow.places) if flow.places.ndim == 1 else reading.of_image(part, node)
    return _grouped(reading, node, flow, groups, weight, bias)


# As it is taken apart: d = x - mean, d / √(mean of d² + ε), then times weight, plus bias.


@steps("Sub", "flow", "mean")
def centered(reading: Reading, node: Node, given: list[Any]) -> Value:
    """x - mean."""
    if given[0].layer != given[1].flow.layer or given[0].function is not given[1].flow.function:
        reading.refuse(node, tr("the mean of another layer"), tr("that of the same"))
    return Aside("centered", given[1].flow)


@steps("Pow", "centered", "known")
def squared(reading: Reading, node: Node, given: list[Any]) -> Value:
    """d²."""
    if given[1].numbers.size != 1 or float(given[1].numbers.reshape(-1)[0]) != 2:
        reading.refuse(node, tr("another power than 2"), tr("the square"))
    return Aside("squared", given[0].flow)


@steps("Mul", "centered", "centered")
def multiplied(reading: Reading, node: Node, given: list[Any]) -> Value:
    """d · d."""
    return Aside("squared", given[0].flow)


@steps("ReduceMean", "squared", "known")
@steps("ReduceMean", "squared")
def variance(reading: Reading, node: Node, given: list[Any]) -> Value:
    """The mean of d²."""
    return Aside("variance", given[0].flow)


@steps("Add", "variance", "known")
def steadied(reading: Reading, node: Node, given: list[Any]) -> Value:
    """Plus ε."""
    if given[1].numbers.size != 1:
        reading.refuse(node, tr("numbers"), tr("one small number"))
    return Aside("steadied", given[0].flow, float(given[1].numbers.reshape(-1)[0]))


@steps("Sqrt", "steadied")
def deviation(reading: Reading, node: Node, given: list[Any]) -> Value:
    """√(variance + ε)."""
    return Aside("deviation", given[0].flow, given[0].data)


@steps("Div", "centered", "deviation")
def standardized(reading: Reading, node: Node, given: list[Any]) -> Value:
    """d / deviation: the layer; scale and bias are what is multiplied and added behind it."""
    flow = reading.settled(given[0].flow)
    width = flow.shape[-1]
    return _layer_norm(reading, node, flow, np.ones(width), np.zeros(width), given[1].data)


def _layer_norm(
    reading: Reading, node: Node, flow: Flow, weight: NDArray[Any], bias: NDArray[Any], epsilon: float
) -> Value:
    if not flow.shape or weight.shape != (flow.shape[-1],) or bias.shape != weight.shape:
        reading.refuse(
            node,
            tr("weights of {shape} for {flow}", shape=weight.shape, flow=reading.told(flow)),
            tr("one for each number of the last axis"),
        )
    if flow.places.ndim == 1:
        source, order = reading.as_row(flow, node)
        weight, bias = (array[np.argsort(order)] for array in (weight, bias))
        places = flow.places
    else:
        source = reading.last(flow, node)
        places = np.arange(flow.places.size).reshape(flow.shape)
    part = reading.sketch.parts[source]
    arrays = {"weight": weight, "bias": bias}
    settings = {"epsilon": float(f"{epsilon:.6g}")}
    made = reading.sketch.add("layer_norm", settings, [source], part.shape, arrays, node.name)
    return Flow(made.name, places, node=node.name)


def _grouped(reading: Reading, node: Node, flow: Flow, groups: int, weight: NDArray[Any], bias: NDArray[Any]) -> Value:
    part = reading.sketch.parts[flow.layer]
    settings, arrays = {"groups": groups, "epsilon": _epsilon(node)}, {"weight": weight, "bias": bias}
    made = reading.sketch.add("group_norm", settings, [part.name], part.shape, arrays, node.name)
    return Flow(made.name, flow.places, node=node.name)


def _epsilon(node: Node) -> float:
    return float(f"{node.attributes.get('epsilon', 1e-5):.6g}")


def _check(reading: Reading, node: Node, arrays: list[NDArray[Any]], count: int) -> None:
    for array in arrays:
        if array.shape != (count,):
            reading.refuse(
                node, tr("an array of {shape}", shape=array.shape), tr("a number for each of {count}", count=count)
            )
