"""The window while it trains: plots drawn per second, delay of the event loop, and the speed training keeps."""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent, QEventLoop, QObject, QSettings, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from playground.app import make_application, make_window
from playground.panels.plot.line_plot import LinePlot
from playground.training.prepare import prepare
from playground.training.trainer import Trainer
from playground.window.main_window import MainWindow
from tests.benchmarks.nets import NETS, Net

MEASURED = {"2-8-8-8-1 tanh Adam": 0.6, "784-128-10 ReLU Adam": 0.8}
PLOTS_WANTED, DELAY_WANTED = 25.0, 33.0
PAIRS, SECONDS, WARM_UP = 5, 3.0, 1.0
TICK_MS = 5


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return False


class Ticks(QObject):
    """How late a timer of TICK_MS fires, in milliseconds."""

    def __init__(self) -> None:
        super().__init__()
        self.delays: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    @Slot()
    def _tick(self) -> None:
        now = time.perf_counter()
        self.delays.append(max(0.0, (now - self._last) * 1000 - TICK_MS))
        self._last = now


def measure(pairs: int = PAIRS, seconds: float = SECONDS) -> list[dict[str, object]]:
    """One row for each net that the window is measured on."""
    application = QApplication.instance() or make_application(["bench"])
    assert isinstance(application, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        window = make_window(settings)
        window.show()
        rows = [_measure(window, net, pairs, seconds) for net in NETS if net.name in MEASURED]
        window.close()
    return rows


def _measure(window: MainWindow, net: Net, pairs: int, seconds: float) -> dict[str, object]:
    project = net.project()
    window.run.open_project(project)
    window.document.load(project)
    alone = prepare(project)
    plot = window.curves.findChildren(LinePlot)[0]
    paints = Paints(plot)
    plot.installEventFilter(paints)
    plots, delays, ratios, speeds = [], [], [], []
    _spin(WARM_UP)
    for _ in range(pairs):
        without = _alone(alone, seconds / 2)
        window.run.start()
        _spin(WARM_UP)
        assert window.run.snapshot is not None
        ticks, drawn, start = Ticks(), paints.count, time.perf_counter()
        first = window.run.snapshot.progress.step
        _spin(seconds)
        took = time.perf_counter() - start
        speeds.append((window.run.snapshot.progress.step - first) / took)
        plots.append((paints.count - drawn) / took)
        delays.append(float(np.percentile(ticks.delays, 99)))
        ratios.append(speeds[-1] / without)
        window.run.pause()
        _spin(0.2)
    plot.removeEventFilter(paints)
    return {
        "net": net.name,
        "plots_per_second": round(statistics.median(plots), 1),
        "plots_wanted": PLOTS_WANTED,
        "delay_p99_ms": round(statistics.median(delays), 1),
        "delay_wanted_ms": DELAY_WANTED,
        "steps_per_second": round(statistics.median(speeds)),
        "speed_kept": round(statistics.median(ratios), 2),
        "speed_wanted": MEASURED[net.name],
        "pairs": pairs,
    }


def _alone(trainer: Trainer, seconds: float) -> float:
    """Steps per second of the same training without a window."""
    start, first = time.perf_counter(), trainer.step
    for _ in trainer.run():
        if time.perf_counter() - start >= seconds:
            break
    return (trainer.step - first) / (time.perf_counter() - start)


def _spin(seconds: float) -> None:
    """Let the window live for so long."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()
