"""What every editor of a setting has in common, and which editor a constraint gets."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from playground.spec.language import marked
from playground.spec.parameter import Constraint

# What stands for values that differ; shown through `tr`.
MIXED = marked("several", "values")


def new_gesture() -> object:
    """A merge key of its own: edits that share one are undone together."""
    return object()


class Editor(QWidget):
    """Shows one value and lets a person change it.

    Signals:
        edited(value, gesture): an allowed value was chosen; `gesture` is None, or the same for all values of one drag.
        refused(sentence): what was entered is not allowed; empty when that is over.
    """

    edited = Signal(object, object)
    refused = Signal(str)

    def __init__(self, constraint: Constraint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.constraint = constraint
        # What the field shows below the row, over its whole width; the settings of a part.
        self.below: QWidget | None = None

    def setAccessibleName(self, name: str) -> None:
        """Name what takes the keyboard in it as well: that is what a screen reader comes to."""
        super().setAccessibleName(name)
        for part in self.findChildren(QWidget):
            if not part.accessibleName() and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
                part.setAccessibleName(name)

    def show_value(self, value: Any) -> None:
        """Show a value that came from elsewhere, without telling anybody."""
        raise NotImplementedError

    def show_mixed(self) -> None:
        """Show that the things being edited do not agree on this value."""
        raise NotImplementedError

    def drop_typing(self) -> None:
        """Forget what was typed and not committed: something else is about to be shown."""


EditorClass = Callable[[Any], Editor]
_EDITORS: dict[type, EditorClass] = {}


def edits(constraint: type) -> Callable[[type[Editor]], type[Editor]]:
    """Class decorator: this editor edits values under that type of constraint."""

    def register(editor: type[Editor]) -> type[Editor]:
        _EDITORS[constraint] = editor
        return editor

    return register


def editor_for(constraint: Constraint) -> Editor:
    """A new editor for values under a constraint; a text field when nothing better is known."""
    for base in type(constraint).__mro__:
        if base in _EDITORS:
            return _EDITORS[base](constraint)
    raise TypeError(f"no editor for {type(constraint).__name__}")


class _TypingKeys(QObject):
    """Keeps Space and letters for the widget that has the focus, where the window has them as shortcuts."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
            if plain and event.text().isprintable() and event.text():
                event.accept()
                return True
        return super().eventFilter(watched, event)


_typing_keys: _TypingKeys | None = None


def keep_typing_keys(widget: QWidget) -> None:
    """Let a focused button, check box, combo box or list have Space and letters although they are shortcuts."""
    global _typing_keys
    if _typing_keys is None:
        _typing_keys = _TypingKeys()
    widget.installEventFilter(_typing_keys)
