"""Pooling of images, and the mean over all places."""

from __future__ import annotations

from playground.engine.window import window
from playground.formats.imports.onnx_file import Node
from playground.formats.imports.reading import Reading, recognizes
from playground.formats.imports.values import Flow, Value
from playground.spec.errors import ShapeError
from playground.spec.language import tr


@recognizes("MaxPool", "AveragePool")
def pool(reading: Reading, node: Node) -> Value:
    """Windows without zeros around."""
    given, part = node.attributes, reading.image(reading.flow(node), node)
    sizes, strides = tuple(given.get("kernel_shape", ())), tuple(given.get("strides") or ())
    strides = strides or (1,) * len(sizes)
    if len(sizes) != 2 or len(set(sizes)) > 1 or len(set(strides)) > 1 or len(part.shape) != 3:
        reading.refuse(
            node,
            tr("windows of {sizes}, {strides} apart", sizes=sizes, strides=strides),
            tr("square windows on an image"),
        )
    if any(given.get("pads", ())) or given.get("ceil_mode", 0) or set(given.get("dilations", (1,))) != {1}:
        reading.refuse(node, tr("windows that reach beyond the image, or with gaps"), tr("windows inside of it"))
    size, stride = int(sizes[0]), int(strides[0])
    try:
        counts = tuple(window(length, size, stride).count for length in part.shape[:2])
    except ShapeError as error:
        reading.refuse(node, tr("a window that is too large: {error}", error=error), tr("one that fits"))
    kind = "max_pool2d" if node.operator == "MaxPool" else "avg_pool2d"
    settings = {"size": size, "stride": 0 if stride == size else stride}
    made = reading.sketch.add(kind, settings, [part.name], (*counts, part.shape[-1]), {}, node.name)
    return reading.of_image(made, node)


@recognizes("GlobalAveragePool")
def global_pool(reading: Reading, node: Node) -> Value:
    """The mean of each channel; the places stay as axes of length 1."""
    return averaged(reading, node, reading.flow(node), keeps_axes=True)


def averaged(reading: Reading, node: Node, flow: Flow, keeps_axes: bool) -> Value:
    """The mean of each channel over an image, or over a sequence with channels first."""
    part = reading.image(flow, node)
    kind = "global_avg_pool" if len(part.shape) == 3 else "time_mean"
    made = reading.sketch.add(kind, {}, [part.name], part.shape[-1:], {}, node.name)
    found = reading.sketch.flow(made, node.name)
    return found.moved(found.places.reshape(-1, *[1] * (len(part.shape) - 1))) if keeps_axes else found
