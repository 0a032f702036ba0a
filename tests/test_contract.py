"""One contract for every registered kind, by walking the registries: a new kind is held to it without a line here."""

from __future__ import annotations

import json
import math
import tracemalloc
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from playground.data.dataset import DATASETS
from playground.engine.activation import ACTIVATIONS, Activation
from playground.engine.arithmetic import SCRATCH, arithmetic
from playground.engine.arrays import Array, Arrays
from playground.engine.gradient_check import (
    layer_gradient_errors,
    loss_gradient_error,
    random_inputs,
    random_targets,
)
from playground.engine.ignored import trace_ignored
from playground.engine.initializer import INITIALIZERS, Initializer
from playground.engine.layer import LAYERS, Layer, Site
from playground.engine.layers.dense import Dense
from playground.engine.loss import LOSSES, Loss
from playground.engine.memory import Apart, Shared, shared
from playground.engine.network import Network
from playground.engine.optimizer import OPTIMIZERS, Optimizer, OptimizerState, StatePart
from playground.engine.plan import Plan, make_plan
from playground.engine.randomness import generator
from playground.engine.schedule import SCHEDULES, Memory, Schedule
from playground.engine.tape import Tape
from playground.spec.augmentation import AUGMENTATIONS
from playground.spec.composite import Composite
from playground.spec.declared import Declared
from playground.spec.errors import PlaygroundError, SettingError, ShapeError
from playground.spec.graph import Graph
from playground.spec.parameter import Integers
from playground.spec.project import Training
from playground.spec.task import Task, TensorType

REGISTRIES = (LAYERS, ACTIVATIONS, LOSSES, OPTIMIZERS, SCHEDULES, INITIALIZERS, DATASETS, AUGMENTATIONS)
KINDS: list[type[Declared]] = [Training, *(kind for registry in REGISTRIES for kind in registry)]
TASKS = {
    "one number": Task(TensorType((4,)), outputs=("y",)),
    "three numbers": Task(TensorType((4,)), outputs=("a", "b", "c")),
    "two classes": Task(TensorType((4,)), classes=("no", "yes")),
    "five classes": Task(TensorType((4,)), classes=tuple("abcde")),
    "two numbers at each step": Task(TensorType((3, 2)), outputs=("a", "b"), steps=3),
    "two numbers at some steps": Task(TensorType((3, 2)), outputs=("a", "b"), steps=3, has_gaps=True),
    "two classes at some steps": Task(TensorType((3, 2)), classes=("no", "yes"), steps=3, has_gaps=True),
    "five classes at each step": Task(TensorType((3, 2)), classes=tuple("abcde"), steps=3),
    "five classes at some steps": Task(TensorType((3, 2)), classes=tuple("abcde"), steps=3, has_gaps=True),
    "five classes, some unknown": Task(TensorType((4,)), classes=tuple("abcde"), has_gaps=True),
}
BATCHES = (1, 2, 7)
TOLERANCE = 1e-6

each_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: f"{kind.__module__.split('.')[-2]}-{kind.kind}")


def settings_to_try(kind: type[Any]) -> Iterator[Any]:
    """The kind with its defaults, then with every allowed value of every setting; huge sizes left out."""
    yield kind()
    for parameter in kind.parameters():
        for value in parameter.constraint.valid():
            made = kind(**{parameter.name: value})
            if made != kind() and not (isinstance(parameter.constraint, Integers) and value > 100):
                yield made


def label(value: object) -> str:
    if isinstance(value, Declared):
        return "-".join([value.kind, *(f"{name}={setting}" for name, setting in value.settings().items())])
    return value.kind if isinstance(value, type) and issubclass(value, Declared) else str(value)


def site_of(layer: Layer, takes: tuple[tuple[int, ...] | TensorType, ...]) -> Site:
    types = tuple(taken if isinstance(taken, TensorType) else TensorType(taken) for taken in takes)
    return Site(types, Task(types[0], classes=("a", "b", "c")), TensorType((3,)))


def is_taken(layer: Layer, site: Site) -> bool:
    try:
        layer.output_type(site)
    except ShapeError:
        return False
    return True


