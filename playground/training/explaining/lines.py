"""What an explanation is made of, and how it is copied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from playground.training.explaining.math import Math


class Phase(Enum):
    """The three parts of a step."""

    FORWARD = "Forward: from the data to the loss"
    BACKWARD = "Backward: from the loss to every weight"
    UPDATE = "Update: every weight a step down"


@dataclass(frozen=True)
class Line:
    """One line: a formula, or words about it."""

    math: Math
    is_prose: bool = False


@dataclass(frozen=True)
class Section:
    """What happens in one layer in one phase.

    Attributes:
        layer: the name of the layer; empty for the loss.
        about: the layer's own equation, or what is left out.
        unit, units: the neuron whose numbers are told, and of how many; None where all are, or there are none.
    """

    phase: Phase
    title: str
    layer: str
    about: str
    lines: tuple[Line, ...]
    unit: int | None = None
    units: int = 0


def as_text(sections: Sequence[Section]) -> str:
    """All of it in plain text."""
    told: list[str] = []
    for number, section in enumerate(sections):
        if not number or sections[number - 1].phase is not section.phase:
            told += [section.phase.value, "=" * len(section.phase.value), ""]
        which = "" if section.unit is None else f", neuron {section.unit + 1} of {section.units}"
        told += [section.title + which, *([f"  {section.about}"] if section.about else [])]
        told += [*(f"  {line.math.text}" for line in section.lines), ""]
    return "\n".join(told)


def as_latex(sections: Sequence[Section]) -> str:
    """All of it as LaTeX, for a document with amsmath."""
    told: list[str] = []
    for number, section in enumerate(sections):
        if not number or sections[number - 1].phase is not section.phase:
            told.append(rf"\section*{{{section.phase.value}}}")
        told.append(rf"\subsection*{{{_escaped(section.title)}}}")
        if section.about:
            told.append(_escaped(section.about))
        for line in section.lines:
            told.append(_escaped(line.math.text) if line.is_prose else rf"\[ {line.math.latex} \]")
        told.append("")
    return "\n".join(told)


def _escaped(text: str) -> str:
    """Words that hold no commands of LaTeX's."""
    for sign in "&%$#_{}":
        text = text.replace(sign, "\\" + sign)
    return text
