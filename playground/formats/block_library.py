"""The file of blocks that a person keeps for later drawings: the same text as copied layers, without wires."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from playground.formats.drawing_text import MAX_TEXT, decode_part, encode_part
from playground.spec.composite import Composite
from playground.spec.graph import Graph, Node
from playground.spec.language import tr
from playground.storage.errors import FileError
from playground.storage.limits import at_most_bytes, in_bytes
from playground.storage.replacing import replacing, unreadable


def read_blocks(path: Path) -> dict[str, Composite]:
    """The blocks in a file by name; none where there is no file.

    Raises FileError naming file, field, what was found and what was expected.
    """
    try:
        if path.stat().st_size > MAX_TEXT:
            raise FileError(str(path), "", in_bytes(path.stat().st_size), at_most_bytes(MAX_TEXT))
        text = path.read_bytes().decode("utf-8", "replace")
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise unreadable(path, error) from None
    graph, _ = decode_part(text, str(path))
    found: dict[str, Composite] = {}
    for node in graph.nodes:
        if not isinstance(node.layer, Composite):
            raise FileError(
                str(path), f"layers: {node.name}", tr("a {title} layer", title=node.layer.title), tr("blocks only")
            )
        found[node.name] = node.layer
    return found


def write_blocks(path: Path, blocks: Mapping[str, Composite]) -> None:
    """Write the blocks, whole or not at all. Raises FileError when the place cannot be written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileError(str(path), "", str(error.strerror).lower(), tr("a folder that can be written")) from None
    with replacing(path) as stream:
        stream.write(encode_part(Graph(tuple(Node(name, block) for name, block in blocks.items())), {}).encode())


def set_aside(path: Path) -> Path:
    """Give a file that cannot be read another name, so that nothing in it is lost, and return that name."""
    number = 1
    while (aside := path.with_name(f"{path.stem}.unreadable-{number}{path.suffix}")).exists():
        number += 1
    try:
        path.rename(aside)
    except OSError as error:
        raise unreadable(path, error) from None
    return aside
