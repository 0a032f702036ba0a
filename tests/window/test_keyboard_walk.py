"""A walk through the program by keyboard alone: from an empty drawing to weights at home, and everything on the way."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QRadioButton, QWidget

from playground.panels.exporting import ExportDialog
from playground.session.state import RunState
from tests.window.conftest import Opener, Person, typed

Key, Held = Qt.Key, Qt.KeyboardModifier
# No part of the window is further away than so many presses of Tab.
FAR = 80


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the keyboard"
    return widget


def press(key: Key, held: Held = Held.NoModifier) -> None:
    """A key for what has the keyboard; there is no other way for a hand in this file."""
    QTest.keyClick(focused(), key, held)


def type_(words: str) -> None:
    QTest.keyClicks(focused(), words)


def press_until(reached: Callable[[QWidget], bool], key: Key, held: Held = Held.NoModifier) -> QWidget:
    """A key again and again, until what has the keyboard is what was looked for."""
    for _ in range(FAR):
        if reached(focused()):
            return focused()
        press(key, held)
    raise AssertionError(f"{key.name} does not lead there; the keyboard is at {named(focused())!r}")


def named(widget: QWidget | None) -> str:
    """The name that a screen reader would say; of a field inside of another, that one's."""
    while widget is not None:
        if widget.accessibleName():
            return widget.accessibleName()
        widget = widget.parentWidget()
    return ""


def at(name: str) -> Callable[[QWidget], bool]:
    return lambda widget: named(widget) == name


def go_to(name: str) -> QWidget:
    """F6 into the part of the window that has it, and Tab until it has the keyboard."""
    for _ in range(FAR):
        for _ in range(FAR):
            if named(focused()) == name:
                return focused()
            before = focused()
            press(Key.Key_Tab)
            if focused() is before:
                break
        press(Key.Key_F6)
    raise AssertionError(f"no way to {name!r}")


def choose(name: str, title: str) -> None:
    """Go to a list that opens, and type what is to be chosen."""
    box = go_to(name)
    assert isinstance(box, QComboBox)
    press(Key.Key_Down, Held.AltModifier)
    press(Key.Key_Home)
    view = focused()
    for _ in range(FAR):
        if box.view().currentIndex().data() == title:
            break
        QTest.keyClick(view, Key.Key_Down)
    QTest.keyClick(view, Key.Key_Return)
    assert box.currentText() == title


def draw(person: Person) -> None:
    """Ctrl+N, and three layers by A and their names; each comes behind the one before, wired."""
    press(Key.Key_N, Held.ControlModifier)
    assert not person.project.graph.nodes
    for words in ("data", "dense", "output"):
        press_until(at("Canvas"), Key.Key_F6)
        press(Key.Key_A)
        type_(words)
        press(Key.Key_Return)


def choose_settings(person: Person) -> None:
    """XOR, the mean squared error, Adam, a rate of 0.05; six units."""
    choose("Data", "XOR")
    choose("Loss", "Mean squared error")
    choose("Optimizer", "Adam")
    go_to("Learning rate")
    press(Key.Key_A, Held.ControlModifier)
    type_("0.05")
    press(Key.Key_Return)
    press_until(at("Canvas"), Key.Key_F6)
    press(Key.Key_Escape)
    press(Key.Key_Right)  # to the first card
    press(Key.Key_Right)  # and along the wire
    assert person.window.selection.names == {"Dense 1"}
    press(Key.Key_Return)
    press_until(at("Units"), Key.Key_Tab)
    press(Key.Key_A, Held.ControlModifier)
    type_("6")
    press(Key.Key_Tab)


def exporting_by_keys(path: Path, kind: str) -> Callable[[QDialog], None]:
    """Arrows to a format, Tab to the name, Tab to the button, Space; Esc when it has said what it wrote."""

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, ExportDialog)
        if dialog.message.text():
            QTest.keyClick(dialog.focusWidget(), Key.Key_Escape)
            return
        if not dialog.isActiveWindow():  # without a window manager nobody does it; it is asked again
            dialog.activateWindow()
            return
        within(dialog, lambda widget: isinstance(widget, QRadioButton), Key.Key_Tab)
        within(dialog, lambda widget: widget is dialog.radio(kind), Key.Key_Down)
        within(dialog, lambda widget: widget is dialog.path, Key.Key_Tab)
        QTest.keyClick(dialog.focusWidget(), Key.Key_A, Held.ControlModifier)
        QTest.keyClicks(dialog.focusWidget(), str(path))
        within(dialog, lambda widget: widget is dialog.export_button, Key.Key_Tab)
        # Not from in here: a question that it asks could not be answered before this is over.
        QTimer.singleShot(0, dialog, lambda: QTest.keyClick(dialog.focusWidget(), Key.Key_Space))

    return act


