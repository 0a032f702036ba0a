"""Transformer block."""

from __future__ import annotations

import functools

from playground.engine.activation import Activation, activation_part
from playground.engine.composite import CompositeLayer
from playground.engine.layer import LAYERS
from playground.engine.layers.block import Block
from playground.engine.layers.dropout import Dropout
from playground.engine.layers.feed_forward import FeedForward
from playground.engine.layers.self_attention import SelfAttention
from playground.spec.blocks import unrolled
from playground.spec.composite import MOST_REPEATED, Composite, Inside, WayIn, WayOut
from playground.spec.edits import CARD_HEIGHT, CARD_WIDTH, GAP_X, GAP_Y
from playground.spec.graph import DrawnLayer, Graph, Node, Wire
from playground.spec.language import tr
from playground.spec.parameter import Choice, Flag, Integers, Interval, param
from playground.spec.project import Point
from playground.spec.wording import counted

BEFORE, AFTER = "before", "after"


@LAYERS.register
class TransformerBlock(CompositeLayer):
    """Lets every step of a sequence look at the others, then think by itself; what it finds is added to what came in.

    A is self-attention, F two dense layers with f between, N layer normalization and D dropout.

    Equation:
        z = x + D(A(N(x))), y = z + D(F(N(z)))        with the norm before
        z = N(x + D(A(x))), y = N(z + D(F(z)))        with the norm after
    Shape: (batch, time, d) -> the same.
    Arrays: those of its parts.
    PyTorch: TransformerEncoderLayer(batch_first=True), with norm_first for before; its dropout also acts within
    attention and between the dense layers.
    Raises: ShapeError when the heads do not divide d.
    Use: for texts and other sequences, several in a chain.
    Source: Vaswani et al. 2017, arXiv 1706.03762; norm before: Xiong et al. 2020, arXiv 2002.04745.
    """

    kind = "transformer_block"
    input_axes = 2
    takes = (((3, 4),),)

    heads: int = param(2, Integers(1, 64), doc="How many things a step can look for at once; must divide the features")
    hidden: int = param(64, Integers(1, 65536, logarithmic=True), doc="Number of neurons between the two dense layers")
    activation: Activation = param("relu", activation_part(), doc="Function between the two dense layers")
    norm: str = param(
        BEFORE, Choice((BEFORE, AFTER)), doc="Normalize before attention and dense layers, which is steadier, or after"
    )
    dropout: float = param(
        0.0,
        Interval(0, 1, closed="left"),
        doc="Fraction dropped of what attention and dense layers add; 0 leaves dropout out",
        live=True,
    )
    causal: bool = param(False, Flag(), doc="Whether a step sees only itself and those before, to tell the next")

    @property
    def main_setting(self) -> str:
        words = [counted(self.heads, "head"), str(self.hidden), *([tr("causal")] if self.causal else [])]
        return " · ".join([*words, f"×{self.repeat}"] if self.repeat > 1 else words)

    @functools.cached_property
    def inside(self) -> Inside:
        drawing = _Drawing()
        attention = SelfAttention(heads=self.heads, causal=self.causal)
        dense = FeedForward(hidden=self.hidden, activation=self.activation)
        at = drawing.put("In", WayIn())
        for number, (name, layer) in enumerate((("Self attention", attention), ("Feed forward", dense)), 1):
            start = at
            if self.norm == BEFORE:
                at = drawing.put(f"LayerNorm {number}", LAYERS.find("layer_norm")(), at, low=True)
            at = drawing.put(name, layer, at, low=True)
            if self.dropout:
                at = drawing.put(f"Dropout {number}", Dropout(rate=self.dropout), at, low=True)
            at = drawing.put(f"Add {number}", LAYERS.find("add")(), start, at)
            if self.norm == AFTER:
                at = drawing.put(f"LayerNorm {number}", LAYERS.find("layer_norm")(), at)
        drawing.put("Out", WayOut(), at)
        return Inside.of(Graph(tuple(drawing.nodes), tuple(drawing.wires)), drawing.places)

    def with_inside(self, inside: Inside) -> Composite:
        made = self.made_of(inside)
        if made is None or made.inside.graph != inside.graph:
            return Block(inside=inside, repeat=self.repeat)
        return made.replace(repeat=self.repeat)

    @classmethod
    def made_of(cls, inside: Inside) -> Composite | None:
        """The Transformer block with such parts, whatever they are called; repeated, if they are its parts repeated."""
        layers = [node.layer for node in inside.layers]
        attention = next((layer for layer in layers if isinstance(layer, SelfAttention)), None)
        dense = next((layer for layer in layers if isinstance(layer, FeedForward)), None)
        if attention is None or dense is None:
            return None
        rate = next((layer.rate for layer in layers if isinstance(layer, Dropout)), 0.0)
        for norm in (BEFORE, AFTER):
            made = cls(
                heads=attention.heads,
                causal=attention.causal,
                hidden=dense.hidden,
                activation=dense.activation,
                dropout=rate,
                norm=norm,
            )
            repeat, rest = divmod(len(layers), len(made.inside.layers))
            if rest == 0 and 1 <= repeat <= MOST_REPEATED:
                made = made.replace(repeat=repeat)
                if unrolled(made).match(inside.graph) is not None:
                    return made
        return None


class _Drawing:
    """Puts cards in a row, wired as they come; those that a wire leads around stand lower, so that it is seen."""

    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self.wires: list[Wire] = []
        self.places: dict[str, Point] = {}

    def put(self, name: str, layer: DrawnLayer, *sources: str, low: bool = False) -> str:
        self.places[name] = (len(self.nodes) * (CARD_WIDTH + GAP_X), (CARD_HEIGHT + GAP_Y) if low else 0.0)
        self.nodes.append(Node(name, layer))
        self.wires += [Wire(source, name) for source in sources]
        return name
