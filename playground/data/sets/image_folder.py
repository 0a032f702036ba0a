"""Pictures of one's own."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

import numpy as np

from playground.data.dataset import DATASETS, DataError, Further, Part, Samples
from playground.data.further.pictures import read_pictures
from playground.data.further.reading import is_array
from playground.data.own.last_read import LastRead
from playground.data.own.members import IMAGES, classes_of, is_shown, members_of
from playground.data.own.own_data import OwnData
from playground.data.own.pictures import COLOR, CROP, GRAY, PAD, STRETCH, Bytes, picture
from playground.data.own.source import Tick
from playground.data.own.words import WordList
from playground.data.split import split_by_class, test_share, validation_share
from playground.spec.errors import told_of
from playground.spec.language import tr
from playground.spec.parameter import Choice, Integers, param
from playground.spec.task import Task, TensorType
from playground.storage.limits import as_size, max_bytes


@DATASETS.register
class ImageFolder(OwnData):
    """Pictures from your own folder or zip: PNG or JPEG of any size, in a folder for each class.

    Each is brought to one size; pixels are bytes, `Samples.scale` brings them to 0..1.
    """

    kind: ClassVar[str] = "image_folder"
    title: ClassVar[str] = "Own images"

    classes: tuple[str, ...] = param((), WordList(), doc="The folders that pictures are in", found=True)
    height: int = param(32, Integers(4, 512), doc="Height to which each picture is brought", unit="pixels")
    width: int = param(32, Integers(4, 512), doc="Width to which each picture is brought", unit="pixels")
    fit: str = param(
        CROP,
        Choice((CROP, PAD, STRETCH)),
        doc="Crop: the middle fills the size. Pad: all of it stands there, black beside. Stretch: proportions are lost",
    )
    color: str = param(GRAY, Choice((GRAY, COLOR)), doc="Gray has one number a pixel, color three: red, green, blue")
    validation: float = validation_share()
    test: float = test_share()

    def task(self) -> Task:
        shape = (self.height, self.width, 1 if self.color == GRAY else 3)
        return Task(TensorType(shape), classes=self.classes or ("nothing", "something"), input_range=(0.0, 1.0))

    def load(self, rng: np.random.Generator) -> Samples:
        data = self.file.read()
        key = (self.file.sha256, self.height, self.width, self.fit, self.color)
        images, words = _last_read.get(key, lambda: self._read(data))
        unknown = sorted(set(words) - set(self.classes))
        if unknown:
            raise DataError(
                told_of(
                    self.file.name,
                    tr("the folder {name}", name=repr(unknown[0])),
                    tr("one of {options}", options=self.classes),
                )
            )
        index = {name: number for number, name in enumerate(self.classes)}
        labels = np.array([index[word] for word in words], np.int64)
        split = split_by_class(labels, self.validation, self.test, rng)
        train, validation, test = (
            Part(images[rows], labels[rows]) for rows in (split.train, split.validation, split.test)
        )
        return Samples(self.task(), train, validation, test if self.test else None, scale=1 / 255)

    def read_further(self, path: Path, samples: Samples, tick: Tick | None = None) -> Further:
        if is_array(path):
            return super().read_further(path, samples, tick)
        side = (self.height, self.width)
        return read_pictures(
            path, samples, lambda content, name: picture(content, name, side, self.fit, self.color), tick
        )

    def _read(self, data: bytes) -> tuple[Bytes, tuple[str, ...]]:
        """All pictures, (n, height, width, channels), and the class of each."""
        shape, side = self.task().input.shape, (self.height, self.width)
        with members_of(data, self.file.name) as archive:
            names = pictures_in(archive.names())
            classes = classes_of(names, self.file.name)
            size = len(names) * int(np.prod(shape))
            if size > max_bytes():
                found = tr(
                    "{count} pictures of {shape}, {size} in memory",
                    count=len(names),
                    shape=f"{shape[0]}×{shape[1]}",
                    size=as_size(size),
                )
                raise DataError(told_of(self.file.name, found, tr("at most {bound}", bound=as_size(max_bytes()))))
            images = np.empty((len(names), *shape), np.uint8)
            for place, name in enumerate(names):
                where = f"{self.file.name}/{name}"
                images[place] = picture(archive.read(name, max_bytes()), where, side, self.fit, self.color)
        return images, tuple(classes[name] for name in names)


def pictures_in(names: tuple[str, ...]) -> list[str]:
    """The names of pictures among those of files."""
    return [name for name in names if is_shown(name) and name.lower().endswith(IMAGES)]


_last_read: LastRead[tuple[Bytes, tuple[str, ...]]] = LastRead()
