"""The loss on a plane: right where it can be known, untouched training, and planes that are what they say."""

from __future__ import annotations

import numpy as np
import pytest

from playground.engine import memory
from playground.engine.arrays import Arrays, ArraySpec
from playground.engine.initializer import INITIALIZERS
from playground.engine.layers.dense import Dense
from playground.engine.network import Network
from playground.formats.examples import load_example
from playground.spec.errors import PlaygroundError
from playground.spec.project import Project
from playground.training import weight_path
from playground.training.landscape import loss_of
from playground.training.landscape.plane import Plane, exact_plane, number_names, path_plane, random_plane
from playground.training.landscape.settings import LandscapeSettings
from playground.training.landscape.survey import Survey
from playground.training.prepare import prepare
from playground.training.probe import UNFINISHED
from playground.training.probes.loss_landscape import LandscapeAnswer, LossLandscape
from playground.training.probes.path_on_plane import PathOnPlane
from playground.training.trainer import Trainer
from playground.training.weight_path import WeightPath
from tests.training.noting import portions_done

COARSE = LandscapeSettings(resolution="coarse", samples=10_000)


def trained(name: str, steps: int) -> Trainer:
    return run(prepare(load_example(name)), steps)


def run(trainer: Trainer, steps: int) -> Trainer:
    for _ in trainer.run(steps=steps):
        pass
    return trainer


def landscape(trainer: Trainer, settings: LandscapeSettings = COARSE) -> LandscapeAnswer:
    answer = LossLandscape(settings).answer(trainer)
    assert isinstance(answer, LandscapeAnswer) and answer.share == 1
    return answer


def made_arrays() -> Arrays:
    normal, zeros = INITIALIZERS.find("normal")(deviation=0.5), INITIALIZERS.find("zeros")()
    specs = {
        "Conv 1": (ArraySpec("weight", (3, 3, 2, 4), normal, 18, 36), ArraySpec("bias", (4,), normal, 18, 36)),
        "Norm 1": (ArraySpec("gain", (4,), normal, 4, 4), ArraySpec("mean", (4,), zeros, 4, 4, trainable=False)),
        "Dense 1": (ArraySpec("weight", (16, 3), normal, 16, 3), ArraySpec("bias", (3,), zeros, 16, 3)),
    }
    arrays = Arrays(specs, np.float32)
    arrays.draw(3)
    return arrays


def made_path(points: np.ndarray) -> WeightPath:
    path = WeightPath()
    for step, point in enumerate(points):
        path.note(step, point)
    return path


@pytest.mark.parametrize("part", ["train", "validation"])
def test_the_loss_in_the_middle_is_that_of_the_network(part: str) -> None:
    trainer = trained("circle", 60)
    answer, score = landscape(trainer, COARSE.replace(part=part)), trainer.evaluate(part)
    assert score is not None
    assert answer.x[8] == answer.y[8] == 0
    assert answer.losses[8, 8] == score.loss


def test_a_place_of_the_plane_has_the_loss_of_the_weights_there() -> None:
    trainer = trained("circle", 60)
    answer = landscape(trainer)
    assert answer.plane is not None
    trainer.network.arrays.values[...] = answer.plane.at(answer.x[3], answer.y[12])
    score = trainer.evaluate("train")
    assert score is not None and answer.losses[12, 3] == score.loss != answer.losses[8, 8]


def test_the_surface_of_two_numbers_is_the_formula_of_least_squares() -> None:
    trainer = trained("line", 40)
    answer = landscape(trainer)
    assert answer.plane is not None and answer.plane.labels == ("Output weight", "Output bias")
    inputs, targets = (
        getattr(trainer.samples.train, name).astype(np.float64).reshape(-1) for name in ("inputs", "targets")
    )
    weight, bias = np.meshgrid(answer.x, answer.y)
    formula = np.mean((weight[..., None] * inputs + bias[..., None] - targets) ** 2, axis=-1)
    np.testing.assert_allclose(answer.losses, formula, rtol=1e-5)
    present = PathOnPlane(answer.plane).answer(trainer).present
    np.testing.assert_array_equal(present, trainer.network.arrays.values)