def within(dialog: QDialog, reached: Callable[[QWidget], bool], key: Key) -> None:
    for _ in range(FAR):
        if reached(dialog.focusWidget()):
            return
        QTest.keyClick(dialog.focusWidget(), key)
    raise AssertionError(f"{key.name} does not lead there")


@pytest.fixture
def person(open_window: Opener) -> Person:
    made = open_window()
    made.take_keyboard()
    return made


def test_a_walk_by_keyboard_alone_from_start_to_exported_weights(
    person: Person, open_window: Opener, tmp_path: Path
) -> None:
    said: list[str] = []
    person.window.announcer.said.connect(said.append)
    draw(person)
    choose_settings(person)
    graph = person.project.graph
    assert graph.order() == ("Data", "Dense 1", "Output")
    assert graph.layer("Dense 1").main_setting.startswith("6")
    assert type(person.project.data).kind == "xor" and type(person.project.optimizer).kind == "adam"
    assert type(person.project.loss).title == "Mean squared error"
    assert getattr(person.project.optimizer, "learning_rate") == 0.05  # noqa: B009
    assert person.window.problems.rows == []
    person.wait_for(RunState.PAUSED)

    press_until(at("Canvas"), Key.Key_F6)
    person.take_keyboard()
    press(Key.Key_Space)
    person.wait(lambda: person.step >= 50)
    person.take_keyboard()
    press(Key.Key_Space)
    person.wait_for(RunState.PAUSED)
    person.wait_until_obeyed()
    assert any(sentence.startswith("Paused at step ") and "training loss" in sentence for sentence in said)
    losses = person.curves.train_loss.values
    assert losses[-5:].mean() < losses[0]

    project_file, weights_file = tmp_path / "mine.playground", tmp_path / "mine.npz"
    with person.dialogs.answered(typed(project_file)):
        press(Key.Key_S, Held.ControlModifier)
    person.take_keyboard()
    with person.dialogs.answered(exporting_by_keys(weights_file, "npz")):
        press(Key.Key_E, Held.ControlModifier)

    again = open_window(str(project_file))
    assert again.project == person.project
    answers = again.predictions()
    assert np.array_equal(answers, person.predictions())
    with np.load(weights_file) as arrays:
        kept = again.run.weights()
        assert set(arrays) == {"README", *kept}
        assert all(np.array_equal(arrays[name], array) for name, array in kept.items())
    again.take_keyboard()
    press_until(at("Canvas"), Key.Key_F6)
    press(Key.Key_R)
    again.wait_until_obeyed()
    assert not np.array_equal(again.predictions(), answers)
    with again.dialogs.answered(typed(weights_file)):
        press(Key.Key_I, Held.ControlModifier)
    assert np.array_equal(again.predictions(), answers)


def test_f6_leads_through_every_part_that_can_be_seen_and_comes_back(person: Person) -> None:
    came: list[str] = []
    person.window.panes.came.connect(came.append)
    press_until(at("Canvas"), Key.Key_F6)
    came.clear()
    press(Key.Key_F6)
    press_until(at("Canvas"), Key.Key_F6)
    seen = {"Toolbar", "Canvas", "Library", "Properties", "Output", "Loss and accuracy", "Gradient norm by layer"}
    assert set(came) == seen and len(came) == len(seen)
    press(Key.Key_F6, Held.ShiftModifier)
    assert came[-1] == "Toolbar"


def test_f6_comes_back_to_where_it_left(person: Person) -> None:
    left = go_to("Optimizer")
    press(Key.Key_F6)
    assert focused() is not left
    press(Key.Key_F6, Held.ShiftModifier)
    assert focused() is left
