"""The examples have an order with levels and topics, and speak the language that is spoken."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from playground import resources
from playground.formats.examples import example_ids, examples, load_example, messages
from playground.panels.dock import docks
from playground.panels.note_strip import paragraphs
from playground.spec.language import speak_through

WORDS = {
    "Circle": "圆",
    "Beginner": "入门",
    "First steps": "第一步",
    "Six neurons learn to tell the inside of a circle from the outside.": "六个神经元学会区分圆内和圆外。就这样。",
}


@pytest.fixture
def chinese() -> Iterator[None]:
    def say(message: str, comment: str, number: int) -> str:
        return WORDS.get(message) or (f"操作：{message}" if message.startswith("Do: ") else message)

    speak_through(say)
    yield
    speak_through(None)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with three examples and an order for two of them."""
    for name in ("circle", "line", "xor"):
        (tmp_path / f"{name}.json").write_bytes((resources.path("examples") / f"{name}.json").read_bytes())
    (tmp_path / "order.txt").write_text("# Beginner: Lines\nline\n\n# Advanced: Rings\ncircle\ngone\n", "utf-8")
    monkeypatch.setattr(resources, "path", lambda *_: tmp_path)
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_the_order_says_level_and_topic_and_what_it_leaves_out_comes_after() -> None:
    assert example_ids() == ("line", "circle", "xor")
    assert [(found.level, found.topic) for found in examples()] == [
        ("Beginner", "Lines"),
        ("Advanced", "Rings"),
        ("", ""),
    ]


@pytest.mark.usefixtures("folder")
def test_translators_find_levels_topics_titles_and_each_paragraph_once() -> None:
    found = messages()
    assert len(found) == len(set(found))
    assert {"Beginner", "Lines", "Advanced", "Rings", "Circle", "XOR"} <= set(found)
    assert set(load_example("circle").note.split("\n\n")) <= set(found)


def test_every_bundled_example_has_a_level_and_a_topic_or_is_listed_last() -> None:
    left_out = [found.topic == "" for found in examples()]
    assert left_out == sorted(left_out)
    assert all(bool(found.level) == bool(found.topic) for found in examples())


@pytest.mark.usefixtures("chinese")
def test_title_and_note_are_translated_paragraph_by_paragraph() -> None:
    circle = next(found for found in examples() if found.id == "circle")
    assert (circle.title, circle.level, circle.topic) == ("圆", "入门", "第一步")
    assert circle.sentence == "六个神经元学会区分圆内和圆外。"
    project = load_example("circle")
    assert (project.title, project.note) == ("圆", circle.note)
    heads = [head for head, _ in paragraphs(project.note)]
    assert heads == ["About", "操作", "Look at", "Change next"]


def test_notes_call_docks_by_the_names_they_have() -> None:
    titles = {dock.title for dock in docks()}
    for found in examples():
        named = re.findall(r"\bdock ([A-Z]\w+)", found.note)
        assert set(named) <= titles and "Health" not in found.note, found.id
