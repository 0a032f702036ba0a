"""What an example says once it has learned a while, painted without axes and buttons: the pictures of the gallery."""

from __future__ import annotations

import re
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from playground.data.series import BundledSeries
from playground.panels.output_views.samples import picture
from playground.panels.output_views.surface import heat_map
from playground.spec.task import PADDING, Task
from playground.theme import colors, fonts
from playground.theme.apply import current
from playground.theme.shapes import Mark
from playground.training.generation import Sampling, generate
from playground.training.probes.confusion import Confusion
from playground.training.probes.decision_surface import SurfaceAnswer
from playground.training.probes.fitted_curve import FittedCurve
from playground.training.probes.forecast import NETWORK, Forecast
from playground.training.probes.points import seen_points
from playground.training.probes.sample_predictions import SamplePredictions
from playground.training.probes.units_over_text import UnitsOverText
from playground.training.trainer import Trainer
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
    paint_tiles,
    sized,
    tile_at,
)

# Paints what a trainer has learned onto PICTURE; the ground is there already.
Poster = Callable[[Trainer, QPainter], None]

TILE, LARGE_TILE = 40, 64
MOST_CLASSES, MOST_POINTS = 12, 220
# From here on letters are those of Chinese.
CHINESE = 0x2E80


def poster_for(task: Task, data: object) -> Poster | None:
    """What suits data of this kind; None where nothing does."""
    if task.input.shape == (2,) and (task.is_classification or len(task.outputs) == 1):
        return plane
    if task.input.shape == (1,) and len(task.outputs) == 1:
        return curve
    if isinstance(data, BundledSeries):
        return forecast
    if not task.is_classification:
        return None
    if task.is_image:
        return images
    if task.tells_next:
        return text
    if task.symbols and task.steps is None:
        return words
    if len(task.input.shape) == 1 and not task.symbols:
        return scatter
    return confusion if len(task.classes) <= MOST_CLASSES and task.steps is None else None


def plane(trainer: Trainer, painter: QPainter) -> None:
    """What it says all over the plane, beyond the data at both sides, with the points."""
    task, seen = trainer.samples.task, seen_points(trainer)
    low, high = task.input_range
    scale = HEIGHT / (high - low)
    middle, reach = (low + high) / 2, WIDTH / scale / 2
    axes = np.linspace(middle - reach, middle + reach, WIDTH), np.linspace(low, high, HEIGHT)
    grid = np.stack(np.meshgrid(*axes), axis=-1).reshape(-1, 2).astype(np.float32)
    said, labels = trainer.predict(grid), None
    values = said[:, 0]
    if task.is_classification:
        shares = trainer.probabilities(said)
        values = shares[:, 1] if len(task.classes) == 2 else shares.max(axis=1)
        labels = shares.argmax(axis=1).reshape(HEIGHT, WIDTH) if len(task.classes) > 2 else None
    answer = SurfaceAnswer(**vars(seen), values=values.reshape(HEIGHT, WIDTH), labels=labels, low=low, high=high)
    painter.drawImage(WHOLE, heat_map(answer, task))
    places = ((seen.inputs - [middle, low]) * [scale, -scale] + [WIDTH / 2, HEIGHT]).tolist()
    most = max(np.abs(seen.targets).max(), 1e-9)
    for (x, y), target in list(zip(places, seen.targets.tolist(), strict=True))[:MOST_POINTS]:
        mark = Mark.of_class(int(target), len(task.classes)) if task.classes else Mark.of_value(target / most)
        mark.paint(painter, QPointF(x, y), POINT)


