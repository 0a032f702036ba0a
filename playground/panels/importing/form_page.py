"""Data that is not a table before it is taken: a look at it beside the settings of its data set."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from playground.data.own.own_data import OwnData
from playground.panels.editors import Form
from playground.panels.importing.page import Page, kept_choices
from playground.panels.style import heading
from playground.spec.language import tr


class FormPage(Page):
    """A page whose decisions are the settings of a data set."""

    def __init__(self, kind: type[OwnData], seen: QWidget) -> None:
        super().__init__()
        self.dataset = kind()
        self._look: Any = None
        self.form = Form(kind)
        self.form.edited.connect(lambda name, value, _: self._show(self.dataset.replace(**{name: value})))
        self.lay_out(seen, [heading(tr("Learn")), self.form])

    def show_look(self, look: Any, before: OwnData | None) -> None:
        self._look = look
        dataset = look.proposed()
        if before is not None and type(before) is type(dataset):
            dataset = dataset.replace(**kept_choices(before))
        self._show(dataset)

    def preview(self, look: Any, dataset: OwnData) -> None:
        """Show the data as a network will be given it."""
        raise NotImplementedError

    def _show(self, dataset: OwnData) -> None:
        self.dataset = dataset
        self.form.show_values([dataset])
        self.preview(self._look, dataset)
        self.changed.emit()
