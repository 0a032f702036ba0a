"""The gradient across the layers: bars that say what the probe says, sorted by clicks, marked where it goes wrong."""

from __future__ import annotations

import csv
import dataclasses
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from playground.document.document import Document
from playground.document.drawing import Drawing
from playground.document.selection import Selection
from playground.engine.composite import composite_of
from playground.formats.examples import load_example
from playground.panels.dock import Surroundings
from playground.panels.gradients import GradientsPanel
from playground.panels.plot.bar_plot import Bar
from playground.panels.plot.menu import plot_menu
from playground.spec.blocks import group
from playground.spec.problem import Severity
from playground.spec.project import Project
from playground.theme import colors
from playground.training.events import Snapshot
from playground.training.health.rule import RULES, Finding
from playground.training.prepare import prepare
from playground.training.probes.health import Health, HealthAnswer
from playground.training.trainer import Trainer
from tests.panels.fake_run import FakeRun

LEFT = Qt.MouseButton.LeftButton


def trained(project: Project, steps: int = 60) -> Trainer:
    trainer = prepare(project)
    for _ in trainer.run(steps=steps):
        pass
    return trainer


def snapshot_of(trainer: Trainer) -> Snapshot:
    answers = {Health(): Health().answer(trainer)}
    return Snapshot(trainer.progress, 0.0, trainer.curves(), trainer.plan, answers)


def shown(qtbot: QtBot, around: Surroundings) -> GradientsPanel:
    panel = GradientsPanel(around)
    qtbot.addWidget(panel)
    panel.resize(440, 240)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


@pytest.fixture
def panel(qtbot: QtBot, around: Surroundings) -> GradientsPanel:
    made = shown(qtbot, around)
    QTest.mouseClick(made.views.buttons["bars"], LEFT)
    return made


def bar_at(panel: GradientsPanel, place: int) -> QPoint:
    return panel.bars._slot(place).center().toPoint()


def many(count: int) -> list[Bar]:
    color = colors.depth_color(0, 2)
    return [Bar(f"Dense {number}", color, 10.0 ** -(number % 7)) for number in range(1, count + 1)]


def test_bars_say_what_the_probe_says(panel: GradientsPanel, run: FakeRun) -> None:
    trainer = trained(load_example("circle"))
    run.show(snapshot_of(trainer))
    health = Health().answer(trainer).layers
    assert [bar.name for bar in panel.bars.bars] == ["Dense 1", "Dense 2", "Output"]
    assert all(bar.value == health[bar.name].gradient for bar in panel.bars.bars)
    assert all(np.isnan(bar.before) and bar.highest >= bar.value for bar in panel.bars.bars)


def test_what_clipping_took_away_stands_behind_the_bar(panel: GradientsPanel, run: FakeRun) -> None:
    project = load_example("circle")
    trainer = trained(project.replace(training=project.training.replace(clip_norm=0.01)))
    run.show(snapshot_of(trainer))
    health = Health().answer(trainer).layers
    assert all(bar.value == health[bar.name].gradient < bar.before for bar in panel.bars.bars)


def test_bars_are_of_the_whole_layer_on_request(panel: GradientsPanel, run: FakeRun) -> None:
    trainer = trained(load_example("circle"))
    run.show(snapshot_of(trainer))
    per_weight = [bar.value for bar in panel.bars.bars]
    QTest.mouseClick(panel.norm, LEFT)
    roots = np.sqrt([12, 10, 3])
    np.testing.assert_allclose([bar.value for bar in panel.bars.bars], per_weight * roots, rtol=1e-6)


def test_a_click_sorts_the_bars_and_another_puts_them_back(panel: GradientsPanel, run: FakeRun, make_snapshot) -> None:
    run.show(make_snapshot(gradients=np.tile([0.2, 0.9, 0.4], (10, 1))))
    QTest.mouseClick(panel.bars.sorter, LEFT)
    assert [bar.name for bar in panel.bars.bars] == ["Dense 2", "Output", "Dense 1"]
    QTest.keyClick(panel.bars.sorter, Qt.Key.Key_Space)
    assert [bar.name for bar in panel.bars.bars] == ["Dense 1", "Dense 2", "Output"]
    action = next(action for action in plot_menu(panel.bars).actions() if action.text() == "By size")
    action.trigger()
    assert panel.bars.sorter.isChecked() and panel.bars.bars[0].name == "Dense 2"


def test_an_order_by_size_is_held_while_sizes_change_from_step_to_step(
    panel: GradientsPanel, run: FakeRun, make_snapshot
) -> None:
    run.show(make_snapshot(gradients=np.tile([0.2, 0.9, 0.4], (10, 1))))
    QTest.mouseClick(panel.bars.sorter, LEFT)
    run.show(make_snapshot(gradients=np.tile([0.9, 0.2, 0.4], (10, 1))))
    assert [bar.name for bar in panel.bars.bars] == ["Dense 2", "Output", "Dense 1"]


def test_a_gradient_that_is_not_finite_is_told_of_and_sorted_first(
    panel: GradientsPanel, run: FakeRun, make_snapshot
) -> None:
    run.show(make_snapshot(gradients=np.tile([0.2, 0.0, np.nan], (10, 1))))
    QTest.mouseClick(panel.bars.sorter, LEFT)
    assert [bar.name for bar in panel.bars.bars] == ["Output", "Dense 1", "Dense 2"]
    panel.grab()