def scatter(trainer: Trainer, painter: QPainter) -> None:
    """A table along the two directions in which it varies most, in the colors of what the network says."""
    part = trainer.samples.train
    inputs, labels = part.inputs[:MOST_POINTS], part.targets[:MOST_POINTS]
    predicted = trainer.plan.loss.decide(trainer.predict(inputs))
    centered = inputs - inputs.mean(axis=0)
    along = centered @ np.linalg.svd(centered, full_matrices=False)[2][:2].T
    classes = len(trainer.samples.task.classes)
    for (x, y), said, label in zip(into_room(along), predicted.tolist(), labels.tolist(), strict=True):
        if said != label:
            painter.setPen(QPen(QColor(current().bad), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(x, y), 2.4 * POINT, 2.4 * POINT)
        Mark.of_class(int(said), classes).paint(painter, QPointF(x, y), 1.3 * POINT)


def curve(trainer: Trainer, painter: QPainter) -> None:
    """The fitted curve through its points."""
    answer = FittedCurve().answer(trainer)
    assert answer is not None
    points = np.column_stack([answer.inputs[:, 0], answer.targets])
    line = np.column_stack([answer.x, answer.y])
    everything = into_room(np.concatenate([points, line]))
    paint_grid(painter)
    paint_line(painter, everything[len(points) :], current().accent, 2.5)
    for x, y in everything[: len(points)]:
        paint_point(painter, x, y, QColor(current().muted), 1.2 * POINT)


def forecast(trainer: Trainer, painter: QPainter) -> None:
    """The last third of a series, and what was said of it."""
    answer = Forecast().answer(trainer)
    assert answer is not None
    tail = slice(-len(answer.values) // 3, None)
    times, truth, said = answer.times[tail], answer.values[tail], answer.forecasts[NETWORK][tail, 0]
    known = ~np.isnan(said)
    both = np.concatenate([np.column_stack([times, truth]), np.column_stack([times[known], said[known]])])
    placed = into_room(both)
    paint_grid(painter)
    paint_line(painter, placed[: len(times)], current().text, 1.5)
    paint_line(painter, placed[len(times) :], current().accent, 2)


def images(trainer: Trainer, painter: QPainter) -> None:
    """Pictures edge to edge; those that are taken for something else in a frame."""
    answer = SamplePredictions(count=(WIDTH // TILE) * (HEIGHT // TILE)).answer(trainer)
    assert answer is not None
    painter.fillRect(WHOLE, Qt.GlobalColor.black)
    paint_tiles(painter, [picture(image) for image in answer.images], TILE)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(current().bad), 3, j=Qt.PenJoinStyle.MiterJoin))
    for number in np.flatnonzero(answer.labels != answer.predicted).tolist():
        painter.drawRect(tile_at(number, TILE).adjusted(2, 2, -2, -2))


def first_weights(trainer: Trainer, painter: QPainter) -> None:
    """What leads to each neuron of the first layer that has weights, as a picture of the input's size."""
    weight = next(array for name, array in trainer.weights().items() if name.endswith("/weight"))
    height, width, _ = trainer.samples.task.input.shape
    pictures = weight.T.reshape(-1, height, width)
    paint_tiles(painter, [colored(one / np.abs(one).max()) for one in pictures], LARGE_TILE)


def feature_maps(trainer: Trainer, painter: QPainter) -> None:
    """A digit, and what the kernels of the first layers make of it."""
    image = trainer.samples.validation.inputs[:1]
    forward = trainer.network.forward(1)
    forward.inputs[...] = image
    forward.run()
    found = [picture(image[0] * np.float32(trainer.samples.scale))]
    for name, maps in forward.outputs.items():
        if type(trainer.project.graph.layer(name)).kind == "conv2d":
            most = max(float(np.abs(maps).max()), 1e-9)
            found += [colored(maps[0, :, :, channel] / most) for channel in range(maps.shape[3])]
    paint_tiles(painter, found, LARGE_TILE)


def confusion(trainer: Trainer, painter: QPainter) -> None:
    """What is taken for what: a square each."""
    answer = Confusion().answer(trainer)
    assert answer is not None
    shares = answer.matrix / np.maximum(answer.matrix.sum(axis=1, keepdims=True), 1)
    count = len(shares)
    side = INNER.height() / count
    left = WHOLE.center().x() - side * count / 2
    painter.setPen(Qt.PenStyle.NoPen)
    for (row, column), share in np.ndenumerate(shares):
        place = QRectF(left + column * side, INNER.top() + row * side, side, side).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setBrush(colors.diverging_color(share if row == column else -share))
        painter.drawRoundedRect(place, 3, 3)


def text(trainer: Trainer, painter: QPainter, prompt: str = "") -> None:
    """What it writes behind a prompt, as many whole lines as there is room for."""
    sampling = Sampling(length=260, temperature=0.5, seed=1)
    told = prompt + "".join(generate(trainer.network, prompt, sampling))
    told = re.sub(r"\n\n+", "\n", told).strip()
    is_wide = max(map(ord, told)) > CHINESE
    painter.setPen(QColor(current().text))
    painter.setFont(sized(fonts.normal(), 20 if is_wide else 15))
    room = INNER.adjusted(-6, -6, 6, 6)
    wrap = Qt.TextFlag.TextWrapAnywhere if is_wide else Qt.TextFlag.TextWordWrap
    # Letters from another font stand in higher lines.
    one, two = (painter.boundingRect(room, wrap, letters).height() for letters in (told[0], f"{told[0]}\n{told[0]}"))
    line = two - one
    painter.setClipRect(QRectF(room.left(), room.top(), room.width(), room.height() // line * line))
    painter.drawText(room, wrap, told)


def attention(trainer: Trainer, painter: QPainter) -> None:
    """How much each character of a text, a row, takes from each other one."""
    answer = UnitsOverText().answer(trainer)
    shares = next(iter(answer.attention.values()))[0]
    side = INNER.height() / (len(shares) + 1)
    left, top = WHOLE.center().x() - side * len(shares) / 2 + side / 2, INNER.top() + side
    painter.setFont(sized(fonts.normal(), 12))
    for place, symbol in enumerate(answer.symbols):
        painter.setPen(QColor(current().muted))
        for x, y in ((left + place * side, top - side), (left - side, top + place * side)):
            painter.drawText(QRectF(x, y, side, side), Qt.AlignmentFlag.AlignCenter, symbol)
    painter.setPen(Qt.PenStyle.NoPen)
    for (row, column), share in np.ndenumerate(shares):
        painter.setBrush(colors.diverging_color(float(share)))
        painter.drawRect(QRectF(left + column * side, top + row * side, side, side).adjusted(0.5, 0.5, -0.5, -0.5))


def words(trainer: Trainer, painter: QPainter) -> None:
    """Short sequences as they are read, each in the color of what the network says of it."""
    task, part = trainer.samples.task, trainer.samples.validation
    shares = trainer.probabilities(trainer.predict(part.inputs[:80]))
    painter.setFont(sized(fonts.normal(), 14))
    metrics = QFontMetricsF(painter.font())
    x, y, gap, height = INNER.left() - 6, INNER.top() - 4, 6.0, 24.0
    for symbols, share in zip(part.inputs[:80], shares, strict=True):
        word = "".join(task.symbols[int(index)] for index in symbols if task.symbols[int(index)] != PADDING).title()
        width = metrics.horizontalAdvance(word) + 14
        if x + width > WIDTH - 12:
            x, y = INNER.left() - 6, y + height + gap
        if y + height > HEIGHT - 10:
            break
        place = QRectF(x, y, width, height)
        color = colors.class_color(int(share.argmax()), len(task.classes))
        color.setAlphaF(float(np.clip(2 * share.max() - 1, 0.08, 1)) * 0.75)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRoundedRect(place, 5, 5)
        painter.setPen(QColor(current().text))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, word)
        x += width + gap
