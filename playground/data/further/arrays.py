"""Samples in an array of NumPy's, in the units of the data set."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import Further, Samples
from playground.spec.language import tr
from playground.storage.errors import FileError
from playground.storage.npy import read_npy


def read_array(path: Path, samples: Samples) -> Further:
    """The samples in a .npy file, (n, *task.input.shape). Raises FileError for what does not fit the data set."""
    inputs = _prepared(str(path), read_npy(path), samples)
    return Further(inputs, np.zeros(len(inputs), np.bool_))


def _prepared(name: str, inputs: NDArray[Any], samples: Samples) -> NDArray[Any]:
    """Symbols as they are, bytes where the data set has bytes, all else as scaled float32."""
    shape, vocabulary = samples.task.input.shape, samples.task.input.vocabulary
    if samples.task.is_image and inputs.shape[1:] == shape[:-1] and shape[-1] == 1:
        inputs = inputs[..., np.newaxis]  # gray images are often kept without a channel axis
    if inputs.ndim == 0 or inputs.shape[1:] != shape or not len(inputs):
        expected = tr("(n, {shape}) with n at least 1", shape=", ".join(map(str, shape)))
        raise FileError(name, "shape", str(inputs.shape), expected)
    if vocabulary is not None:
        return _symbols(name, inputs, vocabulary)
    if inputs.dtype == np.uint8 and samples.train.inputs.dtype == np.uint8:
        return inputs
    numbers = _numbers(name, inputs, samples)
    return numbers if samples.scaler is None else samples.scaler.apply(numbers.astype(np.float64))


def _symbols(name: str, inputs: NDArray[Any], vocabulary: int) -> NDArray[Any]:
    is_whole = inputs.dtype.kind in "iu"
    if not is_whole or inputs.min() < 0 or inputs.max() >= vocabulary:
        found = tr("type {type}", type=inputs.dtype)
        if is_whole:
            found = tr("type {type}, from {low} to {high}", type=inputs.dtype, low=inputs.min(), high=inputs.max())
        expected = tr(
            "whole numbers from 0 to {last}: 0 is padding, then the symbols in their order", last=vocabulary - 1
        )
        raise FileError(name, "elements", found, expected)
    return inputs


def _numbers(name: str, inputs: NDArray[Any], samples: Samples) -> NDArray[np.float32]:
    """Float32, finite, and within 0 to 1 where the data set has bytes."""
    whole = inputs.dtype.kind in "iu" and samples.train.inputs.dtype != np.uint8
    if inputs.dtype.kind != "f" and not whole:
        expected = tr("floats") if samples.scale == 1 else tr("uint8 as in the data set, or floats from 0 to 1")
        raise FileError(name, "elements", tr("type {type}", type=inputs.dtype), expected)
    with np.errstate(over="ignore"):
        numbers = inputs.astype(np.float32)
    # Behind the end of a sequence that is shorter than others stands NaN.
    wrong = np.isinf(numbers) if samples.task.padded else ~np.isfinite(numbers)
    if wrong.any():
        place = ", ".join(str(index) for index in np.argwhere(wrong)[0])
        raise FileError(name, f"[{place}]", tr("a value that is not finite"), tr("finite numbers"))
    if samples.scale != 1 and (numbers.min() < 0 or numbers.max() > 1):
        found = tr("numbers from {low:g} to {high:g}", low=numbers.min(), high=numbers.max())
        raise FileError(name, "elements", found, tr("uint8 as in the data set, or floats from 0 to 1"))
    return numbers
