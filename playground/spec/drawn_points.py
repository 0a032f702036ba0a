"""The constraint of a setting that holds points a person has drawn into the plane."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from playground.spec.language import tr
from playground.spec.parameter import Constraint, Interval

DrawnPoint = tuple[float, float, float]


@dataclass(frozen=True)
class DrawnPoints(Constraint):
    """From 1 to `most` points (x1, x2, answer) within `reach` of the middle; places have two decimals, answers three.

    The answer is the number of a class, or the number to predict.
    """

    most: int
    reach: float

    def accept(self, value: object) -> tuple[DrawnPoint, ...]:
        if isinstance(value, str) or not isinstance(value, Sequence) or not 1 <= len(value) <= self.most:
            raise ValueError(value)
        return tuple(map(self._accept_point, value))

    def _accept_point(self, point: object) -> DrawnPoint:
        if isinstance(point, str) or not isinstance(point, Sequence) or len(point) != 3:
            raise ValueError(point)
        place, answer = Interval(-self.reach, self.reach), Interval(-1e3, 1e3)
        return round(place.accept(point[0]), 2), round(place.accept(point[1]), 2), round(answer.accept(point[2]), 3)

    def parse(self, text: str) -> tuple[DrawnPoint, ...]:
        return self.accept([[float(word) for word in point.split()] for point in text.split(",")])

    def write(self, value: Any) -> str:
        return ", ".join(" ".join(f"{number:g}" for number in point) for point in value)

    def encode(self, value: Any) -> Any:
        return [list(point) for point in value]

    def __str__(self) -> str:
        return tr(
            "1 to {most} points, each as x1 x2 answer with x1 and x2 from {low:g} to {high:g}",
            most=self.most,
            low=-self.reach,
            high=self.reach,
        )

    def valid(self) -> list[tuple[DrawnPoint, ...]]:
        return [((0.0, 0.0, 0.0),), ((-self.reach, self.reach, 1.0), (0.25, -0.5, 0.0))]

    def invalid(self) -> list[Any]:
        far = ((self.reach + 1, 0.0, 0.0),)
        return [(), ((0.0, 0.0),), ((0.0, 0.0, "a"),), far, ((0.0, 0.0, 0.0),) * (self.most + 1), None, "0 0", 3]
