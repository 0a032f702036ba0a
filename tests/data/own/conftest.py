"""Files as people have them."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import openpyxl
import pytest
from PIL import Image

from playground.data.dataset import Samples
from playground.data.own.own_data import OwnData
from playground.data.own.source import kept_file
from playground.data.own.surveyed_table import SurveyedTable, survey_table

PENGUINS = Path("resources/datasets/penguins.csv")
Look = Callable[..., SurveyedTable]


def table(rows: Sequence[Sequence[object]], delimiter: str = ",", encoding: str = "utf-8") -> bytes:
    """Rows as the bytes of a file."""
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter).writerows(rows)
    return text.getvalue().encode(encoding)


def looked_at(content: bytes | str, name: str = "a.csv") -> SurveyedTable:
    """A table after a look at it."""
    return survey_table(kept_file(name, content.encode() if isinstance(content, str) else content))


def load(dataset: OwnData, seed: int = 0) -> Samples:
    return dataset.load(np.random.default_rng(seed))


@pytest.fixture
def penguins() -> SurveyedTable:
    return looked_at(PENGUINS.read_bytes(), "penguins.csv")


def workbook(rows: Sequence[Sequence[object]], **sheets: Sequence[Sequence[object]]) -> bytes:
    """Rows as an Excel workbook, perhaps with more sheets."""
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(list(row))
    for title, cells in sheets.items():
        page = book.create_sheet(title)
        for row in cells:
            page.append(list(row))
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def png(pixels: np.ndarray) -> bytes:
    """Pixels as a PNG."""
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "PNG")
    return stream.getvalue()
