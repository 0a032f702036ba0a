"""Lines of equal height lie where the height is, and a surface is read off, drawn and saved as it is."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QByteArray, QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from playground.panels.plot.contour_plot import ContourPlot
from playground.panels.plot.contours import between, contours, heights_of, levels_of
from playground.panels.plot.menu import plot_menu
from playground.panels.plot.surface_plot import Surface, Trail
from playground.theme import apply

X, Y = np.linspace(-2, 2, 33), np.linspace(-1, 3, 33)
BOWL = X[None, :] ** 2 + (Y[:, None] - 1) ** 2 + 0.01
LABELS = ("first", "second")
STEPS = np.array([0, 10, 20])
PLACES = np.array([[-1.5, 2.5], [-1.0, 2.0], [0.0, 1.0]])


@pytest.fixture
def plot(qtbot: QtBot) -> ContourPlot:
    made = ContourPlot("loss")
    qtbot.addWidget(made)
    made.resize(300, 240)
    made.set_surface(Surface(X, Y, BOWL, LABELS))
    made.set_trail(Trail(STEPS, PLACES, PLACES[-1]))
    with qtbot.waitExposed(made):
        made.show()
    return made


def choose(plot: ContourPlot, words: str) -> None:
    next(action for action in plot_menu(plot).actions() if action.text() == words).trigger()


def saved(plot: ContourPlot, path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    choose(plot, f"Save as {path.suffix[1:].upper()}…")
    return path


def test_a_line_runs_where_the_height_is_that_of_its_level() -> None:
    for contour in contours(X, Y, BOWL, levels_of(BOWL, False)):
        for line in contour.lines:
            heights = [between(X, Y, BOWL, (x, y)) for x, y in line.tolist()]
            assert np.allclose(heights, contour.height, atol=0.01)


@pytest.mark.parametrize("is_logarithmic", [False, True])
def test_levels_are_round_values_between_the_lowest_and_the_highest(is_logarithmic: bool) -> None:
    heights = heights_of(BOWL, is_logarithmic)
    levels = levels_of(heights, is_logarithmic)
    assert len(levels) >= 8 and levels == sorted(levels)
    assert heights.min() < levels[0] and levels[-1] < heights.max()
    values = [10**level if is_logarithmic else level for level in levels]
    assert values == pytest.approx([float(f"{value:.2g}") for value in values])


def test_a_nearly_level_surface_has_lines_too() -> None:
    assert len(levels_of(0.6931 + 1e-5 * BOWL, False)) >= 4
    assert levels_of(np.ones((5, 5)), False) == []


def test_lines_leave_out_what_is_not_finite_and_zero_has_a_place_on_a_logarithmic_scale() -> None:
    values = BOWL.copy()
    values[:5] = np.inf
    values[20, 20] = 0
    heights = heights_of(values, True)
    assert np.isnan(heights[:5]).all() and heights[20, 20] == np.nanmin(heights)
    lines = [line for contour in contours(X, Y, heights, levels_of(heights, True)) for line in contour.lines]
    assert lines and min(line[:, 1].min() for line in lines) >= Y[5]


def test_between_places_the_surface_is_linear_and_outside_there_is_none() -> None:
    plane = 2 * X[None, :] - 3 * Y[:, None]
    assert between(X, Y, plane, (0.33, 1.77)) == pytest.approx(2 * 0.33 - 3 * 1.77)
    assert between(X, Y, plane, (2, 3)) == pytest.approx(2 * 2 - 3 * 3)
    assert np.isnan(between(X, Y, plane, (2.1, 0)))


def test_the_pointer_reads_off_the_place_under_it(plot: ContourPlot) -> None:
    QTest.mouseMove(plot, plot.area.center().toPoint())
    assert plot.pointer is not None
    assert plot.pointer == pytest.approx((0, 1), abs=0.05)
    assert plot.value_at(*plot.pointer) == pytest.approx(0.01, abs=0.01)
    plot.grab()
    QTest.mouseMove(plot, QPoint(2, 2))
    assert plot.pointer is None


def test_keys_go_from_place_to_place_beginning_at_the_lowest(plot: ContourPlot) -> None:
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert plot.pointer == (X[16], Y[16])
    QTest.keyClick(plot, Qt.Key.Key_Up)
    QTest.keyClick(plot, Qt.Key.Key_Left)
    assert plot.pointer == (X[15], Y[17])
    QTest.keyClick(plot, Qt.Key.Key_End)
    assert plot.pointer == (X[-1], Y[17])


def test_the_step_of_the_path_is_read_off_near_it(plot: ContourPlot) -> None:
    assert plot._step_near(plot._in_pixels(PLACES).at(1)) == 10
    assert plot._step_near(plot._in_pixels(np.array([[1.5, -0.5]])).at(0)) is None


def has_color(plot: ContourPlot, color: QColor) -> bool:
    image = plot.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    memory = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)[:, :, 2::-1].astype(int)
    return bool((np.abs(memory - [color.red(), color.green(), color.blue()]).sum(axis=2) < 40).any())


def test_the_menu_hides_path_and_lines(plot: ContourPlot) -> None:
    orange = QColor(apply.current().negative)
    assert has_color(plot, orange)
    choose(plot, "Path of the weights")
    assert not has_color(plot, orange)
    before = plot.grab().toImage()
    choose(plot, "Lines of equal loss")
    assert plot.grab().toImage() != before


def test_values_of_a_nearly_level_surface_are_told_apart(plot: ContourPlot) -> None:
    plot.set_surface(Surface(X, Y, 0.6931 + 1e-3 * BOWL, LABELS))
    words = [plot.written(height) for height in np.linspace(plot.scale.low, plot.scale.high, 6)]
    assert len(set(words)) == 6


def test_a_logarithmic_scale_has_other_lines(plot: ContourPlot) -> None:
    before = plot.levels
    choose(plot, "Logarithmic axis")
    assert plot.levels != before and min(plot.levels) < min(before)


def test_strange_numbers_are_drawn_without_harm(plot: ContourPlot) -> None:
    broken = np.where(BOWL > 1, np.inf, BOWL)
    for values in (np.full_like(BOWL, np.nan), np.zeros_like(BOWL), BOWL * 1e300, -BOWL, broken):
        for is_logarithmic in (False, True):
            plot.set_logarithmic(is_logarithmic)
            plot.set_surface(Surface(X, Y, values, LABELS))
            plot.set_trail(Trail(STEPS, PLACES * 1e30, np.array([np.nan, np.inf])))
            plot.grab()


def test_the_place_is_saved_with_its_loss_and_the_path_with_its_steps(
    plot: ContourPlot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = list(csv.reader(saved(plot, tmp_path / "loss.csv", monkeypatch).open(encoding="utf-8")))
    assert rows[0] == ["first", "second", "loss", "step"]
    assert rows[1] == ["-2", "-1", f"{BOWL[0, 0]:.9g}", ""]
    assert rows[-2] == ["-1", "2", "", "10"] and len(rows) == 1 + 33 * 33 + 3


def test_a_picture_and_a_drawing_are_saved(plot: ContourPlot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert QImage(str(saved(plot, tmp_path / "loss.png", monkeypatch))).width() == 2 * plot.width()
    assert QSvgRenderer(QByteArray(saved(plot, tmp_path / "loss.svg", monkeypatch).read_bytes())).isValid()
