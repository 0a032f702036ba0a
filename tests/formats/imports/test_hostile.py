"""What cannot be drawn is named in one sentence; nothing outside of the file is read, nothing large is made."""

from __future__ import annotations

import random
import time
from pathlib import Path

import numpy as np
import pytest
from onnx import ModelProto, TensorProto, helper

from playground.formats.examples import load_example
from playground.formats.imports.network import import_network
from playground.formats.imports.onnx_file import decode_onnx
from playground.spec.errors import PlaygroundError
from playground.storage.errors import FileError
from tests.formats.imports.graphs import digits_network, flat_network, model, node, random_arrays


def refused(made: ModelProto | bytes, folder: Path) -> str:
    path = folder / "bad.onnx"
    path.write_bytes(made if isinstance(made, bytes) else made.SerializeToString())
    with pytest.raises(PlaygroundError) as caught:
        import_network(path, load_example("circle"))
    return str(caught.value)


def with_array(name: str) -> tuple[ModelProto, TensorProto]:
    made = digits_network()
    return made, next(array for array in made.graph.initializer if array.name == name)


def test_an_unknown_operator_is_named_with_its_node_and_what_is_known(tmp_path: Path) -> None:
    sentence = refused(flat_network([node("Einsum", "a", "b", equation="ij->ij")]), tmp_path)
    assert "Einsum" in sentence and "/Einsum:b" in sentence and "Conv" in sentence


def test_an_operator_of_somebody_else_is_named_with_its_domain(tmp_path: Path) -> None:
    strange = helper.make_node("Relu", ["a"], ["b"], "r", domain="com.example")
    assert "com.example.Relu" in refused(flat_network([strange]), tmp_path)


@pytest.mark.parametrize(
    ("nodes", "words"),
    [
        ([node("Relu", "later", "b"), node("Relu", "b", "later")], "circles"),
        ([node("Relu", "nowhere", "b")], "nowhere"),
        ([node("Abs", "a", "b")], "activation"),
        ([node("Add", "a x", "b")], "8 and 2"),
        ([node("Transpose", "a", "b", perm=[5, 0])], "axes"),
        ([node("Reshape", "a huge", "b")], "shape"),
        ([node("Relu", "", "b")], "input"),
        ([node("Softmax", "a", "b", axis=0)], "last axis"),
        ([node("Gather", "a far", "b", axis=1)], "place"),
    ],
)
def test_nodes_that_make_no_sense_are_refused(nodes: list, words: str, tmp_path: Path) -> None:
    extra = {"huge": np.array([-1, 2**40], np.int64), "far": np.array([99], np.int64)}
    assert words in refused(flat_network(nodes, extra), tmp_path)


@pytest.mark.parametrize(
    ("attributes", "words"),
    [
        ({"group": 2}, "group"),
        ({"strides": [2, 1]}, "same along both axes"),
        ({"pads": [9, 9, 9, 9]}, "padding"),
        ({"dilations": [50, 50]}, "a dilation of 50"),
    ],
)
def test_convolutions_that_cannot_be_drawn_say_why(attributes: dict, words: str, tmp_path: Path) -> None:
    arrays = random_arrays(c=(4, 1, 3, 3), f=(10, 4 * 26 * 26))
    nodes = [node("Conv", "x c", "1", **attributes), node("Flatten", "1", "2"), node("Gemm", "2 f", "y", transB=1)]
    assert words in refused(model(nodes, arrays, (1, 28, 28), (10,)), tmp_path)


def test_numbers_in_another_file_are_not_looked_for(tmp_path: Path) -> None:
    made, array = with_array("f")
    array.ClearField("raw_data")
    array.data_location = TensorProto.EXTERNAL
    entry = array.external_data.add()
    entry.key, entry.value = "location", "../secret.bin"
    (tmp_path.parent / "secret.bin").write_bytes(bytes(4 * 10 * 784))
    sentence = refused(made, tmp_path)
    assert "another file" in sentence and "external_data=False" in sentence


@pytest.mark.parametrize("dims", [[2**31, 2**31], [10, 785], [-1, 784], [1] * 20])
def test_an_array_that_lies_about_its_shape_is_refused_before_it_is_made(dims: list[int], tmp_path: Path) -> None:
    made, array = with_array("f")
    del array.dims[:]
    array.dims.extend(dims)
    assert "'f'" in refused(made, tmp_path)


def test_arrays_that_grow_by_being_put_together_are_stopped(tmp_path: Path) -> None:
    doubling = [node("Concat", f"k{n} k{n}", f"k{n + 1}", axis=0) for n in range(40)]
    start = time.monotonic()
    sentence = refused(flat_network([*doubling, node("Add", "a k40", "b")], random_arrays(k0=(8,))), tmp_path)
    assert "at most" in sentence and time.monotonic() - start < 5


def test_spread_arrays_are_stopped(tmp_path: Path) -> None:
    extra = {"big": np.array([2**20, 2**20], np.int64)}
    nodes = [node("ConstantOfShape", "big", "z"), node("Add", "a z", "b")]
    assert "at most" in refused(flat_network(nodes, extra), tmp_path)


def test_samples_of_any_size_are_not_laid_out(tmp_path: Path) -> None:
    made = digits_network()
    for axis in made.graph.input[0].type.tensor_type.shape.dim[1:]:
        axis.dim_value = 2**20
    assert "at most" in refused(made, tmp_path)


def test_graphs_in_nodes_are_refused(tmp_path: Path) -> None:
    inner = helper.make_graph([], "inner", [], [])
    branch = helper.make_node("If", ["a"], ["b"], "choice", then_branch=inner, else_branch=inner)
    assert "If with a graph of its own" in refused(flat_network([branch]), tmp_path)


def test_several_inputs_or_an_old_operator_set_are_told(tmp_path: Path) -> None:
    made = digits_network()
    made.graph.input.append(helper.make_tensor_value_info("second", TensorProto.FLOAT, ["n", 2]))
    assert "2 (x, second)" in refused(made, tmp_path)
    old = digits_network()
    old.opset_import[0].version = 3
    assert "operator set 3" in refused(old, tmp_path)


def test_a_network_for_no_data_that_is_known_says_what_to_do(tmp_path: Path) -> None:
    made = model([node("Gemm", "x w", "y")], random_arrays(w=(77, 5)), (77,), (5,))
    assert "77 to 5" in refused(made, tmp_path) and "import data" in refused(made, tmp_path)


@pytest.mark.parametrize("content", [b"", b"no onnx", b"\x08\x08", b"PK\x03\x04" * 100])
def test_other_files_are_no_networks(content: bytes, tmp_path: Path) -> None:
    assert "ONNX" in refused(content, tmp_path)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="no such file"):
        import_network(tmp_path / "none.onnx")


def test_truncated_and_flipped_files_are_refused_or_read_and_nothing_else() -> None:
    whole, rng = digits_network().SerializeToString(), random.Random(0)
    for _ in range(300):
        damaged = bytearray(whole[: rng.randrange(len(whole))] if rng.random() < 0.5 else whole)
        for _ in range(rng.randrange(1, 20)):
            if damaged:
                damaged[rng.randrange(min(len(damaged), rng.choice([300, len(damaged)])))] = rng.randrange(256)
        try:
            decode_onnx(bytes(damaged), "damaged.onnx")
        except FileError as error:
            assert "\n" not in str(error)
