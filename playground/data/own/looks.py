"""Arrays, pictures and texts looked through before anything is decided; for tables see `surveyed_table`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from playground.data.dataset import DataError
from playground.data.own.array_reading import Array, class_words, read_arrays, usual_pair
from playground.data.own.members import TEXTS, classes_of, is_shown, members_of
from playground.data.own.pictures import COLOR, GRAY, Bytes, picture, picture_size, small_copy
from playground.data.own.source import DataFile, Tick, no_tick
from playground.data.own.table_format import ENCODINGS, find_encoding
from playground.data.own.words import MAX_WORDS
from playground.data.sets.array_file import ArrayFile, arrays_told_apart
from playground.data.sets.image_folder import ImageFolder, pictures_in
from playground.data.sets.text_file import TextFile, plain_text
from playground.data.sets.text_folder import TextFolder, texts_in
from playground.data.text import commonest_first
from playground.spec.language import tr
from playground.storage.limits import max_bytes

SHOWN_PICTURES, SHOWN_CHARACTERS = 24, 2000
SMALLEST_SIDE, USUAL_SIDE, FEWEST_ROWS_A_CLASS = 8, 32, 2
MOST_CLASSES = 1000
SHORTEST_TEXT = 200
# Most texts are read whole, but none further than this.
USUAL_SHARE, LONGEST_READ, SHOWN_BEGINNING = 0.9, 200, 120


@dataclass(frozen=True)
class ArrayLook:
    """Arrays of a file.

    Attributes:
        shapes: type and shape of each, in words.
        pair: the names of the samples and of the answers.
    """

    file: DataFile
    shapes: Mapping[str, str]
    pair: tuple[str, str]
    dataset: ArrayFile
    count: int

    @property
    def facts(self) -> str:
        """How much there is, in words."""
        return tr("{samples} samples, {arrays} arrays", samples=self.count, arrays=len(self.shapes))

    def proposed(self) -> ArrayFile:
        """The data set that one would most likely want."""
        return self.dataset


@dataclass(frozen=True)
class ImageLook:
    """Pictures in classes.

    Attributes:
        counts: how many there are of each class.
        sizes: height and width of the smallest and of the largest looked at.
        shown: small copies of some of them with their class and name.
    """

    file: DataFile
    counts: Mapping[str, int]
    sizes: tuple[tuple[int, int], tuple[int, int]]
    is_gray: bool
    shown: tuple[tuple[str, str, bytes], ...]

    @property
    def facts(self) -> str:
        """How much there is, in words."""
        small, large = ("×".join(map(str, size)) for size in self.sizes)
        return tr(
            "{count} pictures of {small} to {large} pixels, {classes} classes",
            count=sum(self.counts.values()),
            small=small,
            large=large,
            classes=len(self.counts),
        )

    def proposed(self) -> ImageFolder:
        """The data set that one would most likely want."""
        side = max(SMALLEST_SIDE, min(USUAL_SIDE, *self.sizes[0]))
        color = GRAY if self.is_gray else COLOR
        return ImageFolder(file=self.file, classes=tuple(self.counts), height=side, width=side, color=color)

    def preview(self, dataset: ImageFolder) -> list[tuple[str, Bytes]]:
        """The class and the pixels of some pictures as a network is given them."""
        size = (dataset.height, dataset.width)
        return [(word, picture(content, name, size, dataset.fit, dataset.color)) for word, name, content in self.shown]


@dataclass(frozen=True)
class TextLook:
    """A text.

    Attributes:
        beginning: of it, to look at.
        length: how many characters it has.
    """

    file: DataFile
    encoding: str
    characters: str
    beginning: str
    length: int

    @property
    def facts(self) -> str:
        """How much there is, in words."""
        return tr(
            "{characters} characters, {different} different, {encoding}",
            characters=self.length,
            different=len(self.characters),
            encoding=tr(ENCODINGS[self.encoding]),
        )

    def proposed(self) -> TextFile:
        """The data set that one would most likely want."""
        # A window for every half a character in a short text, else the usual stride.
        fitting = {} if self.length >= 20_000 else {"stride": max(4, self.length // 2000)}
        window = {"window": 16} if self.length < 2_000 else {}
        return TextFile(file=self.file, encoding=self.encoding, characters=self.characters, **fitting, **window)


@dataclass(frozen=True)
class TextsLook:
    """Short texts in classes.

    Attributes:
        counts: how many there are of each class.
        lengths: of all of them, in characters, the shortest first.
        shown: the class and the beginning of some.
    """

    file: DataFile
    encoding: str
    characters: str
    counts: Mapping[str, int]
    lengths: tuple[int, ...]
    shown: tuple[tuple[str, str], ...]

    @property
    def facts(self) -> str:
        """How much there is, in words."""
        shortest, *_, longest = (*self.lengths, self.lengths[-1])
        return tr(
            "{texts} texts of {shortest} to {longest} characters, {classes} classes",
            texts=len(self.lengths),
            shortest=shortest,
            longest=longest,
            classes=len(self.counts),
        )

    def proposed(self) -> TextFolder:
        """The data set that one would most likely want."""
        length = min(max(self.lengths[int(USUAL_SHARE * (len(self.lengths) - 1))], 2), LONGEST_READ)
        return TextFolder(
            file=self.file,
            encoding=self.encoding,
            characters=self.characters,
            classes=tuple(self.counts),
            length=length,
        )


def look_at_arrays(file: DataFile, data: bytes, tick: Tick = no_tick) -> ArrayLook:
    """Look through a .npy or .npz file. Raises PlaygroundError."""
    arrays = read_arrays(data, file.name, tick)
    samples, answers = usual_pair(arrays, file.name)
    inputs, found = arrays_told_apart(arrays, samples, answers, file.name)
    most = min(MOST_CLASSES, max(len(found) // FEWEST_ROWS_A_CLASS, 2))
    classes = class_words(found, 20 if found.dtype.kind == "f" else most)
    if not classes and found.dtype.kind == "U":
        raise DataError(
            tr(
                "{file}: found answers in words that are no classes, expected 2 to {most} different ones",
                file=file.name,
                most=most,
            )
        )
    scale = 1 / 255 if inputs.dtype.kind == "u" and inputs.ndim == 4 else 1.0
    dataset = ArrayFile(
        file=file,
        samples=samples,
        answers=answers,
        shape=inputs.shape[1:],
        classes=classes,
        told=found.reshape(len(found), -1).shape[1],
        low=float(inputs.min()) * scale,
        high=float(inputs.max()) * scale,
    )
    shapes = {name: _described(array) for name, array in arrays.items()}
    return ArrayLook(file, shapes, (samples, answers), dataset, len(inputs))


def look_at_images(file: DataFile, data: bytes, tick: Tick = no_tick) -> ImageLook:
    """Look through a zip of pictures. Raises PlaygroundError."""
    with members_of(data, file.name) as archive:
        names = pictures_in(archive.names())
        if not names:
            raise DataError(
                tr("{file}: found no .png or .jpg in it, expected pictures in folders named by class", file=file.name)
            )
        classes = classes_of(names, file.name)
        counts = Counter(classes.values())
        if len(counts) > MAX_WORDS:
            raise DataError(
                tr(
                    "{file}: found {count} folders, expected at most {most} classes",
                    file=file.name,
                    count=len(counts),
                    most=MAX_WORDS,
                )
            )
        step = max(len(names) // SHOWN_PICTURES, 1)
        shown, sizes, gray = [], [], True
        for number, name in enumerate(names[::step][:SHOWN_PICTURES]):
            tick(number / SHOWN_PICTURES)
            content, where = archive.read(name, max_bytes()), f"{file.name}/{name}"
            sizes.append(picture_size(content, where))
            small = small_copy(content, where)
            pixels = picture(small, where, (16, 16), "stretch", COLOR)
            gray = gray and bool((pixels == pixels[..., :1]).all())
            shown.append((classes[name], name, small))
    smallest, largest = min(sizes, key=lambda size: size[0] * size[1]), max(sizes, key=lambda size: size[0] * size[1])
    ordered = {word: counts[word] for word in sorted(counts)}
    return ImageLook(file, ordered, (smallest, largest), gray, tuple(shown))


def look_at_texts(file: DataFile, data: bytes, encoding: str | None = None) -> TextsLook:
    """Look through a zip of texts. Raises PlaygroundError."""
    with members_of(data, file.name) as archive:
        names = [name for name in archive.names() if is_shown(name) and name.lower().endswith(TEXTS)]
        encoding = encoding or find_encoding(b"\n".join(archive.read(name, max_bytes()) for name in names))
    texts = texts_in(data, file.name, encoding)
    counts = Counter(word for word, _ in texts)
    step = max(len(texts) // SHOWN_PICTURES, 1)
    return TextsLook(
        file,
        encoding,
        "".join(commonest_first("".join(text for _, text in texts))),
        {word: counts[word] for word in sorted(counts)},
        tuple(sorted(len(text) for _, text in texts)),
        tuple((word, text[:SHOWN_BEGINNING]) for word, text in texts[::step][:SHOWN_PICTURES]),
    )


def look_at_text(file: DataFile, data: bytes, encoding: str | None = None) -> TextLook:
    """Look through a text. Raises DataError for bytes that are none, or too few."""
    encoding = encoding or find_encoding(data)
    text = plain_text(data, encoding, file.name)
    if len(text) < SHORTEST_TEXT:
        found = tr("{count} characters", count=len(text))
        raise DataError(
            tr(
                "{file}: found {found}, expected a text of at least {least}",
                file=file.name,
                found=found,
                least=SHORTEST_TEXT,
            )
        )
    characters = "".join(commonest_first(text))
    return TextLook(file, encoding, characters, text[:SHOWN_CHARACTERS], len(text))


def _described(array: Array) -> str:
    return f"{array.dtype} {' × '.join(map(str, array.shape))}"
