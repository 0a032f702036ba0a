"""Arrays are read without unpickling, and no size in a header is trusted."""

from __future__ import annotations

import io
import os
import tracemalloc
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from playground.storage.errors import FileError
from playground.storage.npy import decode_npy, encode_npy, read_npy, write_npy


@pytest.mark.parametrize(
    "array",
    [
        np.arange(6, dtype=np.float32).reshape(2, 3),
        np.asfortranarray(np.arange(6, dtype=np.float64).reshape(2, 3)),
        np.array("a text"),
        np.zeros((0, 4), np.uint8),
        np.array(3.5),
    ],
    ids=str,
)
def test_an_array_comes_back_as_it_was(array: np.ndarray[Any, Any], tmp_path: Path) -> None:
    write_npy(tmp_path / "x.npy", array)
    found = read_npy(tmp_path / "x.npy")
    assert found.dtype == array.dtype
    np.testing.assert_array_equal(found, array)
    np.testing.assert_array_equal(np.load(tmp_path / "x.npy"), array)


def test_an_array_of_objects_is_refused_and_never_unpickled() -> None:
    stream = io.BytesIO()
    np.save(stream, np.array([print], dtype=object), allow_pickle=True)
    with pytest.raises(FileError, match=r"x\.npy: found elements of type object, expected numbers or text"):
        decode_npy(stream.getvalue(), "x.npy")


def test_a_header_that_promises_more_than_the_bytes_is_refused_before_anything_is_allocated() -> None:
    header = b"{'descr': '<f4', 'fortran_order': False, 'shape': (1000000, 1000000), }\n"
    content = b"\x93NUMPY\x01\x00" + len(header).to_bytes(2, "little") + header + b"\0" * 16
    with pytest.raises(FileError, match="16 bytes for shape"):
        decode_npy(content, "x.npy")


@pytest.mark.parametrize(
    "header",
    [
        b"not a dictionary",
        b"{'descr': '<f4'}",
        b"{'descr': '<f4', 'fortran_order': False, 'shape': (-1,), }",
        b"{'descr': '<f4', 'fortran_order': False, 'shape': 'four', }",
        b"{'descr': 'no type', 'fortran_order': False, 'shape': (), }",
        b"{'descr': '<f4', 'fortran_order': False, 'shape': (" + b"1, " * 70 + b"), }",
        b"(" * 9000,
        b"\xff\xfe",
    ],
)
def test_a_damaged_header_is_refused(header: bytes) -> None:
    with pytest.raises(FileError, match=r"expected an array as \.npy"):
        decode_npy(b"\x93NUMPY\x01\x00" + len(header).to_bytes(2, "little") + header, "x.npy")


def test_every_truncation_of_a_file_is_refused() -> None:
    content = encode_npy(np.arange(10, dtype=np.float32))
    for length in range(len(content)):
        with pytest.raises(FileError):
            decode_npy(content[:length], "x.npy")


def test_a_file_above_the_cap_is_refused(tmp_path: Path) -> None:
    write_npy(tmp_path / "x.npy", np.zeros(1000, np.float32))
    with pytest.raises(FileError, match="found 4128 bytes, expected at most 1000 bytes"):
        read_npy(tmp_path / "x.npy", cap=1000)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"nothing\.npy: found no such file"):
        read_npy(tmp_path / "nothing.npy")


def test_a_small_file_takes_little_memory_whatever_may_be_taken(tmp_path: Path) -> None:
    write_npy(tmp_path / "x.npy", np.zeros(10, np.float32))
    tracemalloc.start()
    try:
        read_npy(tmp_path / "x.npy")
        assert tracemalloc.get_traced_memory()[1] < 2**20
    finally:
        tracemalloc.stop()


@pytest.mark.skipif(os.name != "posix", reason="there are no such pipes on Windows")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "x.npy")
    with pytest.raises(FileError, match=r"x\.npy: found something that is no file, expected a file"):
        read_npy(tmp_path / "x.npy")
