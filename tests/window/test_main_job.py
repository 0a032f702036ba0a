"""The main job, by hand: draw 784-16-16-10, train it on MNIST while watching it, save, reopen, export, import."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from playground.session.state import RunState
from tests.window.conftest import CONFIRMED, Opener, Person, exporting, typed

Key = Qt.Key


def draw(person: Person) -> None:
    """From Ctrl+N to Data, Flatten 1, Dense 1, Dense 2, Output, each layer added in another way."""
    hands, library = person.hands, person.window.library
    person.control(Key.Key_N)
    assert not person.project.graph.nodes and person.window.canvas.empty.isVisible()
    area = person.window.canvas.viewport().rect()
    hands.drop("input", QPoint(120, area.center().y()))  # dragged from the library
    person.key(Key.Key_A)  # searched and added behind what is selected
    hands.type("flatten")
    person.key(Key.Key_Return)
    row = library.layers.findItems("Dense", Qt.MatchFlag.MatchExactly)[0]
    spot = library.layers.visualItemRect(row).center()
    QTest.mouseClick(library.layers.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseDClick(library.layers.viewport(), Qt.MouseButton.LeftButton, pos=spot)  # double-clicked in the library
    hands.click(QPoint(20, 20))
    hands.double_click(QPoint(area.width() // 2, area.bottom() - 100))  # double-clicked on empty canvas
    hands.type("dense")
    person.key(Key.Key_Return)
    hands.click(QPoint(20, 20))
    library.search.setFocus()  # found in the library by keyboard
    QTest.keyClicks(library.search, "output")
    QTest.keyClick(library.search, Key.Key_Return)
    person.window.canvas.setFocus()
    person.key(Key.Key_L)
    hands.drag(hands.output("Dense 1"), hands.input("Dense 2"))  # wired from port to port, and back from an input
    hands.drag(hands.input("Output"), hands.output("Dense 2"))
    person.key(Key.Key_L)


def choose_settings(person: Person) -> None:
    """MNIST, half the squared error, 16 sigmoids twice, a rate of 3."""
    window = person.window
    person.choose(window.toolbar.data, "MNIST digits")
    person.choose(window.toolbar.loss, "Half squared error")
    for name in ("Dense 1", "Dense 2", "Output"):
        form = person.select(name).form
        if "units" in form.fields:
            person.type_into(form.editor("units").field, "16")
        person.choose(form.editor("activation").box, "Sigmoid")
    person.type_into(window.toolbar.learning_rate, "3")
    person.type_into(window.toolbar.batch_size, "32")
    person.window.canvas.setFocus()


def test_the_main_job_from_an_empty_canvas_to_weights_at_home(open_window: Opener, tmp_path: Path):
    person = open_window()
    draw(person)
    assert person.hands.wires == {
        ("Data", "Flatten 1"),
        ("Flatten 1", "Dense 1"),
        ("Dense 1", "Dense 2"),
        ("Dense 2", "Output"),
    }
    choose_settings(person)
    assert "13 002 parameters: 12 960 weights, 42 biases" in person.counts
    assert person.window.problems.rows == []
    person.wait_for(RunState.PAUSED)

    points = watch_it_learn(person)
    assert points > 100
    assert person.curves.train_loss.values[-50:].mean() < person.curves.train_loss.values[:50].mean()

    project_file, weights_file = tmp_path / "digits.playground", tmp_path / "digits.npz"
    with person.dialogs.answered(typed(project_file)):
        person.control(Key.Key_S)
    assert person.document.path == project_file and person.document.is_clean
    assert person.status == "Saved digits.playground with its weights"
    said = person.predictions()
    assert said.shape == (500, 10)

    again = open_window(str(project_file))
    assert again.project == person.project
    assert np.array_equal(again.predictions(), said)

    with again.dialogs.answered(exporting(weights_file)):
        again.control(Key.Key_E)
    assert_exported(weights_file, again)
    assert_import_brings_back(weights_file, again, said)
    assert not person.failures and not again.failures


def watch_it_learn(person: Person) -> int:
    """Space, some hundred steps, Space; how many points the loss curve on the screen has."""
    loss, gradients = person.window.curves.loss, person.window.gradients.box.plot
    person.key(Key.Key_Space)
    person.wait_for(RunState.RUNNING)
    person.wait(lambda: not loss.is_empty)
    seen = len(loss.blocks[0].x)
    person.wait(lambda: person.step >= 600)
    assert len(loss.blocks[0].x) > seen
    assert gradients.blocks[0].values.shape[1] == 3
    person.key(Key.Key_Space)
    person.wait_for(RunState.PAUSED)
    stopped = person.step
    QApplication.processEvents()
    person.wait_until_obeyed()
    assert person.step == stopped
    assert len(loss.blocks[0].x) == len(gradients.blocks[0].x) == len(person.curves.train_loss.steps)
    return len(loss.blocks[0].x)


def assert_exported(file: Path, person: Person) -> None:
    weights = person.run.weights()
    with np.load(file) as arrays:
        assert set(arrays) == {"README", *weights}
        assert all(np.array_equal(arrays[name], array) for name, array in weights.items())
        assert "784" in str(arrays["README"])
    assert {name: array.shape for name, array in weights.items()} == {
        "Dense 1/weight": (784, 16),
        "Dense 1/bias": (16,),
        "Dense 2/weight": (16, 16),
        "Dense 2/bias": (16,),
        "Output/weight": (16, 10),
        "Output/bias": (10,),
    }


def assert_import_brings_back(file: Path, person: Person, said: np.ndarray) -> None:
    """Reset, import, and the predictions are the old ones; a file with a wrong shape changes nothing."""
    person.key(Key.Key_R)
    person.wait_until_obeyed()
    assert not np.array_equal(person.predictions(), said)
    with person.dialogs.answered(typed(file)):
        person.control(Key.Key_I)
    assert np.array_equal(person.predictions(), said)

    wrong = file.with_name("wrong.npz")
    with np.load(file) as arrays:
        np.savez(wrong, **{**arrays, "Dense 1/weight": np.zeros((784, 17), np.float32)})
    project, weights = person.project, person.run.weights()
    with person.dialogs.answered(typed(wrong), CONFIRMED):
        person.control(Key.Key_I)
    told = person.dialogs.texts[-1]
    assert "The weights could not be imported" in told
    assert "'Dense 1'" in told and "(784, 17)" in told and "(784, 16)" in told
    assert person.project is project
    assert all(np.array_equal(array, weights[name]) for name, array in person.run.weights().items())