# A setting may ask for more than a shape has, such as a window larger than the image; defaults take them all.
LAYERS_AT_SITES = [
    pytest.param(layer, site_of(layer, shapes), id=f"{label(layer)}-{shapes}")
    for kind in LAYERS
    for layer in settings_to_try(kind)
    for shapes in kind.takes
    if layer == kind() or is_taken(layer, site_of(layer, shapes))
]
LOSSES_ON_TASKS = [
    pytest.param(loss, task, id=f"{label(loss)}-{name}")
    for kind in LOSSES
    for loss in settings_to_try(kind)
    for name, task in TASKS.items()
    if loss.refusal(task) is None
]


# What is declared


@each_kind
def test_it_says_what_it_is(kind: type[Declared]) -> None:
    assert kind.kind and kind.title
    assert kind.summary().endswith((".", ")")), kind.summary()
    for parameter in kind.parameters():
        assert parameter.doc, parameter.name
        assert not parameter.doc.endswith("."), "tooltips and tables add their own punctuation"


@each_kind
def test_defaults_are_allowed_and_nothing_differs_from_them(kind: type[Declared]) -> None:
    made = kind()
    assert made.settings() == {}
    for parameter in kind.parameters():
        assert getattr(made, parameter.name) == parameter.constraint.accept(parameter.default)


@each_kind
def test_every_allowed_setting_is_taken_and_survives_a_file(kind: type[Declared]) -> None:
    for parameter in kind.parameters():
        for value in parameter.constraint.valid():
            made = kind(**{parameter.name: value})
            stored = json.loads(json.dumps(made.settings()))
            assert kind.from_settings(stored) == made
            assert hash(kind.from_settings(stored)) == hash(made)
            assert made.replace() == made


@each_kind
def test_every_forbidden_setting_is_refused_by_owner_field_found_and_expected(kind: type[Declared]) -> None:
    for parameter in kind.parameters():
        for value in parameter.constraint.invalid():
            with pytest.raises(SettingError) as caught:
                kind(**{parameter.name: value})
            error = caught.value
            assert (error.owner, error.field, error.expected) == (kind.title, parameter.name, str(parameter.constraint))
            assert error.found is value
            for word in (kind.title, parameter.name, repr(value)[:40], str(parameter.constraint)):
                assert word in str(error)


@each_kind
def test_an_unknown_setting_is_refused_by_name(kind: type[Declared]) -> None:
    with pytest.raises(PlaygroundError, match="no setting 'colour'"):
        kind.from_settings({"colour": 1})


@each_kind
def test_it_cannot_be_changed_in_place(kind: type[Declared]) -> None:
    for parameter in kind.parameters():
        with pytest.raises(AttributeError):
            setattr(kind(), parameter.name, parameter.default)


# Layers


@pytest.mark.parametrize(("layer", "site"), LAYERS_AT_SITES)
def test_a_layer_gives_the_shape_it_announces_at_every_batch_size(layer: Layer, site: Site) -> None:
    announced = layer.output_type(site)
    assert layer.multiply_adds(site) >= 0
    for batch in BATCHES:
        for training in (False, True):
            output, _ = traced(layer, site, batch, training)
            assert output.shape == (batch, *announced.shape)
            assert output.dtype == np.float64
            assert np.isfinite(output).all()


@pytest.mark.parametrize(("layer", "site"), LAYERS_AT_SITES)
def test_a_layer_agrees_with_central_differences(layer: Layer, site: Site) -> None:
    for batch in BATCHES:
        errors = layer_gradient_errors(layer, site, batch, seed=batch)
        assert set(errors) >= {spec.name for spec in layer.arrays(site) if spec.trainable}
        assert max(errors.values(), default=0.0) < TOLERANCE, errors


@pytest.mark.parametrize(("layer", "site"), LAYERS_AT_SITES)
def test_a_layer_answers_the_same_for_the_same_seed_and_leaves_its_inputs_alone(layer: Layer, site: Site) -> None:
    for training in (False, True):
        first, inputs = traced(layer, site, 5, training)
        again, _ = traced(layer, site, 5, training)
        assert first.tobytes() == again.tobytes()
        assert all(np.array_equal(found, given) for found, given in zip(inputs, samples_for(site, 5), strict=True))


def samples_for(site: Site, batch: int) -> tuple[Any, ...]:
    rng = np.random.default_rng(1)
    return tuple(random_inputs(kind, batch, rng) for kind in site.inputs)


