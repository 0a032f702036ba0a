"""The cards under the headings of their topics, as many side by side as there is room for."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QLabel, QScrollArea, QWidget

from playground.formats.examples import Example
from playground.panels.gallery.card import Card, height_for
from playground.panels.style import on_surface
from playground.spec.language import tr
from playground.theme import fonts, sizes

LEAST_WIDTH, GAP, HEADING_HEIGHT = 196, 16, 28
MOST_COLUMNS = 5
Key = Qt.Key
# How far a key goes from the card that is chosen: by cards, and by rows.
ALONG = {Key.Key_Left: -1, Key.Key_Right: 1}
ACROSS = {Key.Key_Up: -1, Key.Key_Down: 1, Key.Key_PageUp: -3, Key.Key_PageDown: 3}


class Topic(QLabel):
    """A heading over cards, with whom they are for."""

    def __init__(self, title: str, level: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setFont(fonts.bold(fonts.normal()))
        self.level = QLabel(level, self)
        self.level.setProperty("tone", "muted")
        self.level.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.level.setGeometry(self.rect())


class Grid(QScrollArea):
    """Every example as a card; one of those that are shown is chosen.

    Signals:
        chosen_changed(Example): this one is chosen now; None where nothing is shown.
        open_requested(str): the example of that id is to be opened.
    """

    chosen_changed = Signal(object)
    open_requested = Signal(str)

    def __init__(self, examples: Sequence[Example], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = QWidget()
        on_surface(self._content)
        self._content.setAccessibleName(tr("Examples"))
        self.setWidget(self._content)
        self._group = QButtonGroup(self)
        self._sections: list[tuple[Topic, list[Card]]] = []
        self._rows: list[list[Card]] = []
        for (level, topic), members in itertools.groupby(examples, key=lambda one: (one.level, one.topic)):
            title = Topic(topic or tr("More examples"), level, self._content)
            self._sections.append((title, [self._made(example) for example in members]))
        self.cards = [card for _, cards in self._sections for card in cards]
        self._group.buttonToggled.connect(self._choose)
        self.show_only(examples)

    def _made(self, example: Example) -> Card:
        card = Card(example, self._content)
        card.opened.connect(lambda: self.open_requested.emit(example.id))
        self._group.addButton(card)
        return card

    @property
    def chosen(self) -> Example | None:
        """The example that is told of; None where nothing is shown."""
        card = self._group.checkedButton()
        return card.example if isinstance(card, Card) and not card.isHidden() else None

    def show_only(self, examples: Sequence[Example]) -> None:
        """Show the cards of these alone; the first of them is chosen where the one that was is not among them."""
        wanted = {example.id for example in examples}
        for title, cards in self._sections:
            for card in cards:
                card.setVisible(card.example.id in wanted)
            title.setVisible(any(card.example.id in wanted for card in cards))
        self._arrange()
        shown = [card for row in self._rows for card in row]
        if shown and self.chosen is None:
            shown[0].setChecked(True)
        self.chosen_changed.emit(self.chosen)

    def choose(self, example: str) -> None:
        """Choose the example of that id, where it is shown."""
        for card in self.cards:
            if card.example.id == example and not card.isHidden():
                card.setChecked(True)

    def step(self, key: Qt.Key) -> bool:
        """Choose the card where an arrow or a key like it leads. False for other keys."""
        shown = [card for row in self._rows for card in row]
        now = self._group.checkedButton()
        if key not in {*ALONG, *ACROSS, Key.Key_Home, Key.Key_End}:
            return False
        if not isinstance(now, Card) or now not in shown:
            return True
        if key in ACROSS:
            target = self._beyond(now, ACROSS[key])
        elif key in ALONG:
            target = shown[max(0, min(shown.index(now) + ALONG[key], len(shown) - 1))]
        else:
            target = shown[0 if key == Key.Key_Home else -1]
        had_keyboard = now.hasFocus()
        target.setChecked(True)
        if had_keyboard:
            target.setFocus()
        return True

    def _beyond(self, card: Card, rows: int) -> Card:
        """The card so many rows further down that stands nearest."""
        row = next(number for number, cards in enumerate(self._rows) if card in cards)
        wanted = self._rows[max(0, min(row + rows, len(self._rows) - 1))]
        return min(wanted, key=lambda other: abs(other.x() - card.x()))

    @Slot(QAbstractButton, bool)
    def _choose(self, card: QAbstractButton, is_chosen: bool) -> None:
        card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_chosen else Qt.FocusPolicy.ClickFocus)
        if is_chosen and isinstance(card, Card):
            self._bring_into_view(card)
            self.chosen_changed.emit(card.example)

    def _bring_into_view(self, card: Card) -> None:
        """With the heading where it stands in the first row under it."""
        is_first = any(card in cards[: self._columns] for _, cards in self._sections)
        above = sizes.holding(HEADING_HEIGHT) + GAP if is_first else GAP
        spot = QRect(card.geometry()).adjusted(0, -above, 0, GAP)
        self.ensureVisible(spot.center().x(), spot.center().y(), 0, spot.height() // 2)

    @property
    def _columns(self) -> int:
        return max(1, min((self._room + GAP) // (LEAST_WIDTH + GAP), MOST_COLUMNS))

    @property
    def _room(self) -> int:
        """The width for cards: there is always some for the scroll bar, so that nothing moves when it comes."""
        return self.width() - self.verticalScrollBar().sizeHint().width() - 2

    def _arrange(self) -> None:
        columns, whole = self._columns, self._room
        width = (whole - (columns - 1) * GAP) // columns
        height, y = height_for(width), 0
        self._rows = []
        for title, cards in self._sections:
            shown = [card for card in cards if not card.isHidden()]
            if not shown:
                continue
            title.setGeometry(0, y, whole, sizes.holding(HEADING_HEIGHT))
            y += sizes.holding(HEADING_HEIGHT) + 4
            rows = [shown[start : start + columns] for start in range(0, len(shown), columns)]
            for row in rows:
                for place, card in enumerate(row):
                    card.setGeometry(place * (width + GAP), y, width, height)
                y += height + GAP
            self._rows += rows
        self._content.resize(whole, y)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()  # words may have another size than when it was seen last

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        card = self._group.checkedButton()
        if isinstance(card, Card):
            self._bring_into_view(card)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # the page has the keys
