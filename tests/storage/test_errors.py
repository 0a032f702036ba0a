"""A message is one line, whatever stands in a file."""

from __future__ import annotations

from playground.spec.wording import counted
from playground.storage.errors import one_line


def test_breaks_and_control_characters_are_escaped_and_numbers_keep_their_groups() -> None:
    assert one_line("a\nb\x1b[2J\u202e") == "a\\nb\\x1b[2J\\u202e"
    assert one_line(counted(103_200, "answer")) == "103\N{NARROW NO-BREAK SPACE}200 answers"
