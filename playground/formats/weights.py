"""Trained weights to take home and back: .npz and .safetensors, arrays named `<layer name>/weight`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load as load_safetensors
from safetensors.numpy import save as save_safetensors

from playground.engine.plan import Plan
from playground.formats.weights_readme import weights_readme
from playground.spec.language import in_english, tr
from playground.spec.project import Project
from playground.storage.archive import open_archive, write_archive
from playground.storage.errors import FileError
from playground.storage.limits import at_most_bytes
from playground.storage.npy import decode_npy, encode_npy
from playground.storage.replacing import check_target, other_extension, replacing
from playground.storage.whole import read_whole

Weights = Mapping[str, NDArray[np.float32]]

SUFFIXES = (".npz", ".safetensors")
README = "README"
# A number that PyTorch's batch normalization keeps, which computes nothing.
COUNTER = ".num_batches_tracked"
# Of a .safetensors file: room for tens of thousands of arrays, and read soon.
MAX_HEADER = 4 * 1024**2
_FLOATS = ("float16", "float32", "float64")


def check_export(path: Path) -> None:
    """Refuse a place where weights cannot be written, before the training starts. Raises FileError."""
    check_target(path, *SUFFIXES)


def export_weights(path: Path, project: Project, weights: Weights, preparation: str) -> None:
    """Write weights as .npz or .safetensors, by the extension, with a text that says how to use them.

    `preparation` says what is done to a sample before the network sees it (`Samples.preparation`).
    In a .npz the text is the array README (`print(np.load(path)["README"])`), in a .safetensors file its metadata.
    """
    check_export(path)
    with in_english():
        readme = weights_readme(project, weights, path.name, preparation)
    if path.suffix.lower() == ".safetensors":
        content = encode_safetensors(weights, readme)
        with replacing(path) as stream:
            stream.write(content)
        return
    entries = {f"{name}.npy": encode_npy(array) for name, array in weights.items()}
    with replacing(path) as stream:
        write_archive(stream, {f"{README}.npy": encode_npy(np.array(readme))} | entries)


def read_weights(path: Path, cap: int | None = None) -> dict[str, NDArray[np.float32]]:
    """The arrays of a .npz or .safetensors file by name, as float32. Nothing is unpickled.

    Raises FileError for another kind of file, a damaged one, one larger than `cap` bytes, or arrays without numbers.
    """
    if path.suffix.lower() == ".npz":
        return _read_npz(path, cap)
    if path.suffix.lower() == ".safetensors":
        return decode_safetensors(read_whole(path, cap), str(path))
    raise FileError(str(path), "", *other_extension(path, SUFFIXES))


def weight_shapes(plan: Plan) -> dict[str, tuple[int, ...]]:
    """The shapes of the arrays that a drawing needs, by array name."""
    return {f"{layer.name}/{spec.name}": spec.shape for layer in plan.layers for spec in layer.arrays}


def match_weights(
    weights: Weights, expected: Mapping[str, tuple[int, ...]], file: str = "weights"
) -> dict[str, NDArray[np.float32]]:
    """The weights in the order of `expected`, the shapes a network needs by array name (`weight_shapes`).

    Raises FileError naming the layer and both shapes where they differ, and names that are missing or too many.
    """
    for name, shape in expected.items():
        layer = name.split("/")[0]
        if name not in weights:
            there = ", ".join(weights) or tr("nothing")
            raise FileError(
                file,
                name,
                tr("no such array among {cut}", cut=_cut(there)),
                tr("shape {shape} for the layer {layer}", shape=shape, layer=repr(layer)),
            )
        if weights[name].shape != shape:
            raise FileError(
                file,
                name,
                tr("shape {shape}", shape=weights[name].shape),
                tr("shape {shape} for the layer {layer}", shape=shape, layer=repr(layer)),
            )
    for name in weights:
        if name not in expected:
            there = ", ".join(expected) or tr("none")
            raise FileError(
                file, _cut(name), tr("an array that no layer of this drawing has"), tr("only {cut}", cut=_cut(there))
            )
    return {name: weights[name] for name in expected}


def encode_safetensors(weights: Weights, readme: str = "") -> bytes:
    """The arrays as the bytes of a .safetensors file."""
    arrays = {name: np.ascontiguousarray(array) for name, array in weights.items()}
    return save_safetensors(arrays, {README: readme} if readme else None)


def decode_safetensors(content: bytes, file: str) -> dict[str, NDArray[np.float32]]:
    """The arrays in the bytes of a .safetensors file, as float32 by name in alphabetical order."""
    arrays = arrays_of_safetensors(content, file)
    return {name: _floats(arrays[name], file, name) for name in sorted(arrays) if not name.endswith(COUNTER)}


def arrays_of_safetensors(content: bytes, file: str) -> dict[str, NDArray[Any]]:
    """The arrays in the bytes of a .safetensors file by name, of whatever type they are. Raises FileError."""
    length = int.from_bytes(content[:8], "little")
    if MAX_HEADER < length < len(content):
        raise FileError(file, "", tr("a header of {length} bytes", length=length), at_most_bytes(MAX_HEADER))
    try:
        return load_safetensors(content)
    except (SafetensorError, ValueError, TypeError, KeyError, AttributeError, OverflowError) as error:
        raise FileError(file, "", tr("damaged bytes ({error})", error=error), tr("arrays as .safetensors")) from None


def _read_npz(path: Path, cap: int | None) -> dict[str, NDArray[np.float32]]:
    weights = {}
    with open_archive(path, tr("arrays as .npz"), cap) as archive:
        for entry in archive.names():
            name = entry.removesuffix(".npy")
            if name != README:
                weights[name] = _floats(decode_npy(archive.read(entry), str(path), name), str(path), name)
    return weights


def _floats(array: NDArray[Any], file: str, name: str) -> NDArray[np.float32]:
    if array.dtype.name not in _FLOATS:
        raise FileError(
            file,
            _cut(name),
            tr("elements of type {type}", type=array.dtype),
            tr("one of {options}", options=", ".join(_FLOATS)),
        )
    with np.errstate(over="ignore"):
        return np.ascontiguousarray(array, dtype=np.float32).reshape(array.shape)


def _cut(text: str, limit: int = 200) -> str:
    return text if len(text) <= limit else text[: limit - 1] + "…"
