"""A relief: what is near hides what is far, mouse and keys turn it, and the path lies on it."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.panels.plot.relief import HIGHEST, LOWEST, Relief, Viewpoint
from playground.panels.plot.relief_plot import ReliefPlot
from playground.panels.plot.surface_plot import Surface, Trail

X, Y = np.linspace(-2, 2, 17), np.linspace(-1, 3, 17)
BOWL = X[None, :] ** 2 + (Y[:, None] - 1) ** 2
AREA = QRectF(0, 0, 300, 240)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def plot(qtbot: QtBot) -> ReliefPlot:
    made = ReliefPlot("loss")
    qtbot.addWidget(made)
    made.resize(300, 240)
    made.set_surface(Surface(X, Y, BOWL, ("first", "second")))
    made.set_trail(Trail(np.array([0]), np.array([[-1.5, 2.5]]), np.array([0.0, 1.0])))
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_from_right_above_it_is_the_map() -> None:
    points = np.array([[0.3, -0.7, 0.5], [-1.0, 1.0, 0.0]])
    seen = Viewpoint(0.0, 90.0).seen(points)
    np.testing.assert_allclose(seen[:, :2], points[:, :2], atol=1e-12)
    assert seen[0, 2] < seen[1, 2], "what is higher is nearer"


def test_from_the_side_what_is_behind_stands_higher_and_is_farther() -> None:
    near, far = Viewpoint(0.0, 30.0).seen(np.array([[0.0, -1.0, 0.0], [0.0, 1.0, 0.0]]))
    assert far[1] > near[1] and far[2] > near[2]


@pytest.mark.parametrize("azimuth", [0, 35, 90, 200])
@pytest.mark.parametrize("elevation", [LOWEST, 45, HIGHEST])
def test_all_of_it_fits_the_area(azimuth: float, elevation: float) -> None:
    relief = Relief(np.zeros((3, 3)), AREA, Viewpoint(azimuth, elevation), 32)
    corners = np.array([[x, y] for x in (0.0, 1.0) for y in (0.0, 1.0)] * 2)
    line = relief.line(corners, np.repeat([0.0, 1.0], 4))
    assert AREA.adjusted(-1, -1, 1, 1).contains(line.boundingRect())


def test_the_height_of_the_path_is_that_of_the_ground_under_it(plot: ReliefPlot) -> None:
    places = plot.surface.shares(np.array([[0.0, 1.0], [-2.0, -1.0], [9.0, 9.0]]))
    heights = plot._heights_at(places)
    assert heights[:2].tolist() == [0.0, 1.0] and np.isnan(heights[2])


def test_dragging_turns_it(plot: ReliefPlot) -> None:
    before, picture = plot.viewpoint, plot.grab().toImage()
    QTest.mousePress(plot, LEFT, pos=QPoint(100, 100))
    QTest.mouseMove(plot, QPoint(140, 120))
    QTest.mouseRelease(plot, LEFT, pos=QPoint(140, 120))
    assert plot.viewpoint == before.turned(20, 10)
    assert plot.grab().toImage() != picture


def test_arrow_keys_turn_it_as_far_as_it_goes(plot: ReliefPlot) -> None:
    before = plot.viewpoint
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert plot.viewpoint == before.turned(10, 0)
    for _ in range(30):
        QTest.keyClick(plot, Qt.Key.Key_Up)
    assert plot.viewpoint.elevation == HIGHEST


def test_strange_numbers_are_drawn_without_harm(plot: ReliefPlot) -> None:
    broken = np.where(BOWL > 1, np.inf, BOWL)
    for values in (np.full_like(BOWL, np.nan), np.zeros_like(BOWL), BOWL * 1e300, -BOWL, broken):
        for is_logarithmic in (False, True):
            plot.set_logarithmic(is_logarithmic)
            plot.set_surface(Surface(X, Y, values, ("first", "second")))
            plot.set_trail(Trail(np.array([0]), np.array([[1e30, 0.0]]), np.array([np.nan, np.inf])))
            plot.grab()
