"""What other programs write is drawn as layers that say the same."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from onnx import ModelProto

from playground.data.scaling import Scaler
from playground.engine.activation import ACTIVATIONS
from playground.engine.layer import LAYERS
from playground.formats.examples import example_ids, load_example
from playground.formats.exports.exporter import EXPORTERS
from playground.formats.exports.model import Model, model_of
from playground.formats.imports.network import Imported, drawing_of, import_network
from playground.formats.imports.onnx_file import decode_onnx
from playground.spec.differences import differences
from playground.spec.graph import Graph
from playground.spec.project import Project
from playground.spec.task import Task, TensorType
from playground.training.prepare import load_samples, prepare
from playground.training.program import network_of
from tests.formats.exports.models import model_around, model_with
from tests.formats.exports.test_exports import ACTIVATIONS_TO_TRY, LAYERS_TO_TRY
from tests.formats.imports.graphs import digits_network, flat_network, model, node, random_arrays

# What is not seen in a file: what happens only while a network is trained.
UNSEEN = ("Dropout", "dropout", "initializer", "forget bias", "momentum")


def imported(made: ModelProto, folder: Path, now: Project | None = None) -> Imported:
    path = folder / "other.onnx"
    path.write_bytes(made.SerializeToString())
    return import_network(path, now)


def kinds(found: Imported) -> list[str]:
    return [layer.layer.kind for layer in found.project.graph.nodes]


def setting(found: Imported, layer: str, name: str) -> Any:
    return getattr(found.project.graph.layer(layer), name)


def comes_back(made: Model, scaling_inside: bool = False) -> list[str]:
    """The kinds of the layers that an export is drawn as, after its answers were compared."""
    proto = EXPORTERS.find("onnx")(scaling_inside=scaling_inside).proto(made)
    graph = decode_onnx(proto.SerializeToString(), "net.onnx")
    project, weights, _, dropped = drawing_of(graph, made.project, made.plan.task)
    network = network_of(project, made.samples)
    network.arrays.load(weights)
    found = network.predict(made.inputs)
    assert not dropped
    np.testing.assert_allclose(found, made.outputs, rtol=1e-5, atol=1e-5 * max(1, np.abs(made.outputs).max()))
    return [drawn.layer.kind for drawn in project.graph.nodes]


def differing(before: Project, after: Project) -> list[str]:
    return [one.words for one in differences(before, after) if not any(word in one.what for word in UNSEEN)]


@pytest.mark.parametrize(("layer", "site"), LAYERS_TO_TRY)
def test_every_layer_comes_back_and_says_the_same(layer: Any, site: Any) -> None:
    comes_back(model_around(layer, *site.inputs))


@pytest.mark.parametrize("activation", ACTIVATIONS_TO_TRY.values(), ids=list(ACTIVATIONS_TO_TRY))
def test_every_activation_comes_back(activation: Any) -> None:
    comes_back(model_around(LAYERS.find("activation")(function=activation), (5,)))


def there_and_back(example: str, folder: Path) -> Imported:
    """An example after two steps, exported and imported again."""
    project = load_example(example)
    trainer = prepare(project)
    assert list(trainer.run(steps=2))
    made = model_of(project, trainer.weights(), load_samples(project))
    found = imported(EXPORTERS.find("onnx")().proto(made), folder, project)
    assert "answers agree" in found.notes[-1]
    assert found.project.title == project.title
    return found


@pytest.mark.parametrize(
    "example", [name for name in example_ids() if "transformer-" not in name and name != "residual"]
)
def test_examples_come_back_as_the_drawings_they_are(example: str, tmp_path: Path) -> None:
    found = there_and_back(example, tmp_path)
    assert differing(load_example(example), found.project) in ([], ["Patches padding same → valid"])


def test_a_block_comes_back_as_the_layers_it_is_made_of(tmp_path: Path) -> None:
    found = kinds(there_and_back("residual", tmp_path))
    assert (found.count("add"), found.count("block")) == (30, 0)


def test_scaling_inside_of_the_graph_is_left_to_the_data() -> None:
    scaler = Scaler(np.array([1.0, -2.0, 0.5, 0.0, 3.0]), np.array([2.0, 0.5, 1.0, 4.0, 1.0]))
    graph = Graph().add(LAYERS.find("input")()).add(LAYERS.find("output")()).connect("Data", "Output")
    made = model_with(graph, Task(TensorType((5,)), classes=("a", "b", "c")), scaler=scaler)
    assert comes_back(made, scaling_inside=True) == ["input", "output"]


def test_a_convolutional_network_of_pytorch_is_drawn_channels_last(tmp_path: Path) -> None:
    found = imported(digits_network(), tmp_path)
    assert found.project.data.kind == "mnist"
    assert kinds(found) == ["input", "conv2d", "batch_norm", "activation", "max_pool2d", "flatten", "output"]
    assert found.weights["Conv2D 1/weight"].shape == (3, 3, 1, 4)
    assert "32 answers agree" in found.notes[-1]
    assert [mapped.nodes for mapped in found.mapped][1] == ("/Conv:1",)


def test_the_data_that_is_open_stays_where_the_network_fits_it(tmp_path: Path) -> None:
    fashion = load_example("fashion")
    assert imported(digits_network(), tmp_path, fashion).project.data == fashion.data
    assert imported(digits_network(), tmp_path, load_example("circle")).project.data.kind == "mnist"


FUNCTIONS = {
    "relu": [node("Relu", "a", "b")],
    "leaky_relu": [node("LeakyRelu", "a", "b", alpha=0.3)],
    "swish": [node("Sigmoid", "a", "s"), node("Mul", "a s", "b")],
    "gelu": [
        node("Div", "a root", "d"),
        node("Erf", "d", "e"),
        node("Add", "e one", "f"),
        node("Mul", "a f", "g"),
        node("Mul", "g half", "b"),
    ],
    "hard_tanh": [node("Clip", "a low one", "b")],
    "mish": [node("Softplus", "a", "s"), node("Tanh", "s", "t"), node("Mul", "a t", "b")],
}
NUMBERS = {"low": np.float32(-1), "root": np.float32(2**0.5), "one": np.float32(1), "half": np.float32(0.5)}


@pytest.mark.parametrize("kind", FUNCTIONS)
def test_a_function_is_known_by_what_it_makes_of_numbers(kind: str, tmp_path: Path) -> None:
    extra = {name: np.array(number) for name, number in NUMBERS.items()}
    found = imported(flat_network(FUNCTIONS[kind], extra), tmp_path, load_example("circle"))
    assert kinds(found) == ["input", "dense", "output"]
    activation = setting(found, "Dense 1", "activation")
    assert activation.kind == kind and isinstance(activation, ACTIVATIONS.find(kind))


def test_a_residual_sum_and_a_mean_over_places_are_drawn(tmp_path: Path) -> None:
    arrays = random_arrays(c=(4, 1, 3, 3), d=(4, 4, 3, 3), f=(10, 4))
    nodes = [
        node("Conv", "x c", "1", kernel_shape=[3, 3], pads=[1, 1, 1, 1]),
        node("Conv", "1 d", "2", kernel_shape=[3, 3], pads=[1, 1, 1, 1]),
        node("Add", "1 2", "3"),
        node("ReduceMean", "3", "4", axes=[2, 3], keepdims=0),
        node("Gemm", "4 f", "y", transB=1),
    ]
    found = imported(model(nodes, arrays, (1, 28, 28), (10,)), tmp_path)
    assert kinds(found) == ["input", "conv2d", "conv2d", "add", "global_avg_pool", "output"]


def test_zeros_that_are_put_in_front_by_a_node_of_their_own_make_a_causal_convolution(tmp_path: Path) -> None:
    lstm_echo = load_example("lstm-echo")
    nodes = [
        node("Transpose", "x", "1", perm=[0, 2, 1]),
        node("Pad", "1 zeros", "2"),
        node("Conv", "2 c", "3", dilations=[2]),
        node("Flatten", "3", "4"),
        node("Gemm", "4 f", "y"),
    ]
    arrays = random_arrays(c=(3, 4, 3), f=(3 * 41, 4)) | {"zeros": np.array([0, 0, 4, 0, 0, 0], np.int64)}
    found = imported(model(nodes, arrays, (41, 4), (4,)), tmp_path, lstm_echo)
    assert setting(found, "Conv1D 1", "padding") == "causal" and setting(found, "Conv1D 1", "dilation") == 2
    assert "answers agree" in found.notes[-1]


def test_a_layer_normalization_that_was_taken_apart_is_put_together(tmp_path: Path) -> None:
    nodes = [
        node("ReduceMean", "a", "m", axes=[-1]),
        node("Sub", "a m", "d"),
        node("Pow", "d two", "q"),
        node("ReduceMean", "q", "v", axes=[-1]),
        node("Add", "v small", "w1"),
        node("Sqrt", "w1", "r"),
        node("Div", "d r", "n"),
        node("Mul", "n scale", "k"),
        node("Add", "k shift", "b"),
    ]
    extra = random_arrays(scale=(8,), shift=(8,)) | {
        "two": np.array(2, np.float32),
        "small": np.array(1e-5, np.float32),
    }
    found = imported(flat_network(nodes, extra, opset=11), tmp_path, load_example("circle"))
    assert kinds(found) == ["input", "dense", "layer_norm", "output"]
    np.testing.assert_array_equal(found.weights["LayerNorm 1/bias"], extra["shift"])


def test_a_softmax_at_the_end_is_left_to_the_loss_and_said(tmp_path: Path) -> None:
    made = digits_network()
    made.graph.node[-1].output[0] = "logits"
    made.graph.node.append(node("Softmax", "logits", "y", axis=-1))
    found = imported(made, tmp_path)
    assert found.project.graph.layer("Output").settings() == {}
    assert "softmax" in found.notes[0] and "answers agree" in found.notes[1]


def test_a_network_without_dense_at_its_end_gets_an_output_that_changes_nothing(tmp_path: Path) -> None:
    nodes = [
        node("Conv", "x c", "1", kernel_shape=[3, 3]),
        node("GlobalAveragePool", "1", "2"),
        node("Flatten", "2", "y"),
    ]
    found = imported(model(nodes, random_arrays(c=(10, 1, 3, 3)), (1, 28, 28), (10,)), tmp_path)
    assert kinds(found)[-2:] == ["global_avg_pool", "output"]
    np.testing.assert_array_equal(found.weights["Output/weight"], np.eye(10))


def test_a_view_by_the_number_of_samples_is_followed(tmp_path: Path) -> None:
    """PyTorch's x.view(x.size(0), -1)."""
    made = digits_network()
    flatten = next(one for one in made.graph.node if one.op_type == "Flatten")
    at = list(made.graph.node).index(flatten)
    made.graph.node.remove(flatten)
    views = [
        node("Shape", "4", "shape"),
        node("Constant", "", "first", value_int=0),
        node("Gather", "shape first", "size", axis=0),
        node("Constant", "", "zero", value_ints=[0]),
        node("Unsqueeze", "size zero", "row"),
        node("Constant", "", "rest", value_ints=[-1]),
        node("Concat", "row rest", "wanted", axis=0),
        node("Reshape", "4 wanted", "5"),
    ]
    for offset, view in enumerate(views):
        made.graph.node.insert(at + offset, view)
    for view in made.graph.node:
        while "" in view.input:
            view.input.remove("")
    assert kinds(imported(made, tmp_path))[-2:] == ["flatten", "output"]
