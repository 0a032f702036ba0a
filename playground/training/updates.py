"""How much one update changes the weights of each layer, beside their size."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from playground.engine.arrays import Arrays
from playground.training.events import Curve
from playground.training.history import SparseSeries

# Of the steps that are written down, one in so many is measured: it costs two more passes over all weights.
MEASURED_EVERY = 8


class UpdateSizes:
    """The ratio ‖w_after - w_before‖ / ‖w_before‖ of each layer's weights, for some of the steps."""

    KEPT = ("_series", "_waited")

    def __init__(self, arrays: Arrays) -> None:
        self._arrays = arrays
        self._before = np.empty_like(arrays.values)
        self._row = np.empty(len(arrays.spans))
        self._sizes = np.empty(len(arrays.spans))
        self._series = SparseSeries(len(arrays.spans))
        self._gradients = np.empty_like(arrays.gradients)
        self._waited = 0
        self._is_due = False
        self._has_gradients = False

    def before_update(self) -> None:
        """Remember the weights, if this is a step to be measured."""
        self._is_due = self._waited % MEASURED_EVERY == 0
        self._waited += 1
        if self._is_due:
            np.copyto(self._before, self._arrays.values)
            np.copyto(self._gradients, self._arrays.gradients)
            self._has_gradients = True

    def after_update(self, step: int) -> None:
        """Write down what the update of that step has changed, if it is one to be measured."""
        if not self._is_due:
            return
        self._measure(self._before, self._sizes)
        np.subtract(self._arrays.values, self._before, self._before)
        self._measure(self._before, self._row)
        # A layer that starts at zero has no size to compare with.
        self._row[...] = np.divide(self._row, self._sizes, out=np.full_like(self._row, np.nan), where=self._sizes > 0)
        self._series.append(step, self._row)

    @property
    def last_gradients(self) -> NDArray[np.floating] | None:
        """(weights,) the gradients of the last step that was measured, as the optimizer got them; None before one."""
        return self._gradients if self._has_gradients else None

    def curve(self) -> Curve:
        """(points, layers) the ratios, a copy."""
        return self._series.curve()

    def _measure(self, vector: NDArray[np.floating], norms: NDArray[np.float64]) -> None:
        for index, span in enumerate(self._arrays.spans.values()):
            part = vector[span]
            norms[index] = part.dot(part)
        np.sqrt(norms, norms)