def traced(layer: Layer, site: Site, batch: int, training: bool) -> tuple[Any, tuple[Any, ...]]:
    arrays = Arrays({"layer": layer.arrays(site)}, np.float64)
    arrays.draw(seed=3)
    tape = Tape(batch, arrays, np.float64, training, lambda name: generator(3, name))
    tape.scope = "layer"
    inputs = samples_for(site, batch)
    output, _ = layer.trace(tape, site, inputs)
    for call in tape.calls:
        call()
    return output, inputs


# Activations


@pytest.mark.parametrize("function", [made for kind in ACTIVATIONS for made in settings_to_try(kind)], ids=label)
def test_an_activation_agrees_with_central_differences_behind_weights(function: Activation) -> None:
    """Some write into the buffer they are given; behind a product that must not spoil the product's own gradient."""
    layer = Dense(units=6, activation=function)
    site = site_of(layer, ((5,),))
    for batch in BATCHES:
        errors = layer_gradient_errors(layer, site, batch, seed=10 + batch)
        assert {"input 0", "weight", "bias"} <= set(errors)
        assert max(errors.values()) < TOLERANCE, errors


@pytest.mark.parametrize("kind", list(ACTIVATIONS), ids=label)
def test_an_activation_learns_when_it_says_so(kind: type[Activation]) -> None:
    layer = LAYERS.find("activation")(function=kind())
    tape = Tape(9, Arrays({"layer": layer.arrays(site_of(layer, ((4,),)))}, np.float64), np.float64, True, generator_of)
    tape.scope = "layer"
    inputs = samples_for(site_of(layer, ((4,),)), 9)
    output, backward = layer.trace(tape, site_of(layer, ((4,),)), inputs)
    (gradient,) = backward(np.arange(36.0).reshape(9, 4), (True,))
    for call in tape.calls:
        call()
    assert output.shape == inputs[0].shape
    assert bool(np.any(gradient)) == kind.learns
    assert kind.initializer in INITIALIZERS.kinds()


def generator_of(name: str) -> np.random.Generator:
    return generator(0, name)


# Losses


@pytest.mark.parametrize(("loss", "task"), LOSSES_ON_TASKS)
def test_a_loss_agrees_with_central_differences(loss: Loss, task: Task) -> None:
    for batch in BATCHES:
        assert loss_gradient_error(loss, task, batch, seed=batch) < TOLERANCE


@pytest.mark.parametrize(("loss", "task"), LOSSES_ON_TASKS)
def test_a_loss_decides_and_shares_out_among_all_classes(loss: Loss, task: Task) -> None:
    prediction = np.random.default_rng(0).normal(0, 3, (20, *loss.output_type(task).shape))
    prediction[0], prediction[1] = 1000, -1000
    if not task.is_classification:
        assert prediction.shape[1:] == (*task.answer_axes, len(task.outputs))
        return
    with np.errstate(over="ignore"):
        shares = loss.probabilities(prediction)
    assert shares.shape == (20, *task.answer_axes, len(task.classes))
    assert np.all(shares >= 0)
    np.testing.assert_allclose(shares.sum(axis=-1), 1)
    decided = loss.decide(prediction)
    assert decided.dtype == np.int64 and decided.shape == shares.shape[:-1]
    assert set(decided.flat) <= set(range(len(task.classes)))
    clear = shares.max(axis=-1) > shares.mean(axis=-1) + 1e-9
    clear &= (shares == shares.max(axis=-1, keepdims=True)).sum(axis=-1) == 1
    assert np.array_equal(decided[clear], shares.argmax(axis=-1)[clear])


@pytest.mark.parametrize("kind", list(LOSSES), ids=label)
def test_a_loss_takes_some_task_and_says_why_it_refuses_another(kind: type[Loss]) -> None:
    refusals = [kind().refusal(task) for task in TASKS.values()]
    assert None in refusals
    assert all(sentence.endswith(".") for sentence in refusals if sentence is not None)


# Optimizers and initializers


