"""Edits of blocks: going inside, grouping layers into one, ungrouping."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from playground.spec.composite import Composite, Inside, WayIn, WayOut
from playground.spec.edits import CARD_WIDTH, GAP_X, clear_offset, place_missing
from playground.spec.errors import GraphError
from playground.spec.graph import Graph, Node, Wire
from playground.spec.language import tr
from playground.spec.notes import Note, add_notes, moved_by, notes_among, remove_notes
from playground.spec.project import Point, Project
from playground.spec.wording import both

STEP = CARD_WIDTH + GAP_X


def drawn_inside(project: Project, path: Sequence[str]) -> Project:
    """The project with what is inside of a block for its drawing; `path` leads there from card to card."""
    for name in path:
        inside = composite(project.graph, name).inside
        project = project.replace(graph=inside.graph, positions=inside.positions, notes=inside.notes)
    return project


def fold(project: Project, path: Sequence[str], drawn: Project) -> Project:
    """The whole project after an edit inside of a block, `drawn` being what came of `drawn_inside`."""
    if not path:
        return drawn
    name, *rest = path
    within = fold(drawn_inside(project, [name]), rest, drawn)
    changed = composite(project.graph, name).with_inside(Inside.of(within.graph, within.positions, within.notes))
    graph = project.graph.replace_layer(name, changed)
    return within.replace(graph=graph, positions=project.positions, notes=project.notes)


def edit_inside(project: Project, path: Sequence[str], edit: Callable[[Project], Project]) -> Project:
    """With an edit made inside of a block."""
    return fold(project, path, edit(drawn_inside(project, path)))


def place_of(graph: Graph, name: str) -> tuple[tuple[str, ...], str] | None:
    """The blocks that lead to a layer, from card to card, and its name there; None where there is no such layer.

    `name` is its path as in a plan, or without the numbers of repetitions.
    """
    path, words = list[str](), name.split("/")
    while len(words) > 1:
        layer = graph.by_name.get(words[0])
        if not isinstance(layer, Composite):
            return None
        path.append(words.pop(0))
        graph = layer.inside.graph
        if layer.repeat > 1 and len(words) > 1 and words[0].isdecimal() and words[0] not in graph.by_name:
            words.pop(0)
    return (tuple(path), words[0]) if words[0] in graph.by_name else None


def composite(graph: Graph, name: str) -> Composite:
    """The block of that name. Raises GraphError for a layer that is none."""
    layer = graph.layer(name)
    if not isinstance(layer, Composite):
        raise GraphError(tr("{name} is no block: it has nothing inside.", name=name))
    return layer


def group(
    project: Project,
    names: Iterable[str],
    make: Callable[[Inside], Composite],
    wish: str = "",
    notes: Iterable[int] = (),
) -> tuple[Project, str]:
    """With layers taken together into one that `make` makes of them, and its name. The notes of those keys go along.

    What stands right of them moves up. Raises GraphError saying why they cannot be one.
    """
    graph, places = project.graph, project.positions
    members = graph.extract(set(names))
    entry, leave = _ways(graph, members)
    inside = _inside_of(graph, members, leave, places, notes_among(project, notes))
    made = make(inside)
    name = graph.free_name(wish) if wish else graph.name_for(made)
    grouped = _with_block(graph, members, Node(name, made), entry, leave)
    left, right = _across(members.by_name, places)
    kept = {other: at for other, at in places.items() if other in grouped.by_name}
    moved = _shifted(grouped, kept, name, right, left - right)
    apart = remove_notes(project, notes) if made.inside.notes else project
    return apart.replace(graph=grouped, positions={**moved, name: (left, places[leave][1])}), name


def ungroup(project: Project, name: str) -> tuple[Project, tuple[str, ...]]:
    """With what is inside of a block in its place, once for each repetition, and the names it has there.

    What stands right of it makes room.
    """
    graph, places, block = project.graph, project.positions, composite(project.graph, name)
    apart, names = taken_apart(graph, name)
    inner = block.inside.graph
    drawn = place_missing(project.replace(graph=inner, positions=block.inside.positions)).positions
    parts = [node.name for node in block.inside.layers]
    left, right = _across(parts, drawn)
    row = next((drawn[wire.source][1] for wire in inner.wires if isinstance(inner.layer(wire.target), WayOut)), 0.0)
    x, y = places[name]
    width = right - left + STEP if parts else 0.0
    spots: dict[str, Point] = {}
    for number, prefix in enumerate(block.repetitions(name)):
        for part in parts:
            spots[names[prefix + part]] = (x + drawn[part][0] - left + number * width, y + drawn[part][1] - row)
    kept = _shifted(graph, places, name, x, block.repeat * width - STEP)
    del kept[name]
    down = clear_offset(project.replace(graph=apart, positions=kept), spots.values(), (0.0, 0.0))[1]
    moved = {part: (at[0], at[1] + down) for part, at in spots.items()}
    taken_out = moved_by(block.inside.notes, (x - left, y - row + down))
    return add_notes(project.replace(graph=apart, positions={**kept, **moved}), taken_out)[0], tuple(spots)


def taken_apart(graph: Graph, name: str) -> tuple[Graph, dict[str, str]]:
    """With what is inside of a block in its place, and the name there of each part, by its path before."""
    block = composite(graph, name)
    sources, nodes, wires = graph.sources(name), list[Node](), list[Wire]()
    at = sources[0] if sources else None
    names: dict[str, str] = {}
    taken = set(graph.by_name) - {name}
    for prefix in block.repetitions(name):
        inner, ends = block.inside.graph, dict[str, str | None]()
        for node in block.inside.layers:
            new = Graph().free_name(node.name, taken)
            taken.add(new)
            names[prefix + node.name] = new
            nodes.append(Node(new, node.layer))
        for wire in inner.wires:
            source = at if isinstance(inner.layer(wire.source), WayIn) else names[prefix + wire.source]
            if isinstance(inner.layer(wire.target), WayOut):
                ends["out"] = source
            elif source is not None:
                wires.append(Wire(source, names[prefix + wire.target]))
        at = ends.get("out")
    return _replaced(graph, name, nodes, wires, at), names


def unrolled(block: Composite) -> Graph:
    """What is inside of a block as a chain of all its repetitions, from one way in to one way out."""
    ends = (Node(WayIn.title, WayIn()), Node("block", block), Node(WayOut.title, WayOut()))
    wires = (Wire(WayIn.title, "block"), Wire("block", WayOut.title))
    return taken_apart(Graph(ends, wires), "block")[0]


def carried(before: Graph, after: Graph) -> dict[str, str]:
    """Where layers went when one edit of names or blocks is all that leads from one drawing to the next; else nothing.

    Old path to new path; what is inside of either goes along.
    """
    gone = [name for name in before.by_name if name not in after.by_name]
    come = [name for name in after.by_name if name not in before.by_name]
    if renamed := after.renamed_since(before):
        return renamed
    for some, others, block, turned in ((before, after, gone, False), (after, before, come, True)):
        if len(block) == 1 and isinstance(some.layer(block[0]), Composite):
            found = _carried_apart(some, others, block[0])
            if found:
                return {new: old for old, new in found.items()} if turned else found
    if not gone and not come:
        return _carried_inside(before, after)
    return {}


def changed_at(before: Graph, after: Graph) -> tuple[str, ...]:
    """The block in which all lies that differs between two drawings, as a path to it; empty for the whole."""
    path: list[str] = []
    while before.wires == after.wires and before.by_name.keys() == after.by_name.keys():
        changed = [name for name, layer in before.by_name.items() if after.layer(name) != layer]
        old, new = (graph.by_name.get(changed[0]) if len(changed) == 1 else None for graph in (before, after))
        if not isinstance(old, Composite) or not isinstance(new, Composite) or old.inside == new.inside:
            break
        path.append(changed[0])
        before, after = old.inside.graph, new.inside.graph
    return tuple(path)


def _carried_apart(graph: Graph, other: Graph, name: str) -> dict[str, str]:
    """Where the parts of a block are in a drawing that has them in its place, if it is such a drawing."""
    apart, names = taken_apart(graph, name)
    matched = apart.match(other)
    return {path: matched[part] for path, part in names.items()} if matched else {}


def _carried_inside(before: Graph, after: Graph) -> dict[str, str]:
    changed = [name for name, layer in before.by_name.items() if after.layer(name) != layer]
    if len(changed) != 1:
        return {}
    name, old, new = changed[0], before.layer(changed[0]), after.layer(changed[0])
    if not isinstance(old, Composite) or not isinstance(new, Composite):
        return {}
    inner = carried(old.inside.graph, new.inside.graph)
    found: dict[str, str] = {}
    for former, prefix in zip(old.repetitions(name), new.repetitions(name), strict=False):
        names = {node.name: node.name for node in old.inside.layers} | inner
        found |= {former + part: prefix + now for part, now in names.items()}
    return found


def along(moved: Mapping[str, str], names: Iterable[str]) -> dict[str, str]:
    """The new names of layers, by the old ones, where they or what they are inside of were `moved`."""
    found = {}
    for name in names:
        old = next((old for old in moved if name == old or name.startswith(f"{old}/")), None)
        if old is not None:
            found[name] = moved[old] + name.removeprefix(old)
    return found


def _ways(graph: Graph, members: Graph) -> tuple[str | None, str]:
    """What feeds the members from outside, if anything does, and which of them feeds what is outside."""
    inner = members.by_name
    if not inner:
        raise GraphError(tr("A block is made of selected layers; none is selected."))
    for name, layer in inner.items():
        if type(layer).max_inputs == 0 or not type(layer).has_output:
            raise GraphError(
                tr("{name} cannot be part of a block; select only what stands between the ends.", name=name)
            )
    _check_connected(members)
    entries = [name for name in graph.by_name if name not in inner and any(to in inner for to in graph.targets(name))]
    leaves = [name for name in inner if any(to not in inner for to in graph.targets(name))]
    loose = [name for name in inner if not graph.targets(name)]
    if not leaves and len(loose) == 1:
        leaves = loose
    if len(entries) > 1:
        raise GraphError(tr("A block has one way in, but {names} lead into these layers.", names=both(entries)))
    if len(leaves) != 1:
        names = both(leaves or loose) if leaves or loose else tr("none")
        raise GraphError(tr("A block has one way out, but {names} lead out of these layers.", names=names))
    between = next((entry for entry in entries if any(name in graph.upstream(entry) for name in inner)), None)
    if between is not None:
        raise GraphError(tr("{name} lies between these layers; select it too.", name=between))
    return (entries[0] if entries else None), leaves[0]


def _check_connected(members: Graph) -> None:
    first = members.nodes[0].name
    found, waiting = {first}, [first]
    while waiting:
        name = waiting.pop()
        near = {*members.sources(name), *members.targets(name)} - found
        found |= near
        waiting += near
    apart = next((name for name in members.by_name if name not in found), None)
    if apart is not None:
        raise GraphError(
            tr(
                "A block hangs together, but {name} is not wired to {other} within the selection.",
                name=apart,
                other=first,
            )
        )


def _inside_of(
    graph: Graph, members: Graph, leave: str, places: Mapping[str, Point], notes: tuple[Note, ...]
) -> Inside:
    start = Graph().free_name(WayIn.title, members.by_name)
    end = Graph().free_name(WayOut.title, members.by_name)
    wires = []
    for wire in graph.wires:
        if wire.target in members.by_name:
            wires.append(wire if wire.source in members.by_name else Wire(start, wire.target))
    firsts = [name for name, layer in members.by_name.items() if not graph.sources(name) and type(layer).min_inputs]
    if not any(wire.source == start for wire in wires) and firsts:
        wires.append(Wire(start, firsts[0]))
    nodes = (Node(start, WayIn()), *members.nodes, Node(end, WayOut()))
    left, right = _across(members.by_name, places)
    top = min(places[name][1] for name in members.by_name)
    spots = {name: (places[name][0] - left + STEP, places[name][1] - top) for name in members.by_name}
    entries = [wire.target for wire in wires if wire.source == start]
    spots[start] = (0.0, min((spots[name][1] for name in entries), default=0.0))
    spots[end] = (right - left + 2 * STEP, spots[leave][1])
    return Inside.of(Graph(nodes, (*wires, Wire(leave, end))), spots, moved_by(notes, (STEP - left, -top)))


def _with_block(graph: Graph, members: Graph, block: Node, entry: str | None, leave: str) -> Graph:
    """The graph with a block in the place of its members."""
    nodes: list[Node] = []
    for node in graph.nodes:
        if node.name not in members.by_name:
            nodes.append(node)
        elif block not in nodes:
            nodes.append(block)
    wires = [Wire(entry, block.name)] if entry is not None else []
    for wire in graph.wires:
        if wire.target not in members.by_name:
            wires.append(Wire(block.name, wire.target) if wire.source == leave else wire)
    return Graph(tuple(nodes), tuple(wires))


def _replaced(graph: Graph, name: str, parts: list[Node], inner: list[Wire], leave: str | None) -> Graph:
    """The graph with other layers in the place of one, `leave` being what leads on in its stead."""
    nodes: list[Node] = []
    for node in graph.nodes:
        nodes += parts if node.name == name else [node]
    wires = inner
    for wire in graph.wires:
        if wire.source == name and leave is not None:
            wire = Wire(leave, wire.target)
        if name not in (wire.source, wire.target) and wire not in wires:
            wires.append(wire)
    return Graph(tuple(nodes), tuple(wires))


def _across(names: Iterable[str], places: Mapping[str, Point]) -> tuple[float, float]:
    """The leftmost and the rightmost x of cards."""
    found = [places[name][0] for name in names] or [0.0]
    return min(found), max(found)


def _shifted(graph: Graph, places: Mapping[str, Point], name: str, beyond: float, by: float) -> dict[str, Point]:
    """Places with all that a layer leads to and that stands right of `beyond` moved to the right."""
    ahead = graph.downstream(name) - {name}
    return {other: (x + by, y) if other in ahead and x > beyond else (x, y) for other, (x, y) in places.items()}
