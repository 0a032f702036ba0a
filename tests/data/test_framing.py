"""Drawings and pictures come into the frame as the images of the data set did."""

from __future__ import annotations

import contextlib
import json
import zlib
from pathlib import Path

import numpy as np
import pytest
from numpy.testing import assert_allclose
from PIL import Image as pillow

from playground.data.dataset import DataError
from playground.data.framing import BLOCKS, MNIST, center_of_mass, drawn_image, filled
from playground.data.picture_file import photographed_image, read_picture
from playground.data.sets.digits_8x8 import Digits8x8
from playground.formats.examples import load_example
from playground.training.prepare import prepare

DRAWN = json.loads((Path(__file__).parent / "drawn" / "digits.json").read_text())["drawn"]
HOOK = np.array([(0, 0), (10, 0), (10, 60)], np.float32)


def strokes_of(drawn: dict) -> list[np.ndarray]:
    return [np.array(stroke, np.float32) for stroke in drawn["strokes"]]


def extent(image: np.ndarray) -> tuple[int, int]:
    """Height and width of what is not background."""
    seen = image[..., 0] > 0.02
    return int(np.ptp(np.flatnonzero(seen.any(1)))) + 1, int(np.ptp(np.flatnonzero(seen.any(0)))) + 1


def test_a_digit_fills_a_box_of_20_and_has_its_mass_in_the_middle_of_28() -> None:
    for drawn in DRAWN:
        image = drawn_image(strokes_of(drawn), MNIST)
        assert image.shape == (28, 28, 1) and image.min() >= 0 and image.max() == 1
        assert 20 <= max(extent(image)) <= 22
        assert_allclose(center_of_mass(image[..., 0]), 13.5, atol=0.15)


@pytest.mark.parametrize("framing", [MNIST, BLOCKS, filled(28)])
def test_size_and_place_of_a_drawing_do_not_matter(framing) -> None:
    image = drawn_image([HOOK], framing)
    assert_allclose(drawn_image([HOOK * 0.1 + (200, -7)], framing), image, atol=0.02)
    assert image.any()


def test_small_digits_count_the_ink_in_blocks_of_a_picture_that_they_fill() -> None:
    image = drawn_image([HOOK], BLOCKS)
    assert image.shape == (8, 8, 1) and extent(image)[0] == 8
    assert_allclose(image * 16, np.rint(image * 16))


def test_nothing_drawn_is_an_empty_image_and_a_dot_is_a_dot() -> None:
    assert not drawn_image([], MNIST).any()
    dot = drawn_image([np.array([(3, 4)], np.float32)], MNIST)
    assert extent(dot) == (4, 4)
    assert_allclose(dot, drawn_image([np.array([(9, 9), (9, 9)], np.float32)], MNIST))


def test_a_bright_picture_is_turned_dark_cropped_and_scaled_to_fill_the_frame() -> None:
    picture = np.full((100, 80), 0.95, np.float32)
    picture[10:70, 30:50] = 0.2
    image = photographed_image(picture, filled(28))
    assert image.shape == (28, 28, 1) and extent(image) == (28, 9)
    assert_allclose(image[14, 14], 0.8, atol=0.02)
    assert_allclose(photographed_image(1 - picture, filled(28)), image, atol=0.01)
    assert not photographed_image(np.ones((20, 20), np.float32), filled(28)).any()


def test_a_photographed_digit_is_centered_by_its_mass() -> None:
    picture = np.ones((90, 90), np.float32)
    picture[5:45, 10:14] = picture[5:9, 10:40] = 0.0
    image = photographed_image(picture, MNIST)
    assert max(extent(image)) == 20
    assert np.abs(center_of_mass(image[..., 0]) - 13.5).max() <= 0.55, "to the nearest pixel"


def test_picture_files_are_read_in_gray_with_what_is_transparent_white(tmp_path: Path) -> None:
    picture = pillow.new("RGBA", (1200, 600), (0, 0, 0, 0))
    picture.paste((255, 0, 0, 255), (0, 0, 600, 600))
    picture.save(tmp_path / "red.png")
    gray = read_picture(tmp_path / "red.png")
    assert gray.shape == (256, 512)
    assert_allclose((gray[100, 50], gray[100, 400]), (0.299, 1.0), atol=0.01)


def test_a_file_that_is_no_picture_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "words.png").write_text("no picture")
    for name, found in (("words.png", "no picture"), ("none.png", "no such file or directory")):
        with pytest.raises(DataError, match=rf"^{name}: found {found}, expected a PNG, JPEG, GIF or BMP"):
            read_picture(tmp_path / name)


@pytest.mark.filterwarnings("error")
def test_whatever_a_decoder_meets_in_a_damaged_picture_is_said_in_a_sentence(tmp_path: Path) -> None:
    pillow.new("L", (9, 9)).save(tmp_path / "whole.png")
    whole = (tmp_path / "whole.png").read_bytes()
    for kind, held in ((b"acTL", b"\0"), (b"iCCP", b"name")):
        chunk = len(held).to_bytes(4, "big") + kind + held + zlib.crc32(kind + held).to_bytes(4, "big")
        end = whole.index(b"IEND") - 4
        for place in (33, end):  # behind the header, and behind the pixels
            (tmp_path / "a.png").write_bytes(whole[:place] + chunk + whole[place:])
            with contextlib.suppress(DataError):
                read_picture(tmp_path / "a.png")


def test_nine_of_ten_drawn_digits_are_read_by_a_network_that_has_learned_for_seconds() -> None:
    project = load_example("cnn-mnist")
    trainer = prepare(project.replace(training=project.training.replace(batch_size=64)))
    for _ in trainer.run(steps=150):
        pass
    images = np.stack([drawn_image(strokes_of(drawn), MNIST) for drawn in DRAWN])
    said = trainer.predict(images).argmax(axis=1)
    truth = np.array([drawn["digit"] for drawn in DRAWN])
    assert len(truth) >= 20 and set(truth) == set(range(10))
    assert (said == truth).mean() >= 0.9
    sizes = [np.ptp(np.concatenate(strokes_of(drawn)), axis=0).max() for drawn in DRAWN]
    assert min(sizes) < 70 and max(sizes) > 150, "small ones and large ones"


def test_most_drawn_digits_are_read_on_8_by_8_pixels_too() -> None:
    project = load_example("mnist")
    trainer = prepare(project.replace(data=Digits8x8(), training=project.training.replace(batch_size=16)))
    for _ in trainer.run(steps=900):
        pass
    images = np.stack([drawn_image(strokes_of(drawn), BLOCKS) for drawn in DRAWN])
    truth = np.array([drawn["digit"] for drawn in DRAWN])
    assert (trainer.predict(images).argmax(axis=1) == truth).mean() >= 0.8


def test_no_other_program_is_started_to_read_a_picture(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.png").write_bytes(b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n%%EndComments\nshowpage\n")
    monkeypatch.setattr("subprocess.Popen", lambda *command, **options: pytest.fail(f"started {command}"))
    with pytest.raises(DataError, match=r"a\.png: found no picture, expected a PNG, JPEG, GIF or BMP"):
        read_picture(tmp_path / "a.png")
