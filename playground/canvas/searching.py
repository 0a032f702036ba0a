"""Asking on a canvas which layer to add, and where it then goes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, Slot

from playground.canvas.notes.noting import NOTE, note_entry
from playground.canvas.search_box import SearchBox, entries
from playground.canvas.snapping import on_grid
from playground.spec.edits import CARD_HEIGHT, CARD_WIDTH
from playground.spec.language import tr

if TYPE_CHECKING:
    from playground.canvas.view import CanvasView


class Searching(QObject):
    """What a view of the canvas does with a search box.

    Attributes:
        box: where a layer is searched for.
    """

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self._found: Callable[[str], str | None] = lambda kind: None
        self._note_at = QPointF()
        self.box = SearchBox(view)
        self.box.chosen.connect(self._add)
        self.box.refused.connect(view.status)

    def ask(self) -> None:
        """Which layer to add: behind the selected one, or at the pointer."""
        view, after = self._view, self._view.selection.single
        if after is not None:
            card = view.drawing.cards[after].body
            view.reveal(card)
            self._found = lambda kind: view.editor.add_after(kind, after)
            spot = view.mapFromScene(card.topRight()) + QPoint(16, 0)
            self._open(spot, tr("Add a layer after {layer}", layer=after))
        else:
            spot = view.mapFromGlobal(view.cursor().pos())
            self.ask_at(spot if view.rect().contains(spot) else view.rect().center())

    def ask_at(self, spot: QPoint, source: str | None = None, target: str | None = None) -> None:
        """Which layer to add at a place of the viewport, wired from `source` or to `target` if given."""
        editor, at = self._view.editor, self._view.mapToScene(spot)
        middle = on_grid(at.y() - CARD_HEIGHT / 2)
        if source or target:
            place = (on_grid(at.x() - (0 if source else CARD_WIDTH)), middle)
            self._found = lambda kind: editor.add_wired(kind, place, source, target)
            after, before = (
                tr("Add a layer after {layer}", layer=source),
                tr("Add a layer before {layer}", layer=target),
            )
            self._open(spot, after if source else before)
        else:
            place = (on_grid(at.x() - CARD_WIDTH / 2), middle)
            self._found = lambda kind: editor.add(kind, place)
            self._note_at = at
            self._open(spot, tr("Add a layer"), is_loose=True)

    def _open(self, spot: QPoint, prompt: str, is_loose: bool = False) -> None:
        """Ask for a layer; where nothing is to be wired to it, it may be a note as well."""
        self._view.remember_keyboard()
        found = entries(self._view.document.project.graph, self._view.library.blocks)
        self.box.open(spot, [*found, note_entry()] if is_loose else found, prompt)

    @Slot(str)
    def _add(self, kind: str) -> None:
        if kind == NOTE:
            self._view.noting.add(self._note_at)
        elif self._found(kind) is not None:
            self._view.reveal_selection()
