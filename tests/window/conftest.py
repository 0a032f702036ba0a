"""The whole window, someone in front of it who presses real keys and buttons, and dialogs that are answered."""

from __future__ import annotations

import contextlib
import itertools
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shiboken6
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QPoint, QSettings, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from playground.app import make_window
from playground.formats.examples import load_example
from playground.panels.exporting import ExportDialog
from playground.panels.layer_page import LayerPage
from playground.panels.predicting import PredictDialog
from playground.panels.status_line import StatusLine
from playground.session.run import Watch
from playground.session.state import RunState
from playground.spec.project import Project
from playground.training.events import Curves, Snapshot
from playground.training.probe import Probe
from playground.training.trainer import Trainer
from playground.window.main_window import MainWindow
from tests.canvas.conftest import Hands

NOTHING = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
# Long enough for MNIST to be read on a busy machine; nothing waits longer than it has to.
PATIENCE_MS = 20_000

Act = Callable[[QDialog], None]
MOST_TRIES = 100
_turns = itertools.count()


@dataclass(frozen=True)
class Predictions(Probe):
    """What the network in the window says of the first test images, or of the first training samples.

    `turn` makes each question another one, so that no earlier answer is taken for its own.
    """

    turn: int
    count: int = 500

    def answer(self, trainer: Trainer) -> NDArray[np.float32]:
        part = trainer.samples.test if trainer.samples.test is not None else trainer.samples.train
        return np.array(trainer.predict(part.inputs[: self.count]))


@dataclass
class _Open:
    """A dialog on the screen, what is to be done with it, and how often that was tried."""

    dialog: QDialog
    act: Act
    tries: int = 0

    @property
    def is_there(self) -> bool:
        return shiboken6.isValid(self.dialog) and self.dialog.isVisible()


class Dialogs(QObject):
    """Answers dialogs as they open. One that nobody expects is closed, and the test fails.

    Attributes:
        texts: what the dialogs said, in the order in which they came.
    """

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.unexpected: list[str] = []
        self._errors: list[BaseException] = []
        self._acts: deque[Act] = deque()
        self._open: list[_Open] = []
        self._timer = QTimer(self, interval=5)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @contextlib.contextmanager
    def answered(self, *acts: Act) -> Iterator[None]:
        """Answer the next dialogs one after another; all of them must have come when the block ends."""
        self._acts.extend(acts)
        yield
        if self._errors:
            raise self._errors.pop()
        assert not self._acts, f"{len(self._acts)} dialogs did not come; there were {self.texts}"

    @contextlib.contextmanager
    def all_cancelled(self) -> Iterator[None]:
        """Close whatever opens; that is expected now."""
        yield
        self.unexpected.clear()

    def stop(self) -> None:
        self._timer.stop()

    @Slot()
    def _look(self) -> None:
        self._open = [known for known in self._open if known.is_there]
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or not dialog.isVisible():
            return
        if isinstance(dialog, ExportDialog | PredictDialog) and dialog.is_busy:
            return
        known = next((known for known in self._open if known.dialog is dialog), None) or self._meet(dialog)
        try:
            # Tried until it closes: a file dialog that has just opened may not take Enter yet.
            known.tries += 1
            assert known.tries < MOST_TRIES, f"this dialog does not close: {_words(dialog)}"
            known.act(dialog)
        except BaseException as error:
            self._errors.append(error)
            dialog.reject()

    def _meet(self, dialog: QDialog) -> _Open:
        self.texts.append(_words(dialog))
        if not self._acts:
            self.unexpected.append(self.texts[-1])
        self._open.append(_Open(dialog, self._acts.popleft() if self._acts else QDialog.reject))
        return self._open[-1]


def _words(dialog: QDialog) -> str:
    if isinstance(dialog, QMessageBox):
        return f"{dialog.text()} {dialog.informativeText()}"
    return dialog.windowTitle()


