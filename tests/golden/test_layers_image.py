"""The layers of images agree with PyTorch in float64, forward and backward, by the numbers in layers_image.npz."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from playground.engine.arrays import Arrays
from playground.engine.layer import LAYERS, Site
from playground.engine.randomness import generator
from playground.engine.tape import Tape
from playground.spec.task import Task, TensorType

TOLERANCE = 1e-10


def golden() -> dict[str, dict[str, Any]]:
    cases: dict[str, dict[str, Any]] = {}
    with np.load(Path(__file__).with_name("layers_image.npz")) as archive:
        for key in archive:
            name, _, field = key.rpartition("/")
            cases.setdefault(name, {})[field] = archive[key]
    return cases


CASES = golden()


@pytest.mark.parametrize("name", CASES)
def test_a_layer_computes_what_pytorch_computes(name: str) -> None:
    case = CASES[name]
    told = json.loads(str(case["told"]))
    inputs = tuple(case[f"given input {index}"] for index in range(told["inputs"]))
    layer = LAYERS.find(told["kind"]).from_settings(told["settings"])
    types = tuple(TensorType(x.shape[1:]) for x in inputs)
    site = Site(types, Task(types[0], classes=("a", "b")), TensorType((2,)))
    arrays = Arrays({"layer": layer.arrays(site)}, np.float64)
    for array_name, array in arrays.of_layer("layer").items():
        array.value[...] = case[f"given {array_name}"]

    tape = Tape(len(inputs[0]), arrays, np.float64, told["training"], lambda name: generator(0, name))
    tape.scope = "layer"
    output, backward = layer.trace(tape, site, inputs)
    gradients = backward(case["gradient of output"].copy(), (True,) * len(inputs))
    for call in tape.calls:
        call()

    found = {"output": output}
    found |= {f"gradient input {index}": gradient for index, gradient in enumerate(gradients)}
    for array_name, array in arrays.of_layer("layer").items():
        trained = array.spec.trainable
        found["gradient " + array_name if trained else "after " + array_name] = (
            array.gradient if trained else array.value
        )
    expected = {key: value for key, value in case.items() if key.startswith(("output", "gradient ", "after "))}
    del expected["gradient of output"]
    assert found.keys() == expected.keys()
    for key, values in expected.items():
        scale = max(np.abs(values).max(), 1e-300)
        assert np.abs(found[key] - values).max() / scale < TOLERANCE, key


def test_every_layer_of_images_is_compared() -> None:
    compared = {json.loads(str(case["told"]))["kind"] for case in CASES.values()}
    assert compared == {
        *("conv1d", "conv2d", "max_pool2d", "avg_pool2d", "global_avg_pool", "batch_norm", "layer_norm", "group_norm"),
        *("multiply", "concat", "reshape"),
    }
