"""The edits the canvas makes: each takes the selection or what a gesture found, and applies one named step."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Mapping

from playground.canvas.snapping import on_grid
from playground.document.document import Document
from playground.document.library import BlockLibrary
from playground.document.selection import Selection, Thing, standing
from playground.engine.composite import composite_of
from playground.spec import blocks, edits, notes
from playground.spec.errors import GraphError
from playground.spec.graph import DrawnLayer, Graph, Wire
from playground.spec.language import tr
from playground.spec.notes import Note
from playground.spec.project import Point, Project
from playground.spec.tidying import tidy_within
from playground.spec.wording import counted


class Editor:
    """Edits the document and selects what came of it. What cannot be is told by the document's `refused`.

    Where a kind of layer is asked for, it may be one of the library's own blocks (`BlockLibrary.layer`).
    """

    def __init__(self, document: Document, selection: Selection, library: BlockLibrary) -> None:
        self._document = document
        self._library = library
        self._selection = selection

    @property
    def project(self) -> Project:
        return self._document.project

    def add(self, kind: str, at: Point) -> str | None:
        """A new layer with the upper left corner of its card there; its name."""
        return self._new(kind, lambda layer, wish: edits.add_layer(self.project, layer, at, wish))

    def add_after(self, kind: str, after: str) -> str | None:
        """A new layer behind another, wired to it; its name."""
        return self._new(kind, lambda layer, wish: edits.add_after(self.project, layer, after, wish))

    def add_wired(self, kind: str, at: Point, source: str | None, target: str | None) -> str | None:
        """A new layer at the loose end of a wire drawn from `source` or to `target`; its name."""

        def edit(layer: DrawnLayer, wish: str) -> tuple[Project, str]:
            project, name = edits.add_layer(self.project, layer, at, wish)
            return edits.connect(project, source or name, target or name), name

        return self._new(kind, edit)

    def insert(self, kind: str, wire: Wire, at: Point) -> str | None:
        """A new layer in the middle of a wire; its name."""
        return self._new(kind, lambda layer, wish: edits.insert_layer(self.project, layer, wire, at, wish))

    def connect(self, source: str, target: str) -> bool:
        """A wire from one layer to another."""
        return self._document.try_edit(
            tr("Wire {source} to {target}", source=source, target=target),
            lambda project: edits.connect(project, source, target),
        )

    def rewire(self, old: Wire, new: Wire) -> bool:
        """A wire led elsewhere."""
        return self._document.try_edit(
            tr("Rewire {source} to {target}", source=new.source, target=new.target),
            lambda project: edits.connect(edits.disconnect(project, [old]), new.source, new.target),
        )

    def disconnect(self, wires: Iterable[Wire]) -> None:
        """No more of those wires."""
        gone = list(wires)
        if gone:
            first = tr("Delete wire {source} to {target}", source=gone[0].source, target=gone[0].target)
            what = first if len(gone) == 1 else tr("Delete {what}", what=counted(len(gone), "wire"))
            self._document.try_edit(what, lambda project: edits.disconnect(project, gone))

    def wire_selected(self) -> None:
        """Wires the selected layers one after another, from left to right."""
        names = sorted(self._selection.names, key=lambda name: self.project.positions[name])

        def edit(project: Project) -> Project:
            for source, target in itertools.pairwise(names):
                if Wire(source, target) not in project.graph.wires:
                    project = edits.connect(project, source, target)
            return project

        if len(names) == 2:
            self._document.try_edit(tr("Wire {source} to {target}", source=names[0], target=names[1]), edit)
        elif names:
            self._document.try_edit(tr("Wire {what}", what=things(names)), edit)

    def unwire_selected(self) -> None:
        """Takes away the selected wires; with layers selected the wires among them, or all those of a single one."""
        names, graph = self._selection.names, self.project.graph
        wires = set(self._selection.wires)
        wires |= {wire for wire in graph.wires if wire.source in names and wire.target in names}
        if not wires and self._selection.single:
            wires = {wire for wire in graph.wires if self._selection.single in (wire.source, wire.target)}
        self.disconnect(sorted(wires))

    def move(self, places: Mapping[Thing, Point], into: Wire | None = None) -> None:
        """Cards and notes to other places; a single unwired card into a wire, if given."""

        def edit(project: Project) -> Project:
            moved = _moved(project, places)
            (single, *_) = places
            return edits.splice_layer(moved, single, into) if into and isinstance(single, str) else moved

        self._document.try_edit(tr("Move {what}", what=things(places)), edit)

    def nudge(self, right: float, down: float) -> None:
        """The selected cards and notes a little further; nudges in a row are one step."""
        selected, stand = self._selection.things, standing(self.project)
        places = {thing: (on_grid(stand[thing][0] + right), on_grid(stand[thing][1] + down)) for thing in selected}
        if places:
            what = tr("Move {what}", what=things(places))
            self._document.try_edit(what, lambda project: _moved(project, places), ("nudge", selected))

    def delete(self) -> None:
        """Takes away what is selected; what was on both sides of each layer is wired together."""
        self._take_out(tr("Delete {what}", what=things(self._selection.things)))

    def cut(self) -> None:
        """The same, for what is on the clipboard now."""
        self._take_out(tr("Cut {what}", what=things(self._selection.things)))

    def _take_out(self, text: str) -> None:
        names, wires, keys = sorted(self._selection.names), self._selection.wires, self._selection.notes
        if not names and not keys:
            self.disconnect(sorted(wires))
            return

        def edit(project: Project) -> Project:
            left = notes.remove_notes(edits.disconnect(project, wires), keys)
            return edits.remove_layers(left, names) if names else left

        self._document.try_edit(text, edit)

    def duplicate(self) -> None:
        """The selected layers once more, below, with the wires among them, and the selected notes."""
        selected = self._selection
        if selected.things:
            written = notes.notes_among(self.project, selected.notes)
            self._paste(_duplicated, *edits.copy_part(self.project, selected.names), (0.0, 0.0), written)

    def paste(
        self,
        part: Graph,
        positions: Mapping[str, Point],
        offset: Point = (0.0, 0.0),
        written: tuple[Note, ...] = (),
    ) -> bool:
        """A copied part with its notes, where it stood moved by `offset`, or below that where there is room."""
        return self._paste(_pasted, part, positions, offset, written)

    def add_note(self, at: Point, merge: object = None) -> int | None:
        """An empty note with its upper left corner there; its key."""
        made = self._document.attempt(lambda: notes.add_notes(self.project, [Note(at=at)]))
        if made is None:
            return None
        self._document.apply(tr("Add note"), made[0], merge)
        self._selection.set((), notes=made[1])
        return made[1][0]

    def write_note(self, key: int, text: str, merge: object, is_new: bool = False) -> None:
        """Another text for a note; with one `merge` key all of it is one step."""
        name = tr("Add note") if is_new else tr("Edit note")
        self._document.try_edit(name, lambda project: notes.change_note(project, key, text=text), merge)

    def resize_note(self, key: int, width: float) -> None:
        """Another width for a note."""
        self._document.try_edit(tr("Resize note"), lambda project: notes.change_note(project, key, width=width))

    def color_notes(self, tone: str) -> None:
        """Another color for the selected notes."""

        def edit(project: Project) -> Project:
            for key in self._selection.notes:
                project = notes.change_note(project, key, tone=tone)
            return project

        self._document.try_edit(tr("Color {what}", what=things(self._selection.notes)), edit)

    def tidy(self) -> None:
        """All cards in columns from input to output, in as many bands as suit the room."""
        self._document.try_edit(tr("Tidy"), lambda project: tidy_within(project, self._document.room))

    def align_row(self) -> None:
        """The selected cards at one height."""
        self._document.try_edit(
            tr("Align in a row"), lambda project: edits.align(project, self._selection.names, axis=1)
        )

    def align_column(self) -> None:
        """The selected cards one below the other."""
        self._document.try_edit(
            tr("Align in a column"), lambda project: edits.align(project, self._selection.names, axis=0)
        )

    def rename(self, name: str, new: str) -> bool:
        """Another name for a layer; whether it could have it."""
        return self._document.try_edit(
            tr("Rename {layer}", layer=name), lambda project: edits.rename_layer(project, name, new)
        )

    def group(self) -> str | None:
        """The selected layers as one block; its name."""
        names, keys = self._selection.names, self._selection.notes
        made = self._document.attempt(lambda: blocks.group(self.project, names, composite_of, notes=keys))
        if made is None:
            return None
        self._document.apply(tr("Group {what}", what=things(names)), made[0])
        self._selection.set({made[1]})
        return made[1]

    def ungroup(self) -> None:
        """What is inside of the selected blocks in their places."""
        names = sorted(self._selection.names)

        def edit() -> tuple[Project, set[str]]:
            project, parts = self.project, set[str]()
            for name in names:
                project, found = blocks.ungroup(project, name)
                parts |= set(found)
            return project, parts

        made = self._document.attempt(edit)
        if made is not None and names:
            self._document.apply(tr("Ungroup {what}", what=things(names)), made[0])
            self._selection.set(made[1])

    def _new(self, kind: str, make: Callable[[DrawnLayer, str], tuple[Project, str]]) -> str | None:
        layer, wish = self._library.layer(kind)
        made = self._document.attempt(lambda: make(layer, wish))
        if made is None:
            return None
        project, name = made
        self._document.apply(tr("Add {what}", what=wish or tr(layer.title)), project)
        self._selection.set({name})
        return name

    def _paste(
        self,
        telling: Callable[[str], str],
        part: Graph,
        positions: Mapping[str, Point],
        offset: Point,
        written: tuple[Note, ...],
    ) -> bool:
        def edit() -> tuple[Project, frozenset[Thing]]:
            place = edits.clear_offset(self.project, positions.values(), offset)
            place = notes.clear_offset(self.project, written, place)
            project, names = edits.paste_part(self.project, part, positions, place)
            if not names and not written:
                # All were left out: each may be there once, and is there.
                raise GraphError(_all_refused(self.project.graph, part))
            project, keys = notes.add_notes(project, written, place)
            return project, frozenset((*names, *keys))

        made = self._document.attempt(edit)
        if made is None:
            return False
        self._document.apply(telling(things(made[1])), made[0])
        self._selection.set_things(made[1])
        return True


def _all_refused(graph: Graph, part: Graph) -> str:
    refusals = [graph.addition_refusal(node.layer) for node in part.nodes]
    return next((refusal for refusal in refusals if refusal), tr("There is no layer to paste."))


def _duplicated(what: str) -> str:
    return tr("Duplicate {what}", what=what)


def _pasted(what: str) -> str:
    return tr("Paste {what}", what=what)


def things(named: Iterable[Thing]) -> str:
    """Layers and notes as they are called in the Edit menu: a layer by its name, several by their number."""
    listed = list(named)
    names = [thing for thing in listed if isinstance(thing, str)]
    layers = names[0] if len(names) == 1 else counted(len(names), "layer")
    count = len(listed) - len(names)
    written = tr("note") if count == 1 else counted(count, "note")
    if not count:
        return layers
    return tr("{layers} and {notes}", layers=layers, notes=written) if names else written


def _moved(project: Project, places: Mapping[Thing, Point]) -> Project:
    cards = {thing: at for thing, at in places.items() if isinstance(thing, str)}
    sheets = {thing: at for thing, at in places.items() if isinstance(thing, int)}
    return notes.move_notes(edits.move_layers(project, cards), sheets)
