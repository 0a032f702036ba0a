"""The map of a function of two numbers, for networks that only say them."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from playground.engine.plan import Plan
from playground.panels.dock import Surroundings
from playground.panels.landscape import LandscapePanel
from playground.panels.output_views.view import OutputView
from playground.spec.language import marked
from playground.training.probes.loss_curve import LossCurve


class MapView(OutputView):
    """The loss landscape in the place where other networks have their answers, which here are a point on it."""

    title = marked("Map")
    doc = marked("The loss at every pair of the numbers that are trained, and where those are, as a ball; with a race")
    place = 15

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.probe = LossCurve()  # has no answer of two numbers: the panel asks for itself
        self.panel = LandscapePanel(around)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)

    @classmethod
    def fits(cls, plan: Plan) -> bool:
        return plan.total_parameters == 2 and not plan.loss.heeds_targets

    def set_plan(self, plan: Plan) -> None:
        super().set_plan(plan)
        self.panel.set_plan(plan)
