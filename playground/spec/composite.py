"""Layers that are made of others: what is drawn inside of them, and how often they stand in a chain."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from playground.spec.errors import PlaygroundError, SettingError
from playground.spec.graph import DrawnLayer, Graph, Node, Wire, checked_name
from playground.spec.language import tr
from playground.spec.notes import MOST_NOTES, Note, encode_notes
from playground.spec.parameter import Constraint, Integers, param
from playground.spec.written import Point, encode_graph

# Far above what anybody draws, and low enough that a hostile file is refused quickly.
MAX_DEPTH, MAX_SIZE, MOST_REPEATED = 8, 5_000, 128


class WayIn(DrawnLayer):
    """Where what is wired into a block arrives inside of it."""

    kind: ClassVar[str] = "block_in"
    title: ClassVar[str] = "In"
    min_inputs = 0
    max_inputs = 0
    singleton = True
    inner = True


class WayOut(DrawnLayer):
    """What is wired into it here leaves the block."""

    kind: ClassVar[str] = "block_out"
    title: ClassVar[str] = "Out"
    has_output = False
    singleton = True
    inner = True


WAYS: Mapping[str, type[DrawnLayer]] = {cls.kind: cls for cls in (WayIn, WayOut)}


@dataclass(frozen=True, repr=False)
class Inside:
    """What is drawn inside of a composite.

    Attributes:
        graph: the layers, among them one WayIn and one WayOut.
        places: the upper left corners of the cards by name; what has none is laid out when it is shown.
        notes: what is written beside them.
    """

    graph: Graph
    places: tuple[tuple[str, Point], ...] = ()
    notes: tuple[Note, ...] = ()

    @classmethod
    def of(cls, graph: Graph, positions: Mapping[str, Point], notes: tuple[Note, ...] = ()) -> Inside:
        """A graph with the places of its cards, and notes."""
        places = tuple((node.name, positions[node.name]) for node in graph.nodes if node.name in positions)
        return cls(graph, places, notes)

    def __repr__(self) -> str:
        return tr(
            "{layers} layers, {size} with all that is inside of them, {depth} deep",
            layers=len(self.graph.nodes),
            size=self.size,
            depth=self.depth,
        )

    @functools.cached_property
    def positions(self) -> Mapping[str, Point]:
        """The places of the cards by name."""
        return dict(self.places)

    @functools.cached_property
    def layers(self) -> tuple[Node, ...]:
        """What is drawn beside the way in and the way out."""
        return tuple(node for node in self.graph.nodes if not type(node.layer).inner)

    @functools.cached_property
    def is_arranged(self) -> bool:
        """Whether there are places or notes in it, or in what is inside of it."""
        held = (node.layer.inside for node in self.layers if isinstance(node.layer, Composite))
        return bool(self.places or self.notes) or any(inside.is_arranged for inside in held)

    @functools.cached_property
    def size(self) -> int:
        """How many layers there are once every composite among them is opened."""
        return graph_size(self.graph)

    @functools.cached_property
    def depth(self) -> int:
        """How deep composites are in each other; 1 without any."""
        return 1 + max(
            (node.layer.inside.depth for node in self.layers if isinstance(node.layer, Composite)), default=0
        )


class Composite(DrawnLayer):
    """A layer made of others. It is taken apart before anything is computed (`playground.engine.planning`).

    A part is called by the composite's name and its own, "Block 1/Dense 1", and where the composite is repeated by the
    number of the repetition too, "Block 1/2/Dense 1".
    """

    repeat: int = param(
        1, Integers(1, MOST_REPEATED), doc="How many times it stands in a chain, each time with weights of its own"
    )

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.size > MAX_SIZE:
            expected = tr("a number with which there are at most {most} layers inside", most=MAX_SIZE)
            raise SettingError(self.title, "repeat", self.repeat, expected)

    @property
    def inside(self) -> Inside:
        """What it is made of."""
        raise NotImplementedError

    def with_inside(self, inside: Inside) -> Composite:
        """The same with other parts; of another kind where its own has no settings for them.

        Raises PlaygroundError when they cannot be.
        """
        raise NotImplementedError

    @classmethod
    def made_of(cls, inside: Inside) -> Composite | None:
        """The composite of this kind with just such parts, whatever they are called; None if there is none."""
        return None

    @property
    def size(self) -> int:
        """How many layers there are once it is taken apart."""
        return self.repeat * self.inside.size

    def repetitions(self, name: str) -> tuple[str, ...]:
        """What the names of the parts begin with in each repetition, where the composite has that name."""
        return (f"{name}/",) if self.repeat == 1 else tuple(f"{name}/{number + 1}/" for number in range(self.repeat))


def graph_size(graph: Graph) -> int:
    """How many layers a graph has once every composite is taken apart."""
    return sum(
        node.layer.size if isinstance(node.layer, Composite) else 1
        for node in graph.nodes
        if not type(node.layer).inner
    )


def bare(graph: Graph) -> Graph:
    """The graph without the places and the notes inside of its composites, which nothing computes with."""
    if not any(_is_arranged(node.layer) for node in graph.nodes):
        return graph
    return Graph(tuple(Node(node.name, _bare_layer(node.layer)) for node in graph.nodes), graph.wires)


def _bare_layer(layer: DrawnLayer) -> DrawnLayer:
    if not isinstance(layer, Composite) or not _is_arranged(layer):
        return layer
    return layer.with_inside(Inside(bare(layer.inside.graph)))


def _is_arranged(layer: DrawnLayer) -> bool:
    """Whether it is drawn inside of by hand, and not all bare; what other kinds hold follows from their settings."""
    is_drawn = isinstance(layer, Composite) and any(isinstance(p.constraint, Drawn) for p in layer.parameters())
    return isinstance(layer, Composite) and is_drawn and layer.inside.is_arranged


def empty_inside() -> Inside:
    """A way in that leads straight to the way out."""
    graph = Graph((Node(WayIn.title, WayIn()), Node(WayOut.title, WayOut())), (Wire(WayIn.title, WayOut.title),))
    return Inside(graph, ((WayIn.title, (0.0, 0.0)), (WayOut.title, (256.0, 0.0))))


@dataclass(frozen=True)
class Drawn(Constraint):
    """What may be drawn inside of a composite. `find` turns a kind of layer into its class; `samples` are for tests."""

    find: Callable[[str], type[DrawnLayer]]
    samples: Callable[[], list[Inside]]

    def accept(self, value: object) -> Inside:
        inside = self._built(value) if isinstance(value, dict) else value
        if not isinstance(inside, Inside):
            raise ValueError(value)
        kinds = [type(node.layer) for node in inside.graph.nodes]
        ends = [kind for kind in kinds if kind.max_inputs == 0 or not kind.has_output]
        if sorted(kind.kind for kind in ends) != sorted(WAYS) or inside.depth > MAX_DEPTH or inside.size > MAX_SIZE:
            raise ValueError(value)
        return inside

    def kind(self, kind: str) -> type[DrawnLayer]:
        """The class of a kind that may stand inside. Raises PlaygroundError for one that is not known."""
        return WAYS[kind] if kind in WAYS else self.find(kind)

    def parse(self, text: str) -> Inside:
        raise ValueError(text)

    def encode(self, value: Inside) -> Any:
        drawn = encode_graph(value.graph, value.positions)
        return {**drawn, "notes": encode_notes(value.notes)} if value.notes else drawn

    def __str__(self) -> str:
        return tr(
            "layers with one In and one Out, without Data and Output, at most {most} of them "
            "and blocks at most {deep} deep",
            most=MAX_SIZE,
            deep=MAX_DEPTH,
        )

    def valid(self) -> list[Inside]:
        return [empty_inside(), *self.samples()]

    def invalid(self) -> list[Any]:
        return [None, "a block", 3, {}, {"layers": [], "wires": []}, {"layers": 1, "wires": 2}, Inside(Graph())]

    def _built(self, written: Mapping[str, Any]) -> Inside:
        try:
            nodes = tuple(
                Node(checked_name(layer["name"]), self.kind(layer["kind"]).from_settings(layer.get("settings", {})))
                for layer in written["layers"]
            )
            wires = tuple(Wire(source, target) for source, target in written["wires"])
            places = {layer["name"]: tuple(map(float, layer["at"])) for layer in written["layers"] if "at" in layer}
            notes = tuple(Note(**{**note, "at": tuple(note["at"])}) for note in written.get("notes", ()))
            graph = Graph(nodes)
            if len(graph.by_name) != len(nodes):
                raise ValueError(written)
            for wire in wires:
                graph = graph.connect(wire.source, wire.target)
        except (PlaygroundError, KeyError, TypeError, AttributeError) as error:
            raise ValueError(str(error)) from error
        if (
            len(notes) > MOST_NOTES
            or graph.wires != wires
            or not all(len(at) == 2 and all(map(math.isfinite, at)) for at in places.values())
        ):
            raise ValueError(written)
        return Inside.of(graph, places, notes)  # type: ignore[arg-type]
