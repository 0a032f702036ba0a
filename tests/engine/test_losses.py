"""Losses against their formulas written out by hand in float64, sure and wrong answers included."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import special

from playground.engine.arrays import Array, Arrays
from playground.engine.loss import LOSSES, Loss
from playground.engine.losses.absolute_error import Huber, MeanAbsoluteError
from playground.engine.losses.binary_cross_entropy import BinaryCrossEntropy
from playground.engine.losses.cross_entropy import CrossEntropy
from playground.engine.losses.hinge import Hinge
from playground.engine.losses.squared_error import HalfSquaredError, MeanSquaredError
from playground.engine.randomness import generator
from playground.engine.tape import Tape
from playground.spec.task import Task, TensorType

POINT = TensorType((2,))
TWO, THREE = Task(POINT, classes=("no", "yes")), Task(POINT, classes=("a", "b", "c"))
NUMBERS = Task(POINT, outputs=("u", "v"))


def loss_and_gradient(
    loss: Loss, task: Task, prediction: Array, raw: Array, dtype: type[np.floating] = np.float64
) -> tuple[float, Array]:
    tape = Tape(len(prediction), Arrays({}, dtype), dtype, True, lambda name: generator(0, name))
    targets = loss.targets(task, raw)
    targets = targets if loss.target_dtype is not None else targets.astype(dtype)
    value, gradient = loss.trace(tape, prediction.astype(dtype), targets)
    with np.errstate(under="ignore"):
        for call in tape.calls:
            call()
    return float(value), gradient


def test_mean_squared_error_averages_over_outputs_and_batch() -> None:
    prediction, target = np.array([[1.0, 2.0], [3.0, 5.0], [0.0, 0.0]]), np.array([[0.0, 2.0], [1.0, 1.0], [0.0, -1.0]])
    value, gradient = loss_and_gradient(MeanSquaredError(), NUMBERS, prediction, target)
    assert value == pytest.approx((1 + 0 + 4 + 16 + 0 + 1) / 6)
    np.testing.assert_allclose(gradient, 2 * (prediction - target) / 6)


def test_half_squared_error_sums_over_outputs_and_its_gradient_is_the_plain_difference() -> None:
    prediction, target = np.array([[1.0, 2.0], [3.0, 5.0]]), np.array([[0.0, 2.0], [1.0, 1.0]])
    value, gradient = loss_and_gradient(HalfSquaredError(), NUMBERS, prediction, target)
    assert value == pytest.approx((1 + 0 + 4 + 16) / 4)
    np.testing.assert_allclose(gradient, (prediction - target) / 2)


@pytest.mark.parametrize("kind", [MeanSquaredError, HalfSquaredError])
def test_squared_errors_take_classes_as_zeros_and_a_single_one(kind: type[Loss]) -> None:
    assert kind().targets(THREE, np.array([2, 0])).tolist() == [[0, 0, 1], [1, 0, 0]]
    assert kind().targets(TWO, np.array([1, 0])).tolist() == [[1], [0]]


@pytest.mark.parametrize("smoothing", [0.0, 0.1, 0.9])
@pytest.mark.parametrize("scale", [1.0, 100.0, 1000.0])
def test_cross_entropy_is_that_of_the_smoothed_target(smoothing: float, scale: float) -> None:
    logits = scale * np.array([[1.0, -1.0, 0.3], [-0.5, 0.0, 1.0], [1.0, 1.0, 1.0], [-1.0, 1.0, 1.0]])
    labels = np.array([0, 0, 2, 1])
    shared = (1 - smoothing) * np.eye(3)[labels] + smoothing / 3
    expected = -(shared * special.log_softmax(logits, axis=1)).sum(axis=1).mean()
    value, gradient = loss_and_gradient(CrossEntropy(label_smoothing=smoothing), THREE, logits, labels)
    assert value == pytest.approx(expected, rel=1e-12)
    np.testing.assert_allclose(gradient, (special.softmax(logits, axis=1) - shared) / 4, rtol=1e-9, atol=1e-15)


@pytest.mark.parametrize("scale", [1.0, 30.0, 100.0, 1000.0])
def test_binary_cross_entropy_is_that_of_the_sigmoid(scale: float) -> None:
    logits, labels = scale * np.array([[1.0], [-1.0], [0.25], [-0.01], [0.0]]), np.array([1, 1, 0, 0, 1])
    z, t = logits[:, 0], labels
    expected = np.where(t == 1, np.logaddexp(0, -z), np.logaddexp(0, z)).mean()
    value, gradient = loss_and_gradient(BinaryCrossEntropy(), TWO, logits, labels)
    assert value == pytest.approx(expected, rel=1e-12)
    np.testing.assert_allclose(gradient[:, 0], (special.expit(z) - t) / 5, rtol=1e-9, atol=1e-15)


def test_binary_cross_entropy_with_more_classes_answers_each_for_itself() -> None:
    logits, labels = np.array([[2.0, -1.0, 0.5], [0.0, 3.0, -4.0]]), np.array([0, 2])
    t = np.eye(3)[labels]
    value, gradient = loss_and_gradient(BinaryCrossEntropy(), THREE, logits, labels)
    assert value == pytest.approx((np.logaddexp(0, logits) - t * logits).mean())
    np.testing.assert_allclose(gradient, (special.expit(logits) - t) / 6, rtol=1e-12)


@pytest.mark.parametrize("kind", [BinaryCrossEntropy, CrossEntropy])
@pytest.mark.parametrize("size", [5.0, 12.0, 16.5, 30.0, 300.0])
def test_the_loss_of_sure_and_right_answers_is_small_but_never_below_zero(kind: type[Loss], size: float) -> None:
    """In single precision rounding is all that is left of it; a loss below zero would vanish from a log axis."""
    labels = np.random.default_rng(0).integers(0, 2, 200)
    sure = size * (1 + np.random.default_rng(1).random(200)) * (2 * labels - 1)
    logits = sure[:, None] if kind is BinaryCrossEntropy else np.stack([-sure / 2, sure / 2], axis=1)
    value, gradient = loss_and_gradient(kind(), TWO, logits, labels, np.float32)
    exact = np.logaddexp(0, -np.abs(sure)).mean()
    assert value >= 0
    assert value == pytest.approx(exact, rel=0.01, abs=1e-5 * size)
    assert np.isfinite(gradient).all()


@pytest.mark.parametrize("kind", [BinaryCrossEntropy, CrossEntropy])
def test_the_loss_of_sure_and_wrong_answers_is_large_but_finite_and_still_teaches(kind: type[Loss]) -> None:
    logits = np.array([[1000.0]]) if kind is BinaryCrossEntropy else np.array([[-500.0, 500.0]])
    value, gradient = loss_and_gradient(kind(), TWO, logits, np.array([0]), np.float32)
    assert value == pytest.approx(1000)
    assert np.abs(gradient).max() == pytest.approx(1)


def test_two_classes_are_told_by_one_output_except_by_cross_entropy() -> None:
    widths = {kind.kind: kind().output_type(TWO).shape for kind in LOSSES}
    assert widths.pop("cross_entropy") == (2,)
    assert {"binary_cross_entropy", "half_mse", "hinge", "huber", "mae", "mse"} <= set(widths)
    assert set(widths.values()) == {(1,)}


def test_a_single_output_is_decided_at_the_middle_of_its_targets() -> None:
    assert MeanSquaredError().decide(np.array([[0.49], [0.51]])).tolist() == [0, 1]
    assert BinaryCrossEntropy().decide(np.array([[-0.01], [0.01]])).tolist() == [0, 1]
    np.testing.assert_allclose(BinaryCrossEntropy().probabilities(np.array([[0.0], [1000.0]])), [[0.5, 0.5], [0, 1]])


@pytest.mark.parametrize("kind", [BinaryCrossEntropy, CrossEntropy, Hinge])
def test_cross_entropies_and_hinge_refuse_numbers_and_say_what_to_take(kind: type[Loss]) -> None:
    assert "mean squared error" in str(kind().refusal(NUMBERS))


def test_mean_absolute_error_averages_over_outputs_and_batch() -> None:
    prediction, target = np.array([[1.0, 2.0], [3.0, 5.0]]), np.array([[0.0, 2.0], [5.0, 1.0]])
    value, gradient = loss_and_gradient(MeanAbsoluteError(), NUMBERS, prediction, target)
    assert value == pytest.approx((1 + 0 + 2 + 4) / 4)
    np.testing.assert_allclose(gradient, np.array([[1, 0], [-1, 1]]) / 4)


def test_huber_is_squared_for_small_differences_and_plain_for_large_ones() -> None:
    prediction, target = np.array([[1.0, 2.0], [3.0, 5.0]]), np.array([[0.0, 2.0], [5.5, 1.0]])
    value, gradient = loss_and_gradient(Huber(delta=2.0), NUMBERS, prediction, target)
    assert value == pytest.approx((0.5 + 0 + 2 * (2.5 - 1) + 2 * (4 - 1)) / 4)
    np.testing.assert_allclose(gradient, np.array([[1, 0], [-2, 2]]) / 4)


def test_hinge_asks_two_classes_for_a_margin_of_one() -> None:
    prediction, labels = np.array([[2.0], [0.5], [-3.0], [-1.0]]), np.array([1, 1, 1, 0])
    value, gradient = loss_and_gradient(Hinge(), TWO, prediction, labels)
    assert value == pytest.approx((0 + 0.5 + 4 + 0) / 4)
    np.testing.assert_allclose(gradient[:, 0], np.array([0, -1, -1, 0]) / 4)


def test_hinge_holds_every_other_class_against_the_right_one() -> None:
    prediction, labels = np.array([[2.0, 0.5, 1.5], [0.0, 0.0, 0.0]]), np.array([0, 2])
    value, gradient = loss_and_gradient(Hinge(), THREE, prediction, labels)
    assert value == pytest.approx((0 + 0.5 + 1 + 1) / 6)
    np.testing.assert_allclose(gradient, np.array([[-1, 0, 1], [1, 1, -2]]) / 6)
