"""Pictures of one's own."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from playground.data.own.importing import import_data
from playground.data.own.members import pack_folder
from playground.data.own.pictures import picture
from playground.data.sets.image_folder import ImageFolder
from playground.spec.errors import PlaygroundError
from playground.storage.limits import VARIABLE
from tests.data.own.conftest import load, png
from tests.data.test_contract import assert_agrees_with_task


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Twenty pictures of cats and dogs of several sizes, some JPEG, beside what systems leave behind."""
    for number in range(20):
        place = tmp_path / "pets" / ("cats" if number % 2 else "dogs")
        place.mkdir(parents=True, exist_ok=True)
        image = Image.new("RGB", (20 + number, 30), (10 * number, 0, 255))
        image.save(place / f"{number}.{'jpg' if number % 3 else 'png'}")
    (tmp_path / "pets" / ".DS_Store").write_bytes(b"x")
    (tmp_path / "pets" / "__MACOSX").mkdir()
    (tmp_path / "pets" / "__MACOSX" / "0.png").write_bytes(b"x")
    return tmp_path / "pets"


def zipped(members: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return stream.getvalue()


def test_folders_are_classes_and_pictures_come_to_one_size(folder: Path) -> None:
    dataset = import_data(folder)
    assert isinstance(dataset, ImageFolder)
    assert (dataset.classes, dataset.color, dataset.height, dataset.width) == (("cats", "dogs"), "color", 20, 20)
    samples = load(dataset)
    assert (len(samples.train), len(samples.validation)) == (16, 4)
    assert_agrees_with_task(dataset, samples)
    assert ImageFolder.from_settings(dataset.settings()) == dataset


@pytest.mark.parametrize("settings", [{"fit": "pad"}, {"fit": "stretch"}, {"color": "gray"}, {"width": 7, "height": 9}])
def test_every_way_to_bring_pictures_to_one_size_loads(folder: Path, settings: dict[str, object]) -> None:
    dataset = import_data(folder).replace(**settings)
    assert_agrees_with_task(dataset, load(dataset))


def test_a_zip_is_read_like_the_folder_it_was_made_of(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "pets.zip").write_bytes(pack_folder(folder.parent / "pets"))
    from_zip, from_folder = load(import_data(tmp_path / "pets.zip")), load(import_data(folder))
    assert np.array_equal(from_zip.train.inputs, from_folder.train.inputs)


def test_a_linked_folder_is_read_again_and_must_not_have_changed(folder: Path) -> None:
    dataset = import_data(folder, link=True)
    assert dataset.file.is_linked
    load(dataset)
    next(folder.glob("cats/*.jpg")).unlink()
    with pytest.raises(PlaygroundError, match="has changed since it was imported"):
        load(dataset)


def test_crop_keeps_the_middle_and_pad_keeps_all() -> None:
    striped = np.zeros((10, 30, 3), np.uint8)
    striped[:, :10] = 255
    content = png(striped)
    assert picture(content, "a", (10, 10), "crop", "gray").max() == 0
    padded = picture(content, "a", (30, 30), "pad", "gray")
    assert padded[15, 5, 0] == 255 and padded[2, 5, 0] == 0


def lying_png() -> bytes:
    """A PNG of a few bytes that says it has a hundred million pixels a side."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", 100_000, 100_000, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 100)) + chunk(b"IEND", b"")
    )


LARGE = png(np.random.default_rng(0).integers(0, 256, (32, 32, 3)).astype(np.uint8))
GOOD = png(np.zeros((8, 8, 3), np.uint8))


@pytest.mark.parametrize(
    ("bad", "sentence"),
    [
        (lying_png(), "a/bad.png: found 100000×100000 pixels, expected at most 64 million"),
        (LARGE[:-300], "a/bad.png: found a damaged picture"),
        (b"GIF89a" + bytes(40), "a/bad.png: found no picture, expected a PNG or JPEG"),
        (b"", "a/bad.png: found no picture, expected a PNG or JPEG"),
    ],
    ids=["lies about its size", "cut off", "another kind", "empty"],
)
def test_a_bad_picture_is_refused_by_its_name(tmp_path: Path, bad: bytes, sentence: str) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(zipped({"a/good.png": GOOD, "a/bad.png": bad, "b/1.png": GOOD, "b/2.png": GOOD}))
    with pytest.raises(PlaygroundError) as refusal:
        load(import_data(path))
    assert f"a.zip/{sentence}" in str(refusal.value)


@pytest.mark.parametrize(
    ("members", "sentence"),
    [
        ({"1.png": GOOD, "2.png": GOOD}, "expected a folder for each of two classes or more"),
        ({"cats/1.png": GOOD, "cats/2.png": GOOD}, "expected a folder for each of two classes or more"),
        ({"cats/1.png": GOOD, "dogs/2.png": GOOD, "3.png": GOOD}, "and each file in one of them"),
        ({"readme.md": b"x"}, "found no .png or .jpg in it"),
        ({"../cats/1.png": GOOD, "dogs/1.png": GOOD}, "expected names that stay inside the file"),
        ({"/cats/1.png": GOOD, "dogs/1.png": GOOD}, "expected names that stay inside the file"),
    ],
    ids=["no folders", "one class", "one beside", "none", "..", "absolute"],
)
def test_a_zip_that_is_no_set_of_classes_is_refused(tmp_path: Path, members: dict[str, bytes], sentence: str) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(zipped(members))
    with pytest.raises(PlaygroundError) as refusal:
        import_data(path)
    assert sentence in str(refusal.value)


def test_a_single_picture_is_refused_with_what_is_wanted(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(GOOD)
    with pytest.raises(PlaygroundError, match="found one picture, expected a folder or a zip of them"):
        import_data(tmp_path / "a.png")


def test_a_folder_larger_than_may_be_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "1000")
    with pytest.raises(PlaygroundError, match="found more than 1000 bytes, expected a smaller folder"):
        import_data(folder)


def test_a_link_out_of_the_folder_is_not_followed(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(GOOD)
    (folder / "cats" / "link.png").symlink_to(tmp_path / "secret.png")
    (folder / "outside").symlink_to(tmp_path)
    assert b"link.png" not in pack_folder(folder) and b"secret" not in pack_folder(folder)
