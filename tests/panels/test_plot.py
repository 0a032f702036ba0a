"""Axes and thinned curves."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground.panels.plot.axis import (
    decade_axis,
    reading,
    round_up,
    share_axis,
    short,
    step_axis,
    value_axis,
)
from playground.panels.plot.polygon import band, polygon
from playground.panels.plot.thin_out import thin_out


@given(st.floats(1e-12, 1e12))
def test_round_numbers_are_at_or_above_and_near(value: float) -> None:
    assert value * 0.999 <= round_up(value) <= value * 1.6


def test_the_step_axis_moves_seldom() -> None:
    ends = {step_axis(float(step)).high for step in range(1000, 10_001)}
    assert len(ends) <= 12


@pytest.mark.parametrize("values", [[], [0.0], [0.0, 0.0], [1e-30], [1e300], [-3.0, 4.0], [-5.0, -1.0]])
def test_every_axis_has_room_and_ticks(values: list[float]) -> None:
    for axis in (value_axis(np.array(values)), share_axis(np.array(values))):
        assert axis.low < axis.high
        assert axis.ticks(4)


@given(st.lists(st.floats(-300, 300), max_size=20), st.integers(1, 12))
def test_a_logarithmic_axis_always_has_ticks_within_it(powers: list[float], count: int) -> None:
    axis = decade_axis(np.array(powers))
    places = [place for place, _ in axis.ticks(count)]
    assert places and all(-1e-6 <= place <= 1 + 1e-6 for place in places)
    assert axis.high - axis.low <= 14.5


def test_an_axis_of_shares_looks_closer_when_nearly_all_are_high() -> None:
    assert share_axis(np.linspace(0.1, 0.9, 50)).low == 0
    assert share_axis(np.linspace(0.93, 0.99, 50)).low == 0.9


@pytest.mark.parametrize(
    "value, text",
    [(0, "0"), (0.05, "0.05"), (250, "250"), (20_000, "20k"), (1.5e6, "1.5M"), (1e-7, "1e-7"), (1e30, "1e30")],
)
def test_ticks_are_short(value: float, text: str) -> None:
    assert short(value) == text


@pytest.mark.parametrize(
    "value, text",
    [(0.123456, "0.123"), (3.74e-5, "3.74e-5"), (0.0, "0"), (1e12, "1.00e12"), (float("inf"), "not finite")],
)
def test_readings_have_three_digits(value: float, text: str) -> None:
    assert reading(value) == text


@given(st.integers(0, 3000), st.integers(1, 400))
def test_thinning_leaves_few_points_within_the_range_of_the_many(count: int, most: int) -> None:
    steps, values = np.arange(count), np.random.default_rng(count).normal(size=(count, 2))
    thinned = thin_out(steps, values, most)
    assert len(thinned.x) <= most + 1 or not thinned.has_range
    assert (np.diff(thinned.x) > 0).all()
    assert (thinned.low <= thinned.mean + 1e-9).all() and (thinned.mean <= thinned.high + 1e-9).all()
    if count:
        assert thinned.x[-1] == steps[-1] and (thinned.mean[-1] == values[-1]).all()


def test_spikes_survive_thinning_in_the_range() -> None:
    values = np.ones((2000, 1))
    values[777] = 50.0
    assert thin_out(np.arange(2000), values, 100).high.max() == 50.0


def test_what_is_not_a_number_is_passed_over() -> None:
    values = np.ones((2000, 1))
    values[100:1900] = np.nan
    thinned = thin_out(np.arange(2000), values, 100)
    assert np.nanmax(thinned.mean) == 1.0 and np.isnan(thinned.mean).any()


def test_a_polygon_holds_the_points_of_the_arrays() -> None:
    made = polygon(np.array([1.0, 2.0, 3.0]), np.array([4.0, 5.0, 6.0]))
    assert [(made.at(i).x(), made.at(i).y()) for i in range(made.size())] == [(1, 4), (2, 5), (3, 6)]
    assert polygon(np.empty(0), np.empty(0)).size() == 0
    assert band(np.array([1.0, 2.0]), np.zeros(2), np.ones(2)).size() == 4
