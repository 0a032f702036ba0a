"""Texts of one's own in classes."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import DATASETS, DataError, Samples
from playground.data.own.members import TEXTS, classes_of, is_shown, members_of
from playground.data.own.own_data import OwnData
from playground.data.own.table_format import ENCODINGS, text_of
from playground.data.own.words import Characters, WordList
from playground.data.split import split_by_class, take, test_share, validation_share
from playground.data.table import class_indices
from playground.data.text import symbols_of, vocabulary_of
from playground.spec.errors import told_of
from playground.spec.language import marked, tr
from playground.spec.parameter import Choice, Integers, param
from playground.spec.task import Task, TensorType
from playground.storage.limits import as_size, max_bytes


@DATASETS.register
class TextFolder(OwnData):
    """Short texts from your own folder or zip, character by character: .txt files in a folder for each class.

    Of each text the first characters are read; shorter ones are padded at their end.
    """

    kind: ClassVar[str] = "text_folder"
    title: ClassVar[str] = "Own texts in classes"

    encoding: str = param("utf-8-sig", Choice(tuple(ENCODINGS)), doc="How characters are stored", found=True)
    characters: str = param("", Characters(), doc="The characters of the texts, the commonest first", found=True)
    classes: tuple[str, ...] = param((), WordList(), doc="The folders that texts are in", found=True)
    length: int = param(100, Integers(2, 1000, logarithmic=True), doc="How many characters of each text are read")
    vocabulary: int = param(
        0,
        Integers(0, 100_000, logarithmic=True, special=(0, marked("all"))),
        doc="How many of the commonest characters are told apart; the rarer ones all become one",
    )
    validation: float = validation_share()
    test: float = test_share()

    def task(self) -> Task:
        symbols = vocabulary_of(tuple(self.characters), self.vocabulary)
        classes = self.classes or ("nothing", "something")
        kind = TensorType((self.length,), len(symbols))
        return Task(kind, classes=classes, input_range=(0.0, len(symbols) - 1.0), symbols=symbols)

    def load(self, rng: np.random.Generator) -> Samples:
        task, place = self.task(), Path(self.file.name)
        texts = texts_in(self.file.read(), self.file.name, self.encoding)
        size = len(texts) * self.length * 8
        if size > max_bytes():
            found = tr(
                "{count} texts of {length} characters, {size} in memory",
                count=len(texts),
                length=self.length,
                size=as_size(size),
            )
            raise DataError(told_of(self.file.name, found, tr("at most {bound}", bound=as_size(max_bytes()))))
        labels = class_indices([word for word, _ in texts], task.classes, place)
        inputs: NDArray[np.int64] = np.stack(
            [symbols_of(text[: self.length], task.symbols, place, self.length) for _, text in texts]
        )
        split = split_by_class(labels, self.validation, self.test, rng)
        train, validation, test = (take(inputs, labels, rows) for rows in (split.train, split.validation, split.test))
        return Samples(task, train, validation, test if self.test else None)


def texts_in(data: bytes, file: str, encoding: str) -> list[tuple[str, str]]:
    """The class and the text of each .txt in a zip. Raises PlaygroundError for what is none."""
    with members_of(data, file) as archive:
        names = [name for name in archive.names() if is_shown(name) and name.lower().endswith(TEXTS)]
        classes = classes_of(names, file)
        return [(classes[name], _text(archive.read(name, max_bytes()), encoding, f"{file}/{name}")) for name in names]


def _text(content: bytes, encoding: str, name: str) -> str:
    text = text_of(content, encoding, name).replace("\r\n", "\n").replace("\r", "\n").strip()
    if not text:
        raise DataError(tr("{file}: found an empty text, expected characters in it", file=name))
    return text
