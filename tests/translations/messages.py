"""Every message of the program, for translators: what goes through tr in the code, what kinds declare, the examples."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import playground
from playground.canvas.guide import GUIDE
from playground.canvas.preview import Preview
from playground.formats import examples
from playground.panels.dock import docks
from playground.spec.declared import Declared, Registry
from playground.spec.description import EQUATION, SOURCE, describe
from playground.spec.parameter import Choice, Integers, Parameter, Part, Subset

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


def messages() -> list[Message]:
    """All of them, each once, in the order of the files that say them."""
    found: dict[tuple[str, str], Message] = {}
    for message in (*_written(), *_declared(), *_of_examples()):
        found.setdefault(message.key, message)
    return [message for message in found.values() if message.text.strip()]


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
    """What registered kinds say of themselves, and the docks and pictures of the window."""
    for module in _modules():
        for value in vars(module).values():
            if isinstance(value, Registry):
                for kind in value:
                    yield from _of_kind(kind)
            elif inspect.isclass(value) and issubclass(value, Declared) and value.__module__ == module.__name__:
                yield from _of_kind(value)
    for dock in docks():
        yield from _said((dock.title, dock.doc), dock.__module__)
    for kind in _below(Preview):
        yield from _said([kind.doc], kind.__module__)
    yield from _said([words for pair in GUIDE for words in pair], "canvas/guide.py")


def _of_kind(kind: type[Declared]) -> Iterator[Message]:
    description = describe(kind)
    where = kind.__module__
    yield from _said((kind.title, description.summary, *description.notes), where)
    yield from _said((text for label, text in description.sections.items() if label not in (EQUATION, SOURCE)), where)
    for parameter in kind.parameters():
        yield from _of_parameter(parameter, where)


def _of_parameter(parameter: Parameter, where: str) -> Iterator[Message]:
    yield from _said([parameter.label, parameter.doc], where)
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


def _modules() -> list[ModuleType]:
    names = sorted(found.name for found in pkgutil.walk_packages(playground.__path__, "playground."))
    return [importlib.import_module(name) for name in names if not name.endswith("__main__") and ".cli" not in name]


def _below(kind: type) -> Iterator[type]:
    for found in sorted(kind.__subclasses__(), key=lambda found: found.__qualname__):
        yield found
        yield from _below(found)
