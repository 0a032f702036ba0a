"""Ten thousand random edits, undos and redos never leave document, scene and undo stack in disagreement.

EXAMPLES runs of EDITS acts each: 256 x 110 = 28 160 in all, of which more than 10 000 change the project (the others
meet nothing to edit, are refused, or only select). After every one the project is compared with a history kept beside
it, and the scene with the project.
"""

from __future__ import annotations

from collections import Counter

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from playground.canvas.view import CanvasView
from playground.canvas.walk import Direction
from playground.data.dataset import DATASETS
from playground.document.document import Document
from playground.document.drawing import Drawing
from playground.document.selection import Selection
from playground.engine.layer import LAYERS
from playground.engine.loss import LOSSES
from playground.engine.optimizer import OPTIMIZERS
from playground.engine.plan import make_plan
from playground.spec import edits
from playground.spec.blocks import drawn_inside
from playground.spec.composite import Composite
from playground.spec.graph import Graph
from playground.spec.project import Project

EXAMPLES, EDITS = 256, 110
# Drawings stay small enough that edits meet each other.
MOST_LAYERS, MOST_NOTES = 12, 4


class Hand:
    """Edits a canvas by numbers: each stands for whatever there is at the moment."""

    def __init__(self) -> None:
        self.data = DATASETS.find("circle")()
        self.loss = LOSSES.find("binary_cross_entropy")()
        project = Project(data=self.data, loss=self.loss, optimizer=OPTIMIZERS.find("sgd")(), graph=Graph())
        self.document = Document(project)
        self.drawing = Drawing(self.document)
        self.selection = Selection(self.drawing)
        self.canvas = CanvasView(self.drawing, self.selection)
        self.kinds = LAYERS.kinds()
        self.refusals: list[str] = []
        self.document.refused.connect(self.refusals.append)
        # What undo and redo are expected to walk through, where they stand, and the layers of a burst of nudges.
        self.history, self.now = [self.document.project], 0
        self.burst: frozenset[str | int] | None = None
        self.document.changed.connect(self.show_plan)
        self.drawing.opened_changed.connect(lambda: self.show_plan(self.document.project))

    def show_plan(self, project: Project) -> None:
        self.canvas.set_plan(make_plan(project.graph, self.data.task(), self.loss).inside(self.drawing.opened))

    @property
    def names(self) -> list[str]:
        return list(self.drawing.project.graph.by_name)

    def name(self, number: int) -> str:
        return self.names[number % len(self.names)] if self.names else "no such layer"

    def ahead(self, name: str) -> tuple[str, ...]:
        graph = self.drawing.project.graph
        return graph.targets(name) if name in graph.by_name else ()

    def kind(self, number: int) -> str:
        return self.kinds[number % len(self.kinds)]

    def at(self, a: int, b: int) -> tuple[float, float]:
        return float(a * 40 - 400), float(b * 40 - 400)

    def act(self, name: str, a: int, b: int) -> None:
        """Make one edit, and write into the history what it is expected to leave on the undo stack."""
        before, names = self.document.project, self.selection.things
        getattr(self, name)(a, b)
        after = self.document.project
        if name in ("undo", "redo"):
            return
        if name in ("save", "open_block", "leave_block"):
            self.burst = None
        if after == before:
            return
        if name == "nudge" and names == self.burst:
            self.history[self.now] = after
            if after == self.history[self.now - 1]:
                # Nudged there and back: no step is left.
                del self.history[self.now]
                self.now -= 1
                self.burst = None
            return
        self.history[self.now + 1 :] = [after]
        self.now += 1
        self.burst = names if name == "nudge" else None

    def undo(self, a: int, b: int) -> None:
        self.drawing.undo()
        if self.now:
            self.now -= 1
            self.burst = None

    def redo(self, a: int, b: int) -> None:
        self.drawing.redo()
        if self.now < len(self.history) - 1:
            self.now += 1
            self.burst = None

    def select(self, a: int, b: int) -> None:
        self.selection.set({self.name(a), self.name(b)})

    def select_chain(self, a: int, b: int) -> None:
        """A layer with some that follow it, as a block may be made of."""
        names = [self.name(a)]
        while len(names) <= b % 4 and (ahead := self.ahead(names[-1])):
            names.append(ahead[0])
        self.selection.set(names)

    def select_note(self, a: int, b: int) -> None:
        """A note, perhaps in addition to the layers that are selected."""
        keys = [note.key for note in self.drawing.project.notes]
        self.selection.set(
            self.selection.names if b % 2 else (), notes=keys[a % len(keys) : a % len(keys) + 1] if keys else ()
        )

    def add_note(self, a: int, b: int) -> None:
        if len(self.drawing.project.notes) < MOST_NOTES:
            self.canvas.editor.add_note(self.at(a, b))

    def write_note(self, a: int, b: int) -> None:
        for note in self.drawing.project.notes[a % 3 :][:1]:
            self.canvas.editor.write_note(note.key, ["", "See", "$w_1 x$"][b % 3], object())

    def resize_note(self, a: int, b: int) -> None:
        for note in self.drawing.project.notes[a % 3 :][:1]:
            self.canvas.editor.resize_note(note.key, 96.0 + 8 * b)

    def select_wire(self, a: int, b: int) -> None:
        wires = self.drawing.project.graph.wires
        self.selection.set(self.selection.names, wires[a % len(wires) : a % len(wires) + 1] if wires else ())

    def add(self, a: int, b: int) -> None:
        if len(self.names) < MOST_LAYERS:
            self.canvas.editor.add(self.kind(a), self.at(a, b))

    def add_after(self, a: int, b: int) -> None:
        if len(self.names) < MOST_LAYERS:
            self.canvas.editor.add_after(self.kind(a), self.name(b))

    def insert(self, a: int, b: int) -> None:
        wires = self.drawing.project.graph.wires
        if wires and len(self.names) < MOST_LAYERS:
            self.canvas.editor.insert(self.kind(a), wires[b % len(wires)], self.at(a, b))

    def add_wired(self, a: int, b: int) -> None:
        if len(self.names) < MOST_LAYERS:
            self.canvas.editor.add_wired(self.kind(a), self.at(a, b), self.name(b), None)

    def connect(self, a: int, b: int) -> None:
        self.canvas.editor.connect(self.name(a), self.name(b))

    def rewire(self, a: int, b: int) -> None:
        wires = self.drawing.project.graph.wires
        if wires:
            old = wires[a % len(wires)]
            self.canvas.editor.rewire(old, type(old)(old.source, self.name(b)))

    def wire_selected(self, a: int, b: int) -> None:
        self.canvas.editor.wire_selected()

    def unwire_selected(self, a: int, b: int) -> None:
        self.canvas.editor.unwire_selected()

    def move(self, a: int, b: int) -> None:
        self.canvas.editor.move({self.name(a): self.at(b, a)})

    def nudge(self, a: int, b: int) -> None:
        self.canvas.nudge(list(Direction)[a % 4])

    def walk(self, a: int, b: int) -> None:
        self.canvas.walk(list(Direction)[a % 4], extending=bool(b % 2))

    def delete(self, a: int, b: int) -> None:
        self.canvas.editor.delete()

    def duplicate(self, a: int, b: int) -> None:
        if len(self.names) < MOST_LAYERS:
            self.canvas.duplicate()

    def copy(self, a: int, b: int) -> None:
        self.canvas.copy()

    def cut(self, a: int, b: int) -> None:
        self.canvas.cut()

    def paste(self, a: int, b: int) -> None:
        if len(self.names) < MOST_LAYERS:
            self.canvas.paste(QPointF(*self.at(a, b)) if a % 2 else None)

    def tidy(self, a: int, b: int) -> None:
        self.canvas.tidy()

    def align(self, a: int, b: int) -> None:
        (self.canvas.editor.align_row if a % 2 else self.canvas.editor.align_column)()

    def rename(self, a: int, b: int) -> None:
        self.canvas.editor.rename(self.name(a), ["Hidden", "Dense 1", "a/b", "  ", "Étage 2"][b % 5])

    def drag_slider(self, a: int, b: int) -> None:
        name = self.name(a)
        layer = self.drawing.project.graph.by_name.get(name)
        if layer is None or layer.kind != "dense":
            return
        self.drawing.begin_merge()
        for units in (20 + b, layer.units, 41 + b):
            self.drawing.try_edit(
                "Units", lambda project, units=units: edits.change_layer(project, name, layer.replace(units=units))
            )
        self.drawing.end_merge()

    def save(self, a: int, b: int) -> None:
        self.document.mark_saved("drawing.playground")  # type: ignore[arg-type]

    def group(self, a: int, b: int) -> None:
        self.canvas.group()

    def ungroup(self, a: int, b: int) -> None:
        self.canvas.ungroup()

    def open_block(self, a: int, b: int) -> None:
        blocks = [node.name for node in self.drawing.project.graph.nodes if isinstance(node.layer, Composite)]
        if blocks:
            self.drawing.open(blocks[a % len(blocks)])

    def leave_block(self, a: int, b: int) -> None:
        self.canvas.leave_block()

    def repeat(self, a: int, b: int) -> None:
        name, layer = self.name(a), self.drawing.project.graph.by_name.get(self.name(a))
        if isinstance(layer, Composite):
            self.drawing.try_edit(
                "Repeat", lambda project: edits.change_layer(project, name, layer.replace(repeat=1 + b % 3))
            )

    def check(self) -> None:
        project, drawing = self.drawing.project, self.canvas.drawing
        assert self.document.project == self.history[self.now]
        assert project.graph == drawn_inside(self.document.project, self.drawing.opened).graph
        assert self.document.can_undo == (self.now > 0)
        assert self.document.can_redo == (self.now < len(self.history) - 1)
        assert set(project.positions) == set(project.graph.by_name)
        assert set(drawing.cards) == set(project.graph.by_name)
        assert set(drawing.wires) == set(project.graph.wires)
        drawn = len(drawing.cards) + len(drawing.wires) + len(drawing.notes)
        assert len([item for item in drawing.items() if item.parentItem() is None]) == drawn
        assert project.notes == drawn_inside(self.document.project, self.drawing.opened).notes
        assert set(drawing.notes) == {note.key for note in project.notes} >= self.selection.notes
        for note in project.notes:
            sheet = drawing.notes[note.key]
            assert (sheet.x(), sheet.y(), sheet.body.width()) == (*note.at, note.width)
            assert sheet.note == note and sheet.state.selected == (note.key in self.selection.notes)
        for name, card in drawing.cards.items():
            assert (card.x(), card.y()) == project.positions[name]
            assert card.face.name == name and card.face.kind == project.graph.layer(name).kind
            assert card.state.selected == (name in self.selection.names)
        for wire, item in drawing.wires.items():
            assert item.wire == wire
            assert item.path.pointAtPercent(0) == drawing.cards[wire.source].output_port
            assert item.path.pointAtPercent(1) == drawing.cards[wire.target].input_port
        assert self.selection.names <= set(project.graph.by_name)
        assert self.selection.wires <= set(project.graph.wires)
        assert len(project.graph.order()) == len(project.graph.nodes)
        assert all("Traceback" not in sentence for sentence in self.refusals)


