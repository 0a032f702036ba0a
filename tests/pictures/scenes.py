"""What is to be seen in each picture: a function that brings a window there."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from playground import resources
from playground.document.selection import Followed
from playground.formats.help_topic import topic_of
from playground.panels.importing.dialog import ImportDialog
from playground.panels.output_views.draw import DrawView
from playground.spec.edits import change_layer
from playground.window.appearance import CONTRAST
from playground.window.preferences import PreferencesDialog
from tests.pictures.stage import Stage

Act = Callable[[Stage], None]


@dataclass(frozen=True)
class Scene:
    """A picture.

    Attributes:
        name: of its file.
        caption: what is to be seen, for the page of pictures.
        example: what is opened.
        steps: how long it trains before it is looked at.
        act: what is done then.
    """

    name: str
    caption: str
    example: str
    steps: int
    act: Act


def nothing(stage: Stage) -> None:
    """The window as it is."""


def neurons(stage: Stage) -> None:
    stage.window.selection.set(["Dense 1"])
    stage.window.canvas.setFocus()
    stage.key(Qt.Key.Key_N)


def inspector(stage: Stage) -> None:
    stage.dock("Inspector")
    stage.window.selection.set(["Dense 1"])


def gradient_bars(stage: Stage) -> None:
    stage.press(stage.window.gradients, "Bars")


def output_tab(title: str) -> Act:
    """One of the views of the output dock."""

    def act(stage: Stage) -> None:
        stage.dock("Output")
        stage.tab(stage.window.output, title)

    return act


def dock(title: str) -> Act:
    """One of the docks."""
    return lambda stage: stage.dock(title)


def landscape(stage: Stage) -> None:
    panel = stage.dock("Loss landscape")
    stage.press(panel, "Path")
    stage.press(panel, "Compute")
    stage.wait_until(lambda: getattr(panel, "answer", None) is not None)


def two_runs(stage: Stage) -> None:
    document = stage.window.document
    wider = document.project.graph.layer("Dense 1").replace(units=8)
    document.apply("Units", change_layer(document.project, "Dense 1", wider))
    stage.reset()
    stage.train(300)
    table = stage.dock("Runs")
    docks = stage.window.docks
    stage.window.resizeDocks([docks["Loss and accuracy"], docks["Runs"]], [420, 660], Qt.Orientation.Horizontal)
    table.view.selectRow(1)  # type: ignore[attr-defined]
    stage.key(Qt.Key.Key_Return, table.view)  # type: ignore[attr-defined]


def explain(stage: Stage) -> None:
    stage.window.selection.follow(Followed("train", 0))
    stage.dock("Explain a step")


def draw(stage: Stage) -> None:
    """A seven, a little off the middle."""
    output_tab("Draw")(stage)
    (view,) = stage.window.output.findChildren(DrawView)
    pad = view._pad()
    corners = [(0.2, 0.3), (0.7, 0.28), (0.62, 0.5), (0.48, 0.85)]
    points = [QPoint(pad.left() + round(x * pad.width()), pad.top() + round(y * pad.height())) for x, y in corners]
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=points[0])
    for before, after in itertools.pairwise(points):
        for share in (0.25, 0.5, 0.75, 1.0):
            QTest.mouseMove(view, before + (after - before) * share)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=points[-1])


def palette(stage: Stage) -> None:
    stage.window.palette_of_commands.open()


def examples(stage: Stage) -> None:
    stage.window.gallery.open()


def layers(stage: Stage) -> None:
    stage.window.docks.open("Layers")
    stage.window.selection.set(["Transformer block 1"])


def high_contrast(stage: Stage) -> None:
    stage.window.looks.choose(CONTRAST, "high")


def preferences(stage: Stage) -> None:
    dialog = PreferencesDialog(stage.window.looks, stage.window.gallery, stage.settings, stage.window)
    dialog.show()
    stage.shown = dialog


def reference(stage: Stage) -> None:
    stage.window.help.show_about([topic_of(type(stage.window.document.project.graph.layer("LSTM 1")))])
    stage.shown = stage.window.help.reference


def imported(stage: Stage) -> None:
    """A table with gaps, numbers and words."""
    path = resources.path("datasets") / "penguins.csv"
    dialog = ImportDialog(stage.window.document.project, path, stage.window)
    dialog.show()
    stage.wait_until(lambda: dialog.project is not None)
    stage.shown = dialog


def text(stage: Stage) -> None:
    output_tab("Text")(stage)
    buttons = stage.window.output.findChildren(QAbstractButton)
    next(button for button in buttons if button.text() == "Generate").click()
    stage.pause(2.0)


SCENES = (
    Scene("window", "Draw, train, watch: six neurons learn a circle", "circle", 400, nothing),
    Scene("examples", "Every example with its picture, and what to try with it", "circle", 0, examples),
    Scene("neurons", "Close up: what each neuron sees, and every weight, to be set by hand", "circle", 400, neurons),
    Scene("digits", "Weights as pictures, and how sure the network is of each digit", "mnist", 300, nothing),
    Scene("convolution", "Kernels with the feature maps of the followed digit", "cnn-mnist", 60, nothing),
    Scene("draw", "Draw a digit", "cnn-mnist", 150, draw),
    Scene("recurrent", "Hidden states over time", "lstm-echo", 300, nothing),
    Scene("attention", "What each patch looks at, head by head", "vit-digits", 100, nothing),
    Scene("text", "A text as it is written, and what is likely next", "transformer-austen", 150, text),
    Scene("forecast", "Forecast over truth, with residuals", "sunspots", 60, output_tab("Forecast")),
    Scene("gradients", "Why twenty sigmoids do not learn, and what mends it", "deep-sigmoid", 1800, gradient_bars),
    Scene("finding", "What ails a run, said over the canvas, with what mends it", "exploding-rnn", 30, nothing),
    Scene("units", "What a hidden unit reacts to, colored over a text", "transformer-austen", 150, output_tab("Units")),
    Scene("import", "Data of your own, looked at before it is taken", "iris", 0, imported),
    Scene("inspector", "A layer's weights, outputs and gradients", "spiral", 400, inspector),
    Scene("data", "The data", "mnist", 0, dock("Data")),
    Scene("landscape", "The loss around the weights, with the way of the optimizer", "spiral", 400, landscape),
    Scene("runs", "Two runs side by side", "circle", 300, two_runs),
    Scene("explain", "One step, number by number", "circle", 5, explain),
    Scene("layers", "The drawing in words, for screen readers too", "vit-digits", 100, layers),
    Scene("contrast", "High contrast", "spiral", 400, high_contrast),
    Scene("preferences", "What a person prefers", "circle", 0, preferences),
    Scene("commands", "Every command by name", "circle", 0, palette),
    Scene("reference", "The reference", "lstm-echo", 0, reference),
)
