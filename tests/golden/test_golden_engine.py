"""Dense layers, activations, losses, optimizers and schedules agree with PyTorch in float64."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from playground.engine.activation import ACTIVATIONS
from playground.engine.arrays import Array, Arrays
from playground.engine.ignored import trace_ignored
from playground.engine.layer import LAYERS, Layer, Site
from playground.engine.loss import LOSSES
from playground.engine.optimizer import OPTIMIZERS, OptimizerState, StatePart
from playground.engine.randomness import generator
from playground.engine.schedule import SCHEDULES, Memory
from playground.engine.tape import Tape
from playground.spec.task import IGNORED, Task, TensorType
from tests.golden.cases import read

TOLERANCE = 1e-10
AFTER_FIFTY_STEPS = 1e-9
RATE = 0.3

ACTIVATION_CASES, DENSE_CASES, LOSS_CASES, OPTIMIZER_CASES, SCHEDULE_CASES = (
    read(Path(__file__).with_name(f"{area}.npz"))
    for area in ("activations", "dense", "losses", "optimizers", "schedules")
)
GIVEN = OPTIMIZER_CASES.pop("given").arrays


def assert_close(found: Array, expected: Array, what: str, tolerance: float = TOLERANCE) -> None:
    """Relative to the largest number, so that what cancels out to nearly nothing is not held to its own size."""
    assert found.shape == expected.shape, what
    assert np.abs(found - expected).max() <= tolerance * max(np.abs(expected).max(), 1e-30), what


def tape_of(batch: int, arrays: Arrays) -> Tape:
    tape = Tape(batch, arrays, np.float64, True, lambda name: generator(0, name))
    tape.scope = "layer"
    return tape


def gradients_of(layer: Layer, x: Array, gradient: Array, values: dict[str, Array]) -> tuple[Array, dict[str, Array]]:
    """The output and all gradients of a layer: "x" and its arrays by name."""
    kind = TensorType(x.shape[1:])
    site = Site((kind,), Task(kind, classes=("a", "b")), TensorType((2,)))
    arrays = Arrays({"layer": layer.arrays(site)}, np.float64)
    for name, array in arrays.of_layer("layer").items():
        array.value[...] = values[name]
    tape = tape_of(len(x), arrays)
    output, backward = layer.trace(tape, site, (x,))
    (gx,) = backward(gradient.copy(), (True,))
    for call in tape.calls:
        call()
    assert gx is not None
    return output, {"x": gx} | {name: array.gradient for name, array in arrays.of_layer("layer").items()}


@pytest.mark.parametrize("name", ACTIVATION_CASES)
def test_an_activation_computes_what_pytorch_computes(name: str) -> None:
    case = ACTIVATION_CASES[name]
    function = ACTIVATIONS.find(case.kind).from_settings(case.settings)
    layer = LAYERS.find("activation")(function=function)
    values = {key.removeprefix("array "): array for key, array in case.arrays.items() if key.startswith("array ")}
    output, found = gradients_of(layer, case.arrays["z"], case.arrays["gradient of y"], values)
    assert_close(output, case.arrays["y"], "y")
    assert_close(found["x"], case.arrays["gradient of z"], "gradient of z")
    for array in values:
        assert_close(found[array], case.arrays[f"gradient of array {array}"], array)


@pytest.mark.parametrize("name", DENSE_CASES)
def test_a_dense_layer_computes_what_pytorch_computes(name: str) -> None:
    case = DENSE_CASES[name]
    layer = LAYERS.find(case.kind).from_settings(case.settings)
    given = {key: case.arrays[key] for key in ("weight", "bias", "slope") if key in case.arrays}
    output, found = gradients_of(layer, case.arrays["x"], case.arrays["gradient of y"], given)
    assert_close(output, case.arrays["y"], "y")
    for key, gradient in found.items():
        assert_close(gradient, case.arrays[f"gradient of {key}"], key)


@pytest.mark.parametrize("name", LOSS_CASES)
def test_a_loss_computes_what_pytorch_computes(name: str) -> None:
    case = LOSS_CASES[name]
    loss = LOSSES.find(case.kind).from_settings(case.settings)
    prediction, raw = case.arrays["prediction"], case.arrays["targets"]
    point = TensorType((2,))
    names = tuple("abcdefg"[: max(2, prediction.shape[1])])
    gaps = bool((raw == IGNORED).any() if raw.dtype.kind == "i" else np.isnan(raw).any())
    given = {"classes": names} if raw.dtype.kind == "i" else {"outputs": names[: prediction.shape[1]]}
    task = Task(point, **given, has_gaps=gaps)
    # Targets of the training loop are single precision, which numbers of double precision would lose digits in.
    targets = raw if raw.dtype.kind == "f" else loss.targets(task, raw)
    tape = tape_of(len(prediction), Arrays({}, np.float64))
    tape.ignored = trace_ignored(tape, targets, None) if gaps else None
    value, gradient = loss.trace(tape, prediction, targets)
    for call in tape.calls:
        call()
    assert_close(value, case.arrays["loss"], "loss")
    assert_close(gradient, case.arrays["gradient"], "gradient")


@pytest.mark.parametrize("name", OPTIMIZER_CASES)
def test_fifty_steps_of_an_optimizer_go_where_pytorch_goes(name: str) -> None:
    case = OPTIMIZER_CASES[name]
    optimizer = OPTIMIZERS.find(case.kind).from_settings(case.settings)
    values, gradients = GIVEN["weights"].copy(), np.empty_like(GIVEN["weights"])
    tape, state = tape_of(1, Arrays({}, np.float64)), OptimizerState(len(values), np.float64)
    optimizer.trace(tape, values, gradients, StatePart(state, slice(None)))
    for step, (gradient, expected) in enumerate(zip(GIVEN["gradients"], case.arrays["after"], strict=True)):
        gradients[...] = gradient
        state.advance()
        for call in tape.calls:
            call()
        assert_close(values, expected, f"step {step + 1}", AFTER_FIFTY_STEPS)


@pytest.mark.parametrize("name", SCHEDULE_CASES)
def test_a_schedule_gives_every_step_the_rate_that_pytorch_gives_it(name: str) -> None:
    case = SCHEDULE_CASES[name]
    schedule, rates = SCHEDULES.find(case.kind).from_settings(case.settings), case.arrays["rates"]
    if "losses" not in case.arrays:
        assert_close(np.array([RATE * schedule.factor(step) for step in range(len(rates))]), rates, "rates")
        return
    memory, found = Memory(), []
    for loss in case.arrays["losses"]:
        memory = schedule.look(memory, loss)
        found.append(RATE * memory.factor)
    assert_close(np.array(found), rates, "rates")


def test_every_kind_has_its_golden_numbers() -> None:
    for registry, cases in (
        (ACTIVATIONS, ACTIVATION_CASES),
        (LOSSES, LOSS_CASES),
        (OPTIMIZERS, OPTIMIZER_CASES),
        (SCHEDULES, SCHEDULE_CASES),
    ):
        assert {case.kind for case in cases.values()} == set(registry.kinds())
    behind_weights = {case.settings["activation"] for case in DENSE_CASES.values()}
    assert behind_weights == set(ACTIVATIONS.kinds())


def test_every_option_of_every_optimizer_is_tried() -> None:
    for kind in OPTIMIZERS:
        tried = {name for case in OPTIMIZER_CASES.values() if case.kind == kind.kind for name in case.settings}
        wanted = {parameter.name for parameter in kind.parameters()} - {"schedule"}
        assert wanted - tried <= ({"learning_rate"} if kind.kind == "lion" else set())
