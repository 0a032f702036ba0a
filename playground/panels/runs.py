"""The runs dock: every run with how it ended and what was changed for it, to be held against the present one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayoutItem,
    QMenu,
    QPushButton,
    QStackedLayout,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from playground.document.document import Document
from playground.panels.dock import Dock
from playground.panels.editors import keep_typing_keys
from playground.panels.plot.saving import save_content
from playground.panels.run_comparison import RunComparison
from playground.panels.run_overlay import TRAINING, VALIDATION, run_table
from playground.panels.run_table import ACCURACY, CHANGED, ENDED, LOSS, NAME, PIN, STEPS, RunTable
from playground.panels.style import empty_state, on_surface
from playground.panels.switches import Switches
from playground.session.run import Run
from playground.session.run_history import RunHistory
from playground.spec.language import marked, tr
from playground.spec.past_run import MAX_RUN_NAME, PastRun, Runs, change_run, find_run, settings_of, without_runs
from playground.spec.wording import counted
from playground.theme import apply, fonts, sizes

ROW_HEIGHT, PIN_WIDTH = 24, 24
WIDTHS = {NAME: 124, PIN: PIN_WIDTH, LOSS: 92, ACCURACY: 108, STEPS: 56, ENDED: 64}
# What changed has the room that is left, and at least so much; then the columns scroll.
CHANGED_WIDTH = 128

EMPTY_HINT = marked(
    "Press Run (Space). Each run stays here with its curves and settings, so that the next one can be held against it."
)
BACK_DOC = marked("Take drawing, data and settings as they were in the selected run. Undo takes it back.")
PARTS = (
    (
        VALIDATION,
        marked("Validation"),
        marked("Of the checked runs draw what was measured on samples that they did not learn from"),
    ),
    (
        TRAINING,
        marked("Training"),
        marked("Of the checked runs draw what was measured on the samples they learned from"),
    ),
)


class RunsView(QTableView):
    """The table.

    Attributes:
        keys: what keys do while it has the keyboard; the window has some of them for something else.
    """

    def __init__(self, table: RunTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(table)
        self._table = table
        self.keys: dict[Qt.Key, QAction] = {}
        self.setFont(fonts.small())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.SelectedClicked)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(tr("Runs"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(sizes.holding(ROW_HEIGHT))
        head = self.horizontalHeader()
        head.setFont(fonts.small())
        head.setHighlightSections(False)
        head.setMinimumSectionSize(PIN_WIDTH)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._widen_changes()

    def make_room_for_figures(self) -> None:
        """Let the figures be read whole, and leave out the accuracy where no run has one."""
        self.setColumnHidden(ACCURACY, not self._table.has_accuracy)
        for column in (LOSS, ACCURACY):
            self.setColumnWidth(column, max(self.columnWidth(column), self.sizeHintForColumn(column)))
        self._widen_changes()

    def _widen_changes(self) -> None:
        others = sum(self.columnWidth(column) for column in WIDTHS)  # 0 where it is hidden
        self.setColumnWidth(CHANGED, max(self.viewport().width() - others, sizes.holding(CHANGED_WIDTH)))

    @property
    def is_renaming(self) -> bool:
        """Whether a name is being typed."""
        return self.state() == QAbstractItemView.State.EditingState

    def event(self, event: QEvent) -> bool:
        is_key = event.type() == QEvent.Type.ShortcutOverride
        if is_key and isinstance(event, QKeyEvent) and event.key() in self.keys:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self.keys.get(Qt.Key(event.key()))
        if action is None or self.is_renaming:
            super().keyPressEvent(event)
        else:
            action.trigger()


class RunsPanel(QWidget):
    """What is done with runs: named, pinned, drawn over the present one, compared, gone back to, saved, deleted."""

    def __init__(self, document: Document, run: Run, history: RunHistory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        on_surface(self)
        self._document, self._run, self._history = document, run, history
        self.table = RunTable()
        self.view = RunsView(self.table)
        self._make_actions()
        self.parts = Switches()
        self.parts.offer((part, tr(words), tr(doc)) for part, words, doc in PARTS)
        self.parts.choose(history.part)
        self.parts.chosen.connect(history.look_at)
        self._arrange()
        self.table.renamed.connect(self._rename)
        self.table.show_requested.connect(lambda number, is_shown: history.mark(number, shown=is_shown))
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.view.selectionModel().selectionChanged.connect(self._enable)
        self.table.modelReset.connect(self._enable)
        self.view.itemDelegate().closeEditor.connect(self.refresh, Qt.ConnectionType.QueuedConnection)
        self.view.doubleClicked.connect(self._double_click)
        history.kept.connect(self.refresh)
        document.changed.connect(self.refresh)
        run.state_changed.connect(self.refresh)
        apply.changed.connect(self.refresh)
        self._enable()

    @property
    def selected(self) -> tuple[PastRun, ...]:
        """The selected runs, the oldest first."""
        rows = sorted({index.row() for index in self.view.selectionModel().selectedIndexes()}, reverse=True)
        return tuple(self.table.runs[row] for row in rows if row < len(self.table.runs))

    @Slot()
    def refresh(self) -> None:
        """Show the runs as they are now, while they can be seen."""
        # What is shown anew would take the place of a name that is being typed.
        if not self.isVisible() or self.view.is_renaming:
            return
        chosen = {run.number for run in self.selected}
        runs = self._document.project.runs
        self.table.show_runs(runs, self._history.current, self._run.is_running)
        self.view.make_room_for_figures()
        if {run.number for run in self.selected} != chosen:
            self._select(chosen)
        self._stack.setCurrentIndex(1 if runs else 0)
        self._place_head()
        self._enable()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def minimumSizeHint(self) -> QSize:
        margins = self._head.contentsMargins()
        widest = max(part.minimumSize().width() for part in self._head_parts())
        return QSize(widest + margins.left() + margins.right(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons go below the switches where there is no room beside them."""
        super().resizeEvent(event)
        self._place_head()

    def _place_head(self) -> None:
        margins = self._head.contentsMargins()
        needed = sum(part.minimumSize().width() for part in self._head_parts()) + self._head.spacing()
        is_wide = needed + margins.left() + margins.right() <= self.width()
        way, side = QBoxLayout.Direction, Qt.AlignmentFlag
        self._head.setDirection(way.LeftToRight if is_wide else way.TopToBottom)
        self._head.setAlignment(self._buttons, side.AlignRight if is_wide else side.AlignLeft)

    def _head_parts(self) -> list[QLayoutItem]:
        return [item for at in range(self._head.count()) if (item := self._head.itemAt(at)) is not None]

    def _make_actions(self) -> None:
        over = tr("Lay its curves over the present ones")
        self.show_action = self._action(tr("Draw over the present run"), "Return", over)
        self.rename_action = self._action(tr("Rename"), "F2", tr("Give the run another name"))
        self.pin_action = self._action(tr("Pin"), "", tr("Keep the run however many follow"))
        self.compare_action = self._action(tr("Compare"), "", "")
        self.back_action = self._action(tr("Back to these settings"), "", tr(BACK_DOC))
        numbers = tr("The curves of the selected runs as numbers, a row for each step")
        self.save_action = self._action(tr("Save curves as CSV…"), "", numbers)
        forget = tr("Forget the selected runs. Undo brings them back.")
        self.delete_action = self._action(tr("Delete"), "Del", forget)
        for action, slot in (
            (self.show_action, self._toggle_shown),
            (self.rename_action, self._edit_name),
            (self.pin_action, self._pin),
            (self.compare_action, self._compare),
            (self.back_action, self._go_back),
            (self.save_action, self._save),
            (self.delete_action, self._delete),
        ):
            action.triggered.connect(slot)
        keys = Qt.Key
        self.view.keys = {keys.Key_Return: self.show_action, keys.Key_Enter: self.show_action}
        self.view.keys |= {keys.Key_F2: self.rename_action, keys.Key_Delete: self.delete_action}

    def _action(self, text: str, keys: str, doc: str) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setToolTip(doc)
        return action

    def _arrange(self) -> None:
        self.back = QPushButton(tr("Go back to it"))
        self.back.setToolTip(tr(BACK_DOC))
        self.back.clicked.connect(self.back_action.trigger)
        self.more = QToolButton()
        self.more.setText("⋯")
        self.more.setToolTip(tr("Rename, pin, compare, save or delete the selected runs; a right click opens it too"))
        self.more.setAccessibleName(tr("Menu of the selected runs"))
        self.more.clicked.connect(lambda: self._menu().exec(self.more.mapToGlobal(QPoint(0, self.more.height()))))
        for button in (self.back, self.more):
            keep_typing_keys(button)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addWidget(self.back)
        self._buttons.addWidget(self.more)
        self._head = QHBoxLayout()
        self._head.setContentsMargins(12, 4, 12, 4)
        self._head.setSpacing(8)
        self._head.addWidget(self.parts, 0, Qt.AlignmentFlag.AlignLeft)
        self._head.addLayout(self._buttons)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.view, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(empty_state(tr("No runs yet"), tr(EMPTY_HINT)))
        self._stack.addWidget(body)

    @Slot()
    def _enable(self) -> None:
        """Offer what can be done with the selected runs, and say what it would do."""
        runs = self.selected
        one = len(runs) == 1
        self.rename_action.setEnabled(one)
        for action in (self.pin_action, self.save_action, self.delete_action, self.show_action):
            action.setEnabled(bool(runs))
        self.pin_action.setText(tr("Unpin") if runs and all(run.pinned for run in runs) else tr("Pin"))
        is_shown = bool(runs) and all(run.shown for run in runs)
        self.show_action.setText(tr("Draw no longer") if is_shown else tr("Draw over the present run"))
        self.compare_action.setEnabled(len(runs) in (1, 2))
        self.compare_action.setText(tr("Compare") if len(runs) == 2 else tr("Compare with the present settings"))
        self.compare_action.setToolTip(
            tr("Figures, and every setting in which they differ; select two to compare those")
        )
        self.back_action.setEnabled(one)
        self.back.setEnabled(one)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        menu.addActions([self.show_action, self.rename_action, self.pin_action])
        menu.addSeparator()
        menu.addActions([self.compare_action, self.back_action])
        menu.addSeparator()
        menu.addActions([self.save_action, self.delete_action])
        return menu

    @Slot(QPoint)
    def _open_menu(self, place: QPoint) -> None:
        if self.selected:
            self._menu().exec(self.view.viewport().mapToGlobal(place))

    def _select(self, numbers: set[int]) -> None:
        selection = self.view.selectionModel()
        flags = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
        for number in numbers:
            row = self.table.row_of(number)
            if row is not None:
                selection.select(self.table.index(row, 0), flags)

    @Slot(QModelIndex)
    def _double_click(self, index: QModelIndex) -> None:
        if index.column() == PIN:
            self._pin()
        elif index.column() != NAME:
            self._compare()

    @Slot()
    def _toggle_shown(self) -> None:
        is_shown = all(run.shown for run in self.selected)
        for run in self.selected:
            self._history.mark(run.number, shown=not is_shown)

    @Slot()
    def _edit_name(self) -> None:
        row = self.table.row_of(self.selected[0].number)
        assert row is not None
        self.view.edit(self.table.index(row, NAME))

    @Slot(int, str)
    def _rename(self, number: int, text: str) -> None:
        name = "".join(mark for mark in text if mark.isprintable()).strip()[:MAX_RUN_NAME]
        run = find_run(self._document.project.runs, number)
        if run is not None:
            name = "" if name == run.replace(name="").title else name
            edit = tr("Rename {what}", what=run.title)
            self._edit(edit, change_run(self._document.project.runs, number, name=name))

    def _edit(self, name: str, runs: Runs) -> None:
        """An edit of the runs, to be undone as any other."""
        self._document.apply(name, self._document.project.replace(runs=runs))

    @Slot()
    def _pin(self) -> None:
        runs = self.selected
        pinned = not all(run.pinned for run in runs)
        changed = self._document.project.runs
        for run in runs:
            changed = change_run(changed, run.number, pinned=pinned)
        edit = tr("Pin {runs}", runs=_named(runs)) if pinned else tr("Unpin {runs}", runs=_named(runs))
        self._edit(edit, changed)

    @Slot()
    def _delete(self) -> None:
        runs = self.selected
        gone = without_runs(self._document.project.runs, *(run.number for run in runs))
        self._edit(tr("Delete {what}", what=_named(runs)), gone)

    @Slot()
    def _go_back(self) -> None:
        run = self.selected[0]
        self._document.apply(tr("Back to {run}", run=run.title), settings_of(run, self._document.project))

    @Slot()
    def _compare(self) -> None:
        runs = self.selected
        if len(runs) == 1:
            now = PastRun(0, self._document.project, name=tr("Present settings"))
            runs = (runs[0], now)
        if len(runs) == 2:
            RunComparison(runs[0], runs[1], self).open()

    @Slot()
    def _save(self) -> None:
        runs = self.selected
        save_content(self, _named(runs), ".csv", lambda: run_table(runs).text().encode("utf-8"))


def _named(runs: tuple[PastRun, ...]) -> str:
    return runs[0].title if len(runs) == 1 else counted(len(runs), "run")


DOCK = Dock(
    "Runs",
    "Every run of this project: how it ended, what was changed for it, and its curves over those of the present one",
    Qt.DockWidgetArea.BottomDockWidgetArea,
    place=65,
    make=lambda around: RunsPanel(around.document, around.run, around.history),
    behind="Gradient norm by layer",
    about=marked(
        "Every run is noted with its settings and how it ended. Tick runs to lay their curves over those "
        "of the present one, and open one to go back to the settings that it had."
    ),
)
