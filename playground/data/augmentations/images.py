"""Augmentation of images."""

from __future__ import annotations

import math
from typing import Any, ClassVar

import numpy as np

from playground.data.augmentations.points import jitter_calls
from playground.spec.augmentation import AUGMENTATIONS, Augmentation, Call
from playground.spec.parameter import Choice, Interval, param
from playground.spec.task import Task


@AUGMENTATIONS.register
class ImageAugmentation(Augmentation):
    """Images are shifted, turned and resized a little, so that a network learns what stays the same.

    Between pixels values are interpolated; what comes in from outside is 0, the background.

    Source: Simard, Steinkraus and Platt 2003, ICDAR; for `erase` DeVries and Taylor 2017, arXiv 1708.04552.
    """

    kind: ClassVar[str] = "images"

    shift: float = param(
        0.08, Interval(0, 0.5), doc="Moved up to this share of its height and width, up, down and sideways", live=True
    )
    rotate: float = param(
        10.0, Interval(0, 180), doc="Turned by up to this angle, to the left or the right", unit="°", live=True
    )
    scale: float = param(
        0.0, Interval(0, 0.9), doc="Made larger or smaller by a factor between 1 - this and 1 + this", live=True
    )
    flip: str = param(
        "no",
        Choice(("no", "left-right", "up-down", "both")),
        doc="Every second image is mirrored; not for digits and letters, which mean something else then",
        live=True,
    )
    noise: float = param(
        0.0, Interval(0, 1), doc="Standard deviation of the noise added to every pixel, where white is 1", live=True
    )
    erase: float = param(
        0.0, Interval(0, 0.9), doc="Side of a square set to 0 at a random place, as a share of the image's", live=True
    )

    @classmethod
    def fits(cls, task: Task) -> bool:
        return task.is_image

    def calls(self, inputs: Any, targets: Any, task: Task, rng: Any) -> tuple[Call, ...]:
        calls: tuple[Call, ...] = ()
        if self.shift or self.rotate or self.scale or self.flip != "no":
            calls += (_Warp(self, inputs, rng).warp,)
        if self.erase:
            calls += (_Erase(self.erase, inputs, rng).erase,)
        return calls + jitter_calls(inputs, self.noise, rng)


class _Warp:
    """Shifts, turns, resizes and mirrors each image of a batch, all at once.

    For each pixel it finds the place in the image it comes from, an affine map of its coordinates, and mixes the four
    pixels around that place.
    """

    def __init__(self, amounts: ImageAugmentation, images: Any, rng: Any) -> None:
        count, height, width, channels = images.shape
        pixels = height * width
        self._amounts, self._images, self._rng = amounts, images, rng
        self._flat = images.reshape(count, pixels, channels)
        # A border of background: one pixel before, and two behind for the neighbors of what lies on the edge.
        self._padded = np.zeros((count, height + 3, width + 3, channels), images.dtype)
        self._inside = self._padded[:, 1 : height + 1, 1 : width + 1]
        self._stride = width + 3
        rows = self._padded.reshape(-1, channels)
        self._corners = [rows[offset:] for offset in (0, 1, self._stride, self._stride + 1)]
        self._firsts = np.arange(count)[:, None] * ((height + 3) * (width + 3))
        down, across = np.indices((height, width), np.float32).reshape(2, -1)
        self._middle = np.array([[(height - 1) / 2], [(width - 1) / 2]], np.float32)
        self._grid = np.stack([down - self._middle[0], across - self._middle[1], np.ones_like(down)])
        self._draws = np.empty((6, count), np.float32)
        self._map = np.empty((2, count, 3), np.float32)
        self._places = np.empty((2, count, pixels), np.float32)
        self._floors = np.empty_like(self._places)
        self._last = np.array([height + 1, width + 1], np.float32).reshape(2, 1, 1)
        self._index = np.empty((count, pixels), np.intp)
        self._found = np.empty((4, count, pixels, channels), images.dtype)

    def warp(self) -> None:
        self._draw_map()
        np.copyto(self._inside, self._images)
        places, floors = self._places, self._floors
        np.matmul(self._map, self._grid, places)
        np.clip(places, 0.0, self._last, places)
        np.floor(places, floors)
        np.subtract(places, floors, places)
        self._gather(floors)
        self._mix(*places[..., None])

    def _draw_map(self) -> None:
        """For each image the map (2, 3) from pixels around its middle to places in the padded one."""
        amounts, draws = self._amounts, self._draws
        self._rng.random(None, np.float32, draws)
        flips = draws[4:] < 0.5
        draws *= 2.0
        draws -= 1.0
        height, width = self._images.shape[1:3]
        angles, factors = draws[0] * math.radians(amounts.rotate), 1.0 + draws[1] * amounts.scale
        cosines, sines = np.cos(angles) / factors, np.sin(angles) / factors
        up_down = np.where(flips[0] & (amounts.flip in ("up-down", "both")), -1.0, 1.0)
        left_right = np.where(flips[1] & (amounts.flip in ("left-right", "both")), -1.0, 1.0)
        self._map[0, :, 0], self._map[0, :, 1] = up_down * cosines, -up_down * sines
        self._map[1, :, 0], self._map[1, :, 1] = left_right * sines, left_right * cosines
        # One more for the border.
        self._map[0, :, 2] = self._middle[0] + 1 + draws[2] * amounts.shift * height
        self._map[1, :, 2] = self._middle[1] + 1 + draws[3] * amounts.shift * width

    def _gather(self, floors: Any) -> None:
        """Look up the four pixels around each place, given the corner that is up and left of it."""
        down, across = floors
        np.multiply(down, self._stride, down)
        np.add(down, across, down)
        np.copyto(self._index, down, casting="unsafe")
        np.add(self._index, self._firsts, self._index)
        for corner, found in zip(self._corners, self._found, strict=True):
            corner.take(self._index, 0, found, "clip")

    def _mix(self, down: Any, across: Any) -> None:
        """Interpolate between the four pixels, first sideways and then downward."""
        up_left, up_right, down_left, down_right = self._found
        for left, right in ((up_left, up_right), (down_left, down_right)):
            np.subtract(right, left, right)
            np.multiply(right, across, right)
            np.add(left, right, left)
        np.subtract(down_left, up_left, down_left)
        np.multiply(down_left, down, down_left)
        np.add(up_left, down_left, self._flat)


class _Erase:
    """Sets a square of each image to 0; where it reaches over the edge less is erased."""

    def __init__(self, amount: float, images: Any, rng: Any) -> None:
        count, height, width, _ = images.shape
        self._images, self._rng = images, rng
        self._half = amount * max(height, width) / 2
        self._middles = np.empty((2, count), np.float32)
        self._sizes = np.array([[height], [width]], np.float32)
        self._down, self._across = (np.arange(size, dtype=np.float32) + 0.5 for size in (height, width))
        self._erased = np.empty((count, height, width), bool)

    def erase(self) -> None:
        self._rng.random(None, np.float32, self._middles)
        self._middles *= self._sizes
        down, across = (
            np.abs(pixels - middles[:, None]) < self._half
            for pixels, middles in zip((self._down, self._across), self._middles, strict=True)
        )
        np.logical_and(down[:, :, None], across[:, None, :], self._erased)
        np.copyto(self._images, 0.0, where=self._erased[..., None])
