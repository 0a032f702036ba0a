"""A table of one's own."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from playground.data.columns import Filling, filled, flags_of, means_of, scaled_beside
from playground.data.dataset import DATASETS, DataError, Further, Part, Samples
from playground.data.further.reading import is_array
from playground.data.further.rows import listed, read_named, refuse_large, remark_of_filled, remark_of_strange
from playground.data.own.column import CATEGORY, NUMBER, TEXT, Column, Columns
from playground.data.own.last_read import LastRead
from playground.data.own.own_data import OwnData
from playground.data.own.rows import Values, read_columns, read_rows
from playground.data.own.source import Tick
from playground.data.own.table_format import Format, TableFormat
from playground.data.scaling import SCALINGS, scaling_choice
from playground.data.split import split_at_random, split_by_class, test_share, validation_share
from playground.spec.errors import told_of
from playground.spec.language import tr
from playground.spec.parameter import Choice, Words, param
from playground.spec.task import Task, TensorType
from playground.storage.limits import as_size, max_bytes

FILL, LEAVE_OUT, OWN_CATEGORY = "fill in", "leave out", "own category"
FEWEST_ROWS = 4
MARGIN = 1.1


@DATASETS.register
class TableFile(OwnData):
    """A table from your own file: CSV, TSV or Excel. Numbers are scaled; each word becomes an input, 0 or 1.

    Rows that lack what is to be told are left out. What fills gaps and what scales is taken from the training part.
    """

    kind: ClassVar[str] = "table_file"
    title: ClassVar[str] = "Own table"

    format: TableFormat = param(TableFormat(), Format(), doc="How the file is written down", found=True)
    columns: tuple[Column, ...] = param((), Columns(), doc="What is in each column, and which are used", found=True)
    target: str = param("", Words(), doc="The column that the network is to tell")
    missing: str = param(
        FILL,
        Choice((FILL, LEAVE_OUT, OWN_CATEGORY)),
        doc="What to do with gaps: fill in the mean or the most frequent word of the training part, leave the row out, "
        "or tell the network of each gap by an input of its own",
    )
    scaling: str = scaling_choice()
    scaling_of_target: str = scaling_choice()
    validation: float = validation_share()
    test: float = test_share()

    def inputs(self) -> tuple[Column, ...]:
        """The columns that the network is given: numbers first, then categories, each in the order of the file."""
        used = [column for column in self.columns if column.used and column.name != self.target]
        return (*_of_kind(used, NUMBER), *_of_kind(used, CATEGORY))

    def told(self) -> Column:
        """The column to tell."""
        return next((column for column in self.columns if column.name == self.target), Column("target", NUMBER))

    def feature_names(self) -> tuple[str, ...]:
        """The name of each input."""
        names = [column.name for column in self.inputs() if column.kind == NUMBER]
        for column in self.inputs():
            if column.kind == CATEGORY:
                names += [f"{column.name} {word}" for word in column.words]
            if self._tells_gaps(column):
                names.append(f"{column.name} missing")
        return tuple(names)

    def task(self) -> Task:
        told, features = self.told(), self.feature_names()
        kind = TensorType((max(len(features), 1),))
        answers = {"classes": told.words} if told.kind == CATEGORY else {"outputs": (told.name,)}
        return Task(kind, features=features or ("nothing",), input_range=self._input_range(), **answers)

    def load(self, rng: np.random.Generator) -> Samples:
        found = self._read()
        told = self.told()
        targets: Values = _codes(told, found[told.name]) if told.kind == CATEGORY else found[told.name]
        complete = targets >= 0 if told.kind == CATEGORY else ~np.isnan(targets)
        if self.missing == LEAVE_OUT:
            for column in self.inputs():
                complete &= ~_gaps(found[column.name])
        rows = np.flatnonzero(complete)
        if len(rows) < FEWEST_ROWS:
            raise DataError(
                told_of(
                    self.file.name,
                    tr("{count} rows without gaps", count=len(rows)),
                    tr("at least {bound}", bound=FEWEST_ROWS),
                )
            )
        targets = targets[rows]
        target_scaler = None
        if told.kind == CATEGORY:
            split = split_by_class(targets, self.validation, self.test, rng)
        else:
            split = split_at_random(len(rows), self.validation, self.test, rng)
            target_scaler = SCALINGS[self.scaling_of_target](targets[split.train, None])
            targets = target_scaler.apply(targets[:, None])
        kept = {name: values[rows] for name, values in found.items()}
        filling = self._filling({name: values[split.train] for name, values in kept.items()})
        numbers, flags = self._numbers_and_flags(kept, filling)
        inputs, scaler = scaled_beside(numbers, flags, split.train, self.scaling)
        train, validation, test = (
            Part(inputs[part], targets[part]) for part in (split.train, split.validation, split.test)
        )
        return Samples(
            self.task(),
            train,
            validation,
            test if self.test else None,
            scaler=scaler,
            target_scaler=target_scaler,
            filling=filling,
            missing=self._missing(kept),
        )

    def further_columns(self) -> tuple[tuple[str, str], ...]:
        return tuple(
            (
                column.name,
                listed(column.words)
                if column.kind == CATEGORY
                else tr("number, {low:g} to {high:g}", low=column.low, high=column.high),
            )
            for column in self.inputs()
        )

    def read_further(self, path: Path, samples: Samples, tick: Tick | None = None) -> Further:
        if is_array(path):
            return super().read_further(path, samples, tick)
        assert samples.scaler is not None and samples.filling is not None
        kinds: dict[str, type] = {column.name: float if column.numeric else str for column in self.inputs()}
        known = [column.name for column in self.columns]
        table = read_named(path, kinds, like=self.format, known=known, tick=tick)
        found, remarks = dict(table.values), [table.remark]
        gaps = np.zeros(table.count, np.bool_)
        for column in self.inputs():
            values = found[column.name]
            if column.kind == CATEGORY:
                strange = (_codes(column, values) < 0) & ~_gaps(values)
                remarks.append(remark_of_strange(path.name, column.name, values[strange].tolist()))
                values[strange] = np.nan if column.numeric else None
            gaps |= _gaps(found[column.name])
        numbers, flags = self._numbers_and_flags(found, samples.filling)
        refuse_large(path.name, numbers)
        left_out = gaps & (self.missing == LEAVE_OUT)
        remarks.append(remark_of_filled(path.name, self._stand_ins(found, samples.filling)))
        return Further(
            samples.scaler.apply(np.hstack([numbers, flags])), left_out, remarks=tuple(filter(None, remarks))
        )

    def _read(self) -> dict[str, Values]:
        """The columns in use."""
        name = self.file.name
        able = [column.name for column in self.columns if column.kind != TEXT]
        if self.target not in able:
            self.file.read()  # says that there is no file, when that is so
            known = ", ".join(able)[:300] or tr("a table with numbers or categories")
            raise DataError(
                tr(
                    "{file}: found no column {column} to tell, expected one of {names}",
                    file=name,
                    column=repr(self.target),
                    names=known,
                )
            )
        if not self.inputs():
            raise DataError(tr("{file}: found no column to learn from, expected at least one in use", file=name))
        columns = (*self.inputs(), self.told())
        kinds: dict[str, type] = {column.name: float if column.numeric else str for column in columns}
        data = self.file.read()  # read even if nothing is parsed: a linked file may have changed
        key = (self.file.sha256, self.format, tuple(kinds.items()))
        found = _last_read.get(key, lambda: read_columns(read_rows(data, name, self.format), kinds))
        count = len(found[self.target])
        size = count * (len(self.feature_names()) + 1) * 16
        if size > max_bytes():
            what = tr(
                "{count} rows of {inputs} inputs, {size} in memory",
                count=count,
                inputs=len(self.feature_names()),
                size=as_size(size),
            )
            raise DataError(told_of(name, what, tr("at most {bound}", bound=as_size(max_bytes()))))
        return found

    def _filling(self, train: dict[str, Values]) -> Filling:
        """What stands in for gaps, of the columns of the training part."""
        words = [column for column in self.inputs() if column.kind == CATEGORY]
        frequent = tuple(_most_frequent(_codes(column, train[column.name])) for column in words)
        return Filling(means_of(self._numbers(train)), frequent)

    def _numbers(self, found: dict[str, Values]) -> NDArray[np.float64]:
        """The columns of numbers, (rows, columns), NaN in gaps."""
        count = len(next(iter(found.values())))
        numbers = (found[column.name] for column in self.inputs() if column.kind == NUMBER)
        return np.column_stack([np.zeros((count, 0)), *numbers])

    def _numbers_and_flags(
        self, found: dict[str, Values], filling: Filling
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """The numbers with their gaps filled, and what is 0 or 1: words and gaps."""
        numbers, frequent = self._numbers(found), iter(filling.words)
        flags: list[NDArray[np.float64]] = [np.zeros((len(numbers), 0))]
        for column in self.inputs():
            gaps = _gaps(found[column.name])
            if column.kind == CATEGORY:
                codes, usual = _codes(column, found[column.name]), next(frequent)
                if self.missing == FILL:
                    codes = np.where(codes < 0, usual, codes)
                flags.append(flags_of(codes, len(column.words)))
            if self._tells_gaps(column):
                flags.append(gaps[:, None].astype(np.float64))
        return filled(numbers, filling.means), np.hstack(flags)

    def _stand_ins(self, found: dict[str, Values], filling: Filling) -> list[tuple[str, int, str]]:
        """Of each column where gaps are filled: its name, in how many rows there are some, and what stands there."""
        if self.missing == LEAVE_OUT:
            return []
        means, words = iter(filling.means.tolist()), iter(filling.words)
        told = []
        for column in self.inputs():
            stands = f"{next(means):.4g}" if column.kind == NUMBER else column.words[next(words)]
            if column.kind == NUMBER or self.missing == FILL:
                told.append((column.name, int(_gaps(found[column.name]).sum()), stands))
        return told

    def _missing(self, found: dict[str, Values]) -> tuple[int, ...]:
        """In how many rows each input was missing, in the order of the inputs: numbers, then what is 0 or 1."""
        numbers: list[int] = []
        flags: list[int] = []
        for column in self.inputs():
            gaps = int(_gaps(found[column.name]).sum())
            if column.kind == NUMBER:
                numbers.append(gaps)
            else:
                flags += [gaps] * len(column.words)
            if self._tells_gaps(column):
                flags.append(0)
        return tuple(numbers + flags)

    def _tells_gaps(self, column: Column) -> bool:
        return self.missing == OWN_CATEGORY and column.gaps > 0

    def _input_range(self) -> tuple[float, float]:
        """Lowest and highest input, with a margin for what the training part does not have."""
        numbers = [column for column in self.inputs() if column.kind == NUMBER]
        flags = len(self.feature_names()) > len(numbers) or not numbers
        ends = [(0.0, 1.0)] if flags else []
        for column in numbers:
            if self.scaling == "standard":
                width = column.deviation or 1.0
                ends.append(((column.low - column.mean) / width, (column.high - column.mean) / width))
            else:
                ends.append((0.0, 1.0) if self.scaling == "min-max" else (column.low, column.high))
        low, high = min(end[0] for end in ends), max(end[1] for end in ends)
        room = 0.0 if self.scaling == "none" else (high - low) * (MARGIN - 1.0)
        return low - room, high + room


_last_read: LastRead[dict[str, Values]] = LastRead()


def _of_kind(columns: list[Column], kind: str) -> tuple[Column, ...]:
    return tuple(column for column in columns if column.kind == kind)


def _gaps(values: Values) -> NDArray[np.bool_]:
    import pandas as pd

    gaps: NDArray[np.bool_] = pd.isna(values)
    return gaps


def _codes(column: Column, values: Values) -> NDArray[np.int64]:
    """The number of each row's word, (rows,); -1 in a gap."""
    import pandas as pd

    if column.numeric:
        words = {float(word): number for number, word in enumerate(column.words)}
        found = pd.Series(values).map(words).fillna(-1)
    else:
        found = pd.Series(pd.Index(column.words, dtype=object).get_indexer(values))
    codes: NDArray[np.int64] = found.to_numpy(np.int64)
    return codes


def _most_frequent(codes: NDArray[np.int64]) -> int:
    known = codes[codes >= 0]
    return int(np.bincount(known).argmax()) if len(known) else 0
