"""Tables of one's own as data sets."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from playground.data.dataset import DataError
from playground.data.own.column import CATEGORY, NUMBER
from playground.data.own.source import linked_file
from playground.data.own.surveyed_table import SurveyedTable
from playground.data.sets.table_file import TableFile
from playground.spec.errors import SettingError
from tests.data.own.conftest import PENGUINS, load, looked_at
from tests.data.test_contract import assert_agrees_with_task, parts

MEASURED = "size,color,kind\n1,red,a\n2,red,b\n3,,a\n,blue,b\n5,blue,\n6,red,a\n7,red,b\n8,blue,a\n"


@pytest.mark.parametrize("parameter", [p for p in TableFile.parameters() if not p.found], ids=lambda p: p.name)
def test_every_allowed_setting_loads(penguins: SurveyedTable, parameter: Any) -> None:
    for value in parameter.constraint.valid():
        if parameter.name != "target":
            dataset = penguins.proposed().replace(**{parameter.name: value})
            assert_agrees_with_task(dataset, load(dataset))
            assert TableFile.from_settings(dataset.settings()) == dataset


@pytest.mark.parametrize("target", ["species", "sex", "year", "body_mass_g"])
def test_any_column_can_be_told(penguins: SurveyedTable, target: str) -> None:
    dataset = penguins.telling(target)
    samples = load(dataset)
    assert_agrees_with_task(dataset, samples)
    missing = next(column.gaps for column in penguins.columns if column.name == target)
    assert sum(map(len, parts(samples))) == 344 - missing, "rows without an answer cannot be learned from"


def test_the_same_seed_gives_the_same_samples_bit_for_bit(penguins: SurveyedTable) -> None:
    dataset = penguins.proposed()
    assert load(dataset, 3).train.inputs.tobytes() == load(dataset, 3).train.inputs.tobytes()
    assert load(dataset, 3).train.inputs.tobytes() != load(dataset, 4).train.inputs.tobytes()


def test_each_word_becomes_an_input_of_its_own() -> None:
    dataset = looked_at(MEASURED).proposed().replace(scaling="none", validation=0.0)
    assert dataset.task().features == ("size", "color blue", "color red")
    samples = load(dataset)
    found = {tuple(row) for row in samples.train.inputs.tolist()}
    assert {(1.0, 0.0, 1.0), (8.0, 1.0, 0.0)} <= found


def test_gaps_are_filled_with_what_the_training_part_has() -> None:
    dataset = looked_at(MEASURED).proposed().replace(scaling="none", validation=0.0)
    rows = load(dataset).train.inputs
    assert len(rows) == 7
    assert (rows[:, 1:].sum(axis=1) == 1).all(), "the most frequent word stands in the gap"
    assert {tuple(row) for row in rows.tolist()} >= {(3.0, 0.0, 1.0), (np.float32(4.5).item(), 1.0, 0.0)}


def test_rows_with_gaps_can_be_left_out() -> None:
    dataset = looked_at(MEASURED).proposed().replace(missing="leave out", validation=0.0)
    assert len(load(dataset).train) == 5


def test_gaps_can_be_told_to_the_network() -> None:
    dataset = looked_at(MEASURED).proposed().replace(missing="own category", scaling="none", validation=0.0)
    assert dataset.task().features == ("size", "size missing", "color blue", "color red", "color missing")
    samples = load(dataset)
    names = ("size", "color blue", "color red", "size missing", "color missing")
    assert samples.train.inputs[:, dataset.task().features.index("size missing")].sum() == 1, names


def test_a_number_may_be_taken_as_a_category(penguins: SurveyedTable) -> None:
    columns = tuple(c.taken_as(CATEGORY) if c.name == "year" else c for c in penguins.columns)
    dataset = penguins.with_columns(columns, "species")
    assert {"year 2007", "year 2008", "year 2009"} <= set(dataset.task().features)
    assert_agrees_with_task(dataset, load(dataset))


def test_the_range_of_inputs_holds_whatever_the_split(penguins: SurveyedTable) -> None:
    for scaling in ("standard", "min-max", "none"):
        dataset = penguins.proposed().replace(scaling=scaling)
        for seed in range(5):
            assert_agrees_with_task(dataset, load(dataset, seed))


def test_the_task_is_known_without_the_file(penguins: SurveyedTable, tmp_path: Path) -> None:
    gone = dataclasses.replace(penguins.file, path=str(tmp_path / "gone.csv"), content=None)
    dataset = penguins.proposed().with_file(gone)
    assert dataset.task() == penguins.proposed().task()
    with pytest.raises(DataError, match="found no such file or directory, expected a file that can be read"):
        load(dataset)


def test_a_linked_file_that_has_changed_is_refused(tmp_path: Path, penguins: SurveyedTable) -> None:
    path = tmp_path / "penguins.csv"
    path.write_bytes(PENGUINS.read_bytes())
    dataset = penguins.proposed().with_file(linked_file(path))
    load(dataset)
    path.write_bytes(PENGUINS.read_bytes().replace(b"Adelie", b"adelie"))
    with pytest.raises(DataError, match="has changed since it was imported, expected the same bytes; import it again"):
        load(dataset)


def test_no_file_says_how_to_choose_one() -> None:
    with pytest.raises(DataError, match="found no file, expected one; choose it with File > Import data"):
        load(TableFile())


@pytest.mark.parametrize("target", ["", "nothing"])
def test_a_target_that_is_not_there_is_refused_with_those_that_are(penguins: SurveyedTable, target: str) -> None:
    with pytest.raises(DataError, match=f"found no column '{target}' to tell, expected one of species, island"):
        load(penguins.proposed().replace(target=target))


def test_settings_that_nobody_could_have_chosen_are_refused_by_name() -> None:
    for parameter in TableFile.parameters():
        for value in parameter.constraint.invalid():
            with pytest.raises(SettingError, match=parameter.name):
                TableFile(**{parameter.name: value})


def test_numbers_to_tell_are_scaled(penguins: SurveyedTable) -> None:
    targets = load(penguins.telling("body_mass_g")).train.targets
    assert abs(targets.mean()) < 1e-5 and abs(targets.std() - 1) < 1e-5
    assert penguins.telling("body_mass_g").told().kind == NUMBER


@pytest.mark.parametrize(
    "how, expected", [("fill in", (1, 1, 1)), ("own category", (1, 0, 1, 1, 0)), ("leave out", (0, 0, 0))]
)
def test_what_was_missing_is_counted_for_each_input(how: str, expected: tuple[int, ...]) -> None:
    dataset = looked_at(MEASURED).proposed().replace(missing=how)
    samples = load(dataset)
    assert samples.missing == expected
    assert len(samples.missing) == len(dataset.task().features)
