"""What a plot draws: its curves with their numbers, what lies behind them, and what runs across."""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from playground.panels.plot.axis import Axis, short, step_axis
from playground.spec.language import marked, tr
from playground.spec.wording import grouped

Numbers = NDArray[np.float64]


class Style(enum.Enum):
    """How a curve is drawn. Only lines are thinned out and smoothed; dots, rings and bars are single values."""

    SOLID = marked("solid")
    DASHED = marked("dashed")
    DOTTED = marked("dotted")
    DASH_DOT = marked("dashes and dots")
    DOTS = marked("dots")
    RINGS = marked("rings")
    BARS = marked("bars")

    @property
    def is_line(self) -> bool:
        return self in PENS


# How lines are drawn.
PENS = {
    Style.SOLID: Qt.PenStyle.SolidLine,
    Style.DASHED: Qt.PenStyle.DashLine,
    Style.DOTTED: Qt.PenStyle.DotLine,
    Style.DASH_DOT: Qt.PenStyle.DashDotLine,
}


@dataclass(frozen=True)
class Line:
    """The name and the look of one curve.

    Attributes:
        makes_room: whether the axis reaches as far as it does; a wild guess shall not squash what was measured.
    """

    name: str
    color: QColor
    style: Style = Style.SOLID
    makes_room: bool = True


@dataclass(frozen=True, eq=False)
class Block:
    """Curves over the same places: `x` (n,), rising, `values` (n, curves). Values that are not finite are not drawn."""

    x: NDArray[np.number]
    values: Numbers


@dataclass(frozen=True)
class Span:
    """A stretch of the lower axis with a name and a ground of its own, such as the validation part of a series."""

    low: float
    high: float
    name: str


@dataclass(frozen=True)
class Mark:
    """A place on the lower axis with a line up and a word, such as the step of the run.

    Attributes:
        told: lines that are read off there; a mark without a word, a pin, has its say in them.
    """

    x: float
    word: str = ""
    told: tuple[str, ...] = ()


@dataclass(frozen=True)
class Across:
    """The lower axis.

    Attributes:
        label: what runs along it, with its unit.
        fit: the axis around the places of the curves; of their powers of ten where it is logarithmic.
        word: how a place is read off.
        is_named: whether the label stands below; not where another plot over the same axis has it.
    """

    label: str
    fit: Callable[[Numbers], Axis]
    word: Callable[[float], str] = short
    is_logarithmic: bool = False
    is_named: bool = True


def _to_last_step(steps: Numbers) -> Axis:
    return step_axis(float(steps.max()) if len(steps) else 0.0)


def along_steps() -> Across:
    """The steps of a run."""
    return Across(tr("step"), _to_last_step, lambda step: tr("step {step}", step=grouped(round(step))))
