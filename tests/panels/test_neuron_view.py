"""The neuron that is pointed at: it covers the other pictures, and says what it sees and how its inputs add up."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from playground.document.selection import PointedNeuron
from playground.formats.examples import load_example
from playground.panels.dock import Surroundings
from playground.panels.output import OutputPanel
from playground.panels.output_views.neuron import NeuronView
from playground.training.prepare import plan_of, prepare
from playground.training.probes.neuron_sight import NeuronSight, SightAnswer
from playground.training.trainer import Trainer
from tests.panels.fake_run import FakeRun


@pytest.fixture
def panel(qtbot: QtBot, around: Surroundings) -> OutputPanel:
    made = OutputPanel(around)
    qtbot.addWidget(made)
    made.resize(320, 360)
    with qtbot.waitExposed(made):
        made.show()
    made.set_plan(plan_of(load_example("circle")))
    return made


def sight(trainer: Trainer, layer: str, neuron: int) -> SightAnswer:
    answer = NeuronSight(layer, neuron).answer(trainer)
    assert answer is not None
    return answer


def test_a_neuron_that_is_pointed_at_covers_the_tabs_and_is_asked_about_until_it_is_left(
    panel: OutputPanel, run: FakeRun, around: Surroundings, qtbot: QtBot
) -> None:
    before = run.asked
    around.selection.look_at(PointedNeuron("Dense 1", 2))
    qtbot.waitUntil(lambda: isinstance(panel.current, NeuronView))
    assert run.asked == [NeuronSight("Dense 1", 2)]
    assert not panel.tabs.isVisible()
    around.selection.look_at(PointedNeuron("Dense 1", 3))
    qtbot.waitUntil(lambda: run.asked == [NeuronSight("Dense 1", 3)])
    around.selection.look_at(None)
    qtbot.waitUntil(lambda: panel.tabs.isVisible())
    assert run.asked == before


@pytest.mark.parametrize(
    ("example", "layer", "shown"),
    [
        ("circle", "Dense 1", "plane"),
        ("mnist-classic", "Dense 1", "weights"),
        ("mnist-classic", "Dense 2", "images"),
        ("iris", "Output", "summands"),
    ],
)
def test_what_a_neuron_sees_fits_the_data_and_is_drawn(
    qtbot: QtBot, around: Surroundings, example: str, layer: str, shown: str
) -> None:
    project = load_example(example)
    view = NeuronView(around)
    qtbot.addWidget(view)
    view.resize(300, 320)
    view.set_task(plan_of(project).task)
    answer = sight(prepare(project), layer, 1)
    value = getattr(answer, shown)
    assert value is not None and len(value)
    view.show_answer(answer)
    picture = view.grab().toImage()
    assert len(_colors(picture)) > 8


def _colors(picture: QImage) -> set[int]:
    return {picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)}


def test_the_summands_and_the_bias_add_up_to_what_the_activation_gets() -> None:
    trainer = prepare(load_example("circle"))
    for _ in trainer.run(steps=30):
        pass
    answer = sight(trainer, "Dense 2", 1)
    assert answer.bias is not None and answer.total is not None
    assert answer.total == pytest.approx(sum(one.product for one in answer.summands) + answer.bias, rel=1e-4)
    assert answer.output == pytest.approx(float(np.tanh(answer.total)), rel=1e-4)
    sizes = [abs(one.product) for one in answer.summands]
    assert sizes == sorted(sizes, reverse=True) and answer.inputs == 4


def test_inputs_and_classes_are_called_by_their_names() -> None:
    trainer = prepare(load_example("iris"))
    assert sight(trainer, "Output", 0).name == "Output, setosa"
    assert {one.name for one in sight(trainer, "Dense 1", 0).summands} == set(trainer.samples.task.features)
    assert NeuronSight("Dense 7", 0).answer(trainer) is None
