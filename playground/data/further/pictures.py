"""Pictures to answer: one, a folder or a zip of them."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import DataError, Dataset, Further, Samples
from playground.data.own.members import IMAGES, is_shown, is_zip, members_of
from playground.data.own.pictures import COLOR, CROP, GRAY, is_picture, picture
from playground.data.own.source import Tick, no_tick, read_bytes
from playground.data.picture_file import gray_picture, photographed_image
from playground.spec.errors import told_of
from playground.spec.language import tr
from playground.storage.limits import as_size, max_bytes

# The pixels of a picture, (height, width, channels), of its bytes and its name.
Take = Callable[[bytes, str], NDArray[Any]]


def read_pictures(path: Path, samples: Samples, take: Take, tick: Tick | None = None) -> Further:
    """Every picture as the data set takes it. Raises DataError where there is none, or one is damaged."""
    tick = tick or no_tick
    data = read_bytes(path, lambda share: tick(share * 0.2))
    if is_picture(data):
        return _further({path.name: take(data, path.name)})
    if not is_zip(data):
        raise DataError(
            tr("{file}: found no picture, expected a PNG or JPEG, or a folder or zip of them", file=path.name)
        )
    with members_of(data, path.name) as archive:
        names = [name for name in archive.names() if is_shown(name) and name.lower().endswith(IMAGES)]
        size = len(names) * samples.task.input.size * 4
        if not names or size > max_bytes():
            found = (
                tr("{count} pictures, {size} in memory", count=len(names), size=as_size(size))
                if names
                else tr("none in it")
            )
            expected = tr("at most {bound}", bound=as_size(max_bytes())) if names else tr("pictures (.png, .jpg)")
            raise DataError(told_of(path.name, found, expected))
        images = {}
        for number, name in enumerate(names):
            tick(0.2 + 0.8 * number / len(names))
            images[name] = take(archive.read(name, max_bytes()), f"{path.name}/{name}")
    return _further(images)


def usual_take(dataset: Dataset) -> Take:
    """How a picture becomes an image of a data set: framed as those, or else cropped to their size; from 0 to 1."""
    framing, (height, width, channels) = dataset.framing, dataset.task().input.shape
    if framing is not None:
        return lambda content, name: photographed_image(gray_picture(io.BytesIO(content), name), framing)
    color = GRAY if channels == 1 else COLOR
    return lambda content, name: picture(content, name, (height, width), CROP, color) / np.float32(255)


def _further(images: dict[str, NDArray[Any]]) -> Further:
    return Further(np.stack(list(images.values())), np.zeros(len(images), np.bool_), "file", tuple(images))
