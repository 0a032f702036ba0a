"""A window to take pictures of."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSettings, QSize, Qt, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QTabBar, QWidget

from playground.app import make_window
from playground.session.state import RunState
from playground.spec.language import tr
from playground.window import languages
from playground.window.languages import ENGLISH

LONGEST = 120.0
# What a window has around it, so that it fills a screen of that size.
SIZE = QSize(1440, 900)


class Stage:
    """One window on one example."""

    def __init__(self, example: str, appearance: str, language: str = ENGLISH, size: QSize = SIZE) -> None:
        folder = tempfile.mkdtemp()
        settings = self.settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        settings.setValue("appearance", appearance)
        settings.setValue(languages.SETTING, language)
        self.window = make_window(settings, example)
        self.window.resize(size)
        self.window.show()
        self.shown: QWidget | None = None
        self.pause(0.3)
        self.window.canvas.fit()

    def train(self, steps: int) -> None:
        """Run so many steps, or until it halts, and pause."""
        run = self.window.run
        self.wait_until(lambda: run.state in (RunState.PAUSED, RunState.FINISHED))
        if not steps:
            return
        run.toggle()
        self.wait_until(lambda: self.step >= steps or (self.step > 0 and run.state is RunState.FINISHED))
        if run.state is RunState.RUNNING:
            run.toggle()
        self.wait_until(lambda: run.state is not RunState.RUNNING)

    @property
    def step(self) -> int:
        """Where the run stands."""
        snapshot = self.window.run.snapshot
        return snapshot.progress.step if snapshot is not None else 0

    def reset(self) -> None:
        """Begin again."""
        run = self.window.run
        run.reset()
        self.wait_until(lambda: run.snapshot is not None and run.snapshot.progress.step == 0)

    def wait_until(self, condition: Callable[[], bool]) -> None:
        """Let the window live until it is so."""
        end = time.monotonic() + LONGEST
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError(f"{self.window.windowTitle()}: waited for {LONGEST:.0f} s")
            self.pause(0.02)

    def pause(self, seconds: float) -> None:
        """Let the window live for so long."""
        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        loop.exec()

    def key(self, key: Qt.Key, widget: QWidget | None = None) -> None:
        """Press a key."""
        QTest.keyClick(widget or self.window.canvas, key)

    def dock(self, title: str) -> QWidget:
        """Bring a dock to the front; its panel."""
        self.window.docks.open(title)
        self.pause(0.3)
        return self.window.docks[title].panel

    def tab(self, panel: QWidget, title: str) -> None:
        """Choose a tab by its English title."""
        for bar in panel.findChildren(QTabBar):
            for index in range(bar.count()):
                if bar.tabText(index) == tr(title):
                    bar.setCurrentIndex(index)
                    return
        raise LookupError(f"no tab {title!r}")

    def press(self, panel: QWidget, text: str) -> None:
        """Press a button by its English text."""
        for button in panel.findChildren(QAbstractButton):
            if button.text() == tr(text) and button.isVisible():
                button.click()
                return
        raise LookupError(f"no button {text!r}")

    def picture(self) -> QPixmap:
        """What is to be seen now."""
        self.pause(1.0)
        return (self.shown or self.window).grab()

    def close(self) -> None:
        """Take it away without questions."""
        self.window.run.shutdown()
        self.window.hide()
        self.window.deleteLater()
        QApplication.processEvents()
