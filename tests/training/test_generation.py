"""Text is drawn symbol by symbol from what a network says."""

from __future__ import annotations

import dataclasses
import itertools
from collections import Counter
from collections.abc import Callable

import numpy as np
import pytest

from playground.data.dataset import DATASETS, Part, Samples
from playground.engine.layer import LAYERS, Layer
from playground.engine.loss import LOSSES
from playground.engine.network import Network
from playground.engine.optimizer import OPTIMIZERS
from playground.engine.plan import make_plan
from playground.spec.errors import PlaygroundError
from playground.spec.graph import Graph
from playground.spec.project import Project, Training
from playground.spec.task import Task, TensorType
from playground.training.generation import Sampling, encode, generate, next_probabilities
from playground.training.probes.written_text import WrittenText
from playground.training.trainer import Trainer

LETTERS = ("", *"abcd")
EVERY = Task(TensorType((6,), 5), classes=LETTERS, symbols=LETTERS, steps=6)
LAST = dataclasses.replace(EVERY, steps=None)
NAMES = DATASETS.find("name_letters")().task()


def made(kind: str, **settings: object) -> Layer:
    return LAYERS.find(kind)(**settings)


def chain(*layers: Layer) -> Graph:
    graph, last = Graph().add(made("input")), "Data"
    for number, layer in enumerate((*layers, made("output"))):
        graph = graph.add(layer, f"Layer {number}").connect(last, f"Layer {number}")
        last = f"Layer {number}"
    return graph


def network(task: Task, *layers: Layer) -> Network:
    graph = chain(made("embedding", dimensions=8), *layers)
    return Network(make_plan(graph, task, LOSSES.find("cross_entropy")()), OPTIMIZERS.find("sgd")(), 0)


DRAWINGS = [
    (EVERY, (made("positional_encoding"), made("self_attention", causal=True), made("feed_forward"))),
    (EVERY, (made("lstm", return_sequences=True),)),
    (EVERY, ()),
    (LAST, (made("gru"),)),
    (LAST, (made("flatten"), made("dense"))),
    (NAMES, (made("rnn", return_sequences=True),)),
]
each_drawing = pytest.mark.parametrize(("task", "layers"), DRAWINGS)


def text_of(made_network: Network, prompt: str = "ab", **settings: object) -> str:
    return "".join(generate(made_network, prompt, Sampling(**settings)))


@each_drawing
def test_any_drawing_that_tells_the_next_symbol_writes_as_much_as_is_asked(
    task: Task, layers: tuple[Layer, ...]
) -> None:
    found = text_of(network(task, *layers), length=40)
    assert len(found) == 40 and set(found) <= set(task.symbols)


@each_drawing
def test_the_same_seed_writes_the_same_text_and_another_seed_another(task: Task, layers: tuple[Layer, ...]) -> None:
    writer = network(task, *layers)
    assert text_of(writer, seed=1) == text_of(writer, seed=1) != text_of(writer, seed=2)


def test_it_says_of_a_short_prompt_what_a_longer_window_says_at_that_step() -> None:
    writer = network(*[EVERY, *DRAWINGS[0][1]])
    whole = writer.plan.loss.probabilities(writer.predict(np.array([[1, 2, 3, 4, 1, 2]])))[0]
    for length in range(1, 7):
        found = next_probabilities(writer, [1, 2, 3, 4, 1, 2][:length])
        expected = whole[length - 1, 1:] / whole[length - 1, 1:].sum()
        np.testing.assert_allclose(found[1:], expected, rtol=1e-5)
        assert found[0] == 0, "padding is no character"


def test_of_a_long_text_it_reads_the_last_window() -> None:
    writer = network(*[EVERY, *DRAWINGS[1][1]])
    assert np.array_equal(
        next_probabilities(writer, [4, 4, 1, 2, 3, 4, 1, 2]), next_probabilities(writer, [1, 2, 3, 4, 1, 2])
    )


def test_behind_the_end_of_a_name_another_begins() -> None:
    writer, end = network(NAMES, made("lstm", return_sequences=True)), NAMES.symbols.index("\n")
    begun = next_probabilities(writer, [end])
    assert np.array_equal(next_probabilities(writer, [end, 5, 1, end]), begun)
    assert encode(NAMES, "mar") == [end, 13, 1, 18]


def counts(shares: list[float], **settings: object) -> Counter[str]:
    """What is drawn by a network that always says the same."""
    writer = network(EVERY)
    for name, values in writer.arrays.of_layer("Layer 1").items():
        values.value[...] = 0 if name == "weight" else np.log(shares)
    return Counter(text_of(writer, length=2000, **settings))


SHARES = [0.2, 0.4, 0.2, 0.15, 0.05]


