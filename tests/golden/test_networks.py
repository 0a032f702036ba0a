"""A hundred training steps of whole networks in float32 give the losses that PyTorch gives from the same weights."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from playground.engine.composite import CompositeLayer
from playground.engine.layer import LAYERS, Layer
from playground.engine.loss import LOSSES
from playground.engine.network import Network
from playground.engine.optimizer import OPTIMIZERS
from playground.engine.plan import Plan, make_plan
from playground.spec.graph import Graph
from playground.spec.task import Task, TensorType
from tests.golden.cases import read

BATCH = 16
TOLERANCE = 1e-4

CASES = read(Path(__file__).with_name("networks.npz"))


def made(kind: str, **settings: object) -> Layer:
    return LAYERS.find(kind)(**settings)


# Layers one behind the other; a tuple is a stretch with a wire around it, whose ends are added.
CHAINS = {
    "mlp": [made("dense", units=24), made("dense", units=10, activation="tanh")],
    "cnn": [
        *(made("conv2d", filters=4, activation="linear"), made("batch_norm"), made("activation")),
        *(made("max_pool2d"), made("flatten")),
    ],
    "lstm": [made("lstm", units=12)],
    "residual": [(made("dense", units=10), made("dense", units=10, activation="tanh"))] * 2,
    "transformer": [
        (made("layer_norm"), made("self_attention", heads=2)),
        (made("layer_norm"), made("feed_forward", hidden=16)),
        made("time_mean"),
    ],
}


def plan_of(name: str, shape: tuple[int, ...]) -> Plan:
    graph, last = Graph().add(made("input")), "Data"
    for link in CHAINS[name]:
        start = last
        for layer in link if isinstance(link, tuple) else (link,):
            next_name = graph.name_for(layer)
            graph, last = graph.add(layer, next_name).connect(last, next_name), next_name
        if isinstance(link, tuple):
            add = graph.name_for(made("add"))
            graph, last = graph.add(made("add"), add).connect(start, add).connect(last, add), add
    graph = graph.add(made("output")).connect(last, "Output")
    return make_plan(graph, Task(TensorType(shape), classes=("a", "b", "c")), LOSSES.find("cross_entropy")())


@pytest.mark.parametrize("name", CHAINS)
def test_a_network_trains_as_pytorch_trains_it(name: str) -> None:
    case = CASES[name]
    inputs, labels, expected = (case.arrays[key] for key in ("inputs", "labels", "losses"))
    optimizer = OPTIMIZERS.find(case.kind).from_settings(case.settings)
    network = Network(plan_of(name, inputs.shape[1:]), optimizer, 0)
    weights = {
        key.removeprefix("array ").replace(": ", "/"): array
        for key, array in case.arrays.items()
        if key.startswith("array ")
    }
    kept = {key: array for key, array in network.arrays.copies().items() if "/running_" in key}
    network.arrays.load(weights | kept)
    step, losses = network.step(BATCH), []
    for number in range(len(expected)):
        chosen = np.arange(number * BATCH, (number + 1) * BATCH) % len(inputs)
        step.inputs[...], step.targets[...] = inputs[chosen], labels[chosen]
        for call in step.calls:
            call()
        losses.append(float(step.loss))
    assert len(losses) == 100 and losses[-1] < losses[0] / 2
    np.testing.assert_allclose(losses, expected, rtol=TOLERANCE)


def test_every_network_is_compared() -> None:
    assert CASES.keys() == CHAINS.keys()


# There is nothing to compare: what enters, what leaves a value as it is, what is drawn at random.
NOTHING_TO_COMPARE = {"input", "flatten", "dropout"}
COMPARED_AS_A_PART = {"activation", "dense", "output", "add"}
"""By the numbers of activations and dense layers, and in the networks here."""


def test_every_kind_of_layer_is_compared() -> None:
    folder = Path(__file__).parent
    compared = NOTHING_TO_COMPARE | COMPARED_AS_A_PART
    with np.load(folder / "layers_image.npz") as archive:
        compared |= {json.loads(str(archive[key]))["kind"] for key in archive if key.endswith("/told")}
    with np.load(folder / "layers_sequence.npz") as archive:
        compared |= {key.split("/")[1] for key in archive if key.count("/") == 2}
    made_of_others = {kind.kind for kind in LAYERS if issubclass(kind, CompositeLayer)}
    assert set(LAYERS.kinds()) - made_of_others - compared == set()
