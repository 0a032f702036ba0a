"""When something was, in words."""

from __future__ import annotations

import pytest

from playground.panels.when import ago, at

NOW = 1_700_000_000.0


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (-5, "just now"),
        (59, "just now"),
        (60, "1 minute ago"),
        (3599, "59 minutes ago"),
        (3600, "1 hour ago"),
        (86_399, "23 hours ago"),
    ],
)
def test_up_to_a_day_it_is_said_how_long_ago_it_was(seconds: float, words: str):
    assert ago(NOW - seconds, NOW) == words


def test_before_that_the_date_is_said():
    assert ago(NOW - 86_400, NOW) == at(NOW - 86_400)
