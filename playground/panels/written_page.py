"""A text with formulas to be read in a panel."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from playground.theme import apply
from playground.theme.focus_ring import FocusRing
from playground.theme.written_text import WrittenText

# Below LEAST_WIDTH lines are too short to read; ASIDE is free on both sides, unless it is said otherwise; in pixels.
LEAST_WIDTH, MOST_HEIGHT, ASIDE = 160, 180, 8


class WrittenPage(QTextEdit):
    """As high as its text, up to a height from which on it is scrolled."""

    def __init__(
        self, text: str, most_height: int = MOST_HEIGHT, aside: int = ASIDE, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text, self._most_height, self._aside = text, most_height, aside
        # The one that is seen has the width it was given; the other one is asked how high it would be.
        self._written, self._measured = WrittenText(self), WrittenText(self)
        self._written.show_text(text)
        self._measured.show_text(text)
        self.setDocument(self._written)
        self.setReadOnly(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFrameShape(QFrame.Shape.NoFrame)
        FocusRing(self)
        self.setStyleSheet("QTextEdit { border: none; background: transparent; padding: 0; }")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(LEAST_WIDTH)
        self.setViewportMargins(aside, 0, aside, 0)
        self.setAccessibleName(self.spoken)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setVerticalPolicy(policy.Policy.Preferred)
        self.setSizePolicy(policy)
        apply.changed.connect(self._follow_theme)

    def text(self) -> str:
        """As it was written."""
        return self._text

    @property
    def spoken(self) -> str:
        """Without its marks."""
        return self._written.spoken

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_WIDTH, self.fontMetrics().lineSpacing())

    def sizeHint(self) -> QSize:
        return QSize(LEAST_WIDTH, self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._measured.setTextWidth(width - 2 * self._aside)
        return min(round(self._measured.size().height()) + 2, self._most_height)

    def _follow_theme(self) -> None:
        self._written.show_text(self._text)
        self._measured.show_text(self._text)
        self.updateGeometry()
