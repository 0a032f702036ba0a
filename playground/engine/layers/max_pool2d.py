"""Pooling by the largest value of each window."""

from __future__ import annotations

from playground.engine.layer import LAYERS
from playground.engine.pooling import Pooling2D


@LAYERS.register
class MaxPool2D(Pooling2D):
    """Keeps the largest value of each window, channel by channel: what was found, no matter exactly where.

    The gradient goes to the largest value alone.

    Equation: y[r, c] = max over i, j < size of x[r·stride + i, c·stride + j]
    PyTorch: MaxPool2d, channels second. Among equal values the gradient goes to the first across, then down; there to
    the first down, then across.
    Use: to make images smaller when it matters whether a pattern is there, not where exactly.
    Source: Weng, Ahuja and Huang 1992, IJCNN.
    """

    kind = "max_pool2d"
    title = "MaxPool2D"
    largest = True
