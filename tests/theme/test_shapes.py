"""Classes are told apart by shape as well as by color."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from playground.theme.shapes import SHAPES, Mark

SIDE = 40


def drawn(mark: Mark) -> QImage:
    image = QImage(SIDE, SIDE, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    mark.paint(painter, QPointF(SIDE / 2, SIDE / 2), SIDE / 4)
    painter.end()
    return image


def differing(one: QImage, other: QImage) -> int:
    pixels = itertools.product(range(SIDE), range(SIDE))
    return sum((one.pixelColor(x, y).value() < 128) != (other.pixelColor(x, y).value() < 128) for x, y in pixels)


@pytest.mark.parametrize(("one", "other"), list(itertools.combinations(range(len(SHAPES)), 2)))
def test_no_two_classes_look_alike_without_their_colors(one: int, other: int) -> None:
    black = QColor("black")
    assert differing(drawn(Mark(black, one)), drawn(Mark(black, other))) >= 40


def test_a_hollow_mark_differs_from_a_filled_one() -> None:
    black = QColor("black")
    assert differing(drawn(Mark(black)), drawn(Mark(black, is_filled=False))) > 100


def test_a_negative_number_points_down() -> None:
    image = drawn(Mark.of_value(-1.0))
    rows = [sum(image.pixelColor(x, y).value() < 200 for x in range(SIDE)) for y in range(SIDE)]
    inked = [count for count in rows if count]
    assert inked[2] > 2 * inked[-3]
    assert differing(image, drawn(Mark.of_value(1.0))) > 40
