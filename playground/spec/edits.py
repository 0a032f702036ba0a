"""Edits of a project: each takes a project and returns a new one, or raises and leaves all as it was."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping

from playground.spec.graph import DrawnLayer, Graph, Wire
from playground.spec.project import Point, Project
from playground.spec.tidying import CARD_HEIGHT, CARD_WIDTH, GAP_X, GAP_Y, PREVIEW_HEIGHT, tidy

__all__ = ["CARD_HEIGHT", "CARD_WIDTH", "GAP_X", "GAP_Y", "PREVIEW_HEIGHT", "tidy"]


def add_layer(project: Project, layer: DrawnLayer, at: Point, wish: str = "") -> tuple[Project, str]:
    """With a new layer at a place, and its name: `wish`, if it is free, or one after its kind."""
    name = project.graph.name_for(layer, wish)
    return _with(project, project.graph.add(layer, name), {name: at}), name


def add_after(project: Project, layer: DrawnLayer, after: str, wish: str = "") -> tuple[Project, str]:
    """With a new layer behind another: between it and what it leads to, or at the end of its chain.

    Cards that would lie under the new one move right.
    """
    graph, name = project.graph, project.graph.name_for(layer, wish)
    kind = type(layer)
    targets = graph.targets(after)
    if len(targets) == 1 and kind.has_output and kind.max_inputs != 0:
        edited = graph.insert(layer, Wire(after, targets[0]), name)
    else:
        edited = graph.add(layer, name)
        if edited.connection_refusal(after, name) is None:
            edited = edited.connect(after, name)
    x, y = project.positions.get(after, (0.0, 0.0))
    places = {**project.positions, name: (x + CARD_WIDTH + GAP_X, y)}
    moved = _make_room(project.replace(graph=edited, positions=places), name)
    others = [spot for other, spot in moved.positions.items() if other != name]
    return move_layers(moved, {name: free_place(others, moved.positions[name])}), name


def insert_layer(project: Project, layer: DrawnLayer, wire: Wire, at: Point, wish: str = "") -> tuple[Project, str]:
    """With a new layer in the middle of a wire, and its name. What is too near for its card moves right."""
    name = project.graph.name_for(layer, wish)
    return _make_room(_with(project, project.graph.insert(layer, wire, name), {name: at}), name), name


def splice_layer(project: Project, name: str, wire: Wire) -> Project:
    """With an unwired layer moved into a wire. What is too near for its card moves right."""
    return _make_room(project.replace(graph=project.graph.splice(name, wire)), name)


def remove_layers(project: Project, names: Iterable[str], heal: bool = True) -> Project:
    """Without those layers; what was on both sides of each is wired together when healing."""
    listed = tuple(names)
    return _with(project, project.graph.remove(project.graph.without_ways(listed) or listed, heal), {})


def connect(project: Project, source: str, target: str) -> Project:
    """With one more wire."""
    return project.replace(graph=project.graph.connect(source, target))


def disconnect(project: Project, wires: Iterable[Wire]) -> Project:
    """Without those wires."""
    graph = project.graph
    for wire in wires:
        graph = graph.disconnect(wire)
    return project.replace(graph=graph)


def change_layer(project: Project, name: str, layer: DrawnLayer) -> Project:
    """With other settings for a layer."""
    return project.replace(graph=project.graph.replace_layer(name, layer))


def rename_layer(project: Project, name: str, new: str) -> Project:
    """With another name for a layer, kept in its place."""
    graph = project.graph.rename(name, new)
    new = new.strip()
    positions = {new if key == name else key: point for key, point in project.positions.items()}
    return project.replace(graph=graph, positions=positions)


def move_layers(project: Project, places: Mapping[str, Point]) -> Project:
    """With cards at other places."""
    for name in places:
        project.graph.layer(name)
    return project.replace(positions={**project.positions, **places})


def copy_part(project: Project, names: Iterable[str]) -> tuple[Graph, dict[str, Point]]:
    """Those layers with the wires among them, and where they stand; the ways into a block and out of it stay there."""
    part = project.graph.extract(project.graph.without_ways(names))
    return part, {node.name: project.positions.get(node.name, (0.0, 0.0)) for node in part.nodes}


def paste_part(
    project: Project, part: Graph, positions: Mapping[str, Point], offset: Point
) -> tuple[Project, tuple[str, ...]]:
    """With a copied part added under free names, moved by `offset`, and those names."""
    graph, names = project.graph.merge(part)
    places = {}
    for old, new in names.items():
        x, y = positions.get(old, (0.0, 0.0))
        places[new] = (x + offset[0], y + offset[1])
    return _with(project, graph, places), tuple(names.values())


def place_missing(project: Project) -> Project:
    """With a place for every card that has none: where tidying would put it, or the next free place below.

    A drawing without any places is tidied; one with all of them is returned as it is.
    """
    names = project.graph.by_name
    if all(name in project.positions for name in names) and len(project.positions) == len(names):
        return project
    tidied = tidy(project).positions
    places = {name: project.positions[name] for name in names if name in project.positions}
    for name in names:
        if name not in places:
            places[name] = free_place(places.values(), tidied[name])
    return project.replace(positions=places)


def free_place(taken: Iterable[Point], wish: Point) -> Point:
    """`wish`, or the next place below it where a card lies on no other."""
    spots = list(taken)
    while any(_overlap(wish, spot) for spot in spots):
        wish = (wish[0], wish[1] + CARD_HEIGHT + GAP_Y)
    return wish


def clear_offset(project: Project, places: Iterable[Point], wish: Point) -> Point:
    """`wish`, or the next offset below it that lays none of the moved places on a card of the drawing."""
    moving, taken = list(places), list(project.positions.values())
    x, y = wish
    while any(_overlap((px + x, py + y), spot) for px, py in moving for spot in taken):
        y += CARD_HEIGHT + GAP_Y
    return x, y


def align(project: Project, names: Iterable[str], axis: int) -> Project:
    """With those cards on one line: `axis` 0 gives all the leftmost x, 1 all the highest y.

    A card that would come to lie on another goes on along the line.
    """
    ordered = sorted(names, key=lambda name: project.positions[name][1 - axis])
    line = min((project.positions[name][axis] for name in ordered), default=0.0)
    step = (CARD_HEIGHT + GAP_Y) if axis == 0 else (CARD_WIDTH + GAP_X)
    places: dict[str, Point] = {}
    free = -math.inf
    for name in ordered:
        along = max(project.positions[name][1 - axis], free)
        places[name] = (line, along) if axis == 0 else (along, line)
        free = along + step
    return move_layers(project, places)


def _make_room(project: Project, name: str) -> Project:
    """With the card to the right of those that feed it, and all it leads to moved right by what that takes."""
    graph, places = project.graph, dict(project.positions)
    if name not in places:
        return project
    x, y = places[name]
    for source in graph.sources(name):
        if source in places and _overlap(places[source], (x, y)):
            x = places[source][0] + CARD_WIDTH + GAP_X
    places[name] = (x, y)
    targets = [target for target in graph.targets(name) if target in places and _overlap(places[target], (x, y))]
    if targets:
        further = x + CARD_WIDTH + GAP_X - min(places[target][0] for target in targets)
        for other in graph.downstream(name) & places.keys() - {name}:
            places[other] = (places[other][0] + further, places[other][1])
    return project.replace(positions=places)


def _overlap(a: Point, b: Point) -> bool:
    return abs(a[0] - b[0]) < CARD_WIDTH and abs(a[1] - b[1]) < CARD_HEIGHT


def _with(project: Project, graph: Graph, places: Mapping[str, Point]) -> Project:
    kept = {name: point for name, point in project.positions.items() if name in graph.by_name}
    return project.replace(graph=graph, positions={**kept, **places})
