"""Wires past layers, attention and places do what the notes of their examples say, and nothing does it without them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from playground.formats.examples import load_example
from playground.spec import edits
from playground.spec.blocks import edit_inside
from playground.spec.project import Project
from playground.training.probes.sample_outputs import FollowedSample
from playground.training.trainer import Trainer
from tests.examples.training import accuracy, run, score, with_layer, with_training


def plain(project: Project) -> Project:
    """Without the Add inside of the block."""
    return edit_inside(project, ("Residual 1",), lambda inside: edits.remove_layers(inside, ["Add 1"]))


def without(example: str, layer: str) -> Trainer:
    return run(edits.remove_layers(load_example(example), [layer]))


def shares(trainer: Trainer, index: int) -> NDArray[np.float32]:
    """How much each character of a validation sample takes from each other, (characters, characters)."""
    found = FollowedSample("validation", index).answer(trainer)
    assert found is not None
    return found.attention["Attention"][0]


def text(trainer: Trainer, index: int) -> str:
    task = trainer.samples.task
    return "".join(task.symbols[symbol] for symbol in trainer.samples.validation.inputs[index])


@pytest.mark.parametrize("seed", range(2))
def test_thirty_layers_learn_with_wires_past_them_and_do_not_without(seed: int) -> None:
    project = with_training(load_example("residual"), seed=seed)
    wired, alone = run(project), run(plain(project))
    assert wired.step == alone.step == 800
    assert wired.plan.total_parameters == alone.plan.total_parameters
    assert accuracy(wired) >= 0.97 and score(alone).loss > 0.65
    by_layer = wired.curves().gradient_rms.values[:, 1:-1], alone.curves().gradient_rms.values[:, 1:-1]
    assert np.median(by_layer[0][:, 0] / by_layer[0][:, -1]) > 1
    assert np.median(by_layer[1][400:, 0] / by_layer[1][400:, -1]) < 0.1


def test_five_layers_learn_without_wires_past_them_too() -> None:
    assert accuracy(run(plain(with_layer(load_example("residual"), "Residual 1", repeat=5)))) >= 0.97


@pytest.fixture(scope="module")
def attending() -> Trainer:
    return run(load_example("attention"))


def test_the_last_letter_takes_from_the_digit_behind_where_it_stood(attending: Trainer) -> None:
    assert attending.step == 500 and accuracy(attending) == 1
    for index in range(20):
        read, taken = text(attending, index), shares(attending, index)[-1]
        digit = read.index(read[-1]) + 1
        assert taken.argmax() == digit and taken[digit] > 0.5
        assert np.delete(taken, digit).max() < 0.5 * taken[digit]


def test_without_attention_only_the_last_digit_is_known_and_without_pairs_no_place() -> None:
    assert 0.35 < accuracy(without("attention", "Attention")) < 0.5
    assert accuracy(without("attention", "Conv1D 1")) < 0.65


def test_eight_pairs_are_learned_as_soon() -> None:
    project = load_example("attention")
    longer = project.replace(data=project.data.replace(pairs=8))
    assert min(accuracy(run(project, steps=150)), accuracy(run(longer, steps=150))) >= 0.98


@pytest.fixture(scope="module")
def ordering() -> Trainer:
    return run(load_example("positional-encoding"))


@pytest.mark.parametrize(("seed", "place"), [(0, min), (2, max)], ids=["first", "last"])
def test_with_places_the_question_takes_from_a_or_b_by_which_comes_first(
    seed: int, place: Callable[[int, int], int], ordering: Trainer
) -> None:
    trainer = run(with_training(load_example("positional-encoding"), seed=seed)) if seed else ordering
    assert trainer.step == 1000 and accuracy(trainer) == 1
    for index in range(20):
        read, taken = text(trainer, index), shares(trainer, index)[-1]
        assert taken.argmax() == place(read.index("a"), read.index("b")) and taken.max() > 0.5


def test_without_places_the_order_of_the_letters_changes_nothing_and_all_is_guessed() -> None:
    trainer = without("positional-encoding", "Positions")
    assert 0.4 < accuracy(trainer) < 0.6 and score(trainer).loss > 0.68
    forward, rows = trainer.network.forward(50), trainer.samples.validation.inputs[:50]
    answers = []
    for letters in (rows[:, :-1], rows[:, -2::-1]):
        forward.inputs[...] = np.column_stack([letters, rows[:, -1]])
        forward.run()
        answers.append(np.array(forward.outputs["Output"]))
    np.testing.assert_allclose(answers[0], answers[1], atol=1e-4)


def test_learned_places_and_longer_texts_do_as_well() -> None:
    project = load_example("positional-encoding")
    assert accuracy(run(with_layer(project, "Positions", encoding="learned"))) >= 0.98
    assert accuracy(run(project.replace(data=project.data.replace(letters=12)))) >= 0.95
