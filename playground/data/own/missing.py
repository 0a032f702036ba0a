"""What stands in a table where nothing was measured."""

from __future__ import annotations

GAPS = (
    "",
    "NA",
    "N/A",
    "n/a",
    "na",
    "NaN",
    "nan",
    "NAN",
    "null",
    "NULL",
    "None",
    "none",
    "?",
    "-",
    "#N/A",
    "<NA>",
    ".",
)


def is_gap(cell: str) -> bool:
    """Whether a cell says that nothing is known."""
    return cell.strip() in GAPS
