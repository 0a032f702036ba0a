"""`playground predict` answers the files that people have, in the words and units of the data."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest

from playground.cli import main

Capture = pytest.CaptureFixture[str]
PENGUINS = Path("resources/datasets/penguins.csv")


@pytest.fixture(scope="module")
def penguins(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("penguins")
    drawn, trained = str(folder / "drawn.playground"), str(folder / "penguins.playground")
    assert main(["import", str(PENGUINS), "--target", "species", "--output", drawn]) == 0
    assert main(["train", drawn, "--epochs", "12", "--save", trained]) == 0
    return trained


@pytest.fixture(scope="module")
def masses(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("masses")
    drawn, trained = str(folder / "drawn.playground"), str(folder / "masses.playground")
    assert main(["import", str(PENGUINS), "--target", "body_mass_g", "--output", drawn]) == 0
    assert main(["train", drawn, "--epochs", "12", "--save", trained]) == 0
    return trained


def predict(project: str, source: Path, target: Path, *more: str) -> list[list[str]]:
    assert main(["predict", project, "--input", str(source), "--output", str(target), *more]) == 0
    with target.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.reader(stream))


def test_a_table_is_answered_by_name_with_probabilities(penguins: str, tmp_path: Path, capsys: Capture) -> None:
    capsys.readouterr()
    header, *rows = predict(penguins, PENGUINS, tmp_path / "answers.csv")
    filled, wrote = capsys.readouterr().err.splitlines()
    assert filled.startswith("playground: penguins.csv: filled what is missing: bill_length_mm in 2 rows with 4")
    assert wrote == "playground: wrote answers.csv: 344 answers"
    assert header == ["class", "Adelie", "Chinstrap", "Gentoo"] and len(rows) == 344
    with PENGUINS.open(newline="") as stream:
        species = [row["species"] for row in csv.DictReader(stream)]
    assert np.mean([row[0] == word for row, word in zip(rows, species, strict=True)]) > 0.9
    shares = np.array([row[1:] for row in rows], float)
    np.testing.assert_allclose(shares.sum(axis=1), 1, atol=1e-4)
    assert [header[1:][place] for place in shares.argmax(axis=1)] == [row[0] for row in rows]


def test_numbers_are_told_in_their_own_units_in_both_kinds_of_files(masses: str, tmp_path: Path) -> None:
    header, *rows = predict(masses, PENGUINS, tmp_path / "answers.csv")
    assert header == ["body_mass_g"]
    assert main(["predict", masses, "--input", str(PENGUINS), "--output", str(tmp_path / "y.npy")]) == 0
    grams = np.load(tmp_path / "y.npy")
    np.testing.assert_allclose(np.array(rows, float), grams, rtol=1e-5)
    assert 3000 < grams.min() < grams.max() < 6500
    leaving = ["--input", str(PENGUINS), "--output", str(tmp_path / "y.npy"), "--as", "logits"]
    assert main(["predict", masses, *leaving]) == 0
    assert np.abs(np.load(tmp_path / "y.npy")).max() < 4, "what leaves the network is scaled"


@pytest.mark.parametrize(
    ("form", "header"),
    [
        ("classes", ["class"]),
        ("probabilities", ["Adelie", "Chinstrap", "Gentoo"]),
        ("logits", ["Adelie", "Chinstrap", "Gentoo"]),
    ],
)
def test_a_table_of_answers_may_have_one_thing_alone(
    penguins: str, tmp_path: Path, form: str, header: list[str]
) -> None:
    found, *rows = predict(penguins, PENGUINS, tmp_path / "answers.csv", "--as", form)
    assert found == header and all(len(row) == len(header) for row in rows)


def test_texts_stand_beside_their_answers(tmp_path: Path, capsys: Capture) -> None:
    project, names = tmp_path / "names.playground", tmp_path / "names.txt"
    assert main(["train", "names", "--steps", "3", "--save", str(project)]) == 0
    names.write_text("Maria\njosé\n", encoding="utf-8")
    header, *rows = predict(str(project), names, tmp_path / "answers.csv")
    assert header == ["text", "class", "female", "male"] and [row[0] for row in rows] == ["Maria", "josé"]
    assert "left out characters that were not among those learned: 'é'" in capsys.readouterr().err


def test_rows_that_training_leaves_out_keep_their_place_and_have_no_answer(tmp_path: Path, capsys: Capture) -> None:
    project = tmp_path / "penguins.playground"
    settings = ["--set", "data=penguins", "--set", "data.missing=leave out"]
    drawn = tmp_path / "iris.playground"
    assert main(["train", "iris", "--steps", "2", "--save", str(drawn), *settings]) == 0
    drawn.rename(project)
    header, *rows = predict(str(project), PENGUINS, tmp_path / "answers.csv")
    assert len(rows) == 344 and sum(not any(row) for row in rows) == 11 and rows[3] == [""] * len(header)
    assert "wrote answers.csv: 333 answers; 11 of 344 samples lack what is needed" in capsys.readouterr().err
    source, target = str(PENGUINS), tmp_path / "y.npy"
    assert main(["predict", str(project), "--input", source, "--output", str(target), "--as", "classes"]) == 0
    assert (np.load(target) == -1).sum() == 11


def test_bad_input_is_refused_in_one_line_and_writes_nothing(penguins: str, tmp_path: Path, capsys: Capture) -> None:
    short, answers = tmp_path / "short.csv", tmp_path / "answers.csv"
    short.write_text("island,sex\nDream,male\n")
    for source, message in (
        (short, "short.csv: found the columns island, sex, expected also bill_length_mm, bill_depth_mm"),
        (tmp_path / "gone.csv", "gone.csv: found no such file or directory"),
        (tmp_path / "a.docx", "a.docx: found the extension '.docx', expected one of .csv"),
    ):
        capsys.readouterr()
        assert main(["predict", penguins, "--input", str(source), "--output", str(answers)]) == 2
        error = capsys.readouterr().err
        assert message in error and error.count("\n") == 1 and not answers.exists()


def test_the_columns_and_classes_of_a_project_are_told(penguins: str, capsys: Capture) -> None:
    capsys.readouterr()
    assert main(["datasets", penguins]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Own table: 10 -> 3 classes"
    assert "bill_length_mm           number, 32.1 to 59.6" in lines and "sex                      female, male" in lines
    assert "classes                  Adelie, Chinstrap, Gentoo" in lines
    assert lines[-1].startswith("predict takes            .csv")


def test_answers_never_take_the_place_of_the_samples(penguins: str, tmp_path: Path, capsys: Capture) -> None:
    samples = tmp_path / "samples.csv"
    samples.write_bytes(PENGUINS.read_bytes())
    assert main(["predict", penguins, "--input", str(samples), "--output", str(samples)]) == 2
    assert "found the file of the samples, expected another one for the answers" in capsys.readouterr().err
    assert samples.read_bytes() == PENGUINS.read_bytes()


def test_training_a_trained_project_from_the_start_says_so(penguins: str, capsys: Capture) -> None:
    assert main(["train", penguins, "--steps", "1"]) == 0
    assert "begins with new weights; --continue goes on from those in it" in capsys.readouterr().err
    assert main(["train", penguins, "--steps", "1", "--continue"]) == 0
    assert "new weights" not in capsys.readouterr().err
