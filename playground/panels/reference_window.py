"""The reference in a window of its own: chapters and kinds on the left, what there is to know of one on the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl, Slot
from PySide6.QtGui import QColor, QImage, QTextBlock, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QStackedLayout,
    QTextBrowser,
    QTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from playground.formats.help_topic import SETTING
from playground.formats.reference import Chapter, Entry, reference
from playground.formats.reference_curves import curves_of
from playground.formats.reference_html import chapter_html, entry_html
from playground.panels.library import SearchField
from playground.panels.reference_pictures import SIZE as SIZE_OF_CURVES
from playground.panels.reference_pictures import drawn
from playground.panels.style import empty_state
from playground.spec.language import tr
from playground.theme import fonts, icons, sizes
from playground.theme.apply import current, theme
from playground.theme.tokens import TEXT, TEXT_LARGE, Palette

SIZE, LEAST = QSize(900, 600), QSize(560, 360)
LIST_WIDTH, ICON_SIZE, MARGIN = 240, 16, 20
NAME_ROLE, WORDS_ROLE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
# Before the names of entries and chapters in the addresses of pages.
SCHEME = "reference:"
# What names of entries of layers begin with.
LAYERS_PAGE = "layers/"
# Before the name of an entry in the address of its picture.
PICTURE, PICTURE_ICON = "picture/", 32


class ReferenceWindow(QDialog):
    """Search, contents, and the page of what is chosen there."""

    def __init__(self, parent: QWidget | None = None, more: tuple[Chapter, ...] = ()) -> None:
        """`more` chapters stand behind those of the kinds."""
        super().__init__(parent, Qt.WindowType.Window)
        chapters = (*reference(), *more)
        self.setWindowTitle(tr("Reference"))
        self.setMinimumSize(LEAST)
        self.resize(SIZE)
        self.search = SearchField()
        self.search.setPlaceholderText(tr("Search the reference"))
        self.search.setClearButtonEnabled(True)
        self.search.setToolTip(
            tr("Type part of a name, of what a thing does, or of its equation. Enter goes to its page.")
        )
        self.contents = Contents(chapters)
        self.pages = Pages(chapters)
        self._lists = QStackedLayout()
        self._lists.addWidget(self.contents)
        hint = tr("Try another word, or press Esc to see everything.")
        self._lists.addWidget(empty_state(tr("Nothing found"), hint))
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.search)
        left.addLayout(self._lists, 1)
        side = QWidget()
        side.setFixedWidth(LIST_WIDTH)
        side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(side)
        row.addWidget(self.pages, 1)
        self.search.textChanged.connect(self._filter)
        self.search.entered.connect(self.pages.setFocus)
        self.search.left_downward.connect(self.contents.setFocus)
        self.contents.currentItemChanged.connect(self._show_item)
        self.pages.sourceChanged.connect(self._follow_page)
        theme.changed.connect(self.pages.reload)
        self.pages.show_name(chapters[0].name)

    def show_topic(self, topic: str) -> None:
        """Go to an entry, and to a setting in it: "layers/dense#units". Stay where it is for an empty one."""
        if not topic:
            return
        name, _, setting = topic.partition(SETTING)
        self.search.clear()
        self.pages.show_name(name)
        if setting:
            self.pages.point_at(topic)

    @Slot(str)
    def _filter(self, text: str) -> None:
        found = self.contents.show_matching(text)
        self._lists.setCurrentIndex(0 if found else 1)
        if text and found is not None:
            self.contents.setCurrentItem(found)

    def _show_item(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and item.data(0, NAME_ROLE) != self.pages.name:
            self.pages.show_name(item.data(0, NAME_ROLE))

    @Slot(QUrl)
    def _follow_page(self, address: QUrl) -> None:
        # Where it is told from, the page does not know its own address yet.
        self.contents.choose(address.toString().removeprefix(SCHEME))


class Contents(QTreeWidget):
    """The chapters, and under each its entries."""

    def __init__(self, chapters: Sequence[Chapter], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setIndentation(16)
        self.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        self.setAccessibleName(tr("Contents"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._items: dict[str, QTreeWidgetItem] = {}
        self._entries: dict[str, list[QTreeWidgetItem]] = {}
        for chapter in chapters:
            above = self._add(tr(chapter.title), chapter.name, "", self.invisibleRootItem())
            above.setFont(0, fonts.bold(fonts.normal()))
            self._entries[chapter.name] = [
                self._add(tr(entry.title), entry.name, _words(entry), above) for entry in chapter.entries
            ]

    def choose(self, name: str) -> None:
        """Make an entry or a chapter the current one, its chapter open."""
        item = self._items.get(name)
        if item is not None:
            (item.parent() or item).setExpanded(True)
            self.setCurrentItem(item)

    def show_matching(self, text: str) -> QTreeWidgetItem | None:
        """Show the entries that have all of the words, and return the first; without words all, chapters closed."""
        wanted, first = text.lower().split(), None
        for name, entries in self._entries.items():
            found = [item for item in entries if all(word in item.data(0, WORDS_ROLE) for word in wanted)]
            for item in entries:
                item.setHidden(item not in found)
            for item in found:
                if first is None or _is_nearer(item, first, text):
                    first = item
            self._items[name].setHidden(not found)
            self._items[name].setExpanded(bool(wanted and found))
        return first

    def _add(self, title: str, name: str, words: str, above: QTreeWidgetItem) -> QTreeWidgetItem:
        item = QTreeWidgetItem(above, [title])
        item.setData(0, NAME_ROLE, name)
        item.setData(0, WORDS_ROLE, words)
        if name.startswith(LAYERS_PAGE):
            item.setIcon(0, icons.layer_icon(name.removeprefix(LAYERS_PAGE)))
        self._items[name] = item
        return item


class Pages(QTextBrowser):
    """One entry or chapter at a time; Alt+Left and Alt+Right lead through those that were read."""

    def __init__(self, chapters: Sequence[Chapter], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chapters = {chapter.name: chapter for chapter in chapters}
        self._entries = {entry.name: entry for chapter in chapters for entry in chapter.entries}
        self.document().setDocumentMargin(MARGIN)
        self.setAccessibleName(tr("Page of the reference"))

    @property
    def name(self) -> str:
        """The entry or the chapter that is shown."""
        return self.source().toString().removeprefix(SCHEME)

    def show_name(self, name: str) -> None:
        """Show an entry or a chapter."""
        self.setSource(QUrl(SCHEME + name))

    def point_at(self, anchor: str) -> None:
        """Bring a setting of the page into sight, and mark it."""
        self.scrollToAnchor(anchor)
        block = self.document().begin()
        while block.isValid() and anchor not in _anchors(block):
            block = block.next()
        if block.isValid():
            name, words = QTextEdit.ExtraSelection(), QTextCursor(block)
            words.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            name.cursor = words
            name.format.setBackground(QColor(current().accent_soft))
            name.format.setForeground(QColor(current().text))
            self.setExtraSelections([name])

    def loadResource(self, kind: int, url: QUrl | str) -> Any:
        name = QUrl(url).toString().removeprefix(SCHEME)
        if name.startswith(PICTURE):
            return self._picture(name.removeprefix(PICTURE))
        if name in self._entries:
            page = self._with_picture(name, entry_html(self._entries[name]))
        elif name in self._chapters:
            page = chapter_html(self._chapters[name])
        else:
            return super().loadResource(kind, url)
        self.document().setDefaultStyleSheet(_style(current()))
        # Qt gives a paragraph no padding; a table of one cell has some.
        page = page.replace("<pre>", '<table width="100%" cellspacing="0"><tr><td class="equation"><pre>')
        return page.replace("</pre>", "</pre></td></tr></table>").replace('href="#', f'href="{SCHEME}')

    def _with_picture(self, name: str, page: str) -> str:
        """The page with the icon of its layer below its title, or its curves behind its words."""
        if name.startswith(LAYERS_PAGE):
            return page.replace("</h2>", f'</h2><div><img src="{SCHEME}{PICTURE}{name}"></div>', 1)
        if curves_of(name) is None:
            return page
        picture = f'<div><img src="{SCHEME}{PICTURE}{name}" width="{SIZE_OF_CURVES.width()}"></div>'
        return page.replace("<table>", f"{picture}<table>", 1) if "<table>" in page else page + picture

    def _picture(self, name: str) -> QImage | None:
        if name.startswith(LAYERS_PAGE):
            return (
                icons.layer_icon(name.removeprefix(LAYERS_PAGE))
                .pixmap(QSize(PICTURE_ICON, PICTURE_ICON), self.devicePixelRatioF())
                .toImage()
            )
        curves = curves_of(name)
        return drawn(curves, current(), self.devicePixelRatioF()) if curves is not None else None


def _anchors(block: QTextBlock) -> list[str]:
    parts = block.begin()
    names = list(block.charFormat().anchorNames())
    while not parts.atEnd():
        names += parts.fragment().charFormat().anchorNames()
        parts += 1
    return names


def _words(entry: Entry) -> str:
    """What a search looks at."""
    said = (tr(entry.title), entry.title, entry.kind, entry.summary, entry.equation, tr(entry.chapter))
    return " ".join(said).lower()


def _is_nearer(item: QTreeWidgetItem, other: QTreeWidgetItem, text: str) -> bool:
    """Whether an entry's title begins with what was typed, where another's does not."""
    typed = text.strip().lower()
    return item.text(0).lower().startswith(typed) and not other.text(0).lower().startswith(typed)


def _style(palette: Palette) -> str:
    """The look of a page."""
    return f"""
        body {{ color: {palette.text}; font-size: {sizes.text(TEXT)}px }}
        h1, h2 {{ font-size: {sizes.text(TEXT_LARGE + 2)}px; font-weight: 600; margin: 0 0 8px 0 }}
        h3 {{ font-size: {sizes.text(TEXT)}px; font-weight: 600; margin: 16px 0 4px 0 }}
        p {{ margin: 0 0 8px 0; line-height: 140% }}
        pre {{ margin: 0; white-space: pre-wrap; font-size: {sizes.text(TEXT)}px }}
        table {{ margin: 4px 0 8px 0 }}
        th {{ color: {palette.muted}; font-weight: 400; text-align: left; padding: 4px 16px 4px 0 }}
        td {{ padding: 4px 0 }}
        td.equation {{ background-color: {palette.hover}; padding: 8px 12px }}
        a {{ color: {palette.accent}; text-decoration: none }}
    """
