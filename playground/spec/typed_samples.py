"""The constraint of a setting that holds samples a person has typed."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from playground.spec.language import marked, tr
from playground.spec.numbers import Numbers, numbers_in
from playground.spec.parameter import Constraint

# Inputs and wanted outputs of one sample.
TypedSample = tuple[tuple[float, ...], tuple[float, ...]]

ARROW, BETWEEN = "->", ";"


@dataclass(frozen=True)
class TypedSamples(Constraint):
    """From 1 to `most` samples, all with as many inputs and as many outputs, `widest` of either at most."""

    most: int
    widest: int
    reach: float

    def accept(self, value: object) -> tuple[TypedSample, ...]:
        if isinstance(value, str) or not isinstance(value, Sequence) or not 1 <= len(value) <= self.most:
            raise ValueError(value)
        samples = tuple(map(self._accept_sample, value))
        if len({(len(inputs), len(outputs)) for inputs, outputs in samples}) != 1:
            raise ValueError(value)
        return samples

    def _accept_sample(self, sample: object) -> TypedSample:
        if isinstance(sample, str) or not isinstance(sample, Sequence) or len(sample) != 2:
            raise ValueError(sample)
        numbers = Numbers(self.widest, self.reach)
        return numbers.accept(sample[0]), numbers.accept(sample[1])

    def parse(self, text: str) -> tuple[TypedSample, ...]:
        typed = [line.split(ARROW) for line in text.split(BETWEEN) if line.strip()]
        return self.accept([[numbers_in(side) for side in sample] for sample in typed])

    def write(self, value: Any) -> str:
        sides = ((_written(inputs), _written(outputs)) for inputs, outputs in value)
        return f"{BETWEEN} ".join(f"{inputs} {ARROW} {outputs}" for inputs, outputs in sides)

    def encode(self, value: Any) -> Any:
        return [[list(inputs), list(outputs)] for inputs, outputs in value]

    def __str__(self) -> str:
        expected = marked("1 to {most} samples, each as inputs -> outputs, such as 0.05, 0.1 -> 0.01; 0.2, 0.3 -> 0.99")
        return tr(expected, most=self.most)

    def valid(self) -> list[tuple[TypedSample, ...]]:
        return [(((0.0,), (1.0,)),), (((0.5, -0.25), (1.0,)), ((self.reach, 0.0), (-2.0,)))]

    def invalid(self) -> list[Any]:
        one = ((0.0,), (1.0,))
        too_many, uneven = (one,) * (self.most + 1), (one, ((0.0, 1.0), (1.0,)))
        return [(), (((0.0,),),), (((0.0,), ()),), (((0.0,), (math.inf,)),), uneven, too_many, None, "0 1", 3]


def _written(numbers: Sequence[float]) -> str:
    return ", ".join(f"{number:g}" for number in numbers)
