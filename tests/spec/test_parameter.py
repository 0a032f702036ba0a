"""What settings may hold: typed text in, sentences out."""

from __future__ import annotations

import math
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import given

from playground.spec.errors import SettingError
from playground.spec.numbers import Numbers
from playground.spec.parameter import Choice, Constraint, Flag, Integers, Interval, Lengths, Subset
from playground.spec.typed_samples import TypedSamples

CONSTRAINTS: list[Constraint] = [
    Interval(0, 1),
    Interval(0, 1, closed="left"),
    Interval(0, 1, closed="right"),
    Interval(-2, 3, closed="neither", logarithmic=True),
    Interval(-math.inf, math.inf),
    Interval(0, math.inf),
    Integers(1, 5),
    Integers(0, 100, special=(0, "all")),
    Integers(3, 3),
    Flag(),
    Choice(("a", "b")),
    Subset(("a", "b", "c")),
    Lengths(4),
    Numbers(5, 100),
    TypedSamples(4, 3, 100),
]


@pytest.mark.parametrize("constraint", CONSTRAINTS, ids=str)
def test_what_it_calls_valid_is_accepted_and_what_it_calls_invalid_is_not(constraint: Constraint) -> None:
    assert constraint.valid()
    for value in constraint.valid():
        accepted = constraint.accept(value)
        assert constraint.accept(constraint.encode(accepted)) == accepted
    for value in constraint.invalid():
        with pytest.raises((ValueError, TypeError)):
            constraint.accept(value)


@pytest.mark.parametrize("constraint", CONSTRAINTS, ids=str)
def test_what_it_writes_it_reads(constraint: Constraint) -> None:
    for value in constraint.valid():
        assert constraint.parse(constraint.write(constraint.accept(value))) == value


@pytest.mark.parametrize("constraint", CONSTRAINTS, ids=str)
@given(
    value=st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(), st.lists(st.text()), st.binary())
)
def test_nothing_but_a_refusal_comes_of_any_value(constraint: Constraint, value: Any) -> None:
    try:
        accepted = constraint.accept(value)
    except (ValueError, TypeError):
        return
    assert constraint.accept(accepted) == accepted


@pytest.mark.parametrize(
    ("constraint", "text", "value"),
    [
        (Interval(0, 1), " 1e-3 ", 0.001),
        (Integers(0, 100, special=(0, "all")), " All ", 0),
        (Integers(0, 100, special=(0, "all")), "32", 32),
        (Flag(), "Yes", True),
        (Flag(), "off", False),
        (Choice(("a", "b")), "b", "b"),
        (Subset(("a", "b", "c")), "c, a", ("a", "c")),
    ],
)
def test_typed_text_is_read(constraint: Constraint, text: str, value: object) -> None:
    assert constraint.parse(text) == value


@pytest.mark.parametrize(
    ("constraint", "text"),
    [
        (Interval(0, 1), "nan"),
        (Interval(0, 1), "1,5"),
        (Interval(0, 1), ""),
        (Integers(0, 100), "all"),
        (Integers(0, 100), "3.5"),
        (Flag(), "perhaps"),
        (Choice(("a", "b")), "A"),
        (Subset(("a", "b")), "a, a"),
        (Subset(("a", "b")), ""),
    ],
)
def test_text_that_is_no_value_is_refused(constraint: Constraint, text: str) -> None:
    with pytest.raises(ValueError):
        constraint.parse(text)


@pytest.mark.parametrize(
    ("constraint", "sentence"),
    [
        (Interval(0, 1), "a number at least 0 and at most 1"),
        (Interval(0, 1, closed="left"), "a number at least 0 and below 1"),
        (Interval(0, math.inf, closed="right"), "a number above 0"),
        (Interval(-math.inf, math.inf), "a number"),
        (Integers(0, 100, special=(0, "all")), "a whole number from 0 to 100 (0 is all)"),
        (Choice(("a", "b")), "one of a, b"),
        (Subset(("a", "b")), "at least one of a, b"),
        (Flag(), "true or false"),
    ],
)
def test_it_says_what_is_allowed(constraint: Constraint, sentence: str) -> None:
    assert str(constraint) == sentence


def test_whole_numbers_may_come_as_decimals_and_numbers_as_whole_ones() -> None:
    assert Integers(1, 5).accept(3.0) == 3 and isinstance(Integers(1, 5).accept(3.0), int)
    assert Interval(0, 1).accept(1) == 1.0 and isinstance(Interval(0, 1).accept(1), float)


def test_a_message_is_cut_where_the_value_is_endless() -> None:
    message = str(SettingError("Dense", "units", "9" * 500, "a whole number"))
    assert len(message) < 150 and "…" in message


@pytest.mark.parametrize("text", ["7×7×16", "7, 7, 16", "7 7 16", " 7x7x16 "])
def test_lengths_are_typed_with_commas_spaces_or_crosses(text: str) -> None:
    assert Lengths(4).parse(text) == (7, 7, 16)
    with pytest.raises(ValueError):
        Lengths(2).parse(text)
    with pytest.raises(ValueError):
        Lengths(4).parse("7, wide")


@pytest.mark.parametrize("text", ["0.5, -1, 2e1", " 0.5 -1 20 ", "0.5;-1;20"])
def test_numbers_are_read_whatever_is_put_between_them(text: str) -> None:
    assert Numbers(5, 100).parse(text) == (0.5, -1.0, 20.0)


def test_samples_are_typed_with_an_arrow_and_a_semicolon() -> None:
    typed = TypedSamples(4, 3, 100)
    assert typed.parse("0.05, 0.1 -> 1; 2 3 -> 4;") == (((0.05, 0.1), (1.0,)), ((2.0, 3.0), (4.0,)))
    for uneven in ("1 -> 2; 1 2 -> 3", "1 2 3", "1 -> 2 -> 3", "-> 1", "1 ->"):
        with pytest.raises(ValueError, match=r"[\[(]"):
            typed.parse(uneven)
