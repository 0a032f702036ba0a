"""What it costs to see inside: probes on the training thread, pictures on the GUI thread, 200 layers on the canvas."""

from __future__ import annotations

import copy
import importlib
import inspect
import itertools
import pkgutil
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from playground.app import make_application
from playground.canvas.preview import BOX, preview_of
from playground.canvas.view import CanvasView
from playground.document.document import Document
from playground.document.drawing import Drawing
from playground.document.selection import Followed, Selection
from playground.engine.layer import LAYERS
from playground.formats.examples import load_example
from playground.panels.dock import Surroundings
from playground.panels.output_views.view import OutputView, view_classes
from playground.session.run import Run
from playground.spec.graph import Graph
from playground.spec.notes import Note
from playground.spec.project import Project
from playground.spec.tidying import tidy
from playground.training import probes
from playground.training.prepare import plan_of, prepare
from playground.training.probe import UNFINISHED, LongProbe, Probe
from playground.training.probes.loss_landscape import LossLandscape
from playground.training.trainer import Trainer
from tests.benchmarks.nets import NETS

# What is asked only of such data is measured on these.
EXAMPLES = ("transformer-austen", "names", "sunspots", "line", "spiral", "cnn-mnist")
MOST_MS, FRAMES_WANTED = 5.0, 30.0
STEPS, REPEATS, PORTIONS, MOST_PORTIONS = 20, 5, 4, 40
VIEW_SIZE, CANVAS_SIZE = (320, 380), (860, 470)
LAYER_COUNT, NOTE_COUNT, FRAMES = 200, 10, 60
# Cards that are opened into their neurons at a time.
MOST_OPENED = 2

Row = dict[str, object]


def measure() -> dict[str, list[Row]]:
    """The tables: by probe, by picture, and the frames of a large drawing."""
    if QApplication.instance() is None:
        make_application(["bench"])
    trainers = {project.title: _trained(project) for project in _projects()}
    return {
        "probes": [_worst(kind.__name__, trainers, _asking(kind)) for kind in _probe_kinds()],
        "pictures": _pictures(trainers) + _views(trainers),
        "canvas": _canvas(),
    }


def _projects() -> Iterator[Project]:
    for net in NETS:
        yield net.project().replace(title=net.name)
    for name in EXAMPLES:
        yield load_example(name).replace(title=name)


def _trained(project: Project) -> Trainer:
    trainer = prepare(project)
    for _ in trainer.run(steps=STEPS):
        pass
    return trainer


def _probe_kinds() -> list[type[Probe]]:
    """Every probe there is."""
    found = []
    for module in pkgutil.iter_modules(probes.__path__):
        members = vars(importlib.import_module(f"{probes.__name__}.{module.name}")).values()
        found += [one for one in members if inspect.isclass(one) and issubclass(one, Probe)]
    return sorted({one for one in found if not inspect.isabstract(one)}, key=lambda one: one.__name__)


def _asking(kind: type[Probe]) -> Callable[[Trainer], Callable[[], float] | None]:
    """What tells how many milliseconds the training of a network waits; None where the probe has no answer."""

    def asking(trainer: Trainer) -> Callable[[], float] | None:
        probe = _about(kind, trainer)
        if probe is None:
            return None
        if not isinstance(probe, LongProbe):
            return None if probe.answer(trainer) is None else lambda: _cost(lambda: probe.answer(trainer))
        told = next((one for one in probe.portions(trainer) if one is not UNFINISHED), None)
        return None if told is None or getattr(told, "refusal", "") else lambda: _longest(probe, trainer)

    return asking


def _longest(probe: LongProbe, trainer: Trainer) -> float:
    """Milliseconds of the longest portion of an answer, the first among them; the median of several answers."""

    def once() -> float:
        portions = probe.portions(trainer)
        return max(_took(lambda: next(portions, None)) for _ in range(MOST_PORTIONS))

    return statistics.median(once() for _ in range(REPEATS))


def _about(kind: type[Probe], trainer: Trainer) -> Probe | None:
    """A question with its usual settings, about what the network has where it asks for something; None without that."""
    names = tuple(trainer.network.arrays.spans)
    found: dict[str, Callable[[], object]] = {
        "layer": lambda: names[0],
        "layers": lambda: frozenset(names[:MOST_OPENED]),
        "plane": lambda: _plane(trainer),
        "pixels": lambda: np.zeros(trainer.samples.task.input.size, np.float32).tobytes(),
    }
    wanted = {name: found[name]() for name in inspect.signature(kind).parameters if name in found}
    return None if None in wanted.values() else kind(**wanted)


def _plane(trainer: Trainer) -> object:
    """The plane through the weights that a landscape stands on."""
    told = (answer for answer in LossLandscape().portions(trainer) if answer is not UNFINISHED)
    return getattr(next(told), "plane", None)


def _worst(name: str, trainers: dict[str, Trainer], asking: Callable[[Trainer], Callable[[], float] | None]) -> Row:
    """The net on which something takes longest."""
    costs = {net: ask() for net, trainer in trainers.items() if (ask := asking(trainer)) is not None}
    worst = max(costs, key=lambda net: costs[net], default="")
    return {"name": name, "nets": len(costs), "ms": round(costs.get(worst, 0.0), 2), "wanted": MOST_MS, "net": worst}


