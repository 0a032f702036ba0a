"""Properties of the selected layers: name, settings, and what the plan says of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget

from playground.document.document import Document
from playground.engine.layer import Layer
from playground.engine.plan import Plan
from playground.formats.help_topic import topic_of
from playground.panels.editors import Form
from playground.panels.editors.line_field import LineField
from playground.panels.facts import Facts, layer_facts
from playground.panels.project_parts import DataPart, LossPart
from playground.panels.style import heading, note
from playground.spec import edits
from playground.spec.errors import PlaygroundError
from playground.spec.graph import DrawnLayer
from playground.spec.language import tr
from playground.spec.project import Project
from playground.spec.wording import counted
from playground.theme import fonts

# What of the project itself is edited on a layer's page, by the kind of the layer.
EXTRAS: dict[str, Callable[[Document], QWidget]] = {"input": DataPart, "output": LossPart}


class LayerPage(QWidget):
    """The settings of one layer, or of several of one kind at once."""

    def __init__(self, document: Document, layer: type[DrawnLayer]) -> None:
        super().__init__()
        self.layer = layer
        self._document = document
        self._names: tuple[str, ...] = ()
        self.name = LineField(self._checked_name, str, tr("a name"))
        self.name.setToolTip(tr("What the layer is called on its card, in files and in exported weights"))
        self.name.setAccessibleName(tr("Name"))
        self.name.committed.connect(self._rename)
        self._refusal = note(tone="bad")
        self._refusal.setFont(fonts.small())
        self._refusal.hide()
        self.name.refused.connect(self._refuse_name)
        self._count = heading("")
        summary = note(layer.hint())
        self.form = Form(layer)
        self.form.edited.connect(self._change)
        self.facts = Facts()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        for widget in (self._count, self.name, self._refusal, summary, self.form):
            column.addWidget(widget)
        extra = EXTRAS.get(layer.kind)
        if extra is not None:
            column.addSpacing(8)
            column.addWidget(extra(document))
        column.addSpacing(8)
        column.addWidget(self.facts)
        column.addStretch(1)

    def show_layers(self, project: Project, names: tuple[str, ...]) -> None:
        """Show the layers of these names, all of this page's kind."""
        if names != self._names:
            self.drop_typing()
        self._names = names
        title = tr(self.layer.title)
        self._count.setText(title if len(names) == 1 else f"{len(names)} × {title}")
        self.name.setVisible(len(names) == 1)
        self.name.show_value(names[0])
        self.form.show_values([project.graph.layer(name) for name in names])

    def show_plan(self, project: Project, plan: Plan | None) -> None:
        """Show what the plan knows of the layers."""
        self.facts.show_facts(layer_facts(project.graph, plan, self._names))
        layers = [project.graph.layer(name) for name in self._names]
        idle = [layer.idle_settings(plan.task) for layer in layers if plan is not None and isinstance(layer, Layer)]
        self.form.hide_settings(frozenset.intersection(*idle) if idle else frozenset())

    def help_topic(self, at: QPoint) -> str:
        """Of the kind of layer."""
        return topic_of(self.layer)

    def drop_typing(self) -> None:
        """Forget what was typed and not committed."""
        self.name.restore()
        self.form.drop_typing()

    def _change(self, setting: str, value: object, gesture: object) -> None:
        project = self._document.project
        try:
            for name in self._names:
                layer = project.graph.layer(name).replace(**{setting: value})
                project = edits.change_layer(project, name, layer)
        except PlaygroundError as error:
            self.form.show_values([self._document.project.graph.layer(name) for name in self._names])
            self.form.fields[setting].refuse(str(error))
            return
        words = tr(self.layer.parameter(setting).label).lower()
        what = self._names[0] if len(self._names) == 1 else counted(len(self._names), "layer")
        self._document.apply(tr("Set {setting} of {what}", setting=words, what=what), project, gesture)

    def _checked_name(self, text: str) -> str:
        renamed = self._document.project.graph.rename(self._names[0], text)
        return next(name for name in (text.strip(), self._names[0]) if name in renamed.by_name)

    def _rename(self, new: str) -> None:
        old = self._names[0]
        name = tr("Rename {old} to {new}", old=old, new=new)
        self._document.try_edit(name, lambda project: edits.rename_layer(project, old, new))

    def _refuse_name(self, sentence: str) -> None:
        self._refusal.setText(sentence)
        self._refusal.setVisible(bool(sentence))
