"""Channels before places: the layout of images and sequences in ONNX and PyTorch.

Axes are turned only where they have to be: once before the first convolution, and once where they are to lie as the
engine has them again, as before a Flatten.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from playground.engine.operations import (
    AverageOfPlaces,
    BatchNormalize,
    Concatenate,
    Convolve,
    DropOut,
    Elementwise,
    GroupNormalize,
    Instruction,
    Lowered,
    Operation,
    Pool,
    Value,
)
from playground.spec.task import Shape, TensorType

# What wants channels first, and what takes them either way.
WANTS = (Convolve, Pool, BatchNormalize, GroupNormalize, AverageOfPlaces)
TAKES = (Elementwise, DropOut, Concatenate)


@dataclass(frozen=True)
class Transpose(Operation):
    """The axes, counted with the batch as 0, in another order."""

    order: tuple[int, ...]


def channels_first(lowered: Lowered) -> Lowered:
    """The same network with the channels of images and sequences before their places, where that is the custom."""
    return _Turning(lowered).done()


class _Turning:
    """Each value of the old network in one layout of the new one or in both, made when first asked for."""

    def __init__(self, lowered: Lowered) -> None:
        self._lowered = lowered
        self._first: dict[Value, Value] = {}
        self._last: dict[Value, Value] = {lowered.source: lowered.source}
        self._instructions: list[Instruction] = []

    def done(self) -> Lowered:
        for instruction in self._lowered.instructions:
            self._add(instruction)
        output = self._with_channels_last(self._lowered.output, self._instructions[-1].layer)
        return replace(self._lowered, instructions=tuple(self._instructions), output=output)

    def _add(self, instruction: Instruction) -> None:
        operation = instruction.operation
        has_places = len(instruction.inputs[0].shape) > 1
        if has_places and isinstance(operation, WANTS):
            self._put(
                instruction, operation, self._with_channels_first, first=not isinstance(operation, AverageOfPlaces)
            )
        elif has_places and self._goes_on_turned(instruction):
            if isinstance(operation, Concatenate):
                operation = Concatenate(1)
            self._put(instruction, operation, self._with_channels_first, first=True)
        else:
            self._put(instruction, operation, self._with_channels_last, first=False)

    def _goes_on_turned(self, instruction: Instruction) -> bool:
        operation, inputs = instruction.operation, instruction.inputs
        if not isinstance(operation, TAKES) or instruction.arrays or not any(value in self._first for value in inputs):
            return False
        if isinstance(operation, Concatenate):
            return operation.axis == len(inputs[0].shape)
        return all(value not in self._last for value in inputs) or len(inputs) == 1

    def _put(
        self, instruction: Instruction, operation: Operation, layout: Callable[[Value, str], Value], first: bool
    ) -> None:
        inputs = tuple(layout(value, instruction.layer) for value in instruction.inputs)
        shape = instruction.output.shape
        output = Value(TensorType(_turned(shape) if first else shape))
        self._instructions.append(replace(instruction, operation=operation, inputs=inputs, output=output))
        (self._first if first else self._last)[instruction.output] = output

    def _with_channels_first(self, value: Value, layer: str) -> Value:
        if value not in self._first:
            axes = len(value.shape)
            self._first[value] = self._transposed(self._last[value], layer, (0, axes, *range(1, axes)))
        return self._first[value]

    def _with_channels_last(self, value: Value, layer: str) -> Value:
        if value not in self._last:
            axes = len(value.shape)
            self._last[value] = self._transposed(self._first[value], layer, (0, *range(2, axes + 1), 1))
        return self._last[value]

    def _transposed(self, value: Value, layer: str, order: tuple[int, ...]) -> Value:
        output = Value(TensorType(tuple(value.shape[axis - 1] for axis in order[1:])))
        self._instructions.append(Instruction(layer, Transpose(order), (value,), output))
        return output


def _turned(shape: Shape) -> Shape:
    return (shape[-1], *shape[:-1])
