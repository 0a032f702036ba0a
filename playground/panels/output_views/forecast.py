"""What the network forecasts of a series over what came, with its errors beside those of saying "as before"."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from playground.engine.plan import Plan
from playground.panels.dock import Surroundings
from playground.panels.editors.choice import ChoiceBox
from playground.panels.output_views.view import OutputView
from playground.panels.plot.axis import Axis, even_axis, reading, value_axis
from playground.panels.plot.legend_plot import RowPlot
from playground.panels.plot.line import Across, Block, Line, Numbers, Span, Style
from playground.panels.plot.line_plot import LinePlot, link
from playground.panels.style import note
from playground.panels.when import MONTHS, in_month
from playground.spec.language import marked, tr
from playground.spec.task import Task
from playground.theme import apply, fonts
from playground.training.probes.forecast import NETWORK, Forecast, ForecastAnswer

# What stands over the columns of errors, by part; those of the training part would flatter.
SHOWN_PARTS = {marked("validation"): marked("Validation"), marked("test"): marked("Test")}
# From this height on there is room for what is between forecast and truth.
ROOMY = 300
ERRORS_DOC = marked("How far the forecasts of a part are from what came, on average")


class ForecastView(OutputView):
    """Truth and forecast over time, what is between them below, and in numbers what the network is good for."""

    title = "Forecast"
    doc = "What the network forecasts over what came, and whether it does better than saying that all stays as it was"
    place = 25
    answer_type = ForecastAnswer

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.probe = Forecast()
        self.plot = LinePlot("", value_axis)
        self.rest = LinePlot(tr("Forecast − truth"), even_axis)
        self.rest.can_be_logarithmic = False
        for plot in (self.plot, self.rest):
            plot.thins = False
        link(self.plot, self.rest)
        self.box = RowPlot(self.plot)
        self._name_lines(())
        self.errors = ErrorTable()
        self.ahead = ChoiceBox()
        self.ahead.setToolTip(tr("How far ahead of the newest known value the forecasts are that are drawn"))
        self.ahead.activated.connect(self.take_answer)
        self._body = QWidget(self)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        column.addWidget(self.box, 3)
        column.addWidget(self.rest, 2)
        column.addWidget(self.errors)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 0, 12, 0)
        foot.addWidget(self.ahead, 1)
        column.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._body)
        self._body.hide()

    @classmethod
    def fits(cls, plan: Plan) -> bool:
        return bool(plan.task.interval)

    def set_task(self, task: Task) -> None:
        super().set_task(task)
        self.ahead.clear()
        for step in range(len(task.outputs)):
            self.ahead.add(_wait(step + 1, task.interval), str(step))
        self.ahead.setCurrentIndex(0)
        self.ahead.setVisible(len(task.outputs) > 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rest.setVisible(self.height() >= ROOMY)

    def recolor(self) -> None:
        self._name_lines([entry.text() for entry in self.box.entries[1:]])
        self.update()

    def take_answer(self) -> None:
        answer = self.answer
        self._body.setVisible(answer is not None)
        if answer is None:
            return
        step = max(self.ahead.currentIndex(), 0)
        word = _word_of_time(answer.per_year)
        self.plot.across = Across(tr("year"), _years, word, is_named=False)
        self.rest.across = Across(tr("year"), _years, word)
        self.plot.title = tr(answer.unit).capitalize()
        shown = (NETWORK, list(answer.forecasts)[-1])
        names = [tr(NETWORK), shown[1]]
        if [entry.text() for entry in self.box.entries[1:]] != names:
            self._name_lines(names)
            self.box.entries[-1].setChecked(False)
        spans = [Span(low, high, tr(part)) for part, (low, high) in answer.spans.items() if part in SHOWN_PARTS]
        said = [answer.forecasts[name][:, step] for name in shown]
        self.plot.set_data([Block(answer.times, np.column_stack([answer.values, *said]))], spans)
        rest = answer.forecasts[NETWORK][:, step] - answer.values
        self.rest.set_data([Block(answer.times, rest[:, None])], spans)
        self.errors.show_errors(answer, step)

    def _name_lines(self, forecasts: Sequence[str]) -> None:
        """Name and color the truth and forecasts: the network's, and a naive one dashed."""
        palette = apply.current()
        network = QColor(palette.accent)
        looks = [(network, Style.SOLID), (QColor(palette.negative), Style.DASHED)]
        lines = [Line(name, *look, makes_room=False) for name, look in zip(forecasts, looks, strict=False)]
        self.box.set_lines([Line(tr("Truth"), QColor(palette.text)), *lines])
        self.rest.set_lines([Line(tr(NETWORK), network, Style.BARS)])


class ErrorTable(QWidget):
    """Mean errors: who forecasts down, the parts across."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 0, 12, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._cells: dict[tuple[int, int], QLabel] = {}

    def show_errors(self, answer: ForecastAnswer, step: int) -> None:
        """Show the errors of the forecasts made so many intervals ahead, from 0; the least of each part stands out."""
        parts = [part for part in SHOWN_PARTS if part in answer.spans]
        for column, part in enumerate(parts):
            self._write(0, column + 1, tr(SHOWN_PARTS[part]))
        self._write(0, 0, tr("Mean error"))
        self.setToolTip(f"{tr(ERRORS_DOC)}: {tr(answer.unit)}")
        for row, (name, errors) in enumerate(answer.errors.items()):
            self._write(row + 1, 0, tr(NETWORK) if name == NETWORK else name)
            for column, part in enumerate(parts):
                least = min(others[part][step] for others in answer.errors.values())
                self._write(row + 1, column + 1, reading(errors[part][step]), errors[part][step] == least)
        for (row, column), cell in self._cells.items():
            cell.setVisible(row <= len(answer.errors) and column <= len(parts))

    def texts(self) -> list[list[str]]:
        """What stands in the table, row by row."""
        shown = {place: cell.text() for place, cell in self._cells.items() if not cell.isHidden()}
        rows = range(1 + max(row for row, _ in shown))
        return [[shown[place] for place in sorted(shown) if place[0] == row] for row in rows]

    def _write(self, row: int, column: int, text: str, is_best: bool = False) -> None:
        if (row, column) not in self._cells:
            cell = self._cells[row, column] = note()
            cell.setWordWrap(False)
            self._grid.addWidget(
                cell, row, column, Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
            )
        cell = self._cells[row, column]
        cell.setText(text)
        cell.setFont(fonts.bold(fonts.small()) if is_best else fonts.small())


def _wait(count: int, interval: str) -> str:
    """How long it is until a forecast: "2 months ahead"."""
    if count == 1:
        return tr("1 {interval} ahead", interval=tr(interval.removesuffix("s")))
    return tr("{count} {intervals} ahead", count=count, intervals=tr(interval))


def _years(times: Numbers) -> Axis:
    return Axis(float(times.min()), float(times.max()), write=_year) if len(times) else Axis(0.0, 1.0)


def _year(time: float) -> str:
    return f"{time:.6g}"


def _word_of_time(per_year: int) -> Callable[[float], str]:
    """How a time in years is read off, as exactly as values are apart."""
    if per_year != len(MONTHS):
        return lambda time: f"{round(time)}"
    return lambda time: in_month(round(time * 12) // 12, round(time * 12) % 12 + 1)
