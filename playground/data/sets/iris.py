"""Fisher's flowers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from playground.data.dataset import DATASETS
from playground.data.table import ClassifiedTable
from playground.spec.parameter import Subset, param

COLUMNS = {
    "sepal length": "sepal_length_cm",
    "sepal width": "sepal_width_cm",
    "petal length": "petal_length_cm",
    "petal width": "petal_width_cm",
}


@DATASETS.register
class Iris(ClassifiedTable):
    """Three species of iris, told apart by the size of their sepals and petals: 150 flowers, 50 of each.

    Choose two features to see the regions that the network draws between the species.
    Source: Fisher 1936, Annals of Eugenics 7(2).
    """

    kind: ClassVar[str] = "iris"
    source: ClassVar[str] = "R. A. Fisher 1936, UCI Machine Learning Repository, CC BY 4.0."
    file: ClassVar[str] = "iris.csv"
    columns: ClassVar[Mapping[str, str]] = COLUMNS
    label: ClassVar[str] = "species"
    classes: ClassVar[tuple[str, ...]] = ("setosa", "versicolor", "virginica")
    unit: ClassVar[str] = "cm"
    value_range: ClassVar[tuple[float, float]] = (0.0, 8.0)

    features: tuple[str, ...] = param(
        tuple(COLUMNS), Subset(tuple(COLUMNS)), doc="Which measurements the network is given"
    )

    def chosen(self) -> tuple[str, ...]:
        return self.features
