"""The loss at the places of a plane, measured from coarse to fine, a slice of work at a time."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import Part
from playground.engine.arithmetic import arithmetic
from playground.engine.network import Network
from playground.engine.optimizer import Optimizer
from playground.spec.errors import PlaygroundError
from playground.training.feed import Feed
from playground.training.health.vitals import FEWEST_WATCHED
from playground.training.landscape.plane import Plane, exact_plane, path_plane, random_plane
from playground.training.landscape.settings import PATH, SIDES, LandscapeSettings
from playground.training.scoring import SLICE_SECONDS, samples_of, scores
from playground.training.trainer import Trainer

Numbers = NDArray[np.float64]
Slices = Generator[None, None, None]

# The first pass leaves so many distances between places out of a side; each later one halves them.
FIRST_PLACES = 4
# How far beyond the path its picture reaches, and how small it is at least.
MARGIN, SMALLEST = 1.4, 1e-6
# Of two numbers alone: at how many places a side the valley is sought, and how often the picture is made twice as wide.
SOUGHT, MOST_DOUBLINGS = 9, 8


class Survey:
    """One picture of the loss. It has a network of its own, so that the one that trains is never touched.

    Attributes:
        plane: the places there are.
        x, y: (side,) where the columns and the rows lie.
        losses: (side, side) row by row, NaN where nothing was measured yet.
        share: how much is done, 0 to 1.
        samples: how many are looked at.

    Raises PlaygroundError where the part is empty or there is no such plane.
    """

    def __init__(self, trainer: Trainer, settings: LandscapeSettings) -> None:
        self.plane = _plane(trainer, settings)
        part: Part = getattr(trainer.samples, settings.part)
        if not len(part):
            raise PlaygroundError("no samples are kept for validation; keep some, or look at the training part")
        # Where each sample has many answers, fewer samples say as much.
        self.samples = min(max(samples_of(trainer.samples.task, settings.samples), FEWEST_WATCHED), len(part))
        part = Part(part.inputs[: self.samples], part.targets[: self.samples])
        self._feed = Feed(part, trainer.samples.task, trainer.plan.loss, trainer.samples.scale)
        optimizer = trainer.project.optimizer
        assert isinstance(optimizer, Optimizer)  # a trainer has no other
        self._network = Network(trainer.plan, optimizer, trainer.project.training.seed)
        self._network.arrays.kept[...] = trainer.network.arrays.kept
        self._seen, _ = self.plane.places(trainer.path)
        self._present = self.plane.place(trainer.network.arrays.values)
        self._settings = settings
        side = SIDES[settings.resolution]
        self.x, self.y = np.empty(0), np.empty(0)
        self.losses: Numbers = np.full((side, side), np.nan)
        self.share, self._stride = 0.0, side

    @property
    def measured(self) -> tuple[Numbers, Numbers, Numbers]:
        """Columns, rows and losses of the finest pass that is complete; copies, empty before the first is."""
        every = slice(None, None, self._stride)
        if not len(self.x) or self._stride == len(self.losses):
            return np.empty(0), np.empty(0), np.empty((0, 0))
        return self.x[every], self.y[every], self.losses[every, every].copy()

    def work(self) -> Slices:
        """Measure everything, yielding whenever a slice is over."""
        low, high = yield from self._corners()
        side = len(self.losses)
        self.x, self.y = (_through_zero(low[axis], high[axis], side) for axis in (0, 1))
        deadline = time.perf_counter() + SLICE_SECONDS
        for done, (self._stride, row, column) in enumerate(_order(side)):
            self.losses[row, column] = yield from self._loss(float(self.x[column]), float(self.y[row]))
            self.share = done / (side * side)
            if time.perf_counter() > deadline:
                yield
                deadline = time.perf_counter() + SLICE_SECONDS
        self._stride, self.share = 1, 1.0

    def _loss(self, x: float, y: float) -> Generator[None, None, float]:
        """The mean loss over the samples at a place."""
        self._network.arrays.values[...] = self.plane.at(x, y)
        found = scores(self._network, self._feed, self.samples)
        while True:
            with arithmetic():
                score = next(found)
            if score is not None:
                return score.loss
            yield

    def _corners(self) -> Generator[None, None, tuple[Numbers, Numbers]]:
        """The lowest and the highest x and y."""
        reach = self._settings.reach
        if self._settings.directions != PATH and not self.plane.is_exact:
            return np.full(2, -reach), np.full(2, reach)
        seen = np.vstack([self._seen, [self._present]])
        is_finite = np.isfinite(seen).all(axis=1)
        seen = seen[is_finite] if is_finite.any() else np.zeros((1, 2))
        if self.plane.is_exact:
            valley = yield from self._valley(seen[-1], max(float(np.ptp(seen, axis=0).max()), 1.0))
            seen = np.vstack([seen, [valley]])
        middle, half = (seen.max(axis=0) + seen.min(axis=0)) / 2, np.ptp(seen, axis=0) / 2 * MARGIN
        if self.plane.is_exact:
            half = np.full(2, max(float(half.max()), 1.0))  # as wide as high: both are plain numbers
        half = np.maximum(half, max(SMALLEST, 0.05 * float(half.max())))
        return middle - reach * half, middle + reach * half

    def _valley(self, middle: Numbers, half: float) -> Generator[None, None, Numbers]:
        """The lowest place around another, sought ever farther until it is no longer at the edge, as far as it goes."""
        places = np.linspace(-1.0, 1.0, SOUGHT)
        lowest = middle
        for _ in range(MOST_DOUBLINGS):
            found = np.full((SOUGHT, SOUGHT), np.inf)
            for row, column in np.ndindex(found.shape):
                place = middle + half * np.array([places[column], places[row]])
                loss = yield from self._loss(float(place[0]), float(place[1]))
                found[row, column] = loss if np.isfinite(loss) else np.inf
            row, column = divmod(int(found.argmin()), SOUGHT)
            lowest = middle + half * np.array([places[column], places[row]])
            if 0 < row < SOUGHT - 1 and 0 < column < SOUGHT - 1:
                break
            half = 2 * half
        return lowest


def _plane(trainer: Trainer, settings: LandscapeSettings) -> Plane:
    arrays = trainer.network.arrays
    if len(arrays.values) < 2:
        raise PlaygroundError("the network has fewer than two numbers to train; draw a layer with weights")
    if not np.isfinite(arrays.values).all():
        raise PlaygroundError("the weights are not finite numbers; press Reset, and train with a lower learning rate")
    if len(arrays.values) == 2:
        return exact_plane(arrays)
    return path_plane(arrays, trainer.path) if settings.directions == PATH else random_plane(arrays, settings.draw)


def _through_zero(low: float, high: float, side: int) -> Numbers:
    """(side,) places between two ends, evenly; the middle one is exact, so that a picture around zero holds zero."""
    places = np.linspace(low, high, side)
    places[side // 2] = (low + high) / 2
    return places


def _order(side: int) -> Iterator[tuple[int, int, int]]:
    """Row and column of each place, a coarse grid first, then what lies between; before them which grid is complete."""
    complete, stride = side, max((side - 1) // FIRST_PLACES, 1)
    while stride:
        for row in range(0, side, stride):
            for column in range(0, side, stride):
                if row % complete or column % complete or complete == side:
                    yield complete, row, column
        complete, stride = stride, stride // 2
