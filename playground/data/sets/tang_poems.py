"""Tang poems."""

from __future__ import annotations

from typing import ClassVar

from playground.data.dataset import DATASETS
from playground.data.text import BundledText


@DATASETS.register
class TangPoems(BundledText):
    """313 Chinese poems of the Tang dynasty, to tell the next character.

    28 002 characters, 2 578 different ones; title, author and lines, a blank line between poems.
    Source: the anthology Three Hundred Tang Poems, in simplified characters.
    """

    kind: ClassVar[str] = "tang_poems"
    source: ClassVar[str] = "Three Hundred Tang Poems, compiled by Sun Zhu about 1763; public domain."
    file: ClassVar[str] = "tang_poems_zh.txt"
