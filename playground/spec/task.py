"""What data asks of a network: the type of its inputs and of its targets, known before anything is loaded."""

from __future__ import annotations

from dataclasses import dataclass

from playground.spec.language import tr

Shape = tuple[int, ...]

# The label of an answer that does not count. Where numbers are predicted, NaN in the first of them says the same.
IGNORED = -1

# Symbol 0 of every vocabulary: stands at the end of sequences that are shorter than others.
PADDING = ""
# Stands for all characters that a limited vocabulary leaves out.
UNKNOWN = "□"


@dataclass(frozen=True)
class TensorType:
    """What flows along a wire, for one sample (the batch axis is left out).

    Images are (height, width, channels), sequences (time, features).
    `vocabulary` is the number of symbols when the values are indices rather than numbers.
    """

    shape: Shape
    vocabulary: int | None = None

    @property
    def size(self) -> int:
        """How many values one sample has."""
        size = 1
        for length in self.shape:
            size *= length
        return size

    def __str__(self) -> str:
        return "×".join(map(str, self.shape))


@dataclass(frozen=True)
class Task:
    """Inputs and targets of a data set.

    Attributes:
        input: what one sample looks like.
        classes: names of the classes; empty for regression.
        outputs: names of the numbers to predict; empty for classification.
        features: names of the inputs, where they have names ("petal length (cm)").
        symbols: the vocabulary of the inputs, where they are indices; symbol 0 is padding.
        steps: where an answer is wanted at every step of a sequence, how many steps there are; None where one answer is
            wanted for all of a sample.
        padded: whether sequences of numbers may end before their last step; what is behind their end is NaN.
        restart: the symbol behind which a sequence begins anew; empty where text runs on.
        has_gaps: whether some answers do not count, such as those at padding; their targets are marked IGNORED.
        interval: where inputs are a window of a series and outputs the values that follow, how far apart those are
            ("months").
        input_range: lowest and highest input values, for drawing axes of 1-D and 2-D data.
    """

    input: TensorType
    classes: tuple[str, ...] = ()
    outputs: tuple[str, ...] = ()
    features: tuple[str, ...] = ()
    input_range: tuple[float, float] = (-1.0, 1.0)
    symbols: tuple[str, ...] = ()
    steps: int | None = None
    has_gaps: bool = False
    restart: str = ""
    interval: str = ""
    padded: bool = False

    @property
    def answer_axes(self) -> Shape:
        """The axes of the answers to one sample, before that of the classes or numbers: none, or one of the steps."""
        return () if self.steps is None else (self.steps,)

    @property
    def tells_next(self) -> bool:
        """Whether the symbol that follows is asked for, so that what the network says can be read on as text."""
        return bool(self.symbols) and self.classes == self.symbols

    @property
    def spoken_classes(self) -> tuple[str, ...]:
        """The names of the classes in the language that is spoken; the symbols of a text are what they are."""
        return self.classes if self.tells_next else tuple(map(tr, self.classes))

    @property
    def is_classification(self) -> bool:
        return bool(self.classes)

    @property
    def is_image(self) -> bool:
        return len(self.input.shape) == 3
