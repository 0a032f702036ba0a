"""Sequences, series and texts say what they promise."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from playground.data.dataset import DATASETS, DataError, Samples
from playground.data.text import symbols_of
from playground.spec.task import IGNORED, PADDING, UNKNOWN


def load(kind: str, **settings: object) -> Samples:
    return DATASETS.find(kind)(**settings).load(np.random.default_rng(3))


def test_echo_asks_for_the_first_symbol_and_each_as_often_as_the_others() -> None:
    train = load("echo", steps=7, samples=1000).train
    assert np.array_equal(train.inputs[:, 0].argmax(axis=1), train.targets)
    assert np.all(train.inputs.sum(axis=2) == 1)
    assert np.ptp(np.bincount(train.targets)) <= 1


def test_parity_counts_ones() -> None:
    train = load("parity", steps=9).train
    assert np.array_equal(train.inputs.sum(axis=(1, 2)) % 2, train.targets)
    assert abs(train.targets.mean() - 0.5) < 0.01


def test_adding_adds_the_two_marked_numbers() -> None:
    train = load("adding", steps=9).train
    numbers, marks = train.inputs[..., 0], train.inputs[..., 1]
    assert np.all(marks.sum(axis=1) == 2) and np.all(marks[:, :4].sum(axis=1) == 1)
    np.testing.assert_allclose((numbers * marks).sum(axis=1), train.targets[:, 0], atol=1e-6)


@pytest.mark.parametrize("kind", ["echo", "parity", "adding"])
def test_sequences_may_be_of_different_lengths_and_the_answer_is_that_of_what_they_have(kind: str) -> None:
    samples = load(kind, steps=9, shortest=3, samples=500)
    assert samples.task.padded and not load(kind, steps=9).task.padded
    inputs, targets = samples.train.inputs, samples.train.targets
    lengths = np.count_nonzero(~np.isnan(inputs[..., 0]), axis=1)
    assert set(lengths) == set(range(3, 10))
    known = np.nan_to_num(inputs)
    expected = {
        "echo": known[:, 0].argmax(axis=1),
        "parity": known.sum(axis=(1, 2)) % 2,
        "adding": known.prod(axis=2).sum(axis=1, keepdims=True),
    }[kind]
    np.testing.assert_allclose(targets, expected, atol=1e-6)
    if kind == "adding":
        assert np.all(known[..., 1].sum(axis=1) == 2), "no mark is cut off"


def test_recall_asks_for_the_digit_behind_where_the_last_letter_stood() -> None:
    samples = load("recall", pairs=5)
    for row, target in zip(samples.train.inputs[:100], samples.train.targets[:100], strict=True):
        text = read(samples, row)
        assert len(text) == 11 and len(set(text[:-1:2])) == 5
        assert text[text.index(text[-1]) + 1] == samples.task.classes[target]
    digits = samples.train.inputs[:, 1:-1:2]
    assert np.ptp(np.bincount(digits.ravel())[-4:]) < 0.1 * digits.size / 4
    assert np.mean(samples.task.symbols.index("1") + samples.train.targets == digits[:, -1]) == pytest.approx(
        0.4, abs=0.05
    )


def test_order_asks_which_of_a_and_b_comes_first_and_the_letters_do_not_tell() -> None:
    samples = load("order", letters=6, samples=4000)
    texts = [read(samples, row) for row in samples.train.inputs]
    for text, target in zip(texts, samples.train.targets, strict=True):
        assert text.count("a") == text.count("b") == 1
        assert samples.task.classes[target] == f"{'a' if text.index('a') < text.index('b') else 'b'} first"
    assert set("".join(text[:-1] for text in texts)) == set("abcdefghij") and {text[-1] for text in texts} == {"?"}
    assert np.ptp(np.bincount(samples.train.targets)) <= 1


@pytest.mark.parametrize("ahead", [1, 3])
def test_a_series_is_split_by_time_and_no_part_has_a_target_of_another(ahead: int) -> None:
    samples = load("sunspots", past=5, ahead=ahead, scaling="none")
    values = np.loadtxt("resources/datasets/sunspots.csv", delimiter=",", skiprows=1)[:, 1].astype(np.float32)
    windows = np.lib.stride_tricks.sliding_window_view(values, 5 + ahead)
    spans = []
    assert samples.test is not None
    for part in (samples.train, samples.validation, samples.test):
        rows = np.concatenate([part.inputs[..., 0], part.targets], axis=1)
        starts = [int(np.flatnonzero((windows == row).all(axis=1))[0]) for row in rows]
        assert sorted(starts) == list(range(min(starts), max(starts) + 1))
        spans.append((min(starts) + 5, max(starts) + 5 + ahead))
    assert spans[0][1] == spans[1][0] and spans[1][1] == spans[2][0]
    assert spans[2][1] == len(values)


def test_a_series_is_scaled_by_what_the_training_part_has() -> None:
    samples = load("airline", past=12)
    values = np.concatenate([samples.train.inputs[:, 0, 0], samples.train.targets[:, 0]])
    assert abs(values.mean()) < 0.3
    assert samples.test is not None and samples.test.targets.max() > 3, "passengers grew"


def test_names_are_letters_with_padding_behind_them_and_none_twice() -> None:
    samples = load("names")
    parts = [samples.train, samples.validation, samples.test]
    rows = np.concatenate([part.inputs for part in parts if part is not None])
    assert len(rows) == 5163 == len(np.unique(rows, axis=0))
    lengths = (rows > 0).sum(axis=1)
    assert np.array_equal(rows > 0, np.arange(rows.shape[1]) < lengths[:, None])
    words = {"".join(samples.task.symbols[symbol] for symbol in row) for row in rows}
    assert {"mary", "john", "christopher"} <= words


def read(samples: Samples, row: NDArray[Any]) -> str:
    return "".join(samples.task.symbols[symbol] for symbol in row)


TEXTS = pytest.mark.parametrize("kind", ["tang_poems", "pride_and_prejudice"])


@TEXTS
def test_a_text_asks_for_the_next_character_at_every_step(kind: str) -> None:
    samples = load(kind, window=20)
    text = Path("resources/datasets", DATASETS.find(kind).file).read_text(encoding="utf-8")  # type: ignore[attr-defined]
    assert samples.task.steps == 20 and samples.task.tells_next
    for part in (samples.train, samples.validation):
        for row, target in zip(part.inputs[:10], part.targets[:10], strict=True):
            assert np.array_equal(row[1:], target[:-1])
            assert read(samples, np.array([*row, target[-1]])) in text


def test_rare_characters_become_the_unknown_one() -> None:
    samples = load("tang_poems", vocabulary=500)
    assert len(samples.task.symbols) == 502 and samples.task.symbols[:2] == (PADDING, UNKNOWN)
    unknown = np.mean(samples.train.targets == 1)
    assert 0.1 < unknown < 0.4, "the 500 commonest are most of a text, not all of it"
    assert UNKNOWN not in load("tang_poems", vocabulary=100_000).task.symbols


def test_letters_of_names_are_told_up_to_the_end_and_padding_does_not_count() -> None:
    samples = load("name_letters")
    for row, target in zip(samples.train.inputs[:50], samples.train.targets[:50], strict=True):
        length = np.count_nonzero(row)
        name = read(samples, row)
        assert name.startswith(samples.task.restart)
        assert read(samples, target[:length]) == name[1:] + samples.task.restart
        assert np.all(target[length:] == IGNORED)


@TEXTS
def test_a_text_asks_for_the_character_that_follows_the_window(kind: str) -> None:
    samples = load(kind, window=20, asked="after the window")
    text = Path("resources/datasets", DATASETS.find(kind).file).read_text(encoding="utf-8")  # type: ignore[attr-defined]
    symbols = samples.task.symbols
    assert symbols[0] == PADDING and symbols == samples.task.classes
    for part in (samples.train, samples.validation):
        for row, target in zip(part.inputs[:10], part.targets[:10], strict=True):
            assert "".join(symbols[symbol] for symbol in (*row, target)) in text


def test_a_character_or_a_length_that_does_not_fit_is_refused() -> None:
    with pytest.raises(DataError, match="found the character 'é', expected one of ab"):
        symbols_of("é", (PADDING, "a", "b"), Path("names.csv"), 3)
    with pytest.raises(DataError, match="with 4 characters, expected at most 3"):
        symbols_of("abab", (PADDING, "a", "b"), Path("names.csv"), 3)
