"""Excel workbooks."""

from __future__ import annotations

import datetime

import pytest

from playground.data.own.source import kept_file
from playground.data.own.spreadsheet import sheets_of
from playground.data.own.surveyed_table import survey_table
from playground.data.own.table_format import TableFormat
from playground.spec.errors import PlaygroundError
from tests.data.own.conftest import load, looked_at, workbook

ROWS = [["size", "color", "kind"], *[[i * 7 % 5 + 0.5, "红绿"[i % 2], "ab"[i % 2]] for i in range(20)]]


def test_a_sheet_is_read_like_a_table_of_text() -> None:
    found = looked_at(workbook(ROWS), "a.xlsx")
    assert found.rows.names == ("size", "color", "kind")
    assert found.columns[1].words == ("红", "绿")
    assert load(found.proposed()).train.inputs.shape == (16, 3)


def test_another_sheet_can_be_chosen() -> None:
    content = workbook([["notes"]], measured=ROWS)
    assert sheets_of(content, "a.xlsx") == ("Sheet", "measured")
    found = survey_table(kept_file("a.xlsx", content), TableFormat(sheet="measured"))
    assert found.rows.count == 20
    with pytest.raises(PlaygroundError, match=r"found the sheets \['Sheet', 'measured'\], expected 'other'"):
        survey_table(kept_file("a.xlsx", content), TableFormat(sheet="other"))


def test_dates_truth_and_gaps_become_words() -> None:
    rows = [
        ["when", "is", "n"],
        *[[datetime.date(2020, 1, 1 + i % 3), i % 2 == 0, i if i % 5 else None] for i in range(30)],
    ]
    when, truth, number = looked_at(workbook(rows), "a.xlsx").columns
    assert when.words == ("2020-01-01T00:00:00", "2020-01-02T00:00:00", "2020-01-03T00:00:00")
    assert truth.words == ("no", "yes")
    assert number.gaps == 6


def test_another_file_under_the_name_of_a_workbook_is_read_as_what_it_is() -> None:
    assert looked_at("a,b\n1,x\n2,y\n3,x\n4,y\n", "a.xlsx").rows.count == 4
    with pytest.raises(PlaygroundError, match=r"is no zip or is cut off, expected an \.xlsx workbook"):
        looked_at(workbook(ROWS)[:-40], "a.xlsx")
