"""Arrays in NumPy's .npy format, read without ever unpickling and without trusting the size in the header."""

from __future__ import annotations

import ast
import io
import math
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.spec.errors import shown
from playground.spec.language import tr
from playground.storage.errors import FileError
from playground.storage.limits import in_bytes
from playground.storage.replacing import replacing
from playground.storage.whole import read_whole

LARGEST_SHOWN = 10**12
MAX_AXES = 32


def read_npy(path: Path, cap: int | None = None) -> NDArray[Any]:
    """The array in a .npy file. Raises FileError when it is no such file or larger than `cap` bytes."""
    return decode_npy(read_whole(path, cap), str(path))


def write_npy(path: Path, array: NDArray[Any]) -> None:
    """Write an array to a .npy file, whole or not at all."""
    with replacing(path) as stream:
        stream.write(encode_npy(array))


def encode_npy(array: NDArray[Any]) -> bytes:
    """The array as the bytes of a .npy file."""
    stream = io.BytesIO()
    np.lib.format.write_array(stream, np.asarray(array), allow_pickle=False)
    return stream.getvalue()


def decode_npy(content: bytes, file: str, field: str = "") -> NDArray[Any]:
    """The array in the bytes of a .npy file.

    Raises FileError for other bytes, arrays of Python objects, and a header whose shape the bytes do not fill.
    """
    stream = io.BytesIO(content)
    try:
        shape, columns_first, dtype = _read_header(stream)
    except (ValueError, SyntaxError, TypeError, KeyError, RecursionError, MemoryError, OverflowError):
        found = tr("bytes that start with {bytes}", bytes=shown(content[:8]))
        raise FileError(file, field, found, tr("an array as .npy")) from None
    if dtype.hasobject or dtype.itemsize == 0:
        raise FileError(file, field, tr("elements of type {type}", type=dtype), tr("numbers or text"))
    size = math.prod(shape) * dtype.itemsize
    if len(content) - stream.tell() != size:
        held = tr("{size} bytes for shape {shape}", size=len(content) - stream.tell(), shape=shown(shape))
        expected = in_bytes(size) if size < LARGEST_SHOWN else tr("an array that fits its shape")
        raise FileError(file, field, held, expected)
    flat: NDArray[Any] = np.frombuffer(content, dtype, offset=stream.tell())
    return flat.reshape(shape, order="F" if columns_first else "C").copy()


def _read_header(stream: io.BytesIO) -> tuple[tuple[int, ...], bool, np.dtype[Any]]:
    version = np.lib.format.read_magic(stream)
    if version == (1, 0):
        length = int.from_bytes(stream.read(2), "little")
    elif version in ((2, 0), (3, 0)):
        length = int.from_bytes(stream.read(4), "little")
    else:
        raise ValueError(version)
    if length > 10_000:
        raise ValueError(length)
    text = stream.read(length)
    header = ast.literal_eval(text.decode("utf-8" if version == (3, 0) else "latin1").strip())
    if not isinstance(header, dict) or set(header) != {"descr", "fortran_order", "shape"}:
        raise ValueError(header)
    shape = header["shape"]
    if (
        not isinstance(shape, tuple)
        or len(shape) > MAX_AXES
        or not all(type(length) is int and length >= 0 for length in shape)
    ):
        raise ValueError(shape)
    return shape, bool(header["fortran_order"]), np.lib.format.descr_to_dtype(header["descr"])
