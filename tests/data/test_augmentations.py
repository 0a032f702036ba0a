"""What each augmentation does to a batch."""

from __future__ import annotations

import tracemalloc
from typing import Any

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from playground.data.augmentations.images import ImageAugmentation
from playground.data.augmentations.points import PointAugmentation
from playground.data.augmentations.series import SeriesAugmentation
from playground.spec.augmentation import AUGMENTATIONS, Augmentation, fitting_augmentations
from playground.spec.task import Task, TensorType

PICTURES = Task(TensorType((9, 7, 1)), classes=("a", "b"))
SERIES = Task(TensorType((12, 2)), classes=("a", "b"))
FORECAST = Task(TensorType((12, 1)), outputs=("y",))
POINTS = Task(TensorType((2,)), classes=("a", "b"))
TEXT = Task(TensorType((12,), 30), classes=("a", "b"))
STILL = {"shift": 0.0, "rotate": 0.0}


def augmented(
    augmentation: Augmentation, inputs: np.ndarray, task: Task = PICTURES, targets: Any = None, seed: int = 0
) -> np.ndarray:
    changed = np.array(inputs)
    for call in augmentation.calls(changed, targets, task, np.random.default_rng(seed)):
        call()
    return changed


def spot(count: int = 200, row: int = 4, column: int = 3) -> np.ndarray:
    """Pictures with one white pixel."""
    pictures = np.zeros((count, 9, 7, 1), np.float32)
    pictures[:, row, column] = 1.0
    return pictures


def blob(above: float, count: int = 200) -> np.ndarray:
    """Pictures of 41 × 41 with something round and soft, so far above the middle."""
    across = np.arange(41) - 20
    soft = np.exp(-((across[:, None] + above) ** 2 + across**2) / 18)
    return np.broadcast_to(soft.astype(np.float32)[..., None], (count, 41, 41, 1))


def centers(pictures: np.ndarray) -> np.ndarray:
    """The middle of the mass of each picture, (n, 2)."""
    masses = pictures[..., 0]
    total = masses.sum((1, 2))
    rows = (masses.sum(2) * np.arange(masses.shape[1])).sum(1) / total
    columns = (masses.sum(1) * np.arange(masses.shape[2])).sum(1) / total
    return np.stack([rows, columns], 1)


@pytest.mark.parametrize("task, kinds", [(PICTURES, "images"), (SERIES, "series"), (POINTS, "points"), (TEXT, None)])
def test_data_is_offered_what_fits_it(task: Task, kinds: str | None) -> None:
    assert set(fitting_augmentations(task)) == {"none", kinds} - {None}


def test_nothing_asked_for_leaves_pictures_as_they_are() -> None:
    pictures = np.random.default_rng(0).random((5, 9, 7, 3), np.float32)
    assert_array_equal(augmented(ImageAugmentation(**STILL), pictures), pictures)


def test_a_shift_moves_in_all_directions_up_to_its_share() -> None:
    moved = centers(augmented(ImageAugmentation(shift=0.2, rotate=0), spot())) - (4, 3)
    assert (np.abs(moved) <= np.array([0.2 * 9, 0.2 * 7]) + 1e-5).all()
    assert (moved.max(0) > (1.6, 1.2)).all() and (moved.min(0) < (-1.6, -1.2)).all()
    assert abs(np.corrcoef(moved.T)[0, 1]) < 0.2


def test_a_turn_keeps_the_middle_and_the_distance_from_it() -> None:
    turning = ImageAugmentation(shift=0, rotate=90)
    assert_allclose(centers(augmented(turning, blob(above=0))), 20, atol=0.01)
    turned = centers(augmented(turning, blob(above=10))) - 20
    assert_allclose(np.hypot(*turned.T), 10, atol=0.05)
    angles = np.degrees(np.arctan2(turned[:, 1], -turned[:, 0]))
    assert angles.max() > 80 and angles.min() < -80


def test_a_scale_makes_larger_and_smaller() -> None:
    distances = 20 - centers(augmented(ImageAugmentation(**STILL, scale=0.4), blob(above=8)))[:, 0]
    assert 4.75 < distances.min() < 5 and 11 < distances.max() < 11.25


