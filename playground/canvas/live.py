"""Keeps the pictures below the cards up to date, and asks only for those that can be seen."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Slot

from playground.canvas import appearance
from playground.canvas.card import CardItem
from playground.canvas.preview import Preview, preview_of
from playground.canvas.scene import CanvasScene
from playground.canvas.zooming import ZoomingView
from playground.document.selection import Followed, Selection
from playground.engine.plan import Plan
from playground.engine.planning import PlannedLayer
from playground.session.run import Run
from playground.session.state import RunState
from playground.spec.language import tr
from playground.theme.apply import theme
from playground.training.events import Snapshot
from playground.training.probe import Probe
from playground.training.probes.health import Health, HealthAnswer, LayerHealth

if TYPE_CHECKING:
    from playground.session.run import Watch

# What is followed before anybody has chosen.
FIRST = Followed("validation", 0)
# While a network trains, what these show changes slower than curves do; each round costs a frame of the canvas.
PICTURE_SECONDS = 0.12


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
        self._drawn_at = 0.0
        run.snapshot_ready.connect(self._take)
        selection.sample_changed.connect(self._choose_again)
        theme.changed.connect(self._recolor)
        view.shown_area_changed.connect(self._ask)
        drawing.cards_opened.connect(self._ask)

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
        planned = {}
        if plan is not None and plan.runs and self._is_on:
            found_parts = {name: plan.parts(prefix + name) for name in self._drawing.cards}
            planned = {name: pictured(parts) for name, parts in found_parts.items() if parts}
        kept = {name: preview for name, preview in self.previews.items() if planned.get(name) == preview.layer}
        found = {name: kept.get(name) or self._choose(layer) for name, layer in planned.items()}
        self.previews = {name: preview for name, preview in found.items() if preview is not None}
        for name, card in self._drawing.cards.items():
            card.tray.keep_place(name in self.previews)
            if name not in planned:
                card.dot.show_state(None)
        self._view.keep_fitted()
        self._ask()

    def _choose(self, layer: PlannedLayer) -> Preview | None:
        return preview_of(layer, self._plan, self._selection.sample or FIRST) if self._plan is not None else None

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
            if name in self._drawing.cards and _shows(self._drawing.cards[name], shown)
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
        now = time.monotonic()
        is_soon = self._run.state is RunState.RUNNING and now - self._drawn_at < PICTURE_SECONDS
        if is_soon or not self._view.isVisible():
            return
        self._drawn_at = now
        for name, preview in self.previews.items():
            answers = tuple(snapshot.answers.get(probe) for probe in preview.probes)
            # What an answer holds is not compared: a new answer is another object.
            is_new = tuple(map(id, answers)) != tuple(map(id, self._taken.get(name, ())))
            if None not in answers and is_new and name in self._drawing.cards:
                self._taken[name] = answers
                self._drawing.cards[name].tray.show_preview(preview if preview.take(*answers) else None)
        if snapshot.progress.step > 0:
            for name in self._drawing.cards:
                found = self._found(name, snapshot)
                if found is not None:
                    layer = found[1]
                    self._drawing.cards[name].dot.show_state(layer.state if layer.is_told else None)

    def _found(self, name: str, snapshot: Snapshot) -> tuple[str, LayerHealth] | None:
        """How a card's layer does, under the name of the part of it that does worst."""
        health = snapshot.answers.get(self._health)
        if self._plan is None or not isinstance(health, HealthAnswer):
            return None
        worst = health.worst_of(part.name for part in self._plan.parts(self._prefix + name))
        return (worst, health.layers[worst]) if worst is not None else None

    def note(self, name: str) -> str:
        """What the picture of a card shows and how its layer does, in sentences; empty where there is neither."""
        preview, snapshot = self.previews.get(name), self._run.snapshot
        lines = (
            [tr("{sentence}.", sentence=tr(preview.doc))]
            if preview is not None and self._drawing.cards[name].tray.isVisible()
            else []
        )
        found = self._found(name, snapshot) if snapshot is not None else None
        if found is not None and not math.isnan(found[1].gradient):
            part, layer = found
            state = tr(layer.state.value)
            inner = part.removeprefix(self._prefix + name + "/")
            lines.append(
                tr("Health: {state}.", state=state)
                if part == self._prefix + name
                else tr("Health in {layer}: {state}.", layer=inner, state=state)
            )
            lines[-1] += " " + tr(
                "Gradient {gradient:.2g} a weight, updates {update:.2g} of the weights' size.",
                gradient=layer.gradient,
                update=layer.update,
            )
        return "\n".join(lines)


def _shows(card: CardItem, area: QRectF) -> bool:
    """Whether the picture of a card can be seen in an area: open cards show their neurons in its place."""
    return not card.is_open and card.whole.intersects(area)


def pictured(parts: Sequence[PlannedLayer]) -> PlannedLayer:
    """Which of the parts of a card has its picture: what pays attention, else the last, which is what leaves it."""
    return next((part for part in parts if type(part.layer).kind == "self_attention"), parts[-1])
