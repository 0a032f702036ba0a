"""A layer of a step with what it is made of and the neuron that is told of."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from playground.engine.operations import Affine, Elementwise, Instruction
from playground.spec.description import EQUATION, describe
from playground.spec.language import tr
from playground.training.explaining.lines import Line, Phase, Section
from playground.training.explaining.step import Array, StepLayer

# Neurons that are all told of; of more, one of choice.
MOST_UNITS = 4


@dataclass(frozen=True)
class Station:
    """A layer with what is told of it.

    Attributes:
        instructions: the operations it is made of.
        opened: the neuron to tell of, from 0; the last one where there are fewer.
        is_first: whether nothing is trained before it, so that nobody asks for the gradient by what arrives.
    """

    layer: StepLayer
    instructions: tuple[Instruction, ...]
    opened: int = 0
    is_first: bool = False

    @property
    def title(self) -> str:
        """Its name on the canvas with what it is."""
        kind = type(self.layer.planned.layer).title
        return self.layer.name if self.layer.name.startswith(kind) else f"{self.layer.name} ({tr(kind)})"

    @property
    def equation(self) -> str:
        """That of its kind, in one line."""
        return " ; ".join(describe(type(self.layer.planned.layer)).sections.get(EQUATION, "").splitlines())

    @property
    def formula(self) -> Elementwise | None:
        """The function that it ends with, where it works number by number."""
        last = self.instructions[-1].operation if self.instructions else None
        return last if isinstance(last, Elementwise) else None

    @property
    def is_affine(self) -> bool:
        """Whether it begins with x W + b on a plain row of numbers."""
        first = self.instructions[0].operation if self.instructions else None
        return isinstance(first, Affine) and len(self.layer.inputs) == 1 and self.layer.inputs[0].ndim == 1

    @property
    def units(self) -> int:
        """Numbers that leave it."""
        return self.layer.output.size

    @property
    def chosen(self) -> range:
        """The neurons that are told of."""
        if self.units <= MOST_UNITS:
            return range(self.units)
        unit = min(self.opened, self.units - 1)
        return range(unit, unit + 1)

    @property
    def unit(self) -> int | None:
        """The one neuron that is told of; None where all are."""
        return None if self.units <= MOST_UNITS else self.chosen[0]

    @functools.cached_property
    def before(self) -> Array:
        """(units,) x W + b, what the function of an affine layer is given."""
        arrays = self.layer.arrays
        z: Array = self.layer.inputs[0] @ arrays["weight"].value
        return z + arrays["bias"].value if "bias" in arrays else z

    def own_numbers(self, unit: int) -> dict[str, float]:
        """What the function has learned for a neuron, by name."""
        arrays = self.instructions[-1].arrays
        return {
            role: float(np.ravel(self.layer.arrays[name.rpartition("/")[2]].value)[unit])
            for role, name in arrays.items()
        }

    @property
    def function_name(self) -> str:
        """What its function is called in formulas."""
        made = self.formula.activation if self.formula is not None else None
        return made.kind if made is not None else "f"

    def section(self, phase: Phase, about: str, lines: Iterable[Line]) -> Section:
        """What is told of it in one phase."""
        return Section(phase, self.title, self.layer.name, about, tuple(lines), self.unit, self.units)
