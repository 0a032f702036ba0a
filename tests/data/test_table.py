"""Tables are read, refused and scaled."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from playground import resources
from playground.data.dataset import DATASETS, DataError, Part, Samples
from playground.data.scaling import SCALINGS
from playground.data.table import class_indices, read_table


def load_iris(**settings: object) -> Samples:
    return DATASETS.find("iris")(**settings).load(np.random.default_rng(0))


def rows_in_file(part: Part, values: np.ndarray) -> list[int]:
    """Which rows of the file are in a part that is not scaled."""
    keys = [row.tobytes() for row in values.astype(np.float32)]
    return [keys.index(row.tobytes()) for row in part.inputs]


def write(folder: Path, text: str) -> Path:
    path = folder / "flowers.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_iris_has_150_flowers_50_of_each_species() -> None:
    samples = load_iris()
    targets = np.concatenate([samples.train.targets, samples.validation.targets])
    assert np.bincount(targets).tolist() == [50, 50, 50]
    assert samples.task.classes == ("setosa", "versicolor", "virginica")
    assert samples.task.features[2] == "petal length (cm)"


def test_scaling_is_fitted_on_the_training_part_only() -> None:
    samples = load_iris(validation=0.5)
    assert samples.train.inputs.mean(axis=0) == pytest.approx(np.zeros(4), abs=1e-5)
    assert samples.train.inputs.std(axis=0) == pytest.approx(np.ones(4), abs=1e-5)
    assert np.abs(samples.validation.inputs.mean(axis=0)).max() > 1e-3


def test_the_validation_part_is_scaled_with_the_numbers_of_the_training_part() -> None:
    raw, scaled = load_iris(scaling="none"), load_iris(scaling="standard")
    mean, deviation = raw.train.inputs.mean(axis=0), raw.train.inputs.std(axis=0)
    assert scaled.validation.inputs == pytest.approx((raw.validation.inputs - mean) / deviation, abs=1e-4)


def test_min_max_scaling_fills_zero_to_one_on_the_training_part() -> None:
    inputs = load_iris(scaling="min-max").train.inputs
    assert inputs.min(axis=0).tolist() == [0.0] * 4
    assert inputs.max(axis=0).tolist() == [1.0] * 4


def test_every_flower_keeps_its_species() -> None:
    samples = load_iris(scaling="none")
    values, words = read_table(
        resources.path("datasets", "iris.csv"),
        ["sepal_length_cm", "sepal_width_cm", "petal_length_cm", "petal_width_cm"],
        "species",
    )
    for part in (samples.train, samples.validation):
        found = [words[row] for row in rows_in_file(part, values)]
        assert found == [samples.task.classes[target] for target in part.targets]


def test_chosen_features_are_the_only_inputs() -> None:
    samples = load_iris(features=("petal length", "petal width"))
    assert samples.task.features == ("petal length (cm)", "petal width (cm)")
    assert samples.train.inputs.shape == (120, 2)


@pytest.mark.parametrize("scaling", SCALINGS)
def test_a_constant_column_stays_finite(scaling: str) -> None:
    values = np.array([[3.0, 1.0], [3.0, 2.0]])
    assert np.isfinite(SCALINGS[scaling](values).apply(values)).all()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("length,kind\n1.5,a\nlong,b\n", "flowers.csv: line 3: length: found 'long', expected a number"),
        ("length,kind\n1.5,a\n", "flowers.csv: no column 'width'; found length, kind"),
        ("length,width,kind\n1.5\n", "flowers.csv: line 2: width: found None, expected a number"),
        ("length,width,kind\n", "flowers.csv: found no rows, expected at least one below the header"),
        ("", "flowers.csv: no column 'length'"),
        ("length,width,kind\n1,nan,a\n", "flowers.csv: line 2: width: found 'nan', expected a number"),
    ],
)
def test_a_table_that_is_not_as_expected_is_refused_with_file_line_and_column(
    tmp_path: Path, text: str, message: str
) -> None:
    with pytest.raises(DataError) as refused:
        read_table(write(tmp_path, text), ["length", "width"][: 1 if "long" in text else 2], "kind")
    assert message in str(refused.value)


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "flowers.csv"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(DataError, match=r"flowers.csv: not readable as a UTF-8 table"):
        read_table(path, ["length"], "kind")


def test_a_word_that_is_no_class_is_refused() -> None:
    with pytest.raises(DataError, match=r"flowers.csv: row 2: found class 'oak', expected one of elm, fir"):
        class_indices(["elm", "oak"], ["elm", "fir"], Path("flowers.csv"))