def typed(path: Path | str) -> Act:
    """Type a name into a file dialog and press Enter."""

    def act(dialog: QDialog) -> None:
        field = dialog.focusWidget()
        assert isinstance(field, QLineEdit)
        # Qt's list of names to pick from comes and goes with the disk, and takes Enter while it is there.
        field.setCompleter(None)  # type: ignore[arg-type]
        if field.text() != str(path):
            field.selectAll()
            QTest.keyClicks(field, str(path))
        QTest.keyClick(field, Qt.Key.Key_Return)

    return act


def exporting(path: Path | str, kind: str = "npz") -> Act:
    """Choose a format, type a name, press Export, and close the dialog when it has said what it wrote."""

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, ExportDialog)
        if dialog.message.text():
            QTest.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
            return
        dialog.radio(kind).click()
        dialog.path.selectAll()
        QTest.keyClicks(dialog.path, str(path))
        # Not from in here: a question that it asks could not be answered before this is over.
        QTimer.singleShot(0, dialog, dialog.export_button.click)

    return act


def pressed(button: QMessageBox.StandardButton) -> Act:
    """Click a button of a message box."""

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        QTest.mouseClick(dialog.button(button), Qt.MouseButton.LeftButton)

    return act


def escaped(dialog: QDialog) -> None:
    """Press Esc."""
    QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)


SAVED = pressed(QMessageBox.StandardButton.Save)
DISCARDED = pressed(QMessageBox.StandardButton.Discard)
CANCELLED = pressed(QMessageBox.StandardButton.Cancel)
CONFIRMED = pressed(QMessageBox.StandardButton.Ok)


