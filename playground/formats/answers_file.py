"""Files of what a network says: a table as CSV, or an array as .npy."""

from __future__ import annotations

import codecs
import csv
import io
from pathlib import Path

from playground.spec.errors import PlaygroundError
from playground.spec.language import tr
from playground.storage.errors import one_line
from playground.storage.npy import encode_npy
from playground.storage.replacing import replacing
from playground.training.answering import Answers

TABLE, ARRAY = ".csv", ".npy"
SUFFIXES = (TABLE, ARRAY)


def write_answers(path: Path, answers: Answers, form: str) -> str:
    """Write the answers of one form, whole or not at all; a sentence that says how many there are.

    Raises PlaygroundError that names the file when there are none of that form, or it cannot be written.
    """
    try:
        content = _table(answers, form) if path.suffix.lower() == TABLE else encode_npy(answers.array(form))
    except PlaygroundError as error:
        raise PlaygroundError(one_line(f"{path}: {error}")) from None
    with replacing(path) as stream:
        stream.write(content)
    return tr("wrote {file}: {answers}", file=path.name, answers=answers.sentence)


def _table(answers: Answers, form: str) -> bytes:
    """Comma-separated values with a header; marked as UTF-8 where a program would else guess wrong."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(answers.header(form))
    writer.writerows(answers.row(index, form) for index in range(len(answers)))
    content = text.getvalue()
    return (b"" if content.isascii() else codecs.BOM_UTF8) + content.encode()
