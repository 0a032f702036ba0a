"""One seed, and an own generator for every consumer of randomness."""

from __future__ import annotations

from zlib import crc32

import numpy as np


def generator(seed: int, *purpose: str) -> np.random.Generator:
    """The generator of one consumer, named by its purpose ("weights", "Dense 1").

    It depends on the seed and the names alone, so that adding a layer leaves the others' draws as they were.
    """
    key = [crc32(word.encode()) for word in purpose]
    return np.random.default_rng(np.random.SeedSequence(seed, spawn_key=key))
