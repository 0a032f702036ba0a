"""Benign or malignant."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from playground.data.dataset import DATASETS
from playground.data.table import ClassifiedTable

MEASURED = (
    "radius",
    "texture",
    "perimeter",
    "area",
    "smoothness",
    "compactness",
    "concavity",
    "concave_points",
    "symmetry",
    "fractal_dimension",
)
COLUMNS = (
    *(f"mean_{name}" for name in MEASURED),
    *(f"{name}_error" for name in MEASURED),
    *(f"worst_{name}" for name in MEASURED),
)


@DATASETS.register
class BreastCancer(ClassifiedTable):
    """Benign or malignant, told from the shapes of cell nuclei: 569 tumors, 357 of them benign.

    Ten properties of the nuclei in a picture, each as mean, standard error and mean of the three worst.
    Source: Street, Wolberg and Mangasarian 1993, SPIE 1905.
    """

    kind: ClassVar[str] = "breast_cancer"
    source: ClassVar[str] = (
        "W. Wolberg, O. Mangasarian, N. Street and W. Street 1993, UCI Machine Learning Repository, CC BY 4.0."
    )
    file: ClassVar[str] = "breast_cancer.csv"
    columns: ClassVar[Mapping[str, str]] = {column.replace("_", " "): column for column in COLUMNS}
    label: ClassVar[str] = "diagnosis"
    classes: ClassVar[tuple[str, ...]] = ("benign", "malignant")
    value_range: ClassVar[tuple[float, float]] = (0.0, 4254.0)
    standard_range: ClassVar[tuple[float, float]] = (-6.0, 20.0)
    min_max_range: ClassVar[tuple[float, float]] = (-0.5, 4.0)
