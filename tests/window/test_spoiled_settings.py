"""What is remembered between starts may be spoiled: the window opens all the same, and says nothing of it."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QByteArray, QSettings

from tests.window.agreement import assert_window_agrees
from tests.window.conftest import Opener

KEYS = (
    "geometry",
    "layout",
    "recent",
    "folder",
    "pictures",
    "export",
    "appearance",
    "contrast",
    "text_size",
    "welcome",
    "no such",
)
SPOILED = {
    "numbers": 10**9,
    "lists": ["x" * 5_000, "a\0b", "", {"a": 1}, 7],
    "bytes": QByteArray(b"\x01\xd9\xd0\xcb" + b"\xff" * 60),
}


@pytest.mark.parametrize("what", SPOILED)
def test_settings_of_another_kind_do_not_stop_the_start(what: str, settings: QSettings, open_window: Opener):
    for key in KEYS:
        settings.setValue(key, SPOILED[what])
    person = open_window("circle")
    person.window.gallery.welcome()
    assert_window_agrees(person.window)
    assert person.window.files.recent() == []


def test_a_settings_file_with_bytes_turned_over_does_not_stop_the_start(
    settings: QSettings, open_window: Opener, tmp_path: Path
):
    first = open_window("circle")
    first.window.close()
    settings.setValue("recent", [str(tmp_path / "a.playground")])
    settings.sync()
    content, dice = bytearray((tmp_path / "settings.ini").read_bytes()), Random(1)
    for _ in range(40):
        content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
    (tmp_path / "settings.ini").write_bytes(content)
    settings.sync()
    assert_window_agrees(open_window("circle").window)
