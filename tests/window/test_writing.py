"""In the window: a network learns names letter by letter, and writes while it does."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from playground.data.dataset import DATASETS
from playground.engine.layer import LAYERS
from playground.engine.loss import LOSSES
from playground.engine.optimizer import OPTIMIZERS
from playground.formats import project_file
from playground.panels.output import OutputPanel
from playground.panels.output_views.text import GENERATE, STOP, TextView
from playground.spec import edits
from playground.spec.graph import Graph
from playground.spec.project import Project, Training
from playground.training.prepare import prepare
from tests.window.conftest import Opener, Person


def names() -> Project:
    """Embedding and a GRU that answers at every step."""
    graph = Graph().add(LAYERS.find("input")()).add(LAYERS.find("embedding")())
    graph = graph.add(LAYERS.find("gru")(units=16, return_sequences=True)).add(LAYERS.find("output")())
    graph = graph.connect("Data", "Embedding 1").connect("Embedding 1", "GRU 1").connect("GRU 1", "Output")
    loss, optimizer = LOSSES.find("cross_entropy")(), OPTIMIZERS.find("adam")(learning_rate=0.01)
    return edits.tidy(Project(DATASETS.find("name_letters")(), loss, optimizer, graph, Training(batch_size=32)))


def view_of(person: Person) -> TextView:
    view = person.window.findChild(OutputPanel).current
    assert isinstance(view, TextView)
    return view


def test_it_writes_while_it_learns_and_learns_the_same_as_without(open_window: Opener, tmp_path: Path) -> None:
    path = tmp_path / "names.playground"
    project_file.save(path, names(), None)
    person = open_window(str(path))
    view = view_of(person)
    person.wait(lambda: len(view.bars.likeliest) > 0)
    QTest.keyClicks(view.prompt, "mar")
    QTest.mouseClick(view.button, Qt.MouseButton.LeftButton)
    person.wait(lambda: view.page.toPlainText().startswith("mar") and len(view.page.toPlainText()) == 203)
    before = view.page.toPlainText()
    assert view.button.text() == GENERATE, "the text is whole and nothing trains"
    person.press_run()
    person.wait(lambda: person.step > 60 and view.answer.step > 0 and view.page.toPlainText() != before)
    assert view.button.text() == STOP
    QTest.mouseClick(view.button, Qt.MouseButton.LeftButton)
    assert view.button.text() == GENERATE and view.page.toPlainText().startswith("mar")
    person.press_run()
    person.wait_until_obeyed()
    alone = prepare(names())
    for _ in alone.run(steps=person.step):
        pass
    weights = person.run.weights()
    assert all(np.array_equal(values, weights[name]) for name, values in alone.weights().items())
    assert not person.failures
