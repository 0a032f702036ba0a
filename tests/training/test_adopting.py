"""Settings change and layers are drawn while it trains; what still fits goes on."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from playground.data.sets.circle import Circle
from playground.engine.composite import composite_of
from playground.engine.layer import LAYERS, Layer
from playground.engine.losses.binary_cross_entropy import BinaryCrossEntropy
from playground.engine.losses.cross_entropy import CrossEntropy
from playground.engine.optimizers.adam import Adam
from playground.engine.optimizers.sgd import SGD
from playground.spec import blocks, edits
from playground.spec.errors import PlaygroundError
from playground.spec.graph import Graph, Wire
from playground.spec.project import Project, Training
from playground.training import scoring
from playground.training import trainer as trainer_module
from playground.training.events import Halt
from playground.training.prepare import prepare
from playground.training.trainer import Trainer


def layer(kind: str, **settings: object) -> Layer:
    return LAYERS.find(kind)(**settings)


def project(**training: object) -> Project:
    graph = Graph().add(layer("input")).add(layer("dense", units=5, activation="tanh"))
    graph = graph.add(layer("dropout", rate=0.2)).add(layer("dense", units=4, activation="tanh")).add(layer("output"))
    for source, target in (
        ("Data", "Dense 1"),
        ("Dense 1", "Dropout 1"),
        ("Dropout 1", "Dense 2"),
        ("Dense 2", "Output"),
    ):
        graph = graph.connect(source, target)
    data = Circle(samples=100, noise=0.1)
    return Project(data, BinaryCrossEntropy(), Adam(learning_rate=0.02), graph, Training(**training))


def run(trainer: Trainer, steps: int | None = None, epochs: int | None = None) -> Trainer:
    for _ in trainer.run(steps, epochs):
        pass
    return trainer


def with_layer(before: Project, name: str, **settings: object) -> Project:
    return edits.change_layer(before, name, before.graph.layer(name).replace(**settings))


def with_training(before: Project, **settings: object) -> Project:
    return before.replace(training=before.training.replace(**settings))


def test_adopting_the_same_project_changes_nothing() -> None:
    interrupted, straight = prepare(project()), run(prepare(project()), steps=60)
    for _ in range(6):
        run(interrupted, steps=10)
        interrupted.adopt(project())
    assert np.array_equal(interrupted.network.arrays.values, straight.network.arrays.values)
    assert np.array_equal(interrupted.curves().train_loss.values, straight.curves().train_loss.values)
    assert np.array_equal(interrupted.curves().gradient_norms.values, straight.curves().gradient_norms.values)
    assert interrupted.curves().validation_loss.steps.tolist() == straight.curves().validation_loss.steps.tolist()


LIVE = {
    "learning rate": project().replace(optimizer=Adam(learning_rate=0.5)),
    "momentum": project().replace(optimizer=Adam(learning_rate=0.02, beta1=0.5)),
    "another optimizer": project().replace(optimizer=SGD(learning_rate=0.5)),
    "batch size": with_training(project(), batch_size=3),
    "full batch": with_training(project(), batch_size=0),
    "l1": with_training(project(), l1=0.05),
    "l2": with_training(project(), l2=0.05),
    "l2 of a layer": with_layer(project(), "Dense 1", l2=0.5),
    "dropout": with_layer(project(), "Dropout 1", rate=0.7),
    "no dropout": with_layer(project(), "Dropout 1", rate=0.0),
    "activation": with_layer(project(), "Dense 2", activation="relu"),
}


@pytest.mark.parametrize("change", LIVE)
def test_a_setting_changes_what_follows_without_losing_what_was(change: str) -> None:
    trainer, unchanged = run(prepare(project()), steps=20), run(prepare(project()), steps=30)
    weights, curves = trainer.weights(), trainer.curves()
    trainer.adopt(LIVE[change])
    assert trainer.step == 20
    assert all(np.array_equal(values, weights[name]) for name, values in trainer.weights().items())
    assert np.array_equal(trainer.curves().train_loss.values, curves.train_loss.values)
    assert np.array_equal(trainer.curves().gradient_norms.values, curves.gradient_norms.values)
    run(trainer, steps=10)
    assert trainer.curves().train_loss.steps.tolist() == list(range(1, 31))
    assert not np.array_equal(trainer.network.arrays.values, unchanged.network.arrays.values)


def test_another_batch_size_in_the_middle_of_an_epoch_still_takes_every_sample_once() -> None:
    trainer = run(prepare(project(batch_size=10)), steps=3)  # 30 of 80 samples
    trainer.adopt(project(batch_size=25))
    run(trainer, epochs=1)
    assert (trainer.step, trainer.epoch) == (5, 1)


def test_layers_that_still_fit_keep_their_weights() -> None:
    trainer = run(prepare(project()), steps=20)
    before = trainer.weights()
    trainer.adopt(with_layer(project(), "Dense 2", units=7))
    after = trainer.weights()
    kept = {name for name, values in before.items() if np.array_equal(after[name], values)}
    assert kept == {"Dense 1/weight", "Dense 1/bias", "Output/bias"}
    assert after["Dense 2/weight"].shape == (5, 7)
    run(trainer, steps=20)
    assert trainer.step == 40


def test_a_layer_put_between_leaves_the_others_as_they_are() -> None:
    trainer = run(prepare(project()), steps=20)
    before = trainer.weights()
    drawn, name = edits.insert_layer(
        edits.tidy(project()), layer("dense", units=5), Wire("Dense 1", "Dropout 1"), (0, 0)
    )
    trainer.adopt(drawn)
    after = trainer.weights()
    assert all(np.array_equal(after[array], values) for array, values in before.items())
    assert trainer.curves().layers == ("Dense 1", name, "Dense 2", "Output")
    run(trainer, steps=5)
    assert trainer.curves().gradient_norms.values.shape == (5, 4)


def test_a_renamed_layer_keeps_its_weights_and_everything_goes_on() -> None:
    renamed = edits.rename_layer(edits.rename_layer(project(), "Dense 1", "First"), "Dropout 1", "Holes")
    trainer, straight = run(prepare(project()), steps=20), run(prepare(project()), steps=40)
    trainer.adopt(edits.rename_layer(project(), "Dense 1", "First"))
    trainer.adopt(renamed)
    run(trainer, steps=20)
    assert trainer.curves().layers == ("First", "Dense 2", "Output")
    assert np.array_equal(trainer.network.arrays.values, straight.network.arrays.values)
    assert np.array_equal(trainer.curves().gradient_norms.values, straight.curves().gradient_norms.values)


def test_another_loss_of_another_width_goes_on() -> None:
    trainer = run(prepare(project()), steps=20)
    hidden = trainer.weights()["Dense 2/weight"]
    trainer.adopt(project().replace(loss=CrossEntropy()))
    assert np.array_equal(trainer.weights()["Dense 2/weight"], hidden)
    assert trainer.weights()["Output/weight"].shape == (4, 2)
    run(trainer, epochs=5)
    assert np.isfinite(trainer.curves().train_loss.values).all()


def test_another_loss_in_the_middle_of_a_look_begins_the_look_again(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = itertools.count()  # a second passes whenever anybody looks at it
    monkeypatch.setattr(trainer_module.time, "perf_counter", lambda: float(next(clock)))
    for module in (trainer_module, scoring):
        monkeypatch.setattr(module, "SLICE_SECONDS", 1.5)
    monkeypatch.setattr(scoring, "EVALUATION_BATCH", 3)
    trainer = prepare(project(validate_every=1))
    pieces = trainer.run(steps=1)
    for _ in range(4):
        next(pieces)
    assert trainer.step == 1 and len(trainer.curves().validation_loss.steps) == 0, "in the middle of the look"
    trainer.adopt(project(validate_every=1).replace(loss=CrossEntropy()))
    for _ in pieces:
        pass
    score = trainer.evaluate("validation")
    assert score is not None
    assert trainer.curves().validation_loss.values.tolist() == [score.loss]


def test_what_cannot_run_is_refused_and_changes_nothing() -> None:
    trainer = run(prepare(project()), steps=20)
    before, network = trainer.weights(), trainer.network
    with pytest.raises(PlaygroundError):
        trainer.adopt(edits.remove_layers(project(), ["Data"]))
    assert trainer.network is network and trainer.project == project()
    run(trainer, steps=20)
    assert trainer.step == 40 and before.keys() == trainer.weights().keys()


# How many epochs


def test_more_epochs_go_on_where_fewer_ended() -> None:
    trainer = run(prepare(project(epochs=2)))
    trainer.adopt(project(epochs=5))
    assert trainer.halt is None
    assert run(trainer).progress.halt is Halt.EPOCHS_DONE
    assert trainer.epoch == 5


def test_fewer_epochs_than_were_run_leave_it_ended() -> None:
    trainer = run(prepare(project(epochs=4)))
    trainer.adopt(project(epochs=2))
    assert trainer.progress.halt is Halt.EPOCHS_DONE
    assert run(trainer).epoch == 6, "as many again"


def test_fewer_epochs_than_are_running_end_with_the_epoch_at_hand() -> None:
    trainer = run(prepare(project(epochs=9)), steps=20)  # 8 steps an epoch
    trainer.adopt(project(epochs=1))
    assert run(trainer).epoch == 3
    assert trainer.progress.halt is Halt.EPOCHS_DONE


def test_no_number_of_epochs_runs_on() -> None:
    trainer = run(prepare(project(epochs=2)))
    trainer.adopt(project(epochs=0))
    assert run(trainer, steps=100).progress.halt is None


def test_a_lower_rate_after_not_finite_needs_a_reset() -> None:
    wild = with_layer(project(), "Dense 2", activation="relu").replace(optimizer=SGD(learning_rate=1e9))
    trainer = prepare(wild)
    trainer.network.arrays.values[...] = np.nan
    run(trainer, steps=3)
    tame = wild.replace(optimizer=SGD(learning_rate=0.01))
    trainer.adopt(tame)
    assert trainer.progress.halt is Halt.NOT_FINITE and "Reset" in trainer.progress.message
    trainer.reset()
    assert run(trainer, steps=50).progress.halt is None


def test_layers_keep_what_they_learned_when_they_are_grouped_repeated_and_put_back() -> None:
    drawn = edits.tidy(project())
    trainer = prepare(drawn)
    for _ in trainer.run(steps=50):
        pass
    before, loss = trainer.weights(), trainer.evaluate("train")
    grouped, block = blocks.group(drawn, ["Dense 1", "Dropout 1", "Dense 2"], composite_of)
    trainer.adopt(grouped)
    assert trainer.evaluate("train") == loss
    assert np.array_equal(trainer.weights()[f"{block}/Dense 1/weight"], before["Dense 1/weight"])
    renamed = edits.rename_layer(grouped, block, "Body")
    trainer.adopt(renamed)
    apart, _ = blocks.ungroup(renamed, "Body")
    trainer.adopt(apart)
    assert trainer.evaluate("train") == loss
    assert all(np.array_equal(array, before[name]) for name, array in trainer.weights().items())
