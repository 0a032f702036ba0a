"""Every plot can be read off, smoothed, turned to a logarithmic axis and saved, with the mouse and without."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QByteArray, QPoint, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from playground.panels.plot.axis import Axis, decade_axis, even_axis, reading
from playground.panels.plot.frame import Frame
from playground.panels.plot.legend import GAP
from playground.panels.plot.legend_plot import LayerPlot
from playground.panels.plot.line import Across, Block, Line, Mark, Span, Style
from playground.panels.plot.line_plot import LinePlot, link
from playground.panels.plot.menu import plot_menu
from playground.panels.plot.smoothing import LEVELS, smoothed
from playground.theme import fonts

X = np.arange(1, 51)
FALLING = np.exp(-X / 10.0)
RED, BLUE = QColor("#FF0000"), QColor("#0000FF")


@pytest.fixture
def plot(qtbot: QtBot) -> LinePlot:
    made = LinePlot("Loss")
    qtbot.addWidget(made)
    made.resize(320, 200)
    made.set_lines([Line("Training", RED), Line("Validation", BLUE, Style.DASHED)])
    made.set_data([Block(X, FALLING[:, None]), Block(X[::10], 2 * FALLING[::10, None])])
    with qtbot.waitExposed(made):
        made.show()
    return made


def choose(plot: LinePlot, *words: str) -> None:
    """Take an action from the menu, or from a menu in it."""
    menu = plot_menu(plot)
    for word in words:
        action = next(action for action in menu.actions() if action.text() == word)
        menu = action.menu() or menu
    action.trigger()


def saved(plot: LinePlot, path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    choose(plot, f"Save as {path.suffix[1:].upper()}…")
    return path


@pytest.mark.parametrize("x", [0, 44, 160, 296, 319])
def test_numbers_below_the_axis_are_whole_wherever_their_ticks_are(x: int) -> None:
    frame, metrics = Frame(320, 200, "", "year", Axis(0, 1), Axis(0, 1)), QFontMetrics(fonts.small())
    box = frame.tick_box(metrics, x, "2000")
    assert box.left() >= 4 and box.right() <= 320 - 4 and box.width() >= metrics.horizontalAdvance("2000")
    assert abs(box.center().x() - x) <= 1 or box.left() == 4 or box.right() + 1 == 320 - 4


@pytest.mark.parametrize(("width", "has_values"), [(340, False), (600, True)])
def test_of_a_narrow_plot_the_curves_take_the_room_of_the_values_in_the_legend(
    qtbot: QtBot, width: int, has_values: bool
) -> None:
    box = LayerPlot(LinePlot("Gradient"))
    qtbot.addWidget(box)
    box.resize(width, 200)
    box.set_lines([Line(f"Dense {number}", RED) for number in range(1, 23)])
    box.show_block(Block(X, np.tile(FALLING[:, None], 22)))
    with qtbot.waitExposed(box):
        box.show()
    entry = box.entries[-1]
    beside = entry.width() - entry.width_of_name
    assert beside >= -GAP and entry.reading == reading(FALLING[-1])
    assert (beside > 40) is has_values
    assert box.plot.width() >= 220


def test_smoothing_is_the_running_mean_that_makes_up_for_its_start() -> None:
    values = np.random.default_rng(0).normal(size=(300, 2))
    mean, weight, expected = np.zeros(2), 0.0, []
    for value in values:
        mean, weight = 0.9 * mean + value, 0.9 * weight + 1
        expected.append(mean / weight)
    np.testing.assert_allclose(smoothed(values, 0.9), expected, rtol=1e-9)


def test_smoothing_passes_over_what_is_not_finite() -> None:
    values = np.array([[1.0], [np.nan], [1.0], [np.inf], [1.0]])
    np.testing.assert_allclose(smoothed(values, 0.6), [[1], [np.nan], [1], [np.nan], [1]])


@pytest.mark.parametrize("level", LEVELS)
def test_the_menu_smooths_and_readings_stay_what_was_measured(plot: LinePlot, level: str) -> None:
    before = plot.grab().toImage()
    choose(plot, "Smoothing", level)
    assert plot.smoothing == LEVELS[level]
    assert (plot.grab().toImage() == before) is (level == "None")
    assert plot.values_at(5) == [FALLING[4], 2 * FALLING[0]]


def test_the_menu_turns_to_a_logarithmic_axis_and_back(plot: LinePlot, qtbot: QtBot) -> None:
    with qtbot.waitSignal(plot.logarithmic_changed):
        choose(plot, "Logarithmic axis")
    assert plot.is_logarithmic
    choose(plot, "Logarithmic axis")
    assert not plot.is_logarithmic


def test_what_lies_around_zero_is_not_offered_a_logarithmic_axis(plot: LinePlot) -> None:
    plot.can_be_logarithmic = False
    assert "Logarithmic axis" not in [action.text() for action in plot_menu(plot).actions()]


def test_numbers_are_saved_as_they_are_with_gaps_where_a_curve_has_none(
    plot: LinePlot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = saved(plot, tmp_path / "loss.csv", monkeypatch)
    head, first, second, *_ = list(csv.reader(path.open(encoding="utf-8")))
    assert head == ["step", "Training", "Validation"]
    assert first == ["1", f"{FALLING[0]:.9g}", f"{2 * FALLING[0]:.9g}"]
    assert second[2] == ""


def test_hidden_curves_are_left_out_of_the_numbers(
    plot: LinePlot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plot.set_hidden(frozenset({0}))
    assert saved(plot, tmp_path / "loss.csv", monkeypatch).read_text(encoding="utf-8").startswith("step,Validation\n")


def test_a_picture_is_saved_twice_as_sharp_with_the_names_below(
    plot: LinePlot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = QImage(str(saved(plot, tmp_path / "loss.png", monkeypatch)))
    assert picture.width() == 2 * plot.width()
    assert picture.height() > 2 * plot.height()


def test_a_drawing_is_saved_as_lines_and_letters(
    plot: LinePlot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = saved(plot, tmp_path / "loss.svg", monkeypatch).read_bytes()
    assert QSvgRenderer(QByteArray(content)).isValid()
    assert b"polyline" in content and b"Validation" in content and b"<image" not in content


def test_a_place_that_cannot_be_written_is_said(
    plot: LinePlot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *words: said.append(words[-1]))
    saved(plot, tmp_path / "nowhere" / "loss.png", monkeypatch)
    assert "nowhere" in said[0] and "expected a place that can be written" in said[0]


def test_arrow_keys_read_off_point_by_point(plot: LinePlot) -> None:
    plot.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(plot, Qt.Key.Key_Home)
    assert plot.pointer == 1
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert plot.pointer == 2
    assert plot.pointer_lines[0] == ("Training 0.819", RED)
    QTest.keyClick(plot, Qt.Key.Key_End)
    assert plot.pointer == 50
    plot.grab()


def test_linked_plots_read_off_the_same_place(plot: LinePlot, qtbot: QtBot) -> None:
    other = LinePlot("Accuracy")
    qtbot.addWidget(other)
    link(plot, other)
    QTest.mouseMove(plot, QPoint(44, 60))
    assert plot.pointer == other.pointer == 1


def test_the_lower_axis_can_be_logarithmic_too(plot: LinePlot) -> None:
    plot.across = Across("rate", decade_axis, is_logarithmic=True)
    rates = np.logspace(-6, 1, 50)
    plot.set_data([Block(rates, FALLING[:, None])], marks=[Mark(1e-3, "Suggested")])
    middle = 44 + (320 - 54) // 2
    QTest.mouseMove(plot, QPoint(middle, 60))
    assert 1e-3 < plot.pointer < 1e-2
    plot.grab()


def test_grounds_dots_rings_and_bars_are_drawn(plot: LinePlot) -> None:
    blank = plot.grab().toImage()
    for style in (Style.DOTS, Style.RINGS, Style.BARS):
        plot.set_lines([Line("a", RED, style)])
        plot.set_data([Block(X, np.sin(X)[:, None])], [Span(20, 30, "validation"), Span(30, 50, "test")])
        drawn = plot.grab().toImage()
        assert drawn != blank
        blank = drawn


def test_a_curve_that_makes_no_room_may_leave_the_picture(plot: LinePlot) -> None:
    plot._fit = even_axis
    plot.set_lines([Line("points", RED, Style.DOTS), Line("wild", BLUE, makes_room=False)])
    plot.set_data([Block(X, np.sin(X)[:, None]), Block(X, 1000 * np.sin(X)[:, None])])
    assert plot._y_axis.high == 1.0
    plot.grab()
