"""A form made from declarations: one field for each setting, its label, its editor, and what was refused."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from playground.formats.help_topic import topic_of
from playground.panels.editors.editor import Editor, editor_for
from playground.panels.style import note
from playground.spec.declared import Declared
from playground.spec.language import tr
from playground.spec.parameter import Parameter
from playground.theme import fonts, sizes

LABEL_WIDTH = 96


class Field(QWidget):
    """A label, an editor, and below the editor the sentence that says why an entry was refused."""

    def __init__(self, text: str, doc: str, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.label = QLabel(text)
        sizes.fix_width(self.label, LABEL_WIDTH)
        self.label.setWordWrap(True)
        sizes.set_least_height(self.label)
        self.label.setBuddy(editor)
        self.message = note(tone="bad")
        self.message.setFont(fonts.small())
        self.message.hide()
        self.setToolTip(doc)
        editor.setToolTip(doc)
        editor.setAccessibleName(text)
        editor.refused.connect(self.refuse)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.addWidget(self.label, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(editor, 0, 1)
        grid.addWidget(self.message, 1, 0, 1, 2)
        if editor.below is not None:
            grid.addWidget(editor.below, 2, 0, 1, 2)
        grid.setColumnStretch(1, 1)

    def refuse(self, sentence: str) -> None:
        """Say beside the field why an entry is refused; nothing when the sentence is empty."""
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))


class Form(QWidget):
    """The settings of one declared class, in the order of their declaration.

    Signals:
        edited(name, value, gesture): a person chose an allowed value for a setting.
    """

    edited = Signal(str, object, object)

    def __init__(
        self, declared: type[Declared], parent: QWidget | None = None, leave_out: Collection[str] = ()
    ) -> None:
        super().__init__(parent)
        self.declared = declared
        self.fields: dict[str, Field] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for parameter in declared.parameters():
            if parameter.name not in leave_out and not parameter.found:
                column.addWidget(self._make_field(parameter))

    def show_values(self, values: Sequence[Declared]) -> None:
        """Show the settings of one thing, or of several of the same class at once."""
        for name, field in self.fields.items():
            first, *others = (getattr(value, name) for value in values)
            if all(other == first for other in others):
                field.editor.show_value(first)
            else:
                field.editor.show_mixed()

    def hide_settings(self, names: Collection[str]) -> None:
        """Show all fields but these, whose settings change nothing now."""
        for name, field in self.fields.items():
            field.setHidden(name in names)

    def drop_typing(self) -> None:
        """Forget what was typed and not committed: the settings of something else are about to be shown."""
        for field in self.fields.values():
            field.editor.drop_typing()

    def help_topic(self, at: QPoint) -> str:
        """Of the setting there, or of what is declared."""
        pointed = (name for name, field in self.fields.items() if field.isVisible() and field.geometry().contains(at))
        return topic_of(self.declared, next(pointed, ""))

    def editor(self, name: str) -> Editor:
        """The editor of a setting."""
        return self.fields[name].editor

    def _make_field(self, parameter: Parameter) -> Field:
        text = tr(parameter.label)
        if parameter.unit:
            text = tr("{label} ({unit})", label=text, unit=tr(parameter.unit))
        field = Field(text, tr(parameter.doc), editor_for(parameter.constraint))
        name = parameter.name
        field.editor.edited.connect(lambda value, gesture: self.edited.emit(name, value, gesture))
        self.fields[name] = field
        return field
