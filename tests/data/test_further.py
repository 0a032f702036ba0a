"""Further samples are read as those were that a network has learned."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from PIL import Image

from playground.data.dataset import DATASETS, DataError, Dataset, Further, bundled_kinds
from playground.data.further.reading import read_all, refuse_strange
from playground.data.own.importing import import_data
from playground.data.own.source import kept_file
from playground.data.own.surveyed_table import survey_table
from playground.data.sets.table_file import TableFile
from tests.data.own.conftest import workbook
from tests.data.test_contract import load, parts

SOURCES = Path("resources/datasets")
PENGUINS = SOURCES / "penguins.csv"
LEARNED = "size,color,kind\n1,red,a\n2,red,b\n3,,a\n,blue,b\n5,blue,a\n6,red,a\n7,red,b\n8,blue,a\n"


def read(dataset: Dataset, path: Path) -> Further:
    return dataset.read_further(path, load(dataset))


def written(folder: Path, content: str | bytes, name: str = "new.csv") -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def small(**settings: object) -> TableFile:
    table = survey_table(kept_file("small.csv", LEARNED.encode())).telling("kind")
    return table.replace(validation=0.0, **settings)


def rows_of(inputs: np.ndarray) -> list[bytes]:
    return sorted(np.ascontiguousarray(row).tobytes() for row in inputs)


@pytest.mark.parametrize("missing", ["fill in", "leave out", "own category"])
def test_the_table_that_was_learned_reads_as_what_was_learned_bit_for_bit(missing: str) -> None:
    data = import_data(PENGUINS, target="species").replace(missing=missing)
    learned = np.concatenate([part.inputs for part in parts(load(data))])
    further = read(data, PENGUINS)
    assert rows_of(further.inputs[~further.left_out]) == rows_of(learned)
    assert further.left_out.sum() == (11 if missing == "leave out" else 0)
    assert [remark.partition(": ")[2].partition(":")[0] for remark in further.remarks] == (
        [] if missing == "leave out" else ["filled what is missing"]
    )


@pytest.mark.parametrize(
    ("kind", "file"), [("iris", "iris.csv"), ("penguins", "penguins.csv"), ("diabetes", "diabetes.csv")]
)
def test_a_bundled_table_reads_the_file_that_it_is_made_of(kind: str, file: str) -> None:
    data = DATASETS.find(kind)()
    learned = np.concatenate([part.inputs for part in parts(load(data))])
    assert rows_of(read(data, SOURCES / file).inputs) == rows_of(learned)


def test_columns_are_found_by_name_in_any_order_and_others_are_told_of(tmp_path: Path) -> None:
    table = pd.read_csv(PENGUINS, keep_default_na=False)
    data = import_data(PENGUINS, target="species")
    turned = table[table.columns[::-1]].drop(columns="species").assign(note="seen")
    further = read(data, written(tmp_path, turned.to_csv(index=False)))
    np.testing.assert_array_equal(further.inputs, read(data, PENGUINS).inputs)
    others, gaps = further.remarks
    assert others == "new.csv: not looked at: note." and gaps.startswith("new.csv: filled what is missing: ")


def test_a_workbook_and_a_table_with_decimal_commas_read_the_same(tmp_path: Path) -> None:
    data = small()
    expected = read(data, written(tmp_path, "size,color\n1.5,red\n2.5,blue\n")).inputs
    book = workbook([["color", "size"], ["red", 1.5], ["blue", 2.5]])
    for path in (
        written(tmp_path, book, "new.xlsx"),
        written(tmp_path, "size;color\n1,5;red\n2,5;blue\n", "comma.csv"),
        written(tmp_path, "color\tsize\nred\t1.5\nblue\t2.5\n", "new.tsv"),
    ):
        np.testing.assert_array_equal(read(data, path).inputs, expected)


def test_gaps_and_words_that_were_not_learned_are_filled_as_in_training(tmp_path: Path) -> None:
    further = read(small(scaling="none"), written(tmp_path, "size,color\n,green\n4,\n"))
    mean = np.float32(32 / 7)
    np.testing.assert_array_equal(further.inputs, [[mean, 0, 1], [4, 0, 1]])
    assert further.remarks == (
        "new.csv: color: found green in 1 row, which was not learned; taken as missing.",
        "new.csv: filled what is missing: size in 1 row with 4.571, color in 2 rows with red.",
    )


def test_a_gap_that_the_network_is_told_of_is_filled_where_it_is_a_number(tmp_path: Path) -> None:
    further = read(small(missing="own category"), written(tmp_path, "size,color\n,\n4,red\n"))
    assert further.remarks == ("new.csv: filled what is missing: size in 1 row with 4.571.",)


def test_gaps_in_a_bundled_table_are_told_of_too(tmp_path: Path) -> None:
    data = DATASETS.find("penguins")()
    table = pd.read_csv(SOURCES / "penguins.csv", keep_default_na=False).head(3)
    row = written(tmp_path, table.assign(bill_length_mm="").to_csv(index=False))
    *_, remark = read(data, row).remarks
    assert remark.startswith("new.csv: filled what is missing: bill") and " in 3 rows with 4" in remark


def test_rows_with_gaps_have_no_answer_where_training_leaves_them_out(tmp_path: Path) -> None:
    further = read(small(missing="leave out"), written(tmp_path, "size,color\n1,red\n2,green\n,red\n"))
    assert further.left_out.tolist() == [False, True, True]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("size,kind\n1,a\n2,b\n", "found the columns size, kind, expected also color"),
        ("size,color\n1,red\nlong,red\n", "row 2: size: found 'long', expected a number"),
        ("size,color\n1,red\n1e30,red\n", "row 2: found 1e+30, expected numbers of at most 1e+15"),
        ("size,color\n", "found no rows below the header"),
    ],
)
def test_what_a_table_lacks_is_named(tmp_path: Path, content: str, sentence: str) -> None:
    with pytest.raises(DataError, match=r"new\.csv") as error:
        read(small(), written(tmp_path, content))
    assert sentence in str(error.value)


def test_a_file_of_another_kind_is_refused_by_its_name(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"found the extension '\.docx', expected one of \.csv"):
        refuse_strange(small(), tmp_path / "a.docx")


def test_points_and_sequences_are_rows_of_numbers(tmp_path: Path) -> None:
    circle = DATASETS.find("circle")(samples=20)
    points = read(circle, written(tmp_path, "x2,x1\n1,2\n3,4\n")).inputs
    np.testing.assert_array_equal(points, [[2, 1], [4, 3]])
    echo = DATASETS.find("echo")(samples=20, steps=2, symbols=2)
    np.testing.assert_array_equal(
        read(echo, written(tmp_path, "0,1,1,0\n1,0,0,1\n")).inputs, [[[0, 1], [1, 0]], [[1, 0], [0, 1]]]
    )
    with pytest.raises(DataError, match="found 3 columns, expected 4 numbers a row"):
        read(echo, written(tmp_path, "0,1,1\n1,0,0\n"))


def test_each_window_of_a_series_is_a_sample_and_the_newest_the_last(tmp_path: Path) -> None:
    data = DATASETS.find("sunspots")(past=5, ahead=2)
    further = read(data, SOURCES / "sunspots.csv")
    line = data.timeline()
    assert len(further) == len(line.values) - 4 and further.labels[-1] == str(len(line.values))
    np.testing.assert_array_equal(further.inputs[: len(line.windows)], line.windows)
    with pytest.raises(DataError, match="found 4 values, expected at least the 5 of a window"):
        read(data, written(tmp_path, "SUNACTIVITY\n1\n2\n3\n4\n"))


def test_names_are_read_a_line_or_from_a_column(tmp_path: Path) -> None:
    data = DATASETS.find("names")()
    lines = read(data, written(tmp_path, "maria\n\nJohn\n", "new.txt"))
    column = read(data, written(tmp_path, "age,Name\n31,maria\n40,John\n"))
    assert lines.labels == column.labels == ("maria", "John") and lines.labelled == "text"
    np.testing.assert_array_equal(lines.inputs, column.inputs)
    assert "".join(data.task().symbols[symbol] for symbol in lines.inputs[1]) == "john"
    assert column.remarks == ("new.csv: not looked at: age.",)


def test_what_is_left_out_of_a_text_is_told(tmp_path: Path) -> None:
    further = read(DATASETS.find("names")(), written(tmp_path, "rené\nannabellamaria\n!!\n", "new.txt"))
    assert further.remarks == (
        "new.txt: left out characters that were not among those learned: 'é' '!'.",
        "new.txt: of 1 text only the first 11 characters were read.",
    )
    assert further.left_out.tolist() == [False, False, True]


def test_texts_in_classes_are_read_from_a_line_a_file_or_a_table_alike(tmp_path: Path) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for number in range(6):
            archive.writestr(f"good/{number}.txt", f"fine words {number}")
            archive.writestr(f"bad/{number}.txt", f"dull words {number}")
    data = import_data(written(tmp_path, stream.getvalue(), "texts.zip"))
    lines = read(data, written(tmp_path, "fine words 3\n", "new.txt"))
    assert any((lines.inputs[0] == row).all() for part in parts(load(data)) for row in part.inputs)
    np.testing.assert_array_equal(read(data, written(tmp_path, "text\nfine words 3\n")).inputs, lines.inputs)
    files = read(data, tmp_path / "texts.zip")
    assert files.labelled == "file" and "good/3.txt" in files.labels


def test_a_network_that_tells_the_next_character_is_gone_on_with_elsewhere(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="`playground generate`"):
        read(DATASETS.find("name_letters")(), written(tmp_path, "maria\n", "new.txt"))


def test_pictures_of_ones_own_are_read_as_those_learned_one_or_a_folder_of_them(tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    for word, shade in (("dark", 20), ("bright", 220)):
        (folder / word).mkdir(parents=True)
        for number in range(3):
            pixels = np.full((20, 24, 3), shade + number, np.uint8)
            Image.fromarray(pixels).save(folder / word / f"{number}.png")
    data = import_data(folder)
    learned = np.concatenate([part.inputs for part in parts(load(data))])
    further = read(data, folder)
    assert further.labelled == "file" and "dark/0.png" in further.labels
    assert further.inputs.dtype == np.uint8 and rows_of(further.inputs) == rows_of(learned)
    one = read(data, folder / "dark" / "1.png")
    np.testing.assert_array_equal(one.inputs[0], further.inputs[further.labels.index("dark/1.png")])
    assert one.labels == ("1.png",)
    told: list[float] = []
    two = read_all(data, [folder / "dark" / "1.png", folder / "bright" / "2.png"], load(data), told.append)
    assert two.labels == ("1.png", "2.png") and two.inputs.shape[0] == 2 and max(told) <= 1
    np.testing.assert_array_equal(two.inputs[0], one.inputs[0])


def test_a_photographed_digit_is_framed_as_the_digits_that_were_learned(tmp_path: Path) -> None:
    paper = np.full((60, 50), 250, np.uint8)
    paper[10:50, 22:28] = 10
    Image.fromarray(paper).save(tmp_path / "one.png")
    further = read(DATASETS.find("digits_8x8")(), tmp_path / "one.png")
    assert further.inputs.shape == (1, 8, 8, 1)
    ink = further.inputs[0, :, :, 0]
    assert ink[:, 3:5].max(axis=1).min() > 0.5 > ink[:, :2].max(), "bright on dark, in the middle"


@pytest.mark.parametrize("kind", [kind for kind in bundled_kinds() if "mnist" not in kind and kind != "tang_poems"])
def test_every_data_set_reads_its_own_samples_from_an_array(kind: str, tmp_path: Path) -> None:
    data = DATASETS.find(kind)()
    samples = load(data)
    stored = samples.train.inputs[:3]
    own = stored if samples.scaler is None else samples.scaler.undo(stored)
    np.save(tmp_path / "x.npy", own)
    assert ".npy" in data.further_suffixes()
    found = data.read_further(tmp_path / "x.npy", samples).inputs
    np.testing.assert_allclose(found, stored, rtol=1e-5, atol=1e-6)
