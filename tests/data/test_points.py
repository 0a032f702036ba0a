"""The generated points follow their rules."""

from __future__ import annotations

import numpy as np
import pytest

from playground.data.dataset import DATASETS, Part
from playground.data.points import PLANE_RANGE, GeneratedPoints


def train_part(kind: str, **settings: float) -> Part:
    return DATASETS.find(kind)(validation=0.0, **settings).load(np.random.default_rng(3)).train


def test_without_noise_the_circle_is_a_disk_within_a_ring() -> None:
    part = train_part("circle")
    distance = np.hypot(part.inputs[:, 0], part.inputs[:, 1])
    assert np.array_equal(part.targets == 1, distance <= 2.51)
    assert not np.any((distance > 2.51) & (distance < 3.49))
    assert distance.max() <= 5.0


def test_without_noise_xor_is_the_sign_of_the_product() -> None:
    part = train_part("xor")
    assert np.array_equal(part.targets == 1, part.inputs[:, 0] * part.inputs[:, 1] < 0)
    assert np.abs(part.inputs).min() >= 0.3


@pytest.mark.parametrize("kind", ["circle", "xor", "gaussians", "spiral"])
def test_both_classes_are_of_equal_size(kind: str) -> None:
    assert np.bincount(train_part(kind).targets).tolist() == [250, 250]


def test_the_clouds_stay_in_the_square_at_full_noise() -> None:
    part = train_part("gaussians", noise=0.5, samples=10_000)
    assert np.abs(part.inputs).max() <= PLANE_RANGE[1]


def test_the_clouds_have_the_variance_they_are_said_to_have() -> None:
    part = train_part("gaussians", samples=10_000)
    for label, center in ((0, -2.0), (1, 2.0)):
        cloud = part.inputs[part.targets == label]
        assert cloud.mean(axis=0) == pytest.approx([center, center], abs=0.05)
        assert cloud.var(axis=0) == pytest.approx([0.5, 0.5], abs=0.04)


def test_one_arm_of_the_spiral_is_the_other_turned_by_half() -> None:
    part = train_part("spiral")
    distance = np.hypot(part.inputs[:, 0], part.inputs[:, 1])
    angle = np.arctan2(part.inputs[:, 0], part.inputs[:, 1])
    turned = angle - 2 * np.pi * 1.75 * distance / 5.0 - np.pi * part.targets
    assert np.cos(turned) == pytest.approx(np.ones(500), abs=1e-3)


def test_without_noise_the_line_is_2x_plus_3() -> None:
    part = train_part("line")
    slope, intercept = np.polyfit(part.inputs[:, 0], part.targets[:, 0], 1)
    assert (slope, intercept) == pytest.approx((2.0, 3.0), abs=1e-6)


def test_the_noise_of_the_line_is_the_deviation_of_y() -> None:
    part = train_part("line", noise=0.25, samples=10_000)
    residual = part.targets - (2 * part.inputs + 3)
    assert residual.std() == pytest.approx(0.25, abs=0.01)


def test_without_noise_the_plane_is_a_tenth_of_the_sum() -> None:
    part = train_part("plane")
    assert part.targets[:, 0] == pytest.approx(part.inputs.sum(axis=1) / 10, abs=1e-6)


def test_one_neuron_finds_the_line_within_200_epochs() -> None:
    part = train_part("line")
    x, y = part.inputs[:, 0].astype(float), part.targets[:, 0].astype(float)
    weight, bias = 0.0, 0.0
    for _ in range(200):
        for batch in range(0, len(x), 10):
            error = weight * x[batch : batch + 10] + bias - y[batch : batch + 10]
            weight -= 0.03 * 2 * float(np.mean(error * x[batch : batch + 10]))
            bias -= 0.03 * 2 * float(np.mean(error))
    assert (weight, bias) == pytest.approx((2.0, 3.0), abs=0.01)


@pytest.mark.parametrize("kind", [k for k in DATASETS if issubclass(k, GeneratedPoints)], ids=lambda kind: kind.kind)
def test_another_validation_share_draws_the_same_points(kind: type[GeneratedPoints]) -> None:
    def all_points(share: float) -> list[list[float]]:
        samples = kind(validation=share).load(np.random.default_rng(5))
        return sorted(np.concatenate([samples.train.inputs, samples.validation.inputs]).tolist())

    assert all_points(0.1) == all_points(0.4)
