"""From the formats of earlier versions to the one of today, a step at a time.

A step takes the JSON object of a project as one version wrote it and returns that of the next, without changing what
it was given. Copied layers go the same way: they are an object with `layers` and `wires` alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from playground.formats.entry import Entry
from playground.spec.language import tr

FORMAT_VERSION = 1

Step = Callable[[Mapping[str, Any]], Mapping[str, Any]]

# By the version that it starts from. Each comes with a file in tests/formats/golden that its version wrote.
STEPS: Mapping[int, Step] = {}


def migrated(entry: Entry, version: int) -> Entry:
    """What a version of the program wrote, as that of today would have written it. Raises FileError."""
    if version == FORMAT_VERSION:
        return entry
    if not isinstance(entry.value, dict):
        raise entry.refuse(tr("an object {...}"))
    written: Mapping[str, Any] = entry.value
    try:
        for number in range(version, FORMAT_VERSION):
            written = STEPS[number](written)
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        raise entry.refuse(
            tr("a project of version {version}", version=version),
            found=tr("something else ({error})", error=repr(error)),
        ) from None
    return Entry(entry.file, entry.field, written)
