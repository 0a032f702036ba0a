"""The runs of a project as JSON, a member of their own in the project file: absent where there are none.

{"runs": [{"number": 1, "name": "Two gates", "ended": "2026-05-01T10:42:00+00:00", "steps": 1200, "epochs": 8,
           "pinned": true, "shown": true, "look": 0, "outcome": "...", "changes": [[600, "learning rate 0.1 → 0.01"]],
           "curves": {"train_loss": [[10, 20], [0.69, 0.61]]},
           "project": {"format_version": 1, ...}}]}
"""

from __future__ import annotations

import itertools
import json
from datetime import datetime
from typing import Any

from playground.formats.entry import Entry, parse_json
from playground.formats.project_json import decode_project, encode_project
from playground.spec.language import tr
from playground.spec.past_run import MAX_RUN_NAME, TRACES, PastRun, Trace
from playground.storage.errors import FileError

# What all runs of a file may take; where they would take more, the oldest that are not pinned are left out.
MAX_RUNS_BYTES = 16 * 1024**2
MAX_RUNS, MAX_POINTS, MAX_CHANGES = 1000, 2000, 100
MAX_WORDS = 2000
MAX_COUNT, MAX_VALUE = 2**53, 1e300


def runs_text(runs: tuple[PastRun, ...]) -> str:
    """The runs as JSON text, a line for each, the oldest first."""
    lines = {run.number: json.dumps(_encoded(run), ensure_ascii=False, allow_nan=False) for run in runs}
    room = MAX_RUNS_BYTES - sum(len(line.encode()) + 10 for line in lines.values())
    for run in sorted(runs, key=lambda run: (run.pinned, run.number)):
        if room >= 0:
            break
        room += len(lines.pop(run.number).encode()) + 10
    return '{"runs": [\n' + ",\n".join(lines.values()) + "\n]}\n"


def parse_runs(content: bytes, where: str) -> tuple[PastRun, ...]:
    """The runs in the bytes of a JSON text. Raises FileError naming file, field, what was found and expected."""
    found: dict[int, PastRun] = {}
    for entry in parse_json(content, where).record(("runs",))["runs"].items(MAX_RUNS):
        run = _decoded(entry)
        if run.number in found:
            raise entry.refuse(tr("each number once"), found=tr("a second run {number}", number=run.number))
        found[run.number] = run
    return tuple(found.values())


def _encoded(run: PastRun) -> dict[str, Any]:
    marks = {name: getattr(run, name) for name in ("began", "name", "outcome", "pinned", "shown", "look")}
    return {
        "number": run.number,
        "ended": run.ended,
        "steps": run.steps,
        "epochs": run.epochs,
        **{name: value for name, value in marks.items() if value},
        **({"changes": [list(change) for change in run.changes]} if run.changes else {}),
        "curves": {name: [list(trace.steps), list(trace.values)] for name, trace in run.traces.items()},
        "project": encode_project(run.project),
    }


def _decoded(entry: Entry) -> PastRun:
    optional = ("name", "ended", "steps", "epochs", "began", "outcome", "pinned", "shown", "look", "changes", "curves")
    fields = entry.record(("number", "project"), optional)
    project = fields["project"]
    try:
        drawn = decode_project(project.value, project.file)
    except FileError as error:
        raise FileError(error.file, f"{project.field}.{error.field}", error.found, error.expected) from None
    return PastRun(
        number=_count(fields["number"], at_least=1),
        project=drawn,
        ended=_time(fields["ended"]) if "ended" in fields else "",
        steps=_count(fields["steps"]) if "steps" in fields else 0,
        epochs=_count(fields["epochs"]) if "epochs" in fields else 0,
        began=_count(fields["began"]) if "began" in fields else 0,
        traces=_traces(fields["curves"]) if "curves" in fields else {},
        outcome=fields["outcome"].text(MAX_WORDS) if "outcome" in fields else "",
        changes=_changes(fields["changes"]) if "changes" in fields else (),
        look=_count(fields["look"]) if "look" in fields else 0,
        name=_name(fields["name"]) if "name" in fields else "",
        pinned="pinned" in fields and _flag(fields["pinned"]),
        shown="shown" in fields and _flag(fields["shown"]),
    )


def _count(entry: Entry, at_least: int = 0) -> int:
    number = entry.whole()
    if not at_least <= number <= MAX_COUNT:
        raise entry.refuse(tr("a whole number from {at_least} to {most}", at_least=at_least, most=MAX_COUNT))
    return number


def _flag(entry: Entry) -> bool:
    if not isinstance(entry.value, bool):
        raise entry.refuse(tr("true or false"))
    return entry.value


def _name(entry: Entry) -> str:
    name = entry.text(MAX_RUN_NAME)
    if not name.isprintable():
        raise entry.refuse(tr("printable characters"))
    return name


def _time(entry: Entry) -> str:
    text = entry.text(40)
    try:
        datetime.fromisoformat(text or "2000-01-01")
    except ValueError:
        raise entry.refuse(tr("a time such as 2026-05-01T10:42:00+00:00")) from None
    return text


def _changes(entry: Entry) -> tuple[tuple[int, str], ...]:
    changes = []
    for item in entry.items(MAX_CHANGES):
        pair = item.items(2)
        if len(pair) != 2:
            raise item.refuse(tr("a step and what was changed after it"))
        changes.append((_count(pair[0]), pair[1].text(MAX_WORDS)))
    return tuple(changes)


def _traces(entry: Entry) -> dict[str, Trace]:
    found = {}
    for name, curve in entry.record((), TRACES).items():
        rows = curve.items(2)
        if len(rows) != 2:
            raise curve.refuse(tr("steps and values"))
        steps = tuple(_count(step) for step in rows[0].items(MAX_POINTS))
        values = tuple(value.number(MAX_VALUE) for value in rows[1].items(MAX_POINTS))
        if len(steps) != len(values) or any(a >= b for a, b in itertools.pairwise(steps)):
            raise curve.refuse(
                tr("rising steps with a value for each"),
                found=tr("{steps} steps, {values} values", steps=len(steps), values=len(values)),
            )
        found[name] = Trace(steps, values)
    return found
