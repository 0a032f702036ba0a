"""How an example learns, painted: its steps, its gradients, its loss; pictures of the gallery."""

from __future__ import annotations

import functools
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from playground.spec.project import Project
from playground.theme import colors, fonts
from playground.theme.apply import current
from playground.training.landscape.loss_of import LossOf
from playground.training.prepare import prepare
from playground.training.probes.explanation import Explanation
from playground.training.probes.loss_curve import LossCurve
from playground.training.racing import Race
from playground.training.trainer import Trainer
from tests.pictures.posters import Poster
from tests.pictures.strokes import (
    HEIGHT,
    INNER,
    POINT,
    WHOLE,
    WIDTH,
    colored,
    into_room,
    paint_grid,
    paint_line,
    paint_point,
    sized,
)

# Up to how many steps each is marked; what lies below makes a logarithmic axis too high.
FEW_STEPS, LEAST_LOSS = 40, 1e-3
# What is seen of the ravine that optimizers race down, and for how long they do.
RACE_ACROSS, RACE_UP, RACE_STEPS = (-2.4, 2.4), (-0.6, 2.4), 200


def descent(trainer: Trainer, painter: QPainter) -> None:
    """The loss over the only number there is, and that number on its way down."""
    answer = LossCurve().answer(trainer)
    assert answer is not None
    whole, way = (np.column_stack(pair) for pair in ((answer.x, answer.losses), (answer.places, answer.heights)))
    placed = into_room(np.concatenate([whole, way]))
    paint_grid(painter)
    paint_line(painter, placed[: len(whole)], current().accent, 2.5)
    for x, y in placed[len(whole) :]:
        paint_point(painter, x, y, QColor(current().negative), 1.5 * POINT)
    paint_point(painter, *placed[-1], QColor(current().text), 3 * POINT)


def race(trainer: Trainer, painter: QPainter) -> None:
    """The loss over the only two numbers there are, and the ways of the optimizers over it."""
    run, measure = Race(trainer, same_rate=True), LossOf(trainer)
    for _ in run.going_on(RACE_STEPS):
        pass
    (left, right), (low, high) = RACE_ACROSS, RACE_UP
    rows, columns = 60, 96
    grid = [
        [measure.at(np.array([x, y])) for x in np.linspace(left, right, columns)] for y in np.linspace(high, low, rows)
    ]
    depth = np.log10(np.maximum(grid, 1e-2))
    shares = (depth - depth.min()) / np.ptp(depth)
    painter.drawImage(WHOLE, colored(0.7 - shares))
    scale = np.array([WIDTH / (right - left), -HEIGHT / (high - low)])
    for number, way in enumerate(run.places):
        places = ((way - [left, high]) * scale).tolist()
        paint_line(painter, places, colors.run_color(number).name(), 2)
    paint_point(painter, *places[0], QColor(current().text), 2 * POINT)


def gradients(trainer: Trainer, painter: QPainter) -> None:
    """The norm of each layer's gradient over the steps, on a logarithmic axis."""
    found = trainer.curves().gradient_rms
    _curves(painter, found.steps, _logarithms(found.values).T)


def gradient_bars(trainer: Trainer, painter: QPainter) -> None:
    """The norm of each layer's gradient, from the first layer to the last, on a logarithmic axis."""
    heights = np.nanmedian(_logarithms(trainer.curves().gradient_rms.values), axis=0)
    low, high = heights.min() - 0.25, heights.max()
    shares = (heights - low) / (high - low)
    width = INNER.width() / len(shares)
    paint_grid(painter)
    painter.setPen(Qt.PenStyle.NoPen)
    for number, share in enumerate(shares.tolist()):
        painter.setBrush(colors.depth_color(number, len(shares)))
        top = INNER.bottom() - share * INNER.height()
        bar = QRectF(INNER.left() + number * width, top, width, INNER.bottom() - top)
        painter.drawRect(bar.adjusted(0.1 * width, 0, -0.1 * width, 0))


def losses(trainer: Trainer, painter: QPainter) -> None:
    """The loss over the steps."""
    found = trainer.curves().train_loss
    _curves(painter, found.steps, found.values[None])


def side_by_side(trainer: Trainer, painter: QPainter) -> None:
    """The losses of the runs that the example brings along, on samples that none of them learned from."""
    found = [(run.traces["validation_loss"], run.look) for run in trainer.project.runs]
    runs = [np.column_stack([trace.steps, trace.values]) for trace, _ in found]
    placed = into_room(np.concatenate(runs))
    paint_grid(painter)
    for one, (_, look) in zip(runs, found, strict=True):
        paint_line(painter, placed[: len(one)], colors.run_color(look).name(), 2.2)
        placed = placed[len(one) :]


def compared(*edits: Callable[[Project], Project]) -> Poster:
    """The loss of the example as it is, and as it is after each of these edits, on a logarithmic axis."""

    @functools.cache
    def others(trainer: Trainer) -> list[Trainer]:
        made = [prepare(edit(trainer.project)) for edit in edits]
        for other in made:
            for _ in other.run(steps=trainer.step):
                pass
        return made

    def paint(trainer: Trainer, painter: QPainter) -> None:
        found = [one.curves().train_loss for one in (trainer, *others(trainer))]
        runs = [np.column_stack([one.steps, np.log10(np.maximum(one.values, LEAST_LOSS))]) for one in found]
        placed = into_room(np.concatenate(runs))
        paint_grid(painter)
        for number, one in enumerate(runs):
            color = colors.run_color(number - 1) if number else QColor(current().accent)
            paint_line(painter, placed[: len(one)], color.name(), 2 if number else 1.2)
            placed = placed[len(one) :]

    return paint


def explained(trainer: Trainer, painter: QPainter) -> None:
    """The first numbers of a step: names, numbers put in, results."""
    answer = Explanation().answer(trainer)
    lines = [line.math.text.split(" = ") for part in answer.sections for line in part.lines if not line.is_prose]
    painter.setFont(sized(fonts.fixed(), 11))
    metrics = QFontMetricsF(painter.font())
    for number, parts in enumerate([parts for parts in lines if len(parts) > 3][:6]):
        place = QRectF(INNER.left() - 6, INNER.top() + number * 27, WIDTH, 26)
        told = f"{parts[0]} = {parts[-2]} = "
        for text_of, color in ((told, current().text), (parts[-1], current().accent)):
            painter.setPen(QColor(color))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text_of)
            place.translate(metrics.horizontalAdvance(told), 0)


def _logarithms(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """With NaN for what is none, or has none."""
    return np.log10(np.where(np.isfinite(values) & (values > 0), values, np.nan))


def _curves(painter: QPainter, steps: NDArray[np.int64], rows: NDArray[np.float64]) -> None:
    known = np.isfinite(rows)
    every = np.concatenate([np.column_stack([steps[fine], row[fine]]) for row, fine in zip(rows, known, strict=True)])
    placed, start = into_room(every), 0
    paint_grid(painter)
    for number, fine in enumerate(known):
        end = start + int(fine.sum())
        color = colors.depth_color(number, len(rows)) if len(rows) > 1 else QColor(current().accent)
        paint_line(painter, placed[start:end], color.name(), 1.8)
        for x, y in placed[start:end] if len(steps) < FEW_STEPS else []:
            paint_point(painter, x, y, color, 1.5 * POINT)
        start = end
