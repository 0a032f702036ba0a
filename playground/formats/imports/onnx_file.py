"""An ONNX file read with suspicion: nothing outside of it is touched, and sizes are checked before anything is made."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from google.protobuf.message import DecodeError  # type: ignore[import-untyped]
from numpy.typing import NDArray
from onnx import AttributeProto, GraphProto, ModelProto, NodeProto, TensorProto, ValueInfoProto, helper, numpy_helper

from playground.spec.errors import shown
from playground.spec.language import marked, tr
from playground.storage.errors import FileError
from playground.storage.whole import read_whole

SUFFIX = ".onnx"
MAX_NODES, MAX_ARRAYS, MAX_AXES = 10_000, 10_000, 8
# What this program's own files are told by, and how the nodes in them begin that scale samples.
PRODUCER, SCALING = "Neural Playground", "scaling/"
# What one sample may have, anywhere in the network.
MAX_SAMPLE = 2**22
# The operator sets whose operators are as they are understood here.
OLDEST_OPSET = 9
NUMBERS = {
    TensorProto.FLOAT,
    TensorProto.DOUBLE,
    TensorProto.FLOAT16,
    TensorProto.INT32,
    TensorProto.INT64,
    TensorProto.BOOL,
    TensorProto.UINT8,
    TensorProto.INT8,
}
# Where arrays are kept as numbers of a field of their own, and how many of them stand for one number.
FIELDS: Mapping[int, str] = {
    TensorProto.FLOAT: "float_data",
    TensorProto.DOUBLE: "double_data",
    TensorProto.INT64: "int64_data",
    TensorProto.INT32: "int32_data",
    TensorProto.FLOAT16: "int32_data",
    TensorProto.BOOL: "int32_data",
    TensorProto.UINT8: "int32_data",
    TensorProto.INT8: "int32_data",
}

ONE_FILE = marked(
    "all of them in this one; save it as one file (in PyTorch: torch.onnx.export with external_data=False)"
)

Numbers = NDArray[Any]


@dataclass(frozen=True)
class Node:
    """A node of the graph.

    Attributes:
        operator: such as Conv; with its domain where that is not ONNX's own.
        inputs: the names of what it gets, empty where one is left out.
        attributes: by name; tensors as arrays.
    """

    name: str
    operator: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    attributes: Mapping[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        if not self.name:
            return tr("a node {operator}", operator=self.operator)
        return tr("the node {name} ({operator})", name=shown(self.name), operator=self.operator)


@dataclass(frozen=True, eq=False)
class OnnxGraph:
    """What is in the file.

    Attributes:
        file: its name in messages.
        content: its bytes, for who runs it.
        input, shape: the name of what arrives, and the axes of one sample; None for an axis that may have any length.
        batch: the number of samples the graph is made for, or None for any.
        output, answer: what leaves, and its axes likewise; None where they are not told.
    """

    file: str
    content: bytes
    opset: int
    producer: str
    title: str
    nodes: tuple[Node, ...]
    arrays: Mapping[str, Numbers]
    input: str
    shape: tuple[int | None, ...]
    batch: int | None
    takes_symbols: bool
    output: str
    answer: tuple[int | None, ...] | None
    metadata: Mapping[str, str]


def read_onnx(path: Path) -> OnnxGraph:
    """The graph in an .onnx file. Raises FileError, which says what of it cannot be read."""
    return decode_onnx(read_whole(path), str(path))


def decode_onnx(content: bytes, file: str) -> OnnxGraph:
    """The graph in the bytes of an .onnx file."""
    try:
        model = ModelProto.FromString(content)
    except (DecodeError, ValueError, RecursionError):
        raise FileError(file, "", tr("bytes that are damaged or cut off"), tr("an ONNX model")) from None
    graph = model.graph
    if not model.ir_version or not graph.node:
        raise FileError(file, "", tr("no network in it"), tr("an ONNX model"))
    for what, count, most in (
        (marked("{count} nodes"), len(graph.node), MAX_NODES),
        (marked("{count} arrays"), len(graph.initializer), MAX_ARRAYS),
    ):
        if count > most:
            raise FileError(file, "", tr(what, count=count), tr("at most {bound}", bound=most))
    arrays = {tensor.name: _array(tensor, file) for tensor in graph.initializer}
    source, output = _ends(graph, arrays, file)
    dims = _dims(source, file)
    return OnnxGraph(
        file=file,
        content=content,
        opset=_opset(model, file),
        producer=model.producer_name,
        title=graph.name,
        nodes=tuple(_node(node, file) for node in graph.node),
        arrays=arrays,
        input=source.name,
        shape=dims[1:],
        batch=dims[0],
        takes_symbols=source.type.tensor_type.elem_type in (TensorProto.INT64, TensorProto.INT32),
        output=output.name,
        answer=_dims(output, file)[1:] if output.type.tensor_type.HasField("shape") else None,
        metadata={entry.key: entry.value for entry in model.metadata_props},
    )


def _opset(model: ModelProto, file: str) -> int:
    found = [entry.version for entry in model.opset_import if entry.domain in ("", "ai.onnx")]
    if not found or found[0] < OLDEST_OPSET:
        version = tr("operator set {found}", found=found[0]) if found else tr("no operator set")
        raise FileError(
            file,
            "",
            version,
            tr("ONNX's operator set {oldest} or later; export it anew with a later one", oldest=OLDEST_OPSET),
        )
    return int(found[0])


def _ends(graph: GraphProto, arrays: Mapping[str, Numbers], file: str) -> tuple[ValueInfoProto, ValueInfoProto]:
    given = [value for value in graph.input if value.name not in arrays]
    for what, values in (("inputs", given), ("outputs", list(graph.output))):
        if len(values) != 1:
            names = ", ".join(value.name for value in values[:5]) or "none"
            raise FileError(file, what, f"{len(values)} ({names})", tr("one; a drawing has one Data and one Output"))
    return given[0], graph.output[0]


def _dims(value: ValueInfoProto, file: str) -> tuple[int | None, ...]:
    """The lengths of all axes, the batch first."""
    kind = value.type.tensor_type
    axes = tuple(int(axis.dim_value) if axis.dim_value > 0 else None for axis in kind.shape.dim)
    if not 1 <= len(axes) <= MAX_AXES or math.prod(axis or 1 for axis in axes[1:]) > MAX_SAMPLE:
        shape = shown(axes)
        raise FileError(
            file,
            value.name,
            tr("the shape {shape}", shape=shape),
            tr("samples of at most {most} numbers, batch first", most=MAX_SAMPLE),
        )
    return axes


def _node(node: NodeProto, file: str) -> Node:
    operator = node.op_type if node.domain in ("", "ai.onnx") else f"{node.domain}.{node.op_type}"
    attributes = {attribute.name: _attribute(attribute, node, file) for attribute in node.attribute}
    return Node(node.name, operator, tuple(node.input), tuple(node.output), attributes)


def _attribute(attribute: AttributeProto, node: NodeProto, file: str) -> Any:
    if attribute.type == AttributeProto.TENSOR:
        return _array(attribute.t, file)
    if attribute.type in (AttributeProto.GRAPH, AttributeProto.GRAPHS):
        found = tr("{operator} with a graph of its own", operator=node.op_type)
        raise FileError(file, node.name, found, tr("a network without branches and loops that depend on the data"))
    try:
        value = helper.get_attribute_value(attribute)
    except ValueError:
        raise FileError(
            file, node.name, tr("the attribute {name} without a value", name=shown(attribute.name)), tr("one")
        ) from None
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else value


def _array(tensor: TensorProto, file: str) -> Numbers:
    """An array, after what it claims has been held against the bytes that are there."""
    where = tr("the array {name}", name=shown(tensor.name))
    if tensor.data_location == TensorProto.EXTERNAL or tensor.external_data:
        raise FileError(file, where, tr("numbers that lie in another file"), tr(ONE_FILE))
    if tensor.data_type not in NUMBERS:
        raise FileError(file, where, tr("elements of type {type}", type=tensor.data_type), tr("numbers"))
    shape = tuple(tensor.dims)
    if len(shape) > MAX_AXES or any(length < 0 for length in shape):
        raise FileError(
            file,
            where,
            tr("the shape {shape}", shape=shown(shape)),
            tr("at most {most} lengths from 0 up", most=MAX_AXES),
        )
    size, dtype = math.prod(shape), helper.tensor_dtype_to_np_dtype(tensor.data_type)
    held = len(tensor.raw_data) // dtype.itemsize if tensor.raw_data else len(getattr(tensor, FIELDS[tensor.data_type]))
    if held != size or (tensor.raw_data and len(tensor.raw_data) % dtype.itemsize):
        raise FileError(
            file,
            where,
            tr("{held} numbers for the shape {shape}", held=held, shape=shown(shape)),
            tr("{size} numbers", size=size),
        )
    values = np.array(numpy_helper.to_array(tensor))
    return values.astype(np.float32) if values.dtype in (np.float64, np.float16) else values
