"""Dense layers: Gemm, and MatMul with an Add behind it."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.formats.imports.onnx_file import Node
from playground.formats.imports.reading import Reading, recognizes
from playground.formats.imports.recognizers.attention import looked_at, projected
from playground.formats.imports.values import Flow, Known, Value
from playground.spec.language import tr


@recognizes("Gemm")
def gemm(reading: Reading, node: Node) -> Value:
    """y = x W + b."""
    given = node.attributes
    if given.get("transA", 0) or given.get("alpha", 1.0) != 1.0 or given.get("beta", 1.0) != 1.0:
        reading.refuse(node, tr("factors, or a first input that is transposed"), tr("y = x W + b"))
    weight = reading.known(node, 1)
    weight = weight.T if given.get("transB", 0) else weight
    bias = reading.known(node, 2) if reading.has(node, 2) else None
    return dense(reading, node, reading.flow(node), weight, bias)


@recognizes("MatMul")
def matrix_product(reading: Reading, node: Node) -> Value:
    """y = x W; its bias is what is added next. Of two flows, what attention makes of them."""
    first, second = reading.value(node, 0), reading.value(node, 1)
    if isinstance(first, Flow) and isinstance(second, Flow):
        return looked_at(reading, node, first, second)
    if not isinstance(second, Known):
        reading.refuse(node, tr("weights before what they weigh"), tr("x W with the weights W in the file"))
    flow = reading.flow(node)
    return projected(reading, node, flow, second.numbers) or dense(reading, node, flow, second.numbers, None)


def dense(reading: Reading, node: Node, flow: Flow, weight: NDArray[Any], bias: NDArray[Any] | None) -> Value:
    """A Dense layer; of numbers in a row in another order its weights are put in the order of the drawing."""
    flow = reading.settled(flow)
    if weight.ndim != 2 or not flow.shape or weight.shape[0] != flow.shape[-1] or 0 in weight.shape:
        shape = "×".join(map(str, weight.shape))
        reading.refuse(
            node,
            tr("weights of {shape} for {flow}", shape=shape, flow=reading.told(flow)),
            tr("a matrix with a row for each number"),
        )
    if flow.places.ndim == 1:
        source, order = reading.as_row(flow, node)
        weight = weight[np.argsort(order)]
    else:
        source = reading.last(flow, node)
    units = weight.shape[1]
    arrays: dict[str, NDArray[Any]] = {"weight": weight}
    if bias is not None:
        if bias.size not in (1, units):
            reading.refuse(node, tr("{size} biases for {units} neurons", size=bias.size, units=units), tr("one each"))
        arrays["bias"] = np.broadcast_to(bias.reshape(-1), (units,))
    settings = {"units": units, "activation": "linear", "bias": bias is not None}
    leaving = (*reading.sketch.parts[source].shape[:-1], units)
    part = reading.sketch.add("dense", settings, [source], leaving, arrays, node.name)
    return reading.sketch.flow(part, node.name)
