"""Curves and gradients: what a snapshot holds is drawn, read off and hidden; strange numbers do no harm."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from playground.formats.examples import load_example
from playground.panels.curves import CurvesPanel
from playground.panels.dock import Surroundings
from playground.panels.gradients import GradientsPanel
from playground.panels.hand_marks import hand_marks
from playground.theme import apply, colors, tokens
from playground.training.by_hand import Change, Place
from playground.training.events import Curve, Snapshot
from playground.training.prepare import plan_of
from tests.panels.conftest import curve
from tests.panels.fake_run import FakeRun


def shown(qtbot: QtBot, panel: QWidget) -> QWidget:
    qtbot.addWidget(panel)
    panel.resize(640, 240)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


@pytest.fixture
def curves(qtbot: QtBot, run: FakeRun) -> CurvesPanel:
    return shown(qtbot, CurvesPanel(run))


@pytest.fixture
def gradients(qtbot: QtBot, around: Surroundings) -> GradientsPanel:
    return shown(qtbot, GradientsPanel(around))


def has_color(widget: QWidget, color: QColor) -> bool:
    """Whether some pixel is near to that color."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    memory = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    far = np.abs(memory[:, :, 2::-1].astype(int) - [color.red(), color.green(), color.blue()]).sum(axis=2)
    return bool((far < 60).any())


def test_an_untrained_network_says_what_to_do(curves: CurvesPanel, run: FakeRun, make_snapshot) -> None:
    assert "Space" in curves.loss.empty_text
    run.show(make_snapshot(points=0))
    assert curves.loss.is_empty
    curves.grab()


def test_loss_and_accuracy_are_drawn_for_classes(curves: CurvesPanel, run: FakeRun, make_snapshot) -> None:
    run.show(make_snapshot())
    assert curves.accuracy.isVisible()
    assert has_color(curves.loss, QColor(tokens.LIGHT.accent))
    assert has_color(curves.accuracy, QColor(tokens.LIGHT.accent))


def test_regression_has_no_accuracy(curves: CurvesPanel, run: FakeRun, make_snapshot) -> None:
    run.show(make_snapshot(shown_plan=plan_of(load_example("line"))))
    assert not curves.accuracy.isVisible()
    assert "%" not in curves.entries[0].reading


def test_the_legend_reads_off_the_newest_values(curves: CurvesPanel, run: FakeRun, make_snapshot) -> None:
    run.show(make_snapshot(losses=np.full(100, 0.25)))
    assert curves.entries[0].reading == "0.25 · 87.5 %"


def test_the_legend_keeps_the_loss_where_both_values_have_no_room(
    curves: CurvesPanel, run: FakeRun, make_snapshot
) -> None:
    run.show(make_snapshot(losses=np.full(100, 0.25)))
    entry = curves.entries[0]
    whole = entry.fontMetrics().horizontalAdvance("0.25 · 87.5 %")
    assert [entry.reading_within(room) for room in (whole, whole - 1, 4)] == ["0.25 · 87.5 %", "0.25", ""]


def test_the_pointer_reads_off_the_step_under_it(curves: CurvesPanel, run: FakeRun, make_snapshot) -> None:
    run.show(make_snapshot(losses=np.linspace(1, 0.5, 100)))
    QTest.mouseMove(curves.loss, QPoint(44, 60))
    assert curves.loss.pointer == 10
    assert curves.entries[0].reading.startswith("1 ·")
    assert [text for text, _ in curves.loss.pointer_lines] == ["Training 1", "Validation 1.1"]
    curves.grab()


def test_a_click_in_the_legend_hides_a_curve(curves: CurvesPanel, run: FakeRun, make_snapshot) -> None:
    run.show(make_snapshot())
    QTest.mouseClick(curves.entries[0], Qt.MouseButton.LeftButton)
    assert curves.loss.hidden == curves.accuracy.hidden == {0}
    assert not has_color(curves.loss, QColor(tokens.LIGHT.accent))
    QTest.keyClick(curves.entries[0], Qt.Key.Key_Space)
    assert curves.loss.hidden == frozenset()


def test_the_loss_axis_can_be_logarithmic(curves: CurvesPanel, run: FakeRun, make_snapshot) -> None:
    run.show(make_snapshot())
    QTest.mouseClick(curves.log, Qt.MouseButton.LeftButton)
    assert curves.loss.is_logarithmic
    curves.grab()


@pytest.mark.parametrize(
    "losses",
    [
        np.full(50, np.nan),
        np.array([1.0, np.inf, np.nan, -np.inf, 2.0]),
        np.zeros(5000),
        np.array([1e300, 1e-300, 0.0]),
        np.full(3000, 1e38),
        np.array([0.5]),
        np.array([-1.0, -2.0, 3.0]),
        np.where(np.arange(4000) > 1000, np.nan, 1.0),
    ],
)
@pytest.mark.parametrize("is_logarithmic", [False, True])
def test_strange_numbers_are_drawn_without_harm(
    curves: CurvesPanel, run: FakeRun, make_snapshot, losses: np.ndarray, is_logarithmic: bool
) -> None:
    curves.log.setChecked(is_logarithmic)
    run.show(make_snapshot(losses=losses))
    curves.grab()


def test_hidden_panels_do_nothing_and_catch_up_when_shown(
    qtbot: QtBot, curves: CurvesPanel, run: FakeRun, make_snapshot
) -> None:
    curves.hide()
    run.show(make_snapshot())
    assert curves.loss.is_empty
    curves.show()
    assert not curves.loss.is_empty


