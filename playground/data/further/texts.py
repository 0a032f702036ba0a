"""Texts to answer: a line each, a column of a table, or a file each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import DataError, Further, Samples
from playground.data.further.rows import listed, remark_of_others
from playground.data.own.members import TEXTS, is_shown, is_zip, members_of
from playground.data.own.rows import read_columns, read_rows
from playground.data.own.source import Tick, no_tick, read_bytes
from playground.data.own.spreadsheet import WORKBOOK
from playground.data.own.table_format import TableFormat, find_encoding, find_format, text_of
from playground.spec.language import tr
from playground.spec.task import UNKNOWN
from playground.spec.wording import counted
from playground.storage.limits import max_bytes

TABLES = (".csv", ".tsv", ".tab", ".xlsx", ".xlsm")
# What a column of texts is called in tables that one finds.
TEXT_NAMES = ("text", "name", "sentence", "review", "comment", "message", "content", "title", "词", "文本", "姓名")
LISTED = 10


def read_texts(path: Path, samples: Samples, tick: Tick | None = None) -> Further:
    """Texts as symbols, (n, length), as the data set has them: cut at their length, padded at their end.

    A character that is not known becomes the unknown one where there is such, its lower case where that is known, and
    else is left out. Raises DataError where there are no texts.
    """
    task = samples.task
    if task.tells_next:
        expected = tr("arrays of symbols as .npy; a text is gone on with by `playground generate`")
        raise DataError(
            tr(
                "{file}: found texts for a network that tells the next character, expected {expected}",
                file=path.name,
                expected=expected,
            )
        )
    labelled, named, remarks = _texts(path, tick or no_tick)
    if not named:
        raise DataError(tr("{file}: found no text in it, expected one a line", file=path.name))
    length = task.input.shape[0]
    index = {symbol: number for number, symbol in enumerate(task.symbols) if symbol}
    left_out: Counter[str] = Counter()
    inputs, cut = np.zeros((len(named), length), np.int64), 0
    for row, (_, text) in enumerate(named):
        symbols = list(_symbols(text, index, left_out))
        cut += len(symbols) > length
        inputs[row, : len(symbols[:length])] = symbols[:length]
    if left_out:
        strange = " ".join(map(repr, list(left_out)[:LISTED])) + (" …" if len(left_out) > LISTED else "")
        remarks.append(
            tr(
                "{file}: left out characters that were not among those learned: {strange}.",
                file=path.name,
                strange=strange,
            )
        )
    if cut:
        remarks.append(
            tr(
                "{file}: of {texts} only the first {length} characters were read.",
                file=path.name,
                texts=counted(cut, "text"),
                length=length,
            )
        )
    empty: NDArray[np.bool_] = (inputs == 0).all(axis=1)
    return Further(inputs, empty, labelled, tuple(label for label, _ in named), remarks=tuple(remarks))


def _symbols(text: str, index: dict[str, int], left_out: Counter[str]) -> Iterator[int]:
    unknown = index.get(UNKNOWN)
    for character in text:
        symbol = index.get(character, index.get(character.lower(), unknown))
        if symbol is None:
            left_out[character] += 1
        else:
            yield symbol


def _texts(path: Path, tick: Tick) -> tuple[str, list[tuple[str, str]], list[str]]:
    """What the labels are, the label and text of each sample, and remarks."""
    data = read_bytes(path, tick)
    if is_zip(data):
        with members_of(data, path.name) as archive:
            if WORKBOOK not in archive.names():
                names = [name for name in archive.names() if is_shown(name) and name.lower().endswith(TEXTS)]
                texts = [_text(archive.read(name, max_bytes()), f"{path.name}/{name}") for name in names]
                return "file", [(name, text.strip()) for name, text in zip(names, texts, strict=True)], []
    if path.suffix.lower() in TABLES:
        words, remark = _column_of_texts(path, data, tick)
        return "text", [(word, word) for word in words], [remark] if remark else []
    lines = [line.strip() for line in _text(data, path.name).split("\n")]
    return "text", [(line, line) for line in lines if line], []


def _column_of_texts(path: Path, data: bytes, tick: Tick) -> tuple[list[str], str]:
    """The only column of a table, or the one with a usual name; and a remark of what is not looked at."""
    form = TableFormat() if is_zip(data) else replace(find_format(data), header=True)
    if form.delimiter == " ":
        form = replace(form, delimiter=",")  # a text has spaces of its own
    rows = read_rows(data, path.name, form, tick)
    names = rows.names
    chosen = next((name for word in TEXT_NAMES for name in names if name.lower() == word), "")
    if not chosen and len(names) > 1:
        raise DataError(
            tr("{file}: found the columns {names}, expected one named 'text'", file=path.name, names=listed(names))
        )
    chosen = chosen or names[0]
    others = [name for name in names if name != chosen]
    column = read_columns(rows, {chosen: str})[chosen]
    return [str(word or "") for word in column], remark_of_others(path.name, others) or _of_header(chosen)


def _of_header(name: str) -> str:
    """Those who forgot a header find out that their first text was taken for one."""
    return (
        ""
        if name.lower() in TEXT_NAMES
        else tr("The first line, {line}, is taken as the name of the column.", line=repr(name))
    )


def _text(data: bytes, name: str) -> str:
    return text_of(data, find_encoding(data), name).replace("\r\n", "\n").replace("\r", "\n")
