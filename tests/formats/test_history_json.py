"""What undo and redo lead to is kept with a project, within bounds, and never keeps it from opening."""

from __future__ import annotations

import dataclasses
import json
import zipfile
from pathlib import Path

import pytest

from playground.data.own.importing import import_data
from playground.engine.layer import LAYERS
from playground.formats import history_json, project_file
from playground.formats.examples import load_example
from playground.formats.history_json import MAX_EDITS, MAX_HISTORY_BYTES, history_text, parse_history
from playground.spec import edits
from playground.spec.edit_history import EditHistory
from playground.spec.notes import Note
from playground.spec.past_run import PastRun
from playground.spec.project import Project
from playground.storage.errors import FileError
from tests.formats.test_project_file import PENGUINS, write_zip
from tests.formats.test_unknown import MAGIC, with_layer

CIRCLE = load_example("circle")


def edited(count: int, index: int) -> EditHistory:
    """A history of so many edits of titles and layers."""
    versions = [CIRCLE]
    for number in range(count):
        last = versions[-1]
        moved = edits.move_layers(last, {"Dense 1": (8.0 * number, 0.0)}) if number % 2 else last
        versions.append(moved.replace(title=f"Edit {number}"))
    return EditHistory(tuple(versions), tuple(f"Edit {number}" for number in range(count)), index)


def through(history: EditHistory) -> EditHistory:
    return parse_history(history_text(history).encode(), "history.json", history.now)


@pytest.mark.parametrize("index", [0, 3, 7])
def test_a_history_comes_back_from_wherever_one_stands_in_it(index: int) -> None:
    assert through(edited(7, index)) == edited(7, index)


def test_a_note_that_came_and_one_that_went_come_back_and_go_again() -> None:
    noted = CIRCLE.replace(notes=(Note("See here"),))
    for versions in ((CIRCLE, noted), (noted, CIRCLE)):
        history = EditHistory(versions, ("Edit",), 1)
        assert through(history) == history


def test_added_layers_other_settings_and_what_is_not_known_come_back() -> None:
    from playground.formats.project_json import decode_project

    unknown = decode_project(with_layer(MAGIC))
    added, _ = edits.add_after(CIRCLE, LAYERS.find("dropout")(rate=0.25), "Dense 1")
    history = EditHistory((CIRCLE, added, unknown), ("Add Dropout", "Open"), 1)
    assert through(history) == history


def test_of_many_edits_those_around_the_present_are_kept() -> None:
    kept = through(edited(300, 200))
    whole = edited(300, 200)
    assert len(kept.names) == MAX_EDITS and kept.now == whole.now
    first = whole.versions.index(kept.versions[0])
    assert kept == whole.part(first, first + MAX_EDITS) and 140 <= first <= 160


def test_what_would_take_too_much_room_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history_json, "MAX_HISTORY_BYTES", 8_000)
    text = history_text(edited(60, 60))
    assert len(text.encode()) < 8_000
    kept = parse_history(text.encode(), "history.json", edited(60, 60).now)
    assert 3 < len(kept.names) < 20 and kept.names[-1] == "Edit 59"


def test_versions_on_other_data_of_ones_own_are_left_out(tmp_path: Path) -> None:
    other = tmp_path / "other.csv"
    other.write_text("a,b\n" + "\n".join(f"{number % 7},{number % 2}" for number in range(60)))
    first, second = CIRCLE.replace(data=import_data(other)), CIRCLE.replace(data=import_data(PENGUINS))
    third = second.replace(title="Birds")
    kept = through(EditHistory((CIRCLE, first, second, third), ("Import other", "Import penguins", "Title"), 3))
    assert kept == EditHistory((second, third), ("Title",), 1)


def test_runs_are_those_of_the_present_in_every_version() -> None:
    run = PastRun(1, CIRCLE, "2026-05-01T10:42:00+00:00", 10, 1)
    history = EditHistory((CIRCLE.replace(title="Before", runs=(run,)), CIRCLE.replace(runs=(run,))), ("Title",), 1)
    assert through(history) == history


def test_it_is_in_the_file_and_a_project_never_edited_has_none(tmp_path: Path) -> None:
    path, history = tmp_path / "a.playground", edited(5, 4)
    project_file.save(path, history.now, history=history)
    assert project_file.read(path).history == history
    project_file.save(path, CIRCLE, history=EditHistory((CIRCLE,)))
    assert project_file.read(path).history is None


def test_a_long_history_takes_little_room(tmp_path: Path) -> None:
    history = edited(100, 100)
    for name, kept in (("with", history), ("without", None)):
        project_file.save(tmp_path / f"{name}.playground", history.now, history=kept)
    sizes = [(tmp_path / f"{name}.playground").stat().st_size for name in ("with", "without")]
    assert sizes[0] - sizes[1] < 6_000


def own(project: Project) -> Project:
    return project.replace(data=import_data(PENGUINS))


def test_with_data_of_ones_own_undo_leads_to_versions_that_have_it(tmp_path: Path) -> None:
    path, now = tmp_path / "a.playground", own(CIRCLE)
    project_file.save(path, now, history=EditHistory((now.replace(title="Before"), now), ("Title",), 1))
    found = project_file.read(path).history
    assert found is not None
    data = found.versions[0].data
    assert data == now.data and data.file.read() == PENGUINS.read_bytes()  # type: ignore[attr-defined]


BROKEN = {
    "no JSON": b"{",
    "nothing": b"{}",
    "a list": b"[]",
    "no present version": b'{"index": 5, "names": [], "versions": [{}]}',
    "names missing": b'{"index": 0, "names": [], "versions": [{}, {"title": "a"}]}',
    "a present version that differs": b'{"index": 0, "names": [], "versions": [{"title": "other"}]}',
    "another field": b'{"index": 0, "names": ["x"], "versions": [{}, {"color": "red"}]}',
    "a wrong version": b'{"index": 0, "names": ["x"], "versions": [{}, {"layers": 3}]}',
    "a newer version": b'{"index": 0, "names": ["x"], "versions": [{}, {"format_version": 99}]}',
    "a name that is none": b'{"index": 0, "names": [3], "versions": [{}, {"title": "a"}]}',
    "too many": json.dumps({"index": 0, "names": ["x"] * 500, "versions": [{}] * 501}).encode(),
    "too large": b" " * (MAX_HISTORY_BYTES + 1),
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN)
def test_a_broken_history_is_dropped_with_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.playground"
    project_file.save(path, CIRCLE)
    with zipfile.ZipFile(path) as zipped:
        entries = {name: zipped.read(name) for name in zipped.namelist()}
    write_zip(path, {**entries, "history.json": content})
    opened = project_file.read(path)
    assert opened.project == CIRCLE and opened.history is None
    (trouble,) = opened.troubles
    assert trouble.startswith("The steps to undo could not be read and are left out: ") and "\n" not in trouble


def test_what_is_wrong_in_a_version_is_named(tmp_path: Path) -> None:
    text = b'{"index": 0, "names": ["x"], "versions": [{}, {"loss": {"kind": 3}}]}'
    with pytest.raises(FileError, match=r"history\.json: versions\[1\]\.loss\.kind: found 3"):
        parse_history(text, "history.json", dataclasses.replace(CIRCLE))
