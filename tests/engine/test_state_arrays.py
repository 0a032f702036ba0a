"""Arrays that are kept but not trained: the running statistics of batch normalization."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pytest

from playground.engine.layer import LAYERS, Layer
from playground.engine.loss import LOSSES
from playground.engine.network import Network
from playground.engine.optimizers.sgd import SGD
from playground.engine.plan import make_plan
from playground.formats.weights import export_weights, match_weights, read_weights, weight_shapes
from playground.spec.graph import Graph
from playground.spec.project import Project
from playground.spec.task import Task, TensorType

TASK = Task(TensorType((6, 6, 1)), classes=("a", "b", "c"))
KEPT = ("BatchNorm 1/running_mean", "BatchNorm 1/running_variance")


def graph_of(*layers: Layer) -> Graph:
    graph = Graph()
    for layer in layers:
        graph = graph.add(layer)
    for source, target in itertools.pairwise(node.name for node in graph.nodes):
        graph = graph.connect(source, target)
    return graph


def normalized_graph() -> Graph:
    kinds = ("input", "conv2d", "batch_norm", "flatten", "output")
    return graph_of(*(LAYERS.find(kind)() for kind in kinds))


def network_of(graph: Graph, l2: float = 0.0) -> Network:
    plan = make_plan(graph, TASK, LOSSES.find("cross_entropy")())
    return Network(plan, SGD(learning_rate=0.1), 0, l2=l2)


def train(network: Network, steps: int = 5, batch: int = 8) -> None:
    rng = np.random.default_rng(0)
    step = network.step(batch)
    for _ in range(steps):
        step.inputs[...] = rng.normal(2.0, 3.0, step.inputs.shape)
        step.targets[...] = rng.integers(0, 3, batch)
        for call in step.calls:
            call()


def test_running_statistics_follow_the_batches_and_no_optimizer_touches_them() -> None:
    network = network_of(normalized_graph(), l2=0.1)
    before = network.arrays.copies()
    train(network, steps=1)
    after = network.arrays.copies()
    for name in KEPT:
        assert not np.array_equal(before[name], after[name])
    trained = sum(array.size for name, array in after.items() if name not in KEPT)
    assert len(network.arrays.values) == len(network.arrays.gradients) == trained
    assert network.optimizer_state.size == trained


def test_a_prediction_uses_the_running_statistics_and_not_its_neighbors() -> None:
    network = network_of(normalized_graph())
    train(network)
    kept = {name: network.arrays.copies()[name] for name in KEPT}
    inputs = np.random.default_rng(1).normal(size=(6, 6, 6, 1)).astype(np.float32)
    together = network.predict(inputs)
    alone = np.concatenate([network.predict(inputs[index : index + 1]) for index in range(6)])
    np.testing.assert_allclose(together, alone, rtol=1e-4, atol=1e-5)
    for name in KEPT:
        np.testing.assert_array_equal(network.arrays.copies()[name], kept[name])


@pytest.mark.parametrize("suffix", [".npz", ".safetensors"])
def test_they_go_into_a_file_with_the_weights_and_come_back(tmp_path: Path, suffix: str) -> None:
    network = network_of(normalized_graph())
    train(network)
    path = tmp_path / f"weights{suffix}"
    project = Project(data=None, loss=network.plan.loss, optimizer=SGD(), graph=network.plan.graph)
    export_weights(path, project, network.arrays.copies(), "Inputs are taken as they are.")
    fresh = network_of(normalized_graph())
    fresh.arrays.load(match_weights(read_weights(path), weight_shapes(fresh.plan)))
    inputs = np.random.default_rng(1).normal(size=(4, 6, 6, 1)).astype(np.float32)
    np.testing.assert_array_equal(fresh.predict(inputs), network.predict(inputs))


def test_they_are_carried_over_to_the_next_network_and_through_a_renaming() -> None:
    network = network_of(normalized_graph())
    train(network)
    following = network_of(normalized_graph().rename("BatchNorm 1", "Even"))
    following.carry_over(network, {"BatchNorm 1": "Even"})
    for name in KEPT:
        old, new = network.arrays.copies()[name], following.arrays.copies()[name.replace("BatchNorm 1", "Even")]
        np.testing.assert_array_equal(old, new)


def test_a_batch_that_is_normalized_together_is_not_worked_on_in_halves() -> None:
    graph = graph_of(
        *(LAYERS.find("input")(), LAYERS.find("conv2d")(filters=64, kernel=5)),
        *(LAYERS.find("flatten")(), LAYERS.find("dense")(units=200), LAYERS.find("output")()),
    )
    assert len(network_of(graph).step(64).lanes) == 2
    wire = graph.wires[1]
    with_norm = graph.insert(LAYERS.find("batch_norm")(), wire)
    assert len(network_of(with_norm).step(64).lanes) == 1
