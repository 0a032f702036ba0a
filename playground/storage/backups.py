"""The versions of a file before the last: each save keeps the one that it replaces."""

from __future__ import annotations

import hashlib
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from playground.storage.replacing import replacing, unreadable, unwritable

# Versions of one file that are kept, and files of which versions are kept; the oldest go first.
MOST_VERSIONS, MOST_FILES = 5, 200


@dataclass(frozen=True)
class Version:
    """An earlier version of a file.

    Attributes:
        path: where it is kept.
        when: when it was saved, in seconds since 1970.
        size: in bytes.
    """

    path: Path
    when: float
    size: int


class Backups:
    """Earlier versions of files, in a folder for each file, known by the place where that is saved."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def keep(self, path: Path) -> None:
        """Keep the file as it is now, which is about to be replaced; nothing where there is none.

        Raises FileError when that cannot be done.
        """
        folder = self._folder(path)
        try:
            status = path.stat()
        except FileNotFoundError:
            return
        except OSError as error:
            raise unreadable(path, error) from None
        try:
            folder.mkdir(parents=True, exist_ok=True)
            _link_or_copy(path, folder / f"{status.st_mtime_ns:020}{path.suffix}")
            os.utime(folder)
        except OSError as error:
            raise unwritable(folder, error) from None
        for version in self.versions(path)[MOST_VERSIONS:]:
            version.path.unlink(missing_ok=True)
        self._forget_oldest()

    def versions(self, path: Path) -> list[Version]:
        """The earlier versions of a file, the newest first."""
        found = []
        for kept in _listed(self._folder(path)):
            if kept.suffix == path.suffix and kept.stem.isdecimal():
                found.append(Version(kept, int(kept.stem) / 1e9, kept.stat().st_size))
        return sorted(found, key=lambda version: -version.when)

    def _folder(self, path: Path) -> Path:
        return self._root / hashlib.sha256(os.path.realpath(path).encode("utf-8", "surrogateescape")).hexdigest()[:32]

    def _forget_oldest(self) -> None:
        folders = sorted(_listed(self._root), key=lambda folder: -folder.stat().st_mtime)
        for folder in folders[MOST_FILES:]:
            shutil.rmtree(folder, ignore_errors=True)


def _listed(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _link_or_copy(path: Path, kept: Path) -> None:
    """Keep the bytes of a file. A saved file is replaced and not written into, so that a second name of it will do."""
    if kept.exists():
        return
    try:
        os.link(path, kept)
    except OSError:
        with open(path, "rb") as source, replacing(kept) as target:
            shutil.copyfileobj(source, target)
