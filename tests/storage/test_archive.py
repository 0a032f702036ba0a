"""No zip unpacks to more than it says, or to more than may be."""

from __future__ import annotations

import io
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from playground.storage.archive import PIECE, open_archive
from playground.storage.errors import FileError
from playground.storage.limits import VARIABLE

MEGABYTE = 2**20


def zeros(megabytes: int, stated: int | None = None) -> io.BytesIO:
    """A zip of zeros, of which it states another number of bytes."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as zipped, zipped.open("zeros", "w") as member:
        for _ in range(megabytes):
            member.write(bytes(MEGABYTE))
    if stated is None:
        return stream
    found = stream.getvalue()
    return io.BytesIO(found.replace((megabytes * MEGABYTE).to_bytes(4, "little"), stated.to_bytes(4, "little")))


def read(stream: io.BytesIO) -> bytes:
    with open_archive(Path("a.zip"), "a zip", stream=stream) as archive:
        return archive.read("zeros")


def test_a_member_that_holds_more_than_it_states_is_refused_before_it_fills_the_memory() -> None:
    stream = zeros(60, stated=100)
    tracemalloc.start()
    try:
        with pytest.raises(FileError, match="zeros: found damaged bytes"):
            read(stream)
        assert tracemalloc.get_traced_memory()[1] < 4 * PIECE
    finally:
        tracemalloc.stop()


def test_a_member_is_in_memory_once_while_it_is_read() -> None:
    stream = zeros(40)
    tracemalloc.start()
    try:
        assert len(read(stream)) == 40 * MEGABYTE
        assert tracemalloc.get_traced_memory()[1] < 60 * MEGABYTE
    finally:
        tracemalloc.stop()


def test_a_zip_that_unpacks_to_hundreds_of_times_its_size_is_refused() -> None:
    with pytest.raises(
        FileError, match=r"found 83886080 bytes when unpacked, expected at most 500 times the \d+ bytes"
    ):
        read(zeros(80))


def test_what_may_be_unpacked_can_be_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "1000000")
    with pytest.raises(FileError, match="found 1048576 bytes when unpacked, expected at most 1000000 bytes"):
        read(zeros(1))


def test_what_is_quoted_of_a_hostile_name_or_header_is_short_and_one_line() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as zipped:
        zipped.writestr("x" * 60_000, b"a\nb" * 5_000)
    content = bytearray(stream.getvalue())
    content[26:28] = (60_500).to_bytes(2, "little")  # the local header's name goes on into the bytes
    with open_archive(Path("a.zip"), "a zip", stream=io.BytesIO(bytes(content))) as archive:
        for name in (*archive.names(), "missing"):
            with pytest.raises(FileError) as refusal:
                archive.read(name)
            assert str(refusal.value).isprintable() and len(str(refusal.value)) < 1_000
