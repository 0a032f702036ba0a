"""Arrays of one's own."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import ClassVar

import numpy as np

from playground.data.dataset import DATASETS, DataError, Part, Samples
from playground.data.own.array_reading import Array, answers_of, read_arrays, samples_of, word_of
from playground.data.own.column import LARGEST
from playground.data.own.last_read import LastRead
from playground.data.own.own_data import OwnData
from playground.data.own.words import WordList
from playground.data.scaling import SCALINGS, scaling_choice
from playground.data.split import split_at_random, split_by_class, test_share, validation_share
from playground.data.table import class_indices
from playground.spec.errors import told_of
from playground.spec.language import tr
from playground.spec.parameter import Integers, Interval, Lengths, Words, param
from playground.spec.task import Task, TensorType

FEWEST = 4


@DATASETS.register
class ArrayFile(OwnData):
    """Arrays from your own .npy or .npz file: an array of samples and one of their answers.

    Bytes of three or four axes are images; other numbers are rows (samples, features) or sequences (samples, time,
    features). Answers in whole numbers or words are classes.
    """

    kind: ClassVar[str] = "array_file"
    title: ClassVar[str] = "Own arrays"

    samples: str = param("", Words(), doc="The array of samples", found=True)
    answers: str = param("", Words(), doc="The array of answers; none when they are the last column", found=True)
    shape: tuple[int, ...] = param((1,), Lengths(3), doc="The axes of a sample", found=True)
    classes: tuple[str, ...] = param((), WordList(), doc="The names of the classes, if the answers are", found=True)
    told: int = param(1, Integers(1, 10_000), doc="How many numbers are told of each sample", found=True)
    low: float = param(0.0, Interval(-LARGEST, LARGEST), doc="The lowest number of the samples", found=True)
    high: float = param(1.0, Interval(-LARGEST, LARGEST), doc="The highest number of the samples", found=True)
    scaling: str = scaling_choice()
    scaling_of_target: str = scaling_choice()
    validation: float = validation_share()
    test: float = test_share()

    @property
    def is_image(self) -> bool:
        return len(self.shape) == 3

    def task(self) -> Task:
        shape = TensorType(tuple(max(length, 1) for length in self.shape))
        if self.classes:
            return Task(shape, classes=self.classes, input_range=self._input_range())
        outputs = tuple(f"y{number}" for number in range(1, self.told + 1)) if self.told > 1 else ("y",)
        return Task(shape, outputs=outputs, input_range=self._input_range())

    def load(self, rng: np.random.Generator) -> Samples:
        data = self.file.read()
        inputs, answers = _last_read.get((self.file.sha256, self.samples, self.answers), lambda: self._read(data))
        name, shape = self.file.name, self.task().input.shape
        if inputs.shape[1:] != shape or len(answers) != len(inputs):
            found = tr("samples {shape} and answers {other}", shape=inputs.shape, other=answers.shape)
            raise DataError(
                tr(
                    "{file}: found {found}, expected samples (n, {shape}); import it again",
                    file=name,
                    found=found,
                    shape=", ".join(map(str, shape)),
                )
            )
        if self.classes:
            targets: Array = class_indices([word_of(value) for value in answers.tolist()], self.classes, Path(name))
            split, target_scaler = split_by_class(targets, self.validation, self.test, rng), None
        else:
            numbers = answers.astype(np.float64).reshape(len(answers), -1)
            if numbers.shape[1] != self.told:
                raise DataError(
                    tr(
                        "{file}: found {found} answers a sample, expected {expected}; import it again",
                        file=name,
                        found=numbers.shape[1],
                        expected=self.told,
                    )
                )
            split = split_at_random(len(inputs), self.validation, self.test, rng)
            target_scaler = SCALINGS[self.scaling_of_target](numbers[split.train])
            targets = target_scaler.apply(numbers)
        scaler = None
        if len(shape) == 1:
            rows = inputs.astype(np.float64)
            scaler = SCALINGS[self.scaling](rows[split.train])
            inputs = scaler.apply(rows)
        train, validation, test = (
            Part(inputs[part], targets[part]) for part in (split.train, split.validation, split.test)
        )
        scale = 1 / 255 if inputs.dtype == np.uint8 else 1.0
        test_part = test if self.test else None
        return Samples(
            self.task(), train, validation, test_part, scale=scale, scaler=scaler, target_scaler=target_scaler
        )

    def _read(self, data: bytes) -> tuple[Array, Array]:
        name = self.file.name
        arrays = read_arrays(data, name)
        for wanted in (self.samples, self.answers or self.samples):
            if wanted not in arrays:
                raise DataError(told_of(name, tr("the arrays {names}", names=", ".join(arrays)[:200]), repr(wanted)))
        return arrays_told_apart(arrays, self.samples, self.answers, name)

    def _input_range(self) -> tuple[float, float]:
        if self.is_image and self.low >= 0 and self.high <= 1:
            return 0.0, 1.0
        if len(self.shape) > 1 or self.scaling == "none":
            return min(self.low, self.high), max(self.low, self.high)
        return (-8.0, 8.0) if self.scaling == "standard" else (-1.0, 2.0)


def arrays_told_apart(arrays: Mapping[str, Array], samples: str, answers: str, name: str) -> tuple[Array, Array]:
    """The samples, (n, *shape), and the answers, (n,) or (n, k), among the arrays of a file.

    Raises DataError when they are not such, or not as many of the one as of the other.
    """
    last = not answers
    inputs = samples_of(arrays[samples], last, name)
    found = answers_of(arrays[answers or samples], last, name)
    if len(found) != len(inputs) or len(inputs) < FEWEST:
        raise DataError(
            tr(
                "{file}: found {samples} samples and {answers} answers, expected as many of both, at least {least}",
                file=name,
                samples=len(inputs),
                answers=len(found),
                least=FEWEST,
            )
        )
    return inputs, found


_last_read: LastRead[tuple[Array, Array]] = LastRead()
