"""Copying and pasting layers as text, between windows and programs."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QGuiApplication

from playground.canvas.editor import Editor
from playground.canvas.snapping import on_grid
from playground.document.document import Document
from playground.formats.drawing_text import decode_copied, encode_part
from playground.spec import edits
from playground.spec.edits import CARD_HEIGHT, CARD_WIDTH
from playground.spec.note_places import box_of
from playground.spec.notes import Note, notes_among
from playground.spec.project import Point


def copy(document: Document, names: Iterable[str], keys: Iterable[int] = ()) -> None:
    """Put those layers, with the wires among them, and the notes with those keys on the clipboard."""
    project = document.project
    text = encode_part(*edits.copy_part(project, names), notes_among(project, keys))
    QGuiApplication.clipboard().setText(text)


def paste(document: Document, editor: Editor, visible: QRectF, at: QPointF | None = None) -> bool:
    """Add the layers and notes on the clipboard: around `at`, or where they stood, or in the middle of what is visible.

    A text that holds no layers is refused in a sentence.
    """
    found = document.attempt(lambda: decode_copied(QGuiApplication.clipboard().text(), "clipboard"))
    if found is None:
        return False
    part, positions, notes = found
    places = {node.name: positions.get(node.name, (0.0, 0.0)) for node in part.nodes}
    area = _area(places.values(), notes)
    target = at if at is not None else area.center() if visible.intersects(area) else visible.center()
    way = target - area.center()
    return editor.paste(part, places, (on_grid(way.x()), on_grid(way.y())), notes)


def _area(places: Iterable[Point], notes: Iterable[Note]) -> QRectF:
    area = QRectF()
    for note in notes:
        left, top, right, bottom = box_of(note)
        area = area.united(QRectF(left, top, right - left, bottom - top))
    for x, y in places:
        area = area.united(QRectF(x, y, CARD_WIDTH, CARD_HEIGHT))
    return area
