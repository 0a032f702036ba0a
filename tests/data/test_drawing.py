"""Points drawn into the plane: they come and go, and each stays in its part."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from playground.data.dataset import DataError
from playground.data.drawing import as_drawn, can_be_drawn, with_class, with_point, without_points
from playground.data.sets.circle import Circle
from playground.data.sets.hand_drawn import MOST_POINTS, HandDrawn
from playground.data.sets.iris import Iris
from playground.data.sets.line import Line
from playground.data.sets.plane import Plane
from playground.spec.errors import SettingError

THREE = ((0.0, 0.0, 0.0), (1.0, 1.0, 1.0), (5.0, 5.0, 1.0))


def load(data: HandDrawn):
    return data.load(np.random.default_rng(0))


def test_points_are_what_is_learned_in_the_order_they_came() -> None:
    samples = load(HandDrawn(points=THREE))
    assert samples.train.inputs.tolist() == [[0, 0], [1, 1], [5, 5]]
    assert samples.train.targets.tolist() == [0, 1, 1] and len(samples.validation) == 0
    numbers = load(HandDrawn(points=((1.0, 2.0, -0.25),), answers="numbers"))
    assert numbers.train.targets.tolist() == [[-0.25]] and numbers.task.outputs == ("y",)


def test_an_answer_that_is_no_class_is_the_nearest() -> None:
    assert load(HandDrawn(points=((0, 0, 4), (0, 0, -1), (0, 0, 0.6)))).train.targets.tolist() == [1, 0, 1]


def test_a_point_stays_in_its_part_when_others_come() -> None:
    points = tuple((0.05 * number, 0.0, float(number % 2)) for number in range(100))
    parts = []
    for count in (50, 100):
        samples = load(HandDrawn(points=points[:count], validation=0.2))
        parts.append({round(float(x), 2) for x in samples.validation.inputs[:, 0]})
        assert abs(len(samples.validation) - 0.2 * count) <= 1
    assert parts[0] < parts[1]


def test_any_set_in_the_plane_becomes_one_that_is_drawn() -> None:
    assert [can_be_drawn(data.task()) for data in (Circle(), Plane(), HandDrawn(), Iris(), Line())] == [
        True,
        True,
        True,
        False,
        False,
    ]
    assert as_drawn(Circle(), THREE) == HandDrawn(points=THREE)
    assert as_drawn(Plane(), THREE).task().outputs == ("y",)
    drawn = HandDrawn(points=THREE, classes=3)
    assert as_drawn(drawn, ()) is drawn
    with pytest.raises(DataError, match="no points to begin with"):
        as_drawn(Circle(), ())


def test_points_come_and_go() -> None:
    data = with_point(HandDrawn(points=THREE), 9.0, -2.123456, 0.0)
    assert data.points == (*THREE, (6.0, -2.12, 0.0)), "at the edge of the plane"
    assert without_points(data, 0.5, 0.5, 1.0).points == ((5.0, 5.0, 1.0), (6.0, -2.12, 0.0))
    assert without_points(data, -5, -5, 1.0) is data
    assert with_class(data).classes == 3


@pytest.mark.parametrize(
    "edit, sentence",
    [
        (lambda: without_points(HandDrawn(points=THREE), 0, 0, 20), "the last point cannot be erased"),
        (lambda: with_point(HandDrawn(points=THREE[:1] * MOST_POINTS), 0, 0, 1), "erase some first"),
        (lambda: with_class(HandDrawn(classes=6)), "expected fewer than 6"),
    ],
)
def test_what_cannot_be_drawn_says_why(edit, sentence: str) -> None:
    with pytest.raises(DataError, match=sentence):
        edit()


def test_points_are_typed_and_written_as_numbers() -> None:
    constraint = HandDrawn.parameter("points").constraint
    assert constraint.parse("0 0 0, 1 1 1, 5 5 1") == THREE
    assert constraint.parse(constraint.write(THREE)) == THREE
    with pytest.raises(SettingError, match="1 to 1000 points"):
        HandDrawn(points=[[7, 0, 0]])


def test_every_field_of_a_point_counts_for_equality() -> None:
    assert HandDrawn(points=THREE) != HandDrawn(points=THREE[::-1])
    assert dataclasses.is_dataclass(HandDrawn)
