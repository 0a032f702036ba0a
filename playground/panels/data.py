"""The data dock: the samples as a table, pictures, points or series; the set in numbers; and what the network gets."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from playground.data.overview import Overview, overview_of
from playground.document.selection import Followed
from playground.panels.data_views.grid import GridView
from playground.panels.data_views.points import PointsView
from playground.panels.data_views.shown import Shown
from playground.panels.data_views.summary import WORDS, SummaryView
from playground.panels.data_views.table import TableView
from playground.panels.dock import Dock, Surroundings
from playground.panels.editors import keep_typing_keys
from playground.panels.editors.choice import ChoiceBox
from playground.panels.style import empty_state, on_surface
from playground.panels.switches import Switches, switch
from playground.session.background import Background
from playground.spec.language import marked, tr
from playground.spec.project import Project
from playground.spec.task import Task
from playground.spec.wording import grouped
from playground.theme import sizes
from playground.theme.icons import icon
from playground.theme.tokens import ICON
from playground.training.fed import is_disturbed
from playground.training.prepare import load_samples

MODES = {
    "pictures": (marked("Pictures"), marked("The images side by side")),
    "series": (marked("Series"), marked("The series side by side, each over its steps")),
    "points": (marked("Points"), marked("Samples as points over two columns")),
    "table": (marked("Table"), marked("Samples as rows; click a column to sort by it")),
    "summary": (
        marked("Summary"),
        marked("How the set is split, how even its classes are, from where to where its values go"),
    ),
}
FED_DOC = marked(
    "As the network gets it: scaled, and for the training part changed at random by augmentation and noise. "
    "Off: as it was measured"
)


class DataPanel(QWidget):
    """Loads the project's data in the background while it can be seen; a click on a sample follows it."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        on_surface(self)
        self._around = around
        self._background = Background(self)
        self._overview: Overview | None = None
        self._key: object = None
        self._draw = 0
        self.grid, self.points, self.table, self.summary = GridView(), PointsView(), TableView(), SummaryView()
        self._views: dict[str, GridView | PointsView | TableView | SummaryView] = {
            "pictures": self.grid,
            "series": self.grid,
            "points": self.points,
            "table": self.table,
            "summary": self.summary,
        }
        self._make_controls()
        self._lay_out()
        for view in (self.grid, self.points, self.table):
            view.picked.connect(around.selection.follow)
        around.selection.sample_changed.connect(self._follow)
        around.document.changed.connect(self._take_project)

    def _make_controls(self) -> None:
        self.part, self.modes, self.again = ChoiceBox(), Switches(), QToolButton()
        self.fed = switch(tr("Network's view"), tr(FED_DOC))
        self.part.setToolTip(tr("Which part of the data is shown"))
        self.part.setAccessibleName(tr("Part of the data"))
        self.part.activated.connect(self._show)
        self.modes.chosen.connect(self._show)
        self.fed.toggled.connect(self._show)
        self.again.setIcon(icon("reset"))
        self.again.setIconSize(QSize(ICON, ICON))
        sizes.fix_height(self.again)
        self.again.setToolTip(
            tr("Another draw of chance: how augmentation and noise change the same samples next time")
        )
        self.again.setAccessibleName(tr("Another draw"))
        self.again.clicked.connect(self._draw_again)
        keep_typing_keys(self.again)
        self.across, self.up = ChoiceBox(), ChoiceBox()
        for box, words in ((self.across, tr("Column to the right")), (self.up, tr("Column upward"))):
            box.setToolTip(words)
            box.setAccessibleName(words)
            box.activated.connect(self._choose_columns)

    def _lay_out(self) -> None:
        first, second, self._axes = QHBoxLayout(), QHBoxLayout(), QWidget()
        first.addWidget(self.part, 1)
        first.addWidget(self.fed)
        second.addWidget(self.modes)
        second.addStretch(1)
        second.addWidget(self.again)
        axes = QHBoxLayout(self._axes)
        axes.setContentsMargins(0, 0, 0, 0)
        for text, box in (("x", self.across), ("y", self.up)):
            axes.addWidget(QLabel(text))
            axes.addWidget(box, 1)
        for row in (first, second, axes):
            row.setSpacing(4)
        self._bodies = QStackedWidget()
        for view in (self.grid, self.points, self.table, self.summary):
            self._bodies.addWidget(view)
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(8, 4, 8, 4)
        column.setSpacing(4)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self._axes)
        column.addWidget(self._bodies, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(empty_state(tr("Loading data…"), tr("It appears here as soon as it is read.")))
        self._stack.addWidget(shown)

    # What is loaded

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._take_project(self._around.document.project)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._background.cancel()

    @Slot(object)
    def _take_project(self, project: Project) -> None:
        key = (project.data, project.training.seed)
        if not self.isVisible():
            if key != self._key:
                self._forget()
            return
        if key == self._key and self._overview is not None:
            self._show()
            return
        self._forget()
        self._key = key
        self._background.ask(lambda: overview_of(load_samples(project)), self._take_overview, self._refuse)

    def _forget(self) -> None:
        """Let go of the data: another set may need the room."""
        self._overview, self._key = None, None
        self._stack.setCurrentIndex(0)

    def _take_overview(self, overview: Overview) -> None:
        self._overview = overview
        self._drop_refusal()
        self._offer(overview)
        self._stack.setCurrentIndex(1)
        self._show()

    def _refuse(self, sentence: str) -> None:
        self._drop_refusal()
        self._stack.addWidget(empty_state(tr("The data could not be loaded"), sentence))
        self._stack.setCurrentIndex(2)

    def _drop_refusal(self) -> None:
        refusal = self._stack.widget(2)
        if refusal is not None:
            self._stack.removeWidget(refusal)
            refusal.deleteLater()

    # What is shown

    def _offer(self, overview: Overview) -> None:
        """Have the choices that this data has; what was chosen before stays where it still can."""
        part, mode = self.part.currentData(), self.modes.choice
        self.part.clear()
        for name, count in overview.counts.items():
            self.part.add(f"{tr(WORDS[name])} · {grouped(count)}", name)
        self.part.choose(part if part in overview.counts else next(iter(overview.counts)))
        modes = modes_of(overview.samples.task)
        self.modes.offer((name, tr(MODES[name][0]), tr(MODES[name][1])) for name in modes)
        self.modes.choose(mode if mode in modes else modes[0])
        names = [found.name for found in (*overview.ranges, *overview.answers)]
        for box in (self.across, self.up):
            box.clear()
            for number, name in enumerate(names):
                box.addItem(name, number)
        self.across.setCurrentIndex(0)
        self.up.setCurrentIndex(min(1, len(names) - 1))
        self.points.columns = (0, min(1, len(names) - 1))

    @Slot()
    def _show(self, *_: object) -> None:
        """Show the chosen part in the chosen way."""
        overview, mode = self._overview, self.modes.choice
        if overview is None or mode is None:
            return
        project = self._around.document.project
        is_symbols = overview.samples.task.input.vocabulary is not None
        self.fed.setVisible(not is_symbols and mode != "summary")
        as_fed = self.fed.isChecked() and not is_symbols
        is_drawn = as_fed and mode != "summary" and self.part.currentData() == "train"
        self.again.setVisible(is_drawn and is_disturbed(project))
        self._axes.setVisible(mode == "points" and self.across.count() > 2)
        view = self._views[mode]
        self._bodies.setCurrentWidget(view)
        view.show_samples(Shown(overview, project, self.part.currentData(), as_fed, self._draw))
        view.follow(self._around.selection.sample)

    @Slot()
    def _draw_again(self) -> None:
        self._draw += 1
        self._show()

    @Slot()
    def _choose_columns(self) -> None:
        self.points.choose(self.across.currentData(), self.up.currentData())

    @Slot(object)
    def _follow(self, sample: Followed | None) -> None:
        mode = self.modes.choice
        if self._overview is not None and mode is not None:
            self._views[mode].follow(sample)


def modes_of(task: Task) -> tuple[str, ...]:
    """The ways to look at data of a task."""
    if task.input.vocabulary is not None:
        return ("table", "summary")
    axes = len(task.input.shape)
    first = {1: ("points", "table"), 2: ("series",), 3: ("pictures",)}.get(axes, ())
    return (*first, "summary")


DOCK = Dock(
    "Data",
    "The samples themselves, the set in numbers, and what the network gets of it",
    Qt.DockWidgetArea.RightDockWidgetArea,
    place=45,
    make=DataPanel,
    behind="Output",
    about=marked(
        "Look here at what the network learns from: single samples, the whole set in numbers, and the "
        "same after scaling as the network gets it. Samples that belong to the validation part are never "
        "learned from."
    ),
)
