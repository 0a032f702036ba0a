"""Layers made of others agree with PyTorch in float64."""

from __future__ import annotations

from pathlib import Path

import pytest

from playground.engine.layer import LAYERS
from tests.golden.cases import read
from tests.golden.test_golden_engine import assert_close, gradients_of

CASES = read(Path(__file__).with_name("layers_composite.npz"))


@pytest.mark.parametrize("name", CASES)
def test_a_transformer_block_computes_what_pytorch_computes(name: str) -> None:
    case = CASES[name]
    layer = LAYERS.find(case.kind).from_settings(case.settings)
    arrays = {key.replace(":", "/"): array for key, array in case.arrays.items()}
    given = {key.removeprefix("array "): array for key, array in arrays.items() if key.startswith("array ")}
    output, found = gradients_of(layer, case.arrays["x"], case.arrays["gradient of y"], given)
    assert_close(output, case.arrays["y"], "y")
    assert set(found) == {"x", *given}
    for key, gradient in found.items():
        assert_close(gradient, arrays[f"gradient of {key}"], key)
