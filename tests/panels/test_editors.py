"""Scales, editors and the numbers they write."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.panels.editors import editor_for
from playground.panels.editors.scale import Scale, neighbor, scale_of
from playground.spec.parameter import Choice, Constraint, Flag, Integers, Interval, Subset

LOG = Interval(0, 10, logarithmic=True)


@pytest.mark.parametrize(
    "scale",
    [
        Scale(0, 1),
        Scale(-5, 5),
        Scale(0, 10, logarithmic=True),
        Scale(1e-6, 1e9, logarithmic=True),
        Scale(1, 65536, logarithmic=True, whole=True),
        Scale(0, 1_000_000, logarithmic=True, whole=True),
    ],
)
@given(share=st.floats(0, 1))
def test_every_place_of_a_slider_is_a_value_within_its_bounds(scale: Scale, share: float) -> None:
    value = scale.value(share)
    assert scale.low <= value <= scale.high
    assert scale.value(0) == scale.low and scale.value(1) == scale.high
    assert abs(scale.position(value) - share) < (0.2 if scale.whole else 0.04)


def test_a_logarithmic_slider_from_zero_has_zero_at_its_end() -> None:
    scale = scale_of(LOG)
    assert scale is not None
    assert scale.value(0) == 0 and scale.position(0) == 0
    assert 1e-6 <= scale.value(0.05) < 1e-4


def test_a_rate_without_a_sensible_end_still_has_a_sensible_slider() -> None:
    scale = scale_of(Interval(0, 1e9, logarithmic=True))
    assert scale is not None and scale.high == 10
    assert scale.position(1e6) == 1


def test_a_seed_has_no_slider() -> None:
    assert scale_of(Integers(0, 2**31 - 1)) is None


def test_neighbors_climb_a_ladder_within_the_bounds() -> None:
    rate = 0.03
    climbed = []
    for _ in range(4):
        rate = neighbor(LOG, rate, 1)
        climbed.append(rate)
    assert climbed == pytest.approx([0.05, 0.07, 0.1, 0.15])
    assert neighbor(LOG, 10.0, 1) == 10.0
    assert neighbor(LOG, 0.0, -1) == 0.0
    assert neighbor(LOG, 1e-6, -1) == 0.0
    assert neighbor(LOG, 0.0, 1) == 1e-6
    assert neighbor(Interval(0, 1, closed="left"), 0.99, 5) < 1
    assert neighbor(Integers(1, 5), 5, 1) == 5


def test_numbers_are_written_as_a_person_would() -> None:
    assert LOG.write(1e-8) == "1e-8"
    assert LOG.write(0.03) == "0.03"
    assert Integers(0, 10, special=(0, "all")).write(0) == "all"
    assert Integers(0, 10).write(7) == "7"


@pytest.mark.parametrize(
    "constraint",
    [LOG, Interval(0, 1), Integers(1, 9), Flag(), Choice(("a", "b")), Subset(("x1", "x2", "x1^2"))],
    ids=lambda constraint: type(constraint).__name__,
)
def test_showing_a_value_tells_nobody(qtbot: QtBot, constraint: Constraint) -> None:
    editor = editor_for(constraint)
    qtbot.addWidget(editor)
    with qtbot.assertNotEmitted(editor.edited):
        for value in constraint.valid():
            editor.show_value(constraint.accept(value))
        editor.show_mixed()


def test_the_last_word_of_a_subset_stays(qtbot: QtBot) -> None:
    editor = editor_for(Subset(("x1", "x2")))
    qtbot.addWidget(editor)
    editor.show_value(("x1", "x2"))
    edited, refused = [], []
    editor.edited.connect(lambda value, _: edited.append(value))
    editor.refused.connect(refused.append)
    editor.boxes["x1"].click()
    editor.boxes["x2"].click()
    assert edited == [("x2",)]
    assert refused[-1] == "Expected at least one of x1, x2"
    assert editor.boxes["x2"].isChecked()


def test_a_constraint_without_an_editor_of_its_own_is_typed(qtbot: QtBot) -> None:
    @dataclasses.dataclass(frozen=True)
    class Even(Constraint):
        def accept(self, value: object) -> int:
            number = int(str(value))
            if number % 2:
                raise ValueError(value)
            return number

        def __str__(self) -> str:
            return "an even number"

        def valid(self) -> list[int]:
            return [2]

        def invalid(self) -> list[int]:
            return [3]

    editor = editor_for(Even())
    qtbot.addWidget(editor)
    editor.show_value(2)
    with qtbot.waitSignal(editor.edited) as caught:
        editor.field.selectAll()
        QTest.keyClicks(editor.field, "14")
        QTest.keyClick(editor.field, Qt.Key.Key_Return)
    assert caught.args == [14, None]
