"""MNIST is whole, stays in bytes, and is in memory once."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from playground import resources
from playground.data.dataset import DATASETS, DataError, Samples
from playground.data.images import ImageArchive


def load_mnist(seed: int = 0, validation: float = 0.1) -> Samples:
    return DATASETS.find("mnist")(validation=validation).load(np.random.default_rng(seed))


def test_mnist_has_60_000_images_to_learn_from_and_10_000_for_the_test() -> None:
    samples = load_mnist()
    assert (len(samples.train), len(samples.validation)) == (54_000, 6_000)
    assert samples.test is not None
    assert len(samples.test) == 10_000
    assert samples.train.inputs.shape[1:] == (28, 28, 1)


def test_the_pixels_have_the_published_mean_and_deviation() -> None:
    samples = load_mnist(validation=0.0)
    counts = np.bincount(samples.train.inputs.reshape(-1), minlength=256)
    values = np.arange(256) * samples.scale
    mean = np.average(values, weights=counts)
    deviation = np.sqrt(np.average((values - mean) ** 2, weights=counts))
    assert (mean, deviation) == pytest.approx((0.1307, 0.3081), abs=5e-5)


def test_the_digits_are_as_frequent_as_published() -> None:
    samples = load_mnist()
    assert samples.test is not None
    learned = np.concatenate([samples.train.targets, samples.validation.targets])
    assert np.bincount(learned).tolist() == [5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949]
    assert np.bincount(samples.test.targets).tolist() == [980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009]


def test_every_image_keeps_its_label_whatever_was_loaded_before() -> None:
    with np.load(resources.path("datasets", "mnist.npz")) as archive:
        images, labels = archive["train_images"], archive["train_labels"]
    label_of = {image.tobytes(): label for image, label in zip(images, labels, strict=True)}
    for seed in (3, 4):
        samples = load_mnist(seed)
        seen = 0
        for part in (samples.train, samples.validation):
            seen += len({image.tobytes() for image in part.inputs})
            assert all(label_of[part.inputs[row].tobytes()] == part.targets[row] for row in range(0, len(part), 7))
        assert seen == len(label_of)


def test_the_same_split_again_shares_the_memory_of_the_first() -> None:
    first, again = load_mnist(5), load_mnist(5)
    assert np.shares_memory(first.train.inputs, again.train.inputs)


def test_samples_in_use_do_not_change_when_another_split_is_loaded() -> None:
    first = load_mnist(6)
    before = first.train.inputs[:100].tobytes()
    load_mnist(7)
    assert first.train.inputs[:100].tobytes() == before


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(resources, "_ROOTS", (tmp_path,))
    (tmp_path / "datasets").mkdir()
    return tmp_path / "datasets"


def test_a_missing_file_says_that_the_installation_is_incomplete(folder: Path) -> None:
    with pytest.raises(
        resources.ResourceError, match=r"datasets/digits.npz: file not found.*installation is incomplete"
    ):
        ImageArchive("digits.npz", 2, 1, (8, 8)).test_part()


def test_a_damaged_file_is_named(folder: Path) -> None:
    (folder / "digits.npz").write_bytes(b"PK\x03\x04 cut off")
    with pytest.raises(DataError, match=r"digits.npz: damaged"):
        ImageArchive("digits.npz", 2, 1, (8, 8)).test_part()


def test_arrays_of_another_shape_are_refused_with_both_shapes(folder: Path) -> None:
    images, labels = np.zeros((2, 8, 8), np.uint8), np.zeros(2, np.uint8)
    with (folder / "digits.npz").open("wb") as file:
        np.savez(file, train_images=images, train_labels=labels, test_images=images, test_labels=labels)
    with pytest.raises(DataError, match=r"test_images: found uint8 \(2, 8, 8\), expected uint8 \(1, 8, 8\)"):
        ImageArchive("digits.npz", 2, 1, (8, 8)).test_part()
