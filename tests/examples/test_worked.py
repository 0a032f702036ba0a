"""The examples that are worked by hand show the numbers that their notes promise."""

from __future__ import annotations

import math

import numpy as np
import pytest

from playground.formats.examples import load_example
from playground.spec.edits import change_layer
from playground.spec.project import Project
from playground.training.events import Halt
from playground.training.explaining.lines import as_text
from playground.training.explaining.step import explain_step
from playground.training.explaining.writing import explain
from playground.training.prepare import prepare
from playground.training.trainer import Trainer


def accuracy(trainer: Trainer) -> float:
    found = trainer.evaluate("train")
    assert found is not None and found.accuracy is not None
    return found.accuracy


def with_bias(project: Project, bias: float) -> Trainer:
    trainer = prepare(project)
    trainer.begin_with({**trainer.weights(), "Output/bias": np.array([bias], np.float32)})
    return trainer


def finish(trainer: Trainer, **limits: int) -> None:
    for _ in trainer.run(**limits):
        pass


# The textbook's step once more, with nothing of the program in it.
INPUTS, WANTED, RATE = (0.05, 0.1), (0.01, 0.99), 0.5
HIDDEN, HIDDEN_BIAS = ((0.15, 0.2), (0.25, 0.3), (0.35, 0.4)), 0.35
OUTPUT, OUTPUT_BIAS = ((0.45, 0.5, 0.55), (0.6, 0.65, 0.7)), 0.6


def sigmoid(z: float) -> float:
    return 1 / (1 + math.exp(-z))


def by_hand() -> dict[str, list[float]]:
    z = [HIDDEN_BIAS + sum(w * x for w, x in zip(row, INPUTS, strict=True)) for row in HIDDEN]
    a = [sigmoid(sum_of_one) for sum_of_one in z]
    z_out = [OUTPUT_BIAS + sum(w * x for w, x in zip(row, a, strict=True)) for row in OUTPUT]
    y = [sigmoid(sum_of_one) for sum_of_one in z_out]
    by_z_out = [(said - wanted) * said * (1 - said) for said, wanted in zip(y, WANTED, strict=True)]
    by_a = [sum(by_z_out[k] * OUTPUT[k][j] for k in range(2)) for j in range(3)]
    by_z = [by_a[j] * a[j] * (1 - a[j]) for j in range(3)]
    return {
        "z": z,
        "a": a,
        "z out": z_out,
        "y": y,
        "loss": [sum((said - wanted) ** 2 for said, wanted in zip(y, WANTED, strict=True)) / 2],
        "by y": [said - wanted for said, wanted in zip(y, WANTED, strict=True)],
        "by z out": by_z_out,
        "by z": by_z,
        "hidden": [HIDDEN[j][i] - RATE * by_z[j] * INPUTS[i] for j in range(3) for i in range(2)],
        "hidden bias": [HIDDEN_BIAS - RATE * by_z[j] for j in range(3)],
        "output": [OUTPUT[k][j] - RATE * by_z_out[k] * a[j] for k in range(2) for j in range(3)],
        "output bias": [OUTPUT_BIAS - RATE * by_z_out[k] for k in range(2)],
    }


def test_the_hand_worked_step_is_that_of_the_textbook_in_every_number() -> None:
    step, hand = explain_step(prepare(load_example("hand-worked")), "train", 0), by_hand()
    hidden, output = step.layers[1:]
    found = {
        "a": hidden.output,
        "y": output.output,
        "loss": step.loss,
        "by y": output.by_output,
        "hidden": hidden.arrays["weight"].updated.T,
        "hidden bias": hidden.arrays["bias"].updated,
        "output": output.arrays["weight"].updated.T,
        "output bias": output.arrays["bias"].updated,
    }
    for name, numbers in found.items():
        # The starting numbers are kept in float32, so 0.15 is off by 4e-8 of itself.
        np.testing.assert_allclose(np.ravel(numbers), hand[name], rtol=2e-6, err_msg=name)
    np.testing.assert_allclose(hidden.arrays["bias"].gradient, hand["by z"], rtol=2e-6)
    np.testing.assert_allclose(output.arrays["bias"].gradient, hand["by z out"], rtol=2e-6)


def test_the_explained_step_and_the_note_say_these_numbers() -> None:
    project = load_example("hand-worked")
    said, hand = as_text(explain(explain_step(prepare(project), "train", 0))).replace("−", "-"), by_hand()
    for numbers in hand.values():
        for number in numbers:
            assert f"{number:.4g}" in said, number
    note = project.note.replace("−", "-")
    for name in hand.keys() - {"by y"}:
        for number in hand[name]:
            assert f"{number:.4g}" in note, number
    assert f"{hand['by y'][0]:.4g}" in note


def test_a_step_that_is_made_leads_to_the_numbers_that_were_explained() -> None:
    trainer, hand = prepare(load_example("hand-worked")), by_hand()
    finish(trainer, steps=1)
    np.testing.assert_allclose(trainer.weights()["Hidden/weight"].T.ravel(), hand["hidden"], rtol=1e-6)
    np.testing.assert_allclose(trainer.weights()["Output/weight"].T.ravel(), hand["output"], rtol=1e-6)
    trainer.reset()
    assert trainer.weights()["Hidden/weight"].T.ravel().tolist() == np.float32(np.ravel(HIDDEN)).tolist()


def test_ten_samples_in_batches_of_two_for_three_epochs_are_fifteen_counted_steps() -> None:
    trainer = prepare(load_example("batches"))
    counted = [trainer.progress]
    while trainer.halt is None:
        finish(trainer, steps=1)
        counted.append(trainer.progress)
    assert len(trainer.samples.train) == 10
    assert [progress.step for progress in counted] == list(range(16)) and trainer.halt is Halt.EPOCHS_DONE
    assert [progress.batch for progress in counted] == [0, *(1, 2, 3, 4, 5) * 3]
    assert [progress.epoch for progress in counted] == [0] * 5 + [1] * 5 + [2] * 5 + [3]
    assert {(progress.batches, progress.epochs, progress.steps) for progress in counted} == {(5, 3, 15)}


@pytest.mark.parametrize(("batch", "steps"), [(1, 30), (10, 3), (0, 3), (3, 12)])
def test_other_batches_make_as_many_steps_as_the_note_says(batch: int, steps: int) -> None:
    project = load_example("batches")
    trainer = prepare(project.replace(training=project.training.replace(batch_size=batch)))
    assert trainer.progress.steps == steps
    finish(trainer)
    assert trainer.step == trainer.progress.steps == steps


def test_one_neuron_admits_from_660_points_on_and_a_step_cannot_be_trained() -> None:
    project = load_example("admission")
    trainer = prepare(project)
    totals = trainer.samples.train.inputs.sum(axis=1)
    np.testing.assert_array_equal(trainer.predict(trainer.samples.train.inputs)[:, 0] == 1, totals >= 660)
    assert accuracy(trainer) == 1
    stricter = with_bias(project, -700)
    assert 0.7 < accuracy(stricter) < 0.8
    finish(stricter, epochs=2)
    assert stricter.weights()["Output/bias"].item() == -700 and accuracy(stricter) < 0.8


def test_with_a_slope_training_finds_its_way_back() -> None:
    project = load_example("admission")
    sloped = change_layer(project, "Output", project.graph.layer("Output").replace(activation="sigmoid"))
    trainer = with_bias(sloped, -680)
    assert accuracy(trainer) < 0.95
    finish(trainer, epochs=75)
    assert accuracy(trainer) > 0.99
