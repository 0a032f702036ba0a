"""Seeing cards from near: opens them past a zoom, asks for their numbers, tells them, and lets them be set by hand."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent

from playground.canvas.closeup.number_editor import NumberEditor
from playground.canvas.closeup.opened import Opened
from playground.canvas.closeup.places import NeuronSpot, Spot, WeightSpot, height_of
from playground.canvas.closeup.tip import NumberTip
from playground.canvas.closeup.told import Told
from playground.canvas.closeup.walking import following, step
from playground.canvas.gestures.gesture import Pointer
from playground.canvas.live import FIRST
from playground.canvas.pointing import PointingView
from playground.canvas.view import ARROWS
from playground.document.selection import PointedNeuron
from playground.engine.plan import Plan
from playground.session.number_edit import NumberEdit
from playground.session.run import Run
from playground.spec.edits import CARD_WIDTH, GAP_X
from playground.spec.language import tr
from playground.theme.apply import theme
from playground.training.events import Snapshot
from playground.training.probes.neurons import MOST, Neurons, NeuronsAnswer, weighs

if TYPE_CHECKING:
    from playground.session.run import Watch

# Cards open at the one zoom and close at the other, in pixels a scene unit, so that none flickers in between.
OPENS_AT, CLOSES_AT = 1.4, 1.2
# The neurons of cards beside what is seen are known too: lines lead there.
_BESIDE = CARD_WIDTH + GAP_X
# Room around cards that are gone to, in scene units.
_AROUND = 16


class CloseUp(QObject):
    """Listens to a view of the canvas and to a run; lies on the drawing, see `OnTop`.

    Attributes:
        opened: the open cards.
        spot: what is pointed at, or where the arrow keys have led.
        editor: the field in which a number is set.
    """

    def __init__(self, view: PointingView, run: Run) -> None:
        super().__init__(view)
        self._view, self._run = view, run
        self._plan: Plan | None = None
        self._prefix = ""
        self._is_near = False
        self._watch: Watch | None = None
        self._answer: object = None
        self._walks, self._along_inputs = False, True
        self._wanted: str | None = None
        self._before: QRectF | None = None
        self._edited: Spot | None = None
        self._drag: object = None
        self.spot: Spot | None = None
        self.opened = Opened(view, view.drawing)
        self.tip, self.editor = NumberTip(view), NumberEditor(view)
        self.editor.changed.connect(self._set)
        self.editor.moved_on.connect(self._edit_next)
        self.editor.closed.connect(self._leave_editor)
        run.snapshot_ready.connect(self._take)
        view.shown_area_changed.connect(self.follow_view)
        view.neurons_requested.connect(self.enter)
        view.selection.sample_changed.connect(self.follow_view)
        theme.changed.connect(self.opened.restyle)
        view.on_top = self

    @property
    def probe(self) -> Neurons | None:
        """What is asked now; nothing while no card is seen from so near."""
        return self._watch.probe if self._watch is not None and isinstance(self._watch.probe, Neurons) else None

    @property
    def _told(self) -> Told | None:
        return self.opened.told

    def set_plan(self, plan: Plan | None, prefix: str = "") -> None:
        """Look at the layers of another plan; `prefix` goes before the names of cards to make those of the plan."""
        if prefix != self._prefix or plan is None or not plan.runs:
            self._close()
        self._plan, self._prefix = plan, prefix
        self.editor.close_field()
        self._answer = None
        self.follow_view()

    # What is seen

    @Slot()
    def follow_view(self) -> None:
        """Open cards or close them, as near as they are, and ask about those in sight."""
        zoom = self._view.zoom
        self._is_near = zoom >= (CLOSES_AT if self._is_near else OPENS_AT)
        layers = self._layers_in_sight() if self._is_near and self._view.isVisible() else frozenset()
        sample = self._view.selection.sample or FIRST
        self._ask(Neurons(layers, sample.part, sample.index) if layers else None)
        if not layers:
            self._close()
        else:
            self.opened.settle()
            if self._run.snapshot is not None:
                self._take(self._run.snapshot)

    def _layers_in_sight(self) -> frozenset[str]:
        """The layers whose neurons can be shown, of the cards in sight and of those beside them."""
        plan = self._plan
        if plan is None or not plan.runs:
            return frozenset()
        area = self._view.visible_area().adjusted(-_BESIDE, 0, _BESIDE, 0)
        cards = self._view.drawing.cards
        near = {self._prefix + name for name, card in cards.items() if card.whole.intersects(area)}
        running = set(plan.order)
        weighing = {layer for layer in near & running if weighs(plan.planned[layer].layer)}
        sources = {plan.planned[layer].sources[0] for layer in weighing} & near
        flat = {layer for layer in sources if len(plan.planned[layer].output.shape) <= 2}
        return frozenset(weighing | {layer for layer in flat if plan.planned[layer].output.vocabulary is None})

    def _ask(self, probe: Neurons | None) -> None:
        if probe == self.probe:
            return
        before = self._watch
        self._watch = self._run.watch(probe) if probe is not None else None
        if self._watch is not None:
            self._watch.set_active(True)
        if before is not None:
            before.close()

    @Slot(object)
    def _take(self, snapshot: Snapshot) -> None:
        answer = snapshot.answers.get(self.probe) if self.probe is not None else None
        if not isinstance(answer, NeuronsAnswer) or answer is self._answer or self._plan is None:
            return
        if any(layer not in self._plan.planned for layer in answer.neurons):
            return  # of the drawing as it was before
        self._answer = answer
        self.opened.show(Told(self._plan, self._prefix, answer))
        if self._wanted is not None and self._wanted in answer.neurons:
            self._go_to(NeuronSpot(self._wanted, int(answer.neurons[self._wanted].shown[0])))
            self._wanted = None
        elif self.spot is not None:
            self._show_spot()

    def _close(self) -> None:
        if self.opened.told is not None:
            self._point(None)
            self.editor.close_field()
            self.opened.close()
        self._answer = None

    # What is pointed at

    def hover(self, pointer: Pointer | None) -> bool:
        """Tell what is at the pointer. After the arrow keys were used, moving the pointer takes over again."""
        if self._told is None or self.editor.isVisible():
            return False
        spot = self.opened.spot_at(pointer.at) if pointer is not None else None
        if self._walks and spot is None:
            return False
        self._walks = False
        self._point(spot, pointer)
        return spot is not None

    def press(self, pointer: Pointer) -> bool:
        """Edit what is at the pointer."""
        spot = self.opened.spot_at(pointer.at) if self._told is not None else None
        if spot is None:
            self.editor.close_field()
            return False
        self._point(spot, pointer)
        self._edit(spot, pointer)
        return True

    def press_key(self, event: QKeyEvent) -> bool:
        """Walk among neurons and weights, edit, or leave them."""
        key, told = Qt.Key(event.key()), self._told
        if self.spot is None or not self._walks or told is None:
            return False
        if key in ARROWS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._walk(told, key)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._edit(self.spot)
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            return False
        return True

    @Slot()
    def enter(self) -> None:
        """Go to the neurons of the selected layer, or of the first that has some; back from there when there."""
        if self._walks:
            self.leave()
            return
        name = self._view.selection.single or self._first()
        plan, cards = self._plan, self._view.drawing.cards
        planned = plan.planned.get(self._prefix + name) if plan is not None and plan.runs and name else None
        if name is None or planned is None or not weighs(planned.layer):
            self._view.status.emit(tr("Dense layers and the output show their neurons: select one of them."))
            return
        self._view.selection.set({name})
        self._wanted, self._answer = planned.name, None
        self._before = self._view.visible_area()
        source = cards.get(planned.sources[0].removeprefix(self._prefix))
        area = cards[name].whole.united(source.whole) if source is not None else cards[name].whole
        area.setHeight(height_of(min(planned.output.shape[-1], MOST), math.inf))
        self._view.look_at(area.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND), 1.05 * OPENS_AT)
        self.follow_view()

    def leave(self) -> None:
        """Back to where `enter` was called."""
        self._walks = False
        self._point(None)
        if self._before is not None:
            self._view.look_at(self._before)
            self._before = None

    def _first(self) -> str | None:
        plan = self._plan
        weighing = [one.name for one in plan.layers if weighs(one.layer)] if plan is not None and plan.runs else []
        names = (layer.removeprefix(self._prefix) for layer in weighing)
        return next((name for name in names if name in self._view.drawing.cards), None)

    def _walk(self, told: Told, key: Qt.Key) -> None:
        assert self.spot is not None
        spot = step(told, self.spot, ARROWS[key], self._along_inputs)
        if isinstance(self.spot, NeuronSpot) and isinstance(spot, WeightSpot):
            self._along_inputs = key == Qt.Key.Key_Left
        self._go_to(spot)

    def _go_to(self, spot: Spot) -> None:
        """Let the keyboard stand on a neuron or a weight, in sight."""
        at = self.opened.middle(spot)
        if at is not None:
            self._view.reveal(QRectF(at.x() - 24, at.y() - 24, 48, 48))
            self._walks = True
            self._point(spot)

    def _point(self, spot: Spot | None, pointer: Pointer | None = None) -> None:
        changed = spot != self.spot
        self.spot = spot
        if spot is None:
            self.tip.hide()
            self._walks = False
        if changed:
            self.opened.stand_out(spot)
            self._view.selection.look_at(PointedNeuron(spot.layer, spot.neuron) if spot is not None else None)
        if spot is not None and (changed or pointer is not None):
            self._show_tip(spot, pointer)

    def _show_spot(self) -> None:
        """Tell the newest numbers of what is pointed at."""
        assert self.spot is not None
        self.opened.stand_out(self.spot)
        if self.tip.isVisible():
            self._show_tip(self.spot, None)

    def _show_tip(self, spot: Spot, pointer: Pointer | None) -> None:
        at = self.opened.middle(spot)
        if self._told is None or at is None or self.editor.isVisible():
            self.tip.hide()
            return
        note = ""
        if self._told.place(spot) is not None:
            click = tr("Click to set the bias") if isinstance(spot, NeuronSpot) else tr("Click to set it")
            note = tr("Enter sets it") if self._walks else click
        self.tip.say(self._told.name(spot), self._told.lines(spot), note, self._around(spot, pointer))

    def _around(self, spot: Spot, pointer: Pointer | None = None) -> QRect:
        """Where a neuron is seen in the view; of a weight the place of the pointer, or the middle of its line."""
        box = self.opened.box(spot) if isinstance(spot, NeuronSpot) else None
        if box is not None:
            return self._view.mapFromScene(box).boundingRect()
        middle = self._view.mapFromScene(self.opened.middle(spot) or QPointF())
        return QRect(pointer.spot if pointer is not None else middle, QSize(1, 1))

    # What is set

    def _edit(self, spot: Spot, pointer: Pointer | None = None) -> None:
        told, at = self._told, self.opened.middle(spot)
        place = told.place(spot) if told is not None else None
        value = told.value(spot) if told is not None else None
        if told is None or at is None or place is None or value is None:
            self._view.status.emit(tr("This neuron has no bias of its own."))
            return
        self.tip.hide()
        self._edited, self._drag = spot, object()
        name = told.name(spot)
        title = tr("Bias of {neuron}", neuron=name) if isinstance(spot, NeuronSpot) else tr("Weight {wire}", wire=name)
        self.editor.open(title, value, self._around(spot, pointer))

    @Slot(float)
    def _set(self, value: float) -> None:
        told = self._told
        place = told.place(self._edited) if told is not None and self._edited is not None else None
        if place is not None:
            self._view.document.perform(NumberEdit(self._run, place, value), (self._drag, place))

    @Slot(int)
    def _edit_next(self, way: int) -> None:
        if self._told is not None and self._edited is not None:
            spot = following(self._told, self._edited, way)
            walks = self._walks
            self._point(spot)
            self._walks = walks
            self._edit(spot)

    @Slot(bool)
    def _leave_editor(self, had_keyboard: bool) -> None:
        self._edited = None
        self._view.document.end_merge()
        if had_keyboard:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.spot is not None and self._walks:
            self._show_tip(self.spot, None)
