"""A function with what enters it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen, QPolygonF

from playground.canvas.appearance import color
from playground.canvas.preview import Preview
from playground.document.selection import Followed
from playground.engine.activation import Activation
from playground.engine.arrays import Arrays
from playground.engine.layers.activation import Activation as ActivationLayer
from playground.engine.plan import Plan
from playground.engine.planning import PlannedLayer
from playground.engine.randomness import generator
from playground.engine.tape import Tape
from playground.training.probes.layer_numbers import Distribution, LayerNumbers, NumbersAnswer

POINTS = 80


class FunctionView(Preview):
    """The curve of an activation, with the distribution of its inputs below it."""

    place = 8
    doc = "The function, and in grey how often which input comes: where it lies flat, nothing is learned"
    probes = (LayerNumbers(),)

    def __init__(self, planned: PlannedLayer, plan: Plan, followed: Followed) -> None:
        super().__init__(planned, plan, followed)
        assert isinstance(planned.layer, ActivationLayer)  # what fits
        self._function: Activation = planned.layer.function
        self._inputs: Distribution | None = None

    @classmethod
    def fits(cls, planned: PlannedLayer, plan: Plan) -> bool:
        # One that has learned something of its own cannot be drawn from its declaration.
        return isinstance(planned.layer, ActivationLayer) and not planned.layer.function.arrays(1)

    def take(self, *answers: object) -> bool:
        (answer,) = answers
        self._inputs = answer.inputs.get(self.layer.name) if isinstance(answer, NumbersAnswer) else None
        return self._inputs is not None

    def paint(self, painter: QPainter, box: QRectF) -> None:
        if self._inputs is None:
            return
        edges, shares = self._inputs.edges, self._inputs.shares
        step = box.width() / len(shares)
        for index, share in enumerate(shares.tolist()):
            height = share * 0.9 * box.height()
            painter.fillRect(
                QRectF(box.left() + index * step, box.bottom() - height, step, height), color("muted", 0.35)
            )
        x = np.linspace(edges[0], edges[-1], POINTS)
        y = values_of(self._function, x)
        low, high = float(y.min()), float(y.max())
        share = (y - low) / ((high - low) or 1.0)
        across = box.left() + np.linspace(0, 1, POINTS) * box.width()
        down = box.bottom() - (0.06 + 0.88 * share) * box.height()
        painter.setPen(QPen(color("accent"), 1.6))
        painter.drawPolyline(QPolygonF([QPointF(*point) for point in zip(across.tolist(), down.tolist(), strict=True)]))


def values_of(function: Activation, x: NDArray[np.float64]) -> NDArray[np.float64]:
    """The function at each of x (n,), as the engine computes it."""
    tape = Tape(len(x), Arrays({}, np.float64), np.float64, False, lambda scope: generator(0, scope))
    z = x.reshape(-1, 1).copy()
    y, _ = function.trace(tape, z)
    for call in tape.calls:
        call()
    return np.asarray(y).reshape(-1).copy()
