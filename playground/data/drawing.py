"""Drawing points into the plane: a set becomes a hand-drawn one, and points come and go."""

from __future__ import annotations

import math
from collections.abc import Iterable

from playground.data.dataset import DataError, Dataset
from playground.data.points import PLANE_RANGE
from playground.data.sets.hand_drawn import MOST_CLASSES, MOST_POINTS, HandDrawn
from playground.spec.drawn_points import DrawnPoint
from playground.spec.language import tr
from playground.spec.task import Task


def can_be_drawn(task: Task) -> bool:
    """Whether data of this task lies in the plane that points are drawn into."""
    one_answer = 2 <= len(task.classes) <= MOST_CLASSES or len(task.outputs) == 1
    return task.input.shape == (2,) and task.input_range == PLANE_RANGE and one_answer


def as_drawn(data: Dataset, points: Iterable[DrawnPoint]) -> HandDrawn:
    """The data as a hand-drawn set, with these points where it is none yet."""
    if isinstance(data, HandDrawn):
        return data
    task = data.task()
    found = tuple(points)[:MOST_POINTS]
    if not found:
        raise DataError(tr("there are no points to begin with; the data is not loaded yet, try again in a moment"))
    if task.is_classification:
        return HandDrawn(points=found, classes=len(task.classes))
    return HandDrawn(points=found, answers="numbers")


def with_point(data: HandDrawn, x: float, y: float, answer: float) -> HandDrawn:
    """The set with one more point; what lies beyond the plane is put at its edge.

    Raises DataError when it holds as many as it can.
    """
    if len(data.points) >= MOST_POINTS:
        raise DataError(
            tr(
                "found {count} points, expected fewer than {most}; erase some first",
                count=len(data.points),
                most=MOST_POINTS,
            )
        )
    low, high = PLANE_RANGE
    place = min(max(x, low), high), min(max(y, low), high)
    return data.replace(points=(*data.points, (*place, answer)))


def without_points(data: HandDrawn, x: float, y: float, radius: float) -> HandDrawn:
    """The set without the points around a place. Raises DataError when none would be left."""
    left = tuple(point for point in data.points if math.dist(point[:2], (x, y)) > radius)
    if not left:
        raise DataError(tr("the last point cannot be erased: a network has to learn from something; draw others first"))
    return data.replace(points=left) if len(left) < len(data.points) else data


def with_class(data: HandDrawn) -> HandDrawn:
    """The set with one more class to draw. Raises DataError when it has as many as it can."""
    if data.answers != "classes" or data.classes >= MOST_CLASSES:
        raise DataError(tr("found {count} classes, expected fewer than {most}", count=data.classes, most=MOST_CLASSES))
    return data.replace(classes=data.classes + 1)
