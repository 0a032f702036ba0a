"""`playground generate` writes what a trained network says, or one line why not."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from playground.cli import main
from playground.data.dataset import DATASETS
from playground.engine.layer import LAYERS
from playground.engine.loss import LOSSES
from playground.engine.optimizer import OPTIMIZERS
from playground.formats import project_file
from playground.spec.graph import Graph
from playground.spec.project import Project, Training
from playground.training.prepare import prepare

Capture = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def writer(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A project whose network has read a few names."""
    graph = Graph().add(LAYERS.find("input")()).add(LAYERS.find("embedding")()).add(LAYERS.find("output")())
    graph = graph.connect("Data", "Embedding 1").connect("Embedding 1", "Output")
    loss, optimizer = LOSSES.find("cross_entropy")(), OPTIMIZERS.find("adam")(learning_rate=0.05)
    project = Project(DATASETS.find("name_letters")(), loss, optimizer, graph, Training(batch_size=64))
    trainer = prepare(project)
    for _ in trainer.run(steps=60):
        pass
    path = tmp_path_factory.mktemp("generate") / "names.playground"
    project_file.save(path, project, trainer.weights())
    return str(path)


def written(capsys: Capture, *words: str) -> str:
    assert main(["generate", *words]) == 0
    return capsys.readouterr().out


def test_the_prompt_is_written_on(writer: str, capsys: Capture) -> None:
    text = written(capsys, writer, "--prompt", "mar", "--length", "30", "--temperature", "0.5", "--top-k", "5")
    assert text.startswith("mar") and len(text) == 3 + 30 + 1
    assert set(text) <= set("abcdefghijklmnopqrstuvwxyz\n")


def test_the_same_seed_writes_the_same(writer: str, capsys: Capture) -> None:
    first, again, other = (written(capsys, writer, "--seed", seed) for seed in ("3", "3", "4"))
    assert first == again != other and len(first) == 201


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--prompt", "Zoë"], "prompt: found 'Z' and 'ë', which the network has not read"),
        (["--temperature", "hot"], "--temperature: found 'hot', expected a number at least 0 and at most 10"),
        (["--top-k", "-1"], "--top-k: found '-1', expected a whole number"),
        (["--length", "0"], "--length: found '0', expected a whole number from 1"),
    ],
    ids=str,
)
def test_what_cannot_be_is_said_in_one_line(writer: str, words: list[str], message: str, capsys: Capture) -> None:
    assert main(["generate", writer, *words]) == 2
    captured = capsys.readouterr()
    assert captured.out == "" and len(captured.err.splitlines()) == 1
    assert message in captured.err


def test_an_example_without_weights_is_told_to_be_trained_first(capsys: Capture) -> None:
    assert main(["generate", "names"]) == 2
    assert "train --save" in capsys.readouterr().err


def test_a_network_that_tells_something_else_is_refused(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "circle.playground"
    assert main(["train", "circle", "--steps", "1", "--save", str(path)]) == 0
    capsys.readouterr()
    assert main(["generate", str(path)]) == 2
    assert "does not ask for the next character" in capsys.readouterr().err


def test_the_same_project_predicts_at_every_step_and_its_export_tells_the_vocabulary(
    writer: str, tmp_path: Path, capsys: Capture
) -> None:
    inputs, output, export = tmp_path / "x.npy", tmp_path / "y.npy", tmp_path / "w.npz"
    np.save(inputs, np.array([[27, 13, 1, 18, 25] + [0] * 7]))
    for form, shape in (("logits", (1, 12, 28)), ("probabilities", (1, 12, 28)), ("classes", (1, 12))):
        assert main(["predict", writer, "--input", str(inputs), "--output", str(output), "--as", form]) == 0
        assert np.load(output).shape == shape
    assert main(["train", writer, "--steps", "1", "--export", str(export)]) == 0
    assert 'from 1 the characters "abcdefghijklmnopqrstuvwxyz\\n"' in str(np.load(export)["README"])
