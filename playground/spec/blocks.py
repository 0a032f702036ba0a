"""Edits of blocks: going inside, grouping layers into one, ungrouping."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from playground.spec.composite import Composite, Inside
from playground.spec.errors import GraphError
from playground.spec.project import Project


def drawn_inside(project: Project, path: Sequence[str]) -> Project:
    """The project with what is inside of a block for its drawing; `path` leads there from card to card."""
    for name in path:
        inside = _composite(project, name).inside
        project = project.replace(graph=inside.graph, positions=inside.positions)
    return project


def fold(project: Project, path: Sequence[str], drawn: Project) -> Project:
    """The whole project after an edit inside of a block, `drawn` being what came of `drawn_inside`."""
    if not path:
        return drawn
    name, *rest = path
    within = fold(drawn_inside(project, [name]), rest, drawn)
    changed = _composite(project, name).with_inside(Inside.of(within.graph, within.positions))
    return within.replace(graph=project.graph.replace_layer(name, changed), positions=project.positions)


def edit_inside(project: Project, path: Sequence[str], edit: Callable[[Project], Project]) -> Project:
    """With an edit made inside of a block."""
    return fold(project, path, edit(drawn_inside(project, path)))


def _composite(project: Project, name: str) -> Composite:
    layer = project.graph.layer(name)
    if not isinstance(layer, Composite):
        raise GraphError(f"{name} is no block: it has nothing inside.")
    return layer
