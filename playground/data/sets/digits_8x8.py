"""Small handwritten digits."""

from __future__ import annotations

from typing import ClassVar

import numpy as np

from playground.data.dataset import DATASETS, Dataset, Samples
from playground.data.framing import BLOCKS, Framing
from playground.data.images import read_arrays
from playground.data.split import split_by_class, take, test_share, validation_share
from playground.spec.task import Task, TensorType

COUNT, SIDE = 1797, 8


@DATASETS.register
class Digits8x8(Dataset):
    """Handwritten digits on 8×8 pixels of 17 grays: 1 797 of them, small enough to learn in seconds.

    Each pixel counts the ink in a square of 4×4, 0 to 16; `Samples.scale` brings them to 0..1.
    Source: Alpaydin and Kaynak 1998, UCI Machine Learning Repository.
    """

    kind: ClassVar[str] = "digits_8x8"
    title: ClassVar[str] = "Digits 8×8"
    source: ClassVar[str] = "E. Alpaydin and C. Kaynak 1998, UCI Machine Learning Repository, CC BY 4.0."
    framing: ClassVar[Framing | None] = BLOCKS
    file: ClassVar[str] = "digits_8x8.npz"

    validation: float = validation_share(0.1)
    test: float = test_share(0.2)

    def task(self) -> Task:
        return Task(TensorType((SIDE, SIDE, 1)), classes=tuple("0123456789"), input_range=(0.0, 1.0))

    def load(self, rng: np.random.Generator) -> Samples:
        arrays = read_arrays(self.file, {"images": (COUNT, SIDE, SIDE), "labels": (COUNT,)})
        images, labels = arrays["images"][..., np.newaxis], arrays["labels"].astype(np.int64)
        split = split_by_class(labels, self.validation, self.test, rng)
        train, validation, test = (take(images, labels, rows) for rows in (split.train, split.validation, split.test))
        return Samples(self.task(), train, validation, test if self.test else None, scale=1 / 16)
