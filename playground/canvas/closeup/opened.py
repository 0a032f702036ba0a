"""The cards that are open: their columns of neurons, and the weights between them."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Mapping

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QPointF, QRectF, QTimer, Slot

from playground.canvas.closeup.column import ColumnItem
from playground.canvas.closeup.highlight import HighlightItem, Standing, largest
from playground.canvas.closeup.places import Column, NeuronSpot, Spot, WeightSpot, height_of
from playground.canvas.closeup.strands import StrandsItem
from playground.canvas.closeup.told import Told, row_of
from playground.canvas.scene import CanvasScene
from playground.canvas.zooming import ZoomingView
from playground.spec.edits import CARD_WIDTH
from playground.training.probes.neurons import neuron_names

# Pictures of weights are drawn in portions: so long each, so long apart, in seconds and milliseconds.
PORTION, PAUSE = 0.003, 6
# Where lines begin whose source shows no neurons: so far before the card, in scene units.
_BEFORE = 36.0
# How near to a neuron or a line the pointer must come, in pixels.
_NEURON_REACH, _LINE_REACH = 3.0, 4.0
_DIMMED = 0.3


class Opened(QObject):
    """Keeps the items of open cards, by the names of the cards; numbers come with `show`.

    Attributes:
        columns: the neurons of each open card.
        strands: the weights that lead to those of each card that has some.
    """

    def __init__(self, view: ZoomingView, drawing: CanvasScene) -> None:
        super().__init__(view)
        self._view, self._drawing = view, drawing
        self.columns: dict[str, ColumnItem] = {}
        self.strands: dict[str, StrandsItem] = {}
        self.told: Told | None = None
        self._highlight = HighlightItem()
        drawing.addItem(self._highlight)
        self._timer = QTimer(self, interval=PAUSE)
        self._timer.timeout.connect(self._draw_on)
        drawing.arranged.connect(self.settle)

    def show(self, told: Told) -> None:
        """Open the cards that an answer is about, close the others, and show its numbers."""
        self.told = told
        names = {layer.removeprefix(told.prefix): layer for layer in told.answer.neurons}
        names = {name: layer for name, layer in names.items() if name in self._drawing.cards}
        weighing = {name: layer for name, layer in names.items() if layer in told.answer.weights}
        self._keep(names, weighing)
        for name, layer in names.items():
            weights = told.answer.weights.get(layer)
            neurons, card = told.answer.neurons[layer], self._drawing.cards[name]
            card.show_open(height_of(len(neurons.shown), self._room_below(name)))
            self.columns[name].show_numbers(neurons, weights, card.open_height)
        for name, layer in weighing.items():
            if self.strands[name].is_whole:
                self.strands[name].show_weights(told.answer.weights[layer].weight, told.answer.weights[layer].inputs)
        self.settle()
        wires = [wire for wire in self._drawing.wires if wire.target in self.strands and wire.source in self.columns]
        self._drawing.set_opened(frozenset(wires))

    def close(self) -> None:
        """Close every card."""
        self.told = None
        self._keep({}, {})
        self._drawing.set_opened(frozenset())

    def stand_out(self, spot: Spot | None) -> None:
        """Let a neuron or a weight stand out, and the rest step back."""
        standing = self._standing(spot) if spot is not None else Standing()
        self._highlight.show_standing(standing)
        for item in self.strands.values():
            item.setOpacity(_DIMMED if standing.lines else 1.0)

    def spot_at(self, at: QPointF) -> Spot | None:
        """The neuron or the weight at a point of the scene."""
        told, scale = self.told, self._view.zoom
        if told is None:
            return None
        for name, column in self.columns.items():
            row = column.column.row_at(at - column.pos(), _NEURON_REACH / scale)
            if row is not None and column.neurons is not None:
                return NeuronSpot(told.prefix + name, int(column.neurons.shown[row]))
        for name, strands in self.strands.items():
            found = strands.nearest(at, _LINE_REACH / scale)
            if found is not None:
                weights = told.answer.weights[told.prefix + name]
                return WeightSpot(told.prefix + name, int(weights.shown[found[0]]), int(weights.neurons[found[1]]))
        return None

    def middle(self, spot: Spot) -> QPointF | None:
        """Where a neuron or a weight is drawn, in scene units."""
        if isinstance(spot, NeuronSpot):
            box = self.box(spot)
            return box.center() if box is not None else None
        place, name = self._place(spot), self._name(spot)
        return self.strands[name].line(*place).center() if place is not None and name in self.strands else None

    def box(self, spot: NeuronSpot) -> QRectF | None:
        """The square of a neuron, in scene units; None where it is not shown."""
        name = self._name(spot)
        if self.told is None or name not in self.columns:
            return None
        row, column = row_of(self.told.answer.neurons[spot.layer].shown, spot.neuron), self.columns[name]
        return column.column.box(row).translated(column.pos()) if row is not None else None

    def _name(self, spot: Spot) -> str:
        """The card of a spot."""
        return spot.layer.removeprefix(self.told.prefix) if self.told is not None else spot.layer

    @Slot()
    def settle(self) -> None:
        """Put everything where the cards are."""
        cards = self._drawing.cards
        if self.told is None or not self.columns.keys() <= cards.keys():
            return
        for name, column in self.columns.items():
            column.setPos(cards[name].pos())
        ratio = self._view.devicePixelRatioF()
        for name, item in self.strands.items():
            at = cards[name].pos()
            item.span(self._starts(name), self.columns[name].column.ends(-1, at.x(), at.y()))
            item.look(self._view.zoom, ratio)
        if any(not item.is_whole for item in self.strands.values()):
            self._timer.start()

    def _starts(self, name: str) -> NDArray[np.float64]:
        """Where the lines begin that lead to a card: at the neurons of its source, or before it where none are seen."""
        assert self.told is not None
        layer = self.told.prefix + name
        source = self.told.source(layer).removeprefix(self.told.prefix)
        if source in self.columns:
            at = self.columns[source].pos()
            return self.columns[source].column.ends(1, at.x(), at.y())
        at, column = self._drawing.cards[name].pos(), self.columns[name].column
        starts = Column(len(self.told.answer.weights[layer].shown), column.height).ends(1, at.x(), at.y())
        starts[:, 0] = at.x() - _BEFORE
        return starts

    def restyle(self) -> None:
        """Draw in other colors."""
        if self.told is not None:
            for item in self.strands.values():
                item.redraw()
            self.show(self.told)

    @Slot()
    def _draw_on(self) -> None:
        deadline = time.perf_counter() + PORTION
        for item in self.strands.values():
            if time.perf_counter() < deadline:
                item.proceed(deadline)
        if all(item.is_whole for item in self.strands.values()):
            self._timer.stop()
            # All at once, so that the view is painted once.
            for item in self.strands.values():
                item.show_picture()

    def _room_below(self, name: str) -> float:
        """From the upper edge of a card down to the next one below it."""
        place = self._drawing.cards[name].pos()
        below = [
            card.pos().y() - place.y()
            for card in self._drawing.cards.values()
            if abs(card.pos().x() - place.x()) < CARD_WIDTH and card.pos().y() > place.y()
        ]
        return min(below, default=math.inf)

    def _keep(self, names: Mapping[str, str], weighing: Mapping[str, str]) -> None:
        for name in self.columns.keys() - names.keys():
            self._drawing.removeItem(self.columns.pop(name))
        for name in self.strands.keys() - weighing.keys():
            self._drawing.removeItem(self.strands.pop(name))
        for name, layer in names.items():
            if name not in self.columns:
                self.columns[name] = ColumnItem()
                self._drawing.addItem(self.columns[name])
            if self.told is not None:
                side = 1 if layer in self.told.answer.weights else -1
                self.columns[name].show_names(neuron_names(self.told.plan, layer), side)
        for name in weighing:
            if name not in self.strands:
                self.strands[name] = StrandsItem()
                self._drawing.addItem(self.strands[name])
        for name, card in self._drawing.cards.items():
            if name not in names:
                card.show_open(0)

    def _place(self, spot: WeightSpot) -> tuple[int, int] | None:
        """The row and column of a weight among those that are shown."""
        weights = self.told.answer.weights.get(spot.layer) if self.told is not None else None
        if weights is None:
            return None
        row, column = row_of(weights.shown, spot.input), row_of(weights.neurons, spot.neuron)
        return (row, column) if row is not None and column is not None else None

    def _standing(self, spot: Spot) -> Standing:
        if self.told is None:
            return Standing()
        if isinstance(spot, NeuronSpot):
            return Standing(self._boxes(spot), tuple(self._lines_of(spot)))
        place, name = self._place(spot), self._name(spot)
        if place is None or name not in self.strands:
            return Standing()
        ends = NeuronSpot(self.told.source(spot.layer), spot.input), NeuronSpot(spot.layer, spot.neuron)
        item = self.strands[name]
        number = np.array([place[0] * item.weight.shape[1] + place[1]])
        return Standing(self._boxes(*ends), ((item, number),), item.line(*place), bool(item.weight[place] > 0))

    def _boxes(self, *spots: NeuronSpot) -> tuple[QRectF, ...]:
        boxes = (self.box(spot) for spot in spots)
        return tuple(box for box in boxes if box is not None)

    def _lines_of(self, spot: NeuronSpot) -> Iterator[tuple[StrandsItem, NDArray[np.int64]]]:
        """The weights that lead to a neuron and away from it."""
        assert self.told is not None
        for name, item in self.strands.items():
            layer = self.told.prefix + name
            weights = self.told.answer.weights[layer]
            numbers = np.arange(item.weight.size).reshape(item.weight.shape)
            if layer == spot.layer and (column := row_of(weights.neurons, spot.neuron)) is not None:
                yield item, largest(item.weight, numbers[:, column])
            if self.told.source(layer) == spot.layer and (row := row_of(weights.shown, spot.neuron)) is not None:
                yield item, largest(item.weight, numbers[row])
