"""What cards and wires show."""

from __future__ import annotations

import itertools
import time

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QApplication

from playground.canvas.captions import face_of, wire_label
from playground.canvas.snapping import snapped
from playground.data.dataset import DATASETS
from playground.engine.layer import LAYERS
from playground.engine.loss import LOSSES
from playground.engine.optimizer import OPTIMIZERS
from playground.engine.plan import make_plan
from playground.panels.facts import layer_facts, total_facts
from playground.spec import edits
from playground.spec.graph import Graph, Node, Wire
from playground.spec.problem import Severity
from playground.spec.project import Project
from playground.spec.wording import grouped
from playground.theme import apply as theme
from playground.theme.tokens import DARK, LIGHT


def classic() -> Project:
    """784-16-16-10."""
    graph = Graph()
    dense = LAYERS.find("dense")(units=16, activation="sigmoid")
    for layer in (LAYERS.find("input")(), LAYERS.find("flatten")(), dense, dense, LAYERS.find("output")()):
        graph = graph.add(layer)
    for before, after in itertools.pairwise(graph.nodes):
        graph = graph.connect(before.name, after.name)
    return edits.tidy(
        Project(
            data=DATASETS.find("mnist")(),
            loss=LOSSES.find("cross_entropy")(),
            optimizer=OPTIMIZERS.find("sgd")(),
            graph=graph,
        )
    )


def plan_of(project: Project):
    return make_plan(project.graph, project.data.task(), project.loss)


def test_numbers_are_grouped_by_narrow_spaces():
    assert grouped(12960) == "12\N{NARROW NO-BREAK SPACE}960"
    assert grouped(7) == "7"


def test_a_card_shows_weights_biases_and_multiply_adds():
    project = classic()
    face = face_of(Node("Dense 1", project.graph.layer("Dense 1")), project, plan_of(project))
    thin = "\N{NARROW NO-BREAK SPACE}"
    assert face.caption.lower() == "16 · sigmoid"
    assert face.counts[0] == f"12{thin}544 weights, 16 biases"
    assert face.counts[-1] == f"12{thin}560 parameters"
    assert face.work == f"12{thin}544 multiply-adds"


def test_what_a_layer_keeps_without_training_it_is_shown_apart():
    project, name = edits.add_after(classic(), LAYERS.find("batch_norm")(), "Dense 1")
    plan = plan_of(project)
    face = face_of(Node(name, project.graph.layer(name)), project, plan)
    assert face.counts == ("16 weights, 16 biases, 32 not trained", "16 weights, 16 biases", "32 parameters")
    facts = {fact: value for fact, value, _ in layer_facts(project.graph, plan, [name])}
    assert (facts["Weights"], facts["Not trained"]) == ("16", "32")
    assert dict(fact[:2] for fact in total_facts(plan))["Not trained"] == "32"


def test_the_output_card_shows_the_width_that_follows_from_the_data():
    project = classic()
    face = face_of(Node("Output", project.graph.layer("Output")), project, plan_of(project))
    assert face.caption.startswith("10 · ")


def test_a_renamed_layer_shows_its_kind():
    project = classic()
    face = face_of(Node("Hidden", project.graph.layer("Dense 1")), project, None)
    assert face.caption.lower() == "dense · 16 · sigmoid" and face.counts == ()


def test_a_wire_carries_the_shape_of_one_sample():
    plan = plan_of(classic())
    assert wire_label(Wire("Data", "Flatten 1"), plan) == "28×28×1"
    assert wire_label(Wire("Flatten 1", "Dense 1"), plan) == "784"
    assert wire_label(Wire("Flatten 1", "Dense 1"), None) == ""


def test_problems_are_shown_on_the_card_that_has_them(hands):
    project = hands.project.replace(graph=hands.project.graph.disconnect(Wire("Data", "Dense 1")))
    hands.document.apply("Unwire", project)
    hands.canvas.set_plan(plan_of(project))
    face = hands.canvas.drawing.cards["Dense 1"].face
    problem = plan_of(project).problems_of("Dense 1")[0]
    assert face.severity is Severity.ERROR
    assert face.trouble == problem.what and problem.why in face.tooltip


