"""The examples keep the promises of their notes."""

from __future__ import annotations

import numpy as np
import pytest

from playground.cli.commands.train import DEFAULT_EPOCHS
from playground.formats.examples import Example, example_ids, examples, load_example
from playground.formats.project_json import project_text
from playground.spec import edits
from playground.spec.errors import PlaygroundError
from playground.training.events import Halt, Score
from playground.training.prepare import plan_of, prepare
from playground.training.probes.forecast import Forecast
from playground.training.trainer import Trainer
from tests.examples.promises import PROMISES

IDS = example_ids()
NO_SLOPE = "Step has no slope, so nothing before it can learn."


def trained(example: str, *, epochs: int | None = None, steps: int | None = None) -> Trainer:
    trainer = prepare(load_example(example))
    for _ in trainer.run(steps=steps, epochs=epochs):
        pass
    return trainer


def score(trainer: Trainer, part: str) -> Score:
    found = trainer.evaluate(part)
    assert found is not None
    return found


def test_the_window_opens_with_the_circle_and_the_rest_are_there() -> None:
    assert IDS[:9] == ("circle", "line", "xor", "spiral", "iris", "mnist-classic", "mnist", "cnn-mnist", "fashion")
    assert set(IDS[9:]) >= {
        "rnn-echo",
        "lstm-echo",
        "names",
        "sunspots",
        "vit-digits",
        "deep-sigmoid",
        "exploding-rnn",
        "overfit",
        "admission",
        "hand-worked",
        "batches",
        "descent",
        "batch-size",
        "initializers",
        "normalization",
        "descent-race",
        "residual",
        "attention",
        "positional-encoding",
        "rnn-lstm-gru",
    }


@pytest.mark.parametrize("example", examples(), ids=lambda example: example.id)
def test_each_says_what_to_do_what_to_look_at_and_what_to_change(example: Example) -> None:
    assert example.title
    assert example.sentence.endswith(".") and example.note.startswith(example.sentence)
    for heading in ("Do: ", "Look at: ", "Change next: "):
        assert f"\n\n{heading}" in example.note


@pytest.mark.parametrize("example", IDS)
def test_each_is_without_problems_tidy_and_written_as_the_program_writes_it(example: str) -> None:
    project = load_example(example)
    problems = [problem.what for problem in plan_of(project).problems]
    assert problems == ([NO_SLOPE] if example == "admission" else []), "its note tells of this one"
    assert project == edits.tidy(project)
    described = next(found for found in examples() if found.id == example)
    assert described.path.read_text(encoding="utf-8") == project_text(project)


def test_an_unknown_example_names_those_there_are() -> None:
    with pytest.raises(PlaygroundError, match="no example 'moon'; expected one of circle, line"):
        load_example("moon")


def test_the_classic_network_has_its_numbers() -> None:
    plan = plan_of(load_example("mnist-classic"))
    assert (plan.total_weights, plan.total_biases, plan.total_parameters) == (12_960, 42, 13_002)


def test_the_line_is_found() -> None:
    weights = trained("line", epochs=DEFAULT_EPOCHS).weights()
    assert weights["Output/weight"].item() == pytest.approx(2, abs=0.01)
    assert weights["Output/bias"].item() == pytest.approx(3, abs=0.01)


@pytest.mark.parametrize(("example", "accuracy"), [("circle", 0.95), ("xor", 0.97), ("spiral", 0.97), ("iris", 0.9)])
def test_the_toys_learn_their_pictures(example: str, accuracy: float) -> None:
    found = score(trained(example, epochs=DEFAULT_EPOCHS), "validation")
    assert found.accuracy is not None and found.accuracy >= accuracy


def test_the_circle_visibly_learns_at_once() -> None:
    trainer = trained("circle", steps=2000)
    accuracy = score(trainer, "validation").accuracy
    assert accuracy is not None and accuracy > 0.95, "2 000 steps are less than a second"


@pytest.mark.parametrize(
    ("example", "accuracy"),
    [("mnist-classic", 0.75), ("mnist", 0.88), ("cnn-mnist", 0.93), ("fashion", 0.7), ("vit-digits", 0.9)],
)
def test_the_pictures_are_mostly_read_after_a_few_hundred_steps(example: str, accuracy: float) -> None:
    found = score(trained(example, steps=400), "test")
    assert found.accuracy is not None and found.accuracy >= accuracy


def test_a_plain_network_forgets_over_forty_steps_what_gates_of_the_same_width_keep() -> None:
    plain, gated = (
        score(trained("rnn-echo", epochs=5), "validation"),
        score(trained("lstm-echo", epochs=6), "validation"),
    )
    assert plain.accuracy is not None and plain.accuracy < 0.6
    assert gated.accuracy is not None and gated.accuracy >= 0.99


def test_a_transformer_soon_knows_more_of_english_than_how_frequent_its_letters_are() -> None:
    trainer = trained("transformer-austen", steps=80)
    letters = np.bincount(trainer.samples.train.inputs.reshape(-1))
    shares = letters[letters > 0] / letters.sum()
    entropy = -(shares * np.log(shares)).sum()
    assert trainer.curves().train_loss.values[-10:].mean() < entropy - 0.2


def test_names_are_told_apart_by_their_letters() -> None:
    found = score(trained("names", epochs=3), "test")
    assert found.accuracy is not None and found.accuracy >= 0.8


@pytest.mark.parametrize("seed", range(5))
def test_sunspots_are_forecast_much_better_than_by_saying_the_same_as_last_year(seed: int) -> None:
    project = load_example("sunspots")
    trainer = prepare(project.replace(training=project.training.replace(seed=seed)))
    for _ in trainer.run():
        pass
    test = trainer.samples.test
    assert trainer.halt is Halt.STOPPED_EARLY and test is not None
    same_as_last_year = float(((test.inputs[:, -1] - test.targets) ** 2).mean())
    assert score(trainer, "test").loss < 0.5 * same_as_last_year
    errors = Forecast().answer(trainer).errors
    assert errors["Network"]["test"] < 0.75 * errors["Last year"]["test"]


def test_each_promises_something_that_can_be_measured() -> None:
    assert set(PROMISES) == set(IDS)
