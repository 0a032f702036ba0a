"""Sentences in the language that is spoken."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from playground.spec.language import in_english, marked, speak_through, tr
from playground.spec.task import Task, TensorType
from playground.spec.wording import counted, listed, without_key

WORDS = {
    "{name} has no wire": "{name} 没有连线",
    "Run": "运行",
    "Run|an earlier one": "一次训练",
    "{count} weights": "{count} 个权重",
    "{this}, {that}": "{this}、{that}",
    "inside": "内侧",
    "a": "一",
}


@pytest.fixture
def chinese() -> Iterator[None]:
    speak_through(lambda message, comment, number: WORDS.get(f"{message}|{comment}" if comment else message, message))
    yield
    speak_through(None)


def test_what_stands_in_the_code_is_said_while_nobody_translates() -> None:
    assert tr("{name} has no wire", name="Dense 1") == "Dense 1 has no wire"
    assert tr("{0: a brace of its own}") == "{0: a brace of its own}"


@pytest.mark.usefixtures("chinese")
def test_a_message_is_translated_before_its_values_are_filled_in() -> None:
    assert tr("{name} has no wire", name="{x}") == "{x} 没有连线"


@pytest.mark.usefixtures("chinese")
def test_a_comment_tells_two_meanings_apart() -> None:
    assert (tr("Run"), tr("Run", "an earlier one")) == ("运行", "一次训练")


@pytest.mark.usefixtures("chinese")
def test_what_is_counted_follows_the_language() -> None:
    assert (counted(1, "weight"), counted(12960, "weight")) == ("1 个权重", "12\N{NARROW NO-BREAK SPACE}960 个权重")


@pytest.mark.usefixtures("chinese")
def test_what_is_marked_stays_english_until_it_is_shown() -> None:
    assert marked("Run") == "Run"
    assert tr("Not known") == "Not known"


@pytest.mark.usefixtures("chinese")
def test_what_is_written_for_everyone_stays_english() -> None:
    with in_english():
        assert (tr("Run"), counted(2, "weight")) == ("Run", "2 weights")
    assert tr("Run") == "运行"


@pytest.mark.usefixtures("chinese")
def test_a_list_follows_the_language() -> None:
    assert listed(["x", "y"]) == "x、y"


@pytest.mark.usefixtures("chinese")
def test_classes_are_said_in_the_language_but_not_the_symbols_of_a_text() -> None:
    points = Task(TensorType((2,)), classes=("inside", "outside"))
    text = Task(TensorType((4,)), classes=("a", "b"), symbols=("a", "b"))
    assert points.spoken_classes == ("内侧", "outside")
    assert text.spoken_classes == ("a", "b")


@pytest.mark.parametrize("title", ["&File", "File", "File(&F)"])
def test_the_title_of_a_menu_stands_alone_without_its_key(title: str) -> None:
    assert without_key(title) == "File"
