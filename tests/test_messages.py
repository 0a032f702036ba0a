"""What is said in another language can be found by translators, and has a value for each of its braces."""

from __future__ import annotations

import ast
import functools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Formatter

import playground

ROOT = Path(playground.__file__).parent
FUNCTIONS = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda


@dataclass(frozen=True)
class Message:
    """Where a function of the language is called, how, and whether that is while the module is imported."""

    function: str
    place: str
    call: ast.Call
    is_import: bool


def messages(*names: str) -> list[Message]:
    """The calls of functions of those names."""
    return [message for message in all_messages() if message.function in names]


@functools.cache
def all_messages() -> tuple[Message, ...]:
    """Every call of `tr` and `marked` in the program."""
    return tuple(message for path in sorted(ROOT.rglob("*.py")) for message in _in_file(path))


def _in_file(path: Path) -> Iterator[Message]:
    text = path.read_text(encoding="utf-8")
    if "tr(" not in text and "marked(" not in text:
        return
    nodes = list(ast.walk(ast.parse(text)))
    calls = [node for node in nodes if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    later = {id(node) for outer in nodes if isinstance(outer, FUNCTIONS) for node in _body(outer)}
    for call in calls:
        assert isinstance(call.func, ast.Name)
        if call.func.id in ("tr", "marked"):
            yield Message(call.func.id, f"{path.relative_to(ROOT)}:{call.lineno}", call, id(call) not in later)


def _body(function: FUNCTIONS) -> Iterator[ast.AST]:
    statements = [function.body] if isinstance(function, ast.Lambda) else function.body
    for statement in statements:
        yield from ast.walk(statement)


def test_nothing_is_translated_before_the_language_is_known() -> None:
    assert [message.place for message in messages("tr") if message.is_import] == []


def test_a_message_is_no_formatted_string() -> None:
    found = messages("tr", "marked")
    assert len(found) > 1000
    assert [one.place for one in found if isinstance(one.call.args[0], ast.JoinedStr | ast.BinOp)] == []


def test_what_is_marked_is_written_out() -> None:
    assert [one.place for one in messages("marked") if not isinstance(one.call.args[0], ast.Constant)] == []


def test_every_value_of_a_message_has_its_braces() -> None:
    wrong = []
    for message in messages("tr"):
        given = {keyword.arg for keyword in message.call.keywords}
        words = message.call.args[0]
        if given and None not in given and isinstance(words, ast.Constant):
            names = {name for _, name, _, _ in Formatter().parse(str(words.value)) if name is not None}
            if names != given:
                wrong.append(message.place)
    assert wrong == []
