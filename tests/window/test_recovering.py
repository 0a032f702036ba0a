"""After a crash the next start offers what was there, as a copy, and is not held up by it."""

from __future__ import annotations

import shutil
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


def crash(person: Person, kept: Path) -> None:
    """End as a killed process does, as far as files go: what is kept stays, and its lock is gone."""
    recovering = person.window._recovering
    recovering._autosave._keeping.release()
    aside = kept.with_name("of the killed process")
    shutil.copytree(kept, aside)
    person.window.files.may_leave = lambda: True
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
    again.wait(lambda: again.window._recovering._searching._running is None)
    assert not again.window.recovery.isVisible()


def test_after_a_crash_the_run_goes_on_as_it_would_have_and_the_saved_file_is_as_it_was(
    open_window: Opener, kept: Path, tmp_path: Path
):
    saved = tmp_path / "net.playground"
    project_file.save(saved, example("circle", epochs=30))
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


def test_a_recovered_copy_is_asked_about_and_offered_a_place_beside_the_saved_file(
    open_window: Opener, kept: Path, tmp_path: Path
):
    left(kept, "net", tmp_path / "there" / "net.playground")
    (tmp_path / "there").mkdir()
    person = open_window(kept=kept)
    offered(person)
    press(person.window.recovery.open_button)
    with person.dialogs.answered(CANCELLED):
        person.window.close()
    assert "Save the changes to net (recovered)?" in person.dialogs.texts[-1] and drawings(kept)
    names: list[str] = []

    def accept(dialog: QFileDialog) -> None:
        names.append(dialog.findChild(QLineEdit).text())
        typed(tmp_path / "there" / "mine")(dialog)

    with person.dialogs.answered(accept):
        person.control(Key.Key_S)
    assert names[0] == "net (recovered).playground" and (tmp_path / "there" / "mine.playground").exists()
    assert drawings(kept) == []


def test_opening_asks_about_what_is_open(open_window: Opener, kept: Path):
    left(kept, "net")
    person = open_window(kept=kept)
    offered(person)
    person.hands.drop("dropout", person.hands.wire("Dense 1", "Dense 2"))
    with person.dialogs.answered(CANCELLED):
        press(person.window.recovery.open_button)
    assert "Dropout 1" in person.project.graph.by_name and person.window.recovery.isVisible()


def test_discarding_asks_and_throws_away(open_window: Opener, kept: Path):
    left(kept, "net")
    person = open_window(kept=kept)
    offered(person)
    with person.dialogs.answered(CANCELLED):
        press(person.window.recovery.discard_button)
    assert person.window.recovery.isVisible() and len(drawings(kept)) == 1
    with person.dialogs.answered(DISCARDED):
        press(person.window.recovery.discard_button)
    assert "Discard net?" in person.dialogs.texts[-1] and drawings(kept) == []
    assert not person.window.recovery.isVisible() and person.project.title == "Circle"


def test_later_hides_it_until_the_next_start(open_window: Opener, kept: Path):
    left(kept, "net")
    person = open_window(kept=kept)
    offered(person)
    press(person.window.recovery.later_button)
    assert not person.window.recovery.isVisible()
    other = open_window(kept=kept)
    other.wait(lambda: other.window._recovering._searching._running is None)
    assert not other.window.recovery.isVisible()  # the first still has it
    person.window.close()
    assert "net, not saved" in offered(open_window(kept=kept))


def test_several_are_offered_one_after_another(open_window: Opener, kept: Path):
    left(kept, "one")
    left(kept, "other")
    person = open_window(kept=kept)
    assert "1 more" in offered(person)
    with person.dialogs.answered(DISCARDED):
        press(person.window.recovery.discard_button)
    assert "more" not in offered(person) and len(drawings(kept)) == 1


def test_what_is_broken_does_not_stop_the_start_and_is_told_of(open_window: Opener, kept: Path):
    left(kept, "net")
    drawings(kept)[0].write_bytes(b"PK\x03\x04 half")
    person = open_window(kept=kept)
    person.wait(lambda: "could not be read and is kept in" in person.status)
    assert not person.window.recovery.isVisible()
    person.train_until(20)


def test_what_is_gone_when_it_is_opened_leaves_the_open_project(open_window: Opener, kept: Path):
    left(kept, "net")
    person = open_window(kept=kept)
    offered(person)
    drawings(kept)[0].unlink()
    with person.dialogs.answered(CONFIRMED):
        press(person.window.recovery.open_button)
    assert person.project.title == "Circle" and "could not be opened" in person.dialogs.texts[-1]