@pytest.mark.parametrize("optimizer", [made for kind in OPTIMIZERS for made in settings_to_try(kind)], ids=label)
def test_an_optimizer_goes_downhill_whatever_its_settings(optimizer: Optimizer) -> None:
    optimizer = optimizer.replace(learning_rate=1e-3)
    tape, state = Tape(1, Arrays({}, np.float64), np.float64, True, generator_of), OptimizerState(2, np.float64)
    values, gradients = np.array([3.0, -2.0]), np.empty(2)
    optimizer.trace(tape, values, gradients, StatePart(state, slice(None)))
    before = (values**2).sum()
    for _ in range(20):
        gradients[...] = 2 * values
        state.advance()
        for call in tape.calls:
            call()
    assert np.isfinite(values).all()
    assert (values**2).sum() < before


@pytest.mark.parametrize("schedule", [made for kind in SCHEDULES for made in settings_to_try(kind)], ids=label)
def test_a_schedule_gives_a_share_of_the_rate_at_every_step(schedule: Schedule) -> None:
    factors = [schedule.factor(step) for step in (*range(200), 10**4, 10**9)]
    assert all(isinstance(factor, float) and 0 <= factor <= 1 + 1e-12 for factor in factors)
    memory = Memory()
    for loss in (1.0, 0.5, *[0.5] * 200, math.nan):
        memory = schedule.look(memory, loss)
        assert 0 <= memory.factor <= 1


@pytest.mark.parametrize("initializer", [made for kind in INITIALIZERS for made in settings_to_try(kind)], ids=label)
def test_an_initializer_draws_the_same_for_the_same_seed(initializer: Initializer) -> None:
    for shape, fan_in, fan_out in (((3, 5), 3, 5), ((1, 1), 1, 1), ((8, 2), 8, 2), ((3, 3, 2, 4), 18, 36)):
        first = initializer.draw(np.random.default_rng(4), shape, fan_in, fan_out)
        again = initializer.draw(np.random.default_rng(4), shape, fan_in, fan_out)
        assert first.shape == shape and first.dtype == np.float64
        assert np.isfinite(first).all()
        assert first.tobytes() == again.tobytes()


# Buffers hold anything at the beginning of a step, and share their memory


@pytest.mark.parametrize(("layer", "site"), LAYERS_AT_SITES)
def test_a_layer_fills_its_buffers_anew_in_every_step(layer: Layer, site: Site) -> None:
    arrays = Arrays({"layer": layer.arrays(site)}, np.float64)
    arrays.draw(seed=3)
    inputs = samples_for(site, 5)

    given = np.empty((5, *layer.output_type(site).shape))

    def trace(memory: Apart | Shared) -> tuple[Tape, tuple[Array, ...]]:
        tape = Tape(5, arrays, np.float64, True, lambda name: generator(3, name), memory=memory)
        tape.scope = "layer"
        output, backward = layer.trace(tape, site, inputs)
        gradients = backward(given, (True,) * len(inputs))
        return tape, (output, *(gradient for gradient in gradients if gradient is not None))

    def run(tape: Tape, read: tuple[Array, ...]) -> list[bytes]:
        given[...] = 1  # a layer may overwrite what it is given
        for call in tape.calls:
            call()
        trained = [array.gradient for array in arrays.of_layer("layer").values() if array.spec.trainable]
        return [array.tobytes() for array in (*read, *trained)]

    apart = Apart()
    tape, read = trace(apart)
    expected = run(tape, read)
    memory = shared(apart, tape.calls, read)
    tape, read = trace(memory)
    memory.room[...] = 255  # in every precision that is no number
    arrays.draw(seed=3)
    assert run(tape, read) == expected


# Nothing is allocated while training

ROWS, WIDTH = 1024, 64