def _cost(act: Callable[[], object]) -> float:
    """Milliseconds of the thread's own work, the median."""

    return statistics.median(_took(act) for _ in range(REPEATS))


def _took(act: Callable[[], object]) -> float:
    start = time.thread_time()
    act()
    return (time.thread_time() - start) * 1000


def _pictures(trainers: dict[str, Trainer]) -> list[Row]:
    """By kind of picture below cards: taking an answer and drawing it."""
    costs: dict[str, dict[str, float]] = {}
    for net, trainer in trainers.items():
        answers: dict[Probe, Any] = {}
        for planned in trainer.plan.layers:
            preview = preview_of(planned, trainer.plan, Followed("validation", 0))
            if preview is None:
                continue
            told = [answers.setdefault(probe, probe.answer(trainer)) for probe in preview.probes]
            if None not in told and preview.take(*told):
                cost = _cost(lambda preview=preview, told=told: _painted(preview, told))  # type: ignore[misc]
                known = costs.setdefault(type(preview).__name__, {})
                known[net] = max(known.get(net, 0.0), cost)
    return [_row(f"card: {name}", by_net) for name, by_net in sorted(costs.items())]


def _painted(preview: Any, told: list[Any]) -> None:
    preview.take(*told)
    image = QImage(CANVAS_SIZE[0], CANVAS_SIZE[1], QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    preview.paint(painter, BOX)
    painter.end()


def _views(trainers: dict[str, Trainer]) -> list[Row]:
    """By view of the output dock: taking an answer and drawing it."""
    costs: dict[str, dict[str, float]] = {}
    run = Run()
    for net, trainer in trainers.items():
        document = Document(trainer.project)
        around = Surroundings(document, Selection(document), run)
        for kind in view_classes():
            if not kind.fits(trainer.plan) or kind.passes:
                continue
            view = kind(around)
            view.resize(*VIEW_SIZE)
            view.set_task(trainer.samples.task)
            view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
            view.show()
            answer = _answer(view, trainer)
            if answer is not None:
                cost = _cost(lambda view=view, answer=answer: _shown(view, answer))  # type: ignore[misc]
                costs.setdefault(kind.__name__, {})[net] = cost
            view.close()
            view.deleteLater()
    run.shutdown()
    return [_row(f"output: {name}", by_net) for name, by_net in sorted(costs.items())]


def _answer(view: OutputView, trainer: Trainer) -> object:
    if not isinstance(view.probe, LongProbe):
        return view.probe.answer(trainer)
    told = (portion for portion in view.probe.portions(trainer) if portion is not UNFINISHED)
    return list(itertools.islice(told, PORTIONS))[-1]


def _shown(view: OutputView, answer: object) -> None:
    view.show_answer(copy.copy(answer))
    view.repaint()
    QApplication.processEvents()


def _row(name: str, by_net: dict[str, float]) -> Row:
    worst = max(by_net, key=lambda net: by_net[net])
    return {"name": name, "nets": len(by_net), "ms": round(by_net[worst], 2), "wanted": MOST_MS, "net": worst}


def _canvas() -> list[Row]:
    """Frames a second while 200 layers and 10 notes are panned and zoomed, all of it in sight or a part of it."""
    document = Document(_long_chain())
    drawing = Drawing(document)
    canvas = CanvasView(drawing, Selection(drawing))
    canvas.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    canvas.resize(*CANVAS_SIZE)
    canvas.show()
    canvas.set_plan(plan_of(document.project))
    QApplication.processEvents()
    rows = []
    for name, zoom in (("all of it", 0.0), ("at half size", 0.5), ("at full size", 1.0)):
        canvas.fit()
        if zoom:
            canvas.zoom_by(zoom / canvas.zoom)
        panned = _frames(canvas, canvas.pan_by, (QPoint(7, 3), QPoint(-5, 2), QPoint(3, -6)))
        zoomed = _frames(canvas, canvas.zoom_by, [1.03] * 10 + [1 / 1.03] * 10)
        rows.append({"name": name, "panned": panned, "zoomed": zoomed, "wanted": FRAMES_WANTED})
    canvas.close()
    return rows


def _long_chain() -> Project:
    graph, last = Graph().add(LAYERS.find("input")()), "Data"
    for number in range(1, LAYER_COUNT - 1):
        name = f"Dense {number}"
        graph = graph.add(LAYERS.find("dense")(units=8), name).connect(last, name)
        last = name
    graph = graph.add(LAYERS.find("output")()).connect(last, "Output")
    text = "**Look** at $z = w x + b$:\n\n- what does $\\sigma(z) = \\frac{1}{1 + e^{-z}}$ do?\n- and $w^2$?"
    notes = tuple(Note(text, (1280.0 * number, -240.0)) for number in range(NOTE_COUNT))
    return tidy(load_example("circle").replace(graph=graph, positions={}, notes=notes))


def _frames(canvas: CanvasView, move: Callable[[Any], object], ways: Sequence[Any]) -> float:
    """Frames a second that the thread's own work allows, at the frame that nineteen of twenty do not exceed."""
    took = []
    for way in itertools.islice(itertools.cycle(ways), FRAMES):
        start = time.thread_time()
        move(way)
        canvas.viewport().repaint()
        took.append(time.thread_time() - start)
    return round(1 / sorted(took)[int(0.95 * FRAMES)], 1)
