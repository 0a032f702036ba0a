"""Whether somebody else has written a file since."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Stamp:
    """What a file looks like from outside, to notice that somebody else has written it."""

    modified: int
    size: int
    node: int

    @classmethod
    def of(cls, path: Path) -> Stamp | None:
        """That of a file as it is now; None where there is none."""
        try:
            status = path.stat()
        except OSError:
            return None
        return cls(status.st_mtime_ns, status.st_size, status.st_ino)
