"""Planes in the space of all weights: the places on one, and where weights lie as seen from it."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from playground.engine.arrays import Arrays, ArraySpec
from playground.engine.pausing import Pausing, finished
from playground.spec.errors import PlaygroundError
from playground.spec.language import tr
from playground.training.trainer import Trainer
from playground.training.weight_path import WeightPath

Vector = NDArray[np.floating]

# A second direction that holds less than this share of a path is lost in rounding.
LEAST_SHARE = 1e-9


@dataclass(frozen=True, eq=False)
class Plane:
    """All weights origin + x·directions[0] + y·directions[1].

    Attributes:
        origin: (weights,).
        directions: (2, weights).
        labels: what x and y are, in words.
        is_exact: whether x and y are the only two numbers of the network, so that nothing is left out.
    """

    origin: Vector
    directions: Vector
    labels: tuple[str, str]
    is_exact: bool = False
    _known: WeakKeyDictionary[WeightPath, dict[int, tuple[float, ...]]] = field(default_factory=WeakKeyDictionary)

    def at(self, x: float, y: float) -> Vector:
        """(weights,) the weights at a place; at (0, 0) those of the origin to the bit."""
        return np.asarray(self.origin + float(x) * self.directions[0] + float(y) * self.directions[1])

    def place(self, weights: Vector) -> tuple[float, float]:
        """The place nearest to weights, (weights,)."""
        x, y, _, _ = self._seen(weights)
        return x, y

    def places(self, path: WeightPath) -> tuple[NDArray[np.float64], float]:
        """(points, 2) the places nearest to the points of a path, and the share of its squared length on the plane.

        Each point is looked at once: copies of all weights are long.
        """
        before = self._known.get(path, {})
        known = self._known[path] = {
            step: before[step] if step in before else self._seen(point) for step, point in path
        }
        seen = np.array(list(known.values())).reshape(-1, 4)
        whole = float(seen[:, 3].sum())
        return seen[:, :2], min(float(seen[:, 2].sum()) / whole, 1.0) if whole > 0 else 1.0

    def _seen(self, weights: Vector) -> tuple[float, float, float, float]:
        """The nearest place, and the squares of the distance from the origin on the plane and altogether."""
        offset = weights - self.origin
        along = (self.directions @ offset).astype(np.float64)
        place = self._inverse @ along
        return float(place[0]), float(place[1]), float(place @ along), float(offset @ offset)

    @functools.cached_property
    def _inverse(self) -> NDArray[np.float64]:
        """(2, 2) of the products of the directions: they need be neither orthogonal nor of length one."""
        return np.linalg.pinv((self.directions @ self.directions.T).astype(np.float64))


# Numbers that are drawn, or worked on, without a pause.
MOST_AT_ONCE = 60_000


def random_plane(arrays: Arrays, draw: int) -> Plane:
    """The plane that `finding_random_plane` finds."""
    return finished(finding_random_plane(arrays, draw))


def path_plane(arrays: Arrays, path: WeightPath) -> Plane:
    """The plane that `finding_path_plane` finds."""
    return finished(finding_path_plane(arrays, path))


def finding_random_plane(arrays: Arrays, draw: int) -> Pausing[Plane]:
    """Through the present weights in two random directions, normalized by filter: d ← d / ‖d‖ · ‖w‖ unit by unit.

    A unit's weights are those that lead to one output feature. Biases, gains and whatever else is one number a unit
    stay as they are. Raises PlaygroundError where all weights are zero, which have no length to go by.

    Source: Li et al. 2018, "Visualizing the loss landscape of neural nets", section 4 and the authors' program.
    """
    rng = np.random.default_rng(draw)
    directions = np.zeros((2, len(arrays.values)), arrays.values.dtype)
    for direction in directions:
        for _, spec, span in _trained(arrays):
            if len(spec.shape) > 1:
                weights = arrays.values[span].reshape(-1, spec.shape[-1])
                random = np.empty(weights.shape)
                rows = max(1, MOST_AT_ONCE // weights.shape[1])
                for start in range(0, len(random), rows):
                    random[start : start + rows] = rng.standard_normal(random[start : start + rows].shape)
                    yield
                lengths = np.linalg.norm(weights, axis=0) / np.maximum(np.linalg.norm(random, axis=0), 1e-30)
                yield
                direction[span] = (random * lengths).reshape(-1)
                yield
    if not directions.any(axis=1).all():
        raise PlaygroundError(
            tr("all weights are zero, so that there is no direction of their length; train some steps")
        )
    labels = tr("random direction {number}", number=1), tr("random direction {number}", number=2)
    return Plane(arrays.values.copy(), directions, labels)


def finding_path_plane(arrays: Arrays, path: WeightPath) -> Pausing[Plane]:
    """Through the present weights along the two main directions of the path, orthogonal and of length one.

    They are the principal components of the points θᵢ - θ, centered on their mean. Raises PlaygroundError while there
    are too few points. Source: Li et al. 2018, section 7.
    """
    if len(path) < 3:
        raise PlaygroundError(tr("the weights have not gone anywhere yet; train some steps, or take random directions"))
    offsets = path.points
    way = offsets[-1] - offsets[0]
    yield
    for part in _columns(offsets):
        offsets[:, part] -= offsets[:, part].mean(axis=0)
        yield
    # The few by few products of the points have the same main directions as the many by many of the weights.
    products = (offsets @ offsets.T).astype(np.float64)
    yield
    squares, mixes = np.linalg.eigh(products)
    total = float(squares.clip(0).sum())
    if not np.isfinite(squares).all() or total <= 0:
        raise PlaygroundError(tr("the weights have not moved or are not finite; reset, and train some steps"))
    found = np.empty((2, offsets.shape[1]))
    for part in _columns(offsets):
        found[:, part] = mixes[:, :-3:-1].T @ offsets[:, part]
        yield
    shares = squares[:-3:-1] / total
    if shares[1] < LEAST_SHARE:
        rng = np.random.default_rng(0)
        for part in _columns(offsets):
            found[1, part] = rng.standard_normal(found[1, part].shape)
            yield
    first = found[0] / np.linalg.norm(found[0])
    yield
    second = found[1] - (found[1] @ first) * first
    yield
    directions = np.array([first, second / np.linalg.norm(second)])
    yield
    # Signs are free: the path runs to the right and upward.
    directions *= np.where(directions @ way < 0, -1.0, 1.0)[:, None]
    yield
    main, next_one = (f"{100 * share:.2g} %" for share in shares)
    labels = tr("main direction ({share})", share=main), tr("second ({share})", share=next_one)
    return Plane(arrays.values.copy(), directions.astype(arrays.values.dtype), labels)


def _columns(rows: Vector) -> Iterator[slice]:
    """Stretches of the columns, (points, weights), of so many numbers that working on one does not take long."""
    width = max(1, MOST_AT_ONCE // len(rows))
    for start in range(0, rows.shape[1], width):
        yield slice(start, start + width)


def exact_plane(arrays: Arrays, names: Sequence[str]) -> Plane:
    """The plane of the only two numbers of a network, by their names: x and y are those numbers themselves."""
    dtype = arrays.values.dtype
    return Plane(np.zeros(2, dtype), np.eye(2, dtype=dtype), (names[0], names[1]), is_exact=True)


def number_names(trainer: Trainer) -> tuple[str, ...]:
    """What each number that is trained is called: layer and array, or the answers where the network only says them."""
    plan, arrays = trainer.plan, trainer.network.arrays
    if not plan.loss.heeds_targets and len(arrays.values) == len(plan.task.outputs):
        return plan.task.outputs
    names: list[str] = []
    for layer, spec, _ in _trained(arrays):
        numbers = [""] if spec.size == 1 else [f" {number + 1}" for number in range(spec.size)]
        names += [f"{layer} {spec.name}{number}" for number in numbers]
    return tuple(names)


def _trained(arrays: Arrays) -> Iterator[tuple[str, ArraySpec, slice]]:
    """The arrays that are trained: of which layer, how they are declared, and where they lie in the flat vector."""
    for layer, span in arrays.spans.items():
        start = span.start
        for array in arrays.of_layer(layer).values():
            if array.spec.trainable:
                yield layer, array.spec, slice(start, start + array.spec.size)
                start += array.spec.size
