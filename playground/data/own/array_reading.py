"""The arrays in a .npy or .npz file, and which of them are samples and answers."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import DataError
from playground.data.own.column import LARGEST
from playground.data.own.members import members_of
from playground.data.own.source import Tick, no_tick
from playground.spec.errors import told_of
from playground.spec.language import marked, tr
from playground.storage.limits import as_size, max_bytes
from playground.storage.npy import decode_npy

Array = NDArray[Any]

NPY_MAGIC = b"\x93NUMPY"
INPUT_NAMES = ("x", "x_train", "inputs", "train_images", "images", "features", "data", "samples")
TARGET_NAMES = ("y", "y_train", "targets", "train_labels", "labels", "label", "target", "classes")
# The array of a .npy file has no name of its own.
ONLY = "array"
MAX_AXES = 4


def read_arrays(data: bytes, name: str, tick: Tick = no_tick) -> dict[str, Array]:
    """Every array by its name. Nothing is unpickled.

    Raises PlaygroundError for what is no such file, arrays of objects, lying shapes, and more than may be.
    """
    if data.startswith(NPY_MAGIC):
        return {ONLY: decode_npy(data, name)}
    arrays = {}
    with members_of(data, name, marked("arrays as .npy or .npz")) as archive:
        names = [member for member in archive.names() if member.endswith(".npy")]
        for number, member in enumerate(names):
            tick(number / len(names))
            arrays[member.removesuffix(".npy")] = decode_npy(archive.read(member, max_bytes()), name, member)
    if not arrays:
        raise DataError(tr("{file}: found no array in it, expected some as .npy", file=name))
    if "README" in arrays and any("/" in member for member in arrays):
        raise DataError(
            tr("{file}: found weights of a network, expected samples; File > Import weights takes them", file=name)
        )
    return arrays


def usual_pair(arrays: Mapping[str, Array], name: str) -> tuple[str, str]:
    """The names of the samples and of their answers; no name for answers in the last column of the samples.

    Raises DataError when there is no such pair.
    """
    able = {key: array for key, array in arrays.items() if array.dtype.kind in "biufUS" and array.ndim >= 1}
    lowered = {PurePosixPath(key).name.lower(): key for key in reversed(able)}
    inputs = next((lowered[word] for word in INPUT_NAMES if word in lowered), None)
    if inputs is None:
        numbers = [key for key in able if able[key].dtype.kind in "biuf"]
        inputs = max(numbers, key=lambda key: (able[key].ndim, able[key].size), default=None)
    if inputs is None:
        raise DataError(
            tr(
                "{file}: found no array of numbers among {names}, expected the samples",
                file=name,
                names=", ".join(arrays)[:200],
            )
        )
    fitting = [key for key in able if key != inputs and _fits(able[key], able[inputs])]
    for word in TARGET_NAMES:
        if lowered.get(word) in fitting:
            return inputs, lowered[word]
    if fitting:
        return inputs, fitting[0]
    if able[inputs].ndim == 2 and able[inputs].shape[1] >= 2:
        return inputs, ""
    raise DataError(
        tr(
            "{file}: found samples {shape} without answers, expected as many answers",
            file=name,
            shape=able[inputs].shape,
        )
    )


def samples_of(array: Array, last_is_told: bool, name: str) -> Array:
    """The samples, (n, *shape): bytes for images, else float32. Images get an axis for their channels.

    Raises DataError for what is no number, not finite, or no sample.
    """
    if last_is_told:
        array = array[:, :-1]
    array = array[:, None] if array.ndim == 1 else array
    if array.dtype.kind not in "biuf" or not 2 <= array.ndim <= MAX_AXES or not array.size:
        expected = tr("numbers of 2 to {most} axes, a sample a row", most=MAX_AXES)
        raise DataError(
            tr(
                "{file}: found samples {type} {shape}, expected {expected}",
                file=name,
                type=array.dtype,
                shape=array.shape,
                expected=expected,
            )
        )
    if array.dtype == np.uint8 and array.ndim == 3:
        array = array[..., None]
    if array.ndim == 4 and array.shape[1] in (1, 3) and array.shape[3] not in (1, 3, 4):
        array = np.moveaxis(array, 1, -1)  # PyTorch's order
    if array.dtype == np.uint8 and array.ndim == 4:
        return np.ascontiguousarray(array)
    size = array.size * 4
    if size > max_bytes():
        raise DataError(
            told_of(
                name, tr("{size} of samples", size=as_size(size)), tr("at most {bound}", bound=as_size(max_bytes()))
            )
        )
    with np.errstate(over="ignore", invalid="ignore"):
        numbers = array.astype(np.float32)
    if not np.isfinite(numbers).all() or np.abs(numbers).max() > LARGEST:
        place = tuple(int(at) for at in np.argwhere(~(np.abs(numbers) <= LARGEST))[0])
        raise DataError(
            tr(
                "{file}: {place}: found {number}, expected numbers of at most {most:g}",
                file=name,
                place=list(place),
                number=array[place],
                most=LARGEST,
            )
        )
    return np.ascontiguousarray(numbers)


def answers_of(array: Array, last_is_told: bool, name: str) -> Array:
    """The answers, (n,) or (n, k), as they stand. Raises DataError for what can be no answer."""
    if last_is_told:
        array = array[:, -1]
    if array.ndim == 2 and array.shape[1] == 1:
        array = array[:, 0]
    if array.dtype.kind not in "biufUS" or array.ndim not in (1, 2) or not array.size:
        raise DataError(
            tr(
                "{file}: found answers {type} {shape}, expected one or a few for each sample",
                file=name,
                type=array.dtype,
                shape=array.shape,
            )
        )
    if array.dtype.kind == "S":
        array = np.char.decode(array, "utf-8", "replace")
    if array.dtype.kind == "f" and not (np.isfinite(array).all() and np.abs(array).max() <= LARGEST):
        raise DataError(
            tr(
                "{file}: found answers that are not finite or beyond {most:g}, expected numbers",
                file=name,
                most=LARGEST,
            )
        )
    return array


def class_words(answers: Array, most: int) -> tuple[str, ...]:
    """The names of the classes in the answers, at most so many; none when they are numbers to tell."""
    if answers.ndim != 1 or (answers.dtype.kind == "f" and not (answers == np.rint(answers)).all()):
        return ()
    different = np.unique(answers)
    return tuple(word_of(value) for value in different) if 2 <= len(different) <= most else ()


def word_of(value: Any) -> str:
    """An answer as the name of a class."""
    if isinstance(value, str):
        return str(value)[:200] or "(empty)"
    return str(int(value))


def _fits(answers: Array, inputs: Array) -> bool:
    return len(answers) == len(inputs) and answers.ndim <= 2 and answers.size < max(inputs.size, 2 * len(inputs))
