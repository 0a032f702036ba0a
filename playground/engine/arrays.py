"""The arrays of a network. Those that are trained are views into one flat vector of values and one of gradients."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from copy import copy
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.engine.initializer import Initializer
from playground.engine.randomness import generator
from playground.spec.errors import PlaygroundError
from playground.spec.language import tr
from playground.spec.task import Shape

Array = NDArray[Any]


# Bytes of a cache line, and how many numbers share one. Vectors are shared among two threads in whole lines.
ALIGNMENT = 64
TOGETHER = 16


# Bytes of a vector below which it does not matter to NumPy where it lies.
PAGE = 4096


def aligned_zeros(size: int, dtype: Any) -> Array:
    """(size,) zeros that begin where a cache line does; NumPy is quicker with long vectors that lie alike."""
    count = size * np.dtype(dtype).itemsize
    if count < PAGE:
        return np.zeros(size, dtype)
    room = np.zeros(count + ALIGNMENT, np.uint8)
    start = -room.ctypes.data % ALIGNMENT
    zeros: Array = room[start : start + count].view(dtype)
    return zeros


@dataclass(frozen=True)
class ArraySpec:
    """An array of a layer before it exists.

    Attributes:
        name: "weight" or "bias", say; `<layer name>/<name>` in files.
        fan_in, fan_out: how many values each output is made from, and each input goes to.
        penalized: whether L1 and L2 apply; they leave biases alone.
        trainable: False for what a layer keeps by itself while it trains, such as running means; no optimizer touches
            it, but it goes with the weights into files and from one network to the next.
    """

    name: str
    shape: Shape
    initializer: Initializer
    fan_in: int
    fan_out: int
    penalized: bool = True
    trainable: bool = True

    @property
    def size(self) -> int:
        """How many numbers it holds."""
        return int(np.prod(self.shape, dtype=np.int64))


@dataclass(frozen=True)
class Trainable:
    """An array with its gradient, both views into the flat vectors; the gradient of one not trained is empty."""

    spec: ArraySpec
    value: Array
    gradient: Array


class Arrays:
    """Every array of a network by `(layer, array)`, in the order of the plan.

    Attributes:
        values, gradients: (n,) all that is trained, one behind the other.
        kept: (m,) all that is not trained.
        spans: where each layer's trained arrays lie in the flat vectors.
    """

    def __init__(self, specs: Mapping[str, tuple[ArraySpec, ...]], dtype: type[np.floating[Any]]) -> None:
        everything = [spec for layer in specs.values() for spec in layer]
        total = sum(spec.size for spec in everything if spec.trainable)
        self.values: Array = aligned_zeros(total, dtype)
        self.gradients: Array = aligned_zeros(total, dtype)
        self.kept: Array = np.zeros(sum(spec.size for spec in everything if not spec.trainable), dtype)
        self.spans: dict[str, slice] = {}
        self._arrays: dict[tuple[str, str], Trainable] = {}
        start, kept_start = 0, 0
        for layer, layer_specs in specs.items():
            first = start
            for spec in layer_specs:
                if spec.trainable:
                    part = slice(start, start + spec.size)
                    value, gradient = self.values[part].reshape(spec.shape), self.gradients[part].reshape(spec.shape)
                    start = part.stop
                else:
                    part = slice(kept_start, kept_start + spec.size)
                    value, gradient = self.kept[part].reshape(spec.shape), np.empty(0, dtype)
                    kept_start = part.stop
                self._arrays[layer, spec.name] = Trainable(spec, value, gradient)
            if start > first:
                self.spans[layer] = slice(first, start)

    def twin(self, without: Collection[tuple[str, str]] = ()) -> tuple[Arrays, list[tuple[Array, Array]]]:
        """The same values with gradients of its own, for a second tape that works side by side with the first.

        Arrays named in `without` get none. Returned beside it are stretches of the gradients here, each with the same
        stretch there.
        """
        trained = {key: array for key, array in self._arrays.items() if array.spec.trainable and key not in without}
        twin = copy(self)
        twin.gradients = aligned_zeros(sum(array.spec.size for array in trained.values()), self.values.dtype)
        twin._arrays, stretches, start = dict(self._arrays), list[tuple[slice, slice]](), 0
        for key, array in trained.items():
            here, there = self._range(array, self.values), slice(start, start + array.spec.size)
            start = there.stop
            twin._arrays[key] = replace(array, gradient=twin.gradients[there].reshape(array.spec.shape))
            if stretches and stretches[-1][0].stop == here.start:
                here, there = (
                    slice(last.start, new.stop) for last, new in zip(stretches.pop(), (here, there), strict=True)
                )
            stretches.append((here, there))
        return twin, [(self.gradients[here], twin.gradients[there]) for here, there in stretches]

    def trained_gradients(self) -> list[Array]:
        """The gradients of the arrays that are trained."""
        return [array.gradient for array in self._arrays.values() if array.spec.trainable]

    def __getitem__(self, key: tuple[str, str]) -> Trainable:
        """An array of a layer; one of a part of a composite may be kept under the composite, with the part's name."""
        layer, name = key
        while (layer, name) not in self._arrays and "/" in layer:
            layer, _, part = layer.rpartition("/")
            name = f"{part}/{name}"
        return self._arrays[layer, name]

    def of_layer(self, layer: str) -> dict[str, Trainable]:
        """The arrays of one layer by name."""
        return {name: array for (owner, name), array in self._arrays.items() if owner == layer}

    def within(self, flat: Array, layer: str, name: str) -> Array:
        """The part of a vector laid out as `values` that belongs to a trained array, in its shape."""
        array = self[layer, name]
        part: Array = flat[self._range(array, self.values)].reshape(array.value.shape)
        return part

    def draw(self, seed: int) -> None:
        """Fill with starting values; each array's draw depends on the seed and its own name alone."""
        for (layer, name), array in self._arrays.items():
            spec = array.spec
            rng = generator(seed, "weights", layer, name)
            array.value[...] = spec.initializer.draw(rng, spec.shape, spec.fan_in, spec.fan_out)

    def shapes(self) -> dict[str, Shape]:
        """The shapes of all arrays, named `<layer>/<array>`."""
        return {f"{layer}/{name}": array.value.shape for (layer, name), array in self._arrays.items()}

    def copies(self) -> dict[str, Array]:
        """Copies of all values, named `<layer>/<array>`."""
        return {f"{layer}/{name}": array.value.copy() for (layer, name), array in self._arrays.items()}

    def load(self, values: Mapping[str, Array]) -> None:
        """Take all values by name. Raises PlaygroundError naming the layer and both shapes; then nothing changed."""
        for (layer, name), array in self._arrays.items():
            key = f"{layer}/{name}"
            if key not in values:
                known = ", ".join(sorted(values)) or tr("nothing")
                raise PlaygroundError(
                    tr(
                        "{layer}: no array {name} among the weights; there are {known}",
                        layer=layer,
                        name=repr(key),
                        known=known,
                    )
                )
            if values[key].shape != array.value.shape:
                found, expected = values[key].shape, array.value.shape
                raise PlaygroundError(
                    tr(
                        "{layer}: {name} has the shape {found} in the weights, {expected} in the drawing",
                        layer=layer,
                        name=name,
                        found=found,
                        expected=expected,
                    )
                )
        for (layer, name), array in self._arrays.items():
            array.value[...] = values[f"{layer}/{name}"]

    def carry_over(self, other: Arrays, mine: Array, others: Array, former: Mapping[str, str]) -> None:
        """Copy from another network's flat vector into one of this, where layer, name and shape agree.

        `former` holds what renamed layers were called in the other.
        """
        for (layer, name), array in self._arrays.items():
            old = other._arrays.get((former.get(layer, layer), name))
            if old is None or old.value.shape != array.value.shape or old.spec.trainable != array.spec.trainable:
                continue
            if array.spec.trainable:
                mine[self._range(array, self.values)] = others[self._range(old, other.values)]

    def carry_over_kept(self, other: Arrays, former: Mapping[str, str]) -> None:
        """Copy from another network what is not trained, as `carry_over` does with what is."""
        for (layer, name), array in self._arrays.items():
            old = other._arrays.get((former.get(layer, layer), name))
            if old is not None and not old.spec.trainable and old.value.shape == array.value.shape:
                array.value[...] = old.value

    @staticmethod
    def _range(array: Trainable, flat: Array) -> slice:
        first = (array.value.ctypes.data - flat.ctypes.data) // flat.itemsize
        return slice(first, first + array.value.size)
