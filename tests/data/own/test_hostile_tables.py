"""Broken and hostile tables are refused in one sentence, soon, and without more memory than may be."""

from __future__ import annotations

import io
import os
import time
import zipfile
from pathlib import Path

import pytest

from playground.data.own.importing import import_data
from playground.data.own.source import linked_file
from playground.spec.errors import PlaygroundError
from playground.storage.limits import VARIABLE
from tests.data.own.conftest import load, looked_at

LONGEST_SECONDS = 2.0
NUMBERS = "\n".join(f"{i},{i * 7 % 5}" for i in range(20))


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("a,b\n1,2\n3,4,5\n6,7\n", "line 3: found 3 cells, expected 2 as in the first row"),
        ("a,b\n1,2\n3\n6,7\n", "line 3: found 1 cell, expected 2 as in the first row"),
        ("a,b\n1,\x002\n3,4\n", "found a NUL character at 6, expected text"),
        ("a,b\n", "found no rows below the header, expected some to learn from"),
        ("\n\n\n", "found no rows, expected some to learn from"),
        ("a,b\n1,x\n2,x\n3,x\n4,x\n", "found no two columns of numbers or categories that vary"),
        ("a,b\nxa,ya\nxb,yb\nxc,yc\nxd,yd\n", "found no two columns of numbers or categories that vary"),
        ("a\n1\n2\n3\n", "found no two columns of numbers or categories that vary"),
        ("a,b\n1e300,1\n2,2\n3,1\n", "a: found 1e+300, expected numbers of at most 1e+15"),
        (",".join(f"c{i}" for i in range(1_000_000)) + "\n", "found 1000000 columns, expected at most 10000"),
        ('a,b\n"1,2\n' + "3,4\n" * 50_000, "found field larger than field limit"),
    ],
    ids=["long row", "short row", "NUL", "header only", "blank", "one class", "words only", "one column", "huge number",
         "million columns", "open quote"],
)  # fmt: skip
def test_what_is_no_table_to_learn_from_is_refused_in_one_sentence(content: str, sentence: str) -> None:
    started = time.process_time()
    with pytest.raises(PlaygroundError) as refusal:
        looked_at(content)
    assert sentence in str(refusal.value)
    assert str(refusal.value).startswith("a.csv: ")
    assert "\n" not in str(refusal.value)
    assert time.process_time() - started < LONGEST_SECONDS


def test_more_than_may_be_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f"a,b\n{NUMBERS}\n")
    monkeypatch.setenv(VARIABLE, "50")
    with pytest.raises(PlaygroundError, match=r"a\.csv: found \d+ bytes, expected at most 50 bytes"):
        import_data(path)


def test_a_table_that_unfolds_to_more_than_may_be_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "1000")
    with pytest.raises(PlaygroundError, match=r"found 500 rows of 3 columns, 11\.7 kB in memory, expected at most"):
        looked_at("a,b,c\n" + "1,2,3\n" * 500)


def test_one_hot_inputs_beyond_what_may_be_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    dataset = looked_at("a,b\n" + "\n".join(f"w{i % 40},{i % 2}" for i in range(1000)) + "\n").telling("b")
    monkeypatch.setenv(VARIABLE, "20000")
    with pytest.raises(PlaygroundError, match="found 1000 rows of 40 inputs, 641 kB in memory, expected at most"):
        load(dataset)


def test_a_limit_that_is_no_number_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "many")
    with pytest.raises(PlaygroundError, match="PLAYGROUND_MAX_BYTES: found 'many', expected a number of bytes"):
        looked_at(f"a,b\n{NUMBERS}\n")


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    with pytest.raises(PlaygroundError, match="found something that is no file, expected a file"):
        linked_file(tmp_path / "pipe.csv")
    (tmp_path / "empty.csv").touch()
    with pytest.raises(PlaygroundError, match="found an empty file, expected data in it"):
        linked_file(tmp_path / "empty.csv")


def test_a_workbook_that_is_a_bomb_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as zipped:
        zipped.writestr("xl/workbook.xml", "<x/>")
        zipped.writestr("xl/worksheets/sheet1.xml", b" " * 20_000_000)
    monkeypatch.setenv(VARIABLE, "1000000")
    with pytest.raises(PlaygroundError, match="20000004 bytes when unpacked, expected at most 1000000 bytes"):
        looked_at(stream.getvalue(), "a.xlsx")


@pytest.mark.parametrize("name", ["/etc/passwd", "../a", "xl\\a", "C:a"])
def test_a_workbook_with_names_that_leave_it_is_refused(name: str) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as zipped:
        zipped.writestr("xl/workbook.xml", "<x/>")
        zipped.writestr(name, "x")
    with pytest.raises(PlaygroundError, match="expected names that stay inside the file"):
        looked_at(stream.getvalue(), "a.xlsx")


def test_a_workbook_with_a_part_that_holds_more_than_it_states_is_refused() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as zipped:
        zipped.writestr("xl/workbook.xml", b" " * 3_000_000)
    lying = stream.getvalue().replace((3_000_000).to_bytes(4, "little"), (100).to_bytes(4, "little"))
    with pytest.raises(PlaygroundError, match=r"a\.xlsx: xl/workbook\.xml: found damaged bytes"):
        looked_at(lying, "a.xlsx")
