"""Editor for a declared thing of its own: which kind it is, and below that the settings of that kind."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from playground.panels.editors.choice import ChoiceBox
from playground.panels.editors.editor import Editor, edits
from playground.panels.editors.form import Form
from playground.spec.declared import Declared
from playground.spec.language import tr
from playground.spec.parameter import Part

INDENT = 12


@edits(Part)
class PartEditor(Editor):
    """A combo box of the kinds, and a nested form when the chosen kind has settings."""

    def __init__(self, constraint: Part, parent: QWidget | None = None) -> None:
        super().__init__(constraint, parent)
        self.box = ChoiceBox()
        self._part = constraint
        self._offered: tuple[str, ...] = ()
        self.offer(constraint.kinds())
        self.box.activated.connect(self._choose)
        self.form: Form | None = None
        self._value: Declared | None = None
        self.below = QWidget(self)
        self._settings = QVBoxLayout(self.below)
        self._settings.setContentsMargins(INDENT, 4, 0, 0)
        self.below.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)
        self.setFocusProxy(self.box)

    def offer(self, kinds: Iterable[str]) -> None:
        """Let a person choose among these kinds only."""
        if tuple(kinds) == self._offered:
            return
        self._offered, chosen = tuple(kinds), self.box.currentData()
        self.box.clear()
        for kind in self._offered:
            part = self._part.find(kind)
            self.box.add(tr(part.title), kind, part.hint())
        self.box.choose(chosen)

    def show_value(self, value: Declared) -> None:
        self._value = value
        self.box.choose_part(type(value))
        self.box.setToolTip(type(value).hint())
        self._show_settings(value)

    def show_mixed(self) -> None:
        self._value = None
        self.box.choose(None)
        self._drop_form()

    def drop_typing(self) -> None:
        if self.form is not None:
            self.form.drop_typing()

    def add_below(self, widget: QWidget) -> None:
        """Put something more below the settings, seen while there are some."""
        self._settings.addWidget(widget)

    def _show_settings(self, value: Declared) -> None:
        if self.form is None or self.form.declared is not type(value):
            self._drop_form()
            if value.parameters():
                self.form = Form(type(value))
                self.form.edited.connect(self._change)
                self._settings.insertWidget(0, self.form)
        if self.form is not None:
            self.form.show_values([value])
        if self.below is not None:
            self.below.setVisible(self.form is not None)

    def _drop_form(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        if self.below is not None:
            self.below.hide()

    def _choose(self) -> None:
        kind = self.box.currentData()
        if self._value is None or kind != self._value.kind:
            value = self.constraint.accept(kind)
            self.show_value(value)
            self.edited.emit(value, None)

    def _change(self, name: str, setting: object, gesture: object) -> None:
        assert self._value is not None
        self._value = self._value.replace(**{name: setting})
        self.edited.emit(self._value, gesture)
