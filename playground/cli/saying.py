"""What the command line says beside its results, and the codes it ends with."""

from __future__ import annotations

import sys
from pathlib import Path

from playground.storage.errors import one_line

# Done; the drawing has problems, or the loss is no longer finite; bad input, nothing written; interrupted.
DONE, PROBLEMS, BAD_INPUT, INTERRUPTED = 0, 1, 2, 130


def refuse(sentence: str) -> int:
    """Say why it cannot be done. Returns the exit code."""
    say(sentence)
    return BAD_INPUT


def say_written(path: Path, what: str = "") -> None:
    """That a file was written, and what is in it."""
    say(f"wrote {path}" + (f": {what}" if what else ""))


def say(sentence: str) -> None:
    """One line on stderr."""
    print(one_line(f"playground: {sentence}"), file=sys.stderr)
