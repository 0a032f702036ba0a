"""What exports as Python source share: names, formulas, and parts that are copied in where they are needed."""

from __future__ import annotations

import ast
import functools
import json
import keyword
import re
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from playground import resources
from playground.engine.formula import ARGUMENT, NUMBER, SIGNS, Formula
from playground.engine.operations import Instruction, Lowered, MaskOf, Value

_SIGNS = dict(zip(SIGNS, ("+", "-", "*", "/"), strict=True))
_STRENGTH = {"add": 1, "subtract": 1, "multiply": 2, "divide": 2}
_CLOSED, _NUMBER = 3, 4
# The longest line of a program.
LINE = 110
# How far in a statement stands, at most.
INDENT = 8
# The variable of the one mask that a network may have.
MASK = "mask"


def identifier(name: str) -> str:
    """A layer's name as the name of a variable: "Dense 1" as dense_1."""
    plain = re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_")
    plain = plain if plain and not plain[0].isdigit() else f"layer_{plain}".rstrip("_")
    return f"{plain}_" if keyword.iskeyword(plain) else plain


def identifiers(names: Iterable[str], taken: Iterable[str] = ()) -> dict[str, str]:
    """A variable for each layer, none twice."""
    found: dict[str, str] = {}
    used = set(taken)
    for name in names:
        wish = plain = identifier(name)
        number = 2
        while wish in used:
            wish, number = f"{plain}_{number}", number + 1
        used.add(wish)
        found[name] = wish
    return found


def variables(lowered: Lowered, layers: Mapping[str, str], source: str = "x") -> dict[Value, str]:
    """The variable of each value: that of its layer, or one of its own where it is still needed at the layer's end."""
    found = {lowered.source: source}
    taken = {source, MASK, *layers.values()}
    for index, instruction in enumerate(lowered.instructions):
        following = lowered.instructions[index + 1 :]
        is_last = all(other.layer != instruction.layer for other in following)
        readers = [other for other in following if instruction.output in other.inputs]
        name = MASK if isinstance(instruction.operation, MaskOf) else layers[instruction.layer]
        if name != MASK and not is_last and readers != list(following[:1]):
            number = 2
            while f"{name}_{number}" in taken:
                number += 1
            name = f"{name}_{number}"
            taken.add(name)
        found[instruction.output] = name
    return found


@dataclass(frozen=True)
class Place:
    """An operation with the variables and arrays it works on, as they are written."""

    instruction: Instruction
    y: str
    inputs: tuple[str, ...]
    arrays: Mapping[str, str]

    @property
    def x(self) -> str:
        """The first input."""
        return self.inputs[0]

    @property
    def mask(self) -> str:
        """The second input, behind a comma, where there is one."""
        return "".join(f", {mask}" for mask in self.inputs[1:2])


def merged(lines: Sequence[str]) -> list[str]:
    """Statements, those that only pass on what the one before assigned to the same variable written as one."""
    found: list[str] = []
    for line in lines:
        joined = _joined(found[-1], line) if found else None
        if joined is None:
            found.append(line)
        else:
            found[-1] = joined
    return found


def _joined(first: str, second: str) -> str | None:
    name, equals, inner = first.partition(" = ")
    if "\n" in first or not equals or not second.startswith(f"{name} = "):
        return None
    outer = second.removeprefix(f"{name} = ")
    tree = ast.parse(outer, mode="eval")
    places = [node for node in ast.walk(tree) if isinstance(node, ast.Name) and node.id == name]
    if len(places) != 1 or not _may_stand_for(inner, places[0], tree):
        return None
    start, end = places[0].col_offset, places[0].end_col_offset
    encoded = outer.encode()
    line = f"{name} = {encoded[:start].decode()}{inner}{encoded[end:].decode()}"
    return line if len(line) <= LINE - INDENT else None


