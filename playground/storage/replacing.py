"""Files are written whole or not at all: beside the old one first, then put in its place."""

from __future__ import annotations

import contextlib
import os
import secrets
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from playground.spec.language import tr
from playground.spec.wording import either
from playground.storage.errors import FileError

# What lies beside a file for longer belongs to nobody who still writes.
STALE_SECONDS = 3600


@contextlib.contextmanager
def replacing(path: Path, at_once: bool = False) -> Iterator[BinaryIO]:
    """A file to write to that takes the place of `path` when the block ends well; else the old one stays whole.

    With `at_once` nobody waits for the disk: a program that is killed loses less, a power cut soon after may leave
    neither whole. Raises FileError when the place cannot be written.
    """
    target = Path(os.path.realpath(path))  # a link stays a link: what it leads to is replaced
    try:
        temporary, stream = _create_beside(target)
    except OSError as error:
        raise unwritable(path, error) from None
    try:
        with stream:
            yield stream
            stream.flush()
            if not at_once:
                os.fsync(stream.fileno())
        _keep_permissions(target, temporary)
        os.replace(temporary, target)
        if not at_once:
            _sync_folder(target.parent)
            _sweep(target)
    except OSError as error:
        raise unwritable(path, error) from None
    finally:
        temporary.unlink(missing_ok=True)


def check_target(path: Path, *suffixes: str) -> None:
    """Refuse a place that `replacing` could not write, or a name without one of the suffixes, before work is done.

    Raises FileError.
    """
    if path.suffix.lower() not in suffixes:
        raise FileError(str(path), "", *other_extension(path, suffixes))
    if os.path.isdir(path):
        raise FileError(str(path), "", tr("a folder"), tr("the name of a file"))
    try:
        temporary, stream = _create_beside(Path(os.path.realpath(path)))
    except OSError as error:
        raise unwritable(path, error) from None
    stream.close()
    temporary.unlink(missing_ok=True)


def other_extension(path: Path, suffixes: Iterable[str]) -> tuple[str, str]:
    """What was found and what was expected, where a name ends in none of the suffixes."""
    return tr("the extension {suffix}", suffix=repr(path.suffix)), tr(
        "a name ending in {suffixes}", suffixes=either(suffixes)
    )


def unwritable(path: Path, error: OSError) -> FileError:
    """The error for a place that cannot be written."""
    return FileError(str(path), "", _reason(error), tr("a place that can be written"))


def unreadable(path: Path, error: OSError) -> FileError:
    """The error for a file that cannot be read."""
    return FileError(str(path), "", _reason(error), tr("a file that can be read"))


def _reason(error: OSError) -> str:
    return error.strerror.lower() if error.strerror else str(error)


def _create_beside(target: Path) -> tuple[Path, BinaryIO]:
    # Opened by hand, not by tempfile, so that the file gets the permissions a new file has here.
    temporary = target.with_name(f"{_prefix(target)}{secrets.token_hex(4)}.tmp")
    return temporary, open(temporary, "xb")


def _prefix(target: Path) -> str:
    return f".{target.name[:40]}."


def _sweep(target: Path) -> None:
    """Remove what programs that were killed while they wrote this file have left beside it."""
    with contextlib.suppress(OSError), os.scandir(target.parent) as beside:
        for entry in beside:
            left = entry.name.startswith(_prefix(target)) and entry.name.endswith(".tmp")
            if left and time.time() - entry.stat().st_mtime > STALE_SECONDS:
                os.unlink(entry)


def _keep_permissions(target: Path, temporary: Path) -> None:
    with contextlib.suppress(OSError):  # there is no old file, or it is another user's
        os.chmod(temporary, target.stat().st_mode & 0o777)


def _sync_folder(folder: Path) -> None:
    # The new file is in place already; where a folder cannot be synced, only a power cut in the next seconds matters.
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
