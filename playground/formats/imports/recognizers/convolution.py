"""Convolutions along one axis or two, with the windows that can be drawn."""

from __future__ import annotations

from typing import Any

import numpy as np

from playground.engine.window import Window, window
from playground.formats.imports.onnx_file import Node
from playground.formats.imports.reading import Reading, recognizes
from playground.formats.imports.values import Aside, Value
from playground.spec.errors import ShapeError
from playground.spec.language import marked, tr
from playground.spec.wording import either

PADDED = "padded"
PADDINGS = {1: ("valid", "same", "causal"), 2: ("valid", "same")}


@recognizes("Conv")
def convolve(reading: Reading, node: Node) -> Value:
    """Conv1D or Conv2D; the weights are turned, channels last."""
    weight, given = reading.known(node, 1), node.attributes
    axes = weight.ndim - 2
    value = reading.value(node)
    is_padded = isinstance(value, Aside) and value.form == PADDED
    flow, zeros = (value.flow, value.data) if isinstance(value, Aside) and is_padded else (reading.flow(node), None)
    if axes not in PADDINGS or given.get("group", 1) != 1:
        reading.refuse(
            node,
            tr("{axes} axes and {groups} groups", axes=axes, groups=given.get("group", 1)),
            tr("one or two axes, and one group"),
        )
    if flow is None or (zeros is not None and len(zeros) != 2 * axes):
        reading.refuse(node, tr("zeros around other axes"), tr("zeros around the places of an image or a sequence"))
    part = reading.image(flow, node)
    if len(part.shape) != axes + 1 or weight.shape[1] != part.shape[-1]:
        reading.refuse(
            node,
            tr("weights of {shape} for {other}", shape=weight.shape, other=part.shape),
            tr("filters of so many channels"),
        )
    kernel = _one(reading, node, marked("a kernel of {shape}"), weight.shape[2:])
    stride = _one(reading, node, marked("a stride of {shape}"), given.get("strides") or (1,) * axes)
    dilation = _one(reading, node, marked("a dilation of {shape}"), given.get("dilations") or (1,) * axes)
    padding, count = _padding(reading, node, part.shape[:-1], (kernel, stride, dilation), zeros)
    filters = weight.shape[0]
    arrays: dict[str, Any] = {"weight": weight.transpose(*range(2, axes + 2), 1, 0)}
    if reading.has(node, 2):
        arrays["bias"] = reading.known(node, 2)
    settings = {"filters": filters, "kernel": kernel, "stride": stride, "dilation": dilation, "padding": padding}
    settings |= {"activation": "linear", "bias": "bias" in arrays}
    made = reading.sketch.add(f"conv{axes}d", settings, [part.name], (*count, filters), arrays, node.name)
    return reading.of_image(made, node)


@recognizes("Pad")
def pad(reading: Reading, node: Node) -> Value:
    """Zeros around the places of an image or a sequence, which the convolution behind takes as its own."""
    flow, pads = reading.settled(reading.flow(node)), reading.numbers(node, "pads", 1) or ()
    value = reading.known(node, 2).reshape(-1) if reading.has(node, 2) else np.zeros(1)
    count = flow.places.ndim + 1
    if reading.has(node, 3):
        axes = [int(axis) % count for axis in reading.known(node, 3).reshape(-1)]
        spread = [0] * 2 * count
        for place, axis in enumerate(axes):
            spread[axis], spread[count + axis] = pads[place], pads[len(axes) + place]
        pads = tuple(spread)
    plain = node.attributes.get("mode", "constant") == "constant" and not value.any() and min(pads, default=0) >= 0
    if not plain or len(pads) != 2 * count or any((*pads[:2], *pads[count : count + 2])) or flow.batch != 0:
        reading.refuse(node, tr("numbers around a layer"), tr("zeros around the places, before a convolution"))
    return Aside(PADDED, flow, (*pads[2:count], *pads[count + 2 :]))


def _one(reading: Reading, node: Node, what: str, numbers: Any) -> int:
    """The number that is the same along all axes."""
    found = {int(number) for number in numbers}
    if len(found) != 1:
        reading.refuse(
            node,
            tr(what, shape="×".join(map(str, numbers))),
            tr("the same along both axes"),
        )
    return found.pop()


def _padding(
    reading: Reading,
    node: Node,
    lengths: tuple[int, ...],
    settings: tuple[int, int, int],
    before: tuple[int, ...] | None,
) -> tuple[str, tuple[int, ...]]:
    """The name of the padding that puts these zeros around, and how many places the windows take.

    `before` are zeros that were put around by a node of its own.
    """
    axes = len(lengths)
    pads = tuple(node.attributes.get("pads") or (0,) * 2 * axes)
    pads = tuple(pad + more for pad, more in zip(pads, before or (0,) * 2 * axes, strict=True))
    automatic = node.attributes.get("auto_pad", "NOTSET")
    kernel, stride, dilation = settings
    for name in PADDINGS[axes]:
        try:
            windows = [window(length, kernel, stride, dilation, name) for length in lengths]
        except ShapeError:  # too large without zeros around, which the others have
            continue
        if _agrees(windows, pads, automatic, name):
            return name, tuple(one.count for one in windows)
    zeros = automatic if automatic != "NOTSET" else " ".join(map(str, pads))
    found = tr(
        "the padding {zeros} with a kernel of {kernel}, a stride of {stride} and a dilation of {dilation} on {shape}",
        shape="×".join(map(str, lengths)),
        zeros=zeros,
        kernel=kernel,
        stride=stride,
        dilation=dilation,
    )
    known = either(PADDINGS[axes])
    reading.refuse(node, found, tr("the padding that is called {known}", known=known))


def _agrees(windows: list[Window], pads: tuple[int, ...], automatic: str, name: str) -> bool:
    if automatic != "NOTSET":
        return (automatic, name) in (("SAME_UPPER", "same"), ("VALID", "valid"))
    put = [(one.before, one.after) for one in windows]
    asked = list(zip(pads[: len(windows)], pads[len(windows) :], strict=True))
    # Zeros behind the last window that is taken change nothing.
    reach = [(one.count - 1) * one.stride + one.reach - one.length - one.before for one in windows]
    counts = [
        (one.length + sum(pad) - one.reach) // one.stride + 1 == one.count
        for one, pad in zip(windows, asked, strict=True)
    ]
    same_front = all(own[0] == pad[0] for own, pad in zip(put, asked, strict=True))
    return same_front and all(counts) and all(np.maximum(reach, 0) <= [max(pad[1], 0) for pad in asked])
