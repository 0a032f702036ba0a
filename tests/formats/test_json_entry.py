"""Hostile JSON is refused in one sentence."""

from __future__ import annotations

import pytest

from playground.formats.entry import Entry, parse_json
from playground.storage.errors import FileError


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b'{"a": 1, "a": 2}', "the key 'a' twice in one object"),
        (b'{"b": {"a": 1, "a": 2}}', "the key 'a' twice in one object"),
        (b"[" * 200_000, "nested more than 100 deep"),
        (b'{"a":' * 200_000, "nested more than 100 deep"),
        (b"[NaN]", "found NaN, expected finite numbers"),
        (b"[-Infinity]", "found -Infinity, expected finite numbers"),
        (b"[1e999]", "found '1e999', expected finite numbers"),
        (b"1" * 10_000, "a number of thousands of digits"),
        (b'{"a": \xff}', "a byte that is no UTF-8 at 6"),
        (b'{"a": 1', r"line 1 column \d+: found no JSON"),
        (b"", "line 1 column 1: found no JSON"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_text_that_is_no_sound_json_is_refused(content: bytes, message: str) -> None:
    with pytest.raises(FileError, match=message):
        parse_json(content, "a.json")


def test_a_byte_order_mark_is_skipped() -> None:
    assert parse_json(b"\xef\xbb\xbf[1]", "a.json").value == [1]


def test_a_message_stays_one_line_whatever_the_file_holds() -> None:
    entry = Entry("a\nb.json", "layers[0].na\nme", "two\nlines\x1b[31m")
    message = str(entry.refuse("a number"))
    assert message.isprintable()
    assert message == r"a\nb.json: layers[0].na\nme: found 'two\nlines\x1b[31m', expected a number"


def test_half_of_a_surrogate_pair_is_no_text() -> None:
    with pytest.raises(FileError, match="expected valid Unicode text"):
        parse_json(b'"\\ud800"', "a.json").text(100)


def test_what_is_nested_a_hundred_deep_is_read() -> None:
    assert parse_json(b"[" * 100 + b"]" * 100, "a.json").value
    with pytest.raises(FileError, match="found objects nested more than 100 deep"):
        parse_json(b'{"a": [' * 51 + b"]}" * 51, "a.json")
