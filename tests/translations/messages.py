"""Every message of the program, for translators: what goes through tr in the code, what kinds declare, the examples."""

from __future__ import annotations

import ast
import functools
import importlib
import pkgutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import playground
from playground.canvas.actions import ENTRIES
from playground.canvas.guide import GUIDE
from playground.canvas.preview import Preview
from playground.data.dataset import DATASETS, Dataset
from playground.data.own.own_data import OwnData
from playground.data.sets.hand_drawn import MOST_CLASSES
from playground.formats import examples
from playground.formats.reference import CHAPTERS
from playground.panels.dock import docks
from playground.panels.output_views.view import view_classes
from playground.spec.augmentation import Augmentation
from playground.spec.declared import Declared
from playground.spec.description import EQUATION, LABELS, SOURCE, describe
from playground.spec.notes import Note
from playground.spec.parameter import Choice, Integers, Parameter, Part, Subset
from playground.training.health.rule import Rule
from playground.window.appearance import OPTIONS

ROOT = Path(playground.__file__).parent
# The command line speaks English.
SILENT = ("cli", "demo.py")


@dataclass(frozen=True, order=True)
class Message:
    """What is said in one sentence, or one word.

    Attributes:
        comment: which of its meanings is meant, where it has several.
        is_counted: whether it follows a number: {count} weights.
        where: the file that says it.
    """

    text: str
    comment: str = ""
    is_counted: bool = False
    where: str = ""

    @property
    def key(self) -> tuple[str, str]:
        return self.text, self.comment


@functools.cache
def messages() -> tuple[Message, ...]:
    """All of them, each once, in the order of the files that say them."""
    found: dict[tuple[str, str], Message] = {}
    for message in (*_written(), *_declared(), *_of_examples()):
        found.setdefault(message.key, message)
    return tuple(message for message in found.values() if any(mark.isalpha() for mark in message.text))


def _written() -> Iterator[Message]:
    """The literals in tr(...), marked(...) and counted(...)."""
    for path in sorted(ROOT.rglob("*.py")):
        where = path.relative_to(ROOT).as_posix()
        if not where.startswith(SILENT):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                    yield from _of_call(node.func.id, node.args, where)


def _of_call(name: str, arguments: list[ast.expr], where: str) -> Iterator[Message]:
    words = [node.value for node in arguments if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    if name in ("tr", "marked") and len(words) == len(arguments):
        yield Message(words[0], *words[1:2], where=where)
    elif name == "counted" and len(words) == len(arguments) - 1 > 0:
        yield Message(f"{{count}} {words[-1] if len(words) > 1 else words[0] + 's'}", is_counted=True, where=where)


def _declared() -> Iterator[Message]:
    """What kinds say of themselves, and what the window shows of lists that are declared elsewhere."""
    import_all()
    for kind in _below(Declared):
        yield from _of_kind(kind)
    for dock in docks():
        yield from _said((dock.title, dock.doc), "panels, docks")
    for view in view_classes():
        yield from _said((view.title, view.doc), view.__module__)
    for preview in _below(Preview):
        yield from _said([preview.doc], preview.__module__)
    yield from _said([words for pair in GUIDE for words in pair], "canvas/guide")
    for entry in ENTRIES:
        yield from _said((entry.text, entry.tip), "canvas/actions")
    yield from _said((*LABELS, *(title for title, _, _ in CHAPTERS), "Training"), "formats/reference")
    yield from _said(("data", "loss", "optimizer", "augmentation"), "spec/placeholders")
    yield from _said(("train", "validation", "test"), "training/explaining/step")
    yield from _said(Note.expected.values(), "spec/notes")
    for option in OPTIONS:
        yield from _said((option.title, option.doc, *option.titles), "window/appearance")


def _of_kind(kind: type[Declared]) -> Iterator[Message]:
    where = kind.__module__
    yield from _said([kind.title], where)
    yield from _described(kind)
    for parameter in kind.parameters():
        if not parameter.found:
            yield from _of_parameter(parameter, where)
    if issubclass(kind, Augmentation):
        yield from _said([kind.kind], where)
    if issubclass(kind, Rule):
        yield from _said((kind.threshold, kind.mark), where)
    if issubclass(kind, Dataset) and kind.kind in DATASETS.kinds():
        yield from _of_data(kind, where)


def _described(kind: type) -> Iterator[Message]:
    description = describe(kind)
    sections = (text for label, text in description.sections.items() if label not in (EQUATION, SOURCE))
    yield from _said((description.summary, *description.notes, *sections), kind.__module__)


def _of_data(kind: type[Dataset], where: str) -> Iterator[Message]:
    """The words of a data set of the program's own; letters of an alphabet are none."""
    data = kind()
    task = data.task()
    yield from _said((kind.source, task.interval, getattr(data, "unit", "")), where)
    yield from _said([task.interval.removesuffix("s")], where)
    if not issubclass(kind, OwnData):
        yield from _said((word for word in (*task.classes, *task.outputs, *task.features) if len(word) > 1), where)
        yield from _said((f"class {number}" for number in range(1, MOST_CLASSES + 1)), where)
        yield from _said((f"cloud {number}" for number in range(1, 11)), where)


def _of_parameter(parameter: Parameter, where: str) -> Iterator[Message]:
    yield from _said([parameter.label, parameter.doc, parameter.unit], where)
    match parameter.constraint:
        case Choice() | Subset():
            yield from _said(parameter.constraint.options, where)
        case Integers(special=(_, word)):
            yield from _said([word], where)
        case Part():
            yield from _said([parameter.constraint.noun], where)


def _of_examples() -> Iterator[Message]:
    yield from _said(examples.messages(), "examples")


def _said(texts: Iterable[str], where: str) -> Iterator[Message]:
    return (Message(text, where=where.removeprefix("playground.").replace(".", "/")) for text in texts)


def import_all() -> None:
    """Every module of the program that does not run by being imported, so that each kind is known."""
    for found in pkgutil.walk_packages(playground.__path__, "playground."):
        if not found.name.endswith("__main__") and ".cli" not in found.name:
            importlib.import_module(found.name)


def _below(kind: type) -> Iterator[type[Any]]:
    for found in sorted(kind.__subclasses__(), key=lambda found: (found.__module__, found.__qualname__)):
        if found.__module__.startswith("playground."):  # tests declare kinds of their own
            yield found
            yield from _below(found)