@pytest.mark.parametrize("flip, places", [("left-right", {(1, 1), (1, 5)}), ("up-down", {(1, 1), (7, 1)})])
def test_a_flip_mirrors_every_second_picture_exactly(flip: str, places: set[tuple[int, int]]) -> None:
    flipped = centers(augmented(ImageAugmentation(**STILL, flip=flip), spot(row=1, column=1)))
    assert {tuple(place) for place in np.rint(flipped).astype(int).tolist()} == places
    first = np.rint(flipped) == (1, 1)
    assert 0.4 < first.all(1).mean() < 0.6
    assert_allclose(flipped, np.rint(flipped), atol=1e-5)


def test_noise_has_the_deviation_asked_for() -> None:
    noise = augmented(ImageAugmentation(**STILL, noise=0.3), np.zeros((200, 9, 7, 1), np.float32))
    assert abs(noise.std() - 0.3) < 0.01 and abs(noise.mean()) < 0.01


def test_erasing_blackens_a_square_somewhere_else_in_each_picture() -> None:
    erased = augmented(ImageAugmentation(**STILL, erase=0.34), np.ones((200, 9, 7, 1), np.float32)) == 0
    assert erased.any((1, 2, 3)).all()
    assert (erased.any(2).sum(1) <= 4).all() and (erased.any(1).sum(1) <= 4).all()
    assert_array_equal(erased.sum((1, 2, 3)), erased.any(2).sum(1)[:, 0] * erased.any(1).sum(1)[:, 0])
    assert erased.any(0).all(), "every place is erased in some picture"


def test_jitter_moves_points_by_its_deviation() -> None:
    moved = augmented(PointAugmentation(jitter=0.5), np.ones((4000, 2), np.float32), POINTS) - 1
    assert_allclose(moved.std(0), 0.5, atol=0.03)


def test_a_series_is_scaled_as_a_whole_and_what_is_forecast_with_it() -> None:
    inputs, targets = np.ones((300, 12, 1), np.float32), np.ones((300, 1), np.float32)
    scaled = augmented(SeriesAugmentation(scale=0.3, jitter=0), inputs, FORECAST, targets)
    assert_array_equal(scaled, np.broadcast_to(scaled[:, :1], scaled.shape))
    assert_array_equal(targets, scaled[:, 0])
    assert 0.7 <= scaled.min() < 0.75 and 1.25 < scaled.max() <= 1.3


def test_classes_are_not_scaled() -> None:
    one_hot = np.eye(2, dtype=np.float32)[[0, 1, 1]]
    augmented(SeriesAugmentation(scale=0.3), np.ones((3, 12, 2), np.float32), SERIES, one_hot)
    assert_array_equal(one_hot, np.eye(2)[[0, 1, 1]])


def test_a_crop_holds_the_first_value_that_is_left() -> None:
    inputs = np.arange(12, dtype=np.float32).repeat(2).reshape(1, 12, 2).repeat(300, 0)
    cropped = augmented(SeriesAugmentation(scale=0, jitter=0, crop=0.5), inputs, SERIES)
    starts = cropped[:, 0, 0]
    assert set(starts.tolist()) == {0, 1, 2, 3, 4, 5}
    assert_array_equal(cropped[..., 0], np.maximum(np.arange(12), starts[:, None]))
    assert_array_equal(cropped[..., 0], cropped[..., 1])


EVERYTHING = [
    (ImageAugmentation(scale=0.2, flip="both", noise=0.1, erase=0.3), (64, 28, 28, 1)),
    (PointAugmentation(), (50_000, 2)),
    (SeriesAugmentation(crop=0.3), (500, 100, 1)),
]


@pytest.mark.parametrize("augmentation, shape", EVERYTHING, ids=lambda value: getattr(value, "kind", ""))
def test_a_batch_is_drawn_anew_each_time_alike_for_a_seed_and_without_allocating(
    augmentation: Augmentation, shape: tuple[int, ...]
) -> None:
    task = Task(TensorType(shape[1:]), classes=("a", "b"))
    start = np.random.default_rng(1).random(shape, np.float32)
    once, again = (augmented(augmentation, start, task) for _ in range(2))
    assert_array_equal(once, again)
    assert not np.array_equal(once, augmented(augmentation, start, task, seed=1))
    changed = start.copy()
    calls = augmentation.calls(changed, None, task, np.random.default_rng(0))
    tracemalloc.start()
    for _ in range(2):
        np.copyto(changed, start)
        for call in calls:
            call()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < start.nbytes / 2
    assert not np.array_equal(changed, once), "the second time is drawn anew"


def test_every_augmentation_is_among_those_tried_here() -> None:
    assert {kind.kind for kind in AUGMENTATIONS} == {"none", *(augmentation.kind for augmentation, _ in EVERYTHING)}
