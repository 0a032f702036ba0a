"""What can be used has a name and a role that a screen reader can say; what has keys stands in the list of keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QSlider,
    QTableView,
    QToolButton,
    QTreeView,
    QWidget,
)

from playground.canvas.view import CanvasView
from playground.panels.keys_dialog import KeysDialog
from playground.panels.output_views.view import OutputView
from playground.panels.plot.plot import Plot
from tests.window.conftest import Opener, Person

EXAMPLES = ("circle", "lstm-echo")


def usable(window: QWidget) -> list[QWidget]:
    """What takes the keyboard or a press."""
    widgets = [widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window)]
    inner = {child for box in widgets if isinstance(box, QComboBox) for child in box.findChildren(QWidget)}
    return [
        widget
        for widget in widgets
        if widget not in inner
        and not widget.objectName().startswith("qt_")
        and widget.focusProxy() is None
        and (widget.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(widget, QAbstractButton))
    ]


def name_of(widget: QWidget) -> str:
    found = QAccessible.queryAccessibleInterface(widget)
    return (found.text(QAccessible.Text.Name) or widget.accessibleName()).strip() if found is not None else ""


def described(widget: QWidget) -> str:
    way, above = [], widget
    while above is not None:
        way.append(f"{type(above).__name__}({above.objectName()})")
        above = above.parentWidget()
    return " in ".join(way[:4])


@pytest.fixture(params=EXAMPLES)
def everything(request: pytest.FixtureRequest, open_window: Opener) -> Person:
    """A window with every dock open and made, one after another."""
    person = open_window(request.param)
    for dock in person.window.docks.docks:
        dock.show()
        assert dock.panel is not None
    QApplication.processEvents()
    return person


def test_everything_that_can_be_used_has_a_name_and_its_role(everything: Person) -> None:
    assert_all_have_names(everything)
    assert_controls_have_roles(everything)
    assert_what_is_drawn_has_words(everything)


def assert_all_have_names(everything: Person) -> None:
    nameless = []
    window = everything.window
    for name in (None, *window.document.project.graph.by_name):
        window.selection.set([name] if name else [])
        QApplication.processEvents()
        nameless += [described(widget) for widget in usable(window) if not name_of(widget)]
    assert not nameless, "\n".join(sorted(set(nameless)))


ROLES = {
    QCheckBox: {QAccessible.Role.CheckBox},
    QToolButton: {QAccessible.Role.Button, QAccessible.Role.ButtonMenu, QAccessible.Role.CheckBox},
    QPushButton: {QAccessible.Role.Button, QAccessible.Role.ButtonMenu, QAccessible.Role.CheckBox},
    QLineEdit: {QAccessible.Role.EditableText},
    QComboBox: {QAccessible.Role.ComboBox},
    QSlider: {QAccessible.Role.Slider},
    QListView: {QAccessible.Role.List},
    QTableView: {QAccessible.Role.Table},
    QTreeView: {QAccessible.Role.Tree},
}


def assert_controls_have_roles(everything: Person) -> None:
    for widget in usable(everything.window):
        found = QAccessible.queryAccessibleInterface(widget)
        for kind, roles in ROLES.items():
            if isinstance(widget, kind):
                assert found.role() in roles, described(widget)


def assert_what_is_drawn_has_words(everything: Person) -> None:
    """It has no role that says more than that it is there, so its name and its description have to."""
    controls = tuple(ROLES)
    drawn = [widget for widget in usable(everything.window) if not isinstance(widget, controls)]
    views = [widget for widget in drawn if isinstance(widget, CanvasView | Plot | OutputView)]
    assert views
    assert [described(view) for view in views if not view.accessibleName()] == []


def actions_with_keys(window: QWidget) -> list[QAction]:
    return [action for action in window.findChildren(QAction) if action.shortcuts() and action.text()]


def test_every_key_stands_in_the_list_of_keys(person: Person) -> None:
    listed: list[str] = []

    def read(dialog: object) -> None:
        assert isinstance(dialog, KeysDialog)
        listed.append(" ".join(label.text() for label in dialog.findChildren(QLabel)))
        dialog.reject()

    with person.dialogs.answered(read):
        person.window.help.show_keys()
    native = QKeySequence.SequenceFormat.NativeText
    missing = [
        f"{action.text()}: {key.toString(native)}"
        for action in actions_with_keys(person.window)
        for key in action.shortcuts()
        if key.toString(native) not in listed[0]
    ]
    assert missing == []


def test_no_key_means_two_things_in_the_window(person: Person) -> None:
    context = Qt.ShortcutContext.WindowShortcut
    keys: dict[str, list[str]] = {}
    for action in set(actions_with_keys(person.window)):
        if action.shortcutContext() == context:
            for key in action.shortcuts():
                keys.setdefault(key.toString(), []).append(action.text())
    assert {key: texts for key, texts in keys.items() if len(texts) > 1} == {}
