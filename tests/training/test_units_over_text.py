"""Units over a text: what each gives at every character, the most reactive first, and where attention looks."""

from __future__ import annotations

import numpy as np
import pytest

from playground.engine.layer import LAYERS
from playground.formats.examples import load_example
from playground.training.prepare import prepare
from playground.training.probes.units_over_text import TextUnits, UnitsOverText, reactive_first
from playground.training.trainer import Trainer


@pytest.fixture(scope="module")
def trainer() -> Trainer:
    return prepare(load_example("names"))


@pytest.fixture(scope="module")
def reader() -> Trainer:
    return prepare(load_example("transformer-austen"))


def answer(trainer: Trainer, **asked: object) -> TextUnits:
    found = UnitsOverText(**asked).answer(trainer)  # type: ignore[arg-type]
    assert found is not None
    return found


def test_a_typed_text_is_read_without_its_padding(trainer: Trainer) -> None:
    found = answer(trainer, text="anna")
    assert found.symbols == tuple("anna")
    values = found.layers["Embedding 1"]
    assert values.shape[0] == 4 and np.array_equal(values[0], values[3]) and not np.array_equal(values[0], values[1])
    embedding = trainer.network.arrays["Embedding 1", "weight"].value
    assert np.array_equal(values[0], embedding[trainer.samples.task.symbols.index("a")])


def test_without_a_text_it_is_the_followed_sample(trainer: Trainer) -> None:
    symbols = trainer.samples.task.symbols
    assert trainer.samples.validation is not None
    sample = trainer.samples.validation.inputs[3]
    assert "".join(answer(trainer, index=3).symbols) == "".join(symbols[int(i)] for i in sample if i)


def test_of_a_long_text_the_end_is_read_and_attention_looks_back_only(reader: Trainer) -> None:
    text = "It is a truth universally acknowledged, " * 3
    found = answer(reader, text=text)
    assert "".join(found.symbols) == text[-64:]
    heads = found.attention["Transformer block 1/2/Self attention"]
    assert heads.shape == (4, 64, 64) and np.allclose(heads.sum(axis=2), 1, atol=1e-5)
    assert not np.triu(heads, 1).any(), "no character takes from one that comes later"


def test_characters_it_has_never_read_are_refused_in_a_sentence(trainer: Trainer) -> None:
    assert "'7'" in answer(trainer, text="a7").refusal


def test_data_without_symbols_has_none() -> None:
    assert UnitsOverText().answer(prepare(load_example("circle"))) is None


def test_units_that_tell_characters_apart_come_first() -> None:
    symbols = np.array([1, 2, 1, 2, 1, 2, 1, 2])
    chance = np.random.default_rng(0).normal(0, 1, 8)
    tells, dull = np.where(symbols == 1, 1.0, -1.0), np.zeros(8)
    values = np.stack([dull, chance, tells], axis=1).astype(np.float32)
    assert reactive_first(values, symbols).tolist() == [2, 1, 0]


def test_a_layer_that_hands_on_its_last_state_alone_shows_those_at_every_character() -> None:
    project = load_example("names")
    lstm = LAYERS.find("lstm")(units=5)
    trainer = prepare(project.replace(graph=project.graph.replace_layer("LSTM 1", lstm)))
    found = answer(trainer, text="anna")
    assert list(found.layers) == ["Embedding 1", "LSTM 1", "LSTM 1, memory c"] and found.deepest == "LSTM 1"
    state, memory = found.layers["LSTM 1"], found.layers["LSTM 1, memory c"]
    assert state.shape == memory.shape == (4, 5) and set(found.ranks) == set(found.layers)
    np.testing.assert_array_equal(state[-1], trainer.network.forward(1).outputs["LSTM 1"][0])
    assert (np.abs(state) < np.abs(np.tanh(memory))).all(), "the state is a share of what the memory holds"


def test_the_state_of_both_directions_stands_in_the_order_of_the_text(trainer: Trainer) -> None:
    """The second half has read from the end: it knows all at the first character, the first half at the last one."""
    state = answer(trainer, text="anna").layers["LSTM 1"]
    last = trainer.network.forward(1).outputs["LSTM 1"][0]
    units = len(last) // 2
    np.testing.assert_array_equal(np.concatenate([state[-1, :units], state[0, units:]]), last)
