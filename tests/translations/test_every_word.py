"""No word of the window misses the translator: one that marks everything it is asked for finds nothing unmarked."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from playground import app
from playground.formats.reference import CHAPTERS
from playground.panels.data_views.table import TableView
from playground.session.state import RunState
from playground.spec.declared import Declared
from playground.spec.description import EQUATION, describe
from playground.spec.language import speak_through
from playground.window.main_window import MainWindow

READ = ("text", "title", "placeholderText", "windowTitle", "toolTip", "accessibleName", "accessibleDescription")
FIELDS = (*READ, "prefix", "suffix", "specialValueText", "statusTip", "whatsThis")
KEYS = re.compile(r"\((Ctrl|Shift|Alt|Space|Delete|Backspace|Enter|Esc|F\d+|\+)[^)]*\)|\b(Ctrl|Shift|Alt)\+\S+")
TAGS = re.compile(r"<style.*?</style>|<[^>]*>", re.DOTALL)
MARKED = re.compile(r"⟦[^⟦⟧]*⟧")
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
MOST_ROWS = 40
# The buttons of docks and tab bars are Qt's, and translated by Qt.
QTS_OWN = ("qt_dockwidget_floatbutton", "qt_dockwidget_closebutton", "ScrollLeftButton", "ScrollRightButton")
# Names, which are the same everywhere; and what Qt cuts off before a number.
NAMES = (
    "⟦Sample",
    "male",
    "female",
    "Neural Playground",
    "English",
    "ONNX",
    "PyTorch",
    "Keras",
    "NumPy",
    "MNIST",
    "ReLU",
    "GELU",
)


def marked(message: str, comment: str, number: int, /) -> str:
    """The message in brackets, sentence by sentence, since the first of an example's note stands alone."""
    return message if message.startswith("⟦") else re.sub(r"(?<=[.!?])(\s+)", r"⟧\1⟦", f"⟦{message}⟧")


@pytest.fixture
def marking(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The language in which everything stands in brackets."""
    monkeypatch.setattr(app, "speak", lambda choice: "")
    speak_through(marked)
    yield
    speak_through(None)


@pytest.mark.usefixtures("marking")
@pytest.mark.parametrize("example", ["circle", "names"])
def test_all_that_the_window_says_goes_through_the_translator(qtbot: QtBot, tmp_path: object, example: str) -> None:
    settings = QSettings(f"{tmp_path}/settings.ini", QSettings.Format.IniFormat)
    window = app.make_window(settings, example)
    qtbot.addWidget(window, before_close_func=let_go)
    window.show()
    for dock in window.docks.docks:
        dock.show()
        dock.raise_()
        assert dock.panel
    window.run.step()
    qtbot.waitUntil(lambda: window.run.snapshot is not None and window.run.snapshot.progress.step == 1, timeout=20_000)
    qtbot.waitUntil(lambda: window.run.state is not RunState.RUNNING)
    names = [node.name for node in window.document.project.graph.nodes]
    assert unmarked(window, names) == []


@pytest.mark.usefixtures("marking")
def test_so_do_the_reference_and_the_gallery(qtbot: QtBot, tmp_path: object) -> None:
    window = app.make_window(QSettings(f"{tmp_path}/settings.ini", QSettings.Format.IniFormat))
    qtbot.addWidget(window, before_close_func=let_go)
    window.help.show_reference()
    window.gallery.welcome()
    dialogs = [widget for widget in window.findChildren(QDialog) if widget.isVisible()]
    assert dialogs
    assert [found for dialog in dialogs for found in unmarked(dialog, [])] == []


def let_go(window: MainWindow) -> None:
    window.run.shutdown()
    window.files.may_leave = lambda **_: True  # type: ignore[method-assign]


def unmarked(window: QWidget, names: list[str]) -> list[tuple[str, str]]:
    """What is said, and where, that nobody was asked to translate."""
    same = [*equations(), *sorted((*NAMES, *names), key=len, reverse=True)]
    found = {}
    for where, text in said(window):
        rest = KEYS.sub("", TAGS.sub("", text))
        while (shorter := MARKED.sub("", rest)) != rest:
            rest = shorter
        for word in same:
            rest = rest.replace(word, "")
        if re.search(r"[A-Za-z]{3,}", rest):
            found[rest.strip()] = where
    return [(where, text) for text, where in found.items()]


def equations() -> list[str]:
    kinds: list[type[Declared]] = [kind for _, registry, _ in CHAPTERS for kind in registry]
    return sorted({line for kind in kinds if (line := describe(kind).sections.get(EQUATION))}, key=len, reverse=True)


def said(window: QWidget) -> Iterator[tuple[str, str]]:
    """Everything a person can read in a window, menus and lists included."""
    for action in window.findChildren(QAction):
        yield from ((f"action {action.objectName()}", text) for text in (action.text(), action.toolTip()))
    for widget in (window, *window.findChildren(QWidget)):
        if widget.objectName() in QTS_OWN:
            continue
        for name in FIELDS:
            read = getattr(widget, name, None)
            if read is None or (name == "text" and isinstance(widget, QLineEdit)):
                continue
            try:
                text = read()
            except TypeError:  # of an item
                continue
            yield f"{type(widget).__name__}.{name}", text
        yield from of_items(widget)


def of_items(widget: QWidget) -> Iterator[tuple[str, str]]:
    where = type(widget).__name__
    if isinstance(widget, QComboBox):
        yield from ((where, widget.itemText(row)) for row in range(widget.count()))
    elif isinstance(widget, QTabBar):
        for tab in range(widget.count()):
            yield from ((where, text) for text in (widget.tabText(tab), widget.tabToolTip(tab)))
    elif (
        isinstance(widget, QAbstractItemView)
        and not isinstance(widget, TableView | QHeaderView)
        and widget.model() is not None
    ):
        yield from ((where, text) for text in cells(widget.model(), QModelIndex()))


def cells(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(min(model.rowCount(parent), MOST_ROWS)):
        index = model.index(row, 0, parent)
        yield from (text for role in ROLES if isinstance(text := model.data(index, role), str))
        yield from cells(model, index)
