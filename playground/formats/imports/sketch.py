"""The drawing that comes of a graph, while it is being found out: layers with their arrays, not yet declared."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.formats.imports.values import Flow
from playground.spec.errors import GraphError, PlaygroundError
from playground.spec.graph import checked_name
from playground.spec.language import tr
from playground.spec.task import Shape

DATA = "Data"
FLAT, SHAPED = "flatten", "reshape"
# What all layers together may hand on of one sample.
MAX_NUMBERS = 2**24
SHAPING = ("/Flatten", "/Reshape")


@dataclass
class Part:
    """A layer to be.

    Attributes:
        sources: the parts it gets its inputs from.
        shape: of what leaves it, one sample.
        nodes: the names of the nodes it stands for.
        wish: what it should be called; empty for a name after its kind.
        scope: what the file calls the group of nodes; parts of one scope may belong together.
    """

    name: str
    kind: str
    settings: dict[str, Any]
    sources: list[str]
    shape: Shape
    arrays: dict[str, NDArray[np.float32]] = field(default_factory=dict)
    nodes: list[str] = field(default_factory=list)
    wish: str = ""
    scope: str = ""

    @property
    def size(self) -> int:
        """Numbers of one sample that leave it."""
        return math.prod(self.shape)


class Sketch:
    """Collects parts in the order in which they are found, each behind its sources."""

    def __init__(self, shape: Shape) -> None:
        self.parts: dict[str, Part] = {DATA: Part(DATA, "input", {}, [], shape, wish=DATA)}
        self._numbers = 0
        self._made: dict[tuple[str, str, Shape], str] = {}

    def add(
        self,
        kind: str,
        settings: dict[str, Any],
        sources: list[str],
        shape: Shape,
        arrays: dict[str, NDArray[Any]] | None = None,
        node: str = "",
    ) -> Part:
        """A new part; its name is what the graph calls the group of the node, where that is a name."""
        wish, scope = wished_name(node), node.rpartition("/")[0]
        self._numbers += math.prod(shape)
        if self._numbers > MAX_NUMBERS:
            raise PlaygroundError(
                tr(
                    "found layers that hand on {numbers} numbers, expected at most {most}",
                    numbers=self._numbers,
                    most=MAX_NUMBERS,
                )
            )
        name = f"{kind} {len(self.parts)} {node}"
        while name in self.parts:
            name += "'"
        floats = {key: np.ascontiguousarray(array, np.float32) for key, array in (arrays or {}).items()}
        part = Part(name, kind, settings, sources, shape, floats, [node] if node else [], wish, scope)
        self.parts[name] = part
        return part

    def targets(self, name: str) -> list[Part]:
        """The parts that something leads to."""
        return [part for part in self.parts.values() if name in part.sources]

    def in_shape(self, name: str, shape: Shape, node: str = "") -> str:
        """The same numbers in another shape, by Flatten or Reshape where they have it not yet."""
        if self.parts[name].shape == shape:
            return name
        key = (name, FLAT if len(shape) == 1 else SHAPED, shape)
        if key not in self._made:
            settings = {} if len(shape) == 1 else {"shape": shape}
            wish = node if node.endswith(SHAPING) else ""
            self._made[key] = self.add(key[1], settings, [name], shape, node=wish).name
        return self._made[key]

    def flow(self, part: Part, node: str = "") -> Flow:
        """What leaves a part, as it is."""
        return Flow(part.name, np.arange(part.size).reshape(part.shape), node=node)

    def remove(self, name: str) -> None:
        """Take a part out of its chain."""
        gone = self.parts.pop(name)
        for part in self.parts.values():
            part.sources = [gone.sources[0] if source == name else source for source in part.sources]


def wished_name(node: str) -> str:
    """What stands before the operator in a node's name, where it can be the name of a layer."""
    words = [word for word in node.split("/") if word]
    if len(words) < 2 or words[-2].isdecimal():
        return ""
    try:
        return checked_name(words[-2])
    except GraphError:
        return ""
