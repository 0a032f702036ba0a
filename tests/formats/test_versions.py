"""Files of every version open, and those of a version to come are refused in a sentence.

A new version comes with a step in `migrations.STEPS` and with `golden/version_N.playground`, written by it and never
again after that; `version_N.json` is what it says as the version of today writes it.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from playground.formats import drawing_text, migrations, project_file, project_json
from playground.formats.drawing_text import decode_part, encode_part
from playground.formats.examples import load_example
from playground.formats.migrations import FORMAT_VERSION, STEPS
from playground.formats.project_json import decode_project, encode_project, project_text
from playground.formats.weights import match_weights, weight_shapes
from playground.spec import edits
from playground.storage.errors import FileError
from playground.training.checkpoint import resume
from playground.training.prepare import plan_of, prepare

GOLDEN = Path(__file__).parent / "golden"
CIRCLE = load_example("circle")
VERSIONS = range(1, FORMAT_VERSION + 1)


def test_there_is_one_step_from_each_version_to_the_next():
    assert sorted(STEPS) == list(range(1, FORMAT_VERSION))


@pytest.mark.parametrize("version", VERSIONS)
def test_a_file_of_each_version_opens_and_goes_on(version: int):
    opened = project_file.read(GOLDEN / f"version_{version}.playground")
    assert project_text(opened.project) == (GOLDEN / f"version_{version}.json").read_text(encoding="utf-8")
    assert opened.weights is not None and not opened.troubles
    trainer = prepare(opened.project, match_weights(opened.weights, weight_shapes(plan_of(opened.project))))
    resume(trainer, opened.state)
    assert trainer.step == 30
    for _ in trainer.run(steps=5):
        pass
    assert trainer.halt is None


@pytest.fixture
def to_come(monkeypatch: pytest.MonkeyPatch) -> list[Mapping[str, Any]]:
    """Two versions to come: one calls wires edges, one gives every layer a note. What the steps were given."""
    given: list[Mapping[str, Any]] = []

    def wires_from_edges(written: Mapping[str, Any]) -> Mapping[str, Any]:
        given.append(copy.deepcopy(written))
        return {**{name: value for name, value in written.items() if name != "edges"}, "wires": written["edges"]}

    def without_notes(written: Mapping[str, Any]) -> Mapping[str, Any]:
        given.append(copy.deepcopy(written))
        layers = [{key: value for key, value in layer.items() if key != "note"} for layer in written["layers"]]
        return {**written, "layers": layers}

    for module in (migrations, project_json, drawing_text):
        monkeypatch.setattr(module, "FORMAT_VERSION", 3)
    monkeypatch.setattr(migrations, "STEPS", {1: wires_from_edges, 2: without_notes})
    return given


def old(written: dict[str, Any]) -> dict[str, Any]:
    """A project as the first of those versions wrote it."""
    written = copy.deepcopy(written)
    written["edges"] = written.pop("wires")
    for layer in written["layers"]:
        layer["note"] = ""
    return {**written, "format_version": 1}


def test_steps_are_taken_one_after_another_and_change_nothing_they_are_given(to_come: list[Mapping[str, Any]]):
    written = old(encode_project(CIRCLE))
    before = copy.deepcopy(written)
    assert decode_project(written) == CIRCLE and written == before
    assert [("edges" in given, "wires" in given) for given in to_come] == [(True, False), (False, True)]


def test_a_file_of_the_version_between_takes_the_last_step_only(to_come: list[Mapping[str, Any]]):
    assert decode_project({**encode_project(CIRCLE), "format_version": 2}) == CIRCLE and len(to_come) == 1


def test_copied_layers_of_an_earlier_version_are_pasted(to_come: list[Mapping[str, Any]]):
    part = edits.copy_part(CIRCLE, ["Dense 1", "Dense 2"])
    written = json.loads(encode_part(*part))
    assert written["format_version"] == 3
    assert decode_part(json.dumps({**written, "format_version": 2})) == part


@pytest.mark.parametrize("version", [2, 99, 10**30])
def test_a_newer_version_is_refused_in_a_sentence(version: int):
    written = {**encode_project(CIRCLE), "format_version": version}
    with pytest.raises(FileError, match=r"made by a newer version of Neural Playground.*update the program"):
        decode_project(written)


def test_what_an_earlier_version_cannot_have_written_is_refused_in_a_sentence(to_come: list[Mapping[str, Any]]):
    with pytest.raises(FileError, match=r"expected a project of version 1"):
        decode_project({**encode_project(CIRCLE), "format_version": 1})
