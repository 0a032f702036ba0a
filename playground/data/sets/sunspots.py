"""Sunspots."""

from __future__ import annotations

from typing import ClassVar

from playground.data.dataset import DATASETS
from playground.data.series import BundledSeries


@DATASETS.register
class Sunspots(BundledSeries):
    """Yearly sunspot numbers, 1700 to 2008: they rise and fall in some eleven years, never quite alike.

    Source: World Data Center SILSO, Royal Observatory of Belgium, Brussels.
    """

    kind: ClassVar[str] = "sunspots"
    source: ClassVar[str] = "Yearly mean sunspot numbers, SILSO data, Royal Observatory of Belgium; public domain."
    file: ClassVar[str] = "sunspots.csv"
    column: ClassVar[str] = "SUNACTIVITY"
    unit: ClassVar[str] = "sunspots"
    interval: ClassVar[str] = "years"
    first_year: ClassVar[float] = 1700.0
    value_range: ClassVar[tuple[float, float]] = (0.0, 200.0)