def test_a_narrow_panel_puts_one_plot_above_the_other(
    qtbot: QtBot, curves: CurvesPanel, run: FakeRun, make_snapshot
) -> None:
    run.show(make_snapshot())
    curves.resize(300, 500)
    qtbot.waitUntil(lambda: curves.accuracy.x() == curves.loss.x() and curves.accuracy.y() > curves.loss.y())


def test_each_layer_has_a_line_in_the_color_of_its_depth(
    gradients: GradientsPanel, run: FakeRun, make_snapshot
) -> None:
    run.show(make_snapshot())
    assert [entry.text() for entry in gradients.box.entries] == ["Dense 1", "Dense 2", "Output"]
    for index, entry in enumerate(gradients.box.entries):
        assert entry.color == colors.depth_color(index, 3)
        assert has_color(gradients.box.plot, entry.color)


def test_gradients_are_per_weight_first_and_of_the_whole_layer_on_request(
    gradients: GradientsPanel, run: FakeRun, make_snapshot
) -> None:
    run.show(make_snapshot(gradients=np.full((10, 3), 0.5)))
    assert gradients.box.entries[0].reading == "0.5"
    QTest.mouseClick(gradients.norm, Qt.MouseButton.LeftButton)
    assert gradients.box.entries[0].reading == "5"
    assert "grows with the number of weights" in gradients.norm.toolTip()


def test_a_layer_hidden_in_the_legend_stays_hidden_when_another_is_added(
    gradients: GradientsPanel, run: FakeRun, make_snapshot
) -> None:
    run.show(make_snapshot())
    QTest.mouseClick(gradients.box.entries[1], Qt.MouseButton.LeftButton)
    gradients._recolor()
    assert gradients.box.plot.hidden == {1}


def test_vanished_and_missing_gradients_do_no_harm(gradients: GradientsPanel, run: FakeRun, make_snapshot) -> None:
    values = np.full((3000, 3), 1e-3)
    values[:, 0] = 0.0
    values[1500:, 1] = np.nan
    run.show(make_snapshot(points=3000, gradients=values))
    gradients.grab()
    assert gradients.box.entries[0].reading == "0"


def test_another_palette_recolors_what_is_drawn(
    qapp, curves: CurvesPanel, run: FakeRun, make_snapshot: Callable[..., Snapshot]
) -> None:
    run.show(make_snapshot())
    apply.apply(qapp, tokens.DARK)
    assert has_color(curves.loss, QColor(tokens.DARK.surface))
    assert has_color(curves.loss, QColor(tokens.DARK.accent))


def test_what_clipping_left_of_a_gradient_is_drawn_dashed_beside_it(
    gradients: GradientsPanel, run: FakeRun, make_snapshot
) -> None:
    snapshot = make_snapshot(gradients=np.full((10, 3), 0.5))
    norms = snapshot.curves.gradient_norms
    clipped = dataclasses.replace(
        snapshot.curves,
        clipped_norms=Curve(norms.steps, norms.values / 50),
        clipped_rms=Curve(norms.steps, norms.values / 500),
    )
    run.show(dataclasses.replace(snapshot, curves=clipped))
    assert gradients.key.isVisible()
    assert [entry.text() for entry in gradients.box.entries][2:4] == ["Output", "Dense 1 clipped"]
    assert [entry.reading for entry in gradients.box.entries][2:4] == ["0.5", "0.01"]
    QTest.mouseClick(gradients.norm, Qt.MouseButton.LeftButton)
    assert gradients.box.entries[3].reading == "0.1"
    run.show(snapshot)
    assert len(gradients.box.entries) == 3
    assert not gradients.key.isVisible()


def test_the_learning_rate_is_drawn_where_a_schedule_changes_it(
    curves: CurvesPanel, run: FakeRun, make_snapshot
) -> None:
    snapshot = make_snapshot()
    for rates, is_drawn in (([0.1, 0.1, 0.1], False), ([0.1, 0.05, 0.01], True)):
        with_rates = dataclasses.replace(snapshot.curves, learning_rates=curve(np.array(rates)))
        run.show(dataclasses.replace(snapshot, curves=with_rates))
        assert curves.rate.isVisible() is is_drawn
    assert curves.rate.values_at(None) == [0.01]


def test_the_button_and_the_menu_turn_to_the_same_axis(curves: CurvesPanel, run: FakeRun, make_snapshot) -> None:
    run.show(make_snapshot())
    curves.loss.set_logarithmic(True)
    assert curves.log.isChecked()
    QTest.mouseClick(curves.log, Qt.MouseButton.LeftButton)
    assert not curves.loss.is_logarithmic


def test_a_number_set_by_hand_marks_its_step_and_the_pointer_reads_off_what_it_became(
    curves: CurvesPanel, gradients: GradientsPanel, run: FakeRun, make_snapshot
) -> None:
    snapshot = make_snapshot()
    place = Place("Dense 1", "weight", (3, 1))
    step = int(snapshot.curves.train_loss.steps[1])
    run.show(dataclasses.replace(snapshot, by_hand=(Change(step, place, 0.21, 1.5),)))
    for plot in (curves.loss, curves.accuracy, gradients.box.plot):
        assert [mark.x for mark in plot.marks] == [step]
    curves.loss.show_pointer(float(step))
    assert [words for words, _ in curves.loss.pointer_lines][-1] == "Dense 1: weight[3, 1] 0.21 → 1.5"
    assert has_color(curves.loss, QColor(apply.current().accent))
    run.show(snapshot)
    assert curves.loss.marks == ()


def test_many_numbers_set_at_one_step_are_counted(run: FakeRun) -> None:
    changes = [Change(7, Place("Dense 1", "bias", (index,)), 0.0, 1.0) for index in range(9)]
    (mark,) = hand_marks(changes)
    assert len(mark.told) == 4 and mark.told[-1] == "and 6 more by hand"
