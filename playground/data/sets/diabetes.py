"""How a disease goes on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from playground.data.dataset import DATASETS
from playground.data.table import MeasuredTable


@DATASETS.register
class Diabetes(MeasuredTable):
    """How far diabetes has gone after a year, told from ten measurements at its start: 442 patients.

    The progression is a number from 25 to 346; even good models explain only half of it.
    Source: Efron, Hastie, Johnstone and Tibshirani 2004, Annals of Statistics 32(2).
    """

    kind: ClassVar[str] = "diabetes"
    source: ClassVar[str] = "B. Efron, T. Hastie, I. Johnstone and R. Tibshirani 2004, as in scikit-learn, BSD-3."
    file: ClassVar[str] = "diabetes.csv"
    columns: ClassVar[Mapping[str, str]] = {
        "age": "age",
        "sex": "sex",
        "body mass index": "bmi",
        "blood pressure": "bp",
        "total cholesterol": "s1_tc",
        "LDL": "s2_ldl",
        "HDL": "s3_hdl",
        "total cholesterol / HDL": "s4_tch",
        "log of triglycerides": "s5_ltg",
        "blood sugar": "s6_glu",
    }
    target: ClassVar[str] = "progression"
    output: ClassVar[str] = "progression"
    value_range: ClassVar[tuple[float, float]] = (0.0, 301.0)
    standard_range: ClassVar[tuple[float, float]] = (-6.0, 6.0)
    min_max_range: ClassVar[tuple[float, float]] = (-1.0, 2.0)
