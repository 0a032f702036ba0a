"""`playground import network.onnx`: what each node is, and a project of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from playground.cli import main
from playground.formats import project_file
from tests.formats.imports.graphs import digits_network, flat_network, model, node, random_arrays

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def digits(tmp_path: Path) -> Path:
    path = tmp_path / "digits.onnx"
    path.write_bytes(digits_network().SerializeToString())
    return path


def test_a_network_becomes_a_project_with_its_weights(digits: Path, tmp_path: Path, capsys: Capture) -> None:
    saved = tmp_path / "digits.playground"
    assert main(["import", str(digits), "--output", str(saved)]) == 0
    told = capsys.readouterr().out
    assert "Conv2D 1" in told and "/Conv:1" in told and "32 answers agree" in told
    project, weights = project_file.load(saved)
    assert project.data.kind == "mnist" and weights is not None and weights["Conv2D 1/weight"].shape == (3, 3, 1, 4)


def test_the_data_it_is_for_can_be_named(digits: Path, tmp_path: Path) -> None:
    saved = tmp_path / "clothes.playground"
    assert main(["import", str(digits), "--on", "fashion", "--output", str(saved)]) == 0
    assert project_file.load(saved)[0].data.kind == "fashion_mnist"


def test_what_cannot_be_drawn_is_one_sentence_and_exit_2(tmp_path: Path, capsys: Capture) -> None:
    path, saved = tmp_path / "strange.onnx", tmp_path / "a.playground"
    path.write_bytes(flat_network([node("Einsum", "a", "b")]).SerializeToString())
    assert main(["import", str(path), "--output", str(saved)]) == 2
    told = capsys.readouterr().err
    assert "Einsum" in told and told.count("\n") == 1 and not saved.exists()


def test_how_to_name_the_data_is_said_where_it_was_not(digits: Path, tmp_path: Path, capsys: Capture) -> None:
    assert main(["import", str(digits)]) == 0
    assert "on the data MNIST digits; --on FILE names other data\n" in capsys.readouterr().out
    strange = tmp_path / "strange.onnx"
    strange.write_bytes(
        model([node("Gemm", "x w wb", "y")], random_arrays(w=(7, 5), wb=(5,)), (7,), (5,)).SerializeToString()
    )
    assert main(["import", str(strange)]) == 2
    assert "--on FILE names it: a project, the id of an example or data" in capsys.readouterr().err


def test_settings_of_data_are_refused_for_a_network(digits: Path, capsys: Capture) -> None:
    assert main(["import", str(digits), "--target", "x"]) == 2
    assert main(["import", "resources/datasets/penguins.csv", "--on", "mnist"]) == 2


def test_data_that_the_network_does_not_fit_is_refused_by_name(digits: Path, tmp_path: Path, capsys: Capture) -> None:
    saved = tmp_path / "a.playground"
    assert main(["import", str(digits), "--on", "iris", "--output", str(saved)]) == 2
    assert "--on iris: found Iris, expected data that the network fits, such as MNIST" in capsys.readouterr().err
    assert not saved.exists()


def test_training_a_network_of_another_program_leads_to_its_import(digits: Path, capsys: Capture) -> None:
    assert main(["train", str(digits)]) == 2
    assert "found a network for other programs, expected a .playground file; " in capsys.readouterr().err
