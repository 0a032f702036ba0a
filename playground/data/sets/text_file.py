"""A text of one's own."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

import numpy as np

from playground.data.dataset import DATASETS, DataError, Samples
from playground.data.own.own_data import OwnData
from playground.data.own.table_format import ENCODINGS, text_of
from playground.data.own.words import Characters
from playground.data.text import Text, vocabulary_of
from playground.spec.errors import told_of
from playground.spec.language import tr
from playground.spec.parameter import Choice, param
from playground.storage.limits import as_size, max_bytes


@DATASETS.register
class TextFile(Text, OwnData):
    """A text from your own file, to tell the next character: UTF-8, GB18030 and others.

    Line breaks of all systems count as one character.
    """

    kind: ClassVar[str] = "text_file"
    title: ClassVar[str] = "Own text"

    encoding: str = param("utf-8-sig", Choice(tuple(ENCODINGS)), doc="How characters are stored", found=True)
    characters: str = param("", Characters(), doc="The characters of the text, the commonest first", found=True)

    def symbols(self) -> tuple[str, ...]:
        return vocabulary_of(tuple(self.characters), self.vocabulary)

    def text(self) -> str:
        return plain_text(self.file.read(), self.encoding, self.file.name)

    def place(self) -> Path:
        return Path(self.file.name)

    def load(self, rng: np.random.Generator) -> Samples:
        windows = self.file.size // self.stride + 1
        size = windows * self.window * 10  # each with its answers
        if size > max_bytes():
            found = tr(
                "{count} windows of {length} characters, {size} in memory",
                count=windows,
                length=self.window,
                size=as_size(size),
            )
            raise DataError(
                tr(
                    "{file}: found {found}, expected at most {most}; take a longer stride",
                    file=self.file.name,
                    found=found,
                    most=as_size(max_bytes()),
                )
            )
        samples = super().load(rng)
        if not len(samples.train):
            found = tr("{count} characters", count=len(self.text()))
            raise DataError(
                told_of(self.file.name, found, tr("more than fit into a window of {length}", length=self.window))
            )
        return samples


def plain_text(data: bytes, encoding: str, name: str) -> str:
    """The text in the bytes, its line breaks made one. Raises DataError for bytes that are none."""
    return text_of(data, encoding, name).replace("\r\n", "\n").replace("\r", "\n")
