"""The drawing on the screen: listens to the document, and changes cards, wires and notes where the project changed."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Signal, Slot
from PySide6.QtWidgets import QGraphicsScene

from playground.canvas.captions import Face, face_of, wire_label
from playground.canvas.card import CardItem, CardState
from playground.canvas.notes.item import NoteItem, NoteState
from playground.canvas.routing import Router
from playground.canvas.wire import WireItem, WireState
from playground.document.document import Document
from playground.document.selection import Selection, Thing, standing
from playground.spec.graph import Graph, Node, Wire
from playground.spec.project import Point, Project

if TYPE_CHECKING:
    from playground.engine.plan import Plan

# Larger than anything drawn, so that the view pans freely in every direction.
_EXTENT = QRectF(-100_000, -100_000, 200_000, 200_000)


@dataclass(frozen=True)
class Hit:
    """What is under the pointer: a card, perhaps at a port of it ("input", "output"), a wire, a note, or nothing.

    `edge` where the pointer is at the right edge of the note, which is dragged to make it wider.
    """

    card: str | None = None
    port: str = ""
    wire: Wire | None = None
    note: int | None = None
    edge: bool = False

    @property
    def thing(self) -> Thing | None:
        """The layer or the note."""
        return self.card if self.card is not None else self.note


@dataclass(frozen=True)
class Offer:
    """What a gesture may end on: ports of cards, or a wire. Cards in `dimmed` it may not."""

    ports: Mapping[str, str] = field(default_factory=dict)
    target: str | None = None
    wire: Wire | None = None
    hidden: Wire | None = None
    dimmed: frozenset[str] = frozenset()


class CanvasScene(QGraphicsScene):
    """Cards and wires of a document's project. It never edits: gestures and actions do.

    Attributes:
        cards: the cards by the names of their layers.
        wires: the wires as drawn.
        notes: the notes by their keys.

    Signals:
        arranged(): cards stand elsewhere, or there are others.
        cards_opened(): other cards than before show their neurons.
    """

    arranged = Signal()
    cards_opened = Signal()

    def __init__(self, document: Document, selection: Selection, parent: QObject | None = None) -> None:
        super().__init__(_EXTENT, parent)
        # Cards are added and removed all the time and never many: an index costs more than it saves.
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.cards: dict[str, CardItem] = {}
        self.wires: dict[Wire, WireItem] = {}
        self.notes: dict[int, NoteItem] = {}
        self._graph = Graph()
        self._project = document.project
        self._selection = selection
        self._plan: Plan | None = None
        self._hit, self._offer, self._focused = Hit(), Offer(), False
        self._opened: frozenset[Wire] = frozenset()
        document.changed.connect(self._show_project)
        document.amended.connect(self._take_amended)
        selection.selection_changed.connect(self._show_states)
        self._show_project(document.project)

    @property
    def project(self) -> Project:
        """The project that is drawn."""
        return self._project

    @property
    def things(self) -> dict[Thing, CardItem | NoteItem]:
        """The cards by name and the notes by key."""
        return dict(itertools.chain[tuple[Thing, CardItem | NoteItem]](self.cards.items(), self.notes.items()))

    @property
    def hit(self) -> Hit:
        """What the pointer is on."""
        return self._hit

    def set_plan(self, plan: Plan | None) -> None:
        """Take shapes, counts and problems from another plan."""
        self._plan = plan
        self._show_texts()

    def set_hit(self, hit: Hit) -> None:
        """Show what the pointer is on."""
        if hit != self._hit:
            self._hit = hit
            self._show_states()

    def set_offer(self, offer: Offer) -> None:
        """Show what the gesture under way may end on."""
        if offer != self._offer:
            self._offer = offer
            self._show_states()

    def set_opened(self, wires: frozenset[Wire]) -> None:
        """Leave out these wires: their weights are drawn one by one."""
        if wires != self._opened:
            self._opened = wires
            self._show_states()
            self.cards_opened.emit()

    def set_focused(self, focused: bool) -> None:
        """Show whether the keyboard is at the canvas."""
        self._focused = focused
        self._show_states()

    def place(self, places: Mapping[Thing, Point]) -> None:
        """Show cards and notes at other places while they are dragged."""
        stand = self.things
        for thing, (x, y) in places.items():
            stand[thing].setPos(x, y)
        self._lead_wires(thing for thing in places if isinstance(thing, str))

    def place_back(self) -> None:
        """Show all cards and notes where the project has them."""
        self.place({thing: at for thing, at in standing(self._project).items() if thing in self.things})

    def extent(self, things: Iterable[Thing] | None = None) -> QRectF:
        """The rectangle around those cards and notes, or around all."""
        rect, stand = QRectF(), self.things
        for thing in stand if things is None else things:
            rect = rect.united(stand[thing].whole)
        return rect

    def restyle(self) -> None:
        """Draw everything anew: the theme has other colors."""
        for item in self.items():
            item.update()
        for note in self.notes.values():
            note.restyle()

    @Slot(object)
    def _show_project(self, project: Project) -> None:
        graph, before = project.graph, self._graph
        moved = {name for name, point in project.positions.items() if self._project.positions.get(name) != point}
        for old, name in graph.renamed_since(before).items():
            self.cards[name] = self.cards.pop(old)
        self._project, self._graph = project, graph
        self._drop_items(graph)
        moved |= self._add_cards(graph)
        for name in moved:
            self.cards[name].setPos(QPointF(*project.positions[name]))
        if self._add_wires(graph) or moved:
            self._lead_wires(self.cards)
        self._show_notes(project)
        self._show_texts()
        self._show_states()

    @Slot(object)
    def _take_amended(self, project: Project) -> None:
        # What was noted is not drawn.
        self._project = project

    def _drop_items(self, graph: Graph) -> None:
        for wire in self.wires.keys() - set(graph.wires):
            self.removeItem(self.wires.pop(wire))
        for name in self.cards.keys() - graph.by_name.keys():
            self.removeItem(self.cards.pop(name))

    def _add_cards(self, graph: Graph) -> set[str]:
        new = [node for node in graph.nodes if node.name not in self.cards]
        for node in new:
            self.cards[node.name] = CardItem(self._face(node))
            self.addItem(self.cards[node.name])
        return {node.name for node in new}

    def _add_wires(self, graph: Graph) -> list[Wire]:
        new = [wire for wire in graph.wires if wire not in self.wires]
        for wire in new:
            self.wires[wire] = WireItem(wire)
            self.addItem(self.wires[wire])
        return new

    def _show_notes(self, project: Project) -> None:
        for key in self.notes.keys() - {note.key for note in project.notes}:
            self.removeItem(self.notes.pop(key))
        for note in project.notes:
            if note.key in self.notes:
                self.notes[note.key].show_note(note)
            else:
                self.notes[note.key] = NoteItem(note)
                self.addItem(self.notes[note.key])

    def _lead_wires(self, names: Iterable[str]) -> None:
        """Find ways for the wires of those cards."""
        touched = set(names)
        ends = {
            wire: (self.cards[wire.source].output_port.toTuple(), self.cards[wire.target].input_port.toTuple())
            for wire in self.wires
            if wire.source in touched or wire.target in touched
        }
        router = Router(card.pos().toTuple() for card in self.cards.values())
        for wire, way in router.ways(ends).items():
            self.wires[wire].follow(way)
        self.arranged.emit()

    def _face(self, node: Node) -> Face:
        return face_of(node, self._project, self._plan)

    def _show_texts(self) -> None:
        for node in self._graph.nodes:
            self.cards[node.name].show_face(self._face(node))
        for wire, item in self.wires.items():
            item.show_label(wire_label(wire, self._plan))

    @Slot()
    def _show_states(self) -> None:
        for name, card in self.cards.items():
            card.show_state(self._card_state(name))
        for wire, item in self.wires.items():
            item.show_state(self._wire_state(wire))
        for key, note in self.notes.items():
            selected = key in self._selection.notes
            note.show_state(NoteState(selected, selected and self._focused, self._hit.note == key))

    def _card_state(self, name: str) -> CardState:
        hit, offer, selected = self._hit, self._offer, name in self._selection.names
        return CardState(
            selected=selected,
            focused=selected and self._focused,
            hovered=hit.card == name,
            hovered_port=offer.ports.get(name, "") if offer.target == name else hit.port if hit.card == name else "",
            offered_port=offer.ports.get(name, ""),
            dimmed=name in offer.dimmed,
        )

    def _wire_state(self, wire: Wire) -> WireState:
        return WireState(
            selected=wire in self._selection.wires,
            hovered=self._hit.wire == wire,
            offered=self._offer.wire == wire,
            hidden=self._offer.hidden == wire or wire in self._opened,
        )
