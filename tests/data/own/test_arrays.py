"""Arrays of one's own."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from playground.data.own.importing import import_data
from playground.data.sets.array_file import ArrayFile
from playground.spec.errors import PlaygroundError
from playground.storage.limits import VARIABLE
from tests.data.own.conftest import load
from tests.data.test_contract import assert_agrees_with_task

RNG = np.random.default_rng(0)
ROWS, LABELS = RNG.normal(size=(40, 3)).astype(np.float32), np.arange(40) % 3


@pytest.fixture
def taken(tmp_path: Path) -> Any:
    """Imports arrays as an .npz file, or one without a name as .npy."""

    def taken(array: np.ndarray | None = None, **arrays: np.ndarray) -> ArrayFile:
        path = tmp_path / ("a.npz" if array is None else "a.npy")
        np.savez(path, **arrays) if array is None else np.save(path, array)
        found = import_data(path)
        assert isinstance(found, ArrayFile)
        return found

    return taken


def test_samples_and_answers_are_found_by_their_names(taken: Any) -> None:
    dataset = taken(y=LABELS, X=ROWS, other=np.zeros(7))
    assert (dataset.samples, dataset.answers, dataset.classes) == ("X", "y", ("0", "1", "2"))
    assert_agrees_with_task(dataset, load(dataset))
    assert ArrayFile.from_settings(dataset.settings()) == dataset


def test_the_last_column_of_a_single_array_is_told(taken: Any) -> None:
    dataset = taken(np.column_stack([ROWS, LABELS]))
    assert dataset.task().input.shape == (3,) and len(dataset.classes) == 3
    assert_agrees_with_task(dataset, load(dataset))


def test_several_numbers_are_told(taken: Any) -> None:
    dataset = taken(x=ROWS, y=ROWS[:, :2] * 3)
    assert dataset.task().outputs == ("y1", "y2")
    assert_agrees_with_task(dataset, load(dataset))


def test_words_are_classes(taken: Any) -> None:
    assert taken(x=ROWS, y=np.array(["cat", "dog"])[np.arange(40) % 2]).classes == ("cat", "dog")


@pytest.mark.parametrize("shape", [(40, 8, 8), (40, 8, 8, 1), (40, 8, 6, 3), (40, 3, 8, 8)])
def test_bytes_of_three_or_four_axes_are_images(taken: Any, shape: tuple[int, ...]) -> None:
    dataset = taken(images=RNG.integers(0, 256, shape).astype(np.uint8), labels=LABELS)
    assert dataset.task().is_image and dataset.task().input.shape[2] in (1, 3)
    samples = load(dataset)
    assert samples.scale == 1 / 255
    assert_agrees_with_task(dataset, samples)


def test_numbers_of_three_axes_are_sequences(taken: Any) -> None:
    dataset = taken(x=RNG.normal(size=(40, 5, 2)), y=LABELS)
    assert dataset.task().input.shape == (5, 2)
    assert_agrees_with_task(dataset, load(dataset))


def npy(header: bytes, body: bytes = b"") -> bytes:
    """A .npy file with a header of one's own."""
    return b"\x93NUMPY\x01\x00" + len(header).to_bytes(2, "little") + header + body


def test_objects_are_never_unpickled(tmp_path: Path) -> None:
    class Trap:
        def __reduce__(self) -> tuple[Any, ...]:
            return pytest.fail, ("unpickled",)

    stream = io.BytesIO()
    np.save(stream, np.array([Trap()], object), allow_pickle=True)
    (tmp_path / "a.npy").write_bytes(stream.getvalue())
    with pytest.raises(PlaygroundError, match="found elements of type object, expected numbers or text"):
        import_data(tmp_path / "a.npy")


@pytest.mark.parametrize("shape", ["(1000000000, 1000000)", "(-1, 3)", "(3,)"])
def test_a_shape_that_lies_is_refused_before_anything_is_allocated(tmp_path: Path, shape: str) -> None:
    header = f"{{'descr': '<f8', 'fortran_order': False, 'shape': {shape}, }}".encode()
    (tmp_path / "a.npy").write_bytes(npy(header, b"\0" * 80))
    with pytest.raises(PlaygroundError, match=r"a\.npy"):
        import_data(tmp_path / "a.npy")


@pytest.mark.parametrize(
    ("arrays", "sentence"),
    [
        ({"x": ROWS[:, 0]}, "found samples (40,) without answers"),
        ({"a": np.array(["x", "y"])}, "found no array of numbers among a"),
        ({"x": np.full((40, 3), np.nan), "y": LABELS}, "found nan, expected numbers of at most 1e+15"),
        ({"x": ROWS, "y": np.full(40, np.inf)}, "found answers that are not finite"),
        ({"x": ROWS[:2], "y": LABELS[:2]}, "found 2 samples and 2 answers"),
        ({"x": ROWS, "y": np.array([f"w{i}" for i in range(40)])}, "found answers in words that are no classes"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_arrays_that_cannot_be_learned_from_are_refused(
    taken: Any, arrays: dict[str, np.ndarray], sentence: str
) -> None:
    with pytest.raises(PlaygroundError) as refusal:
        taken(**arrays)
    assert sentence in str(refusal.value)


def test_an_archive_that_is_a_bomb_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    np.savez_compressed(tmp_path / "a.npz", x=np.zeros((1000, 1000)))
    monkeypatch.setenv(VARIABLE, "100000")
    with pytest.raises(PlaygroundError, match="8000128 bytes when unpacked, expected at most 100000 bytes"):
        import_data(tmp_path / "a.npz")


def test_exported_weights_are_no_samples(taken: Any) -> None:
    arrays = {"README": np.array("shapes"), "Dense 1/weight": ROWS, "Dense 1/bias": ROWS[0]}
    with pytest.raises(PlaygroundError, match="found weights of a network, expected samples"):
        taken(**arrays)
