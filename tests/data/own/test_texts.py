"""Texts of one's own."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from playground.data.own.importing import import_data
from playground.data.sets.text_file import TextFile
from playground.data.sets.text_folder import TextFolder
from playground.spec.errors import PlaygroundError
from playground.storage.limits import VARIABLE
from tests.data.own.conftest import load
from tests.data.test_contract import assert_agrees_with_task

POEMS = Path("resources/datasets/tang_poems_zh.txt").read_text(encoding="utf-8")[:6000].replace("・", "·")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "gbk"])
def test_a_text_is_read_in_its_encoding(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "poems.txt"
    path.write_bytes(POEMS.encode(encoding))
    dataset = import_data(path)
    assert isinstance(dataset, TextFile) and dataset.text() == POEMS
    assert set(dataset.task().symbols[1:]) == set(POEMS)
    assert TextFile.from_settings(dataset.settings()) == dataset


def test_windows_ask_for_the_next_character_at_every_step(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("the quick brown fox jumps over the lazy dog, and again: " * 60)
    dataset = import_data(tmp_path / "a.txt").replace(validation=0.2)
    samples = load(dataset)
    assert samples.task == dataset.task() and samples.task.tells_next
    assert np.array_equal(samples.train.inputs[0][1:], samples.train.targets[0][:-1])
    assert len(samples.validation)


def test_line_breaks_of_all_systems_are_one_character(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"one line\r\nanother\rthird\n" * 20)
    dataset = import_data(tmp_path / "a.txt")
    assert isinstance(dataset, TextFile) and "\r" not in dataset.text()


def test_a_txt_with_columns_is_a_table(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("size\tkind\n" + "1\ta\n2\tb\n" * 20)
    assert import_data(tmp_path / "a.txt").kind == "table_file"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"too short", "found 9 characters, expected a text of at least 200"),
        (b"abc \0 def" * 50, "found a NUL character at 4, expected text"),
    ],
)
def test_what_is_no_text_to_learn_from_is_refused(tmp_path: Path, content: bytes, sentence: str) -> None:
    (tmp_path / "a.txt").write_bytes(content)
    with pytest.raises(PlaygroundError, match=sentence):
        import_data(tmp_path / "a.txt")


def test_more_windows_than_may_be_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text("word after word, " * 500)
    dataset = import_data(tmp_path / "a.txt").replace(stride=4, window=256)
    monkeypatch.setenv(VARIABLE, "1000000")
    with pytest.raises(PlaygroundError, match=r"windows of 256 characters, .* take a longer stride"):
        load(dataset)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Forty short texts in two languages."""
    for number in range(40):
        language, text = ("german", "der Hund und die Katze") if number % 2 else ("english", "the dog and the cat")
        (tmp_path / "lines" / language).mkdir(parents=True, exist_ok=True)
        (tmp_path / "lines" / language / f"{number}.txt").write_text(f"{text} {number}", encoding="utf-8")
    return tmp_path / "lines"


def test_texts_in_folders_are_told_apart_by_class(folder: Path) -> None:
    dataset = import_data(folder)
    assert isinstance(dataset, TextFolder) and dataset.classes == ("english", "german")
    samples = load(dataset)
    assert_agrees_with_task(dataset, samples)
    assert (len(samples.train), len(samples.validation)) == (32, 8)
    assert TextFolder.from_settings(dataset.settings()) == dataset
    shorter = load(dataset.replace(length=5, vocabulary=4))
    assert shorter.train.inputs.shape == (32, 5) and shorter.train.inputs.max() <= 5


def test_an_empty_text_among_others_is_refused_by_its_name(folder: Path) -> None:
    (folder / "german" / "empty.txt").write_text("  ")
    with pytest.raises(PlaygroundError, match=r"lines/german/empty\.txt: found an empty text"):
        import_data(folder)
