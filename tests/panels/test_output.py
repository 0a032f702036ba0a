"""Output: the pictures that fit the task, asked for only while they are seen."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.document.selection import Followed
from playground.formats.examples import load_example
from playground.panels.dock import Surroundings
from playground.panels.output import OutputPanel
from playground.panels.output_views.confusion import ConfusionView
from playground.panels.output_views.draw import DrawView
from playground.panels.output_views.fitted import FittedView
from playground.panels.output_views.forecast import ForecastView
from playground.panels.output_views.samples import SamplesView
from playground.panels.output_views.surface import SurfaceView, heat_map
from playground.panels.plot.saving import png
from playground.training.prepare import plan_of, prepare
from playground.training.probes.confusion import ConfusionAnswer
from playground.training.probes.decision_surface import SurfaceAnswer
from playground.training.probes.fitted_curve import CurveAnswer
from playground.training.probes.sample_predictions import SamplePredictions, SamplesAnswer
from tests.panels.fake_run import FakeRun

EXAMPLES = {
    "circle": [SurfaceView, ConfusionView],
    "line": [FittedView],
    "iris": [ConfusionView],
    "mnist": [SamplesView, DrawView, ConfusionView],
    "sunspots": [ForecastView],
}


@pytest.fixture
def panel(qtbot: QtBot, around: Surroundings) -> OutputPanel:
    made = OutputPanel(around)
    qtbot.addWidget(made)
    made.resize(320, 360)
    with qtbot.waitExposed(made):
        made.show()
    return made


def points(count: int, features: int, targets: np.ndarray) -> dict[str, np.ndarray]:
    inputs = np.linspace(-0.9, 0.9, count * features, dtype=np.float32).reshape(count, features)
    return {"inputs": inputs, "targets": targets, "validation_inputs": inputs[:2], "validation_targets": targets[:2]}


def surface(values: np.ndarray, labels: np.ndarray | None = None, classes: int = 2) -> SurfaceAnswer:
    seen = points(6, 2, np.arange(6) % classes)
    return SurfaceAnswer(**seen, values=values.astype(np.float32), labels=labels, low=-1.0, high=1.0)


@pytest.mark.parametrize("example, views", EXAMPLES.items())
def test_the_tabs_are_the_pictures_that_fit_the_data(panel: OutputPanel, example: str, views: list[type]) -> None:
    panel.set_plan(plan_of(load_example(example)))
    assert [type(panel.tabs.widget(index)) for index in range(panel.tabs.count())] == views


def test_only_the_picture_in_front_is_asked_for(panel: OutputPanel, run: FakeRun) -> None:
    panel.set_plan(plan_of(load_example("circle")))
    assert run.asked == [panel.views[0].probe]
    bar = panel.tabs.tabBar()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(1).center())
    assert [type(probe).__name__ for probe in run.asked] == ["Confusion"]
    panel.hide()
    assert run.asked == []


@pytest.mark.parametrize("example", ["circle", "line", "iris", "sunspots"])
def test_real_answers_are_drawn(panel: OutputPanel, run: FakeRun, make_snapshot, example: str) -> None:
    project = load_example(example)
    trainer, plan = prepare(project), plan_of(project)
    panel.set_plan(plan)
    for index in range(panel.tabs.count()):
        panel.tabs.setCurrentIndex(index)
        view = panel.current
        empty = view.grab().toImage()
        run.show(make_snapshot(answers={view.probe: view.probe.answer(trainer)}, shown_plan=plan))
        assert view.grab().toImage() != empty


def test_an_answer_of_other_data_is_not_drawn(panel: OutputPanel, run: FakeRun, make_snapshot) -> None:
    panel.set_plan(plan_of(load_example("circle")))
    answer = surface(np.full((4, 4), 0.9))
    other = dataclasses.replace(load_example("circle"), data=type(load_example("xor").data)())
    run.show(make_snapshot(answers={panel.current.probe: answer}, shown_plan=plan_of(other)))
    assert panel.current.answer is None


def test_the_surface_is_orange_below_and_blue_above_with_x2_upward(panel: OutputPanel) -> None:
    values = np.zeros((10, 10))
    values[5:] = 1.0
    image = heat_map(surface(values), plan_of(load_example("circle")).task)
    top, bottom = QColor(image.pixel(5, 0)), QColor(image.pixel(5, 9))
    assert top.blue() > top.red() and bottom.red() > bottom.blue()


def test_three_classes_have_three_colors(panel: OutputPanel) -> None:
    task = dataclasses.replace(plan_of(load_example("circle")).task, classes=("a", "b", "c"))
    labels = np.repeat(np.arange(3), 3)[:, None].repeat(9, axis=1)
    image = heat_map(surface(np.ones((9, 9)), labels, classes=3), task)
    assert len({image.pixel(4, row) for row in (0, 4, 8)}) == 3


@pytest.mark.parametrize("value", [np.nan, np.inf, 1e30])
def test_a_network_that_ran_away_is_drawn_without_harm(panel: OutputPanel, around: Surroundings, value: float) -> None:
    view = SurfaceView(around, panel)
    view.set_task(plan_of(load_example("circle")).task)
    view.show_answer(surface(np.full((4, 4), value)))
    view.grab()
    fitted = FittedView(around, panel)
    fitted.set_task(plan_of(load_example("line")).task)
    x = np.linspace(-1, 1, 20, dtype=np.float32)
    fitted.show_answer(CurveAnswer(**points(6, 1, np.arange(6.0)), x=x, y=np.full(20, value, np.float32)))
    fitted.grab()


def test_the_surface_tells_what_the_network_says_under_the_pointer(panel: OutputPanel) -> None:
    panel.set_plan(plan_of(load_example("circle")))
    view = panel.current
    view.show_answer(surface(np.full((4, 4), 0.9)))
    assert view.reading(view._place().center().toPoint()).endswith("inside, 90 % sure")
    assert view.reading(view.rect().topLeft()) == ""


def samples() -> SamplesAnswer:
    images = np.random.default_rng(0).random((12, 8, 8, 1), dtype=np.float32)
    shares = np.full((12, 10), 0.02, np.float32)
    shares[:, 3] = 0.82
    labels = np.full(12, 3)
    labels[1] = 5
    return SamplesAnswer(images, labels, np.full(12, 3), shares, tuple("0123456789"), np.arange(12), 12, 12)


def test_a_mistake_is_marked_by_a_sign_and_not_by_color_alone(panel: OutputPanel) -> None:
    panel.set_plan(plan_of(load_example("mnist")))
    view = panel.current
    view.show_answer(samples())
    assert view.caption(0, view.answer, 60) == "3 82%"
    assert view.caption(1, view.answer, 60) == "✗ 3 82%"
    assert len(view.caption(1, view.answer, 8)) < 3, "what does not fit is cut off"
    view.grab()
    assert view.reading(view._places()[1].center()).startswith("This is 5. The network says 3 82.0 %")


def test_samples_that_do_not_fit_are_scrolled_to(panel: OutputPanel) -> None:
    panel.set_plan(plan_of(load_example("mnist")))
    panel.resize(200, 160)
    view = panel.current
    view.show_answer(samples())
    assert view.bar.isVisible()
    first = view._places()[0].top()
    view.bar.setValue(view.bar.maximum())
    assert view._places()[0].top() < first
    assert view._places()[-1].bottom() <= view.height()


def test_a_cell_of_the_confusion_matrix_says_what_was_taken_for_what(panel: OutputPanel) -> None:
    panel.set_plan(plan_of(load_example("iris")))
    view = panel.current
    matrix = np.array([[10, 0, 0], [0, 9, 1], [0, 2, 8]])
    view.show_answer(ConfusionAnswer(matrix, ("setosa", "versicolor", "virginica"), 27 / 30))
    view.grab()
    table = view._table()
    cell = table.width() // 3
    place = table.topLeft()
    place.setX(place.x() + cell * 2 + cell // 2)
    place.setY(place.y() + cell + cell // 2)
    assert view.reading(place) == "1 of 10 samples of versicolor are taken for virginica (10.0 %)"


def test_other_data_empties_the_picture(panel: OutputPanel) -> None:
    panel.set_plan(plan_of(load_example("circle")))
    view = panel.current
    view.show_answer(surface(np.ones((4, 4))))
    panel.set_plan(plan_of(load_example("xor")))
    assert view.answer is None
    view.grab()


@pytest.mark.parametrize("example", ["circle", "iris"])
def test_a_picture_can_be_saved(panel: OutputPanel, run: FakeRun, make_snapshot, example: str) -> None:
    project = load_example(example)
    plan = plan_of(project)
    panel.set_plan(plan)
    view = panel.current
    run.show(make_snapshot(answers={view.probe: view.probe.answer(prepare(project))}, shown_plan=plan))
    picture = QImage.fromData(png(view))
    assert picture.size() == 2 * view.size()
    assert len({picture.pixel(x, picture.height() // 2) for x in range(picture.width())}) > 3


def test_mistakes_and_parts_are_asked_for_at_the_head_of_the_samples(panel: OutputPanel, run: FakeRun) -> None:
    panel.set_plan(plan_of(load_example("mnist")))
    view = panel.current
    QTest.mouseClick(view.modes.buttons["mistakes"], Qt.MouseButton.LeftButton)
    assert run.asked == [SamplePredictions(mistakes=True)]
    view.parts.setFocus()
    QTest.keyClick(view.parts, Qt.Key.Key_Down)
    assert run.asked == [SamplePredictions(part="test", mistakes=True)]
    view.show_answer(dataclasses.replace(samples(), found=1, among=300))
    assert view.sentence(view.answer) == "1 mistake among 300"
    panel.set_plan(plan_of(load_example("fashion")))
    assert run.asked == [SamplePredictions(part="test")], "other data begins with all images"


def test_a_cell_of_the_confusion_matrix_shows_its_images(panel: OutputPanel, run: FakeRun) -> None:
    panel.set_plan(plan_of(load_example("mnist")))
    samples_view, confusion = panel.current, panel.tabs.widget(2)
    panel.tabs.setCurrentIndex(2)
    confusion.show_answer(ConfusionAnswer(np.full((10, 10), 3), tuple("0123456789"), 0.1))
    place = confusion._cell(4, 9).center()
    assert confusion.reading(place).endswith("Click to see them")
    QTest.mouseClick(confusion, Qt.MouseButton.LeftButton, pos=place)
    assert panel.current is samples_view
    assert run.asked == [SamplePredictions(truth=4, said=9)]
    assert samples_view.cell.isVisible() and samples_view.cell.text().startswith("4 → 9")
    QTest.mouseClick(samples_view.cell, Qt.MouseButton.LeftButton)
    assert run.asked == [SamplePredictions()] and not samples_view.cell.isVisible()


def test_a_cell_is_reached_by_the_arrow_keys(panel: OutputPanel, run: FakeRun) -> None:
    panel.set_plan(plan_of(load_example("mnist")))
    confusion = panel.tabs.widget(2)
    panel.tabs.setCurrentIndex(2)
    confusion.show_answer(ConfusionAnswer(np.full((10, 10), 3), tuple("0123456789"), 0.1))
    for key in ("Down", "Down", "Right", "Up", "Return"):
        QTest.keyClick(confusion, getattr(Qt.Key, f"Key_{key}"))
    assert run.asked == [SamplePredictions(truth=1, said=1)]


def test_an_image_that_is_clicked_is_followed_until_it_is_clicked_again(
    panel: OutputPanel, around: Surroundings
) -> None:
    panel.set_plan(plan_of(load_example("mnist")))
    view = panel.current
    view.show_answer(dataclasses.replace(samples(), indices=np.arange(12) * 7))
    before = view.grab().toImage()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view._places()[2].center())
    assert around.selection.sample == Followed("validation", 14)
    assert view.grab().toImage() != before
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view._places()[2].center())
    assert around.selection.sample is None
