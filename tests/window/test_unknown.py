"""A file of a newer version in the window: what is not known is drawn as such, and everything else works."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from playground.formats import project_file
from playground.formats.weights import encode_safetensors
from playground.session.state import RunState
from tests.formats.test_project_file import WEIGHTS
from tests.formats.test_unknown import MAGIC, PARTS_NOT_KNOWN, with_layer
from tests.window.conftest import Opener, Person

Key = Qt.Key
EVERYTHING = {**with_layer(MAGIC), **PARTS_NOT_KNOWN, "training": {"augmentation": {"kind": "dream", "depth": 2}}}


def inside(path: Path) -> Any:
    with zipfile.ZipFile(path) as zipped:
        return json.loads(zipped.read("project.json"))


@pytest.fixture
def newer(open_window: Opener, tmp_path: Path) -> Person:
    """In front of a project of which hardly anything is known."""
    path = tmp_path / "newer.playground"
    with zipfile.ZipFile(path, "w") as zipped:
        zipped.writestr("project.json", json.dumps(EVERYTHING))
        zipped.writestr("weights.safetensors", encode_safetensors(WEIGHTS))
    return open_window(str(path))


def test_it_opens_as_what_it_is_and_everything_else_can_be_edited_and_saved(newer: Person):
    said = " ".join(row.problem.what for row in newer.window.problems.rows)
    assert all(f"{kind!r} is not known here" in said for kind in ("magic", "moonshine", "focal", "adam", "dream"))
    assert newer.run.state is RunState.EMPTY and newer.failures == []
    face = newer.window.canvas.drawing.cards["Dense 1"].face
    assert not face.is_known and face.caption == "Unknown · magic"
    page = newer.select("Dense 1")
    assert "not known here" in page.layer.hint() and page.name.text() == "Dense 1"
    newer.click_canvas()
    newer.key(Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert not newer.document.is_clean
    newer.control(Key.Key_S)
    path = newer.document.path
    assert path is not None
    assert "with its weights" in newer.status
    found = project_file.load(path)[1]
    assert found is not None and found.keys() == WEIGHTS.keys()
    assert all(np.array_equal(found[name], array, equal_nan=True) for name, array in WEIGHTS.items())
    written, expected = inside(path), json.loads(json.dumps(EVERYTHING))
    for project in (written, expected):
        for layer in project["layers"]:
            del layer["at"]  # where it stands is all that was changed
    assert written == expected


def test_with_each_problem_mended_it_runs(newer: Person):
    for _ in range(5):
        row = next(row for row in newer.window.problems.rows if "not known" in row.problem.what)
        QTest.mouseClick(row.buttons[0], Qt.MouseButton.LeftButton)
    newer.wait_until_obeyed()
    newer.train_until(20)
    for _ in range(5):
        newer.document.undo()
    newer.wait_for(RunState.EMPTY)
    assert len(newer.project.unknown) == 4 and "Dense 1" in newer.project.graph.by_name
