"""The output dock: pictures of what the network says, those that fit the task, one a tab."""

from __future__ import annotations

import functools

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QTabWidget, QWidget

from playground.engine.plan import Plan
from playground.panels.dock import Dock, Surroundings
from playground.panels.output_views.view import OutputView, view_classes
from playground.panels.snapshot_view import SnapshotView
from playground.panels.style import empty_state, on_surface
from playground.spec.language import marked, tr
from playground.training.events import Snapshot


class OutputPanel(SnapshotView):
    """Asks the probe of the picture in front, and only while it can be seen."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.run, parent)
        on_surface(self)
        self.views = [view(around, self) for view in view_classes()]
        for view in self.views:
            view.hide()
            view.probe_changed.connect(self._watch_again)
            view.wanted.connect(self._pass_on)
            view.called.connect(functools.partial(self._let_pass, view))
        self._watches = {view: around.run.watch(view.probe) for view in self.views}
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(tr("Pictures of what the network says"))
        self.tabs.setDocumentMode(True)
        self._stack = QStackedLayout(self)
        hint = tr("There is one for points, curves, images and anything with classes.")
        self._stack.addWidget(empty_state(tr("No picture for this data"), hint))
        self._stack.addWidget(self.tabs)
        self._passing: OutputView | None = None
        for view in self.views:
            if view.passes:
                self._stack.addWidget(view)
        self.tabs.currentChanged.connect(self._ask)
        self._ask()

    @property
    def current(self) -> OutputView | None:
        """The view in front, if there is one."""
        if self._passing is not None:
            return self._passing
        view = self.tabs.currentWidget()
        return view if isinstance(view, OutputView) else None

    def set_plan(self, plan: Plan | None) -> None:
        """Offer the pictures that fit another plan."""
        fitting = [view for view in self.views if plan is not None and view.fits(plan)]
        tabs = [view for view in fitting if not view.passes]
        if tabs != [self.tabs.widget(index) for index in range(self.tabs.count())]:
            self._replace_tabs(tabs)
        for view in fitting:
            if plan is not None:
                view.set_plan(plan)
        self._ask()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        view = self.current
        if view is not None and snapshot.plan.task == view.task:
            answer = snapshot.answers.get(view.probe)
            # While a picture waits for its answer the old one stays, unless there is no network to answer.
            if answer is not None or not snapshot.plan.runs:
                view.show_answer(answer)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ask()

    def _replace_tabs(self, views: list[OutputView]) -> None:
        self.tabs.blockSignals(True)
        self.tabs.clear()
        for view in views:
            index = self.tabs.addTab(view, tr(view.title))
            self.tabs.setTabToolTip(index, tr(view.doc))
        self.tabs.blockSignals(False)
        self.tabs.tabBar().setVisible(len(views) > 1)
        self._come_forward()

    @Slot()
    def _watch_again(self) -> None:
        """Some view asks another question from now on."""
        for view, watch in self._watches.items():
            if watch.probe != view.probe:
                watch.close()
                self._watches[view] = self._run.watch(view.probe)
        self._ask()

    @Slot(object)
    def _pass_on(self, request: object) -> None:
        """Let the first picture that can show what is wanted come to the front."""
        for index in range(self.tabs.count()):
            view = self.tabs.widget(index)
            if isinstance(view, OutputView) and view.take_request(request):
                self.tabs.setCurrentIndex(index)
                return

    def _let_pass(self, view: OutputView, comes: bool) -> None:
        """Cover the tabs with a picture that passes, or let them be seen again."""
        if comes or self._passing is view:
            self._passing = view if comes else None
            self._come_forward()
            self._ask()

    def _come_forward(self) -> None:
        self._stack.setCurrentIndex(self._stack.indexOf(self._passing) if self._passing else int(self.tabs.count() > 0))

    @Slot()
    def _ask(self) -> None:
        for view, watch in self._watches.items():
            watch.set_active(self.isVisible() and view is self.current)
        if self.isVisible() and self._run.snapshot is not None:
            self.show_snapshot(self._run.snapshot)


DOCK = Dock(
    "Output",
    "Pictures of what the network says",
    Qt.DockWidgetArea.RightDockWidgetArea,
    place=40,
    make=OutputPanel,
    parts=lambda: tuple((view.title, view.doc) for view in view_classes() if not view.passes),
    about=marked(
        "Choose a tab: there is one for each way to look at the answers to this kind of data. The "
        "pictures change while the network learns. Right-click to save one."
    ),
)
