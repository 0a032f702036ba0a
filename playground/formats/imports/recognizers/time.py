"""Means and last steps of sequences, and what is made of symbols to leave padding out."""

from __future__ import annotations

from typing import Any

import numpy as np

from playground.formats.imports.onnx_file import Node
from playground.formats.imports.reading import Reading, recognizes, steps
from playground.formats.imports.recognizers.pooling import averaged
from playground.formats.imports.sketch import DATA
from playground.formats.imports.values import Aside, Flow, Value
from playground.spec.language import tr

# What is made of the symbols, step by step; layers here leave padding out by themselves.
FORMS = {
    ("Not", "padding"): "mask",
    ("Cast", "mask"): "mask",
    ("Unsqueeze", "mask", "known"): "mask",
    ("ReduceSum", "mask", "known"): "lengths",
    ("Cast", "lengths"): "lengths",
    ("Max", "lengths", "known"): "lengths",
    ("Unsqueeze", "lengths", "known"): "lengths",
    ("Sub", "lengths", "known"): "last",
    ("Cast", "last"): "last",
    ("Unsqueeze", "last", "known"): "last",
    ("Sub", "mask", "known"): "hidden",
    ("Mul", "hidden", "known"): "hidden",
    ("Unsqueeze", "hidden", "known"): "hidden",
}


@recognizes("Equal")
def padding(reading: Reading, node: Node) -> Value:
    """Where there is no symbol but padding."""
    flow, number = reading.flow(node), reading.known(node, 1)
    if flow.layer != DATA or reading.task.input.vocabulary is None or number.size != 1 or number.any():
        reading.refuse(node, tr("a comparison"), tr("that of symbols with padding, which is 0"))
    return Aside("padding")


for (operator, *forms), made in FORMS.items():

    def _next(reading: Reading, node: Node, given: list[Any], made: str = made) -> Value:
        return Aside(made)

    steps(operator, *forms)(_next)


@steps("Mul", "flow", "mask")
def shown(reading: Reading, node: Node, given: list[Any]) -> Value:
    """What is not padding."""
    flow: Flow = given[0]
    return flow


@steps("GatherND", "flow", "last")
def last_step(reading: Reading, node: Node, given: list[Any]) -> Value:
    """The last step that is not padding."""
    return _of_steps(reading, node, given[0], "time_last")


@steps("Div", "total", "lengths")
def mean(reading: Reading, node: Node, given: list[Any]) -> Value:
    """The mean of the steps that are not padding."""
    return _of_steps(reading, node, given[0].flow, "time_mean")


@recognizes("ReduceSum")
def total(reading: Reading, node: Node) -> Value:
    """The sum over the steps, on the way to their mean."""
    flow, axes = reading.flow(node), reading.numbers(node, "axes", 1)
    if axes != (1,) or node.attributes.get("keepdims", 1) or len(flow.shape) != 2:
        reading.refuse(node, tr("a sum over the axes {axes}", axes=axes), tr("one over the steps of a sequence"))
    return Aside("total", flow)


@recognizes("ReduceMean")
def reduce_mean(reading: Reading, node: Node) -> Value:
    """The mean over time or places; along the last axis, that of a normalization."""
    flow = reading.flow(node)
    count = flow.places.ndim + 1
    axes = tuple(sorted(axis % count for axis in reading.numbers(node, "axes", 1) or ()))
    keeps = bool(node.attributes.get("keepdims", 1))
    if axes == (count - 1,) and keeps:
        return Aside("mean", flow)
    if flow.batch == 0 and axes == (1,) and count == 3 and not keeps:
        return _of_steps(reading, node, flow, "time_mean")
    if flow.batch == 0 and axes == tuple(range(2, count)) and count in (3, 4):
        return averaged(reading, node, flow, keeps)
    reading.refuse(node, tr("a mean over the axes {axes}", axes=axes), tr("one over all places or steps"))


def _of_steps(reading: Reading, node: Node, flow: Flow, kind: str) -> Value:
    source = reading.last(flow, node)
    part = reading.sketch.parts[source]
    if len(part.shape) != 2:
        reading.refuse(node, reading.told(flow), tr("a sequence of steps with features"))
    made = reading.sketch.add(kind, {}, [source], part.shape[1:], {}, node.name)
    return Flow(made.name, np.arange(part.shape[1]), node=node.name)