def test_the_picture_of_two_numbers_holds_the_valley_and_the_way_there_from_the_start() -> None:
    trainer = prepare(load_example("line"))
    answer = landscape(trainer)
    row, column = np.unravel_index(answer.losses.argmin(), answer.losses.shape)
    assert 0 < row < 16 and 0 < column < 16
    assert answer.plane is not None
    places = PathOnPlane(answer.plane).answer(run(trainer, 200)).places
    assert (places >= [answer.x[0], answer.y[0]]).all() and (places <= [answer.x[-1], answer.y[-1]]).all()


def test_random_directions_are_as_long_as_the_weights_unit_by_unit() -> None:
    arrays = made_arrays()
    plane = random_plane(arrays, draw=0)
    np.testing.assert_array_equal(plane.origin, arrays.values)
    for direction in plane.directions:
        for span, shape in ((slice(0, 72), (18, 4)), (slice(80, 128), (16, 3))):
            moved, present = direction[span].reshape(shape), arrays.values[span].reshape(shape)
            np.testing.assert_allclose(np.linalg.norm(moved, axis=0), np.linalg.norm(present, axis=0), rtol=1e-5)
        assert not direction[72:80].any() and not direction[128:].any(), "biases and gains stay"
    assert not np.array_equal(plane.directions[0], plane.directions[1])
    assert np.array_equal(random_plane(arrays, draw=0).directions, plane.directions)
    assert not np.array_equal(random_plane(arrays, draw=1).directions, plane.directions)


def test_the_main_directions_of_a_made_path_are_found() -> None:
    arrays = made_arrays()
    rng = np.random.default_rng(0)
    u, v = np.linalg.qr(rng.standard_normal((len(arrays.values), 2)))[0].T
    turns = np.linspace(0, 2 * np.pi, 20, endpoint=False)
    points = np.outer(3 * np.cos(turns), u) + np.outer(np.sin(turns), v) + rng.standard_normal(len(u))
    arrays.values[...] = points[-1]
    plane = path_plane(arrays, made_path(points.astype(np.float32)))
    assert abs(plane.directions[0] @ u) == pytest.approx(1, abs=1e-4)
    assert abs(plane.directions[1] @ v) == pytest.approx(1, abs=1e-4)
    assert plane.directions[0] @ plane.directions[1] == pytest.approx(0, abs=1e-5)
    assert "(90 %" in plane.labels[0] and "(10 %" in plane.labels[1], "the shares of the two variances"
    places, share = plane.places(made_path(points.astype(np.float32)))
    distances = np.linalg.norm(np.diff(places, axis=0), axis=1)
    np.testing.assert_allclose(distances, np.linalg.norm(np.diff(points, axis=0), axis=1), rtol=1e-3)
    assert share == pytest.approx(1, abs=1e-4)


def test_a_straight_path_has_a_plane_too() -> None:
    arrays = made_arrays()
    points = arrays.values + np.outer(np.arange(10), np.ones(len(arrays.values))).astype(np.float32)
    plane = path_plane(arrays, made_path(points))
    assert np.isfinite(plane.directions).all()
    assert plane.directions[0] @ plane.directions[1] == pytest.approx(0, abs=1e-5)


def test_a_plane_finds_the_place_of_weights_although_its_directions_are_askew() -> None:
    directions = np.array([[2, 0, 0, 0], [1, 3, 0, 0]], np.float32)
    plane = Plane(np.ones(4, np.float32), directions, ("a", "b"))
    assert plane.place(plane.at(0.25, -2.0)) == pytest.approx((0.25, -2.0))
    off = np.array([0, 0, 5, 5], np.float32)
    assert plane.place(plane.at(0.25, -2.0) + off) == pytest.approx((0.25, -2.0))


