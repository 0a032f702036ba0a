"""The drawing in small: where cards and notes lie."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from playground.formats.examples import load_example
from playground.panels.drawing_picture import DrawingPicture
from playground.spec.notes import Note
from playground.theme.paper import paper


def colors(picture: DrawingPicture) -> set[str]:
    image = picture.grab().toImage()
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}


def test_notes_are_seen_in_it_on_their_paper(qtbot: QtBot) -> None:
    picture = DrawingPicture(QSize(240, 120))
    qtbot.addWidget(picture)
    circle = load_example("circle")
    picture.show_project(circle)
    assert paper("green").name() not in colors(picture)
    picture.show_project(circle.replace(notes=(Note("See " * 60, (0.0, 300.0), 600.0, "green"),)))
    assert paper("green").name() in colors(picture)
