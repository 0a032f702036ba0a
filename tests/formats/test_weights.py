"""Weights leave the program in files that other programs read, and come back to the layers they belong to."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from safetensors.numpy import load_file, save_file

from playground.formats.examples import load_example
from playground.formats.weights import export_weights, match_weights, read_weights
from playground.storage.errors import FileError

WEIGHTS = {
    "Dense 1/weight": np.arange(8, dtype=np.float32).reshape(2, 4),
    "Dense 1/bias": np.array([np.nan, np.inf, -0.0, 1e-45], np.float32),
    "Output/weight": np.ones((4, 1), np.float32),
}
SHAPES = {name: array.shape for name, array in WEIGHTS.items()}


def export(path: Path) -> Path:
    export_weights(path, load_example("circle"), WEIGHTS, "Inputs are taken as they are.")
    return path


@pytest.mark.parametrize("suffix", [".npz", ".safetensors"])
def test_exported_weights_come_back_to_the_bit(tmp_path: Path, suffix: str) -> None:
    found = match_weights(read_weights(export(tmp_path / f"w{suffix}")), SHAPES)
    assert list(found) == list(WEIGHTS)
    assert [array.tobytes() for array in found.values()] == [array.tobytes() for array in WEIGHTS.values()]


def test_numpy_alone_reads_the_npz_and_its_readme(tmp_path: Path) -> None:
    with np.load(export(tmp_path / "w.npz"), allow_pickle=False) as archive:
        assert set(archive.files) == {"README", *WEIGHTS}
        np.testing.assert_array_equal(archive["Dense 1/weight"], WEIGHTS["Dense 1/weight"])
        readme = str(archive["README"])
    assert "Dense 1/weight  (2, 4)" in readme
    assert "y = x W + b" in readme
    assert "Dense 1: dense (units 4, activation tanh" in readme


def test_the_lines_in_the_readme_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    readme = str(np.load(export(Path("w.npz")))["README"])
    lines = [line.strip() for line in readme.split("To use them:\n")[1].splitlines()]
    variables: dict[str, NDArray[np.float32]] = {"x": np.ones((3, 2), np.float32)}
    exec("\n".join(lines), {}, variables)
    assert variables["y"].shape == (3, 4)


def test_safetensors_alone_reads_the_other(tmp_path: Path) -> None:
    arrays = load_file(export(tmp_path / "w.safetensors"))
    np.testing.assert_array_equal(arrays["Dense 1/weight"], WEIGHTS["Dense 1/weight"])


def test_a_wrong_shape_names_the_layer_and_both_shapes() -> None:
    with pytest.raises(FileError) as caught:
        match_weights(WEIGHTS, SHAPES | {"Dense 1/weight": (2, 8)}, "w.npz")
    message = "w.npz: Dense 1/weight: found shape (2, 4), expected shape (2, 8) for the layer 'Dense 1'"
    assert str(caught.value) == message


def test_missing_and_unexpected_arrays_are_named() -> None:
    with pytest.raises(FileError, match="Dense 2/weight: found no such array among Dense 1/weight, Dense 1/bias"):
        match_weights(WEIGHTS, SHAPES | {"Dense 2/weight": (4, 4)}, "w.npz")
    with pytest.raises(FileError, match="Dense 1/bias: found an array that no layer of this drawing has"):
        match_weights(WEIGHTS, {name: shape for name, shape in SHAPES.items() if name != "Dense 1/bias"}, "w.npz")


def test_another_extension_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"'\.h5', expected a name ending in \.npz or \.safetensors"):
        export(tmp_path / "w.h5")
    with pytest.raises(FileError, match=r"'\.pkl', expected a name ending in \.npz or \.safetensors"):
        read_weights(tmp_path / "w.pkl")


def test_pickles_in_an_npz_are_never_run(tmp_path: Path) -> None:
    np.savez(tmp_path / "w.npz", **{"Dense 1/weight": np.array([print], dtype=object)})
    with pytest.raises(FileError, match="Dense 1/weight: found elements of type object"):
        read_weights(tmp_path / "w.npz")


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    np.savez_compressed(tmp_path / "w.npz", a=np.zeros(3_000_000, np.uint8))
    with pytest.raises(FileError, match=r"bytes when unpacked, expected at most 1000000 bytes"):
        read_weights(tmp_path / "w.npz", cap=1_000_000)


def test_a_large_safetensors_file_is_refused_by_its_size(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="expected at most 100 bytes"):
        read_weights(export(tmp_path / "w.safetensors"), cap=100)


def test_numbers_of_another_width_are_converted_and_other_types_refused(tmp_path: Path) -> None:
    np.savez(tmp_path / "w.npz", **{"a/weight": np.array([1.5, 1e300], np.float64)})
    assert read_weights(tmp_path / "w.npz")["a/weight"].tolist() == [1.5, np.inf]
    np.savez(tmp_path / "w.npz", **{"a/weight": np.arange(3)})
    with pytest.raises(FileError, match="a/weight: found elements of type int64, expected one of float16"):
        read_weights(tmp_path / "w.npz")
    save_file({"a/weight": np.arange(3)}, tmp_path / "w.safetensors")
    with pytest.raises(FileError, match="a/weight: found elements of type int64"):
        read_weights(tmp_path / "w.safetensors")


@pytest.mark.parametrize("suffix", [".npz", ".safetensors"])
def test_every_truncation_is_refused(tmp_path: Path, suffix: str) -> None:
    path = export(tmp_path / f"w{suffix}")
    content = path.read_bytes()
    for length in range(0, len(content), 11):
        path.write_bytes(content[:length])
        with pytest.raises(FileError):
            read_weights(path)


def test_an_entry_that_is_no_array_is_named(tmp_path: Path) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as zipped:
        zipped.writestr("Dense 1/weight.npy", b"hello")
    (tmp_path / "w.npz").write_bytes(stream.getvalue())
    with pytest.raises(FileError, match=r"w\.npz: Dense 1/weight: found bytes that start with b'hello'"):
        read_weights(tmp_path / "w.npz")


def test_the_readme_tells_how_kernels_and_gates_lie(tmp_path: Path) -> None:
    kernel = np.zeros((3, 3, 1, 8), np.float32)
    export_weights(tmp_path / "w.npz", load_example("circle"), {"Conv2D 1/weight": kernel}, "")
    readme = str(np.load(tmp_path / "w.npz")["README"])
    assert "(height, width, channels, filters)" in readme and "weight.transpose(3, 2, 0, 1)" in readme
    assert kernel.transpose(3, 2, 0, 1).shape == (8, 1, 3, 3)  # filters, channels, height, width
    assert "gates" not in readme


def test_a_hundred_thousand_arrays_without_numbers_are_refused_by_the_length_of_their_header(tmp_path: Path) -> None:
    entry = '{"dtype": "F32", "shape": [0], "data_offsets": [0, 0]}'
    header = ("{" + ", ".join(f'"{number}": {entry}' for number in range(100_000)) + "}").encode()
    (tmp_path / "w.safetensors").write_bytes(len(header).to_bytes(8, "little") + header + bytes(8))
    with pytest.raises(FileError, match=r"found a header of \d+ bytes, expected at most 4194304 bytes"):
        read_weights(tmp_path / "w.safetensors")
