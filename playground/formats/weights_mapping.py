"""Weights under other names: from the state dict of exported PyTorch source, or told apart by their shapes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from playground.engine.lowering import lower
from playground.engine.plan import Plan
from playground.formats.exports.channels import channels_first
from playground.formats.exports.python_source import identifiers
from playground.formats.exports.pytorch_modules import Module, module_of, reserved_names
from playground.formats.weights import COUNTER, Weights, match_weights, weight_shapes
from playground.spec.errors import PlaygroundError
from playground.spec.language import tr
from playground.storage.errors import FileError


@dataclass(frozen=True)
class Mapped:
    """Weights that fit a drawing.

    Attributes:
        weights: in the order of the drawing, by its own names.
        names: what each array is called in the file, by its own name; empty where they are called the same.
    """

    weights: dict[str, NDArray[np.float32]]
    names: Mapping[str, str]


def map_weights(plan: Plan, found: Weights, file: str) -> Mapped:
    """The weights for a drawing. Where names differ they are told apart by their shapes, in the order of the file.

    Raises FileError where shapes do not go one to one either, naming what the names are missing.
    """
    expected = weight_shapes(plan)
    if found.keys() == expected.keys():
        return Mapped(match_weights(found, expected, file), {})
    from_pytorch = _from_state_dict(plan, found)
    if from_pytorch is not None:
        return from_pytorch
    names = _by_shape(found, expected)
    if names is None:
        match_weights(found, expected, file)  # which says what is wrong
        raise FileError(file, "", tr("arrays of other shapes"), tr("those of this drawing"))
    return Mapped({own: found[name] for own, name in names.items()}, names)


def _by_shape(found: Weights, expected: Mapping[str, tuple[int, ...]]) -> dict[str, str] | None:
    """The name in the file for each of the drawing's: the same where there is one, else the next of the same shape."""
    if len(found) != len(expected):
        return None
    same = {name for name, shape in expected.items() if name in found and found[name].shape == shape}
    left = [name for name in found if name not in same]
    names = {}
    for own, shape in expected.items():
        name = own if own in same else next((name for name in left if found[name].shape == shape), None)
        if name is None:
            return None
        names[own] = name
        if name in left:
            left.remove(name)
    return names


def _from_state_dict(plan: Plan, found: Weights) -> Mapped | None:
    """The weights in the state dict of this drawing's exported PyTorch source; None where it is none."""
    try:
        lowered = lower(plan)
        zeros = {name: np.zeros(shape, np.float32) for name, shape in weight_shapes(plan).items()}
        layers = identifiers((planned.name for planned in plan.layers), reserved_names())
        module = module_of(channels_first(lowered), zeros | dict(lowered.constants), layers)
    except PlaygroundError:
        return None
    shapes = {name: array.shape for name, array in module.state.items() if not name.endswith(COUNTER)}
    if {name: array.shape for name, array in found.items()} != shapes:
        return None
    weights, names = {}, {}
    for own, shape in weight_shapes(plan).items():
        weights[own], names[own] = _taken(module, found, own, shape)
    return Mapped(weights, names)


def _taken(module: Module, found: Weights, own: str, shape: tuple[int, ...]) -> tuple[NDArray[np.float32], str]:
    """An array as the drawing has it, and its name in the state dict."""
    home = module.homes[own]
    values = found[home.parameter]
    if home.last:
        return np.ascontiguousarray(values[-home.last :]), home.parameter
    if home.turned:
        axes = len(shape)
        values = values.transpose(np.argsort((axes - 1, axes - 2, *range(axes - 2))))
    if home.second:
        values = values + _shared(module, found, home.second)
    return np.ascontiguousarray(values), home.parameter


def _shared(module: Module, found: Weights, second: str) -> NDArray[np.float32]:
    """What a second bias adds to the first: all of it, but for the last block where that is an array of its own."""
    values = found[second].copy()
    if second in module.masked:
        values[-module.masked[second] :] = 0
    return values
