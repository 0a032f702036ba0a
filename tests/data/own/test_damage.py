"""Real files of every kind, cut off and with bytes changed: they are read or refused in a sentence, and soon.

More than what runs here: `OWN_DATA_EXAMPLES=20000 python -m pytest tests/data/own/test_damage.py`.
"""

from __future__ import annotations

import io
import os
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from playground.data.own.importing import Unread, look_at
from playground.data.own.source import kept_file
from playground.spec.errors import PlaygroundError
from tests.data.own.conftest import PENGUINS, load, png, workbook
from tests.data.own.test_images import zipped

EXAMPLES = int(os.environ.get("OWN_DATA_EXAMPLES", "15"))
LONGEST_SECONDS = 2.0


def npz(**arrays: np.ndarray) -> bytes:
    stream = io.BytesIO()
    np.savez(stream, **arrays)
    return stream.getvalue()


def npy(array: np.ndarray) -> bytes:
    stream = io.BytesIO()
    np.save(stream, array)
    return stream.getvalue()


RNG = np.random.default_rng(0)
PIXELS = RNG.integers(0, 256, (12, 12, 3)).astype(np.uint8)
CHINESE = "身高,颜色\n" + "\n".join(f"{i * 7 % 5},{'红绿'[i % 2]}" for i in range(20))
REAL = {
    "penguins.csv": PENGUINS.read_bytes(),
    "gbk.csv": CHINESE.encode("gbk"),
    "book.xlsx": workbook([["size", "kind"], *[[i * 7 % 5, "ab"[i % 2]] for i in range(20)]]),
    "a.npz": npz(x=RNG.normal(size=(30, 3)), y=np.arange(30) % 3),
    "a.npy": npy(RNG.normal(size=(30, 3))),
    "pets.zip": zipped({f"{'ab'[i % 2]}/{i}.png": png(PIXELS) for i in range(6)}),
    "lines.zip": zipped({f"{'ab'[i % 2]}/{i}.txt": b"a few words" for i in range(12)}),
    "novel.txt": ("It is a truth universally acknowledged, that a single man. " * 20).encode(),
}


@pytest.mark.parametrize("name", sorted(REAL))
def test_whole_files_are_read(name: str) -> None:
    look = look_at(kept_file(name, REAL[name]))
    assert not isinstance(look, Unread)
    assert len(load(look.proposed()).train)


@pytest.mark.parametrize("name", sorted(REAL))
@settings(max_examples=EXAMPLES, deadline=None)
@given(
    cut=st.none() | st.floats(0, 1),
    changes=st.lists(st.tuples(st.floats(0, 1), st.binary(min_size=1, max_size=3)), max_size=4),
)
def test_damaged_files_are_read_or_refused_and_soon(
    name: str, cut: float | None, changes: list[tuple[float, bytes]]
) -> None:
    content = bytearray(REAL[name])
    for share, found in changes:
        place = int(share * len(content))
        content[place : place + len(found)] = found
    if cut is not None:
        del content[int(cut * len(content)) :]
    started = time.process_time()
    try:
        look = look_at(kept_file(name, bytes(content)))
        if not isinstance(look, Unread):
            load(look.proposed())
    except PlaygroundError as refusal:
        assert "\n" not in str(refusal)
    assert time.process_time() - started < LONGEST_SECONDS


@pytest.mark.parametrize("name", sorted(REAL))
def test_every_kind_of_file_under_every_other_name_is_read_or_refused(name: str) -> None:
    for other in REAL:
        try:
            look_at(kept_file(other, REAL[name]))
        except PlaygroundError as refusal:
            assert "\n" not in str(refusal)
