"""What a hidden unit reacts to: each character on the color of the unit there; or what attention takes from where."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from playground.engine.plan import Plan
from playground.panels.dock import Surroundings
from playground.panels.editors import keep_typing_keys
from playground.panels.output_views.view import OutputView
from playground.panels.status_line import StatusLine
from playground.panels.style import on_surface, write_number_as
from playground.panels.switches import Switches
from playground.panels.written import VISIBLE, named
from playground.spec.language import marked, tr
from playground.spec.task import Task
from playground.theme import apply, colors, fonts, sizes
from playground.training.probes.units_over_text import TextUnits, UnitsOverText

MARGIN, GAP = 8, 8
LEAST_CELL, LINE = 11, 22
UNITS, HEADS = "units", "heads"
KINDS = (
    (UNITS, marked("Units"), marked("Color each character by what a hidden unit gives there")),
    (HEADS, marked("Attention"), marked("Color the characters that the one under the pointer takes from")),
)
UNIT_DOC = marked(
    "Which unit, the most reactive first: those that tell characters apart (left and right arrow on the text)"
)
HEAD_DOC = marked("Which head of attention (left and right arrow on the text)")


class TextGrid(QWidget):
    """Characters in lines, each in a cell of its own with a color behind it.

    Signals:
        pointed(int): the pointer is on that character, or at -1 on none.
        stepped(int): an arrow key asks for the next (1) or the one before (-1).
    """

    pointed = Signal(int)
    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.symbols: tuple[str, ...] = ()
        self.shades: NDArray[np.float32] = np.empty(0, np.float32)  # -1 to 1 by character
        self.tips: tuple[str, ...] = ()
        self.marked = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Text"))
        self._cell = LEAST_CELL
        self._laid_out: tuple[tuple[str, ...], int] = ((), -1)
        self._places: list[QRect] = []

    def show_text(
        self, symbols: tuple[str, ...], shades: NDArray[np.float32], tips: tuple[str, ...], marked: int = -1
    ) -> None:
        """Show characters with their colors and what is said of each; `marked` has a frame."""
        if symbols != self.symbols:
            metrics = QFontMetrics(fonts.normal())
            widths = [metrics.horizontalAdvance(VISIBLE.get(symbol, symbol)) for symbol in set(symbols)]
            self._cell = max([LEAST_CELL, *(width + 2 for width in widths)])
        self.symbols, self.shades, self.tips, self.marked = symbols, shades, tips, marked
        self.setMinimumHeight(self.heightForWidth(self.width()))
        self.update()

    def places(self, width: int) -> list[QRect]:
        """Where each character stands; a line break ends its line."""
        if (self.symbols, width) != self._laid_out:
            self._laid_out, self._places = (self.symbols, width), self._lay_out(width)
        return self._places

    def _lay_out(self, width: int) -> list[QRect]:
        columns, found, row, column = max(width // self._cell, 1), list[QRect](), 0, 0
        for symbol in self.symbols:
            if column == columns:
                row, column = row + 1, 0
            found.append(QRect(column * self._cell, row * sizes.holding(LINE), self._cell, sizes.holding(LINE) - 2))
            row, column = (row + 1, 0) if symbol == "\n" else (row, column + 1)
        return found

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self.places(width)
        return places[-1].bottom() + 2 if places else sizes.holding(LINE)

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(240))

    def resizeEvent(self, event: QEvent) -> None:
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, palette = QPainter(self), apply.current()
        painter.setFont(fonts.normal())
        for index, place in enumerate(self.places(self.width())):
            if not place.intersects(event.rect()):
                continue
            shade = colors.diverging_color(float(self.shades[index]))
            painter.fillRect(place, shade)
            symbol = self.symbols[index]
            painter.setPen(colors.ink_on(shade))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, VISIBLE.get(symbol, symbol))
            if index == self.marked:
                painter.setPen(QPen(QColor(palette.text), 2))
                painter.drawRect(place.adjusted(1, 1, -1, -1))

    def index_at(self, spot: QPoint) -> int:
        """The character at a point, -1 where there is none."""
        for index, place in enumerate(self.places(self.width())):
            if place.contains(spot):
                return index
        return -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointed.emit(self.index_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        self.pointed.emit(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.index_at(event.pos())
            QToolTip.showText(event.globalPos(), self.tips[index] if index >= 0 else "", self)
            return True
        return super().event(event)


class UnitsView(OutputView):
    """A text to read, a layer, and one of its units or heads."""

    title = "Units"
    doc = "What hidden units react to, colored over a text, and where attention looks back to"
    place = 36
    answer_type = TextUnits

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.probe: UnitsOverText = UnitsOverText()
        self.text = QLineEdit()
        self.text.setPlaceholderText(tr("The followed sample; or type a text"))
        self.text.setToolTip(
            tr("What the network reads: as much of its end as a window holds; empty, the followed sample")
        )
        self.text.setAccessibleName(tr("Text to read"))
        self.kinds = Switches()
        self.kinds.offer((kind, tr(words), tr(doc)) for kind, words, doc in KINDS)
        self.kinds.choose(UNITS)
        self.layer = QComboBox()
        self.layer.setToolTip(tr("Which layer"))
        self.layer.setAccessibleName(tr("Layer"))
        self.number = QSpinBox()
        self.number.setAccessibleName(tr("Unit or head"))
        self.grid, self.status = TextGrid(), StatusLine()
        self.status.setFont(fonts.small())
        self.status.setProperty("tone", "muted")
        self._pointed = -1
        for widget in (self.layer, self.number):
            keep_typing_keys(widget)
        self._lay_out()
        self.text.textChanged.connect(self._ask)
        around.selection.sample_changed.connect(self._ask)
        self.kinds.chosen.connect(self._choose_kind)
        self.layer.activated.connect(self._begin_layer)
        self.number.valueChanged.connect(self._show)
        self.grid.pointed.connect(self._point)
        self.grid.stepped.connect(lambda step: self.number.setValue(self.number.value() + step))

    @classmethod
    def fits(cls, plan: Plan) -> bool:
        steps = plan.task.input.shape
        has_units = any(len(layer.output.shape) == 2 and layer.output.shape[:1] == steps for layer in plan.layers)
        return bool(plan.task.symbols) and len(steps) == 1 and has_units

    def set_task(self, task: Task) -> None:
        if task != self.task:
            self.text.clear()
        super().set_task(task)

    @property
    def unit(self) -> int:
        """The unit that is shown, by its number in the layer."""
        ranks = self.answer.ranks[self.layer.currentText()]
        return int(ranks[min(self.number.value(), len(ranks)) - 1])

    def take_answer(self) -> None:
        self._offer_layers()
        self._show()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(apply.current().surface))

    def recolor(self) -> None:
        self.grid.update()
        self.update()

    def _lay_out(self) -> None:
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.setSpacing(GAP)
        row.addWidget(self.layer, 1)
        row.addWidget(self.number)
        scroll = QScrollArea()
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget()
        on_surface(body)
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.grid)
        inside.addStretch(1)
        scroll.setWidget(body)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP // 2)
        column.addWidget(self.text)
        column.addWidget(self.kinds, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(row)
        column.addWidget(scroll, 1)
        column.addWidget(self.status)

    @property
    def _shows_heads(self) -> bool:
        return self.kinds.choice == HEADS

    def _offer_layers(self) -> None:
        """The layers of the network that have what is asked for; the one before stays if it is among them."""
        answer: TextUnits | None = self.answer
        self.kinds.setVisible(bool(answer and answer.attention))
        if answer is not None and not answer.refusal and not answer.attention:
            self.kinds.choose(UNITS)
        names = list(answer.attention if self._shows_heads else answer.layers) if answer is not None else []
        if names and names != [self.layer.itemText(index) for index in range(self.layer.count())]:
            before = self.layer.currentText()
            self.layer.clear()
            self.layer.addItems(names)
            deepest = max(len(names) - 2, 0) if self._shows_heads else names.index(self.answer.deepest or names[0])
            self.layer.setCurrentIndex(names.index(before) if before in names else deepest)
            self._begin_layer()

    @Slot(str)
    def _choose_kind(self, _: str) -> None:
        self.layer.clear()
        self._offer_layers()
        self._show()

    @Slot()
    def _begin_layer(self) -> None:
        name = self.layer.currentText()
        count = len(self.answer.attention[name]) if self._shows_heads else self.answer.layers[name].shape[1]
        self.number.setRange(1, max(count, 1))
        write_number_as(self.number, tr("Head {number}") if self._shows_heads else tr("No. {number}"))
        self.number.setToolTip(tr(HEAD_DOC if self._shows_heads else UNIT_DOC))
        self._show()

    @Slot()
    def _ask(self) -> None:
        sample = self.around.selection.sample
        where = (sample.part, sample.index) if sample is not None and not self.text.text() else ()
        asked = UnitsOverText(self.text.text(), *where)
        if asked != self.probe:
            self.probe = asked
            self.probe_changed.emit()

    @Slot(int)
    def _point(self, index: int) -> None:
        if index != self._pointed:
            self._pointed = index
            self._show()

    @Slot()
    def _show(self) -> None:
        answer: TextUnits | None = self.answer
        name = self.layer.currentText()
        if answer is None or answer.refusal or name not in (answer.attention if self._shows_heads else answer.layers):
            self.grid.show_text((), np.empty(0, np.float32), ())
            self.status.say(answer.refusal if answer is not None and answer.refusal else self.empty_text)
        elif self._shows_heads:
            self._show_head(answer, answer.attention[name])
        else:
            self._show_unit(answer, answer.layers[name])

    def _show_unit(self, answer: TextUnits, layer: NDArray[np.float32]) -> None:
        values = layer[:, self.unit]
        reach = float(np.nanmax(np.abs(values), initial=0.0)) or 1.0
        tips = tuple(f"{named(symbol)}: {value:.3g}" for symbol, value in zip(answer.symbols, values, strict=True))
        self.grid.show_text(answer.symbols, np.nan_to_num(values / reach), tips)
        unit, highest = self.unit + 1, _extreme(answer.symbols, values)
        if 0 <= self._pointed < len(tips):
            where = tips[self._pointed]
            self.status.say(
                tr("Unit {unit} at {where}. Highest at {highest}.", unit=unit, where=where, highest=highest)
            )
            return
        self.status.say(
            tr(
                "Unit {unit} of {count}, from {low:.2g} to {high:.2g}. Highest at {highest}.",
                unit=unit,
                count=layer.shape[1],
                low=values.min(),
                high=values.max(),
                highest=highest,
            )
        )

    def _show_head(self, answer: TextUnits, heads: NDArray[np.float32]) -> None:
        row = self._pointed if 0 <= self._pointed < len(answer.symbols) else len(answer.symbols) - 1
        shares = heads[self.number.value() - 1, row]
        tips = tuple(f"{named(symbol)}: {share:.1%}" for symbol, share in zip(answer.symbols, shares, strict=True))
        reach = float(np.nanmax(shares, initial=0.0)) or 1.0
        self.grid.show_text(answer.symbols, np.nan_to_num(shares / reach), tips, row)
        most = int(np.nan_to_num(shares).argmax())
        takes: dict[str, Any] = {"symbol": named(answer.symbols[row]), "share": shares[most]}
        if most == row:
            self.status.say(tr("{symbol} takes most, {share:.0%}, from itself.", **takes))
        else:
            takes |= {"other": named(answer.symbols[most]), "distance": abs(row - most)}
            self.status.say(tr("{symbol} takes most, {share:.0%}, from {other}, {distance} before.", **takes))


def _extreme(symbols: tuple[str, ...], values: NDArray[np.float32]) -> str:
    """The characters with the highest mean value, up to three."""
    known, inverse = np.unique(symbols, return_inverse=True)
    means = np.bincount(inverse, np.nan_to_num(values)) / np.bincount(inverse)
    return ", ".join(named(str(known[index])) for index in np.argsort(-means, kind="stable")[:3])
