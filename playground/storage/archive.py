"""Zip files read with suspicion: sizes and names are checked before anything is unpacked."""

from __future__ import annotations

import contextlib
import io
import struct
import zipfile
import zlib
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

from playground.spec.errors import shown
from playground.spec.language import tr
from playground.storage.errors import FileError
from playground.storage.limits import at_most_bytes, in_bytes, max_bytes
from playground.storage.replacing import unreadable

MAX_ENTRIES = 20_000
# Beyond the first, files that unpack to so many times as much are made to fill the memory: real ones come to a tenth.
USUAL_BYTES, MOST_UNFOLDED = 64 * 1024**2, 500
# Members are unpacked in pieces, so that one that holds more than it states is found out before it fills the memory.
PIECE = 1024**2

# What zipfile lets through when the bytes are damaged.
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    UnicodeError,
    ValueError,
    OverflowError,
)


class Archive:
    """An open zip file whose names and sizes have been checked."""

    def __init__(self, path: Path, zipped: zipfile.ZipFile, cap: int) -> None:
        self._path = path
        self._zipped = zipped
        self._infos = _checked(path, zipped.infolist(), cap)

    def names(self) -> tuple[str, ...]:
        """The names of its files, in order."""
        return tuple(self._infos)

    def read(self, name: str, cap: int | None = None) -> bytes:
        """One file of it. Raises FileError when it is missing, damaged or larger than `cap` bytes."""
        if name not in self._infos:
            found, expected = tr("no {name} in it", name=name), tr("a file that holds {name}", name=name)
            raise FileError(str(self._path), "", found, expected)
        size = self._infos[name].file_size
        if cap is not None and size > cap:
            raise FileError(str(self._path), name, in_bytes(size), at_most_bytes(cap))
        whole = io.BytesIO()
        for piece in self._pieces(name):
            whole.write(piece)
        return whole.getvalue()

    def check(self) -> None:
        """See that every file in it is whole and as large as stated. Raises FileError for one that is not."""
        for name in self._infos:
            for _ in self._pieces(name):
                pass

    def _pieces(self, name: str) -> Iterator[bytes]:
        try:
            with self._zipped.open(self._infos[name]) as stream:
                while piece := stream.read(PIECE):
                    yield piece
        except OSError as error:
            raise unreadable(self._path, error) from None
        except _DAMAGE as error:
            found = tr("damaged bytes ({error})", error=shown(str(error)))
            raise FileError(str(self._path), name, found, tr("a whole file")) from None


@contextlib.contextmanager
def open_archive(path: Path, what: str, cap: int | None = None, stream: BinaryIO | None = None) -> Iterator[Archive]:
    """The zip file at `path`, `what` being the words for what it should be ("a .playground file").

    With `stream` its bytes are read from there, and `path` is its name only.

    Raises FileError for a file that is missing, no zip, truncated, has names that leave its folder, or unpacks to
    more than `cap` bytes (`max_bytes()` when that is not given).
    """
    cap = max_bytes() if cap is None else cap
    try:
        zipped = zipfile.ZipFile(path if stream is None else stream)
    except OSError as error:
        raise unreadable(path, error) from None
    except _DAMAGE:
        raise FileError(str(path), "", tr("a file that is no zip or is cut off"), what) from None
    with zipped:
        yield Archive(path, zipped, cap)


def write_archive(stream: BinaryIO, entries: Mapping[str, bytes], packed: Collection[str] = ()) -> None:
    """Write a zip of these files, compressing those that are to be `packed`.

    The same entries give the same bytes: no time of day is kept.
    """
    with zipfile.ZipFile(stream, "w") as zipped:
        for name, content in entries.items():
            method = zipfile.ZIP_DEFLATED if name in packed else zipfile.ZIP_STORED
            zipped.writestr(zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0)), content, method)


def _checked(path: Path, infos: list[zipfile.ZipInfo], cap: int) -> dict[str, zipfile.ZipInfo]:
    if len(infos) > MAX_ENTRIES:
        found = tr("{count} files in it", count=len(infos))
        raise FileError(str(path), "", found, tr("at most {bound}", bound=MAX_ENTRIES))
    checked: dict[str, zipfile.ZipInfo] = {}
    for info in infos:
        name = info.orig_filename
        if name.startswith("/") or "\\" in name or "\0" in name or ":" in name[:2] or ".." in name.split("/"):
            found = tr("the name {name} in it", name=shown(name))
            raise FileError(str(path), "", found, tr("names that stay inside the file"))
        if name in checked:
            raise FileError(str(path), "", tr("{name} in it twice", name=shown(name)), tr("each name once"))
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            found = tr("compression method {method}", method=info.compress_type)
            raise FileError(str(path), name, found, tr("stored or deflated files"))
        checked[name] = info
    total = sum(info.file_size for info in infos)
    packed = sum(info.compress_size for info in infos)
    if total > min(cap, max(USUAL_BYTES, packed * MOST_UNFOLDED)):
        expected = tr("at most {times} times the {size} bytes it has", times=MOST_UNFOLDED, size=packed)
        found = tr("{size} bytes when unpacked", size=total)
        raise FileError(str(path), "", found, at_most_bytes(cap) if total > cap else expected)
    return checked
