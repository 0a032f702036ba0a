"""The page itself: it lies over the window, takes the keyboard, and goes with a key."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QMargins, QObject, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from playground.formats.examples import Example
from playground.panels.gallery.about import About
from playground.panels.gallery.beginning import Beginning
from playground.panels.gallery.card import Card
from playground.panels.gallery.finding import levels, matching, nearest
from playground.panels.gallery.grid import Grid
from playground.panels.library import SearchField
from playground.panels.style import empty_state, note
from playground.spec.language import tr
from playground.theme import apply, fonts, icons, sizes

MOST = QSize(1360, 860)
# What is left of the window around it, with room and without; and how much of it shines through.
MARGIN, SMALL_MARGIN, NARROW = 32, 12, 1200
VEIL = 200
PADDING = 20
LEAST_SEARCH, MOST_SEARCH = 112, 280
ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
# What the window may do while the page is there: nothing that would change what lies behind it.
Passing = Callable[[], Iterable[QAction]]


class GallerySearch(SearchField):
    """While it is empty, the arrows and Space are the page's."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steers = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        moves = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Space)
        if steers or event.key() in ENTERS or (moves and not self.text()):
            event.ignore()
        else:
            super().keyPressEvent(event)


class GalleryPage(QWidget):
    """Examples to choose from, ways to begin on the left, the chosen example on the right.

    Signals:
        open_requested(str): the example or file of that name is to be opened.
        run_requested(): the network behind the page is to run.
        left(): it went away.
        said(str): this is chosen now, in words for a screen reader, which is elsewhere while one searches.
    """

    open_requested = Signal(str)
    run_requested = Signal()
    left = Signal()
    said = Signal(str)

    def __init__(self, examples: Sequence[Example], passing: Passing, window: QMainWindow) -> None:
        super().__init__(window)
        self._window, self._examples, self._passing = window, examples, passing
        self._is_welcome = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sheet = QFrame(self)
        self.sheet.setProperty("panel", True)
        self.title, self.hint = QLabel(), note()
        self.title.setFont(fonts.large())
        self.search = GallerySearch()
        self.grid, self.about, self.beginning = Grid(examples), About(), Beginning()
        self.chips = self._make_chips()
        hint = tr("Try a word such as digits, LSTM or text, or press Esc to see all.")
        self._stack = QStackedLayout()
        self._stack.addWidget(self.grid)
        self._nothing = tr("No such example")
        self._stack.addWidget(empty_state(self._nothing, hint))
        self._arrange()
        self._connect()
        self.about.tell(self.grid.chosen)
        window.installEventFilter(self)
        apply.changed.connect(self.update)
        self.hide()

    def _make_chips(self) -> list[QToolButton]:
        """All levels, and each alone."""
        self._level = ""
        group, chips = QButtonGroup(self), []
        for level in ("", *levels(self._examples)):
            chip = QToolButton()
            chip.setText(level or tr("All"))
            chip.setCheckable(True)
            chip.setChecked(not level)
            sizes.fix_height(chip)
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            chip.setToolTip(tr("Show the examples of this level alone") if level else tr("Show every example"))
            chip.clicked.connect(lambda _=False, level=level: self._show_level(level))
            group.addButton(chip)
            chips.append(chip)
        return chips

    def _arrange(self) -> None:
        self.close_button = QToolButton()
        self.close_button.setIcon(icons.icon("close"))
        self.close_button.setIconSize(QSize(12, 12))
        self.close_button.setToolTip(tr("To the drawing behind this page (Esc)"))
        self.close_button.setAccessibleName(tr("Close"))
        self.search.setPlaceholderText(tr("Search examples"))
        self.search.setAccessibleName(tr("Search examples"))
        self.search.setToolTip(tr("Words of a title or a note, a data set or a layer; arrows choose, Enter opens"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(LEAST_SEARCH)
        self.search.setMaximumWidth(MOST_SEARCH)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addWidget(self.hint)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addLayout(words, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        filters = self._filters = QHBoxLayout()
        filters.setSpacing(4)
        filters.addWidget(self.search, 1)
        filters.addSpacing(8)
        for chip in self.chips:
            filters.addWidget(chip)
        filters.addStretch(0)
        middle = QVBoxLayout()
        middle.setSpacing(12)
        middle.addLayout(filters)
        middle.addLayout(self._stack, 1)
        body = QHBoxLayout()
        body.setSpacing(PADDING)
        body.addWidget(self.beginning)
        body.addLayout(middle, 1)
        body.addWidget(self.about)
        column = QVBoxLayout(self.sheet)
        column.setContentsMargins(PADDING, 16, PADDING, PADDING)
        column.setSpacing(16)
        column.addLayout(head)
        column.addLayout(body, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.close_button.clicked.connect(self.leave)
        self.grid.chosen_changed.connect(self._tell)
        for part in (self.grid, self.about):
            part.open_requested.connect(self.open_requested)
        self.beginning.file_requested.connect(self.open_requested)
        self.beginning.taken.connect(self._take)

    def come(self, actions: Sequence[QAction], files: Sequence[str], *, is_welcome: bool = False) -> None:
        """Lie over the window and take the keyboard; as a welcome, Space runs what is behind the page."""
        self._is_welcome = is_welcome
        self.title.setText(tr("Welcome to Neural Playground") if is_welcome else tr("Examples"))
        welcome = tr("A small network is ready behind this page: Space runs it, Esc shows it. Or choose an example.")
        self.hint.setText(welcome if is_welcome else tr("Type to search, choose with the arrows, open with Enter."))
        self.setAccessibleName(self.title.text())
        self.beginning.offer(actions, files)
        self.search.clear()
        self.chips[0].click()
        self._fill_window()
        self.show()
        self.raise_()
        self.search.setFocus()

    @Slot()
    def leave(self) -> None:
        """Show what is behind the page."""
        if not self.isHidden():
            self.hide()
            self.left.emit()

    @Slot(object)
    def _tell(self, example: Example | None) -> None:
        self.about.tell(example)
        if self.search.hasFocus():
            self.said.emit(f"{example.title}. {example.sentence}" if example else self._nothing)

    @Slot(object)
    def _take(self, action: QAction) -> None:
        self.leave()
        action.trigger()

    def _show_level(self, level: str) -> None:
        self._level = level
        self._filter()

    @Slot()
    def _filter(self) -> None:
        found = matching(self._examples, self.search.text(), self._level)
        self._stack.setCurrentIndex(0 if found else 1)
        self.grid.show_only(found)
        meant = nearest(found, self.search.text())
        if meant is not None and self.search.text().strip():
            self.grid.choose(meant.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, focused = Qt.Key(event.key()), QApplication.focusWidget()
        if key == Qt.Key.Key_Escape:
            self._step_back()
        elif key in ENTERS and isinstance(focused, QAbstractButton) and not isinstance(focused, Card):
            focused.click()
        elif key in ENTERS:
            if self.grid.chosen is not None:
                self.open_requested.emit(self.grid.chosen.id)
        elif key == Qt.Key.Key_Space:
            if self._is_welcome:
                self.leave()
                self.run_requested.emit()
        elif not self.grid.step(key) and _is_typed(event):
            self.search.setFocus()
            self.search.insert(event.text())

    def _step_back(self) -> None:
        """First to all examples, then away."""
        if self.search.text() or self._level:
            self.search.clear()
            self.chips[0].click()
        else:
            self.leave()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence(event.keyCombination())
            opens_menu = event.modifiers() & Qt.KeyboardModifier.AltModifier
            if not opens_menu and not any(keys in action.shortcuts() for action in self._passing()):
                event.accept()
                return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round on the page."""
        start: QWidget = QApplication.focusWidget() or self.search
        widget: QWidget | None = start
        while widget is not None:
            widget = widget.nextInFocusChain() if forward else widget.previousInFocusChain()
            if widget is None or widget is start:
                break
            takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()
            if takes and self.isAncestorOf(widget) and widget.isVisible():
                widget.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
                break
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._fill_window()
        return False

    def _fill_window(self) -> None:
        """Everything below the menus."""
        bar = self._window.menuBar()
        top = 0 if bar.isNativeMenuBar() or bar.isHidden() else bar.height()
        self.setGeometry(self._window.rect().adjusted(0, top, 0, 0))
        self._place_sheet()  # words may have another size than when it was seen last

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_sheet()

    def _place_sheet(self) -> None:
        margin = MARGIN if self.width() > NARROW else SMALL_MARGIN
        size = self.size().shrunkBy(QMargins(margin, margin, margin, margin)).boundedTo(MOST)
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(self.rect().center())
        # Where there is little room, the cards get that of what is told of one.
        parts = (self.beginning.width(), self._filters.minimumSize().width(), self.about.width())
        self.about.setVisible(place.width() >= sum(parts) + 4 * PADDING)
        self.sheet.setGeometry(place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.sheet.geometry().contains(event.position().toPoint()):
            self.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        veil = QColor(apply.current().window)
        veil.setAlpha(VEIL)
        QPainter(self).fillRect(self.rect(), veil)


def _is_typed(event: QKeyEvent) -> bool:
    """Whether a key makes a letter."""
    plain = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier)
    return event.modifiers() in plain and bool(event.text()) and event.text().isprintable()
