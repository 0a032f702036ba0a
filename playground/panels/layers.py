"""The drawing as a list, from input to output: for screen readers, and for whoever would rather read than look."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, Slot
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QStackedLayout, QWidget

from playground.document.document import Document
from playground.document.selection import Selection
from playground.engine.plan import Plan
from playground.panels.dock import Dock
from playground.panels.layer_list import LayerListModel, LayerListView
from playground.panels.layer_rows import note_rows_of, rows_of
from playground.panels.snapshot_view import SnapshotView
from playground.panels.style import empty_state, on_surface
from playground.session.run import Run
from playground.spec import edits
from playground.spec.graph import Wire
from playground.spec.language import marked, tr
from playground.theme.icons import icon
from playground.training.events import Snapshot
from playground.training.probes.health import Health, HealthAnswer


class LayersPanel(SnapshotView):
    """Mirrors the drawing that is open: the same layers are selected, and what is done here is done there."""

    def __init__(self, document: Document, selection: Selection, run: Run, parent: QWidget | None = None) -> None:
        super().__init__(run, parent)
        on_surface(self)
        self._selection = selection
        self._drawing = selection.drawing
        self._plan: Plan | None = None
        self._health: HealthAnswer | None = None
        self._is_mirroring = False
        self._shared: tuple[QAction | None, ...] = ()
        self._watch = run.watch(Health())
        self.rows = LayerListModel(self._rename, self)
        self.view = LayerListView()
        self.view.setModel(self.rows)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(empty_state(tr("No layers yet"), tr("Press A on the canvas to add the first one.")))
        self.view.selectionModel().selectionChanged.connect(self._select)
        self.view.settings_requested.connect(self.go_to_settings)
        self.view.wires_requested.connect(self.offer_wires)
        self.view.menu_requested.connect(lambda at: self.menu().popup(at))
        selection.selection_changed.connect(self._mirror)
        self._drawing.changed.connect(self.refresh)
        self.refresh()

    @property
    def single(self) -> str | None:
        """The selected layer when it is the only one."""
        return self._selection.single

    def share(self, actions: Sequence[QAction | None]) -> None:
        """Have these actions of the canvas in the menu and, with their keys, in the list; None is a line between."""
        self._shared = tuple(actions)
        self.view.addActions([action for action in actions if action is not None])

    def set_plan(self, plan: Plan | None) -> None:
        """Show the shapes, counts and problems of another plan."""
        self._plan = plan
        self.refresh()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        answer = snapshot.answers.get(self._watch.probe)
        told = answer if isinstance(answer, HealthAnswer) and snapshot.progress.step > 0 else None
        if told is not self._health:
            self._health = told
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch.set_active(True)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._watch.set_active(False)

    @Slot()
    def refresh(self) -> None:
        """Say of every layer what is so now; nothing while it cannot be seen."""
        if not self.isVisible():
            return
        graph, opened = self._drawing.project.graph, self._drawing.opened
        plan = self._plan
        inside, prefix = (plan.inside(opened), plan.prefix(opened)) if plan is not None else (None, "")
        notes = note_rows_of(self._drawing.project.notes)
        if self.rows.show(rows_of(graph, inside, prefix, self._health) + notes):
            self._mirror()
        self._stack.setCurrentIndex(0 if self.rows.rows else 1)

    @Slot()
    def _mirror(self) -> None:
        """Select in the list what is selected in the drawing."""
        chosen = self._selection
        is_chosen = [
            row.note in chosen.notes if row.note is not None else row.name in chosen.names for row in self.rows.rows
        ]
        numbers = [number for number, is_one in enumerate(is_chosen) if is_one]
        wanted = QItemSelection()
        for number in numbers:
            wanted.select(self.rows.index(number), self.rows.index(number))
        self._is_mirroring = True
        model, current = self.view.selectionModel(), self.view.currentIndex()
        model.select(wanted, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if numbers and current.row() not in numbers:
            model.setCurrentIndex(self.rows.index(numbers[0]), QItemSelectionModel.SelectionFlag.NoUpdate)
        self._is_mirroring = False

    @Slot()
    def _select(self) -> None:
        if not self._is_mirroring:
            rows = [self.rows.rows[index.row()] for index in self.view.selectedIndexes()]
            notes = [row.note for row in rows if row.note is not None]
            self._selection.set((row.name for row in rows if row.note is None), notes=notes)

    @Slot()
    def go_to_settings(self) -> None:
        """Ask for the settings of the selected layer, or to write on the selected note."""
        wanted = self.single if self.single is not None else self._selection.single_note
        if wanted is not None:
            self._selection.settings_requested.emit(wanted)

    def menu(self) -> QMenu:
        """What can be done with what is selected; it deletes itself."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        settings = menu.addAction(tr("Settings"), self.go_to_settings)
        settings.setToolTip(tr("Go to the settings of this layer (Enter)"))
        rename = menu.addAction(tr("Rename"), lambda: self.view.edit(self.view.currentIndex()))
        rename.setToolTip(tr("Give this layer another name (F2)"))
        for action in (settings, rename):
            action.setEnabled(self.single is not None)
        menu.addMenu(self._wires_to(menu))
        menu.addMenu(self._wires_away(menu))
        menu.addSeparator()
        for shared in self._shared:
            menu.addSeparator() if shared is None else menu.addAction(shared)
        return menu

    @Slot(QPoint)
    def offer_wires(self, at: QPoint) -> None:
        """Ask to which layer the selected one is to be wired."""
        menu = self._wires_to(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)
        menu.setActiveAction(menu.actions()[0])

    def _wires_to(self, parent: QWidget) -> QMenu:
        graph, source = self._drawing.project.graph, self.single
        menu = QMenu(tr("Wire to"), parent)
        menu.setIcon(icon("plus"))
        if source is None:
            menu.setEnabled(False)
            return menu
        layers = [row.name for row in self.rows.rows if row.note is None]
        targets = [name for name in layers if graph.connection_refusal(source, name) is None]
        for target in targets:
            menu.addAction(target).triggered.connect(functools.partial(self._connect, source, target))
        if not targets:
            menu.addAction(tr("No layer can be wired from here")).setEnabled(False)
        return menu

    def _wires_away(self, parent: QWidget) -> QMenu:
        graph, name = self._drawing.project.graph, self.single
        menu = QMenu(tr("Take away the wire"), parent)
        wires = [wire for wire in graph.wires if name in (wire.source, wire.target)]
        for wire in wires:
            words = tr("{source} to {target}", source=wire.source, target=wire.target)
            menu.addAction(words).triggered.connect(functools.partial(self._disconnect, wire))
        menu.setEnabled(bool(wires))
        return menu

    def _connect(self, source: str, target: str, _: bool = False) -> None:
        title = tr("Wire {source} to {target}", source=source, target=target)
        self._drawing.try_edit(title, lambda project: edits.connect(project, source, target))

    def _disconnect(self, wire: Wire, _: bool = False) -> None:
        title = tr("Delete wire {source} to {target}", source=wire.source, target=wire.target)
        self._drawing.try_edit(title, lambda project: edits.disconnect(project, [wire]))

    def _rename(self, name: str, new: str) -> bool:
        title = tr("Rename {layer}", layer=name)
        return self._drawing.try_edit(title, lambda project: edits.rename_layer(project, name, new))


DOCK = Dock(
    marked("Layers"),
    marked("The drawing as a list: every layer with its wires, in words; for screen readers too"),
    Qt.DockWidgetArea.LeftDockWidgetArea,
    place=12,
    make=lambda around: LayersPanel(around.document, around.selection, around.run),
    behind="Library",
    is_shown=False,
    about=marked(
        "Arrow keys go from layer to layer, and what is chosen here is chosen on the canvas too. "
        "Everything that the canvas can do with a layer can be done from here with the keyboard."
    ),
)
