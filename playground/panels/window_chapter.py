"""The chapter of the reference about the window: its docks as they declare themselves, and what stands beside them."""

from __future__ import annotations

from collections.abc import Iterable

from playground.formats.help_topic import WINDOW
from playground.formats.reference import Chapter, Entry
from playground.panels import toolbar
from playground.panels.dock import Dock, docks
from playground.panels.keys_dialog import Section
from playground.spec.language import marked, tr

KEYS = marked("Keyboard and mouse")


def window_chapter(pages: Iterable[tuple[str, str, str]], sections: Iterable[Section]) -> Chapter:
    """The canvas's own `pages`, title, what it is and how it is used; every dock; and the keys in `sections`."""
    beside = (*pages, (toolbar.TOOLBAR, *toolbar.ABOUT))
    parts = [_entry(title, tr(what), (tr(use),)) for title, what, use in beside]
    found = [*parts, *map(_of_dock, docks()), _of_keys(sections)]
    introduction = (
        tr("What there is in the window, and how it is used. F1 leads to the page of what is under the pointer."),
    )
    return Chapter(WINDOW, introduction, tuple(found))


def _of_dock(dock: Dock) -> Entry:
    opening = tr("The View menu opens and closes it; drag its title to put it elsewhere.")
    notes = (tr(dock.about), opening) if dock.about else (opening,)
    return _entry(dock.title, tr("{sentence}.", sentence=tr(dock.doc)), notes, dock.parts())


def _of_keys(sections: Iterable[Section]) -> Entry:
    rows = tuple(row for section in sections for row in section.rows)
    return _entry(KEYS, tr("Every key, and what the mouse does on the canvas."), (), rows)


def _entry(title: str, what: str, notes: tuple[str, ...], facts: tuple[tuple[str, str], ...] = ()) -> Entry:
    said = tuple((label, tr(sentence)) for label, sentence in facts)
    return Entry(WINDOW, title.lower(), title, what, notes, "", said, ())
