"""Pride and Prejudice."""

from __future__ import annotations

from typing import ClassVar

from playground.data.dataset import DATASETS
from playground.data.text import BundledText


@DATASETS.register
class PrideAndPrejudice(BundledText):
    """A novel in English, to tell the next character.

    684 767 characters, 75 different ones.
    Source: Jane Austen 1813.
    """

    kind: ClassVar[str] = "pride_and_prejudice"
    title: ClassVar[str] = "Pride and Prejudice"
    source: ClassVar[str] = "Jane Austen 1813; public domain."
    file: ClassVar[str] = "pride_and_prejudice.txt"
