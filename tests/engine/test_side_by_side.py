"""Two lists of calls at once, on two threads, and nothing left of them."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from playground.engine.side_by_side import side_by_side


def second_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "second half of a batch"]


def on_a_thread(body: Callable[[], None]) -> None:
    thread = threading.Thread(target=body)
    thread.start()
    thread.join()


def test_both_lists_are_through_when_it_returns_each_on_a_thread_of_its_own() -> None:
    made: list[tuple[str, int]] = []

    def note(name: str) -> Callable[[], None]:
        return lambda: made.append((name, threading.get_ident()))

    for _ in range(100):
        side_by_side([note("a"), note("b")], [note("c"), note("d")])
    assert len(made) == 400
    assert len({ident for _, ident in made}) == 2
    here = threading.get_ident()
    assert all((ident == here) == (name in "ab") for name, ident in made)


def test_they_run_at_the_same_time() -> None:
    meeting = threading.Barrier(2, timeout=10)
    side_by_side([meeting.wait], [meeting.wait])


@pytest.mark.parametrize("side", [0, 1])
def test_an_error_on_either_side_is_raised_here_and_the_next_calls_work(side: int) -> None:
    calls: list[list[Callable[[], object]]] = [[lambda: None], [lambda: None]]
    calls[side] = [lambda: 1 / 0]
    with pytest.raises(ZeroDivisionError):
        side_by_side(*calls)
    made: list[int] = []
    side_by_side([lambda: made.append(1)], [lambda: made.append(2)])
    assert sorted(made) == [1, 2]


def test_the_second_thread_ends_with_the_one_that_asked_for_it() -> None:
    before, found = set(second_threads()), list[threading.Thread]()

    def ask() -> None:
        side_by_side([], [])
        found.extend(set(second_threads()) - before)

    on_a_thread(ask)
    (second,) = found
    second.join(timeout=10)
    assert not second.is_alive()
