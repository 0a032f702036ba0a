"""A canvas on the screen with hands that press real buttons and keys."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground.canvas.gestures.drop_layer import LAYER_MIME
from playground.canvas.view import CanvasView
from playground.data.dataset import DATASETS
from playground.document.document import Document
from playground.document.drawing import Drawing
from playground.document.selection import Selection
from playground.engine.layer import LAYERS
from playground.engine.loss import LOSSES
from playground.engine.optimizer import OPTIMIZERS
from playground.spec.graph import Graph, Wire
from playground.spec.project import Point, Project

LEFT, NOTHING = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Hands:
    """Drives a canvas with mouse and keyboard, and says what became of the document."""

    def __init__(self, canvas: CanvasView) -> None:
        self.canvas = canvas
        self.viewport = canvas.viewport()
        self.document = canvas.document
        self.selection = canvas.selection
        self.refusals: list[str] = []
        canvas.status.connect(self.refusals.append)
        canvas.document.refused.connect(self.refusals.append)

    @property
    def project(self) -> Project:
        return self.document.project

    @property
    def names(self) -> set[str]:
        return set(self.project.graph.by_name)

    @property
    def wires(self) -> set[tuple[str, str]]:
        return {(wire.source, wire.target) for wire in self.project.graph.wires}

    def place(self, name: str) -> Point:
        return self.project.positions[name]

    def spot(self, at: QPointF | Point) -> QPoint:
        """A point of the scene in pixels of the viewport."""
        return self.canvas.mapFromScene(at if isinstance(at, QPointF) else QPointF(*at))

    def card(self, name: str) -> QPoint:
        """The middle of a card, a little up so that it is on no wire."""
        return self.spot(self.canvas.drawing.cards[name].body.center())

    def output(self, name: str) -> QPoint:
        return self.spot(self.canvas.drawing.cards[name].output_port)

    def input(self, name: str) -> QPoint:
        return self.spot(self.canvas.drawing.cards[name].input_port)

    def wire(self, source: str, target: str) -> QPoint:
        return self.spot(self.canvas.drawing.wires[Wire(source, target)].middle)

    def press(self, at: QPoint, held: Qt.KeyboardModifier = NOTHING, button: Qt.MouseButton = LEFT) -> None:
        QTest.mousePress(self.viewport, button, held, at)

    def move(self, at: QPoint) -> None:
        QTest.mouseMove(self.viewport, at)

    def release(self, at: QPoint, held: Qt.KeyboardModifier = NOTHING, button: Qt.MouseButton = LEFT) -> None:
        QTest.mouseRelease(self.viewport, button, held, at)

    def pull(self, start: QPoint, end: QPoint, held: Qt.KeyboardModifier = NOTHING) -> None:
        """Press at `start` and go to `end`, without letting go."""
        self.press(start, held)
        self.move(start + (end - start) / 2)
        self.move(end)

    def drag(self, start: QPoint, end: QPoint, held: Qt.KeyboardModifier = NOTHING) -> None:
        self.pull(start, end, held)
        self.release(end, held)

    def click(self, at: QPoint, held: Qt.KeyboardModifier = NOTHING) -> None:
        QTest.mouseClick(self.viewport, LEFT, held, at)

    def double_click(self, at: QPoint) -> None:
        QTest.mouseClick(self.viewport, LEFT, NOTHING, at)
        QTest.mouseDClick(self.viewport, LEFT, NOTHING, at)
        self.release(at)  # Qt's own double-click holds the button

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NOTHING) -> None:
        """A key for whoever has the keyboard."""
        QTest.keyClick(QApplication.focusWidget() or self.canvas, key, held)

    def control(self, key: Qt.Key) -> None:
        self.key(key, Qt.KeyboardModifier.ControlModifier)

    def type(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), text)

    def undo(self) -> None:
        self.control(Qt.Key.Key_Z)

    def redo(self) -> None:
        self.control(Qt.Key.Key_Y)

    def drag_in(self, kind: str, at: QPoint) -> QMimeData:
        """Drag a layer from the library over the canvas; returns the data, which Qt does not own."""
        data = QMimeData()
        data.setData(LAYER_MIME, kind.encode())
        copy, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        enter = QDragEnterEvent(at, copy, data, buttons, NOTHING)
        QApplication.sendEvent(self.viewport, enter)
        if enter.isAccepted():
            QApplication.sendEvent(self.viewport, QDragMoveEvent(at, copy, data, buttons, NOTHING))
        return data

    def drop(self, kind: str, at: QPoint) -> None:
        data = self.drag_in(kind, at)
        action, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        QApplication.sendEvent(self.viewport, QDropEvent(QPointF(at), action, data, buttons, NOTHING))

    def drag_out(self) -> None:
        QApplication.sendEvent(self.viewport, QDragLeaveEvent())

    @property
    def clipboard(self) -> str:
        return QGuiApplication.clipboard().text()


def chain(*kinds: str) -> Graph:
    graph = Graph()
    for kind in kinds:
        graph = graph.add(LAYERS.find(kind)())
    for before, after in itertools.pairwise(graph.nodes):
        graph = graph.connect(before.name, after.name)
    return graph


def project_of(graph: Graph) -> Project:
    return Project(
        data=DATASETS.find("circle")(),
        loss=LOSSES.find("binary_cross_entropy")(),
        optimizer=OPTIMIZERS.find("sgd")(),
        graph=graph,
    )


def _shown(graph: Graph, qtbot: QtBot) -> Hands:
    document = Document(project_of(graph))
    drawing = Drawing(document)
    canvas = CanvasView(drawing, Selection(drawing))
    # What the canvas does not own lives as long as it does.
    document.setParent(canvas)
    drawing.setParent(canvas)
    canvas.selection.setParent(canvas)
    qtbot.addWidget(canvas)
    canvas.resize(1200, 700)
    with qtbot.waitActive(canvas):
        canvas.show()
        canvas.activateWindow()
    canvas.setFocus()
    return Hands(canvas)


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    """A chain: Data, Dense 1, Dense 2, Output."""
    return _shown(chain("input", "dense", "dense", "output"), qtbot)


@pytest.fixture
def empty(qtbot: QtBot) -> Hands:
    """A canvas without anything on it."""
    return _shown(Graph(), qtbot)
