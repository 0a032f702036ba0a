"""When something was, in the words one would say."""

from __future__ import annotations

import time

from PySide6.QtCore import QDateTime, QLocale

MINUTE, HOUR, DAY = 60, 3600, 86_400


def ago(when: float, now: float | None = None) -> str:
    """How long ago a time in seconds since 1970 was: "5 minutes ago"; beyond a day its date."""
    seconds = (time.time() if now is None else now) - when
    if seconds < MINUTE:
        return "just now"
    for width, word in ((DAY, ""), (HOUR, "hour"), (MINUTE, "minute")):
        if seconds >= width:
            count = int(seconds // width)
            return f"{count} {word}{'s' if count > 1 else ''} ago" if word else at(when)
    return at(when)


def at(when: float) -> str:
    """A time in seconds since 1970 as date and time of day, in the way of this computer's language."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(when)), QLocale.FormatType.ShortFormat)
