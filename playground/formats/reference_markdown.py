"""The reference as Markdown that reads well in a terminal too: lists rather than tables, lines of 100 characters."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from playground.formats.reference import Chapter, Entry, Setting

WIDTH = 100


def markdown(chapters: Iterable[Chapter]) -> str:
    """The chapters, each under a heading."""
    return "\n".join(line for chapter in chapters for line in _chapter(chapter)).rstrip() + "\n"


def _chapter(chapter: Chapter) -> Iterator[str]:
    yield from (f"# {chapter.title}", "")
    for paragraph in chapter.introduction:
        yield from (*_wrapped(paragraph), "")
    for entry in chapter.entries:
        yield from _entry(entry)


def _entry(entry: Entry) -> Iterator[str]:
    yield from (f"## {entry.title} (`{entry.kind}`)", "")
    for paragraph in (entry.summary, *entry.notes):
        yield from (*_wrapped(paragraph), "")
    if entry.equation:
        yield from (*textwrap.indent(entry.equation, "    ").splitlines(), "")
    if entry.facts:
        for label, sentence in entry.facts:
            yield from _wrapped(f"- **{label}**: {sentence}", "  ")
        yield ""
    if entry.settings:
        yield from ("Settings:", "")
        for setting in entry.settings:
            yield from _setting(setting)
        yield ""


def _setting(setting: Setting) -> Iterator[str]:
    allowed = setting.allowed[0].upper() + setting.allowed[1:]
    live = " Changes while it trains." if setting.live else ""
    yield from _wrapped(f"- `{setting.name}` = {setting.default}: {setting.doc}. {allowed}.{live}", "  ")


def _wrapped(text: str, indent: str = "") -> list[str]:
    return textwrap.wrap(text, WIDTH, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)
