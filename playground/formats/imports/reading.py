"""Reading an ONNX graph node by node, each by the recognizer of its operator."""

from __future__ import annotations

import functools
import importlib
import pkgutil
from collections import Counter
from collections.abc import Callable
from typing import Any, NoReturn

import numpy as np
from numpy.typing import NDArray

from playground.formats.imports import recognizers
from playground.formats.imports.functions import named_function
from playground.formats.imports.onnx_file import PRODUCER, SCALING, Node, OnnxGraph
from playground.formats.imports.sketch import Part, Sketch
from playground.formats.imports.values import Aside, Flow, Known, Value
from playground.spec.errors import shown
from playground.spec.language import tr
from playground.spec.task import Shape, Task
from playground.spec.wording import both
from playground.storage.errors import FileError

# How many numbers of samples are looked at in all, and how many an array that is made of others may have.
MAX_WORK, MAX_FOLDED = 2**27, 2**24

# Given the reading and a node: what leaves the node, a value for each of its outputs.
Recognizer = Callable[["Reading", Node], "Value | tuple[Value | None, ...]"]
_RECOGNIZERS: dict[str, Recognizer] = {}
# What is made of things aside: by the operator and the forms of its inputs.
Step = Callable[["Reading", Node, list[Any]], "Value"]
_STEPS: dict[tuple[str, ...], Step] = {}
# Inputs that are no Aside.
FLOW, KNOWN = "flow", "known"
EITHER_WAY = ("Add", "Mul")


def recognizes(*operators: str) -> Callable[[Recognizer], Recognizer]:
    """Decorator: this function understands nodes of these operators."""

    def register(recognizer: Recognizer) -> Recognizer:
        for operator in operators:
            _RECOGNIZERS[operator] = recognizer
        return recognizer

    return register


def steps(operator: str, *forms: str) -> Callable[[Step], Step]:
    """Decorator: this function understands a node whose inputs have these forms; "feature*" is any number of such."""

    def register(step: Step) -> Step:
        _STEPS[(operator, *forms)] = step
        if operator in EITHER_WAY and len(forms) == 2:
            _STEPS.setdefault((operator, *forms[::-1]), lambda reading, node, given: step(reading, node, given[::-1]))
        return step

    return register


@functools.cache
def known_operators() -> tuple[str, ...]:
    """Every operator that is understood, in alphabetical order."""
    for found in sorted(module.name for module in pkgutil.iter_modules(recognizers.__path__)):
        importlib.import_module(f"{recognizers.__name__}.{found}")
    return tuple(sorted({*_RECOGNIZERS, *(key[0] for key in _STEPS)}))


