"""Part of a drawing as text, as it goes through the clipboard, a chat or a mail.

What those do to a text is undone when it is read: words around it, marks of a quotation, printed quotation marks.

{"playground": "layers", "format_version": 1,
 "layers": [{"name": "Dense 1", "kind": "dense", "settings": {"units": 4}, "at": [256, 0]}],
 "wires": []}
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping

from playground.formats.entry import Entry, parse_json
from playground.formats.migrations import FORMAT_VERSION, migrated
from playground.formats.notes_json import decode_notes
from playground.formats.project_json import decode_graph
from playground.spec.graph import Graph
from playground.spec.language import marked, tr
from playground.spec.notes import Note, encode_notes
from playground.spec.project import Point
from playground.spec.written import encode_graph
from playground.storage.errors import FileError

MAX_TEXT = 4_000_000
_MARK = "playground"
_WHERE = marked("copied layers")
# What mails put before each line of what they quote, and what else is put in the place of plain spaces and marks.
_QUOTED = re.compile(r"^[ \t]*(?:[>|][ \t]*)+", re.MULTILINE)
_SPACES = str.maketrans({"\N{NO-BREAK SPACE}": " ", "\N{NARROW NO-BREAK SPACE}": " ", "\N{ZERO WIDTH SPACE}": None})
_MARKS = str.maketrans(dict.fromkeys("“”„‟«»″", '"'))


def encode_part(graph: Graph, positions: Mapping[str, Point], notes: Iterable[Note] = ()) -> str:
    """Layers, their wires, their places and notes as JSON text, a line each."""
    drawn = encode_graph(graph, positions)
    if written := encode_notes(notes):
        drawn["notes"] = written
    head = f'"{_MARK}": "layers", "format_version": {FORMAT_VERSION}'
    fields = [f'  "{field}": [{_lines(entries)}]' for field, entries in drawn.items()]
    return "{\n  " + head + ",\n" + ",\n".join(fields) + "\n}\n"


def decode_part(text: str, where: str = "") -> tuple[Graph, dict[str, Point]]:
    """The layers in a text, and where they stood.

    Raises FileError naming `where`, the field, what was found and what was expected.
    """
    graph, positions, _ = decode_copied(text, where)
    return graph, positions


def decode_copied(text: str, where: str = "") -> tuple[Graph, dict[str, Point], tuple[Note, ...]]:
    """The layers in a text, where they stood, and the notes. Raises FileError as `decode_part` does."""
    where = where or tr(_WHERE)
    entry = parse_json(_as_copied(text, where).encode("utf-8", "replace"), where)
    fields = entry.record((_MARK, "format_version", "layers", "wires"), optional=("notes",))
    version = _checked_version(fields["format_version"])
    part = Entry(where, "", {name: fields[name].value for name in ("layers", "wires")})
    notes = decode_notes(fields["notes"]) if "notes" in fields else ()
    return (*decode_graph(migrated(part, version).value, where), notes)


def _as_copied(text: str, where: str) -> str:
    """The JSON in a text that went through a chat or a mail. Raises FileError where there is none."""
    if len(text) <= MAX_TEXT:
        text = _QUOTED.sub("", text.translate(_SPACES))
        for read in (text, text.translate(_MARKS)):
            mark = read.find(f'"{_MARK}"')
            if mark >= 0:
                start, end = read.rfind("{", 0, mark), read.rfind("}")
                return read[start : end + 1] if 0 <= start < mark < end else read
    raise FileError(where, "", tr("a text without layers"), tr("layers copied from a drawing"))


def _checked_version(entry: Entry) -> int:
    version = entry.whole()
    if not 1 <= version <= FORMAT_VERSION:
        raise entry.refuse(tr("a version from 1 to {newest}; a newer program made it", newest=FORMAT_VERSION))
    return version


def _lines(entries: list[object]) -> str:
    if not entries:
        return ""
    return "\n" + ",\n".join("    " + json.dumps(entry, ensure_ascii=False) for entry in entries) + "\n  "
