"""Everything the window says is there in every language."""

from __future__ import annotations

import csv
import re
import string
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from playground import resources
from playground.window.languages import languages
from tests.translations.messages import Message, messages
from tests.translations.update import file_of, key_of, waiting

CODES = [code for code in languages() if code != "en"]
# What stands in every language as it does in English: names, symbols, code.
WORD = re.compile(r"[A-Za-z]{3,}")
CHINESE = re.compile(r"[\u4e00-\u9fff]")


@pytest.fixture(scope="module")
def said() -> dict[tuple[str, str], Message]:
    return {message.key: message for message in messages()}


def translations(code: str) -> dict[tuple[str, str], str]:
    found = {}
    for node in ET.parse(file_of(code)).iter("message"):
        translation = node.find("translation")
        found[key_of(node)] = "".join(translation.itertext()).strip() if translation is not None else ""
    return found


def test_there_are_simplified_and_traditional_chinese() -> None:
    assert {"zh_CN", "zh_TW"} <= set(CODES)


@pytest.mark.parametrize("code", CODES)
def test_every_message_is_translated(code: str, said: dict[tuple[str, str], Message]) -> None:
    """Where it fails: python -m tests.translations.update, then translate what is marked as unfinished."""
    there = translations(code)
    assert [key for key in said if key not in there] == []
    assert waiting(code) == []
    assert [key for key in there if key not in said] == []  # said no more


@pytest.mark.parametrize("code", CODES)
def test_a_translation_has_the_same_values_as_its_message(code: str) -> None:
    assert [key for key, words in translations(code).items() if _values(key[0]) != _values(words)] == []


@pytest.mark.parametrize("code", CODES)
def test_no_sentence_is_left_in_english(code: str) -> None:
    left = [
        (text, words)
        for (text, _), words in translations(code).items()
        if len(WORD.findall(text)) >= 4 and not CHINESE.search(words)
    ]
    assert left == []


@pytest.mark.parametrize("code", CODES)
def test_terms_are_those_of_the_glossary(code: str) -> None:
    path = resources.path("translations", "glossary.csv")
    with path.open(encoding="utf-8", newline="") as file:
        terms = {row["English"]: row[code] for row in csv.DictReader(file)}
    wrong = [
        (text, words, terms[text.lower()])
        for (text, comment), words in translations(code).items()
        if not comment and text.lower() in terms and terms[text.lower()].lower() not in words.lower()
    ]
    assert wrong == []


@pytest.mark.parametrize("code", CODES)
def test_a_message_that_counts_says_how_many(code: str, said: dict[tuple[str, str], Message]) -> None:
    there = translations(code)
    assert all("{count}" in there[key] for key, message in said.items() if message.is_counted)


def test_another_language_is_begun_with_every_message_waiting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: dict[tuple[str, str], Message]
) -> None:
    from tests.translations import update

    monkeypatch.setattr(update, "FOLDER", tmp_path)
    update.merge(["pt_BR"])
    assert len(waiting("pt_BR")) == len(said)


def _values(text: str) -> list[tuple[str, str]]:
    """The names of the values of a message, with how they are written."""
    try:
        return sorted((name, spec or "") for _, name, spec, _ in string.Formatter().parse(text) if name is not None)
    except ValueError:  # a formula in braces
        return sorted((found, "") for found in re.findall(r"\{[^{}]*\}", text))
