"""The dock that walks through one step of training: forward, backward and update, number by number."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QUrl, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QSpinBox,
    QStackedLayout,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from playground.document.selection import Followed, PointedNeuron
from playground.engine.plan import Plan
from playground.panels.asking_view import AskingView
from playground.panels.dock import Dock, Surroundings
from playground.panels.editors import keep_typing_keys
from playground.panels.editors.choice import ChoiceBox
from playground.panels.explained_page import SCHEME, page_of, style_of
from playground.panels.status_line import StatusLine
from playground.panels.style import empty_state, on_surface, write_number_as
from playground.session.state import RunState
from playground.spec.language import marked, tr
from playground.spec.wording import counted
from playground.theme import apply, fonts, sizes
from playground.theme.icons import icon
from playground.theme.tokens import ICON
from playground.training.events import Snapshot
from playground.training.explaining.lines import as_latex, as_text
from playground.training.probes.explanation import Explained, Explanation

PARTS = {"train": marked("Training"), "validation": marked("Validation"), "test": marked("Test")}
MOST_SAMPLES = 10_000_000
MARGIN = 12
NUMBER_WIDTH = 112


class ExplainingPanel(AskingView):
    """Explains the sample that is followed, or the first one; anew whenever the run pauses or makes a step."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.run, parent)
        on_surface(self)
        self._around = around
        self._opened: dict[str, int] = {}
        self._turn = 0
        self._is_runnable = False
        self.answer: Explained | None = None
        self._make_controls()
        self._lay_out()
        around.selection.sample_changed.connect(self._take_sample)
        around.selection.neuron_changed.connect(self._take_neuron)
        around.selection.selection_changed.connect(self._go_to)
        around.run.state_changed.connect(self._show_standing)
        apply.changed.connect(self._write)

    def set_plan(self, plan: Plan | None) -> None:
        """Explain another network; neurons that were opened stay so where their layers stay."""
        self._is_runnable = plan is not None and plan.runs
        self._stack.setCurrentIndex(1 if self._is_runnable else 0)
        self.ask()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        answer = self.answer_in(snapshot)
        if isinstance(answer, Explained) and answer is not self.answer:
            self.answer = answer
            self._write()

    def _make_controls(self) -> None:
        self.part, self.number = ChoiceBox(), QSpinBox()
        for name, title in PARTS.items():
            self.part.addItem(tr(title), name)
        self.part.setCurrentIndex(0)
        self.part.setToolTip(tr("Which part of the data the sample is from"))
        self.part.setAccessibleName(tr("Part of the data"))
        self.number.setRange(1, MOST_SAMPLES)
        write_number_as(self.number, tr("Sample {number}"))
        sizes.fix_width(self.number, NUMBER_WIDTH)
        self.number.setToolTip(tr("Which sample of it; a click on a sample in the Data dock chooses it too"))
        self.number.setAccessibleName(tr("Number of the sample"))
        self.again, self.copy = QToolButton(), QToolButton()
        for button, picture, name in ((self.again, "reset", tr("Explain anew")), (self.copy, "copy", tr("Copy"))):
            button.setIcon(icon(picture))
            button.setIconSize(QSize(ICON, ICON))
            button.setAccessibleName(name)
        self.again.setToolTip(
            tr("Work out the step once more with the weights of now (it is done whenever the run pauses)")
        )
        self.copy.setToolTip(tr("Put all of it on the clipboard"))
        self.copy.setEnabled(False)
        menu = QMenu(self.copy)
        menu.addAction(tr("As text")).triggered.connect(self._copy_text)
        menu.addAction(tr("As LaTeX")).triggered.connect(self._copy_latex)
        self.copy.setMenu(menu)
        self.copy.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.standing = StatusLine()
        self.standing.setFont(fonts.small())
        self.standing.setProperty("tone", "muted")
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.document().setDocumentMargin(MARGIN)
        self.page.setAccessibleName(tr("The step in numbers"))
        for widget in (self.part, self.number, self.again, self.copy):
            sizes.fix_height(widget)
            keep_typing_keys(widget)
        self.part.activated.connect(self._choose_sample)
        self.number.valueChanged.connect(self._choose_sample)
        self.again.clicked.connect(self._ask_anew)
        self.page.anchorClicked.connect(self._follow_link)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, 4, MARGIN, 4)
        row.setSpacing(8)
        for widget in (self.number, self.part, self.again, self.copy):
            row.addWidget(widget)
        row.addWidget(self.standing, 1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.page, 1)
        self._stack = QStackedLayout(self)
        hint = tr(
            "Draw a network that runs; then every number of a step is told here, from the sample to the new weights."
        )
        self._stack.addWidget(empty_state(tr("Nothing to explain yet"), hint))
        self._stack.addWidget(whole)

    @Slot()
    def _ask_anew(self) -> None:
        self._turn += 1
        self.ask()

    def wanted(self) -> Explanation | None:
        if not self._is_runnable:
            return None
        opened = tuple(sorted(self._opened.items()))
        return Explanation(self.part.currentData(), self.number.value() - 1, opened, self._turn)

    @Slot()
    def _choose_sample(self) -> None:
        self._around.selection.follow(Followed(self.part.currentData(), self.number.value() - 1))
        self.ask()

    @Slot(object)
    def _take_sample(self, sample: Followed | None) -> None:
        sample = sample or Followed("train", 0)
        self.part.setCurrentIndex(list(PARTS).index(sample.part))
        self.number.blockSignals(True)
        self.number.setValue(sample.index + 1)
        self.number.blockSignals(False)
        self.ask()

    @Slot(object)
    def _take_neuron(self, neuron: PointedNeuron | None) -> None:
        if neuron is not None:
            self._opened[neuron.layer] = neuron.index
            self.ask()

    @Slot(object)
    def _go_to(self, names: frozenset[str]) -> None:
        if len(names) == 1 and self.isVisible():
            self.page.scrollToAnchor(next(iter(names)))

    @Slot(QUrl)
    def _follow_link(self, address: QUrl) -> None:
        kind, _, rest = (
            address.toString(QUrl.ComponentFormattingOption.FullyDecoded).removeprefix(SCHEME).partition("/")
        )
        if kind == "layer":
            self._around.selection.set([rest])
        else:
            layer, _, place = rest.rpartition("/")
            self._opened[layer] = int(place)
            self.ask()

    @Slot()
    def _write(self) -> None:
        self.copy.setEnabled(self.answer is not None and not self.answer.refusal)
        self._show_standing()
        if self.answer is None:
            return
        bar = self.page.verticalScrollBar()
        where = bar.value()
        self.page.document().setDefaultStyleSheet(style_of(apply.current()))
        self.page.setHtml(page_of(self.answer))
        bar.setValue(where)

    @Slot()
    def _show_standing(self) -> None:
        if self.answer is None:
            self.standing.say("")
            return
        steps = counted(self.answer.step, "step")
        if self._around.run.state is RunState.RUNNING:
            self.standing.say(tr("after {steps}; anew when it pauses", steps=steps))
        else:
            self.standing.say(tr("after {steps}", steps=steps))

    @Slot()
    def _copy_text(self) -> None:
        if self.answer is not None:
            QGuiApplication.clipboard().setText(as_text(self.answer.sections))

    @Slot()
    def _copy_latex(self) -> None:
        if self.answer is not None:
            QGuiApplication.clipboard().setText(as_latex(self.answer.sections))


DOCK = Dock(
    "Explain a step",
    "One sample on its way forward, the gradients on their way back, and the new weights, number by number",
    Qt.DockWidgetArea.BottomDockWidgetArea,
    place=52,
    make=ExplainingPanel,
    behind="Loss and accuracy",
    about=marked(
        "Press the keys or buttons of the panel to go on: first the numbers of one sample run through the "
        "layers, then the gradients run back, then each weight takes a small step. Every number that is "
        "shown is the network's own, and the sums can be checked by hand."
    ),
)