def test_the_plan_of_the_project_before_does_no_harm(hands):
    plan = plan_of(hands.project)
    hands.canvas.set_plan(plan)
    hands.drop("dropout", QPoint(600, 640))
    hands.selection.set({"Dense 1"})
    hands.canvas.editor.delete()
    hands.canvas.set_plan(None)
    assert all(not item.label for item in hands.canvas.drawing.wires.values())


def test_a_renamed_card_is_the_same_card(hands):
    card = hands.canvas.drawing.cards["Dense 1"]
    hands.canvas.editor.rename("Dense 1", "Hidden")
    assert hands.canvas.drawing.cards["Hidden"] is card


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_the_canvas_takes_the_colors_of_the_theme(hands, palette):
    before = theme.current()
    try:
        theme.apply(QApplication.instance(), palette)
        picture: QImage = hands.canvas.grab().toImage()
        colors = {picture.pixelColor(x, 640).name().upper() for x in range(300, 340)}
        assert palette.window in colors
        inside = hands.card("Dense 1") + QPoint(0, 40)
        assert picture.pixelColor(inside).name().upper() == palette.surface
    finally:
        theme.apply(QApplication.instance(), before)
        QApplication.instance().setStyleSheet("")


def test_tooltips_say_what_is_under_the_pointer(hands, monkeypatch):
    said = []
    monkeypatch.setattr("playground.canvas.pointing.QToolTip.showText", lambda at, text, widget: said.append(text))
    spots = [hands.card("Dense 1"), hands.output("Dense 1"), hands.input("Dense 1"), hands.wire("Data", "Dense 1")]
    for spot in [*spots, QPoint(600, 640)]:
        help_event = QHelpEvent(QHelpEvent.Type.ToolTip, spot, hands.viewport.mapToGlobal(spot))
        QApplication.sendEvent(hands.viewport, help_event)
    assert said[0].startswith("Dense 1") and "Drag to another layer" in said[1]
    assert "let it go" in said[2] and said[3].startswith("Data → Dense 1") and said[4] == ""


def test_a_card_far_from_others_snaps_to_the_grid_and_near_ones_to_their_line():
    assert snapped((13.0, 101.0), [(500.0, 500.0)]).place == (16.0, 104.0)
    near = snapped((13.0, 101.0), [(10.0, 900.0)])
    assert near.place == (10.0, 104.0) and near.column == 10.0 and near.row is None


def test_two_hundred_layers_pan_and_zoom_fast_enough(empty):
    graph, last = Graph().add(LAYERS.find("input")()), "Data"
    for _ in range(199):
        graph = graph.add(LAYERS.find("dense")())
        graph, last = graph.connect(last, graph.nodes[-1].name), graph.nodes[-1].name
    places = {node.name: (256.0 * (index % 20), 136.0 * (index // 20)) for index, node in enumerate(graph.nodes)}
    empty.document.load(empty.project.replace(graph=graph, positions=places))
    canvas = empty.canvas
    canvas.set_plan(plan_of(empty.project))
    canvas.grab()
    start = time.perf_counter()
    for step in range(10):
        canvas.pan_by(QPoint(7, 3) if step % 2 else QPoint(-5, 2))
        canvas.viewport().repaint()
    panned = (time.perf_counter() - start) / 10
    start = time.perf_counter()
    for step in range(10):
        canvas.zoom_by(1.1 if step < 5 else 0.9)
        canvas.viewport().repaint()
    zoomed = (time.perf_counter() - start) / 10
    print(f"\npan {panned * 1000:.1f} ms, zoom {zoomed * 1000:.1f} ms a frame at scale {canvas.zoom:.2f}")
    # 30 frames a second are 33 ms; the rest is room for a busy machine.
    assert panned < 0.1 and zoomed < 0.1
