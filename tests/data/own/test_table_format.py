"""How a table is written down is found out."""

from __future__ import annotations

import pytest

from playground.data.dataset import DataError
from playground.data.own.table_format import TableFormat, find_encoding, find_format, text_of
from tests.data.own.conftest import looked_at, table

ROWS = [["größe", "farbe", "wert"], ["1.5", "rot", "3"], ["2.25", "grün", "4"], ["3.5", "blau", "5"]]
CHINESE = [["身高", "颜色"], ["1.5", "红色"], ["2.5", "绿色"], ["3.5", "红色"], ["4.5", "蓝色"]]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(delimiter: str) -> None:
    assert find_format(table(ROWS, delimiter)) == TableFormat(delimiter=delimiter)


def test_columns_of_text_between_spaces_are_found() -> None:
    assert find_format(b"x y\n1 2\n3 4\n5 6\n").delimiter == " "


def test_a_decimal_comma_is_found() -> None:
    found = looked_at("a;b\n1,5;x\n2,5;y\n-3,25;x\n4,0;y\n")
    assert (found.rows.format.delimiter, found.rows.format.decimal) == (";", ",")
    assert (found.columns[0].low, found.columns[0].high) == (-3.25, 4.0)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16"])
def test_the_encoding_of_chinese_text_is_found(encoding: str) -> None:
    found = looked_at(table(CHINESE, encoding=encoding))
    assert found.rows.names == ("身高", "颜色")
    assert found.columns[1].words == tuple(sorted({"红色", "绿色", "蓝色"}))


def test_western_text_is_found_where_it_is_nothing_else() -> None:
    assert looked_at(table([*ROWS, ["1", "é", "2"]], encoding="cp1252")).rows.names[0] == "größe"


@pytest.mark.parametrize(
    "text", ["größer ist die Süße", "déjà vu à l'été", "Ærø, Ångström", "mañana según", "señor ß öß üä " * 40]
)
def test_accents_are_not_taken_for_chinese(text: str) -> None:
    assert find_encoding(text.encode("cp1252")) == "cp1252"


@pytest.mark.parametrize("text", ["红色,绿色", "使用Python语言学习AI技术", "床前明月光,疑是地上霜。"])
def test_chinese_is_found_between_latin_words(text: str) -> None:
    assert find_encoding(text.encode("gbk")) == "gb18030"


@pytest.mark.parametrize(
    ("text", "header"),
    [
        ("a,b\n1,2\n3,4\n5,6\n", True),
        ("1,2\n3,4\n5,6\n7,8\n", False),
        ("name,class\nanna,x\nbert,y\ncara,x\n", True),
        ("x,anna\nx,bert\ny,cara\nx,anna\n", False),
        ("a,a\n1,2\n3,4\n5,6\n", True),
    ],
)
def test_a_header_is_found(text: str, header: bool) -> None:
    assert find_format(text.encode()).header is header


def test_quoted_cells_may_hold_delimiters_and_line_breaks() -> None:
    found = looked_at('a,b\n"1",2\n"3","4"\n"5","6"\n7,"8"\n'.replace("a,", '"first, or\nlast",'))
    assert found.rows.names == ("first, or last", "b")
    assert found.rows.count == 4


def test_an_encoding_that_does_not_fit_is_refused_with_the_place() -> None:
    with pytest.raises(DataError, match="found byte ff at 3, expected text as UTF-8; choose another encoding"):
        text_of(b"abc\xffdef", "utf-8-sig", "a.csv")
