"""Projects that come with the program, and opening a project by its path or its example's id."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from playground import resources
from playground.formats import project_file
from playground.formats.own_project import is_data, project_of_data
from playground.formats.project_file import Opened
from playground.formats.project_json import parse_project
from playground.formats.runs_json import parse_runs
from playground.spec.errors import PlaygroundError, expected_name, named_like
from playground.spec.language import tr
from playground.spec.past_run import Runs
from playground.spec.project import Project
from playground.storage.errors import FileError
from playground.storage.replacing import unreadable

# The order in which a learner meets them, an id a line under headings "# Level: Topic"; examples it leaves out come
# after, by their ids, without either.
ORDER_FILE = "order.txt"
PARAGRAPH = "\n\n"
# Where the first sentence of a note ends, in the languages there are.
SENTENCE_END = re.compile(r"(?<=[.!?])\s|(?<=[。！？])")


@dataclass(frozen=True)
class Example:
    """A project that comes with the program.

    Attributes:
        id: its name on the command line.
        title: its name in the gallery.
        sentence: what it shows, in one sentence.
        note: what to do, what to look at, what to change next.
        path: its file, the JSON text of a project.
        topic: what it stands under, with others; empty where it stands under nothing.
        level: whom it is for, "Beginner"; empty where that is not said.
    """

    id: str
    title: str
    sentence: str
    note: str
    path: Path
    topic: str = ""
    level: str = ""


def examples() -> list[Example]:
    """Every example, in the order in which a learner meets them; in the language that is spoken."""
    headings = _headings()
    return [_described(path, *headings.get(name, ("", ""))) for name, path in _paths().items()]


def example_ids() -> tuple[str, ...]:
    """The ids of the examples, in the same order."""
    return tuple(_paths())


def load_example(example: str) -> Project:
    """The project of an example with the runs it is compared with, title and note in the language that is spoken.

    Raises PlaygroundError naming those there are.
    """
    paths = _paths()
    if example not in paths:
        raise PlaygroundError(
            tr("no example {example}; {expected}", example=repr(example), expected=expected_name(example, paths))
        )
    return _spoken(_read(paths[example])).replace(runs=_runs(runs_file(example)))


def runs_file(example: str) -> Path:
    """Where the runs lie that an example is compared with, if it has some."""
    return resources.path("examples") / "runs" / f"{example}.json"


def example_like(project: Project) -> str | None:
    """The id of the example whose title and note a project has, in the language that is spoken; None of others."""
    told = ((path.stem, _spoken(_read(path))) for path in _paths().values())
    return next((name for name, other in told if (other.title, other.note) == (project.title, project.note)), None)


def messages() -> list[str]:
    """What translators find in the examples: levels, topics, titles, and each paragraph of the notes; each once."""
    found: dict[str, None] = {}
    for level, topic in _headings().values():
        found |= dict.fromkeys((level, topic))
    for path in _paths().values():
        project = _read(path)
        texts = (project.note, *(note.text for note in project.notes))
        found |= dict.fromkeys((project.title, *(part for text in texts for part in text.split(PARAGRAPH))))
    return [message for message in found if message]


def open_project(name: str) -> tuple[Project, dict[str, NDArray[np.float32]] | None]:
    """The project of that name, with its weights if it has some. Raises PlaygroundError as `read_project` does."""
    opened = read_project(name)
    return opened.project, opened.weights


def read_project(name: str) -> Opened:
    """What a .playground file holds, or the example of that id, or a new project on the data in a file of that name.

    A file of that name goes before an example. Raises PlaygroundError.
    """
    path = Path(name)
    if is_data(path):
        return Opened(project_of_data(path))
    if path.suffix.lower() == ".onnx" and os.path.isfile(path):
        made = tr("a {suffix} file; playground import makes one of it", suffix=project_file.SUFFIX)
        raise FileError(name, "", tr("a network for other programs"), made)
    if os.path.exists(path) or path.suffix == project_file.SUFFIX:
        return project_file.read(path)
    if name in _paths():
        return Opened(load_example(name))
    named = named_like(name, _paths())
    expected = tr(
        "a {suffix} file, data (.csv, .xlsx, ...) or an example: {named}", suffix=project_file.SUFFIX, named=named
    )
    raise FileError(name, "", tr("no such file or example"), expected)


def _paths() -> dict[str, Path]:
    found = {path.stem: path for path in sorted(resources.path("examples").glob("*.json"))}
    return {name: found[name] for name in (*_headings(), *found) if name in found}


def _headings() -> dict[str, tuple[str, str]]:
    """The level and the topic of each example that the order names, in that order."""
    found: dict[str, tuple[str, str]] = {}
    level = topic = ""
    text = (resources.path("examples") / ORDER_FILE).read_text(encoding="utf-8")
    for line in filter(None, map(str.strip, text.splitlines())):
        if line.startswith("#"):
            level, topic = (part.strip() for part in line.removeprefix("#").split(":", 1))
        else:
            found[line] = (level, topic)
    return found


def _described(path: Path, level: str, topic: str) -> Example:
    project = _spoken(_read(path))
    sentence = SENTENCE_END.split(project.note, maxsplit=1)[0]
    return Example(path.stem, project.title, sentence, project.note, path, _tr(topic), _tr(level))


def _spoken(project: Project) -> Project:
    """The project with its title and its notes, paragraph by paragraph, in the language that is spoken."""
    notes = tuple(note.replace(text=_paragraphs(note.text)) for note in project.notes)
    return project.replace(title=_tr(project.title), note=_paragraphs(project.note), notes=notes)


def _paragraphs(text: str) -> str:
    return PARAGRAPH.join(map(_tr, text.split(PARAGRAPH)))


def _tr(message: str) -> str:
    return tr(message) if message else ""


def _read(path: Path) -> Project:
    return parse_project(_content(path), str(path))


def _runs(path: Path) -> Runs:
    return parse_runs(_content(path), str(path)) if path.exists() else ()


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise unreadable(path, error) from None
