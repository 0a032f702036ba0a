"""Copying and pasting layers as text, between windows and programs."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QGuiApplication

from playground.canvas.editor import Editor
from playground.canvas.snapping import on_grid
from playground.document.document import Document
from playground.formats.drawing_text import decode_part, encode_part
from playground.spec import edits
from playground.spec.edits import CARD_HEIGHT, CARD_WIDTH
from playground.spec.project import Point


def copy(document: Document, names: Iterable[str]) -> None:
    """Put those layers, with the wires among them, on the clipboard."""
    QGuiApplication.clipboard().setText(encode_part(*edits.copy_part(document.project, names)))


def paste(document: Document, editor: Editor, visible: QRectF, at: QPointF | None = None) -> bool:
    """Add the layers on the clipboard: around `at`, or where they stood, or in the middle of what is visible.

    A text that holds no layers is refused in a sentence.
    """
    found = document.attempt(lambda: decode_part(QGuiApplication.clipboard().text(), "clipboard"))
    if found is None:
        return False
    part, positions = found
    places = {node.name: positions.get(node.name, (0.0, 0.0)) for node in part.nodes}
    area = _area(places.values())
    target = at if at is not None else area.center() if visible.intersects(area) else visible.center()
    way = target - area.center()
    return editor.paste(part, places, (on_grid(way.x()), on_grid(way.y())))


def _area(places: Iterable[Point]) -> QRectF:
    area = QRectF()
    for x, y in places:
        area = area.united(QRectF(x, y, CARD_WIDTH, CARD_HEIGHT))
    return area
