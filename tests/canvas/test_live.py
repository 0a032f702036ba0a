"""Pictures below the cards: what fits each layer, asked for only while it can be seen."""

from __future__ import annotations

import dataclasses
import inspect

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from playground.canvas.image_preview import ImagePreview
from playground.canvas.live import LivePictures
from playground.canvas.preview import BOX, _kinds
from playground.canvas.view import CanvasView
from playground.document.document import Document
from playground.document.drawing import Drawing
from playground.document.selection import Followed, Selection
from playground.engine.layer import LAYERS
from playground.formats.examples import load_example
from playground.spec import edits
from playground.spec.problem import Severity
from playground.spec.project import Project
from playground.training.events import Curves, Progress, Snapshot
from playground.training.prepare import plan_of, prepare
from playground.training.probes.health import Health, State
from playground.training.trainer import Trainer
from tests.panels.fake_run import FakeRun

# What an example's cards show, by their names.
SHOWN = {
    "circle": {"Data": "PlaneView", "Dense 1": "PlaneView", "Dense 2": "PlaneView", "Output": "PlaneView"},
    "mnist": {"Data": "PictureView", "Dense 1": "WeightsView", "Output": "BarsView"},
    "cnn-mnist": {"Conv2D 1": "KernelsView", "MaxPool2D 1": "MapsView", "Dense 1": "BarsView"},
    "names": {"Data": "TextView", "Embedding 1": "StatesView"},
    "lstm-echo": {"Data": "StatesView", "LSTM 1": "MemoryView"},
}


class Scene:
    """An example on a canvas, with a run that answers when it is asked to."""

    def __init__(self, qtbot: QtBot, project: Project) -> None:
        self.document = Document(project)
        self.drawing = Drawing(self.document)
        self.selection = Selection(self.drawing)
        self.run = FakeRun()
        self.view = CanvasView(self.drawing, self.selection)
        qtbot.addWidget(self.view)
        self.view.resize(1000, 500)
        with qtbot.waitExposed(self.view):
            self.view.show()
        self.live = LivePictures(self.view, self.view.drawing, self.selection, self.run)
        self.document.changed.connect(self.replan)
        self.replan(project)

    def replan(self, project: Project) -> None:
        plan = plan_of(project)
        self.view.set_plan(plan.inside(self.drawing.opened))
        self.live.set_plan(plan, plan.prefix(self.drawing.opened))

    def answer(self, trainer: Trainer) -> None:
        answers = {probe: probe.answer(trainer) for probe in self.run.asked}
        self.run.show(Snapshot(Progress(trainer.step, 0), 0.0, Curves.empty(), trainer.plan, answers))


def with_layer(project: Project, kind: str, after: str) -> Project:
    return edits.add_after(project, LAYERS.find(kind)(), after)[0]


@pytest.mark.parametrize("example", SHOWN)
def test_each_layer_gets_the_picture_that_fits_it_and_it_is_drawn(qtbot: QtBot, example: str) -> None:
    scene = Scene(qtbot, load_example(example))
    found = {name: type(preview).__name__ for name, preview in scene.live.previews.items()}
    assert found.items() >= SHOWN[example].items()
    scene.answer(prepare(scene.document.project))
    for name in SHOWN[example]:
        assert scene.view.drawing.cards[name].tray.isVisible()
        assert len(colors_of(scene, name)) > 1, f"{name} shows nothing"


