"""What is in the columns of a table, and what one would most likely do with each."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

import numpy as np

from playground.data.dataset import DataError
from playground.data.own.column import (
    CATEGORY,
    LARGEST,
    MAX_NAME,
    MAX_WORDS,
    NUMBER,
    TEXT,
    USUAL_WORDS,
    Column,
)
from playground.data.own.rows import Rows, Values, numeric_columns, read_columns
from playground.data.own.source import Tick, no_tick
from playground.spec.language import tr

# What the column to tell is called in tables that one finds.
TARGET_NAMES = (
    *("target", "label", "labels", "class", "y", "species", "outcome", "survived", "diagnosis"),
    *("目标", "标签", "类别", "类", "分类"),
)
ROW_NAMES = ("", "id", "index", "rowid", "row", "no", "nr", "number", "unnamed: 0", "column 1", "编号", "序号")
# Whole numbers are classes when there are few of them, each with several rows.
MAX_NUMBER_CLASSES, ROWS_A_CLASS = 20, 5
FEW = 10


def survey(rows: Rows, tick: Tick = no_tick) -> tuple[Column, ...]:
    """Every column with its kind and figures, and whether it is worth giving to the network.

    Raises DataError when there is no column to learn from.
    """
    numbers = numeric_columns(rows, lambda share: tick(share / 2))
    words = read_columns(rows, {name: str for name in rows.names if name not in numbers}, lambda s: tick(0.5 + s / 2))
    columns = tuple(
        _of_numbers(name, numbers[name]) if name in numbers else _of_words(name, words[name]) for name in rows.names
    )
    for column in columns:
        if max(-column.low, column.high) > LARGEST:
            worst = column.low if -column.low > column.high else column.high
            raise DataError(
                tr(
                    "{file}: {column}: found {number:g}, expected numbers of at most {most:g}",
                    file=rows.file,
                    column=column.name,
                    number=worst,
                    most=LARGEST,
                )
            )
    if sum(bool(column.kind != TEXT and column.distinct > 1) for column in columns) < 2:
        expected = tr("at least two: one to learn from and one to tell")
        raise DataError(
            tr(
                "{file}: found no two columns of numbers or categories that vary, expected {expected}",
                file=rows.file,
                expected=expected,
            )
        )
    return columns


def usual_target(columns: Sequence[Column]) -> str:
    """The name of the column that is most likely to be told: by its name, else the words at an end, else the last."""
    able = [column for column in columns if column.kind != TEXT and column.distinct > 1]
    named = {column.name.strip().lower(): column for column in reversed(able)}
    for name in TARGET_NAMES:
        if name in named:
            return named[name].name
    for column in (able[-1], able[0]):
        if column.kind == CATEGORY and not column.numeric:
            return column.name
    return able[-1].name


def as_target(column: Column, count: int) -> Column:
    """The column as it is told: whole numbers of which there are few are classes."""
    few = len(column.words) <= min(MAX_NUMBER_CLASSES, count // ROWS_A_CLASS)
    return column.taken_as(CATEGORY) if column.words and few else column


def _of_numbers(name: str, values: Values) -> Column:
    known = values[~np.isnan(values)]
    gaps = len(values) - len(known)
    if not len(known):
        return Column(name, TEXT, False, gaps=gaps)
    different = np.unique(known)
    whole = bool((known == np.rint(known)).all())
    words = tuple(number_word(value) for value in different) if whole and len(different) <= USUAL_WORDS else ()
    with np.errstate(over="ignore"):  # what is too large is refused in the end
        mean, deviation = float(known.mean()), float(known.std())
    return Column(
        name,
        NUMBER,
        len(different) > 1 and not (whole and _counts_rows(name, values, gaps)),
        words,
        float(known.min()),
        float(known.max()),
        mean,
        deviation,
        gaps,
        len(different),
        numeric=True,
    )


def _counts_rows(name: str, values: Values, gaps: int) -> bool:
    if gaps or len(values) < 3 or name.lower() not in ROW_NAMES:
        return False
    return bool((np.diff(values) == 1).all()) or len(np.unique(values)) == len(values)


def _of_words(name: str, values: Values) -> Column:
    import pandas as pd

    different = sorted(str(word) for word in pd.unique(values) if word is not None)
    gaps = int(pd.isna(values).sum())
    known = len(values) - gaps
    # Words that hardly ever come again say nothing; in a handful of rows they have had no chance to.
    many = len(different) > min(MAX_WORDS, max(0.6 * known, min(known - 1, FEW))) or not different
    if many or any(len(word) > MAX_NAME or not word for word in different):
        return Column(name, TEXT, False, gaps=gaps, distinct=len(different))
    return Column(
        name, CATEGORY, 1 < len(different) <= USUAL_WORDS, tuple(different), gaps=gaps, distinct=len(different)
    )


def number_word(value: float) -> str:
    """A number as the name of a class."""
    return str(int(value)) if value == int(value) else repr(float(value))


def declared(column: Column) -> Column:
    """The column as a project keeps it: words only where it is a category."""
    return column if column.kind == CATEGORY else dataclasses.replace(column, words=())
