"""RNN, LSTM and GRU: walks over a sequence, time before samples as ONNX has it."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.formats.exports.onnx_graph import GATES
from playground.formats.imports.onnx_file import Node
from playground.formats.imports.reading import Reading, recognizes
from playground.formats.imports.values import Aside, Flow, Known, Value
from playground.spec.language import tr

DEFAULTS = {"RNN": ("Tanh",), "LSTM": ("Sigmoid", "Tanh", "Tanh"), "GRU": ("Sigmoid", "Tanh")}


@recognizes("RNN", "LSTM", "GRU")
def recur(reading: Reading, node: Node) -> tuple[Value | None, ...]:
    """What it hands on: the states after all steps, or after the last."""
    settings = _settings(reading, node)
    source, (steps, features) = reading.sequence(reading.flow(node), node)
    if reading.flow(node).batch != 1 or node.attributes.get("layout", 0):
        reading.refuse(node, tr("samples before time"), tr("(time, samples, features)"))
    _check_start(reading, node)
    units, ways = settings["units"], 1 + settings["bidirectional"]
    arrays = _arrays(reading, node, features, units, ways)
    wants = [len(node.outputs) > index and reading.is_used(node.outputs[index]) for index in range(3)]
    if wants[2]:
        reading.refuse(node, tr("the memory of the last step as an output"), tr("the states alone"))
    settings["return_sequences"] = wants[0]
    shape = (steps, ways * units) if wants[0] else (ways * units,)
    part = reading.sketch.add(node.operator.lower(), settings, [source], shape, arrays, node.name)
    if not wants[0]:
        last = np.arange(part.size).reshape(ways, units)
        return None, Flow(part.name, last, 1, node=node.name)
    places = np.arange(part.size).reshape(steps, ways, units)
    every = Flow(part.name, places, 2, node=node.name)
    if ways > 1 and wants[1]:
        reading.refuse(node, tr("the states after all steps and after the last, both ways"), tr("one of them"))
    return every, Flow(part.name, places[-1], 1, node=node.name)


def _settings(reading: Reading, node: Node) -> dict[str, Any]:
    given = node.attributes
    direction = given.get("direction", "forward")
    if direction not in ("forward", "bidirectional") or "clip" in given or given.get("input_forget", 0):
        reading.refuse(
            node,
            tr("the direction {direction}, or clipped or coupled gates", direction=direction),
            tr("forward or bidirectional"),
        )
    units, is_both = int(given.get("hidden_size", 0)), direction == "bidirectional"
    expected = DEFAULTS[node.operator] * (1 + is_both)
    names = [name if isinstance(name, str) else name.decode() for name in given.get("activations", ())] or list(
        expected
    )
    settings: dict[str, Any] = {"units": units, "bidirectional": is_both}
    if node.operator == "RNN" and set(names) in ({"Tanh"}, {"Relu"}):
        settings["activation"] = names[0].lower()
    elif tuple(names) != expected:
        reading.refuse(node, tr("the functions {names}", names=", ".join(names)), ", ".join(expected))
    if node.operator == "GRU" and not given.get("linear_before_reset", 0):
        reading.refuse(node, tr("a reset before the product"), tr("one behind it (linear_before_reset)"))
    return settings


def _check_start(reading: Reading, node: Node) -> None:
    if reading.has(node, 4):
        lengths = reading.value(node, 4)
        if not (isinstance(lengths, Aside) and lengths.form == "lengths"):
            reading.refuse(node, tr("lengths of sequences"), tr("none, or those of what is not padding"))
    for index in (5, 6):
        if reading.has(node, index):
            start = reading.value(node, index)
            if not isinstance(start, Known) or start.numbers.any():
                reading.refuse(node, tr("a state to begin with"), tr("none, or zeros"))
    if reading.has(node, 7):
        reading.refuse(node, tr("peepholes"), tr("none"))


def _arrays(reading: Reading, node: Node, features: int, units: int, ways: int) -> dict[str, NDArray[Any]]:
    """The arrays of the layer: blocks of gates in its order, inputs before gates."""
    kind = node.operator.lower()
    order = np.argsort(GATES[kind])
    count = len(order)
    weight, recurrent = reading.known(node, 1), reading.known(node, 2)
    bias = reading.known(node, 3) if reading.has(node, 3) else np.zeros((ways, 2 * count * units), np.float32)
    shapes = ((ways, count * units, features), (ways, count * units, units), (ways, 2 * count * units))
    if units < 1 or (weight.shape, recurrent.shape, bias.shape) != shapes:
        reading.refuse(
            node,
            tr("weights of {shape} and {other}", shape=weight.shape, other=recurrent.shape),
            tr("{this} and {that}", this=shapes[0], that=shapes[1]),
        )

    def blocks(array: NDArray[Any]) -> list[NDArray[Any]]:
        parts = np.split(array, count)
        return [parts[place] for place in order]

    found = {}
    for way, prefix in enumerate(("", "reverse_")[:ways]):
        found[f"{prefix}weight"] = np.concatenate(blocks(weight[way])).T
        found[f"{prefix}recurrent_weight"] = np.concatenate(blocks(recurrent[way])).T
        by_inputs, by_state = (blocks(half) for half in np.split(bias[way], 2))
        sums = [one + other for one, other in zip(by_inputs, by_state, strict=True)]
        if kind == "gru":
            sums[-1] = by_inputs[-1]
            found[f"{prefix}recurrent_bias"] = by_state[-1]
        found[f"{prefix}bias"] = np.concatenate(sums)
    return found