def colors_of(scene: Scene, name: str) -> set[int]:
    picture = QImage(BOX.toAlignedRect().size(), QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    painter.translate(-BOX.topLeft())
    scene.live.previews[name].paint(painter, BOX)
    painter.end()
    return {picture.pixel(x, y) for x in range(picture.width()) for y in range(0, picture.height(), 2)}


@pytest.mark.parametrize(
    ("example", "kind", "after", "shown"),
    [
        ("circle", "activation", "Dense 2", "FunctionView"),
        ("circle", "batch_norm", "Dense 1", "RunningView"),
        ("lstm-echo", "self_attention", "Data", "AttentionView"),
        ("lstm-echo", "transformer_block", "Data", "AttentionView"),
    ],
)
def test_functions_normalizations_and_attention_have_pictures_of_their_own(
    qtbot: QtBot, example: str, kind: str, after: str, shown: str
) -> None:
    scene = Scene(qtbot, with_layer(load_example(example), kind, after))
    (name,) = [name for name, preview in scene.live.previews.items() if type(preview).__name__ == shown]
    scene.answer(prepare(scene.document.project))
    assert len(colors_of(scene, name)) > 1


def test_nothing_is_asked_of_cards_that_are_out_of_sight_or_too_small(qtbot: QtBot) -> None:
    scene = Scene(qtbot, load_example("circle"))
    assert len(scene.live.probes) == 2, "one question for all four cards, and their health"
    scene.view.zoom_by(0.1)
    assert scene.live.probes == {Health()}
    scene.view.fit()
    assert len(scene.live.probes) == 2
    scene.view.hide()
    assert scene.live.probes == {Health()}


def test_following_another_sample_asks_about_that_one(qtbot: QtBot) -> None:
    scene = Scene(qtbot, load_example("iris"))
    scene.selection.follow(Followed("train", 7))
    indices = {getattr(probe, "index", None) for probe in scene.live.probes}
    assert 7 in indices and 0 not in indices


def test_an_edit_keeps_the_pictures_of_other_layers(qtbot: QtBot) -> None:
    scene = Scene(qtbot, load_example("circle"))
    before = dict(scene.live.previews)
    scene.document.apply("Add", with_layer(scene.document.project, "dense", "Dense 2"))
    assert scene.live.previews["Dense 1"] is before["Dense 1"]
    assert len(scene.live.previews) == len(before) + 1
    scene.document.undo()
    assert set(scene.live.previews) == set(before)


def test_a_drawing_that_does_not_run_has_no_pictures(qtbot: QtBot) -> None:
    scene = Scene(qtbot, load_example("circle"))
    scene.document.apply("Delete", edits.remove_layers(scene.document.project, ["Output"]))
    assert scene.live.previews == {}
    assert not any(card.tray.isVisible() for card in scene.view.drawing.cards.values())


def test_a_dot_tells_how_each_layer_does_and_the_tooltip_gives_numbers(qtbot: QtBot) -> None:
    project = load_example("deep-sigmoid")
    scene = Scene(qtbot, project)
    trainer = prepare(project)
    for _ in trainer.run(steps=40):
        pass
    scene.answer(trainer)
    cards = scene.view.drawing.cards
    assert cards["Dense 1"].dot.state is State.SMALL and cards["Dense 1"].dot.isVisible()
    assert cards["Dense 20"].dot.state is not State.SMALL
    assert cards["Data"].dot.state is None
    assert "small gradients" in scene.live.note("Dense 1") and "a weight" in scene.live.note("Dense 1")


def test_a_dot_stands_beside_the_mark_of_a_problem(qtbot: QtBot) -> None:
    project = load_example("circle")
    scene, trainer = Scene(qtbot, project), prepare(project)
    for _ in trainer.run(steps=5):
        pass
    scene.answer(trainer)
    card = scene.view.drawing.cards["Dense 1"]
    corner = card.dot.sceneBoundingRect()
    card.show_face(dataclasses.replace(card.face, severity=Severity.WARNING))
    assert card.dot.isVisible() and not card.dot.sceneBoundingRect().adjusted(0, 0, -1, 0).intersects(corner)


def test_a_cross_marks_layers_whose_numbers_are_not_finite(qtbot: QtBot) -> None:
    project = load_example("exploding-rnn")
    scene, trainer = Scene(qtbot, project), prepare(project)
    for _ in trainer.run(steps=50):
        pass
    scene.answer(trainer)
    assert scene.view.drawing.cards["RNN 1"].dot.state is State.NAN


def test_numbers_that_are_not_finite_break_no_picture(qtbot: QtBot) -> None:
    project = load_example("circle")
    project = project.replace(optimizer=dataclasses.replace(project.optimizer, learning_rate=1e9))
    scene, trainer = Scene(qtbot, project), prepare(project)
    for _ in trainer.run(steps=50):
        pass
    scene.answer(trainer)
    for name in scene.live.previews:
        assert colors_of(scene, name)


def test_a_click_on_the_picture_selects_its_card(qtbot: QtBot) -> None:
    scene = Scene(qtbot, load_example("circle"))
    scene.answer(prepare(scene.document.project))
    card = scene.view.drawing.cards["Dense 1"]
    spot = scene.view.mapFromScene(card.pos() + BOX.center())
    qtbot.mouseClick(scene.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert scene.selection.names == {"Dense 1"}


def test_layers_inside_of_an_open_block_have_their_pictures_too(qtbot: QtBot) -> None:
    scene = Scene(qtbot, load_example("circle"))
    scene.selection.set({"Dense 1", "Dense 2"})
    scene.view.group()
    scene.drawing.opened_changed.connect(lambda: scene.replan(scene.document.project))
    scene.view.open_block()
    scene.answer(prepare(scene.document.project))
    assert set(scene.live.previews) == {"Dense 1", "Dense 2"}
    assert scene.view.drawing.cards["Dense 2"].tray.isVisible() and len(colors_of(scene, "Dense 2")) > 1


def test_every_picture_below_cards_is_found_whatever_it_is_derived_from() -> None:
    kinds = _kinds()
    assert {"MapsView", "StatesView", "AttentionView", "WeightsView", "BarsView"} <= {kind.__name__ for kind in kinds}
    assert not any(inspect.isabstract(kind) for kind in kinds)
    assert ImagePreview not in kinds and len(kinds) == len(set(kinds))