class Reading:
    """Goes along the nodes of a graph and draws what they are.

    Attributes:
        graph: what is read.
        task: what the data asks for.
        sketch: what has been drawn so far.
    """

    def __init__(self, graph: OnnxGraph, task: Task, source: Flow, sketch: Sketch) -> None:
        self.graph, self.task, self.sketch = graph, task, sketch
        self._values: dict[str, Value] = {name: Known(array) for name, array in graph.arrays.items()}
        self._values[graph.input] = source
        self._work = 0
        self._uses = Counter(name for node in graph.nodes for name in node.inputs)
        self._uses[graph.output] += 1

    def read(self) -> Flow:
        """What leaves the network, as a layer of the drawing has it. Raises FileError naming what is not known."""
        known = known_operators()
        for node in self.graph.nodes:
            if node.operator not in known:
                expected = tr("operators that can be drawn: {names}", names=", ".join(known))
                raise FileError(self.graph.file, "", tr("{node}, which is not known here", node=node), expected)
            try:
                found = self._recognized(node)
            except (ValueError, TypeError, KeyError, IndexError, OverflowError, ZeroDivisionError) as error:
                self.refuse(
                    node,
                    tr("inputs or attributes that do not go together ({error})", error=error),
                    tr("a node as ONNX has it"),
                )
            values = found if isinstance(found, tuple) else (found,)
            for name, value in zip(node.outputs, values, strict=False):
                if value is not None:
                    self._values[name] = value
        if self.graph.output not in self._values:
            raise FileError(
                self.graph.file,
                "",
                tr("nothing that gives the output {output}", output=shown(self.graph.output)),
                tr("a node"),
            )
        answer = self._values[self.graph.output]
        if not isinstance(answer, Flow):
            raise FileError(self.graph.file, "", tr("an output that does not depend on the input"), tr("one that does"))
        return self.settled(answer)

    def _recognized(self, node: Node) -> Value | tuple[Value | None, ...]:
        given = [self.value(node, index) for index in range(len(node.inputs)) if self.has(node, index)]
        forms = tuple(_form(value) for value in given)
        if node.name.startswith(SCALING) and self.graph.producer == PRODUCER:
            return next(value for value in given if isinstance(value, Flow))  # here the data scales its samples
        if any(isinstance(value, Aside) for value in given):
            step = _STEPS.get((node.operator, *forms))
            if step is None and len(set(forms)) == 1:
                step = _STEPS.get((node.operator, f"{forms[0]}*"))
            if step is not None:
                return step(self, node, given)
        if node.operator not in _RECOGNIZERS:
            self.refuse(
                node,
                tr("inputs of the forms {names}", names=", ".join(forms)),
                tr("one of the ways it is known to be used"),
            )
        return _RECOGNIZERS[node.operator](self, node)

    # What a node gets

    def refuse(self, node: Node, found: str, expected: str) -> NoReturn:
        """Say what of a node cannot be drawn."""
        raise FileError(self.graph.file, str(node), found, expected)

    def has(self, node: Node, index: int) -> bool:
        """Whether a node has that input."""
        return index < len(node.inputs) and bool(node.inputs[index])

    def value(self, node: Node, index: int = 0) -> Value:
        """An input of a node."""
        if not self.has(node, index):
            self.refuse(node, tr("no input {index}", index=index + 1), tr("one"))
        name = node.inputs[index]
        if name not in self._values:
            self.refuse(
                node,
                tr("the input {name} that nothing before it gives", name=shown(name)),
                tr("nodes in order, without circles"),
            )
        return self._values[name]

    def values(self, node: Node) -> list[Value]:
        """All inputs of a node."""
        return [self.value(node, index) for index in range(len(node.inputs))]

    def flow(self, node: Node, index: int = 0) -> Flow:
        """An input that depends on the sample."""
        value = self.value(node, index)
        if not isinstance(value, Flow):
            self.refuse(node, tr("an input {index} that is no output of a layer", index=index + 1), tr("one"))
        self._work += value.places.size
        if self._work > MAX_WORK:
            self.refuse(node, tr("too many numbers to look at"), tr("a smaller network"))
        return value

    def bound(self, node: Node, count: int) -> None:
        """Refuse an array of so many numbers before it is made."""
        if count > MAX_FOLDED:
            self.refuse(
                node,
                tr("an array of {count} numbers that is made of others", count=count),
                tr("at most {bound}", bound=MAX_FOLDED),
            )

    def known(self, node: Node, index: int) -> NDArray[Any]:
        """An input that is known beforehand."""
        value = self.value(node, index)
        if not isinstance(value, Known):
            self.refuse(
                node,
                tr("an input {index} that depends on the sample", index=index + 1),
                tr("numbers that are in the file"),
            )
        return value.numbers

    def numbers(self, node: Node, name: str, index: int) -> tuple[int, ...] | None:
        """Whole numbers that older operator sets have as an attribute and later ones as an input."""
        if name in node.attributes:
            return tuple(int(number) for number in node.attributes[name])
        if self.has(node, index):
            return tuple(int(number) for number in self.known(node, index).reshape(-1))
        return None

    def is_used_once(self, node: Node, index: int = 0) -> bool:
        """Whether what arrives goes nowhere else."""
        return self._uses[node.inputs[index]] == 1

    def is_used(self, name: str) -> bool:
        """Whether anything takes a value."""
        return self._uses[name] > 0

    # What flows, in the shapes of layers

    def settled(self, flow: Flow) -> Flow:
        """The same where the function of its numbers, if there is one, is an activation of the drawing."""
        function = flow.function
        if function is None:
            return flow
        plain = Flow(flow.layer, flow.places, flow.batch, node=flow.node)
        activation = named_function(function.values)
        if activation is not None:
            if activation.kind == "linear":
                return plain
            part = self.sketch.parts[flow.layer]
            made = self.sketch.add("activation", {"function": activation}, [part.name], part.shape, {}, flow.node)
            made.nodes = list(function.nodes)
            return Flow(made.name, flow.places, flow.batch, node=flow.node)
        if function.pair is not None:
            operator, first, second = function.pair
            return self.merged(operator, first, second, flow.node)
        nodes = ", ".join(shown(node) for node in function.nodes[:4])
        raise FileError(
            self.graph.file,
            "",
            tr("a function of the nodes {nodes} that is not known here", nodes=nodes),
            tr("an activation"),
        )

    def merged(self, operator: str, first: Flow, second: Flow, node: str) -> Flow:
        """The sum or the product of two flows, number by number."""
        flows = [self.settled(flow) for flow in (first, second)]
        if flows[0].shape != flows[1].shape or flows[0].batch != flows[1].batch:
            shapes = both("×".join(map(str, flow.shape)) for flow in flows)
            raise FileError(self.graph.file, node, tr("inputs of {shapes}", shapes=shapes), tr("inputs of one shape"))
        names, places = self._alike(flows, node)
        kind = "add" if operator == "Add" else "multiply"
        part = self.sketch.add(kind, {}, names, self.sketch.parts[names[0]].shape, {}, node)
        return Flow(part.name, places, flows[0].batch, node=node)

    def _alike(self, flows: list[Flow], node: str) -> tuple[list[str], NDArray[np.int64]]:
        """The layers of flows in one shape with their numbers in the same places."""
        parts = [self.sketch.parts[flow.layer] for flow in flows]
        same = all(np.array_equal(flow.places, flows[0].places) for flow in flows)
        if same and all(part.shape == parts[0].shape for part in parts) and flows[0].places.size == parts[0].size:
            return [part.name for part in parts], flows[0].places
        for form in (self.as_it_is, self.with_channels_last):
            found = [form(flow) for flow in flows]
            if all(name is not None for name in found):
                names = [name for name in found if name is not None]
                shape = self.sketch.parts[names[0]].shape
                places = np.arange(flows[0].places.size).reshape(shape)
                return names, places if form == self.as_it_is else np.moveaxis(places, -1, 0)
        raise FileError(
            self.graph.file, node, tr("inputs whose numbers stand in different orders"), tr("the same order")
        )

    def as_it_is(self, flow: Flow) -> str | None:
        """The layer that has the numbers in this order and shape, batch first; None where none can."""
        if flow.batch != 0:
            return None
        if np.array_equal(flow.places.reshape(-1), np.arange(self.sketch.parts[flow.layer].size)):
            return self.sketch.in_shape(flow.layer, flow.shape, flow.node)
        return self._last_step(flow)

    def with_channels_last(self, flow: Flow) -> str | None:
        """The layer that has the numbers of images (channels, height, width), or sequences, channels last."""
        if flow.places.ndim < 2:
            return None
        turned = np.moveaxis(flow.places, 0, -1)
        return self.as_it_is(flow.moved(turned))

    def as_row(self, flow: Flow, node: Node) -> tuple[str, NDArray[np.int64]]:
        """The layer that has the numbers in a row, and where each of them stands there."""
        part = self.sketch.parts[flow.layer]
        if flow.batch == 0 and flow.places.ndim == 1:
            if np.array_equal(np.sort(flow.places), np.arange(part.size)):
                return self.sketch.in_shape(flow.layer, (part.size,), flow.node), flow.places
            last = self._last_step(flow)
            if last is not None:
                return last, np.arange(len(flow.places))
        self.refuse(node, f"{self.told(flow)} ", tr("all numbers of a layer in a row"))

    def sequence(self, flow: Flow, node: Node) -> tuple[str, Shape]:
        """The layer that has the flow as (time, features), whichever axis the samples are on; and that shape."""
        flow = self.settled(flow)
        name = self.as_it_is(flow.moved(flow.places, 0)) if flow.places.ndim == 2 else None
        if name is None:
            self.refuse(node, self.told(flow), tr("a sequence of steps with features"))
        return name, flow.shape

    def image(self, flow: Flow, node: Node) -> Part:
        """The layer that has the flow, which is (channels, places...), with its channels last."""
        flow = self.settled(flow)
        name = self.with_channels_last(flow)
        if name is None:
            self.refuse(node, self.told(flow), tr("channels before the places of an image or a sequence"))
        return self.sketch.parts[name]

    def of_image(self, part: Part, node: Node) -> Flow:
        """What leaves a layer of images, channels before places as the graph has it."""
        return Flow(part.name, np.moveaxis(np.arange(part.size).reshape(part.shape), -1, 0), node=node.name)

    def last(self, flow: Flow, node: Node) -> str:
        """The layer that has the flow as it is."""
        flow = self.settled(flow)
        name = self.as_it_is(flow)
        if name is None:
            self.refuse(node, self.told(flow), tr("numbers in the order in which a layer has them"))
        return name

    def told(self, flow: Flow) -> str:
        """A flow in words."""
        shape = "×".join(map(str, flow.shape)) or "1"
        return tr("numbers of the shape {shape} in an order of their own", shape=shape)

    def _last_step(self, flow: Flow) -> str | None:
        """The last step of a sequence, by a layer of its own, where the flow is that."""
        part = self.sketch.parts[flow.layer]
        if len(part.shape) != 2 or not np.array_equal(flow.places, np.arange(part.size).reshape(part.shape)[-1]):
            return None
        found = [other for other in self.sketch.targets(part.name) if other.kind == "time_last"]
        return (found or [self.sketch.add("time_last", {}, [part.name], part.shape[1:], {}, flow.node)])[0].name

    def by_place(self, array: NDArray[Any], flow: Flow) -> NDArray[Any] | None:
        """Numbers of the file, which meet those of a flow, in the order in which the layer has them; or None."""
        part = self.sketch.parts[flow.layer]
        full = (*flow.shape[: flow.batch], 1, *flow.shape[flow.batch :])
        try:
            spread = np.broadcast_to(array, full)
        except ValueError:
            return None
        values = np.empty(part.size, array.dtype)
        if flow.places.size != part.size:
            return None
        values[flow.places.reshape(-1)] = np.squeeze(spread, flow.batch).reshape(-1)
        return values.reshape(part.shape)

    def by_channel(self, array: NDArray[Any], flow: Flow) -> NDArray[Any] | None:
        """The same as one number a channel, the last axis of the layer; None where they differ along other axes."""
        values = self.by_place(array, flow)
        if values is None:
            return None
        rows = values.reshape(-1, values.shape[-1])
        return rows[0] if (rows == rows[0]).all() else None


def _form(value: Value) -> str:
    if isinstance(value, Aside):
        return value.form
    return FLOW if isinstance(value, Flow) else KNOWN
