"""A docstring is taken apart into what it is, more of it, and sections."""

from __future__ import annotations

from typing import ClassVar

from playground.spec.declared import Declared
from playground.spec.description import describe


class Noun(Declared):
    """What all of them are.

    Shape: (batch, ...) -> the same.
    Source: somebody
    else.

    Attributes:
        kind: not for the reference.
    """


class Kind(Noun):
    """What it is, in words
    over two lines.

    More of it.

    Equation:
        y = x
        z = y
    PyTorch: Identity.
    Raises: ShapeError never.
    Source: a paper
    of two lines.
    """

    kind: ClassVar[str] = "kind"


def test_a_docstring_begins_with_what_the_thing_is() -> None:
    assert describe(Kind).summary == Kind.summary() == "What it is, in words over two lines."
    assert describe(Kind).notes == ("More of it.",)


def test_sections_are_told_apart_and_an_equation_keeps_its_lines() -> None:
    assert describe(Kind).sections == {
        "Equation": "y = x\nz = y",
        "Shape": "(batch, ...) -> the same.",
        "PyTorch": "Identity.",
        "Source": "a paper of two lines.",
    }
    assert list(describe(Kind).sections) == ["Equation", "Shape", "PyTorch", "Source"]


def test_what_all_kinds_have_in_common_is_said_once_by_their_base() -> None:
    class Short(Noun):
        """Short."""

    assert describe(Short).sections == {"Shape": "(batch, ...) -> the same.", "Source": "somebody else."}
    assert describe(Short).notes == ()


def test_a_hint_is_the_summary_with_the_equation() -> None:
    assert Kind.hint() == "What it is, in words over two lines.\ny = x\nz = y"
    assert Noun.hint() == "What all of them are."
