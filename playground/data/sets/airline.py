"""Airline passengers."""

from __future__ import annotations

from typing import ClassVar

from playground.data.dataset import DATASETS
from playground.data.series import BundledSeries


@DATASETS.register
class Airline(BundledSeries):
    """Monthly passengers of international airlines, 1949 to 1960: every summer a peak, every year a higher one.

    Source: Box and Jenkins 1976, Time Series Analysis, series G.
    """

    kind: ClassVar[str] = "airline"
    title: ClassVar[str] = "Airline passengers"
    source: ClassVar[str] = "G. E. P. Box and G. M. Jenkins 1976, series G; public domain."
    file: ClassVar[str] = "airline_passengers.csv"
    column: ClassVar[str] = "passengers"
    unit: ClassVar[str] = "thousand passengers"
    interval: ClassVar[str] = "months"
    first_year: ClassVar[float] = 1949.0
    per_year: ClassVar[int] = 12
    value_range: ClassVar[tuple[float, float]] = (0.0, 700.0)
