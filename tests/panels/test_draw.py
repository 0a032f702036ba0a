"""The pad: what is drawn on it is asked of the network, as the network gets it, and wiped by Esc."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image as pillow
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.document.document import Document
from playground.formats.examples import load_example
from playground.panels.dock import Surroundings
from playground.panels.output import OutputPanel
from playground.panels.output_views.draw import DrawView
from playground.training.prepare import plan_of
from playground.training.probes.picture import Picture, PictureAnswer
from tests.panels.fake_run import FakeRun

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def document() -> Document:
    return Document(load_example("mnist"))


@pytest.fixture
def pad(qtbot: QtBot, around: Surroundings, document: Document) -> DrawView:
    panel = OutputPanel(around)
    qtbot.addWidget(panel)
    panel.resize(320, 360)
    panel.set_plan(plan_of(document.project))
    view = next(view for view in panel.views if isinstance(view, DrawView))
    panel.tabs.setCurrentWidget(view)
    with qtbot.waitExposed(panel):
        panel.show()
    view.panel = panel  # kept alive with it
    return view


def draw_one(view: DrawView, qtbot: QtBot, left: float = 0.4, length: int = 40) -> None:
    """A line downward."""
    place = view._pad()
    start = place.topLeft() + QPoint(int(left * place.width()), 20)
    QTest.mousePress(view, LEFT, pos=start)
    for step in range(0, length + 1, 4):
        QTest.mouseMove(view, start + QPoint(0, step))
    QTest.mouseRelease(view, LEFT, pos=start + QPoint(0, length))
    qtbot.waitUntil(lambda: not view._refresh.isActive())


def test_a_drawing_is_asked_of_the_network_as_it_gets_it(pad: DrawView, run: FakeRun, qtbot: QtBot) -> None:
    assert run.asked == [Picture()], "nothing drawn, nothing to answer"
    draw_one(pad, qtbot)
    (asked,) = run.asked
    image = np.frombuffer(asked.pixels, np.float32).reshape(28, 28)
    assert np.ptp(np.flatnonzero(image.any(1))) + 1 in (20, 21, 22)
    draw_one(pad, qtbot, left=0.7)
    assert run.asked != [asked] and len(run.asked) == 1


def test_a_small_drawing_in_a_corner_asks_the_same_as_a_large_one(pad: DrawView, run: FakeRun, qtbot: QtBot) -> None:
    images = []
    for left, length in ((0.1, 20), (0.6, 80)):
        draw_one(pad, qtbot, left, length)
        images.append(np.frombuffer(run.asked[0].pixels, np.float32))
        QTest.keyClick(pad, Qt.Key.Key_Escape)
    np.testing.assert_allclose(*images, atol=0.05)


@pytest.mark.parametrize("way", ["button", "escape"])
def test_the_pad_is_wiped(pad: DrawView, run: FakeRun, qtbot: QtBot, way: str) -> None:
    draw_one(pad, qtbot)
    pad.show_answer(PictureAnswer(np.eye(10, dtype=np.float32)[3]))
    if way == "button":
        QTest.mouseClick(pad.clear_button, LEFT)
    else:
        QTest.keyClick(pad, Qt.Key.Key_Escape)
    assert not pad.strokes and pad.seen is None and pad.answer is None
    assert run.asked == [Picture()]


def test_answers_are_drawn_beside_the_pad(pad: DrawView, qtbot: QtBot) -> None:
    draw_one(pad, qtbot)
    before = pad.grab(pad._bars()).toImage()
    pad.show_answer(PictureAnswer(np.eye(10, dtype=np.float32)[3]))
    assert pad.grab(pad._bars()).toImage() != before
    pad.show_answer(PictureAnswer(np.full(10, np.nan, np.float32)))
    pad.grab()


def test_a_dropped_picture_takes_the_place_of_a_drawing_and_the_other_way_round(
    pad: DrawView, run: FakeRun, qtbot: QtBot, tmp_path: Path
) -> None:
    draw_one(pad, qtbot)
    path = tmp_path / "square.png"
    picture = pillow.new("L", (60, 60), 255)
    picture.paste(0, (10, 10, 40, 40))
    picture.save(path)
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(path))])
    actions, keys = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    pad.dropEvent(QDropEvent(QPointF(20, 20), actions, dragged, LEFT, keys))
    qtbot.waitUntil(lambda: not pad.strokes)
    image = np.frombuffer(run.asked[0].pixels, np.float32).reshape(28, 28)
    assert image[14, 14] == 1 and image[1, 1] == 0
    draw_one(pad, qtbot)
    assert pad._photograph.isNull() and len(pad.strokes) == 1


def test_a_file_that_is_no_picture_is_told_and_leaves_the_drawing(
    pad: DrawView, document: Document, qtbot: QtBot, tmp_path: Path
) -> None:
    draw_one(pad, qtbot)
    (tmp_path / "words.png").write_text("no picture")
    with qtbot.waitSignal(document.refused) as refused:
        pad.open_picture(tmp_path / "words.png")
    assert refused.args[0].startswith("words.png: found no picture, expected a PNG, JPEG, GIF or BMP")
    assert len(pad.strokes) == 1


def test_other_data_begins_with_an_empty_pad(pad: DrawView, document: Document, qtbot: QtBot) -> None:
    draw_one(pad, qtbot)
    pad.panel.set_plan(plan_of(load_example("fashion")))
    assert not pad.strokes and pad.probe == Picture()
