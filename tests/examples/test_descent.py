"""The examples that go down a function show the numbers and the ways that their notes promise."""

from __future__ import annotations

import numpy as np
import pytest

from playground.formats.examples import load_example
from playground.spec.project import Project
from playground.training.events import Halt
from playground.training.prepare import prepare
from playground.training.probes.loss_curve import LossCurve, LossCurveAnswer
from playground.training.trainer import Trainer


def after(project: Project, steps: int) -> Trainer:
    trainer = prepare(project)
    for _ in trainer.run(steps=steps):
        pass
    return trainer


def at_rate(rate: float) -> Project:
    project = load_example("descent")
    return project.replace(optimizer=project.optimizer.replace(learning_rate=rate))


def curve(trainer: Trainer) -> LossCurveAnswer:
    found = LossCurve().answer(trainer)
    assert found is not None
    return found


def test_the_ball_goes_from_9_to_the_three_numbers_of_the_textbook() -> None:
    found = curve(after(load_example("descent"), 3))
    assert found.name == "x" and found.steps.tolist() == [0, 1, 2, 3]
    np.testing.assert_allclose(found.places, [9, 7.6, 6.48, 5.584], rtol=1e-6)
    np.testing.assert_allclose(found.heights, [46, 28.36, 17.0704, 9.845056], rtol=1e-6)


def test_the_curve_is_that_of_the_function_around_the_way_and_the_lowest_place() -> None:
    found = curve(after(load_example("descent"), 0))
    np.testing.assert_allclose(found.losses, found.x**2 - 4 * found.x + 1, rtol=1e-5, atol=1e-4)
    assert found.x[0] < 2 < 9 < found.x[-1]


def test_it_stays_at_2_where_the_function_is_lowest() -> None:
    trainer = after(load_example("descent"), 1000)
    assert trainer.halt is Halt.EPOCHS_DONE
    assert trainer.weights()["Output/weight"].item() == pytest.approx(2, abs=1e-5)
    assert curve(trainer).heights[-1] == pytest.approx(-3)


def test_rates_do_what_the_note_says() -> None:
    assert curve(after(at_rate(0.5), 1)).places[-1] == pytest.approx(2)
    jumping = curve(after(at_rate(0.9), 6)).places - 2
    assert (np.sign(jumping[1:]) == -np.sign(jumping[:-1])).all() and (np.abs(np.diff(np.abs(jumping))) > 0).all()
    climbing = curve(after(at_rate(1.1), 6)).heights
    assert (np.diff(climbing) > 0).all()


def test_a_number_set_by_hand_is_where_the_ball_is() -> None:
    trainer = after(load_example("descent"), 2)
    trainer.network.arrays.values[...] = -1
    found = curve(trainer)
    assert found.places[-1] == -1 and found.heights[-1] == pytest.approx(6)


def test_networks_of_more_numbers_have_no_such_curve() -> None:
    assert LossCurve().answer(after(load_example("line"), 1)) is None
