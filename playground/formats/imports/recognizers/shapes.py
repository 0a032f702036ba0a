"""Numbers in other shapes and orders, parts of them, and arrays that are known beforehand."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.formats.imports.onnx_file import MAX_SAMPLE, Node
from playground.formats.imports.reading import Reading, recognizes
from playground.formats.imports.recognizers.features import coordinate
from playground.formats.imports.sketch import DATA
from playground.formats.imports.values import BATCH, Flow, Known, Value
from playground.spec.language import tr

LOWEST = -(2**31)


@recognizes("Constant")
def constant(reading: Reading, node: Node) -> Value:
    """Numbers in the node itself."""
    for name in ("value", "value_float", "value_int", "value_floats", "value_ints"):
        if name in node.attributes:
            return Known(np.asarray(node.attributes[name]))
    reading.refuse(node, tr("no numbers"), tr("some"))


@recognizes("ConstantOfShape")
def filled(reading: Reading, node: Node) -> Value:
    """One number many times; for any number of samples, for one."""
    shape = [1 if length == BATCH else int(length) for length in reading.known(node, 0)]
    value = np.asarray(node.attributes.get("value", np.zeros(1, np.float32))).reshape(-1)[:1]
    return Known(np.broadcast_to(value, _bounded(reading, node, shape)))


@recognizes("Expand")
def expanded(reading: Reading, node: Node) -> Value:
    """The same numbers along more axes; for any number of samples, for one."""
    shape = [1 if length == BATCH else int(length) for length in reading.known(node, 1)]
    array = reading.known(node, 0)
    try:
        return Known(np.broadcast_to(array, np.broadcast_shapes(array.shape, _bounded(reading, node, shape))))
    except ValueError:
        reading.refuse(
            node,
            tr("the shape {shape} for an array of {other}", shape=shape, other=array.shape),
            tr("one that it can be spread to"),
        )


@recognizes("Shape")
def shape(reading: Reading, node: Node) -> Value:
    """The lengths of the axes."""
    value = reading.value(node)
    if isinstance(value, Known):
        return Known(np.array(value.numbers.shape, np.int64))
    flow = reading.flow(node)
    return Known(np.array([*flow.shape[: flow.batch], BATCH, *flow.shape[flow.batch :]], np.int64))


@recognizes("Cast", "Dropout")
def same(reading: Reading, node: Node) -> Value:
    """Nothing that changes what the network says."""
    return reading.value(node)


@recognizes("Flatten")
def flatten(reading: Reading, node: Node) -> Value:
    """All numbers of a sample in a row."""
    flow = reading.flow(node)
    if node.attributes.get("axis", 1) != 1 or flow.batch != 0:
        reading.refuse(
            node, tr("the axis {axis}", axis=node.attributes.get("axis")), tr("a row for each sample, axis 1")
        )
    return replace(flow, places=flow.places.reshape(-1), node=node.name)


@recognizes("Transpose")
def transpose(reading: Reading, node: Node) -> Value:
    """Axes in another order."""
    value = reading.value(node)
    order = tuple(node.attributes.get("perm", ()))
    axes = value.numbers.ndim if isinstance(value, Known) else reading.flow(node).places.ndim + 1
    order = order or tuple(reversed(range(axes)))
    if sorted(order) != list(range(axes)):
        reading.refuse(node, tr("the order {order}", order=order), tr("each of {axes} axes once", axes=axes))
    if isinstance(value, Known):
        return Known(value.numbers.transpose(order))
    flow = reading.flow(node)
    own = [axis for axis in order if axis != flow.batch]
    places = flow.places.transpose([axis - (axis > flow.batch) for axis in own])
    return flow.moved(places, order.index(flow.batch))


@recognizes("Reshape")
def reshape(reading: Reading, node: Node) -> Value:
    """The same numbers in other axes."""
    wanted, value = [int(length) for length in reading.known(node, 1).reshape(-1)], reading.value(node)
    if isinstance(value, Known):
        return Known(_reshaped(reading, node, value.numbers, wanted))
    flow = reading.flow(node)
    batches = (-1, 0, BATCH, reading.graph.batch)
    at = flow.batch
    before = [flow.shape[axis] if length == 0 else length for axis, length in enumerate(wanted[:at])]
    if len(wanted) <= at or wanted[at] not in batches or (wanted[at] == -1 and -1 in wanted[at + 1 :]):
        reading.refuse(
            node,
            tr("the shape {shape}", shape=_told(wanted)),
            tr("the samples along an axis of their own, as they are"),
        )
    if tuple(before) != flow.shape[:at]:
        reading.refuse(node, tr("the shape {shape}", shape=_told(wanted)), tr("what is before the samples as it is"))
    behind = [
        flow.shape[at + axis] if length == 0 and at + axis < len(flow.shape) else length
        for axis, length in enumerate(wanted[at + 1 :])
    ]
    return replace(flow, places=_reshaped(reading, node, flow.places, [*before, *behind]), node=node.name)


@recognizes("Squeeze")
def squeeze(reading: Reading, node: Node) -> Value:
    """Without axes of length 1."""
    axes, value = reading.numbers(node, "axes", 1), reading.value(node)
    if isinstance(value, Known):
        wanted = None if axes is None else tuple(axes)
        return Known(np.squeeze(value.numbers, wanted))
    flow = reading.flow(node)
    count = flow.places.ndim + 1
    gone = [axis % count for axis in axes or ()]
    own = [axis - (axis > flow.batch) for axis in gone]
    if flow.batch in gone or not gone or any(flow.shape[axis] != 1 for axis in own):
        reading.refuse(
            node,
            tr("the axes {axes} of {flow}", axes=axes, flow=reading.told(flow)),
            tr("axes of length 1, not that of the samples"),
        )
    batch = flow.batch - sum(axis < flow.batch for axis in gone)
    return flow.moved(flow.places.squeeze(tuple(own)), batch)


@recognizes("Unsqueeze")
def unsqueeze(reading: Reading, node: Node) -> Value:
    """With more axes of length 1."""
    axes, value = reading.numbers(node, "axes", 1) or (), reading.value(node)
    if isinstance(value, Known):
        return Known(np.expand_dims(value.numbers, axes))
    flow = reading.flow(node)
    count = flow.places.ndim + 1 + len(axes)
    new = sorted(axis % count for axis in axes)
    batch = [axis for axis in range(count) if axis not in new][flow.batch]
    own = [axis - (axis > batch) for axis in new]
    return flow.moved(np.expand_dims(flow.places, tuple(own)), batch)


@recognizes("Slice")
def part(reading: Reading, node: Node) -> Value:
    """Some of the numbers along axes."""
    value = reading.value(node)
    begins, ends = reading.numbers(node, "starts", 1) or (), reading.numbers(node, "ends", 2) or ()
    axes = reading.numbers(node, "axes", 3) or tuple(range(len(begins)))
    strides = reading.numbers(node, "steps", 4) or (1,) * len(begins)
    if isinstance(value, Known):
        cut = [slice(None)] * value.numbers.ndim
        for axis, begin, end, stride in zip(axes, begins, ends, strides, strict=False):
            cut[axis] = slice(begin, end if end > LOWEST else None, stride)
        return Known(value.numbers[tuple(cut)])
    flow = reading.flow(node)
    places = flow.places
    for axis, begin, end, stride in zip(axes, begins, ends, strides, strict=False):
        own = _own_axis(reading, node, flow, axis)
        here = [slice(None)] * places.ndim
        here[own] = slice(begin, end if end > LOWEST else None, stride)
        places = places[tuple(here)]
    return flow.moved(places)


@recognizes("Split")
def split(reading: Reading, node: Node) -> tuple[Value, ...]:
    """Parts side by side."""
    flow = reading.flow(node)
    axis = _own_axis(reading, node, flow, int(node.attributes.get("axis", 0)))
    lengths = reading.numbers(node, "split", 1) or (flow.shape[axis] // len(node.outputs),) * len(node.outputs)
    if sum(lengths) != flow.shape[axis] or len(lengths) != len(node.outputs):
        reading.refuse(
            node, tr("parts of {lengths}", lengths=lengths), tr("parts of {shape} numbers", shape=flow.shape[axis])
        )
    cuts = np.cumsum(lengths)[:-1].tolist()
    return tuple(flow.moved(places) for places in np.split(flow.places, cuts, axis=axis))


@recognizes("Concat")
def concatenate(reading: Reading, node: Node) -> Value:
    """Side by side."""
    values, axis = reading.values(node), int(node.attributes.get("axis", 0))
    if all(isinstance(value, Known) for value in values):
        arrays = [np.atleast_1d(value.numbers) for value in values if isinstance(value, Known)]
        reading.bound(node, sum(array.size for array in arrays))
        return Known(np.concatenate(arrays, axis))
    flows = [reading.settled(reading.flow(node, index)) for index in range(len(values))]
    own = _own_axis(reading, node, flows[0], axis)
    if len({flow.places.ndim for flow in flows}) > 1:
        reading.refuse(node, tr("inputs with different axes"), tr("the same number of axes"))
    if flows[0].places.ndim == 1:
        return _in_a_row(reading, node, flows)
    for is_turned, form in ((False, reading.as_it_is), (True, reading.with_channels_last)):
        names = [form(flow) for flow in flows]
        if all(name is not None for name in names):
            count = flows[0].places.ndim
            at = (count - 1 if own == 0 else own - 1) if is_turned else own
            shapes = [reading.sketch.parts[str(name)].shape for name in names]
            joined = tuple(sum(s[a] for s in shapes) if a == at else length for a, length in enumerate(shapes[0]))
            settings = {"axis": -1 if at == count - 1 else at}
            made = reading.sketch.add("concat", settings, [str(name) for name in names], joined, {}, node.name)
            return reading.of_image(made, node) if is_turned else reading.sketch.flow(made, node.name)
    reading.refuse(node, tr("inputs whose numbers stand in different orders"), tr("the same order"))


@recognizes("Gather")
def gather(reading: Reading, node: Node) -> Value:
    """Some of the numbers along an axis; of a table of the file the rows of symbols."""
    table, picked = reading.value(node, 0), reading.value(node, 1)
    if isinstance(table, Known) and isinstance(picked, Flow):
        return _embedding(reading, node, table.numbers, picked)
    chosen, axis = reading.known(node, 1), int(node.attributes.get("axis", 0))
    if isinstance(table, Known):
        reading.bound(node, chosen.size * table.numbers.size)
        return Known(np.take(table.numbers, chosen.astype(np.int64), axis))
    flow = reading.flow(node)
    own = _own_axis(reading, node, flow, axis)
    if flow.layer == DATA and flow.function is None and flow.shape == reading.task.input.shape == (2,):
        return coordinate(int(chosen.reshape(-1)[0]) % 2)
    if chosen.size and not -flow.shape[own] <= int(chosen.min()) <= int(chosen.max()) < flow.shape[own]:
        reading.refuse(
            node, tr("the place {place}", place=chosen.max()), tr("places below {shape}", shape=flow.shape[own])
        )
    reading.bound(node, chosen.size * flow.places.size // flow.shape[own])
    batch = flow.batch - (chosen.ndim == 0 and axis % (flow.places.ndim + 1) < flow.batch)
    return replace(flow, places=np.take(flow.places, chosen.astype(np.int64), own), batch=batch, node=node.name)


def _embedding(reading: Reading, node: Node, table: NDArray[Any], symbols: Flow) -> Value:
    vocabulary = reading.task.input.vocabulary
    if table.ndim != 2 or node.attributes.get("axis", 0) != 0 or vocabulary != len(table):
        found = tr("a table of {shape}", shape="×".join(map(str, table.shape)))
        reading.refuse(node, found, tr("rows for the {count} symbols of the data", count=vocabulary or "no"))
    source = reading.last(symbols, node)
    settings, length = {"dimensions": table.shape[1]}, reading.sketch.parts[source].shape
    made = reading.sketch.add("embedding", settings, [source], (*length, table.shape[1]), {"weight": table}, node.name)
    return reading.sketch.flow(made, node.name)


def _in_a_row(reading: Reading, node: Node, flows: list[Flow]) -> Value:
    rows = [reading.as_row(flow, node) for flow in flows]
    sizes = [reading.sketch.parts[name].size for name, _ in rows]
    begins = np.cumsum([0, *sizes[:-1]])
    made = reading.sketch.add("concat", {}, [name for name, _ in rows], (sum(sizes),), {}, node.name)
    places = np.concatenate([order + begin for (_, order), begin in zip(rows, begins, strict=True)])
    return Flow(made.name, places, node=node.name)


def _own_axis(reading: Reading, node: Node, flow: Flow, axis: int) -> int:
    """An axis without that of the samples."""
    count = flow.places.ndim + 1
    if not -count <= axis < count or axis % count == flow.batch:
        reading.refuse(node, tr("the axis {axis}", axis=axis), tr("an axis of the sample"))
    axis %= count
    return axis - (axis > flow.batch)


def _reshaped(reading: Reading, node: Node, array: NDArray[Any], wanted: list[int]) -> NDArray[Any]:
    if wanted.count(-1) > 1 or any(length < -1 or length == BATCH for length in wanted):
        reading.refuse(node, tr("the shape {shape}", shape=_told(wanted)), tr("lengths, one of which may be left open"))
    try:
        return array.reshape(wanted)
    except ValueError:
        reading.refuse(
            node,
            tr("the shape {shape} for {size} numbers", shape=_told(wanted), size=array.size),
            tr("a shape that holds them"),
        )


def _bounded(reading: Reading, node: Node, shape: list[int]) -> list[int]:
    if any(length < 0 for length in shape) or math.prod(shape) > MAX_SAMPLE:
        reading.refuse(node, tr("the shape {shape}", shape=_told(shape)), tr("at most {most} numbers", most=MAX_SAMPLE))
    return shape


def _told(shape: list[int]) -> str:
    return "×".join("samples" if length == BATCH else str(length) for length in shape[:10])
