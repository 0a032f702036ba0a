"""What flows along the wires of an ONNX graph, as it is understood: parts of a drawing, functions, constants."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.spec.task import Shape

Places = NDArray[np.int64]
Numbers = NDArray[Any]

# Where functions are looked at to find out which they are: densely around 0, and far out.
GRID = np.concatenate([np.linspace(-5, 5, 201), [-60.0, -20.0, -8.0, 8.0, 20.0, 60.0]])


@dataclass(frozen=True, eq=False)
class Known:
    """Numbers that do not depend on the sample. `batch` stands among them for the number of samples."""

    numbers: Numbers


# The number of samples, where a graph asks for it; far beyond any length there can be.
BATCH = 2**40


@dataclass(frozen=True, eq=False)
class Function:
    """A function, number by number, that is not yet known by name.

    Attributes:
        values: what it makes of GRID.
        nodes: the nodes it is made of.
        pair: an operator and two flows, where it is the sum or the product of two.
    """

    values: NDArray[np.float64]
    nodes: tuple[str, ...]
    pair: tuple[str, Flow, Flow] | None = None


@dataclass(frozen=True, eq=False)
class Flow:
    """What leaves a layer of the drawing, as the graph has it.

    Attributes:
        layer: the layer.
        places: for each number of one sample, in the graph's axes without the batch, its place among the numbers that
            leave the layer, laid in a row. So turned, reshaped and cut arrays are told without a layer of their own.
        batch: the axis of the samples.
        function: what is made of each number; None where nothing is.
        node: what gave it.
    """

    layer: str
    places: Places
    batch: int = 0
    function: Function | None = None
    node: str = ""

    @property
    def shape(self) -> Shape:
        """The axes of one sample as the graph has them."""
        return self.places.shape

    def moved(self, places: Places, batch: int | None = None) -> Flow:
        """The same numbers in other places."""
        return replace(self, places=places, batch=self.batch if batch is None else batch)


@dataclass(frozen=True, eq=False)
class Aside:
    """Something on the way to what a layer does in one: what is said of it is up to those who know the next step.

    Attributes:
        form: which step of which way it is, such as "lengths" of sequences or "scores" of attention.
        flow: what it was made of.
        data: whatever else has to be known.
    """

    form: str
    flow: Flow | None = None
    data: Any = None


Value = Known | Flow | Aside
