"""Keeps the pictures below the cards up to date, and asks only for those that can be seen."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Slot

from playground.canvas import appearance
from playground.canvas.preview import Preview, preview_of
from playground.canvas.scene import CanvasScene
from playground.canvas.zooming import ZoomingView
from playground.document.selection import Followed, Selection
from playground.engine.plan import Plan
from playground.session.run import Run
from playground.theme.apply import theme
from playground.training.events import Snapshot
from playground.training.probe import Probe
from playground.training.probes.health import Health, HealthAnswer, LayerHealth

if TYPE_CHECKING:
    from playground.session.run import Watch

# What is followed before anybody has chosen.
FIRST = Followed("validation", 0)


class LivePictures(QObject):
    """Listens to a run, and shows on each card what fits its layer.

    Attributes:
        previews: the picture of each layer that has one.
    """

    def __init__(self, view: ZoomingView, drawing: CanvasScene, selection: Selection, run: Run) -> None:
        super().__init__(view)
        self._view, self._drawing, self._selection, self._run = view, drawing, selection, run
        self.previews: dict[str, Preview] = {}
        self._plan: Plan | None = None
        self._prefix = ""
        self._watches: dict[Probe, Watch] = {}
        self._taken: dict[str, tuple[object, ...]] = {}
        self._health = Health()
        self._watch(self._health).set_active(True)
        self._is_on = True
        run.snapshot_ready.connect(self._take)
        selection.sample_changed.connect(self._choose_again)
        theme.changed.connect(self._recolor)
        view.shown_area_changed.connect(self._ask)

    @property
    def probes(self) -> frozenset[Probe]:
        """The questions that are asked now."""
        return frozenset(probe for probe, watch in self._watches.items() if watch.active)

    @Slot(bool)
    def set_on(self, is_on: bool) -> None:
        """Show pictures, or leave the cards plain."""
        self._is_on = is_on
        self._choose_again()

    def set_plan(self, plan: Plan | None, prefix: str = "") -> None:
        """Choose pictures for another plan. Those whose layer is as it was stay.

        `prefix` goes before the names of the cards to make those of the plan: where a block is open, its path.
        """
        self._plan, self._prefix = plan, prefix
        known = plan.planned if plan is not None and plan.runs and self._is_on else {}
        planned = {name: known[prefix + name] for name in self._drawing.cards if prefix + name in known}
        kept = {name: preview for name, preview in self.previews.items() if planned.get(name) == preview.layer}
        found = {name: kept.get(name) or self._choose(name) for name in planned}
        self.previews = {name: preview for name, preview in found.items() if preview is not None}
        for name, card in self._drawing.cards.items():
            card.tray.keep_place(name in self.previews)
            if name not in planned:
                card.dot.show_state(None)
        self._view.keep_fitted()
        self._ask()

    def _choose(self, name: str) -> Preview | None:
        if self._plan is None or name not in self._drawing.cards:
            return None
        return preview_of(self._plan.planned[self._prefix + name], self._plan, self._selection.sample or FIRST)

    @Slot()
    def _choose_again(self) -> None:
        self.previews, self._taken = {}, {}
        self.set_plan(self._plan, self._prefix)

    @Slot()
    def _recolor(self) -> None:
        self._taken = {}
        if self._run.snapshot is not None:
            self._take(self._run.snapshot)

    @Slot()
    def _ask(self) -> None:
        """Ask what the cards in sight want to know; of those too small to read, nothing."""
        shown = self._shown_area()
        wanted = {
            probe
            for name, preview in self.previews.items()
            if name in self._drawing.cards and self._drawing.cards[name].whole.intersects(shown)
            for probe in preview.probes
        }
        for probe in wanted:
            self._watch(probe)
        for probe, watch in list(self._watches.items()):
            if probe != self._health:
                watch.set_active(probe in wanted)
        if self._run.snapshot is not None:
            self._take(self._run.snapshot)

    def _shown_area(self) -> QRectF:
        if not self._view.isVisible() or self._view.zoom < appearance.TEXT_SCALE:
            return QRectF()
        return self._view.visible_area()

    def _watch(self, probe: Probe) -> Watch:
        if probe not in self._watches:
            self._watches[probe] = self._run.watch(probe)
        return self._watches[probe]

    @Slot(object)
    def _take(self, snapshot: Snapshot) -> None:
        if not self._view.isVisible():
            return
        for name, preview in self.previews.items():
            answers = tuple(snapshot.answers.get(probe) for probe in preview.probes)
            # What an answer holds is not compared: a new answer is another object.
            is_new = tuple(map(id, answers)) != tuple(map(id, self._taken.get(name, ())))
            if None not in answers and is_new and name in self._drawing.cards:
                self._taken[name] = answers
                self._drawing.cards[name].tray.show_preview(preview if preview.take(*answers) else None)
        health = snapshot.answers.get(self._health)
        if isinstance(health, HealthAnswer) and snapshot.progress.step > 0:
            for name in self._drawing.cards:
                if (layer := health.layers.get(self._prefix + name)) is not None:
                    self._show_health(name, layer)

    def _show_health(self, name: str, layer: LayerHealth) -> None:
        has_weights = not math.isnan(layer.gradient)
        self._drawing.cards[name].dot.show_state(layer.state if has_weights or layer.idle else None)

    def note(self, name: str) -> str:
        """What the picture of a card shows and how its layer does, in sentences; empty where there is neither."""
        preview, snapshot = self.previews.get(name), self._run.snapshot
        lines = [f"{preview.doc}."] if preview is not None and self._drawing.cards[name].tray.isVisible() else []
        health = snapshot.answers.get(self._health) if snapshot is not None else None
        layer = health.layers.get(self._prefix + name) if isinstance(health, HealthAnswer) else None
        if layer is not None and not math.isnan(layer.gradient):
            lines.append(
                f"Health: {layer.state.value}. Gradient {layer.gradient:.2g} a weight, "
                f"updates {layer.update:.2g} of the weights' size."
            )
        return "\n".join(lines)
