"""The reference as HTML: entry by entry for the window, or as one page to hand out."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from playground.formats.help_topic import SETTING
from playground.formats.reference import Chapter, Entry, Setting
from playground.spec.language import tr

_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; color: #1f2328 }
h1 { margin-top: 3rem } h2 { margin-top: 2rem; border-top: 1px solid #d8dde4; padding-top: 1rem }
pre { background: #f6f7f9; padding: 0.75rem; overflow-x: auto } code { background: #f6f7f9 }
td, th { text-align: left; vertical-align: top; padding: 0.25rem 1rem 0.25rem 0 } th { white-space: nowrap }
"""


def html_page(chapters: Iterable[Chapter]) -> str:
    """A page of its own with all of the chapters."""
    body = "\n".join(
        "\n".join([chapter_html(chapter), *(entry_html(entry) for entry in chapter.entries)]) for chapter in chapters
    )
    head = f'<meta charset="utf-8"><title>Neural Playground: reference</title><style>{_STYLE}</style>'
    return f'<!doctype html>\n<html lang="en"><head>{head}</head>\n<body>\n{body}\n</body></html>\n'


def chapter_html(chapter: Chapter) -> str:
    """The beginning of a chapter, and what there is in it, each leading to its entry."""
    words = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in chapter.introduction)
    rows = "".join(
        f'<tr><th><a href="#{entry.name}">{escape(tr(entry.title))}</a></th><td>{escape(entry.summary)}</td></tr>'
        for entry in chapter.entries
    )
    return f'<h1 id="{chapter.name}">{escape(tr(chapter.title))}</h1>{words}<table>{rows}</table>'


def entry_html(entry: Entry) -> str:
    """One entry."""
    words = "".join(f"<p>{_prose(paragraph)}</p>" for paragraph in (entry.summary, *entry.notes))
    equation = f"<pre>{escape(entry.equation)}</pre>" if entry.equation else ""
    facts = "".join(
        f"<tr><th>{escape(tr(label))}</th><td>{_prose(sentence)}</td></tr>" for label, sentence in entry.facts
    )
    settings = "".join(_setting(entry, setting) for setting in entry.settings)
    return (
        f'<h2 id="{entry.name}">{escape(tr(entry.title))}</h2>{words}{equation}'
        + (f"<table>{facts}</table>" if facts else "")
        + (f"<h3>{tr('Settings')}</h3><table>{settings}</table>" if settings else "")
    )


def _setting(entry: Entry, setting: Setting) -> str:
    allowed = escape(setting.allowed[0].upper() + setting.allowed[1:])
    if setting.chapter:
        allowed = f'<a href="#{setting.chapter.lower()}">{allowed}</a>'
    words = tr("{doc}. {allowed}.", doc=escape(setting.doc), allowed=allowed)
    live = f" {tr('Changes while it trains.')}" if setting.live else ""
    name = f"<code>{setting.name}</code> = {escape(setting.default)}"
    return f'<tr><th id="{entry.name}{SETTING}{setting.name}">{name}</th><td>{words}{live}</td></tr>'


def _prose(text: str) -> str:
    """A paragraph; what stands between backticks is code."""
    parts = escape(text).replace("-&gt;", "→").split("`")
    return "".join(f"<code>{part}</code>" if index % 2 else part for index, part in enumerate(parts))
