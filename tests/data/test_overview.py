"""A data set in numbers."""

from __future__ import annotations

import numpy as np
import pytest

from playground.data.dataset import DATASETS, Part, Samples
from playground.data.overview import in_own_units, overview_of
from playground.data.sets.iris import Iris
from playground.data.sets.penguins import Penguins
from playground.spec.task import Task, TensorType


def test_a_table_is_described_in_its_own_units() -> None:
    overview = overview_of(Iris(test=0.2).load(np.random.default_rng(0)))
    assert overview.counts == {"train": 90, "validation": 30, "test": 30}
    assert overview.balance["test"].tolist() == [10, 10, 10]
    (length, *_) = overview.ranges
    assert length.name == "sepal length (cm)" and 4 < length.low < length.mean < length.high < 8
    assert length.missing is None and not overview.answers


def test_scaled_inputs_are_told_as_they_were_measured() -> None:
    scaled, plain = (Iris(scaling=scaling).load(np.random.default_rng(0)) for scaling in ("standard", "none"))
    np.testing.assert_allclose(in_own_units(scaled, scaled.train.inputs), plain.train.inputs, rtol=1e-5)


def test_missing_values_are_counted_in_the_columns_where_they_were() -> None:
    overview = overview_of(Penguins().load(np.random.default_rng(0)))
    missing = {found.name: found.missing for found in overview.ranges}
    assert missing["bill length (mm)"] == 2 and missing["sex female"] == 11 and missing["island Dream"] == 0
    left_out = overview_of(Penguins(missing="leave out").load(np.random.default_rng(0)))
    assert {found.missing for found in left_out.ranges} == {0}


def test_images_and_answers_that_do_not_count_are_left_out_of_it() -> None:
    task = Task(TensorType((2, 2, 1)), classes=("a", "b"), steps=3)
    part = Part(np.full((2, 2, 2, 1), 51, np.uint8), np.array([[0, 1, -1], [1, 1, -1]]))
    overview = overview_of(Samples(task, part, Part(part.inputs[:0], part.targets[:0]), scale=1 / 255))
    assert overview.counts == {"train": 2}
    assert overview.balance["train"].tolist() == [1, 3]
    assert [found.mean for found in overview.ranges] == [pytest.approx(0.2)]


SMALL = [kind for kind in DATASETS if not kind.is_own and kind.kind not in ("mnist", "tang_poems")]


@pytest.mark.parametrize("kind", SMALL, ids=lambda kind: kind.kind)
def test_every_set_can_be_described(kind) -> None:
    overview = overview_of(kind().load(np.random.default_rng(0)))
    assert sum(overview.counts.values()) > 0
    assert overview.answers or overview.balance["train"].sum() > 0
    assert all(found.low <= found.mean <= found.high for found in overview.ranges + overview.answers)
