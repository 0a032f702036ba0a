"""When something was, in the words one would say."""

from __future__ import annotations

import time
from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale

from playground.spec.language import marked, tr
from playground.spec.wording import counted

MINUTE, HOUR, DAY = 60, 3600, 86_400
MONTHS = (
    marked("Jan"),
    marked("Feb"),
    marked("Mar"),
    marked("Apr"),
    marked("May"),
    marked("Jun"),
    marked("Jul"),
    marked("Aug"),
    marked("Sep"),
    marked("Oct"),
    marked("Nov"),
    marked("Dec"),
)


def ago(when: float, now: float | None = None) -> str:
    """How long ago a time in seconds since 1970 was: "5 minutes ago"; beyond a day its date."""
    seconds = (time.time() if now is None else now) - when
    if seconds < MINUTE:
        return tr("just now")
    if seconds < HOUR:
        return tr("{time} ago", time=counted(int(seconds // MINUTE), "minute"))
    if seconds < DAY:
        return tr("{time} ago", time=counted(int(seconds // HOUR), "hour"))
    return at(when)


def on_day(time: datetime) -> str:
    """A day and a time of day: "3 Feb 2026, 10:42"."""
    values = {"day": time.day, "month": tr(MONTHS[time.month - 1]), "year": time.year, "time": f"{time:%H:%M}"}
    return tr("{day} {month} {year}, {time}", **values)


def in_month(year: int, month: int) -> str:
    """A month, from 1, and its year: "Feb 2026"."""
    return tr("{month} {year}", month=tr(MONTHS[month - 1]), year=year)


def at(when: float) -> str:
    """A time in seconds since 1970 as date and time of day, in the way of this computer's language."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(when)), QLocale.FormatType.ShortFormat)
