"""Brushes: what is drawn onto the plane is in the project, a stroke is one edit, and erasing takes it away."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.data.sets.hand_drawn import HandDrawn
from playground.document.document import Document
from playground.formats.examples import load_example
from playground.panels.dock import Surroundings
from playground.panels.output_views.brush import ERASER
from playground.panels.output_views.surface import SurfaceView
from playground.training.prepare import plan_of
from playground.training.probes.decision_surface import SurfaceAnswer

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


@pytest.fixture
def view(qtbot: QtBot, around: Surroundings, document: Document) -> SurfaceView:
    made = SurfaceView(around)
    qtbot.addWidget(made)
    made.resize(300, 300)
    document.changed.connect(lambda _: follow(made, document))
    follow(made, document)
    with qtbot.waitExposed(made):
        made.show()
    return made


def follow(view: SurfaceView, document: Document) -> None:
    """What the output panel does: another task, another answer."""
    view.set_task(plan_of(document.project).task)
    data, count = document.project.data, 4
    inputs = np.array([(-4, -4), (-4, 4), (4, -4), (4, 4)], np.float32)
    targets = np.arange(count) % 2
    if isinstance(data, HandDrawn):
        inputs, targets = np.array(data.points)[:, :2], np.array(data.points)[:, 2]
    none = inputs[:0]
    values = np.full((5, 5), 0.5, np.float32)
    view.show_answer(SurfaceAnswer(inputs, targets, none, targets[:0], values, None, -6.0, 6.0))


def at(view: SurfaceView, x: float, y: float) -> QPoint:
    place = view._place()
    return QPoint(
        round(place.left() + (x + 6) / 12 * place.width()), round(place.bottom() - (y + 6) / 12 * place.height())
    )


def points(document: Document) -> np.ndarray:
    assert isinstance(document.project.data, HandDrawn)
    return np.array(document.project.data.points)


def test_a_click_adds_a_point_of_the_class_to_those_that_are_seen(view: SurfaceView, document: Document) -> None:
    before = document.project
    QTest.mouseClick(view.brushes.buttons[1.0], LEFT)
    QTest.mouseClick(view, LEFT, pos=at(view, 1.0, 2.0))
    assert len(points(document)) == 5
    np.testing.assert_allclose(points(document)[-1], (1, 2, 1), atol=0.05)
    assert document.undo_text == "Undo Draw points"
    document.undo()
    assert document.project == before


def test_a_stroke_draws_points_apart_from_each_other_and_is_one_edit(view: SurfaceView, document: Document) -> None:
    QTest.mouseClick(view.brushes.buttons[0.0], LEFT)
    for start in (-3.0, 2.0):
        QTest.mousePress(view, LEFT, pos=at(view, start, 0))
        for step in range(1, 41):
            QTest.mouseMove(view, at(view, start, 0.1 * step))
        QTest.mouseRelease(view, LEFT, pos=at(view, start, 4))
    drawn = points(document)[4:]
    assert 10 <= len(drawn) <= 20 and set(drawn[:, 2]) == {0}
    document.undo()
    assert (points(document)[4:, 0] < 0).all(), "the second stroke is taken back as a whole"


@pytest.mark.parametrize("way", ["eraser", "right button"])
def test_points_are_erased(view: SurfaceView, document: Document, way: str) -> None:
    QTest.mouseClick(view.brushes.buttons[ERASER if way == "eraser" else 1.0], LEFT)
    button = LEFT if way == "eraser" else RIGHT
    QTest.mouseClick(view, button, pos=at(view, 0, 0))
    assert not document.can_undo, "nothing lies there"
    QTest.mouseClick(view, button, pos=at(view, 4, 4))
    assert points(document).tolist() == [[-4, -4, 0], [-4, 4, 1], [4, -4, 0]]
    assert document.undo_text == "Undo Erase points"


def test_without_a_brush_nothing_is_drawn(view: SurfaceView, document: Document) -> None:
    QTest.mouseClick(view.brushes.buttons[1.0], LEFT)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseClick(view, LEFT, pos=at(view, 1, 1))
    QTest.mouseClick(view, RIGHT, pos=at(view, 4, 4))
    assert not document.can_undo and not view.brushes.buttons[1.0].isChecked()


def test_one_more_class_brings_a_brush_of_it(view: SurfaceView, document: Document) -> None:
    plus = next(button for button in view.brushes.children() if "One more class" in getattr(button, "toolTip", str)())
    QTest.mouseClick(plus, LEFT)
    assert document.project.data.classes == 3 and plan_of(document.project).runs
    QTest.mouseClick(view.brushes.buttons[2.0], LEFT)
    QTest.mouseClick(view, LEFT, pos=at(view, 0, 0))
    assert points(document)[-1, 2] == 2


def test_numbers_are_drawn_with_brushes_of_values(view: SurfaceView, document: Document) -> None:
    project = load_example("circle")
    document.load(project.replace(data=HandDrawn(points=((0, 0, 0.8), (1, 1, -0.4)), answers="numbers")))
    assert set(view.brushes.buttons) == {1.0, 0.5, 0.0, -0.5, -1.0, ERASER}
    QTest.mouseClick(view.brushes.buttons[-0.5], LEFT)
    QTest.mouseClick(view, LEFT, pos=at(view, 3, 3))
    assert points(document)[-1, 2] == pytest.approx(-0.4)


def test_data_that_lies_elsewhere_has_no_brushes(view: SurfaceView, document: Document) -> None:
    assert view.brushes.isVisible()
    view.set_task(plan_of(load_example("iris")).task)
    assert not view.brushes.isVisible()


def test_words_before_there_is_an_answer_stand_beside_the_brushes(view: SurfaceView) -> None:
    words = view.empty_text
    for width, height in ((300, 180), (300, 300), (700, 300)):
        view.resize(width, height)
        view.show_answer(None)
        seen = []
        for view.empty_text in (words, ""):
            seen.append(view.grab().copy(view.brushes.geometry()).toImage())
        assert seen[0] == seen[1]
