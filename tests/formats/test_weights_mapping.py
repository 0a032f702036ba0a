"""Weights with other names find their places: those of exported PyTorch source, and those told apart by shapes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from playground.engine.layer import LAYERS, Layer
from playground.formats.exports.model import Model
from playground.formats.exports.targets.pytorch_source import made_module
from playground.formats.weights import encode_safetensors, read_weights
from playground.formats.weights_mapping import map_weights
from playground.storage.errors import FileError
from tests.formats.exports.models import model_around


def dense_model() -> Model:
    return model_around(LAYERS.find("dense")(units=4), (5,))


def test_the_same_names_need_no_mapping() -> None:
    model = dense_model()
    mapped = map_weights(model.plan, model.weights, "w.npz")
    assert not mapped.names and list(mapped.weights) == list(model.weights)


def test_other_names_are_told_apart_by_their_shapes_in_the_order_of_the_file() -> None:
    model = dense_model()
    found = {f"array {number}": array for number, array in enumerate(model.weights.values())}
    mapped = map_weights(model.plan, found, "w.npz")
    assert mapped.names == dict(zip(model.weights, found, strict=True))
    assert all(np.array_equal(mapped.weights[name], array) for name, array in model.weights.items())


@pytest.mark.parametrize("change", ["shape", "one too few", "one too many"])
def test_shapes_that_do_not_fit_are_refused_by_name(change: str) -> None:
    model = dense_model()
    found = {f"array {number}": array for number, array in enumerate(model.weights.values())}
    if change == "shape":
        found["array 0"] = np.zeros((2, 2), np.float32)
    elif change == "one too few":
        del found["array 0"]
    else:
        found["array 9"] = np.zeros(3, np.float32)
    with pytest.raises(FileError, match="Layer/weight: found no such array among"):
        map_weights(model.plan, found, "w.npz")


LAYERS_OF_PYTORCH = [
    (LAYERS.find("dense")(units=5, activation="prelu"), (5,)),
    (LAYERS.find("conv2d")(filters=3), (4, 5, 3)),
    (LAYERS.find("conv1d")(filters=2), (5, 2)),
    (LAYERS.find("batch_norm")(), (3, 4)),
    (LAYERS.find("rnn")(units=3), (3, 4)),
    (LAYERS.find("lstm")(units=4, bidirectional=True), (3, 4)),
    (LAYERS.find("gru")(units=3, bidirectional=True), (3, 4)),
    (LAYERS.find("transformer_block")(), (3, 4)),
    (LAYERS.find("positional_encoding")(), (3, 4)),
    (LAYERS.find("positional_encoding")(encoding="learned"), (3, 4)),
]


@pytest.mark.parametrize(("layer", "takes"), LAYERS_OF_PYTORCH, ids=lambda value: getattr(value, "kind", ""))
def test_the_state_dict_of_exported_pytorch_source_comes_back_to_the_bit(
    layer: Layer, takes: tuple[int, ...], tmp_path: Path
) -> None:
    model, file = model_around(layer, takes), tmp_path / "net_weights.safetensors"
    file.write_bytes(encode_safetensors(made_module(model).state))
    mapped = map_weights(model.plan, read_weights(file), str(file))
    assert list(mapped.weights) == list(model.weights)
    assert all(mapped.weights[name].tobytes() == array.tobytes() for name, array in model.weights.items())


def test_the_second_bias_of_pytorch_counts() -> None:
    model = model_around(LAYERS.find("gru")(units=3), (3, 4))
    state = made_module(model).state
    state["layer.bias_hh_l0"] = state["layer.bias_hh_l0"] + np.arange(9, dtype=np.float32)
    mapped = map_weights(model.plan, state, "w.safetensors").weights
    np.testing.assert_allclose(
        mapped["Layer/bias"] - model.weights["Layer/bias"], [0, 1, 2, 3, 4, 5, 0, 0, 0], atol=1e-6
    )
    own = model.weights["Layer/recurrent_bias"]
    np.testing.assert_allclose(mapped["Layer/recurrent_bias"] - own, [6, 7, 8], atol=1e-6)
