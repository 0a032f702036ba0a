"""What the schedules make of the learning rate, at the steps one can reckon by hand."""

from __future__ import annotations

import math

import pytest

from playground.engine.schedule import Memory, Schedule
from playground.engine.schedules.constant import Constant
from playground.engine.schedules.cosine import Cosine
from playground.engine.schedules.exponential import Exponential
from playground.engine.schedules.one_cycle import OneCycle
from playground.engine.schedules.plateau import Plateau
from playground.engine.schedules.step import Staircase
from playground.engine.schedules.warm_up import WarmUp


@pytest.mark.parametrize(
    ("schedule", "expected"),
    [
        (Constant(), {0: 1, 10**6: 1}),
        (Staircase(every=10, decay=0.5), {0: 1, 9: 1, 10: 0.5, 19: 0.5, 20: 0.25}),
        (Exponential(decay=0.9), {0: 1, 1: 0.9, 2: 0.81}),
        (Cosine(steps=100, lowest=0.2), {0: 1, 50: 0.6, 100: 0.2, 1000: 0.2}),
        (WarmUp(steps=10, start=0.0), {0: 0, 5: 0.5, 10: 1, 100: 1}),
        (WarmUp(steps=10, start=0.5, then=Exponential(decay=0.9)), {0: 0.5, 5: 0.75, 10: 1, 11: 0.9}),
        (OneCycle(steps=101, rise=0.5, start_divisor=10, end_divisor=100), {0: 0.1, 100: 0.001, 500: 0.001}),
        (OneCycle(steps=100, rise=0.3), {0: 0.04, 29: 1, 99: 0.04 / 10_000}),
        (OneCycle(steps=100, rise=0.0), {99: 0.04 / 10_000}),
        (OneCycle(steps=100, rise=1.0), {0: 0.04, 99: 1, 200: 1}),
    ],
    ids=str,
)
def test_the_share_of_the_rate_at_a_step(schedule: Schedule, expected: dict[int, float]) -> None:
    assert {step: schedule.factor(step) for step in expected} == pytest.approx(expected, abs=1e-15)


def looked(schedule: Schedule, losses: list[float]) -> list[float]:
    memory, factors = Memory(), []
    for loss in losses:
        memory = schedule.look(memory, loss)
        factors.append(memory.factor)
    return factors


def test_plateau_cuts_the_rate_after_its_patience_is_over() -> None:
    schedule = Plateau(decay=0.5, patience=2)
    assert looked(schedule, [1.0, 0.9, 0.9, 0.9, 0.9, 0.8, 0.8]) == [1, 1, 1, 1, 0.5, 0.5, 0.5]


def test_plateau_rests_after_a_cut_and_stops_at_the_lowest() -> None:
    assert looked(Plateau(decay=0.5, patience=0, rest=2, lowest=0.3), [1.0] * 8) == [1, 0.5, 0.5, 0.5, *[0.3] * 4]


def test_plateau_takes_a_loss_that_is_no_number_for_a_look_in_vain() -> None:
    assert looked(Plateau(decay=0.5, patience=0), [math.nan, math.nan, 1.0, 0.5]) == [0.5, 0.25, 0.25, 0.25]


def test_a_fall_smaller_than_the_threshold_does_not_count() -> None:
    assert looked(Plateau(decay=0.5, patience=0, threshold=0.1), [1.0, 0.95]) == [1, 0.5]


def test_warm_up_goes_on_to_a_plateau() -> None:
    schedule = WarmUp(then=Plateau(decay=0.5, patience=0))
    assert looked(schedule, [1.0, 1.0]) == [1, 0.5]


@pytest.mark.parametrize(
    "schedule",
    [Cosine(steps=50), Exponential(decay=0.9), OneCycle(steps=70), WarmUp(steps=20, then=Cosine(steps=30))],
    ids=str,
)
def test_a_schedule_has_nothing_more_to_show_after_its_span(schedule: Schedule) -> None:
    assert 0 < schedule.span < 100
    assert abs(schedule.factor(schedule.span) - schedule.factor(10 * schedule.span)) <= 0.01
    assert abs(schedule.factor(schedule.span // 2) - schedule.factor(schedule.span)) > 0.05


def test_a_staircase_shows_four_steps_and_a_constant_rate_nothing() -> None:
    assert Staircase(every=10).span == 40
    assert Constant().span == Plateau().span == Exponential(decay=1.0).span == 0
