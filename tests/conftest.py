"""What every test stands on: Qt without a display, reproducible examples, and nothing left alive behind a test."""

from __future__ import annotations

import gc
import os
import sys
import threading
import weakref
from collections.abc import Iterator
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LANGUAGE"] = os.environ["LC_ALL"] = "C.UTF-8"  # windows speak English, wherever they are tested

import hypothesis
import pytest

# A commit passes or fails always the same way; the time one example takes says nothing on a shared machine.
hypothesis.settings.register_profile("playground", deadline=None, derandomize=True)
hypothesis.settings.load_profile("playground")

_passed = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    report = yield
    if call.when == "call":
        item.stash[_passed] = report.passed
    return report


@pytest.fixture(autouse=True)
def nothing_left_alive(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fails a test that passed but left a thread running or a top-level widget behind.

    Give widgets to `qtbot.addWidget`, and end what runs (`run.shutdown()`, `thread.join()`) in the test.
    """
    threads, widgets = set(threading.enumerate()), set(_top_level_widgets())
    started = _record_started_qthreads(monkeypatch)
    yield
    if not request.node.stash.get(_passed, False):
        return  # its traceback keeps things alive, and it has been reported already
    left = [
        f"thread {thread.name!r}" for thread in threading.enumerate() if thread not in threads and not thread.daemon
    ]
    left += [f"{type(thread).__name__}, running" for thread in started if _runs(thread)]
    if _left_widgets(widgets):
        gc.collect()
        left += [f"widget {widget!r}" for widget in _left_widgets(widgets)]
    if left:
        pytest.fail("left alive by this test: " + "; ".join(left))


def _record_started_qthreads(monkeypatch: pytest.MonkeyPatch) -> weakref.WeakSet[Any]:
    started: weakref.WeakSet[Any] = weakref.WeakSet()
    if "PySide6.QtCore" not in sys.modules:
        return started
    from PySide6.QtCore import QThread

    start = QThread.start

    def recorded(thread: QThread, *arguments: Any) -> None:
        started.add(thread)
        start(thread, *arguments)

    monkeypatch.setattr(QThread, "start", recorded)
    return started


def _runs(thread: Any) -> bool:
    import shiboken6

    return bool(shiboken6.isValid(thread) and thread.isRunning())


def _top_level_widgets() -> list[Any]:
    """Widgets without a parent, deleted ones gone; those Qt makes for itself (tooltips) left out."""
    if "PySide6.QtWidgets" not in sys.modules:
        return []
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        return []
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    widgets = [widget for widget in QApplication.topLevelWidgets() if widget.parent() is None]
    return [widget for widget in widgets if not widget.metaObject().className().startswith(("QTipLabel", "QDesktop"))]


def _left_widgets(before: set[Any]) -> list[Any]:
    return [widget for widget in _top_level_widgets() if widget not in before]
