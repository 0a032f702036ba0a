"""What is selected in the drawing and in the data, shared by the canvas and the panels."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from playground.document.document import Document
from playground.spec.blocks import place_of
from playground.spec.graph import Wire
from playground.spec.project import Point, Project

# What stands on the canvas: a layer by its name, a note by its key.
Thing = str | int


@dataclass(frozen=True)
class Followed:
    """A sample that is followed on its way through the network: number `index` of a part of the data.

    Attributes:
        part: "train", "validation" or "test", as in `Samples`.
    """

    part: str
    index: int


@dataclass(frozen=True)
class PointedNeuron:
    """A neuron that is looked at: number `index` of a layer, by the name it runs under."""

    layer: str
    index: int


class Selection(QObject):
    """The selected layers, wires and notes, and the sample that is followed through the network.

    What leaves the drawing leaves the selection; other data, or another seed, has no sample followed. A layer that is
    renamed, or whose renaming is undone, stays selected.

    Signals:
        sample_changed(Followed | None): another sample is followed, or none.
        neuron_changed(PointedNeuron | None): another neuron is looked at, or none.
        selection_changed(frozenset[str]): other layers, wires or notes are selected; carries the layers.
        settings_requested(Thing): somebody wants to change the settings of a layer, or to write on a note.
    """

    selection_changed = Signal(object)
    sample_changed = Signal(object)
    neuron_changed = Signal(object)
    settings_requested = Signal(object)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drawing = document
        self._graph = document.project.graph
        self._data = _data(document.project)
        self._sample: Followed | None = None
        self._neuron: PointedNeuron | None = None
        self._names: frozenset[str] = frozenset()
        self._wires: frozenset[Wire] = frozenset()
        self._note_keys = _keys(document.project)
        self._notes: frozenset[int] = frozenset()
        document.changed.connect(self._follow)
        document.loaded.connect(self._begin)

    @property
    def drawing(self) -> Document:
        """What the selected layers are of: the whole project, or what is drawn inside of an open block."""
        return self._drawing

    @property
    def names(self) -> frozenset[str]:
        """The selected layers."""
        return self._names

    @property
    def wires(self) -> frozenset[Wire]:
        """The selected wires."""
        return self._wires

    @property
    def notes(self) -> frozenset[int]:
        """The keys of the selected notes."""
        return self._notes

    @property
    def things(self) -> frozenset[Thing]:
        """The selected layers and notes."""
        return self._names | self._notes

    @property
    def single_note(self) -> int | None:
        """The key of the selected note when nothing else is selected."""
        return next(iter(self._notes)) if len(self._notes) == 1 and not (self._names or self._wires) else None

    @property
    def single(self) -> str | None:
        """The selected layer when it is the only one."""
        return next(iter(self._names)) if len(self._names) == 1 else None

    @property
    def sample(self) -> Followed | None:
        """The sample that is followed, if one is."""
        return self._sample

    @property
    def neuron(self) -> PointedNeuron | None:
        """The neuron that is looked at, if one is."""
        return self._neuron

    def look_at(self, neuron: PointedNeuron | None) -> None:
        """Look at this neuron and no other."""
        if neuron != self._neuron:
            self._neuron = neuron
            self.neuron_changed.emit(neuron)

    def follow(self, sample: Followed | None) -> None:
        """Follow this sample and no other."""
        if sample != self._sample:
            self._sample = sample
            self.sample_changed.emit(sample)

    def set(self, names: Iterable[str], wires: Iterable[Wire] = (), notes: Iterable[int] = ()) -> None:
        """Select these and nothing else; what is not in the drawing is passed over."""
        kept = frozenset(names) & self._graph.by_name.keys()
        kept_wires = frozenset(wires) & set(self._graph.wires)
        kept_notes = frozenset(notes) & self._note_keys
        if (kept, kept_wires, kept_notes) != (self._names, self._wires, self._notes):
            self._names, self._wires, self._notes = kept, kept_wires, kept_notes
            self.selection_changed.emit(kept)

    def set_things(self, things: Iterable[Thing], wires: Iterable[Wire] = ()) -> None:
        """Select these layers and notes, and nothing else."""
        wanted = frozenset(things)
        names = {thing for thing in wanted if isinstance(thing, str)}
        self.set(names, wires, {thing for thing in wanted if isinstance(thing, int)})

    def toggle(self, thing: Thing) -> None:
        """Select the layer or note if it is not, and the other way round; the rest stays."""
        self.set_things(self.things ^ {thing}, self._wires)

    def go_to(self, name: str) -> None:
        """Select a layer by its path as in a plan, going inside of the blocks it stands in or out of the open ones."""
        place = place_of(self._drawing.whole.project.graph, name)
        if place is not None:
            self._drawing.show(place[0])
            self.set([place[1]])

    def covers(self, name: str) -> bool:
        """Whether the layer of that path, as in a plan, or a block it stands in is selected."""
        place = place_of(self._drawing.whole.project.graph, name)
        path, opened = (*place[0], place[1]) if place else (), self._drawing.opened
        return len(path) > len(opened) and path[: len(opened)] == opened and path[len(opened)] in self._names

    @Slot()
    def clear(self) -> None:
        """Select nothing."""
        self.set(())

    @Slot()
    def _begin(self) -> None:
        """Another project: nothing of the one before."""
        self.clear()
        self.follow(None)

    @Slot(object)
    def _follow(self, project: object) -> None:
        assert isinstance(project, Project)
        if _data(project) != self._data:
            self._data = _data(project)
            self.follow(None)
        graph = project.graph
        renamed = graph.renamed_since(self._graph)
        self._graph, self._note_keys = graph, _keys(project)
        names = {renamed.get(name, name) for name in self._names}
        wires = {Wire(renamed.get(w.source, w.source), renamed.get(w.target, w.target)) for w in self._wires}
        self.set(names, wires, self._notes)


def _data(project: Project) -> tuple[object, int]:
    """What decides which samples there are."""
    return project.data, project.training.seed


def standing(project: Project) -> dict[Thing, Point]:
    """Where layers and notes stand."""
    cards, notes = project.positions.items(), ((note.key, note.at) for note in project.notes)
    return dict(itertools.chain[tuple[Thing, Point]](cards, notes))


def _keys(project: Project) -> frozenset[int]:
    """The keys of the notes there are."""
    return frozenset(note.key for note in project.notes)
