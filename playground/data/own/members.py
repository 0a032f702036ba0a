"""Many small files as one: a folder packed into a zip, and the files in a zip, read with suspicion."""

from __future__ import annotations

import contextlib
import io
import itertools
import os
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from playground.data.dataset import DataError
from playground.spec.errors import told_of
from playground.spec.language import marked, tr
from playground.storage.archive import MAX_ENTRIES, Archive, open_archive, write_archive
from playground.storage.errors import one_line
from playground.storage.limits import as_size, max_bytes

IMAGES, TEXTS = (".png", ".jpg", ".jpeg"), (".txt",)
DEEPEST = 8
# Whoever links to a folder may link to the whole disk: then this many names are looked at, and no more.
MOST_SEEN = 100_000


class TooMuch(DataError):
    """A folder holds more than it may."""


def pack_folder(folder: Path, most: int | None = None) -> bytes:
    """The images and texts in a folder as a zip; the same files give the same bytes. Links are not followed.

    Raises DataError when there are none; TooMuch when there are too many, or more than `most` bytes (`max_bytes()`).
    """
    entries: dict[str, bytes] = {}
    size, cap = 0, max_bytes() if most is None else min(most, max_bytes())
    for path in sorted(_files(folder, 0, itertools.count())):
        try:
            size += path.stat().st_size
            if size > cap:
                raise TooMuch(
                    one_line(
                        tr(
                            "{folder}: found more than {size}, expected a smaller folder",
                            folder=folder,
                            size=as_size(cap),
                        )
                    )
                )
            entries[path.relative_to(folder).as_posix()] = path.read_bytes()
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise DataError(one_line(told_of(str(path), reason, tr("a file that can be read")))) from None
        if len(entries) > MAX_ENTRIES:
            raise TooMuch(
                one_line(tr("{folder}: found more than {most} files, expected fewer", folder=folder, most=MAX_ENTRIES))
            )
    if not entries:
        expected = tr("images (.png, .jpg) or texts (.txt) in folders named after their class")
        raise DataError(one_line(told_of(str(folder), tr("none in it"), expected)))
    stream = io.BytesIO()
    write_archive(stream, entries)
    return stream.getvalue()


@contextlib.contextmanager
def members_of(data: bytes, name: str, what: str = marked("a zip of pictures or texts")) -> Iterator[Archive]:
    """The files in the bytes of a zip, `what` being what it should be.

    Raises FileError for what is no zip, damaged, or a bomb.
    """
    with open_archive(Path(name), tr(what), max_bytes(), io.BytesIO(data)) as archive:
        yield archive


def is_zip(data: bytes) -> bool:
    """Whether the bytes start as those of a zip, which no text does."""
    return data.startswith(b"PK\x03\x04")


def zip_names(data: bytes, name: str) -> tuple[str, ...]:
    """The names of the files in a zip. Raises FileError for what is none, damaged, or a bomb."""
    with members_of(data, name, marked("a whole .xlsx, .npz or zip of pictures")) as archive:
        return archive.names()


def is_shown(name: str) -> bool:
    """Whether a person put the file there: not what systems leave behind."""
    return not any(part.startswith((".", "__MACOSX")) for part in PurePosixPath(name).parts)


def classes_of(names: list[str], file: str) -> dict[str, str]:
    """The class of each file: the first folder in which they differ.

    Raises DataError when there are not two classes.
    """
    folders = [PurePosixPath(name).parts[:-1] for name in names]
    shared = 0
    while folders and all(len(parts) > shared for parts in folders) and len({parts[shared] for parts in folders}) == 1:
        shared += 1
    found = {name: parts[shared] for name, parts in zip(names, folders, strict=True) if len(parts) > shared}
    if len(set(found.values())) < 2 or len(found) < len(names):
        classes = ", ".join(sorted(set(found.values())))[:200] or "none"
        expected = tr("a folder for each of two classes or more, and each file in one of them")
        raise DataError(
            one_line(
                tr(
                    "{file}: found {count} files in folders for {classes}, expected {expected}",
                    file=file,
                    count=len(names),
                    classes=classes,
                    expected=expected,
                )
            )
        )
    return found


def _files(folder: Path, depth: int, seen: Iterator[int]) -> Iterator[Path]:
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if next(seen) > MOST_SEEN:
                    raise TooMuch(
                        one_line(
                            tr(
                                "{folder}: found more than {most} names, expected a smaller folder",
                                folder=folder,
                                most=MOST_SEEN,
                            )
                        )
                    )
                if not is_shown(entry.name):
                    continue
                if entry.is_dir(follow_symlinks=False) and depth < DEEPEST:
                    yield from _files(Path(entry.path), depth + 1, seen)
                elif entry.is_file(follow_symlinks=False) and entry.name.lower().endswith((*IMAGES, *TEXTS)):
                    yield Path(entry.path)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise DataError(one_line(told_of(str(folder), reason, tr("a folder that can be read")))) from None
