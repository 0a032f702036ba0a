"""Training leaves NumPy as it was."""

from __future__ import annotations

import numpy as np
import pytest

from playground.engine.arithmetic import SCRATCH, arithmetic


def test_what_computes_is_neither_warned_about_nor_given_much_scratch_paper() -> None:
    before = np.getbufsize(), np.geterr()
    with arithmetic():
        assert np.getbufsize() == SCRATCH
        assert np.isinf(np.float32(1) / np.float32(0))
    assert (np.getbufsize(), np.geterr()) == before


def test_numpy_is_as_it_was_after_an_error_too() -> None:
    before = np.getbufsize(), np.geterr()
    with pytest.raises(ZeroDivisionError), arithmetic():
        raise ZeroDivisionError
    assert (np.getbufsize(), np.geterr()) == before
