"""What the network writes behind a prompt, and what it would write next."""

from __future__ import annotations

import functools

from PySide6.QtCore import Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from playground.engine.plan import Plan
from playground.panels.dock import Surroundings
from playground.panels.editors import keep_typing_keys
from playground.panels.editors.number import NumberEditor
from playground.panels.output_views.view import OutputView
from playground.panels.style import mark_refused, note
from playground.panels.written import LikeliestBars, Page
from playground.session.state import RunState
from playground.spec.language import marked, tr
from playground.spec.parameter import Parameter
from playground.spec.task import Task
from playground.spec.wording import counted, grouped
from playground.theme import apply, fonts, sizes
from playground.training.generation import Sampling
from playground.training.probes.written_text import WrittenAnswer, WrittenText

MARGIN, GAP = 8, 8
FIELD_WIDTH = 56
UNBOUNDED = 16_777_215
MOST_SEEDS = 2**31
# Height below which the text gets the place of the bars.
ROOM_FOR_BARS = 300
GENERATE, STOP = marked("Generate"), marked("Stop")


class TextView(OutputView):
    """A prompt, how characters are drawn, the likeliest next ones, and the text as it grows."""

    title = "Text"
    doc = "What the network writes on from a prompt, and which characters it takes for likely next"
    place = 35
    answer_type = WrittenAnswer

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.probe: WrittenText = WrittenText(writes=False)
        self._on_page: tuple[str, Sampling] | None = None  # how the text that stands there was asked for
        self.prompt = QLineEdit()
        self.prompt.setPlaceholderText(tr("Prompt"))
        self.prompt.setToolTip(tr("What the text begins with; empty, it begins where a paragraph or a name does"))
        self.prompt.setAccessibleName(tr("Prompt"))
        self.button = QPushButton(max(tr(GENERATE), tr(STOP), key=len))
        self.button.setToolTip(tr("Write on from the prompt (Enter in the prompt); ever anew while the network trains"))
        self.button.setFixedWidth(self.button.sizeHint().width())
        keep_typing_keys(self.button)
        self.editors = {parameter.name: _editor(parameter) for parameter in Sampling.parameters()}
        self.bars, self.page = LikeliestBars(), Page()
        self.message, self.status = note(tone="bad"), note()
        for line in (self.message, self.status):
            line.setFont(fonts.small())
        self.message.hide()
        self._show_sampling()
        self._lay_out()
        self.prompt.textChanged.connect(self._ask)
        self.prompt.returnPressed.connect(self._begin)
        self.button.clicked.connect(self._toggle)
        for name, editor in self.editors.items():
            editor.edited.connect(functools.partial(self._set, name))
            editor.refused.connect(self._refuse)
        around.run.state_changed.connect(self._name_button)

    @classmethod
    def fits(cls, plan: Plan) -> bool:
        return plan.task.tells_next

    @property
    def is_writing(self) -> bool:
        """Whether a text grows, or will be begun anew as the network trains."""
        is_whole = self.answer is not None and self.answer.is_whole and self.answer.text != ""
        return self.probe.writes and not (is_whole and self.around.run.state is not RunState.RUNNING)

    def set_task(self, task: Task) -> None:
        if task != self.task:
            self.page.forget()
            self._on_page = None
            self.status.clear()
            self.prompt.clear()
        super().set_task(task)

    def take_answer(self) -> None:
        answer = self.answer
        self.bars.show_likeliest(answer.likeliest if answer is not None else ())
        refusal = answer.refusal if answer is not None else ""
        self._refuse(refusal)
        mark_refused(self.prompt, bool(refusal))
        if answer is not None and not refusal and self.probe.writes:
            self.page.write(answer.prompt, answer.text, answer.is_whole)
            self._on_page = (answer.prompt, self.probe.sampling)
            self.status.setText(
                tr(
                    "{written} of {characters}, begun after {steps}",
                    written=grouped(len(answer.text)),
                    characters=counted(self.probe.sampling.length, "character"),
                    steps=counted(answer.step, "step"),
                )
            )
        self._name_button()

    def recolor(self) -> None:
        self.page.recolor()
        self.bars.update()
        super().recolor()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.bars.setVisible(event.size().height() >= ROOM_FOR_BARS)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(apply.current().surface))

    def _lay_out(self) -> None:
        top, grid, column = QHBoxLayout(), QGridLayout(), QVBoxLayout(self)
        top.setSpacing(GAP)
        top.addWidget(self.prompt, 1)
        top.addWidget(self.button)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(4)
        for index, (name, editor) in enumerate(self.editors.items()):
            label = QLabel(tr(Sampling.parameter(name).label))
            label.setBuddy(editor)
            label.setToolTip(editor.toolTip())
            row, side = divmod(index, 2)
            grid.addWidget(label, row, 2 * side)
            grid.addWidget(editor, row, 2 * side + 1)
            grid.setColumnStretch(2 * side + 1, 1)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addLayout(top)
        column.addLayout(grid)
        for widget in (self.message, self.bars, self.page, self.status):
            column.addWidget(widget, 1 if widget is self.page else 0)

    @Slot()
    def _toggle(self) -> None:
        if self.is_writing:
            self.page.end()
            self._change(writes=False)
        else:
            self._begin()

    @Slot()
    def _begin(self) -> None:
        """Write; where the text that is asked for stands there already, another one."""
        if self.is_writing:
            return
        sampling = self.probe.sampling
        if self._on_page == (self.prompt.text(), sampling):
            sampling = sampling.replace(seed=(sampling.seed + 1) % MOST_SEEDS)
        self._change(sampling=sampling, writes=True)

    @Slot()
    def _ask(self) -> None:
        self._change()

    def _set(self, name: str, value: float, gesture: object) -> None:
        self._change(sampling=self.probe.sampling.replace(**{name: value}))

    def _change(self, sampling: Sampling | None = None, writes: bool | None = None) -> None:
        """Ask for what the prompt says, with other settings or another wish for text where they are given."""
        sampling = self.probe.sampling if sampling is None else sampling
        asked = WrittenText(self.prompt.text(), sampling, self.probe.writes if writes is None else writes)
        if asked != self.probe:
            self.probe = asked
            self._show_sampling()
            self.probe_changed.emit()
        self._name_button()

    def _show_sampling(self) -> None:
        for name, editor in self.editors.items():
            editor.show_value(getattr(self.probe.sampling, name))

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))

    @Slot()
    def _name_button(self) -> None:
        self.button.setText(tr(STOP if self.is_writing else GENERATE))


def _editor(parameter: Parameter) -> NumberEditor:
    """A field for a number; there is no room for a slider."""
    editor = NumberEditor(parameter.constraint)
    if editor.slider is not None:
        editor.slider.hide()
    sizes.set_least_height(editor)
    editor.field.setMinimumWidth(sizes.holding(FIELD_WIDTH))
    editor.field.setMaximumWidth(UNBOUNDED)
    allowed = str(parameter.constraint).capitalize()
    editor.setToolTip(tr("{doc}. {allowed}", doc=tr(parameter.doc), allowed=allowed))
    editor.setAccessibleName(tr(parameter.label))
    return editor
