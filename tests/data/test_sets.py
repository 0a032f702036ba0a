"""What the data sets of points and the bundled tables hold."""

from __future__ import annotations

import numpy as np
import pytest

from playground.data.dataset import DATASETS, Samples
from playground.data.sets.admission import Admission
from playground.data.sets.blobs_k import Blobs
from playground.data.sets.diabetes import Diabetes
from playground.data.sets.hills import Hills
from playground.data.sets.moons import Moons
from playground.data.sets.penguins import Penguins
from playground.data.sets.rings import Rings
from playground.data.sets.sine_1d import Sine
from playground.data.sets.typed import TypedSamples
from playground.data.table import Table


def load(dataset: object, seed: int = 0) -> Samples:
    return dataset.load(np.random.default_rng(seed))  # type: ignore[attr-defined]


def everything(samples: Samples) -> tuple[np.ndarray, np.ndarray]:
    parts = (samples.train, samples.validation)
    return np.concatenate([p.inputs for p in parts]), np.concatenate([p.targets for p in parts])


def test_admission_is_decided_by_one_neuron_with_weights_1_and_bias_660() -> None:
    scores, admitted = everything(load(Admission()))
    assert np.array_equal(scores.sum(axis=1) - 660 >= 0, admitted == 1)
    assert np.array_equal(scores, np.round(scores))
    assert 0.3 < admitted.mean() < 0.7


def test_typed_samples_are_all_trained_on_as_they_were_typed() -> None:
    data = TypedSamples(samples=(((0.05, 0.1), (0.01,)), ((2, 3), (4,))))
    samples = load(data)
    assert data.task().features == ("x1", "x2") and data.task().outputs == ("y",)
    assert data.task().input_range == (0.05, 3.0)
    np.testing.assert_array_equal(samples.train.inputs, np.float32([[0.05, 0.1], [2, 3]]))
    np.testing.assert_array_equal(samples.train.targets, np.float32([[0.01], [4]]))
    assert len(samples.validation) == 0 and samples.test is None


def test_noise_blurs_the_admission() -> None:
    scores, admitted = everything(load(Admission(noise=0.3)))
    agreeing = np.mean((scores.sum(axis=1) >= 660) == (admitted == 1))
    assert 0.6 < agreeing < 0.95


def test_the_upper_moon_is_above_the_lower_one_at_its_middle() -> None:
    points, labels = everything(load(Moons()))
    assert points[labels == 0][:, 1].mean() > points[labels == 1][:, 1].mean() + 2
    assert np.abs(points.mean(axis=0)).max() < 0.3


def test_rings_are_told_apart_by_their_radius() -> None:
    points, labels = everything(load(Rings()))
    np.testing.assert_allclose(np.hypot(*points.T), np.take((1.25, 3.0, 4.75), labels), rtol=1e-5)


@pytest.mark.parametrize("count", [2, 7, 10])
def test_there_are_as_many_blobs_as_wanted(count: int) -> None:
    samples = load(Blobs(classes=count))
    points, labels = everything(samples)
    assert len(samples.task.classes) == count
    centers = np.array([points[labels == label].mean(axis=0) for label in range(count)])
    np.testing.assert_allclose(np.hypot(*centers.T), 4.0, atol=0.3)


def test_hills_rise_to_one_and_fall_to_minus_one() -> None:
    points, heights = everything(load(Hills(samples=5000)))
    assert heights.max() == pytest.approx(1.0, abs=0.1)
    assert heights.min() == pytest.approx(-1.0, abs=0.1)
    assert abs(heights[np.hypot(points[:, 0], points[:, 1] + 2.5) < 0.2] - 1).max() < 0.1


def test_the_wave_is_that_of_the_sine() -> None:
    x, y = everything(load(Sine()))
    np.testing.assert_allclose(y, np.sin(x), atol=1e-5)


@pytest.mark.parametrize(
    ("kind", "sizes"),
    [("wine", [59, 71, 48]), ("breast_cancer", [357, 212]), ("penguins", [152, 68, 124])],
)
def test_the_classes_have_their_known_sizes(kind: str, sizes: list[int]) -> None:
    _, labels = everything(load(DATASETS.find(kind)()))
    assert np.bincount(labels).tolist() == sizes


def test_diabetes_predicts_a_number_scaled_by_its_training_part() -> None:
    samples = load(Diabetes())
    assert len(samples.train) + len(samples.validation) == 442
    assert samples.train.targets.mean() == pytest.approx(0, abs=1e-5)
    assert samples.train.targets.std() == pytest.approx(1, abs=1e-5)
    _, raw = everything(load(Diabetes(scaling_of_target="none")))
    assert (raw.min(), raw.max()) == (25, 346)


def test_the_gaps_of_the_penguins_are_filled_with_the_mean_of_the_training_part() -> None:
    samples = load(Penguins())
    inputs, _ = everything(samples)
    assert samples.task.features[:4] == tuple(Penguins().chosen())
    assert samples.task.features[4:] == ("island Biscoe", "island Dream", "island Torgersen", "sex female", "sex male")
    assert len(inputs) == 344
    unmeasured = np.abs(inputs[:, :4]).max(axis=1) < 1e-6
    assert np.count_nonzero(unmeasured) == 2
    assert np.count_nonzero(inputs[:, 7:].sum(axis=1) == 0) == 11
    assert set(inputs[:, 4:7].sum(axis=1)) == {1.0}


def test_penguins_with_gaps_can_be_left_out() -> None:
    assert len(everything(load(Penguins(missing="leave out")))[0]) == 333
    assert len(everything(load(Penguins(missing="leave out", features=("body mass (g)",))))[0]) == 342


@pytest.mark.parametrize("features", [("island",), ("sex", "body mass (g)"), ("bill depth (mm)",)])
def test_penguins_can_be_told_by_some_measurements_only(features: tuple[str, ...]) -> None:
    samples = load(Penguins(features=features))
    assert samples.train.inputs.shape[1] == len(samples.task.features)
    assert np.isfinite(samples.train.inputs).all()


@pytest.mark.parametrize("kind", [kind for kind in DATASETS if issubclass(kind, Table)], ids=lambda kind: kind.kind)
@pytest.mark.parametrize("scaling", ["standard", "min-max"])
def test_the_range_of_a_scaled_table_holds_whatever_the_split(kind: type[Table], scaling: str) -> None:
    dataset = kind(scaling=scaling, validation=0.5, test=0.3)
    low, high = dataset.task().input_range
    for seed in range(5):
        samples = load(dataset, seed)
        for part in (samples.train, samples.validation):
            assert low <= part.inputs.min() and part.inputs.max() <= high