def _may_stand_for(inner: str, place: ast.Name, tree: ast.AST) -> bool:
    """Whether an expression may be written in the place of a variable without parentheses around it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and place in node.args:
            return True
        if isinstance(node, ast.Attribute | ast.Subscript) and node.value is place:
            return isinstance(ast.parse(inner, mode="eval").body, ast.Call | ast.Attribute | ast.Subscript | ast.Name)
    return False


def assigned(target: str, function: str, *arguments: str) -> str:
    """A call whose answer goes to a variable, on several lines where one would be too long."""
    line = f"{target} = {function}({', '.join(arguments)})"
    if len(line) <= LINE - INDENT:
        return line
    return "\n".join([f"{target} = {function}(", *(f"    {argument}," for argument in arguments), ")"])


def indented(lines: Iterable[str], by: int = 4) -> str:
    """Lines as the body of a function."""
    return textwrap.indent("\n".join(lines), " " * by)


def formula_source(formula: Formula, words: Mapping[str, str], inputs: Sequence[str], arrays: Mapping[str, str]) -> str:
    """A formula as an expression. `words` are templates of its functions, such as "np.exp({0})".

    Where a target has another word for a function whose second argument is a number, it stands under "maximum number".
    """

    def leaf(found: Formula) -> tuple[str, int]:
        if found.function == ARGUMENT:
            return inputs[found.index], _CLOSED
        if found.function == NUMBER:
            return number(found.number), _NUMBER
        return arrays[found.name], _CLOSED

    def call(function: str, parts: Sequence[tuple[str, int]]) -> tuple[str, int]:
        if function not in _SIGNS:
            special = f"{function} number"
            word = words[special if special in words and parts[1][1] == _NUMBER else function]
            return word.format(*(text for text, _ in parts)), _CLOSED
        strength = _STRENGTH[function]
        left, right = parts
        # What is taken off or divided by needs its own sign to bind closer.
        apart = strength + (function in ("subtract", "divide"))
        texts = [f"({text})" if own < least else text for (text, own), least in ((left, strength), (right, apart))]
        return f" {_SIGNS[function]} ".join(texts), strength

    return formula.fold(leaf, call)[0]


def number(value: float) -> str:
    """A number as it is written: 1 rather than 1.0."""
    return repr(int(value)) if value == int(value) and abs(value) < 1e15 else repr(value)


def quoted(text: str) -> str:
    """A string as Python reads it, in double quotes."""
    return json.dumps(text, ensure_ascii=not text.isprintable())


def plain_text(text: str) -> str:
    """Text that may stand in a docstring or a comment: nothing in it ends the one or the other."""
    shown = "".join(mark if mark.isprintable() or mark == "\n" else " " for mark in text)
    return shown.replace("\\", "/").replace('"""', "'''").strip().rstrip('"')


@dataclass(frozen=True)
class Parts:
    """The functions and classes of a file under resources/export, by name, each with those that it uses."""

    sources: Mapping[str, str]
    uses: Mapping[str, frozenset[str]]

    def needed_by(self, source: str, has: Iterable[str] = ()) -> list[str]:
        """The sources of all parts that a program uses, in the order of the file, but for those it `has`."""
        used = _names(ast.parse(source)) & self.sources.keys()
        waiting = list(used)
        while waiting:
            for name in self.uses[waiting.pop()] - used:
                used.add(name)
                waiting.append(name)
        return [text for name, text in self.sources.items() if name in used - set(has)]


@functools.cache
def parts_of(file: str) -> Parts:
    """The parts in a file under resources/export."""
    text = resources.path("export", file).read_text(encoding="utf-8")
    found = {node.name: node for node in ast.parse(text).body if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    sources = {name: ast.get_source_segment(text, node) or "" for name, node in found.items()}
    uses = {name: frozenset(_names(node) & found.keys()) for name, node in found.items()}
    return Parts(sources, uses)


def _names(tree: ast.AST) -> set[str]:
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
