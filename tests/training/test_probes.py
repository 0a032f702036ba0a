"""Probes answer with copies of what views draw, and with nothing where the question does not fit."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from playground.data.dataset import Dataset, Part, Samples
from playground.data.sets.circle import Circle
from playground.data.sets.iris import Iris
from playground.data.sets.line import Line
from playground.data.sets.plane import Plane
from playground.engine.layer import LAYERS
from playground.engine.loss import LOSSES
from playground.engine.optimizers.adam import Adam
from playground.formats.examples import load_example
from playground.spec.graph import Graph
from playground.spec.project import Project
from playground.spec.task import Task, TensorType
from playground.training.prepare import prepare
from playground.training.probe import Probe
from playground.training.probes.confusion import Confusion
from playground.training.probes.decision_surface import DecisionSurface
from playground.training.probes.fitted_curve import FittedCurve
from playground.training.probes.neuron_sight import NeuronSight
from playground.training.probes.picture import Picture
from playground.training.probes.sample_predictions import SamplePredictions
from playground.training.trainer import Trainer


class Pictures(Dataset):
    """Pictures of 3×3 bytes; the class is where the bright pixel is."""

    kind = "pictures_for_tests"

    def task(self) -> Task:
        return Task(TensorType((3, 3, 1)), classes=("left", "middle", "right"), input_range=(0.0, 1.0))

    def load(self, rng: np.random.Generator) -> Samples:
        labels = rng.integers(0, 3, 90)
        images = rng.integers(0, 50, (90, 3, 3, 1)).astype(np.uint8)
        images[np.arange(90), 1, labels, 0] = 255
        parts = [Part(images[part], labels[part]) for part in (slice(0, 60), slice(60, 80), slice(80, 90))]
        return Samples(self.task(), *parts, scale=1 / 255)


class Clouds(Dataset):
    """Three classes in the plane."""

    kind = "clouds_for_tests"

    def task(self) -> Task:
        return Task(TensorType((2,)), classes=("a", "b", "c"), input_range=(-6.0, 6.0))

    def load(self, rng: np.random.Generator) -> Samples:
        labels = rng.integers(0, 3, 90)
        points = (rng.normal(size=(90, 2)) + 3 * labels[:, None] - 3).astype(np.float32)
        return Samples(self.task(), Part(points[:60], labels[:60]), Part(points[60:], labels[60:]))


def trained(data: Dataset, loss: str = "", steps: int = 60) -> Trainer:
    graph = Graph().add(LAYERS.find("input")()).add(LAYERS.find("flatten")()).connect("Data", "Flatten 1")
    graph = graph.add(LAYERS.find("dense")(units=8)).connect("Flatten 1", "Dense 1")
    graph = graph.add(LAYERS.find("output")()).connect("Dense 1", "Output")
    loss = loss or ("cross_entropy" if data.task().is_classification else "mse")
    trainer = prepare(Project(data, LOSSES.find(loss)(), Adam(learning_rate=0.03), graph))
    for _ in trainer.run(steps=steps):
        pass
    return trainer


EVERY = [DecisionSurface(resolution=5), FittedCurve(points=7), SamplePredictions(), Confusion()]
FITTING = {
    "circle": {DecisionSurface, Confusion},
    "clouds": {DecisionSurface, Confusion},
    "plane": {DecisionSurface},
    "line": {FittedCurve},
    "iris": {Confusion},
    "pictures": {SamplePredictions, Confusion},
}
DATA = {
    "circle": Circle(),
    "clouds": Clouds(),
    "plane": Plane(),
    "line": Line(),
    "iris": Iris(),
    "pictures": Pictures(),
}


@pytest.mark.parametrize("name", DATA)
def test_a_probe_answers_where_it_fits_and_is_silent_elsewhere(name: str) -> None:
    trainer = trained(DATA[name], steps=2)
    assert {type(probe) for probe in EVERY if probe.answer(trainer) is not None} == FITTING[name]


@pytest.mark.parametrize("probe", EVERY, ids=lambda probe: type(probe).__name__)
def test_equal_questions_are_one(probe: Probe) -> None:
    assert len({probe, dataclasses.replace(probe)}) == 1  # type: ignore[type-var]


@pytest.mark.parametrize("name", DATA)
def test_answers_share_nothing_with_the_network(name: str) -> None:
    trainer = trained(DATA[name], steps=2)
    for probe in EVERY:
        answer = probe.answer(trainer)
        for array in vars(answer).values() if answer is not None else ():
            if isinstance(array, np.ndarray):
                frozen = array.copy()
                for other in EVERY:
                    other.answer(trainer)
                trainer.network.arrays.values += 1
                assert np.array_equal(array, frozen)
                assert not np.shares_memory(array, trainer.network.arrays.values)


@pytest.mark.parametrize("loss", ["binary_cross_entropy", "cross_entropy", "mse"])
def test_the_surface_is_the_probability_of_the_second_class(loss: str) -> None:
    trainer = trained(Circle(), loss)
    answer = DecisionSurface(resolution=9).answer(trainer)
    assert answer is not None and answer.labels is None
    assert answer.values.shape == (9, 9) and answer.values.dtype == np.float32
    assert (answer.low, answer.high) == (-6, 6)
    axis = np.linspace(-6, 6, 9, dtype=np.float32)
    for row, column in ((0, 0), (0, 8), (8, 0), (4, 4), (2, 7)):  # rows from low x2 to high, columns x1
        point = np.array([[axis[column], axis[row]]])
        expected = trainer.probabilities(trainer.predict(point))[0, 1]
        assert answer.values[row, column] == pytest.approx(expected, abs=1e-5)
    assert answer.values.min() >= 0 and answer.values.max() <= 1
    assert answer.values[4, 4] > 0.5 > answer.values[0, 0], "inside against outside"


def test_with_three_classes_the_surface_names_the_likeliest() -> None:
    answer = DecisionSurface(resolution=9).answer(trained(Clouds()))
    assert answer is not None and answer.labels is not None
    assert answer.labels.shape == answer.values.shape == (9, 9)
    assert (answer.labels[0, 0], answer.labels[8, 8]) == (0, 2)
    assert answer.values.min() >= 1 / 3 - 1e-6


def test_the_surface_of_a_regression_is_the_value() -> None:
    trainer = trained(Plane())
    answer = DecisionSurface(resolution=3).answer(trainer)
    assert answer is not None and answer.labels is None
    corner = trainer.predict(np.array([[6.0, -6.0]], np.float32)).item()
    assert answer.values[0, 2] == pytest.approx(corner, rel=1e-5)


def test_the_points_of_both_parts_come_along_but_not_too_many() -> None:
    answer = DecisionSurface(resolution=2).answer(trained(Circle(samples=4000), steps=1))
    assert answer is not None
    assert answer.inputs.shape == (1000, 2) and answer.targets.shape == (1000,)
    assert answer.validation_inputs.shape == (800, 2) and answer.validation_targets.shape == (800,)
    assert set(answer.targets) == {0, 1}


def test_the_fitted_curve_runs_along_the_range_of_the_input() -> None:
    trainer = trained(Line())
    answer = FittedCurve(points=11).answer(trainer)
    assert answer is not None
    np.testing.assert_allclose(answer.x, np.linspace(-1, 1, 11), rtol=1e-6)
    np.testing.assert_allclose(answer.y, trainer.predict(answer.x[:, None])[:, 0], rtol=1e-5)
    assert answer.inputs.shape == (80, 1) and answer.targets.shape == (80,)


@pytest.mark.parametrize(("part", "size"), [("train", 60), ("validation", 20), ("test", 10)])
def test_pictures_come_with_what_they_are_taken_for(part: str, size: int) -> None:
    trainer = trained(Pictures())
    answer = SamplePredictions(count=40, part=part).answer(trainer)
    assert answer is not None
    stored = getattr(trainer.samples, part)
    count = min(size, 40)
    assert answer.images.shape == (count, 3, 3, 1) and answer.images.dtype == np.float32
    np.testing.assert_allclose(answer.images, stored.inputs[:count] / 255, rtol=1e-6)
    assert answer.labels.tolist() == stored.targets[:count].tolist()
    assert answer.predicted.tolist() == answer.probabilities.argmax(axis=1).tolist()
    np.testing.assert_allclose(answer.probabilities.sum(axis=1), 1, rtol=1e-5)
    assert answer.classes == ("left", "middle", "right")
    # Pictures scaled for drawing give the same predictions as bytes.
    assert answer.predicted.tolist() == trainer.plan.loss.decide(trainer.predict(stored.inputs[:count])).tolist()


def test_the_confusion_matrix_has_truth_in_rows() -> None:
    trainer = trained(Pictures())
    trainer.network.arrays.values[...] = 0
    trainer.network.arrays["Output", "bias"].value[...] = (0, 0, 5)  # says "right" to everything
    answer, part = Confusion().answer(trainer), trainer.samples.validation
    assert answer is not None
    assert answer.matrix[:, 2].tolist() == np.bincount(part.targets, minlength=3).tolist()
    assert answer.matrix[:, :2].sum() == 0 and answer.matrix.dtype == np.int64
    assert answer.accuracy == pytest.approx((part.targets == 2).mean())


def test_without_a_validation_part_there_is_no_matrix_but_a_surface() -> None:
    trainer = trained(Circle(validation=0.0), steps=2)
    assert Confusion().answer(trainer) is None
    assert Confusion(part="test").answer(trainer) is None
    answer = DecisionSurface(resolution=4).answer(trainer)
    assert answer is not None and len(answer.validation_inputs) == 0


def test_a_network_that_is_no_longer_finite_is_answered_without_an_exception() -> None:
    for name, data in DATA.items():
        trainer = trained(data, steps=1)
        trainer.network.arrays.values[...] = np.nan
        with np.errstate(all="raise"):
            assert {type(probe) for probe in EVERY if probe.answer(trainer) is not None} == FITTING[name]


def test_a_picture_that_is_in_no_data_set_is_answered_by_class() -> None:
    trainer = trained(Pictures(), steps=200)
    image = np.zeros((3, 3, 1), np.float32)
    image[1, 2] = 1.0
    answer = Picture(image.tobytes()).answer(trainer)
    assert answer.probabilities.shape == (3,) and answer.probabilities.argmax() == 2
    assert Picture().answer(trainer) is None
    assert Picture(image[:2].tobytes()).answer(trainer) is None
    assert Picture(image.tobytes()).answer(trained(Circle(), steps=1)) is None


def test_the_worst_mistakes_come_first_with_where_they_stand() -> None:
    trainer = trained(Pictures(), steps=12)
    part = trainer.samples.validation
    answer = SamplePredictions(count=5, mistakes=True).answer(trainer)
    assert answer is not None and answer.among == len(part)
    predictions = trainer.predict(part.inputs)
    shares, predicted = trainer.probabilities(predictions), predictions.argmax(axis=1)
    wrong = np.flatnonzero(predicted != part.targets)
    assert answer.found == len(wrong) > 1
    margin = shares[wrong, predicted[wrong]] - shares[wrong, part.targets[wrong]]
    np.testing.assert_array_equal(answer.indices, wrong[np.argsort(-margin)][:5])
    np.testing.assert_allclose(answer.images, part.inputs[answer.indices] / np.float32(255), rtol=1e-5)
    assert (answer.labels != answer.predicted).all()


def test_the_images_of_a_cell_of_the_confusion_matrix_are_as_many_as_it_counts() -> None:
    trainer = trained(Pictures(), steps=12)
    matrix = Confusion().answer(trainer).matrix
    for truth, said in np.ndindex(matrix.shape):
        answer = SamplePredictions(truth=truth, said=said).answer(trainer)
        assert answer.found == matrix[truth, said] == len(answer.labels)
        assert set(answer.labels) <= {truth} and set(answer.predicted) <= {said}
        if truth == said:
            assert (np.diff(answer.probabilities[:, truth]) >= 0).all(), "the least sure first"


@pytest.mark.parametrize(("units", "fewest", "most"), [(4, 40, 40), (200, 20, 25)])
def test_of_much_work_a_neuron_is_asked_at_fewer_places(units: int, fewest: int, most: int) -> None:
    """20 million multiply-adds at most: some 4 ms."""
    wide = LAYERS.find("dense")(units=units, activation="tanh")
    project = load_example("circle")
    graph = project.graph.replace_layer("Dense 1", wide).replace_layer("Dense 2", wide)
    trainer = prepare(project.replace(graph=graph))
    sight = NeuronSight("Dense 1").answer(trainer)
    assert sight is not None and sight.plane is not None
    side = len(sight.plane)
    assert fewest <= side <= most and side**2 * trainer.plan.total_multiply_adds <= 20_000_000
