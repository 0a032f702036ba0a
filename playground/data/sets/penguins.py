"""Penguins, with missing values and words among the measurements."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from playground import resources
from playground.data.columns import Filling, filled, flags_of, means_of, scaled_beside
from playground.data.dataset import DATASETS, DataError, Further, Part, Samples
from playground.data.further.reading import is_array
from playground.data.further.rows import known_words, read_named, refuse_large, remark_of_filled
from playground.data.own.source import Tick
from playground.data.split import split_by_class
from playground.data.table import Table, class_indices, read_numbers, read_words
from playground.spec.errors import told_of
from playground.spec.language import tr
from playground.spec.parameter import Choice, Subset, param
from playground.spec.task import Task, TensorType

NUMBERS = {
    "bill length (mm)": "bill_length_mm",
    "bill depth (mm)": "bill_depth_mm",
    "flipper length (mm)": "flipper_length_mm",
    "body mass (g)": "body_mass_g",
}
WORDS = {"island": ("Biscoe", "Dream", "Torgersen"), "sex": ("female", "male")}
FEATURES = (*NUMBERS, *WORDS)
MISSING = "NA"


@DATASETS.register
class Penguins(Table):
    """Three species of penguins, some of them not fully measured: 344 birds, 11 with gaps.

    Island and sex are words; each word becomes an input of its own, 1 where it applies and 0 elsewhere.
    Source: Gorman, Williams and Fraser 2014, PLoS ONE 9(3).
    """

    kind: ClassVar[str] = "penguins"
    source: ClassVar[str] = "K. Gorman and Palmer Station LTER, by way of palmerpenguins, CC0."
    file: ClassVar[str] = "penguins.csv"
    columns: ClassVar[Mapping[str, str]] = NUMBERS
    classes: ClassVar[tuple[str, ...]] = ("Adelie", "Chinstrap", "Gentoo")
    value_range: ClassVar[tuple[float, float]] = (0.0, 6300.0)

    features: tuple[str, ...] = param(FEATURES, Subset(FEATURES), doc="Which measurements the network is given")
    missing: str = param(
        "mean",
        Choice(("mean", "leave out")),
        doc="What to do with gaps: put the mean of the training part there (0 for every word), or leave the bird out",
    )

    def chosen(self) -> tuple[str, ...]:
        return tuple(name for name in self.features if name in NUMBERS)

    def feature_names(self) -> tuple[str, ...]:
        words = (f"{name} {word}" for name in WORDS if name in self.features for word in WORDS[name])
        return (*self.chosen(), *words)

    def task(self) -> Task:
        features = self.feature_names()
        return Task(TensorType((len(features),)), self.classes, features=features, input_range=self.input_range())

    def load(self, rng: np.random.Generator) -> Samples:
        path = resources.path("datasets", self.file)
        species = [words[0] or "" for _, words in read_words(path, ["species"])]
        labels = class_indices(species, self.classes, path)
        numbers = read_numbers(path, [NUMBERS[name] for name in self.chosen()], (MISSING,))
        flags = self._flags()
        if self.missing == "leave out":
            complete = ~np.isnan(numbers).any(axis=1) & ~np.isnan(flags).any(axis=1)
            labels, numbers, flags = labels[complete], numbers[complete], flags[complete]
        split = split_by_class(labels, self.validation, self.test, rng)
        filling = Filling(means_of(numbers[split.train]))
        full = filled(numbers, filling.means)
        inputs, scaler = scaled_beside(full, np.nan_to_num(flags), split.train, self.scaling)
        train, validation, test = (
            Part(inputs[rows], labels[rows]) for rows in (split.train, split.validation, split.test)
        )
        missing = tuple(np.isnan(np.hstack([numbers, flags])).sum(axis=0).tolist())
        tested = test if self.test else None
        return Samples(self.task(), train, validation, tested, scaler=scaler, filling=filling, missing=missing)

    def further_columns(self) -> tuple[tuple[str, str], ...]:
        words = ((name, ", ".join(WORDS[name])) for name in WORDS if name in self.features)
        return (*super().further_columns(), *words)

    def read_further(self, path: Path, samples: Samples, tick: Tick | None = None) -> Further:
        if is_array(path):
            return super().read_further(path, samples, tick)
        assert samples.scaler is not None and samples.filling is not None
        words = [name for name in WORDS if name in self.features]
        numbers = {self.columns[name]: (name,) for name in self.chosen()}
        kinds: dict[str, type] = dict.fromkeys(numbers, float) | dict.fromkeys(words, str)
        table = read_named(path, kinds, numbers, known=("species",), tick=tick)
        measured = np.column_stack([np.empty((table.count, 0)), *(table.values[name] for name in numbers)])
        refuse_large(path.name, measured)
        remarks, flags, gaps = [table.remark], [], np.isnan(measured).any(axis=1)
        for name in words:
            known, remark = known_words(path.name, name, table.values[name], WORDS[name])
            remarks.append(remark)
            gaps |= known < 0
            flags.append(flags_of(known, len(WORDS[name])))
        inputs = samples.scaler.apply(np.hstack([filled(measured, samples.filling.means), *flags]))
        if self.missing != "leave out":
            counts = np.isnan(measured).sum(axis=0).tolist()
            means = (f"{mean:.4g}" for mean in samples.filling.means)
            remarks.append(remark_of_filled(path.name, list(zip(numbers, counts, means, strict=True))))
        return Further(inputs, gaps & (self.missing == "leave out"), remarks=tuple(filter(None, remarks)))

    def _flags(self) -> NDArray[np.float64]:
        """An input for each word of each chosen feature that has words, (rows, words); NaN in a gap."""
        path = resources.path("datasets", self.file)
        chosen = [name for name in WORDS if name in self.features]
        rows = read_words(path, chosen)
        flags = []
        for line, found in rows:
            row: list[float] = []
            for name, word in zip(chosen, found, strict=True):
                if word not in (*WORDS[name], MISSING):
                    expected = ", ".join(WORDS[name])
                    raise DataError(
                        told_of(
                            f"{tr('{file}: line {line}', file=path.name, line=line)}: {name}",
                            repr(word),
                            tr("one of {options}", options=expected),
                        )
                    )
                row += [np.nan if word == MISSING else float(word == known) for known in WORDS[name]]
            flags.append(row)
        return np.array(flags)
