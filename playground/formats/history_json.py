"""What undo and redo lead to as JSON, a member of its own in the project file: absent where nothing was edited.

{"index": 1, "names": ["Add Dense", "Move Dense 1"],
 "versions": [{"layers": [...], "wires": [...]}, {}, {"layers": [...]}]}

Of each version those fields of `project.json` stand there that are others than in the present one.
"""

from __future__ import annotations

import json
from typing import Any

from playground.data.own.own_data import kept_content
from playground.formats.entry import Entry, parse_json
from playground.formats.project_json import decode_project, encode_project
from playground.spec.edit_history import EditHistory
from playground.spec.language import tr
from playground.spec.project import Project
from playground.storage.errors import FileError

# Edits that are kept, and what they may take as text: what is farthest from the present is left out first.
MAX_EDITS, MAX_HISTORY_BYTES = 100, 1024**2
MAX_NAME = 500


def history_text(history: EditHistory) -> str:
    """The history as JSON text, a line for each version."""
    now = _fields(history.now)
    lines: dict[int, str] = {history.index: "{}"}
    room = MAX_HISTORY_BYTES - 1000
    for number in sorted(range(len(history.versions)), key=lambda number: abs(number - history.index)):
        if number == history.index:
            continue
        line = json.dumps(_differing(history.versions[number], now), ensure_ascii=False, allow_nan=False)
        room -= len(line.encode()) + MAX_NAME
        if room < 0 or len(lines) > MAX_EDITS or not _may_be_kept(history, number):
            break  # what lies beyond could not be reached
        lines[number] = line
    kept = history.part(min(lines), max(lines))
    versions = ",\n".join(line for _, line in sorted(lines.items()))
    names = json.dumps([name[:MAX_NAME] for name in kept.names], ensure_ascii=False)
    return f'{{"index": {kept.index}, "names": {names}, "versions": [\n{versions}\n]}}\n'


def parse_history(content: bytes, where: str, now: Project) -> EditHistory:
    """The history in the bytes of a JSON text, of a project whose present version is `now`.

    Raises FileError naming file, field, what was found and what was expected.
    """
    fields = parse_json(content, where).record(("index", "names", "versions"))
    written, changed = _fields(now), fields["versions"].items(MAX_EDITS + 1)
    index, names = fields["index"].whole(), tuple(name.text(MAX_NAME) for name in fields["names"].items(MAX_EDITS))
    if len(names) != len(changed) - 1 or not 0 <= index < len(changed) or changed[index].value:
        raise fields["index"].refuse(tr("the number of the present version, and a name for each edit"))
    versions = tuple(now if number == index else _version(entry, written, now) for number, entry in enumerate(changed))
    return EditHistory(versions, names, index)


def _fields(project: Project) -> dict[str, Any]:
    """All fields of a project, those too that are left out of a file where they are empty."""
    return {"notes": [], **encode_project(project)}


def _differing(version: Project, now: dict[str, Any]) -> dict[str, Any]:
    return {field: value for field, value in _fields(version).items() if value != now[field]}


def _version(entry: Entry, now: dict[str, Any], project: Project) -> Project:
    members = {name: member.value for name, member in entry.members().items()}
    if any(name not in now for name in members):
        raise entry.refuse(tr("fields of a project"))
    try:
        return decode_project({**now, **members}, entry.file).replace(runs=project.runs)
    except FileError as error:
        raise FileError(entry.file, f"{entry.field}.{error.field}", error.found, error.expected) from None


def _may_be_kept(history: EditHistory, number: int) -> bool:
    """Whether all that the version consists of is in the file: own data is there once, as it is now."""
    content, present = (kept_content(version.data) for version in (history.versions[number], history.now))
    return content is None or content is present
