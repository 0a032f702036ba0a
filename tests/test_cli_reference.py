"""`playground reference`: entries on the screen, or written to a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from playground.cli import main
from playground.engine.layer import LAYERS

Capture = pytest.CaptureFixture[str]


def test_the_reference_is_printed_entry_by_entry(capsys: Capture) -> None:
    assert main(["reference", "self", "attention"]) == 0
    printed = capsys.readouterr().out
    assert "## Self attention (`self_attention`)" in printed and "`heads` = 2" in printed
    assert main(["reference"]) == 0
    everything = capsys.readouterr().out
    assert printed.partition("\n## ")[2] in everything
    assert all(f"(`{layer.kind}`)" in everything for layer in LAYERS)


def test_the_reference_is_written_as_markdown_or_as_a_page(tmp_path: Path, capsys: Capture) -> None:
    text, page = tmp_path / "losses.md", tmp_path / "losses.html"
    assert main(["reference", "losses", "--output", str(text)]) == 0
    assert main(["reference", "losses", "--output", str(page)]) == 0
    assert capsys.readouterr().out == ""
    assert text.read_text(encoding="utf-8").startswith("# Losses\n")
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")


@pytest.mark.parametrize(
    ("words", "said"),
    [(["--output", "losses.txt"], "a name ending in .md or .html"), (["conv3d", "--output", "no.md"], "conv2d")],
)
def test_what_it_cannot_do_is_refused_in_one_line_and_nothing_is_written(
    words: list[str], said: str, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["reference", *words]) == 2
    captured = capsys.readouterr()
    assert captured.out == "" and said in captured.err and captured.err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []
