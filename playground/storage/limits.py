"""How much a file may ask of this computer; checked before anything is allocated."""

from __future__ import annotations

import os

from playground.spec.errors import PlaygroundError, shown, told_of
from playground.spec.language import tr

# Set this to another number of bytes where 2 GB are too few, or too many.
VARIABLE = "PLAYGROUND_MAX_BYTES"
DEFAULT_BYTES = 2 * 1024**3


def max_bytes() -> int:
    """What one file may take in memory. Raises PlaygroundError when the variable holds no such number."""
    text = os.environ.get(VARIABLE, "")
    if not text:
        return DEFAULT_BYTES
    if not (text.isascii() and text.isdigit() and 0 < len(text) <= 15):
        expected = tr("a number of bytes such as {bytes}", bytes=DEFAULT_BYTES)
        raise PlaygroundError(told_of(VARIABLE, shown(text), expected))
    return int(text)


def as_size(size: int) -> str:
    """Bytes in words: 13.5 MB."""
    for unit, width in (("GB", 1024**3), ("MB", 1024**2), ("kB", 1024)):
        if size >= width:
            return f"{size / width:.3g} {unit}"
    return in_bytes(size)


def in_bytes(size: int) -> str:
    """Just how many bytes: 1234 bytes."""
    return tr("{count} bytes", count=size)


def at_most_bytes(cap: int) -> str:
    """How many bytes are expected at most."""
    return tr("at most {bound}", bound=in_bytes(cap))
