"""How far a training is, as two files: a tree as JSON, in which each array is a number, and the arrays by number."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import save as save_safetensors

from playground.formats.entry import parse_json
from playground.formats.weights import arrays_of_safetensors
from playground.spec.language import tr
from playground.storage.errors import FileError
from playground.training.checkpoint import State

_ARRAY, _FLOAT = "array", "float"


def encode_state(state: State) -> tuple[bytes, bytes]:
    """The tree as JSON text, and its arrays as .safetensors, both as bytes."""
    arrays: dict[str, NDArray[Any]] = {}

    def written(value: Any) -> Any:
        if isinstance(value, np.ndarray):
            arrays[str(len(arrays))] = np.ascontiguousarray(value)
            return {_ARRAY: str(len(arrays) - 1)}
        if isinstance(value, Mapping):
            return {name: written(item) for name, item in value.items()}
        if isinstance(value, list | tuple):
            return [written(item) for item in value]
        if isinstance(value, float) and not math.isfinite(value):  # which JSON does not have
            return {_FLOAT: str(value)}
        return value

    text = json.dumps(written(state), allow_nan=False).encode()
    return text, save_safetensors(arrays)


def decode_state(text: bytes, arrays: bytes, file: str) -> State:
    """The tree that `encode_state` made these of. Raises FileError when they are damaged."""
    found = arrays_of_safetensors(arrays, file)

    def read(value: Any) -> Any:
        if isinstance(value, dict):
            if value.keys() == {_ARRAY}:
                return found[value[_ARRAY]]
            if value.keys() == {_FLOAT}:
                return float(value[_FLOAT])
            return {name: read(item) for name, item in value.items()}
        return [read(item) for item in value] if isinstance(value, list) else value

    try:
        tree = read(parse_json(text, file).value)
    except (KeyError, TypeError, ValueError):
        raise FileError(file, "", tr("an array or a number that is not there"), tr("a whole file")) from None
    if not isinstance(tree, dict):
        raise FileError(file, "", tr("no object"), tr("how far a training is"))
    return tree
