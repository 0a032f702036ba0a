"""The examples that go down a function show the numbers and the ways that their notes promise."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from playground.formats.examples import load_example
from playground.spec import edits
from playground.spec.project import Project
from playground.training.events import Halt
from playground.training.prepare import prepare
from playground.training.probes.loss_curve import LossCurve, LossCurveAnswer
from playground.training.probes.race import RaceAnswer, Racing
from playground.training.trainer import Trainer

Ends = dict[str, tuple[NDArray[np.float64], float]]


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


def raced(rate: float = 0.01, start: tuple[float, float] = (-1.5, 2.0), steps: int = 300, **function: str) -> Ends:
    """Where each optimizer is, and its loss."""
    project = load_example("descent-race")
    output = project.graph.layer("Output").replace(initializer={"kind": "given", "values": start})
    project = edits.change_layer(project, "Output", output)
    optimizer = project.optimizer.replace(learning_rate=rate)
    trainer = after(project.replace(loss=project.loss.replace(**function), optimizer=optimizer), steps)
    found = Racing().answer(trainer)
    assert isinstance(found, RaceAnswer)
    return {name: (places, loss) for name, places, loss in zip(found.names, found.places, found.losses, strict=True)}


def test_in_the_ravine_momentum_is_there_first_while_plain_descent_creeps_and_adagrad_tires() -> None:
    ends = raced()
    losses = {name: loss for name, (_, loss) in ends.items()}
    assert losses["Momentum"] < 1e-3 < losses["SGD"] < losses["Adam"] < losses["Adagrad"]
    places = ends["Momentum"][0]
    assert places[:, 0].max() > 1.02, "it overshoots"
    lengths = {name: np.hypot(*np.diff(ends[name][0], axis=0).T) for name in ("SGD", "Adam", "Adagrad")}
    assert lengths["SGD"][:10].max() > 50 * lengths["SGD"][-10:].max()
    assert lengths["Adam"][20:].min() > 0.001 and lengths["Adam"].max() < 0.03
    assert (np.diff(lengths["Adagrad"][50:]) <= 1e-4).all()


def test_over_bumps_some_roll_and_others_are_caught() -> None:
    ends = {name: places[-1] for name, (places, _) in raced(start=(-3, 2.5), function="bumpy").items()}
    assert np.abs(ends["SGD"]).min() > 1.5 and np.abs(ends["Momentum"]).min() < 0.2


def test_on_the_saddle_plain_descent_stands_still_for_long() -> None:
    ends = {name: places for name, (places, _) in raced(start=(-1.5, 0.001), function="saddle", steps=200).items()}
    assert np.abs(ends["SGD"][-1]).max() < 0.1 and np.abs(ends["Adam"][-1]).max() > 1
