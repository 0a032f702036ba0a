"""What is found in the columns of a table, and what is proposed."""

from __future__ import annotations

import numpy as np
import pytest

from playground.data.own.column import CATEGORY, NUMBER, TEXT
from playground.data.own.surveyed_table import SurveyedTable
from tests.data.own.conftest import looked_at, table


def test_each_column_is_told_by_kind_range_gaps_and_how_many_are_different(penguins: SurveyedTable) -> None:
    found = {column.name: column for column in penguins.columns}
    length = found["bill_length_mm"]
    assert (length.kind, length.low, length.high, length.gaps, length.distinct) == (NUMBER, 32.1, 59.6, 2, 164)
    assert (found["sex"].kind, found["sex"].words, found["sex"].gaps) == (CATEGORY, ("female", "male"), 11)
    assert found["year"].kinds == (NUMBER, CATEGORY)


def test_what_is_different_in_every_row_is_left_out() -> None:
    rows = [["id", "name", "size", "kind"]]
    rows += [[str(i), f"person {i}", str(i * i % 17), "ab"[i % 2]] for i in range(1, 30)]
    found = {column.name: column for column in looked_at(table(rows)).columns}
    assert found["name"].kind == TEXT
    assert [name for name, column in found.items() if column.used] == ["size", "kind"]


def test_a_column_of_one_value_or_none_is_left_out() -> None:
    found = looked_at("a,b,c,d\n1,x,7,\n2,y,7,\n3,x,7,\n4,y,7,\n").columns
    assert [column.used for column in found] == [True, True, False, False]


@pytest.mark.parametrize(
    ("header", "target"),
    [
        ("size,species,place", "species"),
        ("size,kind,Target", "Target"),
        ("size,kind,place", "place"),
        ("颜色,标签,身高", "标签"),
    ],
)
def test_the_column_to_tell_is_guessed_by_its_name_or_its_place(header: str, target: str) -> None:
    rows = "\n".join(f"{i * 7 % 5},{'ab'[i % 2]},{'xyz'[i % 3]}" for i in range(20))
    assert looked_at(f"{header}\n{rows}\n").proposed().target == target


def test_words_in_front_are_told_when_numbers_end_the_table() -> None:
    rows = "\n".join(f"{'ab'[i % 2]},{i * 7 % 5},{i * 3 % 11}" for i in range(20))
    assert looked_at(f"what,one,two\n{rows}\n").proposed().target == "what"


def test_few_whole_numbers_to_tell_are_classes_and_many_are_numbers() -> None:
    few = "\n".join(f"{i * 7 % 5},{i % 3}" for i in range(40))
    many = "\n".join(f"{i * 7 % 5},{i}" for i in range(40))
    assert looked_at(f"x,y\n{few}\n").proposed().task().classes == ("0", "1", "2")
    assert looked_at(f"x,y\n{many}\n").proposed().task().outputs == ("y",)


def test_classes_that_are_numbers_are_in_their_order() -> None:
    rows = "\n".join(f"{i * 7 % 5},{(2, 10, 9)[i % 3]}" for i in range(40))
    assert looked_at(f"x,y\n{rows}\n").proposed().task().classes == ("2", "9", "10")


@pytest.mark.parametrize("gap", ["", "NA", "nan", "?", "null", "N/A"])
def test_every_usual_word_for_a_gap_is_one(gap: str) -> None:
    found = looked_at(f"x,y\n1,a\n{gap},b\n3,{gap}\n4,a\n5,b\n").columns
    assert [(column.kind, column.gaps) for column in found] == [(NUMBER, 1), (CATEGORY, 1)]


def test_names_are_made_when_there_is_no_header_and_twins_are_told_apart() -> None:
    assert looked_at("1,2\n3,4\n5,6\n7,9\n").rows.names == ("column 1", "column 2")
    assert looked_at("a,b,a\n1,x,3\n2,y,5\n3,x,4\n").rows.names == ("a", "b", "a (2)")
    assert looked_at("a,,b\n1,x,3\n2,y,5\n3,x,4\n").rows.names == ("a", "column 2", "b")


def test_a_word_among_many_numbers_makes_a_column_of_words_wherever_it_stands() -> None:
    numbers = np.arange(25_000) % 40
    cells = [str(number) for number in numbers]
    cells[20_500] = "unknown"
    found = looked_at("x,y\n" + "\n".join(f"{cell},{i % 7}" for i, cell in enumerate(cells)) + "\n")
    assert found.columns[0].kind == CATEGORY
    assert found.columns[0].distinct == 41
