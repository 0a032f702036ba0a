"""From a plan to the operations that it is made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from playground.engine.operations import DropOut, Instruction, Lowered, MaskOf, Operation, Value
from playground.engine.tape import GIVEN
from playground.spec.task import Shape, Task, TensorType

if TYPE_CHECKING:  # a plan is made of layers, which are lowered
    from playground.engine.plan import Plan
    from playground.engine.planning import PlannedLayer


class Lowering:
    """Collects the operations of a network, layer by layer, as a tape collects its calls.

    Attributes:
        scope: the layer being lowered; its arrays are found under this name.
    """

    def __init__(self, task: Task) -> None:
        self.scope = ""
        self.source = Value(task.input)
        self.instructions: list[Instruction] = []
        self.constants: dict[str, NDArray[np.float32]] = {}
        self._mask: Value | None = None

    def add(
        self,
        operation: Operation,
        *inputs: Value,
        shape: Shape | None = None,
        arrays: Iterable[str] | Mapping[str, str] = (),
    ) -> Value:
        """What an operation makes of its inputs. It has the shape of the first unless another is given.

        `arrays` are names in the layer; a mapping leads to them from the role each plays in the operation.
        """
        names = arrays if isinstance(arrays, Mapping) else {name: name for name in arrays}
        output = Value(TensorType(inputs[0].shape if shape is None else shape))
        found = {role: f"{self.scope}/{name}" for role, name in names.items()}
        self.instructions.append(Instruction(self.scope, operation, inputs, output, found))
        return output

    def constant(self, name: str, values: NDArray[Any]) -> str:
        """Keep an array that is not trained under a name in the layer; the name."""
        self.constants[f"{self.scope}/{name}"] = values.astype(np.float32)
        return name

    def masked(self, sequence: Value) -> tuple[Value, ...]:
        """A sequence with its mask where it may be padded (see `Tape.mask`), else by itself."""
        kind = self.source.kind
        if kind.vocabulary is None or kind.shape != sequence.shape[:1]:
            return (sequence,)
        if self._mask is None:
            self._mask = self.add(MaskOf(), self.source)
        return sequence, self._mask


def lower(plan: Plan) -> Lowered:
    """The operations of the layers that run, in order. Raises PlaygroundError for a layer that has none."""
    lowering = Lowering(plan.task)
    output = lower_layers(lowering, plan.layers, lowering.source)
    return Lowered(lowering.source, tuple(lowering.instructions), output, lowering.constants)


def lower_layers(lowering: Lowering, layers: Iterable[PlannedLayer], given: Value) -> Value:
    """Add the operations of layers, each after its sources; what leaves the last of them."""
    values, last = {GIVEN: given}, given
    for planned in layers:
        lowering.scope = planned.name
        arrived = tuple(values[source] for source in planned.sources) or (given,)
        last = values[planned.name] = planned.layer.lower(lowering, planned.site, arrived)
    return last


def without_dropout(lowered: Lowered) -> Lowered:
    """The same without what does nothing when predicting."""
    same: dict[Value, Value] = {}
    kept = []
    for instruction in lowered.instructions:
        inputs = tuple(same.get(value, value) for value in instruction.inputs)
        if isinstance(instruction.operation, DropOut):
            same[instruction.output] = inputs[0]
        else:
            kept.append(replace(instruction, inputs=inputs))
    return replace(lowered, instructions=tuple(kept), output=same.get(lowered.output, lowered.output))
