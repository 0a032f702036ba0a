"""A data set in numbers: how it is split, how even its classes are, from where to where its values go."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from playground.data.overview import Range
from playground.panels.data_views.data_view import DataView
from playground.panels.plot.axis import percent, reading
from playground.spec.language import marked, tr
from playground.spec.wording import counted, grouped
from playground.theme import apply, colors, fonts, sizes

MARGIN, ROW, NAME, GAP = 12, 20, 96, 8
WORDS = {"train": marked("Training"), "validation": marked("Validation"), "test": marked("Test")}
# Of more classes than these the most frequent are shown.
MOST_CLASSES = 40
HEADS = (marked("lowest"), marked("mean"), marked("highest"), marked("missing"))


@dataclass(frozen=True)
class Row:
    """A line: a title; a name with a bar and words; or a name with numbers in columns.

    Attributes:
        share: how long the bar is, 0 to 1; None for no bar.
    """

    name: str
    words: str = ""
    share: float | None = None
    color: QColor | None = None
    cells: tuple[str, ...] = ()
    is_title: bool = False


GAP_ROW = Row("")


class SummaryView(DataView):
    """Lines that are painted, those on the screen only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("The data set in numbers"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        apply.changed.connect(self.take_samples)

    def take_samples(self) -> None:
        self.rows = [*self._split(), *self._balance(), *self._ranges()] if self.shown is not None else []
        self._fit_scroll()

    def _split(self) -> Iterator[Row]:
        assert self.shown is not None
        counts = self.shown.overview.counts
        total = sum(counts.values())
        yield Row(tr("Split"), counted(total, "sample"), is_title=True)
        for part, count in counts.items():
            accent = QColor(apply.current().accent if part == self.shown.part else apply.current().outline)
            yield Row(tr(WORDS[part]), f"{grouped(count)} · {percent(round(count / total, 3))}", count / total, accent)

    def _balance(self) -> Iterator[Row]:
        assert self.shown is not None
        task, counts = self.shown.task, self.shown.overview.balance.get(self.shown.part)
        if counts is None or not counts.any():
            return
        most, total = int(counts.max()), int(counts.sum())
        least = int(counts[counts > 0].min())
        even = tr("all alike")
        if most != least:
            even = tr("largest {ratio} × smallest", ratio=reading(most / least))
        yield GAP_ROW
        yield Row(tr("Classes"), even, is_title=True)
        names, classes = task.spoken_classes, range(len(task.classes))
        if len(task.classes) > MOST_CLASSES:
            classes = np.argsort(-counts, kind="stable")[:MOST_CLASSES].tolist()
        for index in classes:
            name, count = names[index].replace("\n", "⏎") or tr("padding"), int(counts[index])
            words = f"{grouped(count)} · {percent(round(count / total, 3))}"
            yield Row(name, words, count / most, colors.class_color(index, len(task.classes)))
        if len(task.classes) > MOST_CLASSES:
            yield Row(tr("and {count} rarer ones", count=grouped(len(task.classes) - MOST_CLASSES)))

    def _ranges(self) -> Iterator[Row]:
        assert self.shown is not None
        overview = self.shown.overview
        has_missing = any(found.missing is not None for found in overview.ranges)
        heads = tuple(map(tr, HEADS if has_missing else HEADS[:3]))
        for title, ranges in ((tr("Inputs"), overview.ranges), (tr("To predict"), overview.answers)):
            if ranges:
                yield GAP_ROW
                yield Row(title, cells=heads, is_title=True)
                yield from (Row(found.name, cells=_cells(found, has_missing)) for found in ranges)

    def _fit_scroll(self) -> None:
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(len(self.rows) * sizes.holding(ROW) + 2 * MARGIN - room, 0))
        bar.setPageStep(room)
        bar.setSingleStep(sizes.holding(ROW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_scroll()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(apply.current().surface))
        for number, row in enumerate(self.rows):
            top = MARGIN + number * sizes.holding(ROW) - self.verticalScrollBar().value()
            if -sizes.holding(ROW) < top < self.viewport().height():
                self._paint_row(
                    painter, QRectF(MARGIN, top, self.viewport().width() - 2 * MARGIN, sizes.holding(ROW)), row
                )

    def _paint_row(self, painter: QPainter, place: QRectF, row: Row) -> None:
        palette, flags = apply.current(), Qt.AlignmentFlag
        painter.setFont(fonts.bold(fonts.small()) if row.is_title else fonts.small())
        painter.setPen(QColor(palette.text))
        metrics = painter.fontMetrics()
        width = min(sizes.holding(NAME), place.width() * 0.36)
        name = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, int(width))
        painter.drawText(QRectF(place.left(), place.top(), width, sizes.holding(ROW)), flags.AlignVCenter, name)
        painter.setFont(fonts.small())
        painter.setPen(QColor(palette.muted))
        rest = place.adjusted(width + GAP, 0, 0, 0)
        if row.cells:
            step = rest.width() / len(row.cells)
            for number, cell in enumerate(row.cells):
                column = QRectF(rest.left() + number * step, rest.top(), step, sizes.holding(ROW))
                painter.drawText(column, flags.AlignVCenter | flags.AlignRight, cell)
            return
        painter.drawText(rest, flags.AlignVCenter | flags.AlignRight, row.words)
        if row.share is not None:
            words = metrics.horizontalAdvance("00 000 · 99.9 %") + GAP
            bar = QRectF(rest.left(), rest.top() + 5, max(rest.width() - words, 8), sizes.holding(ROW) - 10)
            painter.fillRect(bar, QColor(palette.grid))
            bar.setWidth(bar.width() * row.share)
            painter.fillRect(bar, row.color or QColor(palette.accent))


def _cells(found: Range, has_missing: bool) -> tuple[str, ...]:
    numbers = tuple(reading(value) for value in (found.low, found.mean, found.high))
    return (*numbers, grouped(found.missing or 0)) if has_missing else numbers
