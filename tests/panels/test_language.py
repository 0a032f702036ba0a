"""Every panel in a language in which each message stands in brackets: what has none was never translated."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDockWidget, QLabel, QLineEdit, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from playground.engine.plan import Plan
from playground.panels.dock import Dock, PlanView, Surroundings, docks
from playground.panels.editors.line_field import LineField
from playground.spec.language import speak_through

# What stands outside of brackets and is no word: numbers, marks, one or two letters of an equation.
WORD = re.compile(r"[A-Za-z]{3,}")
MESSAGE = re.compile(r"⟦.*⟧", re.DOTALL)

# Parts that Qt names itself, and translates.
OF_QT = ("ScrollLeftButton", "ScrollRightButton")


@pytest.fixture
def bracketed() -> Iterator[None]:
    """The language in brackets."""
    speak_through(lambda message, comment, number: f"⟦{message}⟧")
    yield
    speak_through(None)


def said(widget: QWidget) -> Iterator[str]:
    """What can be read of a widget, its own names in a drawing and equations left out."""
    yield from (widget.toolTip().partition("\n")[0], widget.accessibleName(), widget.windowTitle())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text().partition("\n")[0]
    if isinstance(widget, QLineEdit) and not isinstance(widget, LineField):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(widget.count()))
    if isinstance(widget, QTabWidget):
        yield from (widget.tabText(index) for index in range(widget.count()))


def untranslated(root: QWidget) -> set[str]:
    """Words that are in no brackets."""
    widgets = [root, *root.findChildren(QWidget)]
    own = [widget for widget in widgets if widget.objectName() not in OF_QT]
    return {words for widget in own for words in said(widget) if WORD.search(MESSAGE.sub("", words))}


@pytest.mark.usefixtures("bracketed")
@pytest.mark.parametrize("dock", docks(), ids=lambda dock: dock.title)
def test_a_panel_says_nothing_that_is_not_translated(
    dock: Dock, around: Surroundings, plan: Plan, qtbot: QtBot
) -> None:
    frame = QDockWidget()
    qtbot.addWidget(frame)
    panel = dock.make(around)
    frame.setWidget(panel)
    if isinstance(panel, PlanView):
        panel.set_plan(plan)
    assert untranslated(panel) <= set(around.document.project.graph.by_name)
    around.selection.set(["Dense 1"])
    assert untranslated(panel) <= set(around.document.project.graph.by_name)


@pytest.mark.usefixtures("bracketed")
def test_a_word_that_is_not_translated_is_found(qtbot: QtBot) -> None:
    frame = QDockWidget()
    qtbot.addWidget(frame)
    frame.setWidget(QLabel("Loss"))
    assert untranslated(frame.widget()) == {"Loss"}
