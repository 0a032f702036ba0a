"""Drawings, brought into the frame of the images of a data set as those were.

How an image came into its frame decides whether a network that learned such images can read another one: MNIST's
digits fill a box of 20 × 20 and have their center of mass in the middle of 28 × 28; the digits of 8 × 8 count the ink
in blocks of a picture that they fill; clothes of Fashion-MNIST fill the frame with their longer side.
Sources: LeCun, Bottou, Bengio, Haffner 1998; Alpaydin and Kaynak 1998; Xiao, Rasul and Vollgraf 2017.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Image = NDArray[np.float32]
# The points a pen passed, (n, 2): x to the right and y down, in whatever unit.
Stroke = NDArray[np.float32]


@dataclass(frozen=True)
class Framing:
    """How things are put into the frame of an image.

    Attributes:
        side: height and width of the frame.
        box: the side of the square that the thing fills with its longer side.
        by_mass: whether its center of mass comes to the middle of the frame, or the middle of its box.
        pen: radius of the pen, in pixels of the frame.
        block: how many pixels of a finer frame, ink or no ink, are counted up to one in each direction; 1 counts none.
    """

    side: int
    box: float
    by_mass: bool
    pen: float
    block: int = 1


MNIST = Framing(side=28, box=20, by_mass=True, pen=1.25)
BLOCKS = Framing(side=8, box=8, by_mass=False, pen=0.6, block=4)


def filled(side: int) -> Framing:
    """Things that fill the frame with their longer side, in the middle: clothes, and what is not known better."""
    return Framing(side, box=side, by_mass=False, pen=max(side / 28, 0.6))


def drawn_image(strokes: Sequence[Stroke], framing: Framing) -> Image:
    """The image of a drawing, (side, side, 1) from 0 to 1, whatever the size and place it was drawn in.

    The strokes themselves are scaled and not their picture, so that the pen is as thick for a small drawing as for a
    large one. All zeros where nothing is drawn.
    """
    fine, pen = framing.side * framing.block, framing.pen * framing.block
    strokes = [stroke for stroke in strokes if len(stroke)]
    if not strokes:
        return np.zeros((framing.side, framing.side, 1), np.float32)
    points = np.concatenate(strokes)
    low, high = points.min(axis=0), points.max(axis=0)
    longer = float((high - low).max())
    room = framing.box * framing.block - 2 * pen
    scale = room / longer if longer else 1.0
    middle = (low + high) / 2
    fitted = [_thinned((stroke - middle) * scale) for stroke in strokes]
    if not framing.by_mass:
        return _counted(inked(fitted, fine, pen), framing.block)
    # Around the middle of its box first, to find the center of its mass.
    offset = center_of_mass(inked(fitted, fine, pen)) - (fine - 1) / 2
    return _counted(inked([stroke - offset for stroke in fitted], fine, pen), framing.block)


def inked(strokes: Sequence[Stroke], side: int, pen: float) -> Image:
    """Strokes around the middle of a frame as a picture, (side, side) from 0 to 1, drawn with a round pen.

    A pixel has as much ink as its distance from the nearest stroke says: all of it within the pen's radius less half
    a pixel, none beyond the radius and half a pixel.
    """
    axis = np.arange(side, dtype=np.float32) - np.float32((side - 1) / 2)
    starts = np.concatenate([stroke[: max(len(stroke) - 1, 1)] for stroke in strokes])
    ends = np.concatenate([stroke[min(1, len(stroke) - 1) :] for stroke in strokes])
    along_x, along_y = (ends - starts).T[:, :, None, None]
    across = axis[None, None, :] - starts[:, 0, None, None]
    down = axis[None, :, None] - starts[:, 1, None, None]
    # How far along its line each pixel is nearest to, as a share of it; (lines, side, side).
    share = np.clip((across * along_x + down * along_y) / np.maximum(along_x**2 + along_y**2, 1e-12), 0, 1)
    distance = (across - share * along_x) ** 2 + (down - share * along_y) ** 2
    ink: Image = np.clip(pen + 0.5 - np.sqrt(distance.min(axis=0)), 0, 1).astype(np.float32)
    return ink


def center_of_mass(picture: Image) -> NDArray[np.float32]:
    """Where the ink of a picture (height, width) lies on average, as (x, y) in pixels; its middle if there is none."""
    height, width = picture.shape
    total = float(picture.sum())
    if not total:
        return np.array([(width - 1) / 2, (height - 1) / 2], np.float32)
    x, y = picture.sum(axis=0) @ np.arange(width), picture.sum(axis=1) @ np.arange(height)
    return np.array([x / total, y / total], np.float32)


def _thinned(stroke: Stroke) -> Stroke:
    """The stroke without points so close to the one kept before that they add nothing to be seen."""
    kept = [stroke[0]]
    for point in stroke[1:]:
        if np.abs(point - kept[-1]).max() > 0.35:
            kept.append(point)
    return np.array([*kept, stroke[-1]], np.float32)


def _counted(picture: Image, block: int) -> Image:
    """Ink counted up in blocks, as a share of the block: (side, side) becomes (side / block, side / block, 1)."""
    if block > 1:
        side = len(picture) // block
        picture = (picture > 0.5).reshape(side, block, side, block).mean(axis=(1, 3)).astype(np.float32)
    return picture[..., None]
