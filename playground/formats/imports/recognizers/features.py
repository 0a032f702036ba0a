"""What the Data layer makes of the two coordinates of a point: squares, products, sines, found by their values."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.engine.layers.input import FORMULAS
from playground.formats.imports.functions import FUNCTIONS, OPERATORS, evaluated
from playground.formats.imports.onnx_file import Node
from playground.formats.imports.reading import Reading, steps
from playground.formats.imports.sketch import DATA
from playground.formats.imports.values import Aside, Value
from playground.spec.language import tr

# Points at which functions of two coordinates are looked at.
POINTS = np.random.default_rng(0).normal(size=(64, 2))


def coordinate(index: int) -> Aside:
    """One of the two numbers of a point."""
    return Aside("feature", data=POINTS[:, index])


@steps("Concat", "feature*")
def chosen(reading: Reading, node: Node, given: list[Any]) -> Value:
    """The features side by side: what Data hands on."""
    names = []
    for value in given:
        name = _named(value.data)
        if name is None:
            reading.refuse(node, tr("a function of the coordinates that is not known here"), ", ".join(FORMULAS))
        names.append(name)
    data, order = reading.sketch.parts[DATA], [name for name in FORMULAS if name in names]
    if len(set(names)) != len(names):
        reading.refuse(node, tr("a feature twice"), tr("each feature once"))
    data.settings, data.shape = {"features": tuple(order)}, (len(order),)
    data.nodes.append(node.name)
    found = reading.sketch.flow(data, node.name)
    return found.moved(np.array([order.index(name) for name in names]))


def _named(values: NDArray[np.float64]) -> str | None:
    points = (POINTS[:, 0], POINTS[:, 1])
    return next((name for name, made in FORMULAS.items() if np.allclose(evaluated(made, points), values)), None)


for _operator in FUNCTIONS:

    @steps(_operator, "feature")
    def _function(reading: Reading, node: Node, given: list[Any]) -> Value:
        return Aside("feature", data=FUNCTIONS[node.operator](given[0].data, node.attributes))


for _operator in OPERATORS:

    @steps(_operator, "feature", "feature")
    def _of_two(reading: Reading, node: Node, given: list[Any]) -> Value:
        return Aside("feature", data=OPERATORS[node.operator](given[0].data, given[1].data))
