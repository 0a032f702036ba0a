"""Every consumer of randomness has a generator of its own."""

from __future__ import annotations

import itertools

from playground.engine.randomness import generator


def test_the_same_seed_and_purpose_give_the_same_draws() -> None:
    assert generator(3, "weights", "Dense 1").random() == generator(3, "weights", "Dense 1").random()


def test_other_seeds_and_purposes_give_other_draws() -> None:
    purposes = [("data",), ("shuffle",), ("weights", "Dense 1"), ("weights", "Dense 2"), ("layer", "Dense 1"), ()]
    draws = [generator(seed, *purpose).random() for seed, purpose in itertools.product((0, 1, 2**31 - 1), purposes)]
    assert len(set(draws)) == len(draws)


def test_words_do_not_run_into_each_other() -> None:
    assert generator(0, "ab", "c").random() != generator(0, "a", "bc").random()
