"""Answers that do not count: padded steps add nothing to the loss, whatever is predicted there."""

from __future__ import annotations

import numpy as np
import pytest

from playground.engine import network as engine_network
from playground.engine.arrays import Array
from playground.engine.layer import LAYERS
from playground.engine.loss import LOSSES
from playground.engine.network import Network, Step
from playground.engine.optimizer import OPTIMIZERS
from playground.engine.plan import make_plan
from playground.spec.graph import Graph
from playground.spec.task import IGNORED, Task, TensorType

STEPS = 4
TAGS = Task(TensorType((STEPS,), 6), classes=("noun", "verb", "rest"), steps=STEPS, has_gaps=True)
SYMBOLS = np.array([[1, 2, 3, 4], [5, 1, 0, 0], [2, 0, 0, 0], [3, 3, 4, 0]])
LABELS = np.array([[0, 1, 2, 0], [1, 1, -1, -1], [2, -1, -1, -1], [0, -1, 1, -1]])


def tagger(task: Task = TAGS, loss: str = "cross_entropy") -> Network:
    graph, last = Graph().add(LAYERS.find("input")()), "Data"
    for kind in ("embedding", "self_attention", "feed_forward", "output"):
        graph = graph.add(LAYERS.find(kind)(), kind).connect(last, kind)
        last = kind
    return Network(make_plan(graph, task, LOSSES.find(loss)()), OPTIMIZERS.find("sgd")(), 0, dtype=np.float64)


def run(step: Step, symbols: Array, labels: Array) -> float:
    step.inputs[...], step.targets[...] = symbols, labels
    for call in step.gradient_calls:
        call()
    return float(step.loss)


def test_the_loss_is_the_mean_over_the_answers_that_count() -> None:
    network = tagger()
    found = run(network.step(4), SYMBOLS, LABELS)
    shares = network.plan.loss.probabilities(network.predict(SYMBOLS))
    counted = LABELS != IGNORED
    assert found == pytest.approx(-np.log(shares[counted, LABELS[counted]]).mean(), rel=1e-12)
    evaluation = network.evaluation(4)
    evaluation.inputs[...], evaluation.targets[...] = SYMBOLS, LABELS
    for call in evaluation.calls:
        call()
    assert float(evaluation.loss) == pytest.approx(found, rel=1e-12)


def test_gradients_with_gaps_agree_with_central_differences() -> None:
    network = tagger()
    step, values = network.step(4), network.arrays.values
    start, direction = values.copy(), np.random.default_rng(0).normal(size=values.shape)

    def loss_at(there: Array) -> float:
        values[...] = there
        return run(step, SYMBOLS, LABELS)

    expected = (loss_at(start + 1e-6 * direction) - loss_at(start - 1e-6 * direction)) / 2e-6
    loss_at(start)
    assert network.arrays.gradients @ direction == pytest.approx(expected, rel=1e-6)


def test_halves_of_a_batch_weigh_their_answers_as_the_whole_does(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first half has more answers that count than the second, so that halves of the mean would be wrong."""
    whole = tagger()
    loss = run(whole.step(4), SYMBOLS, LABELS)
    monkeypatch.setattr(engine_network, "SPLIT_FROM", 1)
    halves = tagger()
    step = halves.step(4)
    assert len(step.lanes) == 2
    assert run(step, SYMBOLS, LABELS) == pytest.approx(loss, rel=1e-12)
    np.testing.assert_allclose(halves.arrays.gradients, whole.arrays.gradients, rtol=1e-9, atol=1e-15)


def test_where_nothing_counts_there_is_no_loss_and_nothing_is_learned() -> None:
    network = tagger()
    assert run(network.step(4), SYMBOLS, np.full((4, STEPS), IGNORED)) == 0
    assert not network.arrays.gradients.any()


def test_what_is_predicted_where_an_answer_does_not_count_changes_nothing() -> None:
    numbers = Task(TensorType((STEPS,), 6), outputs=("height",), steps=STEPS, has_gaps=True)
    network = tagger(numbers, "mse")
    targets = np.array([[[1.0], [2.0], [np.nan], [np.nan]]])
    step = network.step(1)
    loss = run(step, SYMBOLS[:1], targets)
    first = network.predict(SYMBOLS[:1])
    assert loss == pytest.approx(((first[0, :2, 0] - [1, 2]) ** 2).mean())
    assert np.isfinite(network.arrays.gradients).all() and network.arrays.gradients.any()


@pytest.mark.parametrize("loss", ["mse", "hinge", "binary_cross_entropy"])
def test_losses_that_want_a_number_for_each_class_refuse_many_classes_at_every_step(loss: str) -> None:
    assert "cross-entropy" in str(LOSSES.find(loss)().refusal(TAGS))