class Person:
    """Sits in front of one window."""

    def __init__(self, window: MainWindow, dialogs: Dialogs, qtbot: QtBot) -> None:
        self.window, self.dialogs, self.qtbot = window, dialogs, qtbot
        self.run, self.document = window.run, window.document
        self.hands = Hands(window.canvas)
        self.failures: list[str] = []
        self.run.failed.connect(self.failures.append)
        self._watches: list[Watch] = []

    @property
    def project(self) -> Project:
        return self.document.project

    @property
    def snapshot(self) -> Snapshot:
        assert self.run.snapshot is not None
        return self.run.snapshot

    @property
    def step(self) -> int:
        return self.snapshot.progress.step if self.run.snapshot else 0

    @property
    def curves(self) -> Curves:
        return self.snapshot.curves

    @property
    def status(self) -> str:
        """What the status bar says now."""
        bar = self.window.statusBar()
        return bar.currentMessage() or bar.findChild(StatusLine).text()

    @property
    def counts(self) -> str:
        """What stands in the corner of the status bar, with plain spaces."""
        labels = self.window.statusBar().findChildren(QLabel)
        words = " ".join(label.text() for label in labels if not isinstance(label, StatusLine))
        return words.replace("\N{NARROW NO-BREAK SPACE}", " ")

    # Waiting

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def wait_for(self, *states: RunState) -> None:
        self.wait(lambda: self.run.state in states)

    def wait_until_obeyed(self) -> None:
        """Until the training thread has done all it was told, and the window knows."""
        done: list[Any] = []
        worker = self.run._worker
        worker.post(worker.give_weights, done.append)
        self.wait(lambda: bool(done))
        QApplication.processEvents()
        self.wait(lambda: self.run.is_running or worker.mailbox.is_empty)

    # Keys and buttons

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NOTHING) -> None:
        """A key for whoever has the keyboard."""
        self.take_keyboard()
        QTest.keyClick(QApplication.focusWidget() or self.window, key, held)

    def take_keyboard(self) -> None:
        """Without a window manager nobody gives the keyboard back to a window when a list or a dialog closes."""
        if not self.window.isActiveWindow():
            self.window.activateWindow()
            self.wait(self.window.isActiveWindow)

    def control(self, key: Qt.Key) -> None:
        self.key(key, CONTROL)

    def type_into(self, field: QWidget, text: str) -> None:
        """Click a field, type over what is there, press Enter."""
        target = field.focusProxy() or field
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, NOTHING, QPoint(8, target.height() // 2))
        line = target.lineEdit() if isinstance(target, QComboBox) else target
        QTest.keyClick(line, Qt.Key.Key_A, CONTROL)
        QTest.keyClicks(line, text)
        QTest.keyClick(line, Qt.Key.Key_Return)

    def choose(self, box: QComboBox, title: str) -> None:
        """Open a combo box with the keyboard, go to an item, press Enter."""
        wanted = box.findText(title)
        assert wanted >= 0, f"{title!r} is not among {[box.itemText(index) for index in range(box.count())]}"
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        view = box.view()
        assert view.isVisible()
        QTest.keyClick(view, Qt.Key.Key_Home)
        for _ in range(wanted):
            QTest.keyClick(view, Qt.Key.Key_Down)
        QTest.keyClick(view, Qt.Key.Key_Return)
        assert box.currentText() == title and not view.isVisible()

    def press(self, action: QAction) -> None:
        """Click an action's button in the toolbar."""
        button = self.window.toolbar.widgetForAction(action)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def press_run(self) -> None:
        self.press(self.window.toolbar.actions_of_run.run)

    def action(self, text: str) -> QAction:
        """The action of a menu by its words."""
        found = [action for action in self.window.findChildren(QAction) if action.text().strip("…") == text]
        assert len(found) == 1, f"{text!r}: {len(found)} actions"
        return found[0]

    def click_canvas(self) -> None:
        """Give the canvas the keyboard by clicking where nothing is."""
        self.window.canvas.setFocus()

    def select(self, name: str) -> LayerPage:
        """Click a layer's card; its page of properties."""
        self.hands.click(self.hands.card(name))
        page = self.window.properties.page
        assert isinstance(page, LayerPage)
        return page

    def train_until(self, step: int) -> None:
        """From pause to a step or some more, and pause."""
        self.press_run()
        self.wait_for(RunState.RUNNING)  # a snapshot may come before the word that it runs, and Pause needs that
        self.wait(lambda: self.step >= step)
        self.press_run()
        self.wait_for(RunState.PAUSED)

    # What the network says

    def predictions(self) -> NDArray[np.float32]:
        """Predictions of the network in the window, while it stands still."""
        probe = Predictions(next(_turns))
        watch = self.run.watch(probe)
        watch.set_active(True)
        self.wait(lambda: probe in self.snapshot.answers)
        answer = self.snapshot.answers[probe]
        watch.close()
        assert isinstance(answer, np.ndarray)
        return answer


Opener = Callable[..., Person]


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue("folder", str(tmp_path))
    return settings


@pytest.fixture
def dialogs(qapp: QApplication) -> Iterator[Dialogs]:
    dialogs = Dialogs()
    yield dialogs
    dialogs.stop()
    assert not dialogs.unexpected, f"dialogs nobody expected: {dialogs.unexpected}"


@pytest.fixture
def open_window(qtbot: QtBot, settings: QSettings, dialogs: Dialogs) -> Opener:
    """Opens windows, each with a run of its own."""

    def open_window(name: str | None = None, kept: Path | None = None) -> Person:
        window = make_window(settings, name, kept=kept)
        qtbot.addWidget(window, before_close_func=_let_go)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        # Where an earlier test left the pointer may be a button now, whose tip would take the place of what is told.
        QCursor.setPos(window.mapToGlobal(QPoint(1, window.height() - 1)))
        window.canvas.setFocus()
        person = Person(window, dialogs, qtbot)
        person.wait_until_obeyed()
        return person

    return open_window


@pytest.fixture
def person(open_window: Opener) -> Person:
    """In front of the window as it opens: the circle."""
    return open_window()


def _let_go(window: MainWindow) -> None:
    """Close without a question."""
    window.run.shutdown()
    window.files.may_leave = lambda **_: True  # type: ignore[method-assign]


def example(name: str, **training: object) -> Project:
    """An example with other training settings."""
    project = load_example(name)
    return project.replace(training=project.training.replace(**training))


def curves_equal(a: Curves, b: Curves) -> bool:
    """Whether two histories are the same to the bit."""
    names = ("train_loss", "train_accuracy", "validation_loss", "validation_accuracy", "gradient_norms", "gradient_rms")
    pairs = [(getattr(a, name), getattr(b, name)) for name in names]
    return a.layers == b.layers and all(
        np.array_equal(x.steps, y.steps) and np.array_equal(x.values, y.values) for x, y in pairs
    )
