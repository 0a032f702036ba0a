"""A few rounds of what `make kill` does two hundred times."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from playground.formats import project_file
from playground.formats.examples import load_example
from playground.formats.recovery import About, Keeping
from tests.robustness.kill import MINUTE, Life, Lost, check, rounds
from tests.robustness.someone import digest


def test_a_killed_program_loses_at_most_its_last_edit_and_the_last_minute_of_training(tmp_path: Path) -> None:
    assert rounds(tmp_path, 2, seed=0, longest=1.0)["state"] >= 2


def left(folder: Path) -> Life:
    """A life of three states: the first is saved, the second kept."""
    first, second, third = (load_example("circle").replace(title=title) for title in ("1", "2", "3"))
    project_file.save(folder / "net.playground", first)
    keeping = Keeping.new(folder / "kept")
    keeping.keep_drawing(second, About("net"), 0)
    keeping.release()
    return Life([digest(first), digest(second), digest(third)], saves=[digest(first)])


def test_one_edit_may_be_lost(tmp_path: Path) -> None:
    check(tmp_path, left(tmp_path), time.time(), "")


def test_two_lost_edits_are_noticed(tmp_path: Path) -> None:
    life = left(tmp_path)
    life.states.append("a fourth")
    with pytest.raises(Lost, match="more than the last edit is lost"):
        check(tmp_path, life, time.time(), "")


def test_a_file_that_was_never_saved_is_noticed(tmp_path: Path) -> None:
    life = left(tmp_path)
    life.saves.clear()
    with pytest.raises(Lost, match="holds what was never saved"):
        check(tmp_path, life, time.time(), "")


def test_more_than_a_minute_of_lost_training_is_noticed(tmp_path: Path) -> None:
    life = left(tmp_path)
    life.steps.append((time.time() - 2 * MINUTE, 5))
    with pytest.raises(Lost, match="step 0 is left, but step 5 was reached"):
        check(tmp_path, life, time.time(), "")
