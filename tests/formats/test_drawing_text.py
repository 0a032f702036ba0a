"""Layers as text: what is copied is what is pasted, and a bad text is refused in one sentence."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest

from playground.engine.layer import LAYERS
from playground.formats.drawing_text import decode_copied, decode_part, encode_part
from playground.spec.graph import Graph
from playground.spec.notes import Note
from playground.storage.errors import FileError


def drawing() -> Graph:
    graph = Graph()
    for kind in LAYERS.kinds():
        graph = graph.add(LAYERS.find(kind)())
    return graph.connect("Data", "Dense 1").connect("Dense 1", "Output")


def test_what_is_encoded_is_decoded_to_the_same_layers_wires_and_places() -> None:
    positions = {node.name: (8.0 * index, -0.5) for index, node in enumerate(drawing().nodes)}
    assert decode_part(encode_part(drawing(), positions)) == (drawing(), positions)


def test_no_layers_at_all_go_through_as_well() -> None:
    assert decode_part(encode_part(Graph(), {})) == (Graph(), {})


def test_notes_go_along_with_layers_and_without() -> None:
    notes = (Note("See **here**\n\n$w > 0$", (8.0, -120.0), 320.0, "green"), Note("a"))
    for graph in (drawing(), Graph()):
        assert decode_copied(encode_part(graph, {}, notes)) == (graph, {}, notes)


def test_the_text_has_a_line_for_each_layer() -> None:
    text = encode_part(drawing(), {})
    assert json.loads(text)["playground"] == "layers"
    assert len([line for line in text.splitlines() if '"kind"' in line]) == len(drawing().nodes)


def quoted(text: str) -> str:
    return "".join(f"> > {line}" for line in text.splitlines(keepends=True))


def printed(text: str) -> str:
    return re.sub(r'"([^"]*)"', "“\\1”", text)


CHATS: dict[str, Callable[[str], str]] = {
    "words around it": lambda text: f"Look what I drew:\n\n{text}\n\nBest, Ann",
    "a fence": lambda text: f"```json\n{text}```\n",
    "a mail's quotation": lambda text: f"Ann wrote:\n{quoted(text)}\nNice!",
    "printed quotation marks": printed,
    "other spaces": lambda text: text.replace("  ", " \N{NO-BREAK SPACE}"),
    "all in one line": lambda text: " ".join(text.split()),
    "line ends of another system": lambda text: text.replace("\n", "\r\n"),
    "all of it": lambda text: quoted(printed(f"Hi :-)\n```\n{text}```\n-- \nAnn")),
}


@pytest.mark.parametrize("through", CHATS.values(), ids=CHATS)
def test_what_a_chat_or_a_mail_does_to_a_text_does_no_harm(through: Callable[[str], str]) -> None:
    positions = {node.name: (8.0 * index, -0.5) for index, node in enumerate(drawing().nodes)}
    assert decode_part(through(encode_part(drawing(), positions))) == (drawing(), positions)


def test_a_name_keeps_its_marks() -> None:
    graph = Graph().add(LAYERS.find("dense")(), "“First” > one | «two»")
    assert decode_part(f"Here:\n{encode_part(graph, {})}")[0] == graph


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "found a text without layers, expected layers copied from a drawing"),
        ("x" * 5_000_000, "found a text without layers"),
        ('{"playground"', "found no JSON"),
        ('["playground"]', "expected an object"),
        ('{"playground": "layers"}', "expected the field 'format_version'"),
        ('{"playground": "layers", "format_version": 2, "layers": [], "wires": []}', "format_version: found 2"),
        ('{"playground": "layers", "format_version": 1, "layers": 3, "wires": []}', "layers: found 3"),
        ('{"playground": 1, "format_version": 1, "layers": [], "wires": [["A", "B"]]}', "wires[0][0]: found 'A'"),
        ('{"playground": 1, "format_version": NaN, "layers": [], "wires": []}', "found NaN"),
        ('{"playground": "\ud800", "format_version": 1, "layers": [], "wires": [], "x": 1}', "x: found an unknown"),
        ("[" * 100_000 + '"playground"', "nested"),
    ],
)
def test_a_bad_text_is_refused_in_one_sentence(text: str, said: str) -> None:
    with pytest.raises(FileError) as refusal:
        decode_part(text, "clipboard")
    assert said in str(refusal.value) and str(refusal.value).startswith("clipboard")
    assert "\n" not in str(refusal.value)
