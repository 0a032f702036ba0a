"""The curves on pages of the reference are those of the code itself."""

from __future__ import annotations

import numpy as np
import pytest

from playground.engine.activation import ACTIVATIONS
from playground.formats.reference_curves import curves_of


@pytest.mark.parametrize("kind", sorted(set(ACTIVATIONS.kinds()) - {"softmax"}))
def test_every_activation_of_one_value_is_drawn_with_its_slope(kind: str) -> None:
    curves = curves_of(f"activations/{kind}")
    assert curves is not None
    (_, y), (_, slope) = curves.lines
    smooth = np.abs(np.diff(y, 2)) < 0.002
    by_differences = (y[2:] - y[:-2]) / (curves.x[2:] - curves.x[:-2])
    if ACTIVATIONS.find(kind).learns:
        np.testing.assert_allclose(slope[1:-1][smooth], by_differences[smooth], atol=0.02)


def test_what_looks_at_several_values_has_no_curve() -> None:
    assert curves_of("activations/softmax") is None
    assert curves_of("losses/cross_entropy") is None
    assert curves_of("layers/dense") is None


def test_a_loss_is_least_where_the_answer_is_right() -> None:
    curves = curves_of("losses/mse")
    assert curves is not None
    ((_, loss),) = curves.lines
    assert curves.x[loss.argmin()] == pytest.approx(1) and loss.min() == 0


def test_a_schedule_is_drawn_over_its_span() -> None:
    curves = curves_of("schedules/cosine")
    assert curves is not None
    ((_, factors),) = curves.lines
    assert factors[0] == 1 and factors[-1] == pytest.approx(0, abs=1e-6)
