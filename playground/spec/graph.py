"""The drawing as a value: named layers and the wires between them, with edits that return a new one."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import ClassVar

from playground.spec.declared import Declared
from playground.spec.errors import GraphError
from playground.spec.language import tr


class DrawnLayer(Declared):
    """What the drawing needs to know of a layer.

    Attributes:
        max_inputs: how many wires may arrive; None for any number.
        has_output: whether a wire may leave.
        singleton: whether a graph holds one at most.
        inner: whether it is the way into a block or out of it: it comes and goes with the block.
        any_order: whether the order of its inputs makes no difference.
    """

    min_inputs: ClassVar[int] = 1
    max_inputs: ClassVar[int | None] = 1
    has_output: ClassVar[bool] = True
    singleton: ClassVar[bool] = False
    inner: ClassVar[bool] = False
    any_order: ClassVar[bool] = False

    @property
    def main_setting(self) -> str:
        """The setting shown on the card, such as "16 · sigmoid"."""
        return ""


@dataclass(frozen=True)
class Node:
    """A layer with its name on the canvas."""

    name: str
    layer: DrawnLayer


@dataclass(frozen=True, order=True)
class Wire:
    """From the output of one layer to the input of another. The order of a graph's wires is the order of inputs."""

    source: str
    target: str


@dataclass(frozen=True)
class Graph:
    """Layers and wires, without a cycle. Every edit makes a new one and raises GraphError when it cannot be."""

    nodes: tuple[Node, ...] = ()
    wires: tuple[Wire, ...] = ()

    @functools.cached_property
    def by_name(self) -> Mapping[str, DrawnLayer]:
        """The layers by their names."""
        return {node.name: node.layer for node in self.nodes}

    @functools.cached_property
    def _sources(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {node.name: [] for node in self.nodes}
        for wire in self.wires:
            found[wire.target].append(wire.source)
        return {name: tuple(names) for name, names in found.items()}

    @functools.cached_property
    def _targets(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {node.name: [] for node in self.nodes}
        for wire in self.wires:
            found[wire.source].append(wire.target)
        return {name: tuple(names) for name, names in found.items()}

    def layer(self, name: str) -> DrawnLayer:
        """The layer of that name."""
        if name not in self.by_name:
            known = ", ".join(self.by_name) or tr("none")
            raise GraphError(tr("no layer {name} in the drawing; there are: {known}", name=repr(name), known=known))
        return self.by_name[name]

    def sources(self, name: str) -> tuple[str, ...]:
        """The layers wired into this one, in order."""
        self.layer(name)
        return self._sources[name]

    def targets(self, name: str) -> tuple[str, ...]:
        """The layers this one is wired into."""
        self.layer(name)
        return self._targets[name]

    def downstream(self, name: str) -> set[str]:
        """Every layer reached from this one along wires, itself included."""
        return _reach(name, self._targets)

    def upstream(self, name: str) -> set[str]:
        """Every layer from which this one is reached, itself included."""
        return _reach(name, self._sources)

    def order(self) -> tuple[str, ...]:
        """Names from input to output, each after all its sources; ties in drawing order."""
        waiting = {name: len(sources) for name, sources in self._sources.items()}
        ready = [name for name, count in waiting.items() if count == 0]
        ordered: list[str] = []
        while ready:
            name = ready.pop(0)
            ordered.append(name)
            for target in self._targets[name]:
                waiting[target] -= 1
                if waiting[target] == 0:
                    ready.append(target)
        return tuple(ordered)

    def free_name(self, wish: str, taken: Iterable[str] = ()) -> str:
        """`wish`, or with the lowest number that makes it unused. A trailing number in `wish` is replaced."""
        names = set(self.by_name) | set(taken)
        if wish not in names:
            return wish
        stem = re.sub(r" \d+$", "", wish)
        number = 1
        while f"{stem} {number}" in names:
            number += 1
        return f"{stem} {number}"

    def name_for(self, layer: DrawnLayer, wish: str = "") -> str:
        """The name a new layer gets: "Dense 1", "Dense 2"; a singleton has no number. A wish goes before."""
        if wish:
            return self.free_name(wish)
        if type(layer).singleton:
            return self.free_name(layer.title)
        return self.free_name(f"{layer.title} 1")

    @functools.cached_property
    def is_inside(self) -> bool:
        """Whether this is what is drawn inside of a block: it has a way in and a way out."""
        return any(type(node.layer).inner for node in self.nodes)

    def addition_refusal(self, layer: DrawnLayer) -> str | None:
        """Why the layer cannot be added, or None."""
        kind = type(layer)
        if kind.singleton and any(type(node.layer) is kind for node in self.nodes):
            return tr("The drawing already has {title}; it holds one at most.", title=tr(layer.title))
        if kind.inner:
            return tr("{title} stands inside of blocks only.", title=tr(layer.title))
        if self.is_inside and (kind.max_inputs == 0 or not kind.has_output):
            return tr("{title} stands outside of blocks.", title=tr(layer.title))
        return None

    def add(self, layer: DrawnLayer, name: str | None = None) -> Graph:
        """With one more layer, not wired to anything."""
        refusal = self.addition_refusal(layer)
        if refusal:
            raise GraphError(refusal)
        name = self.name_for(layer) if name is None else checked_name(name)
        if name in self.by_name:
            raise _taken(name)
        return Graph((*self.nodes, Node(name, layer)), self.wires)

    def connection_refusal(self, source: str, target: str) -> str | None:
        """Why a wire from source to target cannot be, in words for the person drawing it, or None."""
        source_layer, target_layer = self.layer(source), self.layer(target)
        if source == target:
            return tr("{source} cannot feed itself.", source=source)
        if not type(source_layer).has_output:
            return tr("{source} is the end of the network; no wire leaves it.", source=source)
        if type(target_layer).max_inputs == 0:
            return tr("{target} is where the network starts; no wire enters it.", target=target)
        if source in self._sources[target]:
            return tr("{source} is wired to {target} already.", source=source, target=target)
        if source in self.downstream(target):
            return tr("This would close a circle: {target} already leads to {source}.", source=source, target=target)
        return None

    def connect(self, source: str, target: str) -> Graph:
        """With one more wire. A layer that takes a single input gives up the wire it had."""
        refusal = self.connection_refusal(source, target)
        if refusal:
            raise GraphError(refusal)
        wires = self.wires
        limit = type(self.layer(target)).max_inputs
        if limit is not None and len(self._sources[target]) >= limit:
            wires = tuple(wire for wire in wires if wire.target != target)
        return Graph(self.nodes, (*wires, Wire(source, target)))

    def disconnect(self, wire: Wire) -> Graph:
        """Without that wire."""
        self._require(wire)
        return Graph(self.nodes, tuple(other for other in self.wires if other != wire))

    def insert(self, layer: DrawnLayer, wire: Wire, name: str | None = None) -> Graph:
        """With the layer put in the middle of a wire; it takes the wire's place among its target's inputs."""
        self._require(wire)
        name = self.name_for(layer) if name is None else name
        return self.add(layer, name).splice(name, wire)

    def splice_refusal(self, name: str, wire: Wire) -> str | None:
        """Why the layer cannot be moved into the wire, or None."""
        layer = type(self.layer(name))
        if layer.max_inputs == 0:
            return tr("{name} has no input; it cannot stand on a wire.", name=name)
        if not layer.has_output:
            return tr("{name} has no output; it cannot stand on a wire.", name=name)
        if name in (wire.source, wire.target) or self._sources[name] or self._targets[name]:
            return tr("{name} is wired already.", name=name)
        return None

    def splice(self, name: str, wire: Wire) -> Graph:
        """With an unwired layer moved into a wire."""
        self._require(wire)
        refusal = self.splice_refusal(name, wire)
        if refusal:
            raise GraphError(refusal)
        wires: list[Wire] = []
        for other in self.wires:
            wires += [Wire(wire.source, name), Wire(name, wire.target)] if other == wire else [other]
        return Graph(self.nodes, tuple(wires))

    def remove(self, names: Iterable[str], heal: bool = True) -> Graph:
        """Without those layers. Healing wires what led into each to what it led to, as far as inputs allow."""
        graph = self
        for name in dict.fromkeys(names):
            graph = graph._remove_one(name, heal)
        return graph

    def _remove_one(self, name: str, heal: bool) -> Graph:
        if type(self.layer(name)).inner:
            if self.sources(name):
                raise GraphError(tr("{name} is where the block ends; it stays.", name=name))
            raise GraphError(tr("{name} is where the block begins; it stays.", name=name))
        sources = self.sources(name)
        wires: list[Wire] = []
        for wire in self.wires:
            if wire.target == name:
                continue
            if wire.source != name:
                wires.append(wire)
            elif heal:
                limit = type(self.layer(wire.target)).max_inputs
                present = {other.source for other in self.wires if other.target == wire.target}
                wires += [Wire(source, wire.target) for source in sources[:limit] if source not in present]
        return Graph(tuple(node for node in self.nodes if node.name != name), tuple(wires))

    def replace_layer(self, name: str, layer: DrawnLayer) -> Graph:
        """With other settings, or another kind, under the same name and wires."""
        self.layer(name)
        nodes = tuple(Node(name, layer) if node.name == name else node for node in self.nodes)
        return Graph(nodes, self.wires)

    def rename(self, name: str, new: str) -> Graph:
        """With another name for a layer."""
        self.layer(name)
        new = checked_name(new)
        if new == name:
            return self
        if new in self.by_name:
            raise _taken(new)
        swap = {name: new}
        return Graph(
            tuple(Node(swap.get(node.name, node.name), node.layer) for node in self.nodes),
            tuple(Wire(swap.get(w.source, w.source), swap.get(w.target, w.target)) for w in self.wires),
        )

    def without_ways(self, names: Iterable[str]) -> tuple[str, ...]:
        """The names without those of a block's way in and way out, which are not copied and not taken away."""
        return tuple(name for name in names if not type(self.layer(name)).inner)

    def extract(self, names: Iterable[str]) -> Graph:
        """Those layers and the wires among them."""
        wanted = set(names)
        return Graph(
            tuple(node for node in self.nodes if node.name in wanted),
            tuple(wire for wire in self.wires if wire.source in wanted and wire.target in wanted),
        )

    def renamed_since(self, before: Graph) -> dict[str, str]:
        """Old name to new, when renaming one layer is all that leads here from `before`; else empty."""
        if len(self.nodes) != len(before.nodes):
            return {}
        changed = [
            (old.name, new.name) for old, new in zip(before.nodes, self.nodes, strict=True) if old.name != new.name
        ]
        if len(changed) != 1 or changed[0][1] in before.by_name or before.rename(*changed[0]) != self:
            return {}
        return dict(changed)

    def match(self, other: Graph) -> dict[str, str] | None:
        """The name in another graph of each layer, where both are the same but for names; else None.

        Where two layers of the other would do, the one of the same name is taken.
        """
        found: dict[str, str] = {}
        if len(self.nodes) != len(other.nodes):
            return None
        for name in self.order():
            layer, fed = self.layer(name), [found[source] for source in self._sources[name]]
            able = [
                node.name
                for node in other.nodes
                if node.layer == layer
                and node.name not in found.values()
                and _same_inputs(type(layer), fed, other.sources(node.name))
            ]
            if not able:
                return None
            found[name] = name if name in able else able[0]
        return found

    def merge(self, other: Graph) -> tuple[Graph, dict[str, str]]:
        """With another graph laid beside it, and the new name of each of its layers.

        A singleton that this graph already holds is left out, with its wires.
        """
        graph, names = self, dict[str, str]()
        for node in other.nodes:
            if graph.addition_refusal(node.layer) is None:
                names[node.name] = graph.free_name(node.name)
                graph = graph.add(node.layer, names[node.name])
        wires = tuple(
            Wire(names[wire.source], names[wire.target])
            for wire in other.wires
            if wire.source in names and wire.target in names
        )
        return Graph(graph.nodes, graph.wires + wires), names

    def _require(self, wire: Wire) -> None:
        if wire not in self.wires:
            source, target = repr(wire.source), repr(wire.target)
            raise GraphError(tr("no wire from {source} to {target} in the drawing", source=source, target=target))


def checked_name(name: str) -> str:
    """A layer's name as it may be: 1 to 60 characters, without a slash, a dot, an equals sign or a line break.

    Names become parts of array names (`Dense 1/weight`) and of `--set` paths, hence the characters left out.
    """
    name = name.strip()
    if not 1 <= len(name) <= 60 or any(mark in name for mark in "/.=\\") or not name.isprintable():
        expected = tr(
            "layer name {name}: expected 1 to 60 printable characters without / \\ . or =", name=repr(name[:80])
        )
        raise GraphError(expected)
    return name


def _taken(name: str) -> GraphError:
    return GraphError(tr("the name {name} is taken by another layer", name=repr(name)))


def _same_inputs(kind: type[DrawnLayer], some: Iterable[str], others: Iterable[str]) -> bool:
    return sorted(some) == sorted(others) if kind.any_order else list(some) == list(others)


def _reach(start: str, step: Mapping[str, tuple[str, ...]]) -> set[str]:
    found, waiting = {start}, [start]
    while waiting:
        for name in step[waiting.pop()]:
            if name not in found:
                found.add(name)
                waiting.append(name)
    return found
