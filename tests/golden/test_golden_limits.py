"""Clipped gradients and weights kept short agree with PyTorch, and with the textbook, in float64."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest

from playground.engine.arrays import Array, Arrays
from playground.engine.limits import Limits, trace_clipping, trace_max_norm
from playground.engine.randomness import generator
from playground.engine.tape import Tape
from tests.golden.cases import Case, read

CASES = read(Path(__file__).with_name("limits.npz"))
NEAR = 1e-12


def limited(case: Case) -> Array:
    tape = Tape(1, Arrays({}, np.float64), np.float64, True, lambda name: generator(0, name))
    given = case.arrays["given"].copy()
    if case.kind == "max_norm":
        trace_max_norm(tape, given, np.empty_like(given), case.settings["max_norm"])
    else:
        trace_clipping(tape, given, Limits(**case.settings))
    for call in tape.calls:
        call()
    return given


@pytest.mark.parametrize("name", CASES)
def test_a_limit_is_kept_as_pytorch_keeps_it(name: str) -> None:
    np.testing.assert_allclose(limited(CASES[name]), CASES[name].arrays["after"], rtol=NEAR, atol=NEAR)


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if case.kind == "max_norm"])
def test_max_norm_is_the_textbooks(name: str) -> None:
    """A neuron's weights are as they were, or as long as the limit and in the same direction."""
    case = CASES[name]
    columns, before = (array.reshape(-1, array.shape[-1]) for array in (limited(case), case.arrays["given"]))
    norms, limit = np.linalg.norm(before, axis=0), case.settings["max_norm"]
    np.testing.assert_allclose(np.linalg.norm(columns, axis=0), np.minimum(norms, limit), rtol=1e-6)
    np.testing.assert_array_equal(columns[:, norms < limit - 1e-6], before[:, norms < limit - 1e-6])
    np.testing.assert_allclose(columns / np.linalg.norm(columns, axis=0), before / norms, rtol=1e-12)


def test_every_limit_is_compared() -> None:
    assert {case.kind for case in CASES.values()} == {field.name for field in fields(Limits)}
