"""Runs are written into the project file as a member of their own, and read with suspicion."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from playground.formats import project_file, runs_json
from playground.formats.examples import load_example
from playground.formats.project_json import project_text
from playground.formats.runs_json import parse_runs, runs_text
from playground.spec.past_run import PastRun, Trace
from playground.storage.errors import FileError

CIRCLE, SPIRAL = load_example("circle"), load_example("spiral")
FIRST = PastRun(
    1,
    CIRCLE,
    ended="2026-05-01T10:42:00+00:00",
    steps=1200,
    epochs=8,
    traces={"train_loss": Trace((10, 1200), (0.69, 1e-30)), "validation_loss": Trace((1200,), (0.61,))},
    outcome="Trained for 8 epochs.",
    changes=((600, "learning rate 0.1 → 0.01"),),
    look=3,
    name="Zwei Tore",
    pinned=True,
    shown=True,
)
RUNS = (FIRST, PastRun(7, SPIRAL))


def test_a_project_comes_back_with_its_runs(tmp_path: Path) -> None:
    path = tmp_path / "a.playground"
    project_file.save(path, CIRCLE.replace(runs=RUNS))
    assert project_file.load(path)[0] == CIRCLE.replace(runs=RUNS)


def test_a_file_without_runs_has_none_and_is_written_as_before(tmp_path: Path) -> None:
    path = tmp_path / "a.playground"
    project_file.save(path, CIRCLE)
    with zipfile.ZipFile(path) as zipped:
        assert zipped.namelist() == [project_file.PROJECT_ENTRY]
    assert project_file.load(path)[0].runs == ()


def test_runs_do_not_stand_among_what_was_designed() -> None:
    assert project_text(CIRCLE.replace(runs=RUNS)) == project_text(CIRCLE)


def test_where_runs_would_take_too_much_the_oldest_that_are_not_pinned_are_left_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    many = (FIRST, *(PastRun(number, SPIRAL) for number in range(2, 30)))
    room = len(runs_text(many[:1]).encode()) + 5 * len(runs_text(many[1:2]).encode())
    monkeypatch.setattr(runs_json, "MAX_RUNS_BYTES", room)
    text = runs_text(many).encode()
    assert len(text) <= room
    kept = [run.number for run in parse_runs(text, "runs.json")]
    assert kept[0] == 1 and kept[1:] == list(range(30 - len(kept) + 1, 30)) and len(kept) > 3


def encoded(**fields: Any) -> bytes:
    run = json.loads(runs_text((FIRST,)))["runs"][0]
    return json.dumps({"runs": [{**run, **fields}]}).encode()


@pytest.mark.parametrize(
    ("fields", "place"),
    [
        ({"number": 0}, "runs[0].number"),
        ({"number": True}, "runs[0].number"),
        ({"steps": -1}, "runs[0].steps"),
        ({"name": "a\nb"}, "runs[0].name"),
        ({"name": "x" * 61}, "runs[0].name"),
        ({"ended": "yesterday"}, "runs[0].ended"),
        ({"pinned": 1}, "runs[0].pinned"),
        ({"changes": [[1]]}, "runs[0].changes[0]"),
        ({"curves": {"other": [[1], [1]]}}, "runs[0].curves.other"),
        ({"curves": {"train_loss": [[2, 1], [1, 1]]}}, "runs[0].curves.train_loss"),
        ({"curves": {"train_loss": [[1], []]}}, "runs[0].curves.train_loss"),
        ({"curves": {"train_loss": [list(range(3000)), [0] * 3000]}}, "runs[0].curves.train_loss[0]"),
        ({"project": {}}, "runs[0].project"),
        ({"project": 3}, "runs[0].project"),
        ({"surprise": 1}, "runs[0].surprise"),
    ],
)
def test_what_is_wrong_with_a_run_is_named(fields: dict[str, Any], place: str) -> None:
    with pytest.raises(FileError) as caught:
        parse_runs(encoded(**fields), "runs.json")
    assert caught.value.field.startswith(place)


def test_a_number_stands_for_one_run() -> None:
    runs = json.loads(runs_text((FIRST,)))["runs"]
    with pytest.raises(FileError, match="a second run 1"):
        parse_runs(json.dumps({"runs": runs * 2}).encode(), "runs.json")
