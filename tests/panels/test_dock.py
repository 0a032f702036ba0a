"""Docks: one declaration a panel, found by its module, and made no sooner than it is seen."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QLabel, QMainWindow, QScrollArea, QTabBar
from pytestqt.qtbot import QtBot

from playground.panels.dock import Dock, PanelDock, docks, hide_stray_tab_bars

ASIDE = Dock("Aside", "What is seen there", Qt.DockWidgetArea.RightDockWidgetArea, 90, lambda _: QLabel(), "", False)


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


def shown_in(window: QMainWindow, qtbot: QtBot, declared: Dock) -> PanelDock:
    dock = PanelDock(declared, None, window)  # type: ignore[arg-type]
    window.addDockWidget(declared.area, dock)
    with qtbot.waitExposed(window):
        window.show()
    return dock


def test_every_dock_has_a_title_of_its_own_a_sentence_and_a_place_it_can_be_behind() -> None:
    titles = [dock.title for dock in docks()]
    assert len(set(titles)) == len(titles) >= 6
    assert all(dock.doc for dock in docks())
    assert all(dock.behind in titles for dock in docks() if dock.behind)


def test_a_panel_that_is_not_open_from_the_start_is_made_when_it_is_opened(window: QMainWindow, qtbot: QtBot) -> None:
    dock = shown_in(window, qtbot, ASIDE)
    assert dock.isHidden() and dock.widget() is None
    dock.toggleViewAction().trigger()
    area = dock.widget()
    assert isinstance(area, QScrollArea) and isinstance(area.widget(), QLabel)
    assert dock.panel is area.widget()


def test_a_panel_made_late_is_told_the_plan_of_now(window: QMainWindow, qtbot: QtBot) -> None:
    class Listening(QLabel):
        def set_plan(self, plan: object) -> None:
            self.setText(str(plan))

    dock = shown_in(window, qtbot, dataclasses.replace(ASIDE, make=lambda _: Listening()))
    dock.set_plan("before")  # type: ignore[arg-type]
    dock.toggleViewAction().trigger()
    assert dock.panel.text() == "before"
    dock.set_plan("after")  # type: ignore[arg-type]
    assert dock.panel.text() == "after"


def test_each_group_of_tabs_has_one_tab_bar_also_after_a_state_was_restored(window: QMainWindow, qtbot: QtBot) -> None:
    area = Qt.DockWidgetArea.RightDockWidgetArea
    for first, behind in (("A", "B"), ("C", "D")):
        pair = [QDockWidget(title, window) for title in (first, behind)]
        for dock in pair:
            dock.setObjectName(dock.windowTitle())
            window.addDockWidget(area, dock)
        window.tabifyDockWidget(*pair)
    hide_stray_tab_bars(window)
    with qtbot.waitExposed(window):
        window.show()
    for width in (900, 700):
        window.restoreState(window.saveState())
        hide_stray_tab_bars(window)
        window.resize(width, 600)
        qtbot.wait(1)
        bars = [bar for bar in window.findChildren(QTabBar) if bar.isVisible()]
        assert sorted(bar.tabText(0) for bar in bars) == ["A", "C"]
        assert all(bar.geometry().right() == window.rect().right() for bar in bars), "those that follow the window"


def test_a_dock_is_as_small_as_one_likes_and_what_has_no_room_scrolls(window: QMainWindow, qtbot: QtBot) -> None:
    def make(_: object) -> QLabel:
        made = QLabel("wide")
        made.setMinimumSize(500, 400)
        return made

    dock = shown_in(window, qtbot, dataclasses.replace(ASIDE, make=make, is_shown=True))
    assert dock.minimumSizeHint().width() < 200
    dock.setFixedSize(200, 150)
    area = dock.widget()
    assert isinstance(area, QScrollArea)
    qtbot.waitUntil(lambda: area.horizontalScrollBar().maximum() >= 300)
    assert area.verticalScrollBar().maximum() >= 250
