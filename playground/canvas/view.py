"""The canvas as the window has it: the drawing, what the keyboard does there, and what lies on top of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from playground.canvas import clipboard
from playground.canvas.actions import CanvasActions
from playground.canvas.appearance import GRID
from playground.canvas.breadcrumb import Breadcrumb
from playground.canvas.card import NAME_BOX
from playground.canvas.editor import things
from playground.canvas.hint import EmptyCanvas
from playground.canvas.name_editor import NameEditor
from playground.canvas.notes.noting import Noting
from playground.canvas.pick import pick
from playground.canvas.pointing import PointingView
from playground.canvas.searching import Searching
from playground.canvas.snapping import on_grid
from playground.canvas.walk import Direction, first, neighbor
from playground.document.drawing import Drawing
from playground.document.library import BlockLibrary
from playground.document.selection import Selection, Thing
from playground.spec.blocks import composite, drawn_inside
from playground.spec.composite import Composite
from playground.spec.edits import CARD_HEIGHT, CARD_WIDTH, free_place
from playground.spec.language import tr
from playground.spec.project import Project
from playground.theme.apply import theme
from playground.theme.focus_ring import FocusRing

if TYPE_CHECKING:
    from playground.engine.plan import Plan

ARROWS = {
    Qt.Key.Key_Left: Direction.LEFT,
    Qt.Key.Key_Right: Direction.RIGHT,
    Qt.Key.Key_Up: Direction.UP,
    Qt.Key.Key_Down: Direction.DOWN,
}
# A pause this long, in milliseconds, ends a burst of nudges: the next one is undone by itself.
_BURST = 1000
_PAN_KEYS = {Direction.LEFT: (80, 0), Direction.RIGHT: (-80, 0), Direction.UP: (0, 80), Direction.DOWN: (0, -80)}


class CanvasView(PointingView):
    """The drawing surface of a document.

    Attributes:
        commands: the actions for menus and toolbars.

    Signals:
        space_tapped(): Space was pressed and let go without panning; the canvas needs the key for panning, so
            a window that gives it another meaning listens here.
    """

    space_tapped = Signal()

    def __init__(
        self,
        document: Drawing,
        selection: Selection,
        parent: QWidget | None = None,
        library: BlockLibrary | None = None,
    ) -> None:
        super().__init__(document, selection, parent, library)
        self._standing = 0
        self._head: str | None = None
        self._asked_from: QWidget | None = None
        self._burst = QTimer(self, singleShot=True, interval=_BURST)
        self._burst.timeout.connect(document.end_merge)
        self._add_overlays()
        self.commands = CanvasActions(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        FocusRing(self, only_by_key=True)
        self.setAccessibleName(tr("Canvas"))
        self.setAccessibleDescription(
            tr("The drawing of the network. Arrow keys walk along its wires, A adds a layer.")
        )
        document.changed.connect(self._follow_document)
        document.loaded.connect(self.fit)
        document.opened_changed.connect(self._show_opened)
        theme.changed.connect(self._follow_theme)
        self._follow_document(document.project)

    def _add_overlays(self) -> None:
        self.empty = EmptyCanvas(self)
        self.breadcrumb = Breadcrumb(self)
        self.breadcrumb.chosen.connect(self._leave_to)
        self.noting = Noting(self)
        self.searching = Searching(self)
        self.search_box = self.searching.box
        self.search_box.closed.connect(self._leave_overlay)
        self.name_editor = NameEditor(self)
        self.name_editor.renamed.connect(self.editor.rename)
        self.name_editor.refused.connect(self._show_name_refusal)
        self.name_editor.closed.connect(self._leave_overlay)

    def set_plan(self, plan: Plan | None) -> None:
        """Show the shapes, counts and problems of a plan; with None there are none."""
        self.drawing.set_plan(plan)

    def add(self, kind: str) -> None:
        """A layer behind the selected one; with none or several selected, on a free place in the middle of the view."""
        after = self.selection.single
        if after is not None:
            self.editor.add_after(kind, after)
        else:
            middle = self.visible_area().center()
            corner = (on_grid(middle.x() - CARD_WIDTH / 2), on_grid(middle.y() - CARD_HEIGHT / 2))
            self.editor.add(kind, free_place(self.document.project.positions.values(), corner))
        self.reveal_selection()

    def search_at(self, spot: QPoint, source: str | None = None, target: str | None = None) -> None:
        self.searching.ask_at(spot, source, target)

    def copy(self) -> None:
        """The selected layers go to the clipboard."""
        self._copy(self.selection.names, self.selection.notes)

    def copy_all(self) -> None:
        """The whole drawing goes to the clipboard."""
        self._copy(self.document.project.graph.by_name, self.drawing.notes)

    def _copy(self, wanted: Iterable[str], keys: Iterable[int]) -> None:
        names = self.document.project.graph.without_ways(sorted(wanted))
        what: list[Thing] = [*names, *keys]
        if what:
            clipboard.copy(self.document, names, keys)
            self.status.emit(tr("Copied {what}", what=things(what)))

    def cut(self) -> None:
        """The selected layers go to the clipboard and leave the drawing."""
        self.copy()
        self.editor.cut()

    def paste(self, at: QPointF | None = None) -> None:
        """The layers on the clipboard come into the drawing, around `at` if given."""
        if clipboard.paste(self.document, self.editor, self.visible_area(), at):
            self.reveal_selection()

    def duplicate(self) -> None:
        """The selected layers once more."""
        self.editor.duplicate()
        self.reveal_selection()

    def tidy(self) -> None:
        """All cards in columns, and all of them seen."""
        self.editor.tidy()
        self.fit()

    def select_all(self) -> None:
        """Every layer and note is selected."""
        self.selection.set(self.drawing.cards, notes=self.drawing.notes)

    def rename(self) -> None:
        """Type another name onto the selected card."""
        if self.selection.single:
            self.open_name_editor(self.selection.single)

    def edit(self) -> None:
        """Ask for the settings of the selected layer, or write on the selected note."""
        if self.selection.single_note is not None:
            self.noting.open(self.selection.single_note)
        elif self.selection.single:
            self.edit_requested.emit(self.selection.single)

    def group(self) -> None:
        """The selected layers become one block."""
        self._keeping_all_in_sight(self.editor.group)

    def ungroup(self) -> None:
        """The selected blocks become what is inside of them."""
        self._keeping_all_in_sight(self.editor.ungroup)

    def reveal_selection(self) -> None:
        """Move the drawing just so far that what is selected is seen."""
        area = self.drawing.extent(self.selection.things)
        if not area.isEmpty():
            self.reveal(area)

    def _keeping_all_in_sight(self, edit: Callable[[], object]) -> None:
        """After an edit that moves many cards see all of them, if all were seen before; else what is selected."""
        saw_all = self.visible_area().contains(self.content())
        edit()
        if saw_all:
            self.fit()
        else:
            self.reveal_selection()

    def open_block(self) -> None:
        """Go inside of the selected block."""
        if self.selection.single:
            self.document.open(self.selection.single)

    def keep_block(self) -> None:
        """The selected block goes into the library."""
        name = self.selection.single
        block = self.document.project.graph.by_name.get(name or "")
        if name is None or not isinstance(block, Composite):
            return
        replaced = self.document.attempt(lambda: self.library.keep(name, block))
        if replaced is not None:
            now = tr("{name} in your library is this block now", name=name)
            self.status.emit(now if replaced else tr("{name} is in your library", name=name))

    def leave_block(self) -> None:
        """Go out of the block that is open, which is selected then."""
        self._leave_to(len(self.document.opened) - 1)

    def cancel(self) -> None:
        """Leave the gesture under way, or else select nothing, or else leave the block that is open."""
        if self.cancel_gesture():
            return
        if self.selection.things or self.selection.wires:
            self.selection.clear()
        else:
            self.leave_block()

    def walk(self, direction: Direction, extending: bool) -> None:
        """Select the layer one arrow key away; when extending, the others stay selected."""
        project, names = self.document.project, self.selection.names
        head = self._head if self._head in names else self.selection.single
        if head is None:
            head = min(names, key=lambda name: project.positions[name], default=None)
            reached = head or first(project)
        else:
            reached = neighbor(project, head, direction)
        if reached is not None:
            self.selection.set(names | {reached} if extending else {reached})
            self._head = reached
            self.reveal(self.drawing.cards[reached].body)

    def nudge(self, direction: Direction) -> None:
        """Move the selected cards one step of the grid; a burst of nudges is undone as one."""
        right, down = direction.value
        self.editor.nudge(right * GRID, down * GRID)
        self._burst.start()

    def write_note(self, key: int) -> None:
        self.noting.open(key)

    def open_name_editor(self, name: str) -> None:
        card = self.drawing.cards[name]
        self.reveal(card.body)
        self.name_editor.open(name, self.document.project.graph)
        self._place_name_editor()

    # The keyboard

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in ARROWS:
            self._press_arrow(ARROWS[key], held)
        elif key == Qt.Key.Key_Escape:
            self.cancel()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit()
        elif key == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self.set_pans(True)
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space:
            event.ignore()
        elif not event.isAutoRepeat() and self._pans:
            tapped = not self._panned
            self.set_pans(False)
            if tapped:
                self.space_tapped.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.drawing.set_focused(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.drawing.set_focused(False)
        self.set_pans(False)

    def _press_arrow(self, direction: Direction, held: Qt.KeyboardModifier) -> None:
        if held == Qt.KeyboardModifier.AltModifier:
            self.nudge(direction)
        elif held == Qt.KeyboardModifier.ControlModifier:
            self.pan_by(QPoint(*_PAN_KEYS[direction]))
        else:
            self.walk(direction, extending=held == Qt.KeyboardModifier.ShiftModifier)

    # What lies on top

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = self.mapToScene(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            hit = pick(self.drawing, at, self.zoom)
            if hit.thing is not None and hit.thing not in self.selection.things:
                self.selection.set_things({hit.thing})
            elif hit.wire and hit.wire not in self.selection.wires:
                self.selection.set((), {hit.wire})
            elif hit.thing is None and not hit.wire:
                self.selection.clear()
        self.commands.context_menu(at).popup(event.globalPos())

    def showEvent(self, event: QShowEvent) -> None:
        self._tell_room()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.isVisible():
            self._tell_room()
        super().resizeEvent(event)
        self.empty.setGeometry(self.rect())
        self._place_name_editor()
        self.noting.place_field()

    def _tell_room(self) -> None:
        room = self.room()
        if not room.isEmpty():
            self.document.set_room((room.width(), room.height()))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._place_name_editor()

    def _place_name_editor(self) -> None:
        if self.name_editor.name not in self.drawing.cards:
            return
        box = NAME_BOX.translated(self.drawing.cards[self.name_editor.name].pos())
        self.name_editor.place(self.mapFromScene(box).boundingRect(), self.zoom)

    @Slot()
    def _show_opened(self) -> None:
        self.selection.clear()
        self._show_breadcrumb()
        self.fit()

    def _show_breadcrumb(self) -> None:
        opened = self.document.opened
        around = drawn_inside(self.document.whole.project, opened[:-1]).graph if opened else None
        self.breadcrumb.show_path(opened, composite(around, opened[-1]).repeat if around else 1)

    @Slot(int)
    def _leave_to(self, depth: int) -> None:
        """Out to the block that so many others are around, or with 0 to the whole drawing."""
        opened = self.document.opened
        if 0 <= depth < len(opened):
            self.document.show(opened[:depth])
            self.selection.set({opened[depth]})
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _show_name_refusal(self, sentence: str) -> None:
        self.status.emit(sentence)
        self.hint.say(sentence, self.name_editor.geometry().bottomLeft() - QPoint(18, 12), True)

    @Slot(bool)
    def _leave_overlay(self, had_keyboard: bool) -> None:
        self.hint.hide()
        self.give_back_keyboard(had_keyboard)

    def remember_keyboard(self) -> None:
        """Something comes to lie on top: a list that has the canvas's keys gets the keyboard back."""
        self._asked_from = QApplication.focusWidget()

    def give_back_keyboard(self, had_keyboard: bool) -> None:
        """What lay on top is gone; the keyboard is the canvas's again, if it was there."""
        if had_keyboard:
            asked_from, self._asked_from = self._asked_from, None
            came = asked_from is not None and shiboken6.isValid(asked_from) and asked_from.isVisible()
            (asked_from if asked_from is not None and came else self).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _follow_document(self, project: Project) -> None:
        # Any other edit ends the burst by itself, and a slider being dragged must not be cut off by the clock.
        self._burst.stop()
        self._show_breadcrumb()
        self.empty.setVisible(not project.graph.nodes and not project.notes)
        standing = len(project.graph.nodes) + len(project.notes)
        grown, self._standing = standing > self._standing, standing
        if grown:
            self.keep_fitted()
        if self.name_editor.name not in project.graph.by_name:
            self.name_editor.close_field()

    @Slot()
    def _follow_theme(self) -> None:
        self.drawing.restyle()
        self.restyle()
        self.empty.update()


def _is_ours(event: QKeyEvent) -> bool:
    """Keys the canvas needs itself, whatever shortcut the window has for them."""
    return Qt.Key(event.key()) in (*ARROWS, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
