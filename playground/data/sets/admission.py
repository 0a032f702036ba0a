"""Six scores and a decision."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import DATASETS
from playground.data.points import GeneratedPoints, Points
from playground.spec.task import Task, TensorType

SUBJECTS = {
    "language": 150,
    "mathematics": 150,
    "foreign language": 150,
    "physics": 100,
    "chemistry": 100,
    "biology": 100,
}
PASS = 660


@DATASETS.register
class Admission(GeneratedPoints):
    """Six scores of an examination, admitted from a total of 660 up: one neuron with a step decides it.

    Its weights are 1, its bias is -660. Full marks are 150 in three subjects and 100 in three; about half the
    candidates pass. Noise blurs the decision: it looks at totals that are off by a normal deviation of 100 · noise.
    The scores are whole numbers as they are, not scaled: descent wants a small rate here.
    """

    kind: ClassVar[str] = "admission"
    described: ClassVar[Task] = Task(
        TensorType((len(SUBJECTS),)),
        classes=("not admitted", "admitted"),
        features=tuple(SUBJECTS),
        input_range=(0.0, float(max(SUBJECTS.values()))),
    )

    def draw(self, rng: np.random.Generator) -> tuple[Points, NDArray[Any]]:
        full = np.array(list(SUBJECTS.values()), float)
        share = rng.uniform(0.78, 0.98, (self.samples, 1)) + 0.04 * rng.standard_normal((self.samples, len(full)))
        scores = np.clip(np.round(full * share), 0, full)
        seen = scores.sum(axis=1) + 100 * self.noise * rng.standard_normal(self.samples)
        return scores, (seen >= PASS).astype(np.int64)
