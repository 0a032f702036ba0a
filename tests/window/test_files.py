"""New, open, save, export, import: what the File menu does, and what it does when it cannot."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QMessageBox
from safetensors.numpy import load_file

from playground.formats import project_file
from playground.formats.examples import load_example
from playground.session.state import RunState
from playground.spec import edits
from tests.window.conftest import (
    CANCELLED,
    CONFIRMED,
    DISCARDED,
    SAVED,
    Opener,
    Person,
    escaped,
    exporting,
    pressed,
    typed,
)

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
REPLACED = pressed(QMessageBox.StandardButton.Yes)


def change(person: Person) -> None:
    """Some edit."""
    person.hands.drop("dropout", person.hands.wire("Dense 1", "Dense 2"))
    assert not person.document.is_clean


@pytest.fixture
def saved(person: Person, tmp_path: Path) -> Person:
    """In front of a project saved as net.playground."""
    with person.dialogs.answered(typed(tmp_path / "net")):
        person.control(Key.Key_S)
    return person


# Saving


def test_a_name_without_the_extension_gets_it(saved: Person, tmp_path: Path):
    assert saved.document.path == tmp_path / "net.playground"
    assert saved.window.windowTitle() == "net[*] — Neural Playground"
    assert project_file.load(tmp_path / "net.playground")[0] == saved.project


def test_a_dot_in_a_name_is_part_of_the_name(person: Person, tmp_path: Path):
    with person.dialogs.answered(typed(tmp_path / "net.v2")):
        person.control(Key.Key_S)
    assert person.document.path == tmp_path / "net.v2.playground"


def test_a_file_is_replaced_only_when_that_was_asked(saved: Person, tmp_path: Path):
    before = (tmp_path / "net.playground").read_bytes()
    change(saved)
    with saved.dialogs.answered(typed(tmp_path / "net"), CANCELLED):
        saved.action("Save as").trigger()
    assert "already a file net.playground" in saved.dialogs.texts[-1]
    assert (tmp_path / "net.playground").read_bytes() == before and not saved.document.is_clean
    with saved.dialogs.answered(typed(tmp_path / "net"), REPLACED):
        saved.action("Save as").trigger()
    assert (tmp_path / "net.playground").read_bytes() != before and saved.document.is_clean


def test_saving_again_asks_nothing(saved: Person, tmp_path: Path):
    change(saved)
    assert saved.window.isWindowModified()
    saved.control(Key.Key_S)
    assert saved.document.is_clean and not saved.window.isWindowModified()
    assert "Dropout 1" in project_file.load(tmp_path / "net.playground")[0].graph.by_name


def test_what_is_still_being_typed_is_saved_too(saved: Person, tmp_path: Path):
    units = saved.select("Dense 1").form.editor("units").field
    QTest.mouseClick(units, Qt.MouseButton.LeftButton)
    units.selectAll()
    QTest.keyClicks(units, "7")
    saved.control(Key.Key_S)
    assert project_file.load(tmp_path / "net.playground")[0].graph.layer("Dense 1").units == 7


def test_a_drawing_that_cannot_run_is_saved_without_weights_and_opened_again(saved: Person, open_window: Opener):
    saved.hands.click(saved.hands.wire("Dense 1", "Dense 2"))
    saved.key(Key.Key_Delete)
    saved.control(Key.Key_S)
    assert saved.status == "Saved net.playground"
    again = open_window(str(saved.document.path))
    assert again.run.state is RunState.EMPTY
    assert again.project == saved.project
    assert [row.problem for row in again.window.problems.rows]


def test_a_save_that_fails_says_so_and_leaves_document_and_file(person: Person, tmp_path: Path):
    folder = tmp_path / "folder"
    folder.mkdir()
    with person.dialogs.answered(typed(folder / "net")):
        person.control(Key.Key_S)
    before = (folder / "net.playground").read_bytes()
    change(person)
    project = person.project
    folder.rename(tmp_path / "moved")
    folder.write_text("a file where the folder was")
    with person.dialogs.answered(CONFIRMED):
        person.control(Key.Key_S)
    assert "The project could not be saved" in person.dialogs.texts[-1]
    assert "net.playground" in person.dialogs.texts[-1]
    assert person.project is project and not person.document.is_clean
    assert (tmp_path / "moved" / "net.playground").read_bytes() == before
    assert [path.name for path in (tmp_path / "moved").iterdir()] == ["net.playground"]


def test_a_dialog_that_is_left_changes_nothing(person: Person, tmp_path: Path):
    change(person)
    with person.dialogs.answered(escaped):
        person.control(Key.Key_S)
    with person.dialogs.answered(escaped):
        person.control(Key.Key_E)
    with person.dialogs.answered(escaped):
        person.control(Key.Key_I)
    assert person.document.path is None and not person.document.is_clean
    assert [path.name for path in tmp_path.iterdir() if path.suffix != ".ini"] == []


# Opening


def test_a_project_is_opened_by_its_name(saved: Person, open_window: Opener):
    other = open_window("line")
    with other.dialogs.answered(typed(saved.document.path)):
        other.control(Key.Key_O)
    assert other.project == saved.project and other.document.path == saved.document.path


@pytest.mark.parametrize("length", [0, 10, 300])
def test_a_file_that_is_cut_off_is_refused_and_the_open_project_stays(saved: Person, tmp_path: Path, length: int):
    cut_off = tmp_path / "cut off.playground"
    cut_off.write_bytes((tmp_path / "net.playground").read_bytes()[:length])
    saved.train_until(50)
    project, step = saved.project, saved.step
    with saved.dialogs.answered(DISCARDED, typed(cut_off), CONFIRMED):
        saved.control(Key.Key_O)
    told = saved.dialogs.texts[-1]
    assert "could not be opened" in told and "cut off.playground" in told and "cut off, expected" in told
    assert saved.project is project and saved.document.path == tmp_path / "net.playground"
    saved.wait_until_obeyed()
    assert saved.step == step


def test_weights_of_another_drawing_in_a_file_are_refused_with_both_shapes(person: Person, tmp_path: Path):
    project = load_example("circle")
    wrong = {name: np.zeros((3, 3), np.float32) for name in person.run.weights()}
    project_file.save(tmp_path / "wrong.playground", project, wrong)
    with person.dialogs.answered(typed(tmp_path / "wrong.playground"), CONFIRMED):
        person.control(Key.Key_O)
    assert "(3, 3)" in person.dialogs.texts[-1] and "(2, 4)" in person.dialogs.texts[-1]
    assert person.document.path is None


def test_a_start_with_a_name_that_is_not_there_says_so_and_opens_the_first_example(open_window: Opener, dialogs):
    with dialogs.answered(CONFIRMED):
        person = open_window("no such thing")
    assert "no such thing" in dialogs.texts[-1]
    assert person.project.title == "Circle" and person.run.state is RunState.PAUSED


def test_recent_files_are_opened_from_the_menu(saved: Person, settings: QSettings, tmp_path: Path):
    with saved.dialogs.answered(typed(tmp_path / "other")):
        saved.action("Save as").trigger()
    assert saved.window.files.recent() == [str(tmp_path / "other.playground"), str(tmp_path / "net.playground")]
    (menu,) = [menu for menu in saved.window.findChildren(QMenu) if menu.title() == "Open recent"]
    menu.popup(saved.window.pos())
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(menu.actions()[1]).center())
    assert saved.document.path == tmp_path / "net.playground"
    assert saved.window.files.recent()[0] == str(tmp_path / "net.playground")
    (tmp_path / "other.playground").unlink()
    assert saved.window.files.recent() == [str(tmp_path / "net.playground")]


def test_examples_are_opened_from_the_menu_and_from_the_library(person: Person):
    person.action("XOR").trigger()
    assert person.project.title == "XOR"
    examples = person.window.library.examples
    examples.setFocus()
    examples.setCurrentRow(1)
    QTest.keyClick(examples, Key.Key_Return)
    assert person.project.title == "Line"


def test_a_new_drawing_is_empty_and_nothing_of_the_old_run_is_left(person: Person):
    person.train_until(200)
    person.control(Key.Key_N)
    person.wait_until_obeyed()
    assert not person.project.graph.nodes and person.run.state is RunState.EMPTY
    window = person.window
    assert window.toolbar.steps.value == window.toolbar.epoch.value == "0"
    assert window.curves.loss.is_empty and window.gradients.box.plot.is_empty
    assert window.curves.accuracy.isHidden() or window.curves.accuracy.is_empty
    assert window.output.current is not None and window.output.current.answer is None
    assert "parameters" not in person.counts


# Leaving


def leave_by_closing(person: Person) -> None:
    person.window.close()


def leave_by_drawing_anew(person: Person) -> None:
    person.control(Key.Key_N)


def leave_for_an_example(person: Person) -> None:
    person.action("XOR").trigger()


LEAVING = [leave_by_closing, leave_by_drawing_anew, leave_for_an_example]


@pytest.mark.parametrize("leave", LEAVING)
def test_without_changes_nothing_is_asked(saved: Person, leave):
    leave(saved)
    assert "Save" not in " ".join(saved.dialogs.texts[1:])


@pytest.mark.parametrize("leave", LEAVING)
def test_cancelling_keeps_window_and_project(person: Person, leave):
    change(person)
    project = person.project
    with person.dialogs.answered(CANCELLED):
        leave(person)
    assert "Save the changes to Circle?" in person.dialogs.texts[-1]
    assert person.window.isVisible() and person.project is project
    person.press_run()
    person.wait_for(RunState.RUNNING)


@pytest.mark.parametrize("leave", LEAVING)
def test_discarding_leaves_the_file_as_it_was(saved: Person, tmp_path: Path, leave):
    before = (tmp_path / "net.playground").read_bytes()
    change(saved)
    with saved.dialogs.answered(DISCARDED):
        leave(saved)
    assert (tmp_path / "net.playground").read_bytes() == before
    assert leave is leave_by_closing or saved.project.title != "Circle"
    assert saved.window.isVisible() is (leave is not leave_by_closing)


@pytest.mark.parametrize("leave", LEAVING)
def test_saving_saves_before_leaving(saved: Person, tmp_path: Path, leave):
    change(saved)
    with saved.dialogs.answered(SAVED):
        leave(saved)
    assert "Dropout 1" in project_file.load(tmp_path / "net.playground")[0].graph.by_name
    assert saved.window.isVisible() is (leave is not leave_by_closing)


def test_a_name_not_given_keeps_the_window(person: Person):
    change(person)
    with person.dialogs.answered(SAVED, escaped):
        person.window.close()
    assert person.window.isVisible() and not person.document.is_clean


def test_weights_learned_since_the_last_save_are_asked_about(saved: Person):
    saved.train_until(20)
    with saved.dialogs.answered(CANCELLED):
        saved.window.close()
    assert "what changed in the weights" in saved.dialogs.texts[-1]
    saved.control(Key.Key_S)
    saved.window.close()
    assert not saved.window.isVisible()


# Weights


@pytest.mark.parametrize("name", ["w.npz", "w.safetensors", "w", "w.old"])
def test_weights_are_exported_in_the_kind_the_name_says(person: Person, tmp_path: Path, name: str):
    person.train_until(50)
    with person.dialogs.answered(exporting(tmp_path / name)):
        person.control(Key.Key_E)
    file = tmp_path / (name if name.endswith(("npz", "safetensors")) else f"{name}.npz")
    arrays = load_file(file) if file.suffix == ".safetensors" else dict(np.load(file))
    weights = person.run.weights()
    assert set(arrays) - {"README"} == set(weights)
    assert all(np.array_equal(arrays[name], weights[name]) for name in weights)


def test_a_network_is_exported_while_it_trains_and_the_status_bar_says_where(person: Person, tmp_path: Path):
    said: list[str] = []
    person.window.files.told.connect(said.append)
    person.press_run()
    with person.dialogs.answered(exporting(tmp_path / "net.onnx", "onnx")):
        person.control(Key.Key_E)
    assert said == [f"Exported to {tmp_path / 'net.onnx'}"] and (tmp_path / "net.onnx").exists()
    assert person.run.state is RunState.RUNNING
    person.press_run()


def test_an_export_replaces_a_file_only_when_that_is_wanted(person: Person, tmp_path: Path):
    (tmp_path / "w.npz").write_text("as it was")
    with person.dialogs.answered(exporting(tmp_path / "w.npz"), REPLACED):
        person.control(Key.Key_E)
    assert "There is already a file w.npz. Replace it?" in person.dialogs.texts[-1]
    assert set(np.load(tmp_path / "w.npz")) == {"README", *person.run.weights()}


def test_nothing_is_exported_from_an_empty_drawing(person: Person, tmp_path: Path):
    person.control(Key.Key_N)
    with person.dialogs.answered(CONFIRMED):
        person.control(Key.Key_E)
    assert "no weights yet" in person.dialogs.texts[-1] and not (tmp_path / "w.npz").exists()


@pytest.mark.parametrize("content", [b"", b"not weights", b"PK\x03\x04 no zip"])
def test_a_file_without_weights_is_refused(person: Person, tmp_path: Path, content: bytes):
    (tmp_path / "w.npz").write_bytes(content)
    weights = person.run.weights()
    with person.dialogs.answered(typed(tmp_path / "w.npz"), CONFIRMED):
        person.control(Key.Key_I)
    assert "The weights could not be imported" in person.dialogs.texts[-1] and "w.npz" in person.dialogs.texts[-1]
    assert all(np.array_equal(array, weights[name]) for name, array in person.run.weights().items())


def test_weights_imported_while_it_trains_are_taken_whole(person: Person, tmp_path: Path):
    with person.dialogs.answered(exporting(tmp_path / "w.npz")):
        person.control(Key.Key_E)
    before = person.run.weights()
    person.press_run()
    person.wait(lambda: person.step > 50)
    with person.dialogs.answered(typed(tmp_path / "w.npz")):
        person.control(Key.Key_I)
    person.wait_for(RunState.PAUSED)
    assert all(np.array_equal(array, before[name]) for name, array in person.run.weights().items())


@pytest.mark.parametrize("is_right", [True, False])
def test_weights_with_other_names_are_shown_beside_ours_and_asked_about(person: Person, tmp_path: Path, is_right: bool):
    before = person.run.weights()
    others = {f"fc{number}": array + 1 for number, array in enumerate(before.values())}
    np.savez(tmp_path / "w.npz", **others)
    answer = pressed(QMessageBox.StandardButton.Yes) if is_right else CANCELLED
    with person.dialogs.answered(typed(tmp_path / "w.npz"), answer):
        person.control(Key.Key_I)
    assert "w.npz has other names than the drawing" in person.dialogs.texts[-1]
    assert "Dense 1/weight  ←  fc0   2×4" in person.dialogs.texts[-1]
    person.wait_until_obeyed()
    assert all(np.array_equal(array, before[name] + is_right) for name, array in person.run.weights().items())


def test_weights_for_a_drawing_that_cannot_run_are_refused(person: Person, tmp_path: Path):
    with person.dialogs.answered(exporting(tmp_path / "w.npz")):
        person.control(Key.Key_E)
    person.document.apply("Cut", edits.disconnect(person.project, person.project.graph.wires[:1]))
    with person.dialogs.answered(typed(tmp_path / "w.npz"), CONFIRMED):
        person.control(Key.Key_I)
    assert "The drawing cannot run: Dense 1: Nothing is wired into it." in person.dialogs.texts[-1]
