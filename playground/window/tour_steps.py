"""The steps of the tour: what each is about, where that is in the window, and when it is done."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from playground.canvas.closeup.close_up import OPENS_AT
from playground.spec.language import marked
from playground.spec.project import Project
from playground.training.prepare import plan_of

if TYPE_CHECKING:  # it makes the tour
    from playground.window.main_window import MainWindow

# So many steps of training, and so many seconds to look at them, and the loss of the circle has fallen far.
SEEN_FALLING, WATCH_SECONDS = 1000, 4.0
RATE = "learning_rate"


@dataclass(frozen=True)
class Start:
    """How it stood when a step of the tour began.

    Attributes:
        trained: steps of training taken by then.
        when: in seconds of the monotonic clock.
    """

    project: Project
    trained: int
    when: float

    @classmethod
    def now(cls, window: MainWindow) -> Start:
        """As it stands."""
        return cls(window.document.project, _trained(window), time.monotonic())


@dataclass(frozen=True)
class Step:
    """One thing to see and to do.

    Attributes:
        title, text, task: what it is, a few words about it, and what to do, in English.
        where: the part of the window, in its coordinates.
        done: whether the task is done, given how it stood when the step began.
        dock: the dock that has to be in front; empty for none.
        begin: what else makes the window ready for it.
    """

    title: str
    text: str
    task: str
    where: Callable[[MainWindow], QRect]
    done: Callable[[MainWindow, Start], bool]
    dock: str = ""
    begin: Callable[[MainWindow], None] = lambda window: None


def within(window: QWidget, widget: QWidget) -> QRect:
    """Where a widget is in a window."""
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def _card(window: MainWindow) -> QRect:
    """The second card, which is the first hidden layer, as far as it is in sight; else the canvas."""
    canvas = window.canvas
    seen = within(window, canvas.viewport())
    nodes = window.drawing.project.graph.nodes
    if len(nodes) < 2:
        return seen
    shape = canvas.mapFromScene(canvas.drawing.cards[nodes[1].name].whole).boundingRect()
    return (shape.translated(seen.topLeft()) & seen) or seen


def _canvas(window: MainWindow) -> QRect:
    return within(window, window.canvas.viewport())


def _dock(title: str) -> Callable[[MainWindow], QRect]:
    return lambda window: within(window, window.docks[title])


def _run_button(window: MainWindow) -> QRect:
    return within(window, window.toolbar.run_button)


def _rate(window: MainWindow) -> QRect:
    field = window.toolbar.learning_rate
    return within(window, field.parentWidget() or field)


def _file_menu(window: MainWindow) -> QRect:
    bar = window.menuBar()
    return bar.actionGeometry(bar.actions()[0]).translated(bar.mapTo(window, QPoint()))


def _library(window: MainWindow) -> QRect:
    return within(window, window.library.layers)


def _give_keyboard(window: MainWindow) -> None:
    """To the canvas: its keys are not to be typed into the field that was used last."""
    window.canvas.setFocus()


def _show_dense(window: MainWindow) -> None:
    """In the list, with all wires it may be dragged onto in sight."""
    _give_keyboard(window)
    window.canvas.fit()
    window.library.layers.bring_into_sight("dense")


def _has_selected(window: MainWindow, _: Start) -> bool:
    return bool(window.selection.names)


def _is_running(window: MainWindow, _: Start) -> bool:
    return window.run.is_running


def _is_near(window: MainWindow, _: Start) -> bool:
    return window.canvas.zoom > OPENS_AT


def _is_broken(window: MainWindow, before: Start) -> bool:
    return not _runs(window, before)


def _sees_examples(window: MainWindow, _: Start) -> bool:
    return window.gallery.is_open


def _is_saved(window: MainWindow, _: Start) -> bool:
    return window.document.path is not None and window.document.is_clean


def _trained(window: MainWindow) -> int:
    return window.run.snapshot.progress.step if window.run.snapshot is not None else 0


def _has_trained(window: MainWindow, before: Start) -> bool:
    is_seen = time.monotonic() - before.when >= WATCH_SECONDS
    return is_seen and _trained(window) - before.trained >= SEEN_FALLING


def _has_more_layers(window: MainWindow, before: Start) -> bool:
    return len(window.document.project.graph.nodes) > len(before.project.graph.nodes)


def _rate_is_another(window: MainWindow, before: Start) -> bool:
    return getattr(window.document.project.optimizer, RATE) != getattr(before.project.optimizer, RATE)


def _runs(window: MainWindow, _: Start) -> bool:
    return bool(plan_of(window.document.project).runs)


STEPS: tuple[Step, ...] = (
    Step(
        marked("This is the network"),
        marked("Numbers flow from left to right: from Data through layers of neurons to Output. Each card is a layer."),
        marked("Click a card to see its settings on the right."),
        _card,
        _has_selected,
        begin=_give_keyboard,
    ),
    Step(
        marked("Let it learn"),
        marked("The network is to tell the points inside of a circle from those outside. It knows nothing yet."),
        marked("Press Run."),
        _run_button,
        _is_running,
    ),
    Step(
        marked("The loss falls"),
        marked("This curve says how wrong the answers are, step by step. The lower it is, the better."),
        marked("Watch until it has fallen."),
        _dock("Loss and accuracy"),
        _has_trained,
        dock="Loss and accuracy",
    ),
    Step(
        marked("What each neuron sees"),
        marked("Below each card are small pictures: blue where a neuron says yes, orange where it says no."),
        marked("Turn the wheel over a card, or press + a few times, until you see its neurons."),
        _card,
        _is_near,
        begin=_give_keyboard,
    ),
    Step(
        marked("The size of the steps"),
        marked("The learning rate says how far each step goes: too small is slow, too large never settles."),
        marked("Choose another learning rate."),
        _rate,
        _rate_is_another,
    ),
    Step(
        marked("Add a layer"),
        marked("Every kind of layer is here. F shows the whole drawing again."),
        marked("Drag Dense from the list onto a wire."),
        _library,
        _has_more_layers,
        dock="Library",
        begin=_show_dense,
    ),
    Step(
        marked("Break something"),
        marked("Nothing can be lost: every edit can be undone."),
        marked("Click a wire and press Delete."),
        _canvas,
        _is_broken,
        begin=_give_keyboard,
    ),
    Step(
        marked("Mend it"),
        marked("What is wrong stands here, with the reason and a button that mends it. So does what ails a run."),
        marked("Press that button, or undo with Ctrl+Z."),
        _dock("Problems"),
        _runs,
        dock="Problems",
    ),
    Step(
        marked("Many more to try"),
        marked("Pictures, texts, time series and your own data: each example is a network that runs."),
        marked("Press Ctrl+Shift+O to see them all, and Esc to come back."),
        _file_menu,
        _sees_examples,
    ),
    Step(
        marked("Take it home"),
        marked("Save keeps the drawing with what it has learned. Export in the same menu takes it to other programs."),
        marked("Save with Ctrl+S, or finish here. F1 explains whatever the pointer is on."),
        _file_menu,
        _is_saved,
    ),
)
