"""How NumPy computes a step: without warnings about what is not finite, on little scratch paper."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np

# Numbers that NumPy converts or gathers at a time where it cannot compute on an array as it lies. With its own 8192 two
# such scratch papers are as large as the activations of a small network, and no quicker.
SCRATCH = 1024


@contextmanager
def arithmetic() -> Iterator[None]:
    """What computes in here is told by its results alone: a loss that is not finite is found by looking at it."""
    with np.errstate(all="ignore"):  # on leaving, it brings back the size of the scratch paper too
        np.setbufsize(SCRATCH)
        yield
