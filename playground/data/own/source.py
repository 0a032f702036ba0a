"""Where the bytes of own data are: kept inside the project, or in a file of the person's with its hash."""

from __future__ import annotations

import hashlib
import os
import stat
import weakref
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playground.data.dataset import DataError
from playground.data.own.members import TooMuch, pack_folder
from playground.spec.errors import told_of
from playground.spec.language import tr
from playground.spec.parameter import Constraint, param
from playground.storage.errors import one_line
from playground.storage.limits import as_size, max_bytes

# Told how far a job is, from 0 to 1. What it raises ends the job.
Tick = Callable[[float], None]

PIECE = 1 << 20
MAX_NAME, MAX_PATH = 255, 4096


def no_tick(share: float) -> None:
    """Tell nobody."""


class Content:
    """Bytes that the open projects hold on to, once however many versions of a project speak of them."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.sha256 = hashlib.sha256(data).hexdigest()


# A project read from JSON knows its data by hash only; whoever reads a file keeps the contents alive meanwhile.
_contents: weakref.WeakValueDictionary[str, Content] = weakref.WeakValueDictionary()


def keep(data: bytes) -> Content:
    """The content with these bytes, the same object for the same bytes."""
    made = Content(data)
    return _contents.setdefault(made.sha256, made)


@dataclass(frozen=True)
class DataFile:
    """A file as it was when it was imported.

    Attributes:
        name: what the person calls it, without folders; empty when no file was chosen.
        sha256: of its bytes, in hexadecimal.
        size: how many bytes it has.
        path: where it is, when the project only links to it; empty when the project keeps the bytes.
        content: the bytes when the project keeps them.
    """

    name: str = ""
    sha256: str = ""
    size: int = 0
    path: str = ""
    content: Content | None = field(default=None, compare=False, repr=False)

    @property
    def is_linked(self) -> bool:
        return bool(self.path)

    def read(self, tick: Tick = no_tick) -> bytes:
        """The bytes as they were imported.

        Raises DataError when there are none, the file is gone, cannot be read, or is another one by now.
        """
        if not self.name:
            raise DataError(tr("Own data: found no file, expected one; choose it with File > Import data"))
        if not self.is_linked:
            if self.content is None:
                raise DataError(
                    tr("{name}: its bytes are not in the project, expected them there; import it again", name=self.name)
                )
            return self.content.data
        data = read_bytes(Path(self.path), tick, self.size)
        if len(data) != self.size or hashlib.sha256(data).hexdigest() != self.sha256:
            raise _changed(self.path)
        return data

    def kept(self, tick: Tick = no_tick) -> DataFile:
        """The same with its bytes inside the project. Raises DataError when they cannot be read."""
        content = keep(self.read(tick))
        return DataFile(self.name, content.sha256, len(content.data), content=content)

    def linked(self, path: Path) -> DataFile:
        """The same, read from a place on the disk from now on."""
        return DataFile(self.name, self.sha256, self.size, str(path))


def kept_file(name: str, data: bytes) -> DataFile:
    """A file of that name whose bytes the project keeps."""
    content = keep(data)
    return DataFile(name, content.sha256, len(data), content=content)


def linked_file(path: Path, tick: Tick = no_tick) -> DataFile:
    """The file at a place, with its hash. Raises DataError when it cannot be read."""
    path = Path(os.path.realpath(path))
    data = read_bytes(path, tick)
    return DataFile(path.name, hashlib.sha256(data).hexdigest(), len(data), str(path))


def read_bytes(path: Path, tick: Tick = no_tick, expected: int | None = None) -> bytes:
    """The whole file, which has `expected` bytes where that is known; of a folder what `pack_folder` makes of it.

    Raises DataError when it cannot be read, is empty, larger than may be, or has another size.
    """
    cap = max_bytes()
    if os.path.isdir(path):
        try:
            return pack_folder(path, expected)  # the zip is no smaller than the files in it
        except TooMuch:
            if expected is None:
                raise
            raise _changed(str(path)) from None
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise DataError(one_line(told_of(str(path), tr("something that is no file"), tr("a file"))))
        size = status.st_size
        if expected is not None and size != expected:
            raise _changed(str(path))
        if size > cap:
            raise DataError(one_line(told_of(str(path), as_size(size), tr("at most {bound}", bound=as_size(cap)))))
        pieces, found = [], 0
        with open(path, "rb") as stream:
            while piece := stream.read(min(PIECE, cap + 1 - found)):
                pieces.append(piece)
                found += len(piece)
                tick(found / max(size, found))
                if found > cap:
                    raise DataError(
                        one_line(
                            tr("{path}: found more than {most}, expected a smaller file", path=path, most=as_size(cap))
                        )
                    )
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", None) or str(error)).lower()
        raise DataError(one_line(told_of(str(path), reason, tr("a file that can be read")))) from None
    if not found:
        raise DataError(one_line(tr("{path}: found an empty file, expected data in it", path=path)))
    return b"".join(pieces)


def _changed(path: str) -> DataError:
    told = tr(
        "{path}: has changed since it was imported, expected the same bytes; import it again to use what is there now",
        path=path,
    )
    return DataError(one_line(told))


class OwnFile(Constraint):
    """A file of the person's; as JSON its name, hash, size and, where it is linked, its path."""

    def accept(self, value: object) -> DataFile:
        if isinstance(value, DataFile):
            return value
        if not isinstance(value, dict) or not set(value) <= {"name", "sha256", "size", "path"}:
            raise ValueError(value)
        name, sha256 = _text(value.get("name"), MAX_NAME), _text(value.get("sha256"), 64)
        path, size = _text(value.get("path", ""), MAX_PATH), value.get("size")
        if type(size) is not int or not 0 <= size < 2**63 or not name or set(name) & set("/\\\0"):
            raise ValueError(value)
        if len(sha256) != 64 or set(sha256) - set("0123456789abcdef") or "\0" in path:
            raise ValueError(value)
        return DataFile(name, sha256, size, path, content=None if path else _contents.get(sha256))

    def parse(self, text: str) -> DataFile:
        try:
            return linked_file(Path(text))
        except DataError as error:
            raise ValueError(str(error)) from None

    def encode(self, value: Any) -> Any:
        entry = {"name": value.name, "sha256": value.sha256, "size": value.size}
        return entry | {"path": value.path} if value.path else entry

    def __str__(self) -> str:
        return tr("a file that can be read, or an object with name, sha256, size and perhaps path")

    def valid(self) -> list[Any]:
        return [DataFile(), DataFile("a.csv", "0" * 64, 12, "/nowhere/a.csv")]

    def invalid(self) -> list[Any]:
        wrong: list[dict[str, object]] = [
            {"name": "../a", "sha256": "0" * 64, "size": 1},
            {"name": "a", "sha256": "0", "size": 1},
            {"name": "a", "sha256": "0" * 64, "size": -1},
        ]
        return [None, 3, "", {}, *wrong]


def own_file() -> Any:
    """Declare the `file` setting of own data."""
    return param(
        DataFile(), OwnFile(), doc="The file, and whether the project keeps it or only links to it", found=True
    )


def _text(value: object, longest: int) -> str:
    if not isinstance(value, str) or len(value) > longest:
        raise ValueError(value)
    return value