def test_at_temperature_one_symbols_are_as_frequent_as_the_network_says() -> None:
    found = counts(SHARES, temperature=1.0)
    for symbol, share in zip("abcd", SHARES[1:], strict=True):
        assert found[symbol] / 2000 == pytest.approx(share / 0.8, abs=0.04)


def test_temperature_sharpens_and_evens_out() -> None:
    expected = 0.4**2 / sum(share**2 for share in SHARES[1:])
    assert counts(SHARES, temperature=0.5)["a"] / 2000 == pytest.approx(expected, abs=0.04)
    assert counts(SHARES, temperature=10.0)["d"] / 2000 == pytest.approx(0.25, abs=0.05)
    assert set(counts(SHARES, temperature=0.0)) == {"a"}


def test_top_k_draws_from_the_likeliest_only() -> None:
    assert set(counts(SHARES, top_k=2, temperature=1.0)) == {"a", "b"}
    assert set(counts(SHARES, top_k=1, temperature=5.0)) == {"a"}


def test_characters_of_the_prompt_that_it_has_not_read_are_named() -> None:
    with pytest.raises(PlaygroundError, match="found 'X' and 'é', which the network has not read"):
        generate(network(EVERY), "aXbé", Sampling())


def test_an_empty_prompt_begins_where_a_text_would() -> None:
    assert encode(NAMES, "") == [NAMES.symbols.index("\n")]
    with pytest.raises(PlaygroundError, match="found nothing, expected at least one character"):
        encode(EVERY, "")


def test_a_network_that_does_not_tell_the_next_symbol_is_refused() -> None:
    task = DATASETS.find("names")().task()
    writer = network(task, made("time_mean"))
    with pytest.raises(PlaygroundError, match="does not ask for the next character"):
        generate(writer, "mary", Sampling())


def test_answers_that_are_not_finite_are_said() -> None:
    writer = network(EVERY)
    writer.arrays.values[...] = np.nan
    with pytest.raises(PlaygroundError, match="not finite"):
        text_of(writer)


def trained(task: Task, shift: Callable[[np.ndarray], np.ndarray], graph: Graph) -> Trainer:
    """On the alphabet a b c d a b ..., every window of it."""
    rows = np.arange(40)[:, None] % 4 + np.arange(6)
    inputs, targets = rows % 4 + 1, shift(rows) % 4 + 1
    part = Part(inputs, targets)
    optimizer = OPTIMIZERS.find("adam")(learning_rate=0.02)
    project = Project(DATASETS.find("tang_poems")(), LOSSES.find("cross_entropy")(), optimizer, graph, Training())
    return Trainer(project, Samples(task, part, part))


def reciter(task: Task = EVERY, steps: int = 150) -> Trainer:
    """It has learned the alphabet."""
    every = task.steps is not None
    graph = chain(made("embedding"), made("gru", units=16, return_sequences=every))
    trainer = trained(task, (lambda rows: rows + 1) if every else (lambda rows: rows[:, -1] + 1), graph)
    for _ in trainer.run(steps=steps):
        pass
    return trainer


@pytest.mark.parametrize("task", [EVERY, LAST], ids=["at every step", "after the window"])
def test_a_network_that_has_learned_the_alphabet_recites_it(task: Task) -> None:
    writer = reciter(task).network
    assert "".join(generate(writer, "abcdab", Sampling(length=8, temperature=0.0))) == "cdabcdab"


def test_the_text_for_a_view_grows_to_its_length_and_says_what_is_likely_next() -> None:
    trainer = reciter()
    probe = WrittenText("ab", Sampling(length=3000, temperature=0.0))
    answers = list(probe.portions(trainer))
    assert len(answers) > 1
    for before, after in itertools.pairwise(answers):
        assert after.text.startswith(before.text) and len(after.text) > len(before.text)
    assert [answer.is_whole for answer in answers] == [False] * (len(answers) - 1) + [True]
    assert len(answers[-1].text) == 3000 and answers[-1].step == 150
    symbol, share = answers[0].likeliest[0]
    assert symbol == "c" and share > 0.9
    shares = [share for _, share in answers[0].likeliest]
    assert shares == sorted(shares, reverse=True)


def test_a_view_that_does_not_ask_for_text_gets_what_is_likely_next_alone() -> None:
    (answer,) = WrittenText("ab", writes=False).portions(reciter(steps=1))
    assert answer.text == "" and answer.is_whole and len(answer.likeliest) == 4


def test_a_view_is_told_why_there_is_no_text() -> None:
    (answer,) = WrittenText("xyz").portions(reciter(steps=1))
    assert "found 'x' and 'y' and 'z'" in answer.refusal and not answer.likeliest
