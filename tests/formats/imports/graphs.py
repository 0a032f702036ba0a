"""Small ONNX files as other programs write them: channels first, weights transposed, names of their own."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnx import ModelProto, NodeProto, TensorProto, helper, numpy_helper

Arrays = dict[str, NDArray[Any]]


def random_arrays(**shapes: tuple[int, ...]) -> Arrays:
    """Arrays of these shapes that are no starting values."""
    rng = np.random.default_rng(0)
    return {name: rng.normal(0, 0.3, shape).astype(np.float32) for name, shape in shapes.items()}


def model(
    nodes: list[NodeProto], arrays: Arrays, shape: tuple[int | str, ...], answer: tuple[int | str, ...], opset: int = 17
) -> ModelProto:
    """A file whose graph leads from x to y, of any number of samples."""
    graph = helper.make_graph(
        nodes,
        "main_graph",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", *shape])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["n", *answer])],
        [numpy_helper.from_array(array, name) for name, array in arrays.items()],
    )
    imports = [helper.make_opsetid("", opset)]
    return helper.make_model(graph, producer_name="pytorch", opset_imports=imports, ir_version=8)


def node(operator: str, inputs: str, outputs: str, **attributes: Any) -> NodeProto:
    """A node; its inputs and outputs are words."""
    return helper.make_node(operator, inputs.split(), outputs.split(), f"/{operator}:{outputs}", **attributes)


def digits_network() -> ModelProto:
    """A convolutional network for 28×28 digits, as PyTorch exports it."""
    arrays = random_arrays(c=(4, 1, 3, 3), cb=(4,), g=(4,), s=(4,), m=(4,), f=(10, 4 * 14 * 14), fb=(10,))
    arrays["v"] = np.abs(arrays["m"]) + 0.5
    nodes = [
        node("Conv", "x c cb", "1", kernel_shape=[3, 3], pads=[1, 1, 1, 1], strides=[1, 1]),
        node("BatchNormalization", "1 g s m v", "2", epsilon=1e-5),
        node("Relu", "2", "3"),
        node("MaxPool", "3", "4", kernel_shape=[2, 2], strides=[2, 2]),
        node("Flatten", "4", "5", axis=1),
        node("Gemm", "5 f fb", "y", transB=1),
    ]
    return model(nodes, arrays, (1, 28, 28), (10,))


def flat_network(operators: list[NodeProto], extra: Arrays | None = None, opset: int = 17) -> ModelProto:
    """Two numbers, eight neurons, what `operators` make of them (from a to b), and one answer."""
    arrays = random_arrays(w=(2, 8), wb=(8,), o=(8, 1), ob=(1,)) | (extra or {})
    first = [node("Gemm", "x w wb", "a")]
    return model([*first, *operators, node("Gemm", "b o ob", "y")], arrays, (2,), (1,), opset)
