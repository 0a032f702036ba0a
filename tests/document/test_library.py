"""A person's own blocks: kept in a file, shared between windows, never in the way of the start."""

from __future__ import annotations

from pathlib import Path

import pytest

from playground.document.library import MINE, BlockLibrary
from playground.engine.layers.block import Block
from playground.engine.layers.transformer_block import TransformerBlock
from playground.spec.composite import Drawn
from playground.spec.errors import PlaygroundError
from playground.storage.errors import FileError


def residual() -> Block:
    constraint = Block.parameter("inside").constraint
    assert isinstance(constraint, Drawn)
    return Block(inside=constraint.valid()[1], repeat=2)


def test_what_is_kept_is_there_the_next_time(tmp_path: Path) -> None:
    path = tmp_path / "data" / "blocks.json"
    library = BlockLibrary(path)
    assert not library.keep("Encoder", residual())
    assert not library.keep("a decoder", TransformerBlock(causal=True))
    again = BlockLibrary(path)
    assert dict(again.blocks) == {"a decoder": TransformerBlock(causal=True), "Encoder": residual()}
    assert list(again.blocks) == ["a decoder", "Encoder"] and again.trouble == ""
    assert again.layer(f"{MINE}Encoder") == (residual(), "Encoder")


def test_a_name_that_is_kept_already_is_replaced_and_it_says_so(tmp_path: Path) -> None:
    library = BlockLibrary(tmp_path / "blocks.json")
    library.keep("Encoder", residual())
    assert not library.keep("Encoder", residual())
    assert library.keep("Encoder", Block())
    assert library.blocks == {"Encoder": Block()}


def test_two_windows_add_to_what_the_other_has_kept(tmp_path: Path) -> None:
    one, other = BlockLibrary(tmp_path / "blocks.json"), BlockLibrary(tmp_path / "blocks.json")
    one.keep("First", Block())
    other.keep("Second", Block(repeat=2))
    one.remove("First")
    assert set(BlockLibrary(tmp_path / "blocks.json").blocks) == {"Second"} == set(one.blocks)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b'{"playground": "layers"}',
        b'{"playground": "layers", "format_version": 1, "layers": [{"name": "D", "kind": "dense"}], "wires": []}',
        b"[" * 100_000,
    ],
)
def test_a_broken_file_is_set_aside_with_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "blocks.json"
    path.write_bytes(content)
    library = BlockLibrary(path)
    assert dict(library.blocks) == {} and "blocks.unreadable-1.json" in library.trouble
    assert (tmp_path / "blocks.unreadable-1.json").read_bytes() == content
    library.keep("Encoder", Block())
    assert set(BlockLibrary(path).blocks) == {"Encoder"}


def test_a_folder_in_its_place_neither_stops_the_start_nor_is_written(tmp_path: Path) -> None:
    path = tmp_path / "file" / "blocks.json"
    (tmp_path / "file").write_text("no folder")
    library = BlockLibrary(path)
    assert "could not be read" in library.trouble
    with pytest.raises(FileError):
        library.keep("Encoder", Block())
    assert dict(library.blocks) == {}


def test_without_a_file_blocks_last_as_long_as_the_program() -> None:
    library = BlockLibrary()
    changes: list[None] = []
    library.changed.connect(lambda: changes.append(None))
    library.keep("Encoder", Block())
    assert set(library.blocks) == {"Encoder"} and len(changes) == 1
    with pytest.raises(PlaygroundError, match="no block 'Decoder' in the library; there are Encoder"):
        library.layer(f"{MINE}Decoder")