def test_the_present_weights_are_in_the_middle_and_the_path_leads_there() -> None:
    trainer = trained("circle", 200)
    plane = landscape(trainer, COARSE.replace(directions="path")).plane
    answer = PathOnPlane(plane).answer(trainer)
    np.testing.assert_allclose(answer.present, 0, atol=1e-6)
    assert answer.steps[0] == 0 and np.linalg.norm(answer.places[-1]) < np.linalg.norm(answer.places[0])
    assert answer.share > 0.9
    moved = PathOnPlane(plane).answer(run(trainer, 100))
    assert np.linalg.norm(moved.present) > 0


def test_a_picture_along_the_path_holds_all_of_it() -> None:
    trainer = trained("circle", 100)
    answer = landscape(trainer, COARSE.replace(directions="path"))
    places = PathOnPlane(answer.plane).answer(trainer).places
    assert (places >= [answer.x[0], answer.y[0]]).all() and (places <= [answer.x[-1], answer.y[-1]]).all()


def test_reach_makes_the_picture_wider() -> None:
    trainer = trained("circle", 5)
    assert landscape(trainer, COARSE.replace(reach=0.5)).x[[0, -1]].tolist() == [-0.5, 0.5]


def test_a_coarse_picture_comes_first_and_stays_true_when_it_gets_finer() -> None:
    picture = Survey(trained("circle", 5), COARSE)
    seen = {}
    for _ in picture.work():
        x, y, losses = picture.measured
        seen[len(x)] = losses
        assert not np.isnan(losses).any() and losses.shape == (len(y), len(x))
    whole = picture.measured[2]
    for side, losses in seen.items():
        stride = 16 // (side - 1) if side else 1
        assert not side or np.array_equal(losses, whole[::stride, ::stride])
    assert len(seen) > 1 and whole.shape == (17, 17)


@pytest.mark.parametrize("name", ["circle", "line"])
def test_a_picture_is_of_the_weights_and_the_path_as_they_were_when_it_was_asked_for(name: str) -> None:
    settings = COARSE.replace(directions="path", samples=60)
    alone, trained_on = trained(name, 100), trained(name, 100)
    portions = LossLandscape(settings).portions(trained_on)
    assert next(portions) is UNFINISHED
    run(trained_on, 100)
    *_, late = portions
    at_once = landscape(alone, settings)
    assert isinstance(late, LandscapeAnswer) and late.step == at_once.step == 100
    for values in ("x", "y", "losses"):
        np.testing.assert_array_equal(getattr(late, values), getattr(at_once, values))


@pytest.mark.parametrize("directions", ["random", "path"])
def test_the_training_waits_for_one_layer_or_one_call_at_a_time(
    monkeypatch: pytest.MonkeyPatch, directions: str
) -> None:
    """In each portion one layer is recorded or one call made, and no weights are drawn."""
    trainer, settings = trained("circle", 30), COARSE.replace(directions=directions, samples=60)
    calls = len(trainer.network.evaluation(60).calls)
    functions = [(Dense, "trace"), (memory, "_places"), (Arrays, "draw"), (Plane, "at")]
    portions = list(portions_done(monkeypatch, LossLandscape(settings), trainer, functions))
    assert {name for done in portions for name in done} == {"trace", "_places", "at"}
    assert max(map(len, portions)) == 1
    assert len(portions) > 17 * 17 * calls


def test_of_samples_that_are_much_work_few_are_looked_at_in_one_go(monkeypatch: pytest.MonkeyPatch) -> None:
    trainer, settings = trained("circle", 30), COARSE.replace(samples=60)
    monkeypatch.setattr(loss_of, "MOST_WORK", 25 * trainer.plan.total_multiply_adds)
    sizes: list[int] = []
    recorded = Network._recording_evaluation
    monkeypatch.setattr(
        Network, "_recording_evaluation", lambda self, size: (sizes.append(size), recorded(self, size))[1]
    )
    few = landscape(trainer, settings)
    assert set(sizes) == {25, 10}
    monkeypatch.undo()
    np.testing.assert_allclose(few.losses, landscape(trainer, settings).losses, rtol=1e-6)


