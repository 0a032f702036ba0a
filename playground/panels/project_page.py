"""Properties of the project itself, shown while no layer is selected."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from playground.document.document import Document
from playground.engine.plan import Plan
from playground.panels.facts import Facts, total_facts
from playground.panels.project_parts import DataPart, LossPart, OptimizerPart, TrainingPart
from playground.panels.style import heading, note
from playground.session.run import Run
from playground.spec.language import tr


class ProjectPage(QWidget):
    """Data set, loss, optimizer and training settings, and the counts of the whole network."""

    def __init__(self, document: Document, run: Run) -> None:
        super().__init__()
        self.data = DataPart(document)
        self.loss = LossPart(document)
        self.optimizer = OptimizerPart(document, run)
        self.training = TrainingPart(document)
        self.facts = Facts()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(note(tr("Select a layer to change its settings.")))
        sections = (
            ("", self.data),
            ("", self.loss),
            ("", self.optimizer),
            (tr("Training"), self.training),
            (tr("Network"), self.facts),
        )
        for title, section in sections:
            column.addSpacing(8)
            if title:
                column.addWidget(heading(title))
            column.addWidget(section)
        column.addStretch(1)

    def show_plan(self, plan: Plan | None) -> None:
        """Show the counts of the whole network."""
        self.facts.show_facts(total_facts(plan))

    def drop_typing(self) -> None:
        """Forget what was typed and not taken."""
        for part in (self.data, self.loss, self.optimizer):
            part.editor.drop_typing()
        self.training.form.drop_typing()
