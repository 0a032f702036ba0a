"""What a trained network says of further samples, in the words and units of the data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import Further
from playground.spec.errors import PlaygroundError
from playground.spec.language import tr
from playground.spec.task import IGNORED, Task
from playground.spec.wording import counted
from playground.training.trainer import Trainer

# What of the answers is wanted: class and probabilities or numbers in their own units; what leaves the network; ...
ANSWERS, LOGITS, PROBABILITIES, CLASSES = "answers", "logits", "probabilities", "classes"
FORMS = (ANSWERS, LOGITS, PROBABILITIES, CLASSES)
# A multiple of what the network itself computes at a time, so that the answers are those of a single go.
SAMPLES_AT_A_TIME = 256 * 16


@dataclass(frozen=True, eq=False)
class Answers:
    """What a network says of each sample; NaN, or IGNORED as a class, where a sample was left out.

    Attributes:
        logits: (n, ..., outputs) what leaves the network.
        probabilities: (n, ..., classes); None where numbers are predicted.
        classes: (n, ...) places of the classes; None where numbers are predicted.
        numbers: (n, ..., outputs) in their own units; None where classes are told.
    """

    task: Task
    further: Further
    logits: NDArray[Any]
    probabilities: NDArray[Any] | None
    classes: NDArray[np.int64] | None
    numbers: NDArray[np.float64] | None

    def __len__(self) -> int:
        return len(self.further)

    @property
    def sentence(self) -> str:
        """How many there are, and how many samples have none."""
        count = int((~self.further.left_out).sum())
        rest = len(self) - count
        answers = counted(count, "answer")
        if not rest:
            return answers
        return tr(
            "{answers}; {rest} of {count} samples lack what is needed for one",
            answers=answers,
            rest=rest,
            count=len(self),
        )

    @property
    def is_table(self) -> bool:
        """Whether there is one answer a sample, so that they can stand in rows."""
        return self.task.steps is None

    def array(self, form: str) -> NDArray[Any]:
        """The answers of one form as an array. Raises PlaygroundError where there are none of that form."""
        found = {PROBABILITIES: self.probabilities, CLASSES: self.classes, LOGITS: self.logits}.get(form)
        if form == ANSWERS:
            found = self.logits if self.numbers is None else self.numbers.astype(np.float32)
        if found is None:
            raise PlaygroundError(
                tr("found numbers to predict, expected data with classes, for the form {form}", form=repr(form))
            )
        return found

    def header(self, form: str) -> tuple[str, ...]:
        """The names of the columns of a table of the answers; what the samples are called first, where they are.

        Raises PlaygroundError where the answers are no table, or there are none of that form.
        """
        if not self.is_table:
            raise PlaygroundError(
                tr("found answers at every step, expected one answer a sample; an array (.npy) takes all")
            )
        label = (self.further.labelled,) if self.further.labelled else ()
        if form == CLASSES:
            self.array(form)
            return (*label, "class")
        if form == LOGITS:
            outputs = self.logits.shape[-1]
            names = self.task.classes or self.task.outputs
            return (*label, *(names if len(names) == outputs else tuple(f"logit {n + 1}" for n in range(outputs))))
        if self.numbers is not None:
            self.array(form)
            return (*label, *self.task.outputs)
        return (*label, *(("class",) if form == ANSWERS else ()), *self.task.classes)

    def row(self, index: int, form: str) -> tuple[str, ...]:
        """A row of that table; empty cells where the sample was left out."""
        label = (self.further.labels[index],) if self.further.labelled else ()
        if self.further.left_out[index]:
            return (*label, *([""] * (len(self.header(form)) - len(label))))
        named = () if self.classes is None else (self.task.classes[self.classes[index]],)
        if form == CLASSES:
            return (*label, *named)
        if form == LOGITS:
            return (*label, *_written(self.logits[index]))
        if self.numbers is not None:
            return (*label, *_written(self.numbers[index]))
        assert self.probabilities is not None
        return (*label, *(named if form == ANSWERS else ()), *_written(self.probabilities[index]))


def answer(trainer: Trainer, further: Further, tick: Callable[[float], None] | None = None) -> Answers:
    """What the trainer's network says of samples that its data set has read."""
    said = []
    for start in range(0, len(further), SAMPLES_AT_A_TIME):
        said.append(trainer.predict(further.inputs[start : start + SAMPLES_AT_A_TIME]))
        if tick is not None:
            tick(min((start + SAMPLES_AT_A_TIME) / len(further), 1.0))
    logits, task, samples = np.concatenate(said), trainer.samples.task, trainer.samples
    probabilities = classes = numbers = None
    if task.is_classification:
        probabilities, classes = trainer.probabilities(logits), trainer.plan.loss.decide(logits)
        probabilities[further.left_out] = np.nan
        classes[further.left_out] = IGNORED
    else:
        numbers = logits.astype(np.float64)
        if samples.target_scaler is not None:
            numbers = samples.target_scaler.undo(numbers)
        numbers[further.left_out] = np.nan
    logits[further.left_out] = np.nan
    return Answers(task, further, logits, probabilities, classes, numbers)


def _written(values: NDArray[Any]) -> list[str]:
    return [f"{value:.6g}" for value in np.atleast_1d(values).tolist()]
