"""Bundled images: read once per process, kept as bytes, split without a second copy."""

from __future__ import annotations

import threading
import zipfile
import zlib
from collections.abc import Mapping
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from playground import resources
from playground.data.dataset import DataError, Dataset, Part, Samples
from playground.data.split import Indices, split_by_class, validation_share
from playground.spec.errors import told_of
from playground.spec.language import tr
from playground.spec.task import Shape, Task, TensorType

Bytes = NDArray[np.uint8]
Labels = NDArray[np.int64]


class ImageArchive:
    """The images of one `.npz` file under resources/datasets, in memory from the first use on.

    The file holds `train_images`, `test_images` (n, height, width) uint8 and `train_labels`, `test_labels` (n,).
    """

    def __init__(self, file: str, train: int, test: int, size: tuple[int, int]) -> None:
        self.file = file
        self._expected: dict[str, Shape] = {
            "train_images": (train, *size),
            "train_labels": (train,),
            "test_images": (test, *size),
            "test_labels": (test,),
        }
        self._lock = threading.Lock()
        self._arrays: dict[str, Bytes] = {}
        self._order: Indices = np.arange(train)

    def train_labels(self) -> Labels:
        """The classes of the training images in the order of the file, (n,)."""
        with self._lock:
            return self._array("train_labels").astype(np.int64)

    def train_images(self, order: Indices) -> Bytes:
        """The training images in the given order of their numbers in the file, (n, height, width, 1).

        The last order asked for is the one kept, so asking for it again copies nothing, and the images are in memory
        twice only while somebody still holds them in another order.
        """
        with self._lock:
            images = self._array("train_images")
            if not np.array_equal(order, self._order):
                row_of = np.empty_like(self._order)
                row_of[self._order] = np.arange(len(self._order))
                images = self._arrays["train_images"] = images[row_of[order]]
                self._order = order.copy()
            return images[..., np.newaxis]

    def test_part(self) -> Part:
        """The official test part, in the order of the file."""
        with self._lock:
            images, labels = self._array("test_images"), self._array("test_labels")
        return Part(images[..., np.newaxis], labels.astype(np.int64))

    def _array(self, name: str) -> Bytes:
        if not self._arrays:
            self._arrays = read_arrays(self.file, self._expected)
        return self._arrays[name]


class BundledImages(Dataset):
    """Gray images in classes, with an official test part.

    Attributes:
        archive: the file and its arrays, shared by all who load it.
        classes: the name of each label, from 0 up.
    """

    archive: ClassVar[ImageArchive]
    classes: ClassVar[tuple[str, ...]]
    size: ClassVar[tuple[int, int]]

    validation: float = validation_share()

    def task(self) -> Task:
        return Task(TensorType((*self.size, 1)), classes=self.classes, input_range=(0.0, 1.0))

    def load(self, rng: np.random.Generator) -> Samples:
        labels = self.archive.train_labels()
        split = split_by_class(labels, self.validation, 0.0, rng)
        order = np.concatenate([split.train, split.validation])
        images, labels = self.archive.train_images(order), labels[order]
        train = len(split.train)
        return Samples(
            self.task(),
            train=Part(images[:train], labels[:train]),
            validation=Part(images[train:], labels[train:]),
            test=self.archive.test_part(),
            scale=1 / 255,
        )


def read_arrays(file: str, expected: Mapping[str, Shape]) -> dict[str, Bytes]:
    """The arrays of bytes of those names and shapes in an `.npz` file under resources/datasets.

    Raises DataError when the file is damaged or holds others.
    """
    path = resources.path("datasets", file)
    try:
        with np.load(path, allow_pickle=False) as archive:
            arrays = {name: archive[name] for name in expected}
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error) as error:
        raise DataError(tr("{file}: damaged, install the program again: {error}", file=file, error=error)) from error
    for name, shape in expected.items():
        array = arrays[name]
        if array.shape != shape or array.dtype != np.uint8:
            raise DataError(told_of(f"{file}: {name}", f"{array.dtype} {array.shape}", f"uint8 {shape}"))
    return arrays
