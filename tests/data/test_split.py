"""Splitting samples into parts."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from playground.data.split import apportion, split_at_random, split_by_class

SHARES = [(0.0, 0.0), (0.2, 0.0), (0.25, 0.25), (0.5, 0.4), (0.0, 0.4), (0.01, 0.01)]
sizes_of_classes = st.lists(st.integers(1, 400), min_size=1, max_size=12).filter(lambda sizes: sum(sizes) >= 10)


@pytest.mark.parametrize(("validation", "test"), SHARES)
def test_every_sample_is_in_exactly_one_part(validation: float, test: float) -> None:
    labels = np.repeat([0, 1, 2], [50, 31, 7])
    split = split_by_class(labels, validation, test, np.random.default_rng(0))
    together = np.concatenate([split.train, split.validation, split.test])
    assert sorted(together) == list(range(88))


@given(sizes=sizes_of_classes, validation=st.floats(0, 0.5), test=st.floats(0, 0.4))
@settings(max_examples=200, deadline=None)
def test_every_part_holds_its_share_of_every_class_within_one_sample(
    sizes: list[int], validation: float, test: float
) -> None:
    shares = (1 - validation - test, validation, test)
    counts = apportion(np.array(sizes), shares)
    assert counts.sum(axis=1).tolist() == sizes
    assert counts.min() >= 0
    quotas = np.outer(sizes, shares)
    # A part that would stay empty is given one sample on top, which is still within one of its quota.
    assert np.all(np.abs(counts[:, 1:] - quotas[:, 1:]) <= 1 + 1e-6)
    assert np.all(np.abs(counts[:, 0] - quotas[:, 0]) <= 2 + 1e-6)
    assert np.all(counts.sum(axis=0)[1:] >= [validation > 0, test > 0])
    assert counts[:, 0].sum() > 0


def test_rounding_does_not_add_up_over_many_small_classes() -> None:
    counts = apportion(np.full(100, 3), (0.8, 0.2, 0.0))
    assert counts.sum(axis=0).tolist() == [240, 60, 0]


def test_a_share_above_zero_gives_at_least_one_sample() -> None:
    split = split_at_random(10, 0.001, 0.001, np.random.default_rng(0))
    assert (len(split.train), len(split.validation), len(split.test)) == (8, 1, 1)


def test_a_share_of_zero_gives_none() -> None:
    split = split_at_random(10, 0.0, 0.0, np.random.default_rng(0))
    assert (len(split.train), len(split.validation), len(split.test)) == (10, 0, 0)


def test_the_parts_are_in_random_order() -> None:
    split = split_by_class(np.repeat([0, 1], 500), 0.2, 0.0, np.random.default_rng(0))
    assert 150 < np.count_nonzero(split.train[:400] < 500) < 250


def test_the_split_follows_the_seed() -> None:
    first, again, other = (split_at_random(100, 0.2, 0.2, np.random.default_rng(seed)) for seed in (1, 1, 2))
    assert np.array_equal(first.train, again.train)
    assert np.array_equal(first.test, again.test)
    assert not np.array_equal(first.train, other.train)


def test_the_first_samples_of_every_part_are_of_all_classes() -> None:
    labels = np.repeat(np.arange(4), [1200, 1000, 1000, 1000])

    split = split_by_class(labels, 0.1, 0.1, np.random.default_rng(0))

    for part in (split.train, split.validation, split.test):
        assert set(labels[part[:40]]) == {0, 1, 2, 3}
        assert set(labels[part[-40:]]) == {0, 1, 2, 3}
