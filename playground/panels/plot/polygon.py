"""NumPy arrays as Qt polygons, without a Python object for each point."""

from __future__ import annotations

import numpy as np
import shiboken6
from numpy.typing import NDArray
from PySide6.QtGui import QPolygonF

Numbers = NDArray[np.float64]


def polygon(x: Numbers, y: Numbers) -> QPolygonF:
    """The points (x, y) as a polygon, copied."""
    made = QPolygonF()
    made.resize(len(x))
    if len(x):
        # A QPointF is two doubles; the memory belongs to the polygon.
        memory = shiboken6.VoidPtr(made.data(), len(x) * 2 * 8, True)  # type: ignore[call-arg, arg-type]
        points = np.frombuffer(memory, np.float64).reshape(-1, 2)  # type: ignore[call-overload]
        points[:, 0] = x
        points[:, 1] = y
    return made


def band(x: Numbers, low: Numbers, high: Numbers) -> QPolygonF:
    """The area between two curves over the same x."""
    return polygon(np.concatenate([x, x[::-1]]), np.concatenate([low, high[::-1]]))
