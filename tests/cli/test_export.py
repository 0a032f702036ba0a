"""`playground export` writes a trained network for other programs and says what was verified."""

from __future__ import annotations

from pathlib import Path

import pytest

from playground.cli import main

Capture = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("export") / "circle.playground"
    assert main(["train", "circle", "--steps", "5", "--save", str(path)]) == 0
    return str(path)


@pytest.mark.parametrize(
    ("kind", "suffix", "verified"),
    [
        ("onnx", ".onnx", "Checked by ONNX's own checker and run by ONNX Runtime"),
        ("numpy", ".py", "Run with NumPy alone: 32 answers agree"),
        ("npz", ".npz", "Read back: its 6 arrays are the network's, to the bit."),
        ("safetensors", ".safetensors", "Read back: its 6 arrays are the network's, to the bit."),
    ],
)
def test_it_says_what_was_written_and_verified(
    trained: str, tmp_path: Path, capsys: Capture, kind: str, suffix: str, verified: str
) -> None:
    path = tmp_path / f"net{suffix}"
    capsys.readouterr()
    assert main(["export", trained, "--to", kind, "--output", str(path)]) == 0
    assert path.exists()
    said = capsys.readouterr().out
    assert said.startswith(f"Wrote {path}") and verified in said


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["circle", "--to", "onnx", "--output", "a.onnx"], "circle: found no weights in it"),
        (["FILE", "--to", "onxx", "--output", "a.onnx"], "no export 'onxx'; expected perhaps onnx"),
        (["FILE", "--to", "onnx", "--output", "a.h5"], "a.h5: found the extension '.h5'"),
        (["FILE", "--to", "npz", "--output", "a.npz", "--scaling-inside"], "no setting 'scaling_inside'"),
    ],
)
def test_bad_input_is_refused_in_one_line(
    trained: str, capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    capsys.readouterr()
    assert main(["export", *(trained if word == "FILE" else word for word in words)]) == 2
    error = capsys.readouterr().err
    assert message in error and error.count("\n") == 1
    assert not list(tmp_path.iterdir())
