"""The race of the optimizers below a map of two numbers: who takes part, and how far each has come down."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from playground.panels.asking_view import AskingView
from playground.panels.editors import keep_typing_keys
from playground.panels.plot.axis import reading
from playground.panels.plot.legend import HEIGHT, LegendRow
from playground.panels.plot.line import Numbers
from playground.panels.plot.surface_plot import Runner, SurfacePlot
from playground.panels.replay import Replay
from playground.panels.status_line import StatusLine
from playground.panels.switches import Switches
from playground.session.run import Run
from playground.spec.language import marked, tr
from playground.spec.wording import grouped
from playground.theme import apply, colors, fonts
from playground.training.events import Snapshot
from playground.training.probes.race import RaceAnswer, Racing

ALONE, SAME, OWN = "alone", "same", "own"
WAYS = (
    (ALONE, marked("Alone"), marked("Only the run itself, as the ball and its path")),
    (
        SAME,
        marked("Race"),
        marked("Every optimizer from the same start, at the learning rate of the run, step by step with it"),
    ),
    (OWN, marked("Own rates"), marked("The same race, each at the learning rate that it has when nobody sets one")),
)
# The width of a name with its loss, and the least one at which two stand side by side; the most points of a way.
ENTRY_WIDTH, LEAST_WIDTH, MOST_POINTS = 144, 96, 80
# The colors of classes that are told from the path of the run itself.
COLORS = (0, 1, 2, 3, 4, 5, 7, 9)
# Losses that are written as 0.
NOTHING = 1e-6
# How much of the height the names take at most.
SHARE = 0.33
# From which height of the whole on there is a line of words below, and how high that is.
ROOMY, BELOW_HEIGHT = 280, 24
# So many steps at once are shown one after the other.
TOO_QUICK = 30


class RaceStrip(AskingView):
    """Lets every optimizer run over the map from where the run began, in a color of its own.

    A click on a name hides its way; the number behind it is its loss. Nothing is raced while it cannot be seen.

    Attributes:
        ways: how it is raced, for a place above the map.

    Signals:
        turned(): there is a race to be seen from now on, or none any more.
    """

    turned = Signal()

    def __init__(self, run: Run, plots: Sequence[SurfacePlot], parent: QWidget | None = None) -> None:
        super().__init__(run, parent)
        self._plots = tuple(plots)
        self._probes = {SAME: Racing(same_rate=True), OWN: Racing(same_rate=False)}
        self.answer: RaceAnswer | None = None
        self.entries: list[LegendRow] = []
        self.ways = Switches()
        self.ways.offer((way, tr(text), tr(doc)) for way, text, doc in WAYS)
        self.ways.choose(ALONE)
        self.ways.chosen.connect(self._turn)
        self.words = StatusLine()
        self.words.setFont(fonts.small())
        self.words.setProperty("tone", "muted")
        self._replay = Replay(self)
        self._replay.moved.connect(self._draw)
        self.again = QToolButton()
        self.again.setText(tr("Replay"))
        self.again.setFont(fonts.small())
        self.again.setToolTip(tr("See the race once more from its start, in a few seconds"))
        self.again.clicked.connect(lambda: self._replay.begin(0))
        keep_typing_keys(self.again)
        self._below = QWidget()
        below = QHBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.words, 1)
        below.addWidget(self.again)
        legend = QWidget()
        self._grid = QGridLayout(legend)
        self._grid.setContentsMargins(0, 0, 4, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        self._scroll = QScrollArea()
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the keyboard
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(legend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._scroll)
        column.addWidget(self._below)
        apply.changed.connect(self._draw)
        self._show(None)
        self.offer(False)

    @property
    def is_on(self) -> bool:
        """Whether there is a race to be seen."""
        return self.ways.choice != ALONE and not self.ways.isHidden()

    def offer(self, is_possible: bool) -> None:
        """Let a race be chosen, or not: on a map of another network nobody races."""
        self.ways.setVisible(is_possible)
        self._turn()

    def wanted(self) -> Racing | None:
        return self._probes.get(self.ways.choice or ALONE) if self.is_on else None

    def show_snapshot(self, snapshot: Snapshot) -> None:
        answer = self.answer_in(snapshot)
        if isinstance(answer, RaceAnswer) and answer is not self.answer:
            self._show(answer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_entries()

    @Slot()
    def _turn(self) -> None:
        before = self.asked
        self.setVisible(self.is_on)
        if not self.is_on or before != self.wanted():
            self._show(None)
        self.ask()
        self.turned.emit()
        if self._run.snapshot is not None:
            self.show_snapshot(self._run.snapshot)

    def _show(self, answer: RaceAnswer | None) -> None:
        names, before = answer.names if answer is not None else (), self.answer
        self.answer = answer
        if names != tuple(entry.text() for entry in self.entries):
            self._make_entries(names)
        self._below.setVisible(answer is not None)
        self._replay.goal = answer.step if answer is not None else 0
        if answer is None or (self._replay.at or 0) > answer.step:
            self._replay.stop()
        elif before is not None and self._replay.at is None and answer.step - before.step >= TOO_QUICK:
            self._replay.begin(before.step)
        self._draw()

    def _tell(self, answer: RaceAnswer) -> None:
        """The losses, once all of it is seen, and the step."""
        at, step = self._replay.at, grouped(answer.step)
        for entry, loss in zip(self.entries, answer.losses.tolist(), strict=True):
            entry.show_reading(_written(loss) if at is None else "")
        if at is not None:
            self.words.say(tr("Step {at} of {step}", at=grouped(at), step=step))
        elif answer.is_over:
            self.words.say(tr("Loss after step {step}, where the race ends.", step=step))
        else:
            self.words.say(tr("Loss after step {step}.", step=step))
        self.again.setEnabled(answer.step > 0)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._replay.stop()

    def _make_entries(self, names: Sequence[str]) -> None:
        hidden = {entry.text() for entry in self.entries if not entry.isChecked()}
        for entry in self.entries:
            self._grid.removeWidget(entry)
            entry.hide()
            entry.deleteLater()
        self.entries = [LegendRow(name, QColor()) for name in names]
        for entry in self.entries:
            entry.setChecked(entry.text() not in hidden)
            entry.toggled.connect(self._draw)
        self._place_entries()

    def _place_entries(self) -> None:
        """As many columns as there is room for, the order down them; the map has most of the height."""
        columns = max(1 + (self.width() >= 2 * LEAST_WIDTH), min(self.width() // ENTRY_WIDTH, 3))
        rows = -(-len(self.entries) // columns)
        for number, entry in enumerate(self.entries):
            self._grid.addWidget(entry, number % rows, number // rows)
        for place in range(columns):
            self._grid.setColumnStretch(place, 1)
        around = self.parentWidget()
        room = int(SHARE * around.height()) if around is not None else rows * HEIGHT
        self._below.setMaximumHeight(BELOW_HEIGHT if around is None or around.height() >= ROOMY else 0)
        self._scroll.setFixedHeight(min(rows * HEIGHT, max(room // HEIGHT, 2) * HEIGHT))

    @Slot()
    def _draw(self) -> None:
        """Have the ways drawn on the maps; that of the run itself, which is the first, is there already."""
        palette = apply.current()
        for number, entry in enumerate(self.entries):
            place = COLORS[(number - 1) % len(COLORS)]
            entry.color = colors.class_color(place, len(self.entries)) if number else QColor(palette.negative)
            entry.update()
        at, answer = self._replay.at, self.answer
        runners = []
        if answer is not None:
            self._tell(answer)
            seen = answer.places if at is None else answer.places[:, : at + 1]
            together = list(zip(self.entries, seen, strict=True))[0 if at is not None else 1 :]
            runners = [Runner(entry.color, _some(places)) for entry, places in together if entry.isChecked()]
        for plot in self._plots:
            plot.set_runners(runners)
            plot.show_trail(at is None and (not self.entries or self.entries[0].isChecked()))


def _some(places: Numbers) -> Numbers:
    """Some points of a way, evenly along it, the last one among them, as far as they are finite."""
    finite = places[np.isfinite(places).all(axis=1)]
    along = np.cumsum(np.hypot(*np.diff(finite, axis=0, prepend=finite[:1]).T))
    stretches = np.floor(along / max(float(along[-1]), 1e-30) * MOST_POINTS)
    return finite[np.append(np.unique(stretches, return_index=True)[1], len(finite) - 1)]


def _written(loss: float) -> str:
    """A loss in the room there is: what is as good as nothing is 0."""
    if not np.isfinite(loss):
        return tr("off")
    return reading(0.0 if abs(loss) < NOTHING else loss)
