"""Declared things and their registries."""

from __future__ import annotations

from typing import Any

import pytest

from playground.spec.declared import Declared, Registry
from playground.spec.errors import PlaygroundError, SettingError
from playground.spec.parameter import Integers, Interval, Part, param

SHAPES: Registry[Declared] = Registry("shape", "playground.spec")


@SHAPES.register
class Round(Declared):
    """Round and
    plain.

    More.
    """

    kind = "round_one"
    radius: float = param(1.0, Interval(0, 9), doc="How far it reaches", unit="m")


@SHAPES.register
class Square(Declared):
    kind = "square"
    title = "A square"
    side: int = param(2, Integers(1, 9), doc="How long")


class Holder(Declared):
    kind = "holder"
    shape: Any = param("round_one", Part(SHAPES.find, SHAPES.kinds, "shape"), doc="What it holds")
    count: int = param(1, Integers(0, 9), doc="How many")


def test_title_and_summary_come_from_kind_and_docstring() -> None:
    assert (Round.title, Square.title) == ("Round one", "A square")
    assert Round.summary() == "Round and plain."
    assert Round.parameter("radius").label == "Radius" and Round.parameter("radius").unit == "m"


def test_settings_hold_only_what_differs_from_the_defaults() -> None:
    assert Holder().settings() == {}
    assert Holder(shape="square", count=3).settings() == {"shape": "square", "count": 3}
    assert Holder(shape=Square(side=5)).settings() == {"shape": {"kind": "square", "side": 5}}


def test_a_part_is_given_as_a_thing_a_name_or_as_it_stands_in_a_file() -> None:
    for given in (Square(side=5), {"kind": "square", "side": 5}):
        assert Holder(shape=given).shape == Square(side=5)
    assert Holder(shape="square").shape == Square()
    assert Holder.from_settings(Holder(shape=Square(side=5)).settings()) == Holder(shape=Square(side=5))


@pytest.mark.parametrize(
    "given", ["circle", {"kind": "square", "side": 0}, {"kind": "square", "edge": 1}, {"side": 3}, Square, Holder()]
)
def test_a_part_that_is_none_of_the_kinds_or_has_wrong_settings_is_refused(given: object) -> None:
    with pytest.raises(SettingError, match=r"Holder: shape: found .*one of the shapes round_one, square"):
        Holder(shape=given)


def test_replacing_keeps_the_rest_and_checks_the_new() -> None:
    assert Holder(count=3).replace(shape="square") == Holder(count=3, shape="square")
    with pytest.raises(SettingError, match="Holder: count: found 99, expected a whole number from 0 to 9"):
        Holder().replace(count=99)
    with pytest.raises(PlaygroundError, match="Holder: no setting 'colour'; expected one of shape, count"):
        Holder().replace(colour="red")


def test_an_unknown_kind_names_those_there_are() -> None:
    with pytest.raises(PlaygroundError, match="no shape 'circle'; expected one of round_one, square"):
        SHAPES.find("circle")


def test_a_kind_is_registered_once() -> None:
    with pytest.raises(ValueError, match="taken"):
        SHAPES.register(Square)
