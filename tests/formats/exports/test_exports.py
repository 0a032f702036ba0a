"""Every kind of layer and every activation leaves the program, and says elsewhere what it says here."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from playground.engine.activation import ACTIVATIONS, Activation
from playground.engine.layer import LAYERS, Layer, Site
from playground.engine.layers.dense import Dense
from playground.engine.lowering import Lowering
from playground.engine.operations import Elementwise, Value
from playground.formats.exports.exporter import EXPORTERS
from playground.formats.exports.model import Model
from playground.spec.errors import PlaygroundError
from playground.spec.task import TensorType
from tests.formats.exports.models import model_around
from tests.test_contract import LAYERS_AT_SITES, label, settings_to_try

RUNNABLE = ("numpy", "onnx")


def distinct(cases: list[Any]) -> list[Any]:
    """The cases that are made of other operations than those before: how weights start changes nothing here.

    Which activation it is does not count either: each has a test of its own.
    """
    found: dict[str, Any] = {}
    for case in cases:
        layer, site = case.values
        lowering = Lowering(site.task)
        lowering.scope = "Layer"
        layer.lower(lowering, site, tuple(map(Value, site.inputs)))
        operations = [instruction.operation for instruction in lowering.instructions]
        made_of = [made for made in operations if not (isinstance(made, Elementwise) and made.activation)]
        found.setdefault(f"{layer.kind} {site.inputs} {made_of}", case)
    return list(found.values())


LAYERS_TO_TRY = distinct(LAYERS_AT_SITES)
OF_SEQUENCES = [case for case in LAYERS_TO_TRY if case.values[1].inputs == (TensorType((3, 4)),)]
ACTIVATIONS_TO_TRY = {repr(made.settings()) + made.kind: made for kind in ACTIVATIONS for made in settings_to_try(kind)}

EXPORTERS_TO_TRY = [EXPORTERS.find(kind)() for kind in RUNNABLE]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("exports")


def assert_same_elsewhere(model: Model, folder: Path) -> None:
    for exporter in EXPORTERS_TO_TRY:
        path = folder / f"net{exporter.suffix}"
        exporter.write(model, path)
        assert f"{len(model.inputs)} answers agree" in exporter.verify(model, path, lambda sentence: None)


@pytest.mark.parametrize(("layer", "site"), LAYERS_TO_TRY)
def test_a_layer_says_elsewhere_what_it_says_here(layer: Layer, site: Site, folder: Path) -> None:
    assert_same_elsewhere(model_around(layer, *site.inputs), folder)


@pytest.mark.parametrize(("layer", "site"), OF_SEQUENCES)
def test_padding_is_left_out_elsewhere_too(layer: Layer, site: Site, folder: Path) -> None:
    assert_same_elsewhere(model_around(layer, *site.inputs, masked=True), folder)


@pytest.mark.parametrize("function", ACTIVATIONS_TO_TRY.values(), ids=label)
def test_an_activation_says_elsewhere_what_it_says_here(function: Activation, folder: Path) -> None:
    for layer, takes in ((Dense(activation=function), (5,)), (LAYERS.find("conv2d")(activation=function), (4, 4, 2))):
        assert_same_elsewhere(model_around(layer, takes), folder)


def test_a_layer_without_operations_is_refused_by_name() -> None:
    class Unknown(Dense):
        kind = "unknown"
        lower = Layer.lower

    with pytest.raises(PlaygroundError, match="Unknown: found no operations of it"):
        model_around(Unknown(), (5,))