def test_vanishing_is_marked_at_the_layer_that_the_rule_names(panel: GradientsPanel, run: FakeRun) -> None:
    snapshot = snapshot_of(trained(load_example("deep-sigmoid"), 40))
    run.show(snapshot)
    answer = snapshot.answers[Health()]
    found = next(finding for finding in answer.findings if finding.rule == "vanishing")
    assert {bar.name: bar.mark for bar in panel.bars.bars if bar.mark} == {found.where: "↓ vanishes"}
    panel.grab()


@pytest.mark.parametrize("rule", ["vanishing", "exploding", "not_finite"])
def test_each_rule_about_gradients_marks_its_layer_with_a_sign_and_a_word(
    panel: GradientsPanel, run: FakeRun, make_snapshot, rule: str
) -> None:
    mark = RULES.find(rule).mark
    found = Finding("Dense 2", "It is ill.", "Why.", Severity.WARNING, rule=rule, mark=mark)
    run.show(make_snapshot(answers={Health(): HealthAnswer((found,), {})}))
    assert [bar.mark for bar in panel.bars.bars] == ["", mark, ""]
    assert mark[0] in "↓↑" and mark[2:].isalpha()
    QTest.mouseClick(panel.views.buttons["lines"], LEFT)
    assert panel.finding.isVisible() and panel.finding.text() == f"{mark[0]} Dense 2: It is ill. Why."


def test_findings_that_are_not_about_gradients_leave_no_mark(
    panel: GradientsPanel, run: FakeRun, make_snapshot
) -> None:
    found = Finding("Dense 2", "Dead.", "Why.", Severity.WARNING, rule="dead", mark=RULES.find("dead").mark)
    run.show(make_snapshot(answers={Health(): HealthAnswer((found,), {})}))
    assert not any(bar.mark for bar in panel.bars.bars)


def test_health_is_asked_only_while_it_can_be_seen(panel: GradientsPanel, run: FakeRun) -> None:
    assert run.asked == [Health()]
    panel.hide()
    assert run.asked == []


def test_a_click_on_a_bar_selects_its_layer(
    panel: GradientsPanel, run: FakeRun, selection: Selection, make_snapshot
) -> None:
    run.show(make_snapshot())
    QTest.mouseClick(panel.bars, LEFT, pos=bar_at(panel, 1))
    assert selection.names == {"Dense 2"}
    QTest.keyClick(panel.bars, Qt.Key.Key_Left)
    QTest.keyClick(panel.bars, Qt.Key.Key_Return)
    assert selection.names == {"Dense 1"}


def test_a_click_on_the_bar_of_a_layer_in_a_block_goes_inside(qtbot: QtBot, run: FakeRun) -> None:
    project, block = group(load_example("circle"), ["Dense 1", "Dense 2"], composite_of)
    drawing = Drawing(Document(project))
    selection = Selection(drawing)
    panel = shown(qtbot, Surroundings(drawing.whole, selection, run))  # type: ignore[arg-type]
    QTest.mouseClick(panel.views.buttons["bars"], LEFT)
    run.show(snapshot_of(trained(project, 5)))
    selection.set([block])
    assert panel.bars._selected == {f"{block}/Dense 1", f"{block}/Dense 2"}
    QTest.mouseClick(panel.bars, LEFT, pos=bar_at(panel, 1))
    assert drawing.opened == (block,) and selection.names == {"Dense 2"}


def test_a_hundred_layers_are_each_read_off_and_some_are_named(panel: GradientsPanel) -> None:
    panel.bars.set_bars(many(100))
    assert panel.bars.names.every > 1 and not panel.bars.names.is_level
    read = set()
    for x in range(panel.bars.width()):
        QTest.mouseMove(panel.bars, QPoint(x, 60))
        if panel.bars.pointed is not None:
            read.add(panel.bars.pointed.name)
    assert len(read) == 100
    panel.grab()


def test_few_layers_are_named_level_below_their_bars(panel: GradientsPanel) -> None:
    panel.bars.set_bars(many(4))
    assert panel.bars.names.is_level and panel.bars.names.every == 1


def test_an_axis_stays_while_bars_tremble_and_follows_when_they_leave_it(panel: GradientsPanel) -> None:
    panel.bars.set_logarithmic(False)
    bars = many(4)
    panel.bars.set_bars(bars)
    before = panel.bars._axis
    panel.bars.set_bars([dataclasses.replace(bar, value=bar.value * 0.9) for bar in bars])
    assert panel.bars._axis is before
    panel.bars.set_bars([dataclasses.replace(bar, value=bar.value * 1.5) for bar in bars])
    assert panel.bars._axis.high >= 0.15


def test_bars_are_saved_as_numbers(
    panel: GradientsPanel, run: FakeRun, make_snapshot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run.show(make_snapshot(gradients=np.tile([0.2, 0.9, 0.4], (10, 1))))
    path = tmp_path / "bars.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    next(action for action in plot_menu(panel.bars).actions() if "CSV" in action.text()).trigger()
    head, first, *_ = list(csv.reader(path.open(encoding="utf-8")))
    assert head == ["layer", "Gradient per weight (RMS)", "before clipping", "highest of 20"]
    assert first == ["Dense 1", "0.2", "", "0.2"]


def test_what_was_chosen_is_there_at_the_next_start(qtbot: QtBot, around: Surroundings, tmp_path: Path) -> None:
    memory = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    around = dataclasses.replace(around, memory=memory)
    first = shown(qtbot, around)
    QTest.mouseClick(first.views.buttons["bars"], LEFT)
    first.bars.set_bars(many(3))
    QTest.mouseClick(first.bars.sorter, LEFT)
    memory.sync()
    again = shown(qtbot, around)
    assert again.views.choice == "bars" and again.bars.isVisible() and again.bars.is_by_size
