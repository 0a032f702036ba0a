"""The properties dock: settings of what is selected, or of the project when nothing is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from playground.document.document import Document
from playground.document.selection import Selection
from playground.engine.plan import Plan
from playground.panels.dock import Dock
from playground.panels.layer_page import LayerPage
from playground.panels.project_page import ProjectPage
from playground.panels.style import heading, note, on_surface
from playground.session.run import Run
from playground.spec.graph import DrawnLayer
from playground.spec.language import marked, tr


class PropertiesPanel(QScrollArea):
    """Shows the page that fits the selection, and keeps it while only values change."""

    def __init__(self, document: Document, selection: Selection, run: Run, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Properties"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields have the keyboard, and it scrolls to them
        on_surface(self)
        self._document = document
        self._run = run
        self._selection = selection
        self._plan: Plan | None = None
        self.page: QWidget | None = None
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setWidget(body)
        # Pages are kept: making one takes longer than a frame.
        self._layer_pages: dict[type[DrawnLayer], LayerPage] = {}
        self._project_page: ProjectPage | None = None
        self._several = SeveralKindsPage(body)
        self._several.hide()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(260)
        document.changed.connect(self.refresh)
        document.loaded.connect(self._begin)
        selection.selection_changed.connect(self.refresh)
        self.refresh()

    def set_plan(self, plan: Plan | None) -> None:
        """Show the facts of another plan."""
        self._plan = plan.inside(self._document.opened) if plan is not None else None
        self._show_plan()

    def focus_first_setting(self) -> None:
        """Put the cursor in the first setting of the selected layer: Enter on a card leads here."""
        if isinstance(self.page, LayerPage) and self.page.form.fields:
            next(iter(self.page.form.fields.values())).editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refresh(self, *_: object) -> None:
        """Show what is selected as it is now."""
        names = self._selected()
        kinds = {type(self._document.project.graph.layer(name)) for name in names}
        if not names:
            self._show_project_page()
        elif len(kinds) == 1:
            self._show_layer_page(kinds.pop(), names)
        else:
            self._several.show_count(len(names))
            self._replace_page(self._several)
        self._show_plan()

    def _selected(self) -> tuple[str, ...]:
        # In the order of the drawing. A layer that was just removed may still be in the selection.
        nodes = self._document.project.graph.nodes
        return tuple(node.name for node in nodes if node.name in self._selection.names)

    def _show_project_page(self) -> None:
        if self._project_page is None:
            self._project_page = ProjectPage(self._document, self._run)
        self._replace_page(self._project_page)

    def _show_layer_page(self, kind: type[DrawnLayer], names: tuple[str, ...]) -> None:
        if kind not in self._layer_pages:
            self._layer_pages[kind] = LayerPage(self._document, kind)
        page = self._layer_pages[kind]
        self._replace_page(page)
        page.show_layers(self._document.project, names)

    def _show_plan(self) -> None:
        if isinstance(self.page, LayerPage):
            self.page.show_plan(self._document.project, self._plan)
        elif isinstance(self.page, ProjectPage):
            self.page.show_plan(self._plan)

    def _begin(self, *_: object) -> None:
        """What was typed for one project is not meant for another."""
        self._drop_typing()
        if self._project_page is not None:
            self._project_page.drop_typing()

    def _drop_typing(self, *_: object) -> None:
        """Whatever was typed for the layer before must not reach another one of the same name."""
        if isinstance(self.page, LayerPage):
            self.page.drop_typing()

    def _replace_page(self, page: QWidget) -> None:
        if page is self.page:
            return
        self._drop_typing()
        if self.page is not None:
            self.page.hide()
        self.page = page
        # A page is hidden and not taken away: a widget with a new parent is styled anew, child by child.
        if self._column.indexOf(page) < 0:
            self._column.addWidget(page)
        page.show()
        self.verticalScrollBar().setValue(0)


class SeveralKindsPage(QWidget):
    """What stands here while layers of different kinds are selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = heading("")
        hint = note(tr("Select layers of one kind to change their settings together."))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        for line in (self._title, hint):
            column.addWidget(line)
        column.addStretch(1)

    def show_count(self, count: int) -> None:
        """Say how many layers there are."""
        self._title.setText(tr("{count} layers of different kinds", count=count))


DOCK = Dock(
    "Properties",
    "Settings of what is selected, or of the whole project",
    Qt.DockWidgetArea.RightDockWidgetArea,
    place=20,
    make=lambda around: PropertiesPanel(around.selection.drawing, around.selection, around.run),
    about=marked(
        "Select one layer, or several of the same kind, to change their settings together. With nothing "
        "selected the settings of the data, the loss, the optimizer and the training stand here. Press F1 "
        "with the pointer over a setting to read about it."
    ),
)