@pytest.mark.parametrize("name", ["circle", "line"])
def test_measuring_between_steps_leaves_the_training_as_it_is_to_the_bit(name: str) -> None:
    alone, watched = trained(name, 120), prepare(load_example(name))
    for _ in range(4):
        portions = LossLandscape(COARSE).portions(watched)
        next(portions)
        run(watched, 15)
        before = watched.weights()
        next(portions, None)
        assert all(np.array_equal(array, before[key]) for key, array in watched.weights().items())
        run(watched, 15)
        del portions  # given up in the middle
    assert np.array_equal(alone.curves().train_loss.values, watched.curves().train_loss.values)
    assert np.array_equal(alone.network.arrays.values, watched.network.arrays.values)


def test_keeping_the_path_leaves_the_training_as_it_is_to_the_bit(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = trained("circle", 150)
    monkeypatch.setattr(weight_path, "BYTES", 0)
    without = trained("circle", 150)
    assert len(kept.path) > 10 and len(without.path) == 0
    assert np.array_equal(kept.curves().train_loss.values, without.curves().train_loss.values)
    assert np.array_equal(kept.network.arrays.values, without.network.arrays.values)


def test_a_path_has_a_bounded_number_of_points_and_keeps_the_first() -> None:
    path = WeightPath()
    for step in range(3_000):
        path.note(step, np.full(3, step, np.float32))
        assert len(path) == min(step + 1, weight_path.MOST)
    assert path.steps[0] == 0 and path.steps[-1] > 2_850
    assert path.points[:, 0].tolist() == path.steps == [step for step, _ in path]
    gaps = np.diff(np.sqrt(path.steps[:-1]))
    assert gaps.max() < 3 * gaps.mean(), "what it did at first is seen as well as what it did last"


@pytest.mark.parametrize("count, points", [(100_000, 20), (1_000_000, 0)])
def test_a_path_takes_a_bounded_amount_of_memory(count: int, points: int) -> None:
    path = WeightPath()
    for step in range(50):
        path.note(step, np.zeros(count, np.float32))
    assert len(path) == points
    assert path.points.nbytes <= weight_path.BYTES


def test_a_path_begins_anew_with_other_weights_and_goes_on_with_other_settings() -> None:
    trainer = trained("circle", 50)
    path = trainer.path
    trainer.adopt(trainer.project.replace(optimizer=trainer.project.optimizer.replace(learning_rate=0.5)))
    assert trainer.path is path
    trainer.reset()
    assert trainer.path is not path and len(trainer.path) == 0


def without_validation() -> Project:
    project = load_example("circle")
    return project.replace(data=project.data.replace(validation=0.0))


@pytest.mark.parametrize(
    "trainer, settings, words",
    [
        (lambda: trained("circle", 2), COARSE.replace(directions="path"), "train some steps"),
        (lambda: prepare(without_validation()), COARSE.replace(part="validation"), "validation"),
    ],
)
def test_what_cannot_be_drawn_is_said_in_a_sentence(trainer, settings: LandscapeSettings, words: str) -> None:
    answer = landscape(trainer(), settings)
    assert words in answer.refusal and answer.plane is None and answer.losses.size == 0


def test_weights_of_zero_have_no_random_directions() -> None:
    arrays = made_arrays()
    arrays.values[...] = 0
    with pytest.raises(PlaygroundError, match="zero"):
        random_plane(arrays, 0)


def test_the_plane_of_two_numbers_is_made_of_them() -> None:
    zeros = INITIALIZERS.find("zeros")()
    arrays = Arrays({"Dense 1": (ArraySpec("weight", (2, 1), zeros, 2, 1),)}, np.float32)
    arrays.values[...] = [0.5, -4]
    plane = exact_plane(arrays, ("a", "b"))
    assert plane.labels == ("a", "b")
    assert plane.place(arrays.values) == (0.5, -4.0) and plane.is_exact


def test_numbers_are_called_after_layer_and_array_or_as_the_answers_that_they_are() -> None:
    assert number_names(trained("line", 0)) == ("Output weight", "Output bias")
    assert number_names(trained("descent", 0)) == ("x",)


def test_another_network_has_no_place_on_the_plane() -> None:
    plane = landscape(trained("line", 3)).plane
    assert PathOnPlane(plane).answer(trained("circle", 3)) is None
