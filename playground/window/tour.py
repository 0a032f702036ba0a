"""The tour: leads a person through the window with a real network, and goes on when something was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from playground.panels.tour_bubble import TourBubble
from playground.spec.language import tr
from playground.theme.icons import icon
from playground.window.tour_steps import STEPS, Start, Step

if TYPE_CHECKING:  # it makes the tour
    from playground.window.main_window import MainWindow

TAKEN = "tour-taken"
EXAMPLE = "circle"
# How often the bubble looks where its part of the window is, and how long it praises.
LOOK_MS, PRAISE_MS = 250, 900


class Tour(QObject):
    """Shows one step after another. It only looks: what a person did stays as it is, also when the tour is left.

    Attributes:
        place: the step that is shown, counted from 0.

    Signals:
        said(str): what a screen reader is to say.
    """

    said = Signal(str)

    def __init__(self, settings: QSettings, window: MainWindow) -> None:
        super().__init__(window)
        self._settings, self._window = settings, window
        self.action = QAction(self)
        self.action.setIcon(icon("tour"))
        self.action.setObjectName("tour")
        tip = tr("Five minutes with a small network: run it, watch it, change it, break it, mend it")
        self.action.setToolTip(tip)
        self.action.setStatusTip(tip)
        self.action.triggered.connect(self.start)
        self.bubble: TourBubble | None = None
        self.place = 0
        self._before: Start | None = None
        self._was_done = False
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self._look)
        self._praising = QTimer(self, singleShot=True, interval=PRAISE_MS)
        self._praising.timeout.connect(self.go_on)
        self._name()

    @property
    def is_on(self) -> bool:
        """Whether it is being taken."""
        return self.bubble is not None

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return STEPS[self.place]

    @Slot()
    def start(self) -> None:
        """Begin with a new example, after asking about unsaved work."""
        files = self._window.files
        if not files.may_leave(asks_of_training=True):
            return
        self.leave()
        files.open_file(EXAMPLE)
        self.bubble = TourBubble(self._window)
        self.bubble.next_requested.connect(self.go_on)
        self.bubble.back_requested.connect(self.go_back)
        self.bubble.left.connect(self.leave)
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)
        for happened in (self._window.document.changed, self._window.run.state_changed):
            happened.connect(self._look)
        self._looking.start()
        self._show(0)

    @Slot()
    def leave(self) -> None:
        """End the tour, wherever it stands."""
        if self.bubble is None:
            return
        application = QApplication.instance()
        assert application is not None
        application.removeEventFilter(self)
        for happened in (self._window.document.changed, self._window.run.state_changed):
            happened.disconnect(self._look)
        self._looking.stop()
        self._praising.stop()
        self.bubble.go()
        self.bubble.frame.deleteLater()
        self.bubble.deleteLater()
        self.bubble = None
        self._settings.setValue(TAKEN, True)
        self._name()

    @Slot()
    def go_on(self) -> None:
        """The next step; behind the last, the end."""
        if self.place + 1 < len(STEPS):
            self._show(self.place + 1)
        else:
            self.leave()

    @Slot()
    def go_back(self) -> None:
        """The step before."""
        self._show(max(self.place - 1, 0))

    def _name(self) -> None:
        is_taken = self._settings.value(TAKEN, False, type=bool)
        self.action.setText(tr("Take the tour again") if is_taken else tr("Take the tour"))

    def _show(self, place: int) -> None:
        assert self.bubble is not None
        self._praising.stop()
        self.place = place
        if self.step.dock:
            self._window.docks.open(self.step.dock)
        self.step.begin(self._window)
        self._before = Start.now(self._window)
        self._was_done = self.step.done(self._window, self._before)
        self.bubble.show_step(place, len(STEPS), tr(self.step.title), tr(self.step.text), tr(self.step.task))
        self._look()
        self.said.emit(self.bubble.accessibleName())

    @Slot()
    def _look(self) -> None:
        """Stand where the part of the window is now, and go on if what was to be done is done."""
        if self.bubble is None or self._before is None:
            return
        if self._window.gallery.is_open:
            self.bubble.go()
        else:
            self.bubble.point_at(self.step.where(self._window))
        is_done = self.step.done(self._window, self._before)
        if is_done and not self._was_done and not self._praising.isActive():
            self.bubble.praise()
            self._praising.start()
        self._was_done = is_done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc ends the tour, except where it ends something else."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() != Qt.Key.Key_Escape or not isinstance(watched, QWidget) or watched.window() is not self._window:
            return False
        is_in_use = self._window.gallery.is_open or self._window.canvas.gesture is not None
        if is_in_use or isinstance(watched, QLineEdit | QPlainTextEdit | QTextEdit):
            return False
        self.leave()
        return True
