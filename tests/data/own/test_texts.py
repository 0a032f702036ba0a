"""Texts of one's own."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from playground.data.own.importing import import_data
from playground.data.sets.text_file import TextFile
from playground.spec.errors import PlaygroundError
from playground.storage.limits import VARIABLE
from tests.data.own.conftest import load

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
