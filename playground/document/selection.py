"""What is selected in the drawing, shared by the canvas and the panels."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal, Slot

from playground.document.document import Document
from playground.spec.graph import Wire


class Selection(QObject):
    """Names of the selected layers, and the selected wires. What leaves the drawing leaves the selection.

    A layer that is renamed, or whose renaming is undone, stays selected.

    Signals:
        selection_changed(frozenset[str]): other layers or wires are selected; carries the layers.
    """

    selection_changed = Signal(object)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._graph = document.project.graph
        self._names: frozenset[str] = frozenset()
        self._wires: frozenset[Wire] = frozenset()
        document.changed.connect(self._follow)
        document.loaded.connect(self.clear)

    @property
    def names(self) -> frozenset[str]:
        """The selected layers."""
        return self._names

    @property
    def wires(self) -> frozenset[Wire]:
        """The selected wires."""
        return self._wires

    @property
    def single(self) -> str | None:
        """The selected layer when it is the only one."""
        return next(iter(self._names)) if len(self._names) == 1 else None

    def set(self, names: Iterable[str], wires: Iterable[Wire] = ()) -> None:
        """Select these and nothing else; names that are not in the drawing are passed over."""
        kept = frozenset(names) & self._graph.by_name.keys()
        kept_wires = frozenset(wires) & set(self._graph.wires)
        if (kept, kept_wires) != (self._names, self._wires):
            self._names, self._wires = kept, kept_wires
            self.selection_changed.emit(kept)

    def toggle(self, name: str) -> None:
        """Select the layer if it is not, and the other way round; the rest stays."""
        self.set(self._names ^ {name}, self._wires)

    @Slot()
    def clear(self) -> None:
        """Select nothing."""
        self.set(())

    @Slot(object)
    def _follow(self, project: object) -> None:
        graph = project.graph  # type: ignore[attr-defined]
        renamed = graph.renamed_since(self._graph)
        self._graph = graph
        names = {renamed.get(name, name) for name in self._names}
        wires = {Wire(renamed.get(w.source, w.source), renamed.get(w.target, w.target)) for w in self._wires}
        self.set(names, wires)
