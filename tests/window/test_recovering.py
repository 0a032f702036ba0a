"""After a crash the next start offers what was there, as a copy, and is not held up by it."""

from __future__ import annotations

import json
import os
import shutil
import zipfile
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton

from playground.formats import project_file
from playground.formats.examples import load_example
from playground.formats.recovery import About, Keeping
from playground.session.state import RunState
from tests.window.conftest import CANCELLED, CONFIRMED, DISCARDED, Opener, Person, curves_equal, example, typed

Key = Qt.Key


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return tmp_path / "kept"


def press(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def drawings(kept: Path) -> list[Path]:
    return sorted(kept.rglob("*.playground"))


def left(kept: Path, name: str, where: Path | None = None) -> None:
    """A drawing that a program which crashed has left behind."""
    keeping = Keeping.new(kept)
    keeping.keep_drawing(load_example("xor"), About(name, where), 0)
    keeping.release()


def name_in(path: Path) -> str:
    """What the work in a file is called."""
    with zipfile.ZipFile(path) as zipped:
        return str(json.loads(zipped.read("about.json"))["name"])


def crash(person: Person, kept: Path) -> None:
    """End as a killed process does, as far as files go: what is kept stays, and its lock is gone."""
    recovering = person.window.recovering
    recovering._autosave._keeping.release()
    aside = kept.with_name("of the killed process")
    shutil.copytree(kept, aside)
    person.window.files.may_leave = lambda **_: True
    person.window.close()
    shutil.copytree(aside, kept, dirs_exist_ok=True)


def offered(person: Person) -> str:
    """What the strip says once it has looked."""
    strip = person.window.recovery
    person.wait(strip.isVisible)
    return f"{strip.title.text()} {strip.what.text()}"


def test_without_a_crash_nothing_is_offered(open_window: Opener, kept: Path):
    first = open_window(kept=kept)
    first.hands.drop("dropout", first.hands.wire("Dense 1", "Dense 2"))
    first.wait(lambda: bool(drawings(kept)))
    with first.dialogs.answered(DISCARDED):
        first.window.close()
    assert drawings(kept) == []
    again = open_window(kept=kept)
    again.wait(lambda: again.window.recovering._searching._running is None)
    assert not again.window.recovery.isVisible()


def test_after_a_crash_the_run_goes_on_as_it_would_have_and_the_saved_file_is_as_it_was(
    open_window: Opener, kept: Path, tmp_path: Path
):
    saved = tmp_path / "net.playground"
    project_file.save(saved, example("circle", epochs=300))
    before = saved.read_bytes()
    first = open_window(str(saved), kept)
    first.hands.drop("dropout", first.hands.wire("Dense 1", "Dense 2"))
    first.wait_until_obeyed()
    first.train_until(100)
    first.wait(lambda: [path.name for path in drawings(kept)] == ["drawing.playground", "training.playground"])
    step, curves = first.step, first.curves
    crash(first, kept)

    again = open_window(kept=kept)
    words = offered(again)
    assert "net, not saved when the program ended" in words
    assert "5 layers" in words and str(saved) in words and "Just now" in words
    press(again.window.recovery.open_button)
    again.wait_until_obeyed()
    assert again.window.windowTitle().startswith("net (recovered)") and again.document.path is None
    assert "Dropout 1" in again.project.graph.by_name and again.step == step and curves_equal(again.curves, curves)
    assert not again.window.recovery.isVisible() and saved.read_bytes() == before
    again.press_run()
    again.wait_for(RunState.FINISHED)
    whole = open_window(str(saved))
    whole.hands.drop("dropout", whole.hands.wire("Dense 1", "Dense 2"))
    whole.wait_until_obeyed()
    whole.press_run()
    whole.wait_for(RunState.FINISHED)
    one, other = again.run.weights(), whole.run.weights()
    assert all(np.array_equal(one[name], other[name]) for name in one)


def test_what_is_broken_does_not_stop_the_start_and_is_told_of(open_window: Opener, kept: Path):
    left(kept, "net")
    drawings(kept)[0].write_bytes(b"PK\x03\x04 half")
    person = open_window(kept=kept)
    person.wait(lambda: "could not be read and is kept in" in person.status)
    assert not person.window.recovery.isVisible()
    person.train_until(20)


def test_each_is_offered_until_it_is_answered(open_window: Opener, kept: Path, tmp_path: Path):
    (tmp_path / "there").mkdir()
    for name in ("gone", "net", "other"):
        left(kept, name, tmp_path / "there" / f"{name}.playground")
    for age, path in enumerate(sorted(drawings(kept), key=name_in)):
        os.utime(path, (path.stat().st_mtime - age,) * 2)
    person = open_window(kept=kept)
    strip = person.window.recovery
    assert "gone" in offered(person) and "2 more" in offered(person)
    next(path for path in drawings(kept) if name_in(path) == "gone").unlink()
    with person.dialogs.answered(CONFIRMED):
        press(strip.open_button)
    assert person.project.title == "Circle" and "could not be opened" in person.dialogs.texts[-1]
    with person.dialogs.answered(CANCELLED):
        press(strip.discard_button)
    with person.dialogs.answered(DISCARDED):
        press(strip.discard_button)
    assert "Discard gone?" in person.dialogs.texts[-1] and "net," in offered(person) and "1 more" in offered(person)

    person.hands.drop("dropout", person.hands.wire("Dense 1", "Dense 2"))
    with person.dialogs.answered(CANCELLED):
        press(strip.open_button)
    assert "Dropout 1" in person.project.graph.by_name and strip.isVisible()
    with person.dialogs.answered(DISCARDED):
        press(strip.open_button)
    assert person.project.title == "net (recovered)" and not person.document.is_clean
    names: list[str] = []

    def accept(dialog: QFileDialog) -> None:
        names.append(dialog.findChild(QLineEdit).text())
        typed(tmp_path / "there" / "mine")(dialog)

    with person.dialogs.answered(accept):
        person.control(Key.Key_S)
    assert names[0] == "net (recovered).playground" and (tmp_path / "there" / "mine.playground").exists()

    press(strip.later_button)
    assert not strip.isVisible() and list(map(name_in, drawings(kept))) == ["other"]
    person.window.close()
    assert "other, not saved" in offered(open_window(kept=kept))
