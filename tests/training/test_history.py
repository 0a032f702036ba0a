"""Curves stay bounded however long the run, and tell the truth about the steps they cover."""

from __future__ import annotations

import numpy as np
import pytest

from playground.training.history import CAPACITY, Series, SparseSeries


def filled(points: int, width: int | None = None) -> tuple[Series, list[float]]:
    """A series fed as the trainer feeds it: the mean of each stride of steps; and what every step was worth."""
    series, each, total, count, step = Series(width), [], 0.0, 0, 0
    while len(each) < points:
        step += 1
        value = float(np.sin(step / 50) + step % 3)
        each.append(value)
        total, count = total + value, count + 1
        if count >= series.stride:
            mean = total / count
            series.append(step, mean if width is None else np.full(width, mean))
            total, count = 0.0, 0
    return series, each


@pytest.mark.parametrize("points", [1, CAPACITY - 1, CAPACITY, CAPACITY + 1, 3 * CAPACITY, 9 * CAPACITY + 17])
def test_every_point_is_the_mean_of_equally_many_steps(points: int) -> None:
    series, each = filled(points)
    curve = series.curve()
    assert len(series) == len(curve.steps) == len(curve.values) <= CAPACITY
    assert curve.steps.tolist() == [series.stride * (index + 1) for index in range(len(curve.steps))]
    expected = np.array(each[: curve.steps[-1]]).reshape(-1, series.stride).mean(axis=1)
    np.testing.assert_allclose(curve.values, expected)
    assert curve.steps[-1] > points - series.stride


def test_a_long_run_keeps_at_least_half_of_the_points_it_may() -> None:
    series, _ = filled(20 * CAPACITY)
    assert CAPACITY // 2 <= len(series) <= CAPACITY
    assert series.stride == 32


def test_rows_are_merged_like_numbers() -> None:
    rows, numbers = filled(3 * CAPACITY, width=4)[0].curve(), filled(3 * CAPACITY)[0].curve()
    assert rows.values.shape == (len(numbers.values), 4)
    np.testing.assert_allclose(rows.values, np.repeat(numbers.values[:, None], 4, axis=1))


def test_a_curve_is_a_copy() -> None:
    series, _ = filled(5)
    series.curve().values[...] = 99
    assert not (series.curve().values == 99).any()


def test_sparse_points_are_thinned_and_the_newest_stays() -> None:
    series = SparseSeries()
    for step in range(1, 5 * CAPACITY + 2):
        series.append(10 * step, float(step))
        curve = series.curve()
        assert curve.steps[-1] == 10 * step
    assert len(series) <= CAPACITY
    np.testing.assert_array_equal(curve.steps, 10 * curve.values)
    assert np.all(np.diff(curve.steps) > 0)
    assert np.isin(curve.values, np.arange(1, 5 * CAPACITY + 2)).all()


@pytest.mark.parametrize("points", [5 * CAPACITY, 200 * CAPACITY + 3])
def test_looks_of_a_long_run_are_spread_over_all_of_it_and_end_with_the_newest(points: int) -> None:
    series = SparseSeries()
    for step in range(1, points + 1):
        series.append(step, float(step))
    curve = series.curve()
    assert len(curve.steps) <= CAPACITY and np.array_equal(curve.steps, curve.values)
    assert curve.steps[-1] == points
    gaps = np.diff(curve.steps)[:-1]  # the last is to the newest, whenever that came
    assert curve.steps[0] <= gaps.max() <= 2 * gaps.min(), "as dense at the beginning as at the end"
