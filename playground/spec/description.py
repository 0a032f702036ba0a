"""What the docstring of a kind says, section by section: the reference, tooltips and a test read it.

A docstring begins with what the thing is, in the learner's words. Paragraphs with more may follow, then the sections:

    Equation: y = f(x W + b), or several lines of them, indented
    Use: when to take it rather than another
    Shape: (batch, ..., in) -> (batch, ..., units)
    Arrays: what it trains or keeps, with shapes and where each starts
    PyTorch: its name there, and what differs
    Raises: ShapeError when ...
    Source: who told of it first

What all kinds of a noun have in common stands once, in the section of that name of their base class.
"""

from __future__ import annotations

import functools
import inspect
import re
import textwrap
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from playground.spec.language import tr

LABELS = EQUATION, USE, SHAPE, ARRAYS, PYTORCH, SOURCE = "Equation", "Use", "Shape", "Arrays", "PyTorch", "Source"
# Told apart from the rest, but for programmers only.
_HIDDEN = ("Raises", "Attributes")
_LABEL = re.compile(rf"({'|'.join((*LABELS, *_HIDDEN))}):(?: |$)")


@dataclass(frozen=True)
class Description:
    """A docstring in its parts.

    Attributes:
        summary: what it is, one paragraph.
        notes: paragraphs with more.
        sections: by label, in the order above; an equation keeps its lines, all else is one line.
    """

    summary: str
    notes: tuple[str, ...]
    sections: Mapping[str, str]

    @property
    def hint(self) -> str:
        """The summary, and the equation on lines of its own: what a tooltip says."""
        equation = self.sections.get(EQUATION, "")
        return f"{self.summary}\n{equation}" if equation else self.summary


def describe(kind: type[Any]) -> Description:
    """The description of a class. Sections it does not have are those of the nearest base class that has them."""
    return _described(cast(Hashable, kind))


def translated(description: Description) -> Description:
    """The same in the language that is spoken; equations and sources stay as they are."""
    sections = {
        label: text if label in (EQUATION, SOURCE) else tr(text) for label, text in description.sections.items()
    }
    return Description(tr(description.summary), tuple(map(tr, description.notes)), sections)


@functools.cache
def _described(kind: Any) -> Description:
    paragraphs, sections = _parsed(kind)
    for base in kind.__mro__[1:]:
        sections = _parsed(base)[1] | sections
    ordered = {label: sections[label] for label in LABELS if label in sections}
    return Description(paragraphs[0] if paragraphs else "", tuple(paragraphs[1:]), ordered)


def _parsed(kind: type[Any]) -> tuple[list[str], dict[str, str]]:
    """The paragraphs outside of sections, and the sections."""
    paragraphs: list[list[str]] = []
    sections: dict[str, list[str]] = {}
    current: list[str] | None = None
    for line in inspect.cleandoc(kind.__dict__.get("__doc__") or "").splitlines():
        label = _LABEL.match(line)
        if label:
            current = sections.setdefault(label[1], [])
            line = line[label.end() :]
        elif line and current is None:
            current = []
            paragraphs.append(current)
        if not line and not label:
            current = None
        elif line and current is not None:
            current.append(line)
    joined = {label: _joined(label, lines) for label, lines in sections.items()}
    return [" ".join(lines) for lines in paragraphs], joined


def _joined(label: str, lines: list[str]) -> str:
    return textwrap.dedent("\n".join(lines)) if label == EQUATION else " ".join(map(str.strip, lines))
