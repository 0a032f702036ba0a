"""Notes on a canvas: adding one, writing on it, coloring it, and going from one to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from playground.canvas.appearance import font
from playground.canvas.notes.field import NoteField
from playground.canvas.search_box import Entry
from playground.canvas.snapping import on_grid
from playground.spec.language import marked, tr
from playground.spec.notes import TONES, USUAL_WIDTH
from playground.spec.project import Project
from playground.theme.icons import icon

if TYPE_CHECKING:
    from playground.canvas.view import CanvasView

# What the search box calls a note, which no layer is called.
NOTE = "note:"
_TONE_NAMES = {
    "paper": marked("Paper"),
    "blue": marked("Blue"),
    "green": marked("Green"),
    "amber": marked("Orange"),
    "red": marked("Red"),
}
# Letters are no smaller than this while one writes, and no larger, in pixels.
_LEAST_LETTERS, _MOST_LETTERS = 12, 26


class Noting(QObject):
    """What a view of the canvas does with notes.

    Attributes:
        field: where a note is written.

    Signals:
        said(str): what the note says that is selected now, for whoever cannot see it.
    """

    said = Signal(str)

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self._key: int | None = None
        self._merge: object = None
        self._is_new = False
        self._written = ""
        self.field = NoteField(view)
        self.field.written.connect(self._write)
        self.field.closed.connect(self._close)
        self.field.textChanged.connect(self.place_field)
        view.shown_area_changed.connect(self.place_field)
        view.document.changed.connect(self._follow)
        view.selection.selection_changed.connect(self._tell_selected)

    def add(self, at: QPointF | None = None) -> None:
        """A new note, with its upper left corner there or in the middle of what is seen, to be written at once."""
        if at is None:
            at = self._view.visible_area().center() - QPointF(USUAL_WIDTH / 2, USUAL_WIDTH / 4)
        merge = object()
        key = self._view.editor.add_note((on_grid(at.x()), on_grid(at.y())), merge)
        if key is not None:
            self.open(key)
            self._merge, self._is_new = merge, True

    def add_at_pointer(self) -> None:
        """A new note where the pointer is, if it is on the canvas."""
        spot = self._view.mapFromGlobal(self._view.cursor().pos())
        self.add(self._view.mapToScene(spot) if self._view.viewport().rect().contains(spot) else None)

    def open(self, key: int) -> None:
        """Write on a note; all that is typed until the end is one edit."""
        item = self._view.drawing.notes[key]
        self._view.reveal(item.body)
        self._key, self._merge, self._is_new, self._written = key, object(), False, item.note.text
        self._view.selection.set((), notes={key})
        item.cover(True)
        self.field.open(item.note.text)
        self.place_field()

    def go_on(self, step: int) -> None:
        """Select the next note, from left to right and from top to bottom; round the end."""
        ordered = sorted(self._view.document.project.notes, key=lambda note: note.at)
        if not ordered:
            return
        keys = [note.key for note in ordered]
        single = self._view.selection.single_note
        place = (keys.index(single) + step) % len(keys) if single in keys else 0 if step > 0 else -1
        self._view.selection.set((), notes={keys[place]})
        self._view.reveal(self._view.drawing.notes[keys[place]].body)

    def fill_context_menu(self, menu: QMenu, settings: QAction) -> None:
        """What can be done with the selected notes, at the place of the settings of a layer."""
        selection = self._view.selection
        if selection.single_note is not None:
            writing = QAction(icon("write"), tr("Write (Enter)"), menu)
            writing.triggered.connect(self._view.edit)
            menu.insertAction(settings, writing)
            menu.removeAction(settings)
        if selection.notes:
            self.fill_color_menu(menu.addMenu(tr("Color of the note")))

    def fill_color_menu(self, menu: QMenu) -> None:
        """The colors of paper, for the selected notes."""
        group = QActionGroup(menu)
        notes = {note.key: note for note in self._view.document.project.notes}
        tones = {notes[key].tone for key in self._view.selection.notes}
        for tone in TONES:
            action = QAction(tr(_TONE_NAMES[tone]), menu)
            action.setCheckable(True)
            action.setChecked(tones == {tone})
            action.triggered.connect(lambda checked=False, tone=tone: self._view.editor.color_notes(tone))
            group.addAction(action)
            menu.addAction(action)

    @Slot()
    def place_field(self) -> None:
        """Lay the field over its note."""
        item = self._view.drawing.notes.get(self._key) if self._key is not None else None
        if item is not None:
            seen = self._view.mapFromScene(item.body).boundingRect()
            letters = round(font("caption").pixelSize() * self._view.zoom)
            self.field.place(seen, min(max(letters, _LEAST_LETTERS), _MOST_LETTERS))

    @Slot(str)
    def _write(self, text: str) -> None:
        if self._key is not None:
            self._written = text
            self._view.editor.write_note(self._key, text, self._merge, self._is_new)

    @Slot(bool)
    def _close(self, had_keyboard: bool) -> None:
        for item in self._view.drawing.notes.values():
            if not item.isVisible():
                item.cover(False)
        self._key = None
        self._view.document.end_merge()
        self._view.give_back_keyboard(had_keyboard)

    @Slot(object)
    def _follow(self, project: Project) -> None:
        """A note that went, or was changed by undo, is not written on any more."""
        if self._key is None:
            return
        text = next((note.text for note in project.notes if note.key == self._key), None)
        if text != self._written:
            self._key = None
            self.field.end()
        else:
            self.place_field()

    @Slot()
    def _tell_selected(self) -> None:
        key = self._view.selection.single_note
        if key is not None:
            self.said.emit(self._view.drawing.notes[key].spoken)


def note_entry() -> Entry:
    """The note among what the search box finds."""
    sentence = tr("Text with formulas; no part of the network")
    return Entry(NOTE, tr("Note"), sentence, picture="note", hint=tr("Shift+N"))