SHAPES = ((WIDTH,), (8, WIDTH // 8), (8, WIDTH // 8, 1))
"""What a row of the network can be laid out as: numbers, a sequence, an image."""


def network_of_everything() -> Plan:
    """A chain with every layer kind and every activation, each given a shape it takes, an Add around each."""
    graph = Graph().add(LAYERS.find("input")()).add(LAYERS.find("flatten")(), "Flatten").connect("Data", "Flatten")
    last = "Flatten"
    links: list[Layer] = [Dense(units=WIDTH, activation=kind()) for kind in ACTIVATIONS]
    links += [LAYERS.find("activation")(function=kind()) for kind in ACTIVATIONS]
    taken_aside = {"input", "output", "dense", "activation", "add", "embedding"}
    links += [kind() for kind in LAYERS if kind.kind not in taken_aside]
    for index, link in enumerate(links):
        name, add = f"Link {index}", f"Add {index}"
        graph, end = with_link(graph, last, link, name)
        graph = graph.add(LAYERS.find("add")(), add).connect(last, add).connect(end, add)
        last = add
    graph = graph.add(LAYERS.find("output")()).connect(last, "Output")
    task = Task(TensorType((8, WIDTH // 8)), classes=tuple("abcde"))
    return make_plan(graph, task, LOSSES.find("cross_entropy")())


def with_link(graph: Graph, last: str, link: Layer, name: str) -> tuple[Graph, str]:
    """The graph with a layer behind another that gives a row of WIDTH numbers, and where such a row leaves it again."""
    inputs = max(type(link).min_inputs, 1)
    shape = next(shape for shape in SHAPES if is_taken(link, site_of(link, (shape,) * inputs)))
    graph = graph.add(link, name)
    for number in range(inputs):
        graph = graph.add(LAYERS.find("reshape")(shape=shape), f"{name} input {number}")
        graph = graph.connect(last, f"{name} input {number}").connect(f"{name} input {number}", name)
    if link.output_type(site_of(link, (shape,) * inputs)).shape == (WIDTH,):
        return graph, name
    graph = graph.add(LAYERS.find("flatten")(), f"{name} row").connect(name, f"{name} row")
    graph = graph.add(Dense(units=WIDTH), f"{name} end").connect(f"{name} row", f"{name} end")
    return graph, f"{name} end"


@pytest.mark.parametrize("kind", list(OPTIMIZERS), ids=label)
def test_no_step_allocates_as_much_as_an_activation(kind: type[Optimizer]) -> None:
    plan = network_of_everything()
    assert plan.runs, plan.problems
    wanted = {kind for kind in LAYERS if not issubclass(kind, Composite)}  # composites are there as their parts
    assert {type(planned.layer) for planned in plan.layers} == wanted - {LAYERS.find("embedding")}
    network = Network(plan, kind(learning_rate=1e-3), 0, l1=1e-4, l2=1e-4)
    step = network.step(ROWS)
    step.inputs[...] = np.random.default_rng(0).normal(size=step.inputs.shape)
    allocated = largest_allocation(step.calls)
    # NumPy converts types in buffers of 8192 elements of its own, whatever the size of the arrays, one on each thread.
    assert allocated < ROWS * WIDTH * step.inputs.itemsize // 2


@pytest.mark.parametrize(("layer", "site"), [case for case in LAYERS_AT_SITES if not case.values[0].settings()])
def test_no_layer_allocates_as_much_as_its_inputs(layer: Layer, site: Site) -> None:
    arrays = Arrays({"layer": layer.arrays(site)}, np.float32)
    tape = Tape(20_000, arrays, np.float32, True, generator_of)
    tape.scope = "layer"
    inputs = tuple(
        values if values.dtype.kind == "i" else values.astype(np.float32) for values in samples_for(site, 20_000)
    )
    output, backward = layer.trace(tape, site, inputs)
    backward(np.ones_like(output), (True,) * len(inputs))
    assert largest_allocation(tuple(tape.calls)) < 5 * 8 * SCRATCH, "NumPy's own buffers for converting types"


@pytest.mark.parametrize(("loss", "task"), LOSSES_ON_TASKS)
def test_no_loss_allocates_as_much_as_its_prediction(loss: Loss, task: Task) -> None:
    tape = Tape(50_000, Arrays({}, np.float32), np.float32, True, generator_of)
    prediction = np.ones((50_000, *loss.output_type(task).shape), np.float32)
    targets = loss.targets(task, random_targets(task, 50_000, np.random.default_rng(0)))
    tape.ignored = trace_ignored(tape, targets, task.steps) if task.has_gaps else None
    loss.trace_answers(tape, prediction, targets)
    allocated = largest_allocation(tuple(tape.calls))
    assert allocated < 50_000 * 4 // 2


def largest_allocation(calls: tuple[Any, ...]) -> int:
    """The most bytes held at once by what a second round of the calls allocates."""
    with arithmetic():
        for call in calls:
            call()
        tracemalloc.start()
        try:
            worst = 0
            for call in calls:
                tracemalloc.reset_peak()
                before = tracemalloc.get_traced_memory()[0]
                call()
                worst = max(worst, tracemalloc.get_traced_memory()[1] - before)
            return worst
        finally:
            tracemalloc.stop()
