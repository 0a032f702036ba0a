"""What an explanation is made of, and how it is copied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from playground.spec.language import marked, tr
from playground.training.explaining.math import Math


class Phase(Enum):
    """The three parts of a step."""

    FORWARD = marked("Forward: from the data to the loss")
    BACKWARD = marked("Backward: from the loss to every weight")
    UPDATE = marked("Update: every weight a step down")

    @property
    def title(self) -> str:
        """What it is called, in the language that is spoken."""
        return tr(self.value)


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
            told += [section.phase.title, "=" * len(section.phase.title), ""]
        title = section.title
        if section.unit is not None:
            number_told = section.unit + 1
            title = tr("{layer}, neuron {number} of {count}", layer=title, number=number_told, count=section.units)
        told += [title, *([f"  {section.about}"] if section.about else [])]
        told += [*(f"  {line.math.text}" for line in section.lines), ""]
    return "\n".join(told)


def as_latex(sections: Sequence[Section]) -> str:
    """All of it as LaTeX, for a document with amsmath."""
    told: list[str] = []
    for number, section in enumerate(sections):
        if not number or sections[number - 1].phase is not section.phase:
            told.append(rf"\section*{{{section.phase.title}}}")
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
