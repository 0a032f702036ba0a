"""Wines of three growers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from playground.data.dataset import DATASETS
from playground.data.table import ClassifiedTable

COLUMNS = (
    "alcohol",
    "malic_acid",
    "ash",
    "alcalinity_of_ash",
    "magnesium",
    "total_phenols",
    "flavanoids",
    "nonflavanoid_phenols",
    "proanthocyanins",
    "color_intensity",
    "hue",
    "od280_od315",
    "proline",
)


@DATASETS.register
class Wine(ClassifiedTable):
    """Wines of three cultivars, told apart by a chemical analysis: 178 wines, 13 measurements of different units.

    Proline runs to 1680 and hue to 1.7: without scaling the one drowns the other.
    Source: Aeberhard, Coomans and de Vel 1992.
    """

    kind: ClassVar[str] = "wine"
    source: ClassVar[str] = "S. Aeberhard and M. Forina 1991, UCI Machine Learning Repository, CC BY 4.0."
    file: ClassVar[str] = "wine.csv"
    columns: ClassVar[Mapping[str, str]] = {column.replace("_", " "): column for column in COLUMNS}
    label: ClassVar[str] = "cultivar"
    classes: ClassVar[tuple[str, ...]] = ("class_0", "class_1", "class_2")
    value_range: ClassVar[tuple[float, float]] = (0.0, 1680.0)
    standard_range: ClassVar[tuple[float, float]] = (-6.0, 6.0)
    min_max_range: ClassVar[tuple[float, float]] = (-1.0, 2.0)