NAMES = [
    "undo", "redo", "select", "select", "select_wire", "add", "add", "add_after", "add_after", "insert", "add_wired",
    "connect", "connect", "rewire", "wire_selected", "unwire_selected", "move", "nudge", "nudge", "walk", "delete",
    "duplicate", "copy", "cut", "paste", "tidy", "align", "rename", "drag_slider", "save", "undo", "undo", "redo",
    "redo", "group", "group", "ungroup", "open_block", "open_block", "leave_block", "repeat", "select_chain",
    "select_note", "select_note", "add_note", "write_note", "resize_note",
]  # fmt: skip
# Three bytes an act: drawn one by one, numbers would take as long as the acts themselves.
acts = st.binary(min_size=3 * EDITS, max_size=3 * EDITS).map(
    lambda data: [
        (NAMES[name % len(NAMES)], a % 20, b % 20) for name, a, b in zip(data[::3], data[1::3], data[2::3], strict=True)
    ]
)


def test_random_edits_leave_document_scene_and_undo_stack_agreed(qapp: object) -> None:
    changed = Counter[str]()

    @settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
    @given(acts)
    def draw(random_edits: list[tuple[str, int, int]]) -> None:
        hand = Hand()
        for name, a, b in random_edits:
            before = hand.document.project
            hand.act(name, a, b)
            hand.check()
            changed[name] += hand.document.project is not before
        hand.canvas.deleteLater()

    draw()
    assert changed.total() >= 10_000
