"""Pictures from files, brought into the frame of the images of a data set."""

from __future__ import annotations

from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from playground.data.framing import Framing, Image, center_of_mass
from playground.data.own.pictures import opened_picture

# A picture from a file is read at no more than this height and width, and refused beyond so many pixels.
LARGEST, MOST_PIXELS = 512, 100_000_000
# Others may run a program: EPS is read by Ghostscript.
FORMATS = ("PNG", "JPEG", "GIF", "BMP")
# What differs from the background by less than this is background.
FAINT = 0.1


def photographed_image(picture: Image, framing: Framing) -> Image:
    """The image of a gray picture (height, width) from 0 to 1: bright on dark, cropped, scaled and centered.

    The background is taken to be what the corners show; bright ones are turned dark.
    """
    from PIL import Image as pillow

    corners = np.median(picture[[0, 0, -1, -1], [0, -1, 0, -1]])
    bright = 1 - picture if corners > 0.5 else picture
    seen = np.abs(picture - corners) > FAINT
    rows, columns = np.flatnonzero(seen.any(axis=1)), np.flatnonzero(seen.any(axis=0))
    frame = np.zeros((framing.side, framing.side), np.float32)
    if not len(rows):
        return frame[..., None]
    cropped = bright[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    height, width = cropped.shape
    scale = framing.box / max(height, width)
    size = max(round(width * scale), 1), max(round(height * scale), 1)
    levels = pillow.fromarray(np.rint(cropped * 255).astype(np.uint8))
    small = _from_levels(levels.resize(size, pillow.Resampling.LANCZOS))
    middle = center_of_mass(small) if framing.by_mass else (np.array(small.shape[::-1]) - 1) / 2
    left, top = np.rint((framing.side - 1) / 2 - middle).astype(int)
    left, top = (int(np.clip(at, 0, framing.side - n)) for at, n in ((left, small.shape[1]), (top, small.shape[0])))
    frame[top : top + small.shape[0], left : left + small.shape[1]] = small
    return frame[..., None]


def read_picture(path: Path) -> Image:
    """A picture file in gray, as `gray_picture` gives it. Raises DataError."""
    return gray_picture(path, path.name)


def gray_picture(source: Path | BinaryIO, name: str) -> Image:
    """A picture in gray, (height, width) from 0 to 1; what is transparent is white.

    Raises DataError that names the file when it is no picture or too large a one.
    """
    from PIL import Image as pillow

    with opened_picture(source, name, FORMATS, MOST_PIXELS) as opened:
        opened.draft("L", (LARGEST, LARGEST))
        colored = opened.convert("RGBA")
        colored.thumbnail((LARGEST, LARGEST))
        gray = pillow.alpha_composite(pillow.new("RGBA", colored.size, "white"), colored).convert("L")
    return _from_levels(gray)


def _from_levels(levels: Any) -> Image:
    """Gray levels of 0 to 255 as numbers from 0 to 1."""
    return np.asarray(levels, np.float32) / np.float32(255)
