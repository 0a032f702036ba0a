"""Global average pooling."""

from __future__ import annotations

import numpy as np

from playground.engine.arrays import Array
from playground.engine.layer import LAYERS, Layer, Site
from playground.engine.lowering import Lowering
from playground.engine.operations import AverageOfPlaces, Value
from playground.engine.tape import Backward, Tape
from playground.spec.errors import ShapeError
from playground.spec.language import tr
from playground.spec.task import TensorType


@LAYERS.register
class GlobalAvgPool(Layer):
    """Keeps one number of each channel, its mean over the whole image: how much of it there is, no matter where.

    Equation: y[k] = mean over r, c of x[r, c, k]
    Shape: (batch, height, width, channels) -> (batch, channels).
    PyTorch: AdaptiveAvgPool2d(1), flattened.
    Raises: ShapeError when what arrives is no image.
    Use: behind the last convolution, in place of Flatten: far fewer weights follow.
    Source: Lin, Chen and Yan 2014, ICLR.
    """

    kind = "global_avg_pool"
    title = "GlobalAvgPool"
    input_axes = 3
    takes = (((6, 5, 1),), ((3, 4, 2),), ((1, 1, 3),))

    def output_type(self, site: Site) -> TensorType:
        shape = site.inputs[0].shape
        if len(shape) != 3:
            raise ShapeError(
                tr("It averages over images (height×width×channels), but gets {found}.", found=site.inputs[0])
            )
        return TensorType(shape[-1:])

    def lower(self, lowering: Lowering, site: Site, inputs: tuple[Value, ...]) -> Value:
        return lowering.add(AverageOfPlaces(), inputs[0], shape=self.output_type(site).shape)

    def trace(self, tape: Tape, site: Site, inputs: tuple[Array, ...]) -> tuple[Array, Backward]:
        x = inputs[0]
        places = x.reshape(len(x), -1, x.shape[-1])
        parts = np.full((1, places.shape[1]), 1 / places.shape[1], tape.dtype)
        y = tape.new((len(x), 1, x.shape[-1]))
        tape.do(np.matmul, parts, places, y)

        def backward(gy: Array, wanted: tuple[bool, ...]) -> tuple[Array | None]:
            if not wanted[0]:
                return (None,)
            gx = tape.new(x.shape)
            tape.do(np.multiply, gy, tape.scalar(1 / places.shape[1]), gy)
            tape.do(np.copyto, gx.reshape(places.shape), gy[:, np.newaxis])
            return (gx,)

        return y[:, 0], backward
