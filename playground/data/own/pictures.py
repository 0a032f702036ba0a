"""Pictures of any size as arrays of one size."""

from __future__ import annotations

import contextlib
import io
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import DataError
from playground.spec.errors import told_of
from playground.spec.language import tr
from playground.storage.errors import one_line

if TYPE_CHECKING:  # imported when there is a picture, not before
    from PIL.Image import Image

Bytes = NDArray[np.uint8]

CROP, PAD, STRETCH = "crop", "pad", "stretch"
GRAY, COLOR = "gray", "color"
# A PNG of a few kB can claim to be a billion pixels.
MAX_PIXELS = 64_000_000
FORMATS = ("PNG", "JPEG")


def is_picture(data: bytes) -> bool:
    """Whether the bytes start as those of a PNG or JPEG."""
    return data.startswith((b"\x89PNG\r\n", b"\xff\xd8\xff"))


def picture(content: bytes, name: str, size: tuple[int, int], fit: str, color: str) -> Bytes:
    """The picture in the bytes of a PNG or JPEG, (height, width, 1 or 3).

    `size` is (height, width). Cropped, its middle fills them; padded, all of it stands in them with black beside;
    stretched, its proportions are lost. Raises DataError that names the file when it is damaged or too large.
    """
    mode, (height, width) = "L" if color == GRAY else "RGB", size
    with opened_picture(io.BytesIO(content), name) as opened:
        from PIL import Image, ImageOps

        opened.draft(mode, (2 * width, 2 * height))
        image = ImageOps.exif_transpose(opened).convert(mode)
        if fit == CROP:
            image = ImageOps.fit(image, (width, height), Image.Resampling.BICUBIC)
        elif fit == PAD:
            image = ImageOps.pad(image, (width, height), Image.Resampling.BICUBIC)
        else:
            image = image.resize((width, height), Image.Resampling.BICUBIC)
        return np.asarray(image, np.uint8).reshape(height, width, -1)


def small_copy(content: bytes, name: str, longest: int = 256) -> bytes:
    """The same picture with sides of at most so many pixels, as PNG: to look at it again and again quickly.

    Raises DataError as `picture` does.
    """
    with opened_picture(io.BytesIO(content), name) as opened:
        from PIL import ImageOps

        opened.draft("RGB", (longest, longest))
        image = ImageOps.exif_transpose(opened).convert("RGB")
        image.thumbnail((longest, longest))
        stream = io.BytesIO()
        image.save(stream, "PNG")
        return stream.getvalue()


def picture_size(content: bytes, name: str) -> tuple[int, int]:
    """Height and width as the file says. Raises DataError as `picture` does."""
    with opened_picture(io.BytesIO(content), name) as opened:
        return opened.height, opened.width


@contextlib.contextmanager
def opened_picture(
    source: Path | BinaryIO, name: str, formats: tuple[str, ...] = FORMATS, most: int = MAX_PIXELS
) -> Iterator[Image]:
    """The picture in a file, its size checked and nothing decoded yet; whatever its decoder meets is said.

    Raises DataError, also from the block in which it is decoded.
    """
    from PIL import Image, UnidentifiedImageError

    Image.MAX_IMAGE_PIXELS = None  # checked here, where the sentence can name both numbers
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(source, formats=formats) as opened:
                if opened.width * opened.height > most:
                    found = tr("{size} pixels", size=f"{opened.width}×{opened.height}")
                    raise DataError(
                        one_line(told_of(name, found, tr("at most {number} million", number=most // 10**6)))
                    )
                yield opened
    except DataError:
        raise
    except Exception as error:
        # Pillow's decoders raise what their formats make them meet; none of it is ours.
        reason = str(error).splitlines()[0][:80] if str(error) else type(error).__name__
        told = (
            tr("no picture")
            if isinstance(error, UnidentifiedImageError)
            else tr("a damaged picture ({reason})", reason=reason)
        )
        if isinstance(error, OSError) and error.filename and error.strerror:
            told = error.strerror.lower()
        raise DataError(one_line(told_of(name, told, _listed(formats)))) from None


def _listed(formats: tuple[str, ...]) -> str:
    return tr("a {formats} or {last}", formats=", ".join(formats[:-1]), last=formats[-1])
