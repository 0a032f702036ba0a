"""Block."""

from __future__ import annotations

from playground.engine.composite import CompositeLayer
from playground.engine.layer import LAYERS
from playground.spec.composite import Composite, Drawn, Inside, WayIn, WayOut, empty_inside
from playground.spec.graph import Graph, Node, Wire
from playground.spec.parameter import param


def _residual() -> list[Inside]:
    """A block with a wire around its layer, for the tests that every kind passes."""
    names = ("In", "Feed forward 1", "Add 1", "Out")
    layers = (WayIn(), LAYERS.find("feed_forward")(hidden=3), LAYERS.find("add")(), WayOut())
    nodes = tuple(Node(name, layer) for name, layer in zip(names, layers, strict=True))
    ends = ((0, 1), (1, 2), (0, 2), (2, 3))
    return [Inside(Graph(nodes, tuple(Wire(names[source], names[target]) for source, target in ends)))]


@LAYERS.register
class Block(CompositeLayer):
    """Layers under one name, that are drawn inside of it. Select some and press Ctrl+G to make one.

    Repeated, the output of each is the input of the next, and each has weights of its own.

    Equation: y = layers(x), n times over: y = layers(layers(...(x)))
    Shape: whatever its layers take and give.
    Arrays: those of its layers, called by their place, "Block 1/Dense 1/weight" or, repeated,
    "Block 1/2/Dense 1/weight".
    PyTorch: a module of one's own; Sequential where its layers are a chain.
    Use: to draw a part once that repeats, or to keep a large drawing easy to survey.
    Source: Lin, Chen and Yan 2014, ICLR, whose networks are made of smaller ones.
    """

    kind = "block"
    takes = (((5,),), ((3, 4),))

    inside: Inside = param(empty_inside(), Drawn(LAYERS.find, _residual), doc="The layers it is made of")

    def with_inside(self, inside: Inside) -> Composite:
        return self.replace(inside=inside)
