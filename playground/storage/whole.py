"""Whole files read into memory, no more than may be."""

from __future__ import annotations

import stat
from pathlib import Path

from playground.spec.language import tr
from playground.storage.errors import FileError
from playground.storage.limits import at_most_bytes, in_bytes, max_bytes
from playground.storage.replacing import unreadable


def read_whole(path: Path, cap: int | None = None) -> bytes:
    """The bytes of a file. Raises FileError when it cannot be read, or is larger than `cap` (`max_bytes()`)."""
    cap = max_bytes() if cap is None else cap
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode) and not stat.S_ISDIR(status.st_mode):
            raise FileError(str(path), "", tr("something that is no file"), tr("a file"))  # a pipe would be waited for
        if status.st_size > cap:
            raise FileError(str(path), "", in_bytes(status.st_size), at_most_bytes(cap))
        with open(path, "rb") as stream:
            return stream.read(status.st_size)
    except OSError as error:
        raise unreadable(path, error) from None
