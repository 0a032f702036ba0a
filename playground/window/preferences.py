"""What a person prefers of the program itself: how it looks, the language it speaks, and how it begins."""

from __future__ import annotations

import functools

from PySide6.QtCore import QSettings, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from playground.panels.editors import keep_typing_keys
from playground.panels.style import heading, note, on_surface
from playground.panels.switches import Switches
from playground.spec.language import tr
from playground.theme import sizes
from playground.window import languages
from playground.window.appearance import OPTIONS, Appearance, Option
from playground.window.gallery import Gallery

WIDTH, MARGIN = 560, 20


class PreferencesDialog(QDialog):
    """Whatever is chosen holds at once and at the next start; there is nothing to confirm."""

    def __init__(self, looks: Appearance, gallery: Gallery, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._looks, self._settings = looks, settings
        self.choices = {option: self._choice(option) for option in OPTIONS}
        self.language = self._language()
        self.welcome = QCheckBox(tr("Show the page of examples"))
        self.welcome.setChecked(gallery.comes_at_start)
        self.welcome.toggled.connect(gallery.remember)
        self.close_button = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.close_button.rejected.connect(self.reject)
        self._lay_out()
        looks.changed.connect(self._show)
        self._show()

    def _choice(self, option: Option) -> Switches:
        made = Switches()
        made.offer((name, tr(title), tr(option.doc)) for name, title in zip(option.values, option.titles, strict=True))
        for name, button in made.buttons.items():
            button.setAccessibleName(tr("{what}: {choice}", what=tr(option.title), choice=button.text()))
            button.setObjectName(f"{option.key}-{name}")
        made.chosen.connect(functools.partial(self._looks.choose, option))
        return made

    def _language(self) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(tr("Language"))
        for code, name in ({languages.FOLLOWS: tr("As the system")} | languages.languages()).items():
            made.addItem(name, code)
        made.setCurrentIndex(max(made.findData(languages.chosen_language(self._settings)), 0))
        made.activated.connect(self._speak)
        keep_typing_keys(made)
        return made

    def _lay_out(self) -> None:
        body = QWidget()
        on_surface(body)
        column = QVBoxLayout(body)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(12)
        column.addWidget(heading(tr("Appearance")))
        for option, switches in self.choices.items():
            column.addLayout(_row(tr(option.title), switches, tr(option.doc)))
        column.addWidget(_line())
        column.addWidget(heading(tr("Language")))
        doc = tr("Of menus, sentences and examples. What you wrote yourself stays as you wrote it.")
        column.addLayout(_row(tr("Speak"), self.language, doc))
        column.addWidget(_line())
        column.addWidget(heading(tr("At the start")))
        doc = tr("Every example with a picture, and the ways to begin with a drawing of your own.")
        column.addLayout(_row("", self.welcome, doc))
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setWidget(body)
        self._body = body
        foot = QHBoxLayout()
        foot.setContentsMargins(MARGIN, 8, 12, 12)
        foot.setSpacing(12)
        foot.addWidget(note(tr("Everything holds at once, and is remembered.")), 1)
        foot.addWidget(self.close_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(area, 1)
        rows.addLayout(foot)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        first = OPTIONS[0]
        self.choices[first].buttons[self._looks.chosen(first)].setFocus(Qt.FocusReason.TabFocusReason)

    def _fit(self) -> None:
        """As large as everything in it, as far as the screen goes."""
        width = max(sizes.holding(WIDTH), self._body.minimumSizeHint().width())
        layout = self._body.layout()
        height = (layout.totalHeightForWidth(width) if layout is not None else 0) + self.close_button.height() + 24
        room = self.screen().availableSize() * 0.9
        self.resize(min(width, room.width()), min(height, room.height()))

    @Slot()
    def _show(self) -> None:
        for option, switches in self.choices.items():
            switches.choose(self._looks.chosen(option))
        if self.isVisible():
            self._fit()

    @Slot(int)
    def _speak(self, index: int) -> None:
        # The window is made anew in that language, and this one goes with it.
        code = self.language.itemData(index)
        self.reject()
        languages.choose(code, self._settings)


def _row(title: str, control: QWidget, doc: str) -> QHBoxLayout:
    """What it is, the control, and below it what it does."""
    label = QLabel(title)
    label.setBuddy(control)
    sizes.fix_width(label, 96)
    sizes.set_least_height(label)
    control.setToolTip(doc)
    words = note(doc)
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft)
    column.addWidget(words)
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(column, 1)
    return row


def _line() -> QFrame:
    made = QFrame()
    made.setFrameShape(QFrame.Shape.HLine)
    made.setProperty("divider", True)
    return made
