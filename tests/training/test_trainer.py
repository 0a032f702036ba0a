"""The loop: the same numbers in whatever pieces, portions, looks at the validation part, halts."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest

from playground.data.dataset import DATASETS, bundled_kinds
from playground.data.sets.circle import Circle
from playground.data.sets.line import Line
from playground.engine.layer import LAYERS, Layer
from playground.engine.loss import LOSSES
from playground.engine.optimizer import OPTIMIZERS
from playground.engine.optimizers.adam import Adam
from playground.engine.optimizers.sgd import SGD
from playground.spec.declared import Declared
from playground.spec.errors import PlaygroundError
from playground.spec.graph import Graph
from playground.spec.project import Project, Training
from playground.training import scoring
from playground.training import trainer as trainer_module
from playground.training.events import Halt
from playground.training.history import CAPACITY
from playground.training.prepare import prepare
from playground.training.trainer import Trainer


def layer(kind: str, **settings: object) -> Layer:
    return LAYERS.find(kind)(**settings)


def chain(*layers: Layer) -> Graph:
    graph, last = Graph(), ""
    for made in layers:
        name = graph.name_for(made)
        graph = graph.add(made)
        graph = graph.connect(last, name) if last else graph
        last = name
    return graph


def project(
    *hidden: Layer, data: Declared | None = None, loss: str = "", optimizer: Declared | None = None, **training: object
) -> Project:
    data = data or Circle(samples=100, noise=0.1)
    loss = loss or ("binary_cross_entropy" if isinstance(data, Circle) else "mse")
    hidden = hidden or (layer("dense", units=4, activation="tanh"), layer("dropout", rate=0.1))
    return Project(
        data=data,
        loss=LOSSES.find(loss)(),
        optimizer=optimizer or Adam(learning_rate=0.03),
        graph=chain(layer("input"), *hidden, layer("output")),
        training=Training(**training),
    )


def run(trainer: Trainer, steps: int | None = None, epochs: int | None = None) -> Trainer:
    for _ in trainer.run(steps, epochs):
        pass
    return trainer


def fingerprint(trainer: Trainer) -> list[bytes]:
    """All that a run has come to, to the bit."""
    curves = trainer.curves()
    arrays = [trainer.network.arrays.values]
    for field in dataclasses.fields(curves):
        curve = getattr(curves, field.name)
        arrays += [curve.steps, curve.values] if field.name != "layers" else []
    return [array.tobytes() for array in arrays] + [repr(trainer.progress).encode()]


# The same numbers, in whatever pieces


def step_by_step(trainer: Trainer) -> None:
    while trainer.step < 150:
        run(trainer, steps=1)


def paused_at_random(trainer: Trainer) -> None:
    rng = np.random.default_rng(0)
    while trainer.step < 150:
        pieces = trainer.run(steps=150 - trainer.step)
        for _ in range(rng.integers(1, 4)):
            next(pieces, None)
        trainer.curves(), trainer.weights(), trainer.evaluate("validation"), trainer.evaluate("train")
        run(trainer, steps=min(int(rng.integers(0, 9)), 150 - trainer.step))


def a_few_at_a_time(trainer: Trainer) -> None:
    while trainer.step < 150:
        run(trainer, steps=min(7, 150 - trainer.step))


def to_the_end_of_each_epoch(trainer: Trainer) -> None:
    while trainer.step < 144:
        run(trainer, epochs=1)
    run(trainer, steps=150 - trainer.step)


@pytest.mark.parametrize("pieces", [step_by_step, paused_at_random, a_few_at_a_time, to_the_end_of_each_epoch])
@pytest.mark.parametrize("slice_seconds", [2e-5, 1.0])
@pytest.mark.parametrize("training", [{}, {"validate_every": 13}, {"batch_size": 0}, {"batch_size": 7, "l1": 1e-3}])
def test_a_run_comes_to_the_same_to_the_bit_in_whatever_pieces(
    pieces: Callable[[Trainer], None],
    slice_seconds: float,
    training: dict[str, object],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    whole = run(prepare(project(**training)), steps=150)
    for module in (trainer_module, scoring):
        monkeypatch.setattr(module, "SLICE_SECONDS", slice_seconds)
    other = prepare(project(**training))
    pieces(other)
    assert other.step == 150
    assert fingerprint(other) == fingerprint(whole)


def test_another_seed_gives_another_run() -> None:
    assert fingerprint(run(prepare(project(seed=1)), 20)) != fingerprint(run(prepare(project(seed=2)), 20))


def test_reset_begins_again_with_the_same_weights_and_the_same_run() -> None:
    trainer = prepare(project())
    start = trainer.weights()
    first = fingerprint(run(trainer, steps=60))
    trainer.reset()
    assert (trainer.step, trainer.epoch, trainer.halt) == (0, 0, None)
    assert len(trainer.curves().train_loss.steps) == 0
    assert all(np.array_equal(values, start[name]) for name, values in trainer.weights().items())
    assert fingerprint(run(trainer, steps=60)) == first


def test_looking_at_a_run_changes_nothing_about_it() -> None:
    looked_at, alone = prepare(project()), run(prepare(project()), steps=50)
    for _ in range(50):
        run(looked_at, steps=1)
        looked_at.predict(looked_at.samples.validation.inputs)
        looked_at.evaluate("train")
        looked_at.weights()["Dense 1/weight"][...] = 0
    assert fingerprint(looked_at) == fingerprint(alone)


# Portions


def test_ten_samples_in_twos_three_times_are_fifteen_iterations() -> None:
    trainer = prepare(project(data=Circle(samples=10, validation=0.0), batch_size=2, epochs=3))
    run(trainer)
    assert (trainer.step, trainer.epoch, trainer.halt) == (15, 3, Halt.EPOCHS_DONE)
    assert trainer.curves().train_loss.steps.tolist() == list(range(1, 16))


@pytest.mark.parametrize(("batch_size", "steps"), [(0, 1), (1, 40), (7, 6), (40, 1), (1000, 1)])
def test_an_epoch_takes_every_sample_once(batch_size: int, steps: int) -> None:
    trainer = prepare(project(data=Circle(samples=50), batch_size=batch_size))
    seen = spy_on_batches(trainer)
    for epoch in range(1, 4):
        run(trainer, epochs=1)
        assert (trainer.step, trainer.epoch) == (steps * epoch, epoch)
        assert sorted(seen) == list(range(40))
        seen.clear()


def test_every_epoch_has_an_order_of_its_own() -> None:
    trainer = prepare(project(data=Circle(samples=50), batch_size=1))
    seen = spy_on_batches(trainer)
    run(trainer, epochs=2)
    assert seen[:40] != seen[40:] and sorted(seen[:40]) == sorted(seen[40:])


def spy_on_batches(trainer: Trainer) -> list[int]:
    seen: list[int] = []
    program = trainer._program

    def spied(size: int) -> object:
        found = program(size)

        def note() -> None:
            seen.extend(found.indices.tolist())

        return replace(found, calls=(note, *found.calls), gradient_calls=(note, *found.gradient_calls))

    trainer._program = spied  # type: ignore[method-assign, assignment]
    return seen


def test_an_epoch_ends_where_it_ends_however_short_it_is() -> None:
    """On full-batch descent an epoch is one step; a slice has room for hundreds."""
    trainer = prepare(project(batch_size=0, validate_every=1000))
    for epoch in range(1, 6):
        run(trainer, epochs=1)
        assert (trainer.step, trainer.epoch) == (epoch, epoch)
    run(trainer, epochs=3)
    assert trainer.epoch == 8


def test_the_rest_of_an_epoch_is_run_from_its_middle() -> None:
    trainer = prepare(project(batch_size=10))  # 8 steps an epoch
    run(trainer, steps=3)
    run(trainer, epochs=1)
    assert (trainer.step, trainer.epoch) == (8, 1)


def test_gradient_descent_on_a_line_goes_downhill_every_step_and_finds_it() -> None:
    line = project(layer("flatten"), data=Line(), optimizer=SGD(learning_rate=0.5), batch_size=0)
    trainer = run(prepare(line), steps=100)
    losses = trainer.curves().train_loss.values
    assert np.all(np.diff(losses[losses > 1e-8]) < 0)
    weights = trainer.weights()
    assert weights["Output/weight"].item() == pytest.approx(2, abs=1e-3)
    assert weights["Output/bias"].item() == pytest.approx(3, abs=1e-3)


def test_one_full_batch_step_is_the_step_of_the_textbook() -> None:
    trainer = prepare(project(layer("flatten"), data=Line(), optimizer=SGD(learning_rate=0.1), batch_size=0))
    x, y = trainer.samples.train.inputs[:, 0].astype(float), trainer.samples.train.targets[:, 0].astype(float)
    w = trainer.weights()["Output/weight"].item()
    error = w * x - y
    run(trainer, steps=1)
    assert trainer.curves().train_loss.values[0] == pytest.approx((error**2).mean(), rel=1e-5)
    assert trainer.weights()["Output/weight"].item() == pytest.approx(w - 0.1 * (2 * error * x).mean(), rel=1e-5)
    assert trainer.weights()["Output/bias"].item() == pytest.approx(-0.1 * (2 * error).mean(), rel=1e-5)
    slopes = [(2 * error * x).mean(), (2 * error).mean()]
    assert trainer.curves().gradient_norms.values[0, 0] == pytest.approx(math.hypot(*slopes), rel=1e-5)
    assert trainer.curves().gradient_rms.values[0, 0] == pytest.approx(math.hypot(*slopes) / math.sqrt(2), rel=1e-5)


# Looks


def test_the_validation_part_is_looked_at_after_each_epoch() -> None:
    trainer = run(prepare(project(data=Circle(samples=250), batch_size=10)), steps=65)  # 20 steps an epoch
    assert trainer.curves().validation_loss.steps.tolist() == [20, 40, 60]
    assert trainer.curves().train_accuracy.steps.tolist() == [20, 40, 60]


def test_short_epochs_are_looked_at_less_often() -> None:
    trainer = run(prepare(project(batch_size=0)), steps=17)
    assert trainer.curves().validation_loss.steps.tolist() == [5, 10, 15]


def test_the_cadence_can_be_chosen_in_steps() -> None:
    trainer = run(prepare(project(validate_every=7)), steps=30)
    assert trainer.curves().validation_loss.steps.tolist() == [7, 14, 21, 28]


def test_the_last_epoch_is_always_looked_at() -> None:
    trainer = run(prepare(project(batch_size=0, epochs=3)))
    curves, score = trainer.curves(), trainer.evaluate("validation")
    assert curves.validation_loss.steps.tolist() == [3]
    assert score is not None
    assert curves.validation_loss.values[-1] == score.loss
    assert curves.validation_accuracy.values[-1] == score.accuracy


def test_without_a_validation_part_there_is_nothing_to_look_at() -> None:
    trainer = run(prepare(project(data=Circle(samples=100, validation=0.0), validate_every=5)), steps=20)
    assert len(trainer.curves().validation_loss.steps) == 0
    assert len(trainer.curves().train_accuracy.steps) == 4
    assert trainer.evaluate("validation") is None
    assert trainer.evaluate("test") is None


def test_regression_has_a_loss_but_no_accuracy() -> None:
    trainer = run(prepare(project(data=Line(), validate_every=5)), steps=20)
    assert len(trainer.curves().validation_loss.steps) == 4
    assert len(trainer.curves().validation_accuracy.steps) == len(trainer.curves().train_accuracy.steps) == 0
    score = trainer.evaluate("train")
    assert score is not None and score.accuracy is None


def test_scores_are_those_of_the_predictions() -> None:
    trainer = run(prepare(project(loss="cross_entropy")), steps=40)
    part, score = trainer.samples.validation, trainer.evaluate("validation")
    shares = trainer.probabilities(trainer.predict(part.inputs)).astype(float)
    assert score is not None
    assert score.loss == pytest.approx(-np.log(shares[np.arange(len(part)), part.targets]).mean(), rel=1e-5)
    assert score.accuracy == (shares.argmax(axis=1) == part.targets).mean()


# Halts


def test_epochs_end_the_run_and_running_on_adds_as_many() -> None:
    trainer = run(prepare(project(epochs=2)))
    assert (trainer.epoch, trainer.progress.halt) == (2, Halt.EPOCHS_DONE)
    assert "2 epochs" in trainer.progress.message
    run(trainer)
    assert (trainer.epoch, trainer.progress.halt) == (4, Halt.EPOCHS_DONE)
    at_once = run(prepare(project(epochs=4)))
    assert np.array_equal(trainer.network.arrays.values, at_once.network.arrays.values)
    assert np.array_equal(trainer.curves().train_loss.values, at_once.curves().train_loss.values)


@pytest.mark.parametrize("kind", OPTIMIZERS.kinds())
@pytest.mark.parametrize("batch_size", [1, 10, 0])
def test_a_rate_of_a_billion_halts_with_a_sentence(kind: str, batch_size: int) -> None:
    wild = OPTIMIZERS.find(kind)(learning_rate=1e9)
    hidden = layer("dense", units=8, activation="relu"), layer("dense", units=8, activation="relu")
    trainer = prepare(project(*hidden, data=Line(), optimizer=wild, batch_size=batch_size))
    with np.errstate(all="raise"):
        run(trainer, steps=2000)
    assert trainer.progress.halt is Halt.NOT_FINITE, trainer.curves().train_loss.values[-3:]
    assert trainer.step < 2000
    assert f"step {trainer.step}" in trainer.progress.message and "learning rate" in trainer.progress.message
    assert list(trainer.run()) == []
    trainer.reset()
    assert trainer.progress.halt is None and trainer.progress.message == ""
    assert all(np.isfinite(values).all() for values in trainer.weights().values())


def test_not_finite_is_noticed_between_two_points_of_the_history_too() -> None:
    trainer = prepare(project(optimizer=SGD(learning_rate=0.01), batch_size=0))
    run(trainer, steps=CAPACITY + 3)
    assert trainer._train_loss.stride == 2
    trainer.network.arrays.values[...] = np.nan
    run(trainer, steps=10)
    assert (trainer.progress.halt, trainer.step) == (Halt.NOT_FINITE, CAPACITY + 4)


def test_the_callers_own_error_handling_holds_between_two_slices() -> None:
    pieces: Iterator[object] = prepare(project()).run()
    with np.errstate(all="raise"):
        next(pieces)
        assert set(np.geterr().values()) == {"raise"}
        next(pieces)


def test_history_stays_bounded() -> None:
    trainer = prepare(
        project(layer("flatten"), data=Circle(samples=10, validation=0.2), batch_size=0, validate_every=1)
    )
    run(trainer, steps=2 * CAPACITY + 100)
    curves = trainer.curves()
    for field in dataclasses.fields(curves):
        if field.name != "layers":
            curve = getattr(curves, field.name)
            assert len(curve.steps) == len(curve.values) < CAPACITY
            assert np.all(np.diff(curve.steps) > 0)
    assert curves.gradient_norms.steps.tolist() == curves.train_loss.steps.tolist()
    assert curves.gradient_norms.values.shape[1] == len(curves.layers) == 1


# What cannot be prepared


def test_a_drawing_that_cannot_run_is_refused_in_a_sentence() -> None:
    broken = project()
    with pytest.raises(PlaygroundError, match="the drawing cannot run"):
        prepare(broken.replace(graph=broken.graph.disconnect(broken.graph.wires[0])))


def test_data_and_loss_that_are_not_known_are_refused_in_a_sentence() -> None:
    for part in ("data", "loss", "optimizer"):
        with pytest.raises(PlaygroundError, match="known here"):
            prepare(project().replace(**{part: Training()}))


def test_given_weights_are_where_it_starts() -> None:
    weights = run(prepare(project()), steps=10).weights()
    trainer = prepare(project(), weights)
    assert trainer.step == 0
    assert all(np.array_equal(values, weights[name]) for name, values in trainer.weights().items())
    with pytest.raises(PlaygroundError, match="Dense 1"):
        prepare(project(layer("dense", units=9)), weights)


@pytest.mark.parametrize("data", bundled_kinds())
@pytest.mark.parametrize("loss", LOSSES.kinds())
def test_every_data_set_trains_with_every_loss_that_fits_it(data: str, loss: str) -> None:
    found = DATASETS.find(data)()
    first = [layer("embedding")] if found.task().symbols else []
    if found.task().steps is None:
        first.append(layer("flatten"))
    asked = project(*first, layer("dense", units=6), data=found, loss=loss)
    if asked.loss.refusal(asked.data.task()) is None:
        trainer = run(prepare(asked), steps=100)
        losses = trainer.curves().train_loss.values
        assert losses[-20:].mean() < losses[:20].mean()


def test_training_goes_on_after_an_unexpected_error_in_a_step() -> None:
    trainer = prepare(project())
    run(trainer, steps=1)
    program = trainer._program

    def broken(size: int) -> object:
        raise MemoryError("no more")

    trainer._program = broken  # type: ignore[method-assign, assignment]
    with pytest.raises(MemoryError):
        run(trainer, steps=1)
    trainer._program = program  # type: ignore[method-assign]
    run(trainer, steps=3)
    assert trainer.step == 4
