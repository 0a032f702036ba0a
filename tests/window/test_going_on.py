"""A saved project goes on training as if it had not been closed."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt

from playground.formats import project_file
from playground.session.state import RunState
from tests.window.conftest import Opener, Person, curves_equal, example

Key = Qt.Key


@pytest.fixture
def stopped(open_window: Opener, tmp_path: Path) -> Person:
    """In front of a run of 300 epochs that was stopped on the way and saved as net.playground."""
    project_file.save(tmp_path / "net.playground", example("circle", epochs=300))
    person = open_window(str(tmp_path / "net.playground"))
    person.train_until(100)
    person.control(Key.Key_S)
    return person


def finish(person: Person) -> None:
    person.press_run()
    person.wait_for(RunState.FINISHED)


def test_the_run_comes_back_with_its_curves_and_learns_on_to_the_same_weights(stopped: Person, open_window: Opener):
    again = open_window(str(stopped.document.path))
    assert again.step == stopped.step > 0 and curves_equal(again.curves, stopped.curves)
    for person in (stopped, again):
        finish(person)
    assert curves_equal(again.curves, stopped.curves)
    one, other = stopped.run.weights(), again.run.weights()
    assert all(np.array_equal(one[name], other[name]) for name in one)
    again.control(Key.Key_S)
    again.window.files.open_file(str(again.document.path))
    again.wait_until_obeyed()
    assert again.run.state is RunState.FINISHED and "Trained for 300 epochs" in again.status
    again.window.close()  # nothing is asked
    assert not again.window.isVisible()


def test_where_the_state_is_damaged_the_weights_are_there_and_a_sentence_says_so(stopped: Person, open_window: Opener):
    path = stopped.document.path
    assert path is not None
    with zipfile.ZipFile(path) as zipped:
        entries = {name: zipped.read(name) for name in zipped.namelist()}
    with zipfile.ZipFile(path, "w") as zipped:
        for name, content in entries.items():
            zipped.writestr(name, b"{" if name == "training.json" else content)
    again = open_window(str(path))
    assert again.step == 0 and "begins at step 0 with the weights" in again.status
    one, other = stopped.run.weights(), again.run.weights()
    assert all(np.array_equal(one[name], other[name]) for name in one)
