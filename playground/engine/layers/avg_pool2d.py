"""Pooling by the mean of each window."""

from __future__ import annotations

from playground.engine.layer import LAYERS
from playground.engine.pooling import Pooling2D


@LAYERS.register
class AvgPool2D(Pooling2D):
    """Keeps the mean of each window, channel by channel.

    Equation: y[r, c] = mean over i, j < size of x[r·stride + i, c·stride + j]
    PyTorch: AvgPool2d, channels second there.
    Use: to make images smaller when everything in them counts alike.
    Source: LeCun, Bottou, Bengio and Haffner 1998, Proc. IEEE 86(11).
    """

    kind = "avg_pool2d"
    title = "AvgPool2D"
    largest = False
