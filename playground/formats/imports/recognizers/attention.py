"""Self-attention: a projection to queries, keys and values, the softmax of their products, and a projection behind."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.formats.imports.onnx_file import Node
from playground.formats.imports.reading import Reading, steps
from playground.formats.imports.sketch import Part
from playground.formats.imports.values import GRID, Aside, Flow, Value
from playground.spec.language import marked, tr

WHOLE = marked("queries, keys and values of one projection, head by head")
# What is added to hide a step is at least so far below zero.
UNSEEN = -1e4


@dataclass(frozen=True)
class Looking:
    """What is known of attention before its values come in."""

    part: Part
    heads: int
    scale: float
    is_causal: bool = False


def looked_at(reading: Reading, node: Node, queries: Flow, keys: Flow) -> Value:
    """The product of queries and keys."""
    part, shape = reading.sketch.parts[queries.layer], queries.shape
    if part.kind != "dense" or keys.layer != queries.layer or len(shape) != 3 or len(part.shape) != 2:
        reading.refuse(node, tr("the product of two layers"), tr("that of {whole}", whole=tr(WHOLE)))
    heads, time, size = shape
    expected = _places(part, heads, size, time)
    same_keys = np.array_equal(keys.places, expected[1].transpose(0, 2, 1))
    if not np.array_equal(queries.places, expected[0]) or not same_keys or heads * size * 3 != part.shape[-1]:
        reading.refuse(node, tr("the product of parts of a layer"), tr("that of {whole}", whole=tr(WHOLE)))
    scale = _slope(reading, node, queries) * _slope(reading, node, keys)
    return Aside("scores", data=Looking(part, heads, scale))


@steps("Mul", "scores", "known")
def scaled(reading: Reading, node: Node, given: list[Any]) -> Value:
    """The scores in another scale."""
    return _scaled(reading, node, given, 1)


@steps("Div", "scores", "known")
def divided(reading: Reading, node: Node, given: list[Any]) -> Value:
    """The scores in another scale."""
    return _scaled(reading, node, given, -1)


@steps("Add", "scores", "known")
def hidden(reading: Reading, node: Node, given: list[Any]) -> Value:
    """Nothing but 0 added to what may be seen: all, or all that was before."""
    looking, added = given[0].data, np.squeeze(given[1].numbers)
    time = looking.part.shape[0]
    if not added.any():
        return Aside("scores", data=looking)
    ahead = np.triu(np.ones((time, time), bool), 1)
    if added.shape != (time, time) or added[~ahead].any() or (added[ahead] > UNSEEN).any():
        reading.refuse(node, tr("numbers added to the scores of attention"), tr("what hides the steps ahead"))
    return Aside("scores", data=replace(looking, is_causal=True))


@steps("Add", "scores", "hidden")
def without_padding(reading: Reading, node: Node, given: list[Any]) -> Value:
    """Layers here leave padding out by themselves."""
    return given[0]  # type: ignore[no-any-return]


@steps("Softmax", "scores")
def shares(reading: Reading, node: Node, given: list[Any]) -> Value:
    """How much each step takes of each other."""
    looking = given[0].data
    size = looking.part.shape[-1] // 3 // looking.heads
    if abs(looking.scale * size**0.5 - 1) > 1e-4 or node.attributes.get("axis", -1) not in (-1, 3):
        reading.refuse(
            node,
            tr("scores times {scale:.4g}", scale=looking.scale),
            tr("divided by the root of the size of a head, {size}", size=size),
        )
    return Aside("shares", data=looking)


@steps("MatMul", "shares", "flow")
def mixed(reading: Reading, node: Node, given: list[Any]) -> Value:
    """The values, mixed: the projection becomes attention."""
    looking, values = given[0].data, given[1]
    part, heads = looking.part, looking.heads
    time, width = part.shape[0], part.shape[-1] // 3
    expected = _places(part, heads, width // heads, time)[2]
    is_plain = _slope(reading, node, values) == 1
    if values.layer != part.name or not np.array_equal(values.places, expected) or not is_plain:
        reading.refuse(node, tr("shares of something else than the values"), tr("those of {whole}", whole=tr(WHOLE)))
    part.kind, part.settings, part.shape = (
        "self_attention",
        {"heads": heads, "causal": looking.is_causal},
        (time, width),
    )
    part.arrays.setdefault("bias", np.zeros(3 * width, np.float32))
    part.nodes.append(node.name)
    places = np.arange(time * width).reshape(time, heads, width // heads).transpose(1, 0, 2)
    return Flow(part.name, places, node=node.name)


def _scaled(reading: Reading, node: Node, given: list[Any], power: int) -> Value:
    if given[1].numbers.size != 1:
        reading.refuse(node, tr("scores times an array"), tr("times one number"))
    looking: Looking = given[0].data
    number = float(given[1].numbers.reshape(-1)[0])
    return Aside("scores", data=replace(looking, scale=looking.scale * number**power))


def projected(reading: Reading, node: Node, flow: Flow, weight: NDArray[Any]) -> Value | None:
    """The projection behind attention, as a part of it; None where it is something else."""
    part = reading.sketch.parts[flow.layer]
    fits = flow.function is None and weight.shape == (part.shape[-1],) * 2 and reading.as_it_is(flow) == part.name
    if part.kind != "self_attention" or "output_weight" in part.arrays or not fits or not reading.is_used_once(node):
        return None
    part.arrays["output_weight"] = np.ascontiguousarray(weight, np.float32)
    part.nodes.append(node.name)
    return reading.sketch.flow(part, node.name)


def _places(part: Part, heads: int, size: int, time: int) -> NDArray[np.int64]:
    """Where queries, keys and values stand among what a projection gives, (3, heads, time, size)."""
    if time * 3 * heads * size != part.size:
        return np.zeros((3, 1, 1, 1), np.int64)
    return np.arange(part.size).reshape(time, 3, heads, size).transpose(1, 2, 0, 3)


def _slope(reading: Reading, node: Node, flow: Flow) -> float:
    """What a flow was multiplied with."""
    if flow.function is None:
        return 1.0
    slope = float(flow.function.values[0] / GRID[0])
    if not np.allclose(flow.function.values, slope * GRID):
        reading.refuse(node, tr("a function of the queries, keys or values"), tr("these themselves"))
    return slope
