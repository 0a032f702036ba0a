"""Weights as lines: the largest are drawn, in portions, and found again under the pointer."""

from __future__ import annotations

import time

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from playground.canvas.closeup.places import Column
from playground.canvas.closeup.strands import MOST_LINES, StrandsItem


def strands(rows: int, columns: int, weight: np.ndarray | None = None) -> StrandsItem:
    item = StrandsItem()
    item.span(Column(rows).ends(1, 0, 0), Column(columns).ends(-1, 256, 0))
    given = np.random.default_rng(0).normal(size=(rows, columns)) if weight is None else weight
    item.show_weights(given.astype(np.float32), rows)
    item.look(2.0, 1.0)
    return item


def test_of_many_weights_the_largest_are_drawn(qtbot: QtBot) -> None:
    item = strands(64, 64)
    sizes = np.sort(np.abs(item.weight).reshape(-1))
    assert item.lines == MOST_LINES
    assert np.abs(item.weight.reshape(-1)[item._drawn]).min() == sizes[-MOST_LINES]


def test_weights_of_nearly_nothing_are_left_out(qtbot: QtBot) -> None:
    assert strands(2, 2, np.array([[1.0, 0.001], [-0.5, 0.0]])).lines == 2


def test_a_picture_is_drawn_in_portions_so_that_the_window_gets_its_turn(qtbot: QtBot) -> None:
    item = strands(64, 64)
    item.proceed(0.0)  # it is late already
    assert not item.is_whole
    portions = 1
    while not item.is_whole:
        item.proceed(0.0)
        portions += 1
        assert portions < 1000
    assert portions > 2


@pytest.mark.parametrize(("row", "column"), [(0, 0), (3, 1), (7, 7)])
def test_the_pointer_finds_the_line_it_is_on(qtbot: QtBot, row: int, column: int) -> None:
    item = strands(8, 8, np.ones((8, 8)))
    assert item.nearest(item.line(row, column).pointAt(0.97), 1.0) == (row, column)
    assert item.nearest(QPointF(170, 900), 3.0) is None


def test_numbers_that_are_not_finite_break_nothing(qtbot: QtBot) -> None:
    item = strands(2, 2, np.array([[np.nan, np.inf], [1.0, -1.0]]))
    while not item.is_whole:
        item.proceed(time.perf_counter() + 1)
    assert item.lines >= 2
