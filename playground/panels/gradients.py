"""The gradients dock: how strongly each layer is told to change, on a logarithmic axis."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from playground.panels.curves import EMPTY_TEXT
from playground.panels.dock import Dock
from playground.panels.hand_marks import hand_marks
from playground.panels.plot.legend import StyleKey
from playground.panels.plot.legend_plot import LayerPlot
from playground.panels.plot.line import Block, Line, Style
from playground.panels.plot.line_plot import LinePlot
from playground.panels.snapshot_view import SnapshotView
from playground.panels.style import on_surface
from playground.panels.switches import switch
from playground.session.run import Run
from playground.theme import apply, colors
from playground.training.events import Snapshot

NORM_TITLE, RMS_TITLE = "Gradient of the layer (norm)", "Gradient per weight (RMS)"
NORM_DOC = (
    "Length of the gradient of all of a layer's weights together. It grows with the number of weights, so a large "
    "layer stands above a small one although each of its weights is told to change as little. To compare layers, "
    "look at them per weight."
)
RMS_DOC = (
    "Root mean square of the gradient, per weight: how much one weight of the layer is told to change. It does not "
    "depend on the size of the layer. Lines that fall by powers of ten towards the input are vanishing gradients."
)
CLIPPING_DOC = (
    "Clipping shortens a gradient that is too long before the optimizer gets it (Training: clip norm, clip value). "
    "Where a dashed line leaves its solid one, that is what it took away; where they are one, it did nothing."
)


class GradientsPanel(SnapshotView):
    """One line a layer, from the color of the input to the color of the output; dashed, what clipping left of it."""

    def __init__(self, run: Run, parent: QWidget | None = None) -> None:
        super().__init__(run, parent)
        on_surface(self)
        plot = LinePlot(RMS_TITLE)
        plot.set_logarithmic(True)
        plot.empty_text = EMPTY_TEXT
        self.box = LayerPlot(plot)
        self._layers: tuple[str, ...] = ()
        self._is_clipped = False
        self.rms = switch("Per weight", RMS_DOC)
        self.norm = switch("Whole layer", NORM_DOC)
        self.rms.setChecked(True)
        self._group = QButtonGroup(self)
        head = QHBoxLayout()
        head.setSpacing(4)
        for button in (self.rms, self.norm):
            self._group.addButton(button)
            head.addWidget(button)
        head.addStretch(1)
        self.key = StyleKey((("before clipping", Style.SOLID), ("after", Style.DASHED)))
        self.key.setToolTip(CLIPPING_DOC)
        self.key.hide()
        head.addWidget(self.key)
        self._group.buttonClicked.connect(self._refresh)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 8)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.box, 1)
        apply.changed.connect(self._recolor)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        curves = snapshot.curves
        is_clipped = len(curves.clipped_norms.steps) > 0
        if (curves.layers, is_clipped) != (self._layers, self._is_clipped):
            self._layers, self._is_clipped = curves.layers, is_clipped
            self.key.setVisible(is_clipped)
            self._recolor()
        self.box.plot.title = NORM_TITLE if self.norm.isChecked() else RMS_TITLE
        if self.norm.isChecked():
            shown = (curves.gradient_norms, curves.clipped_norms)
        else:
            shown = (curves.gradient_rms, curves.clipped_rms)
        blocks = [Block(curve.steps, curve.values.reshape(len(curve.steps), len(curves.layers))) for curve in shown]
        self.box.show_block(*blocks[: 1 + is_clipped], marks=hand_marks(snapshot.by_hand))

    @Slot()
    def _recolor(self) -> None:
        count = len(self._layers)
        lines = [Line(name, colors.depth_color(n, count)) for n, name in enumerate(self._layers)]
        if self._is_clipped:
            lines += [Line(f"{line.name} clipped", line.color, Style.DASHED) for line in lines]
        self.box.set_lines(lines)
        self.box.show_readings()

    def _refresh(self) -> None:
        if self._run.snapshot is not None:
            self.show_snapshot(self._run.snapshot)


DOCK = Dock(
    "Gradient norm by layer",
    "How strongly each layer is told to change",
    Qt.DockWidgetArea.BottomDockWidgetArea,
    place=60,
    make=lambda around: GradientsPanel(around.run),
)
