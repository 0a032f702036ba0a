"""Where an arrow key leads: along a wire, or to the card above or below."""

from __future__ import annotations

from enum import Enum

from playground.spec.edits import CARD_WIDTH
from playground.spec.project import Project


class Direction(Enum):
    """An arrow key, as steps right and down."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


def neighbor(project: Project, name: str, direction: Direction) -> str | None:
    """The layer one arrow key away, or None.

    Left and right follow wires, the straightest where several leave; up and down go to the nearest card of the column.
    """
    if direction is Direction.LEFT:
        return _straightest(project, name, project.graph.sources(name))
    if direction is Direction.RIGHT:
        return _straightest(project, name, project.graph.targets(name))
    return _in_column(project, name, direction.value[1])


def first(project: Project) -> str | None:
    """Where walking starts: the layer furthest to the left, and of those the highest."""
    return min(project.positions, key=lambda name: project.positions[name], default=None)


def _straightest(project: Project, name: str, others: tuple[str, ...]) -> str | None:
    y = project.positions[name][1]
    return min(others, key=lambda other: (abs(project.positions[other][1] - y), project.positions[other]), default=None)


def _in_column(project: Project, name: str, step: int) -> str | None:
    x, y = project.positions[name]
    ahead = {
        other: (abs(other_y - y), abs(other_x - x))
        for other, (other_x, other_y) in project.positions.items()
        if abs(other_x - x) < CARD_WIDTH and (other_y - y) * step > 0
    }
    return min(ahead, key=ahead.__getitem__, default=None)
