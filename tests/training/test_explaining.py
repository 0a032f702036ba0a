"""A step in all its numbers: they are those of the engine, and those of the textbook."""

from __future__ import annotations

import math
import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground.engine.activation import ACTIVATIONS
from playground.engine.arrays import Arrays
from playground.engine.formula import argument
from playground.engine.layer import LAYERS
from playground.engine.layers.dense import Dense
from playground.engine.network import Network
from playground.engine.optimizer import OPTIMIZERS
from playground.engine.pausing import finished
from playground.formats.examples import example_ids, load_example
from playground.spec.errors import PlaygroundError
from playground.spec.graph import Wire
from playground.training.explaining import affine, writing
from playground.training.explaining.affine import finding_gradient_before, takes_affine
from playground.training.explaining.functions import Dual, at
from playground.training.explaining.lines import Phase, as_latex, as_text
from playground.training.explaining.math import number, variable
from playground.training.explaining.station import MOST_UNITS, Station
from playground.training.explaining.step import explain_step
from playground.training.explaining.writing import explain, instructions_of
from playground.training.prepare import prepare
from playground.training.probe import UNFINISHED
from playground.training.probes.explanation import Explanation
from playground.training.trainer import Trainer
from tests.training.noting import portions_done


def trained(example: str, steps: int = 3) -> Trainer:
    trainer = prepare(load_example(example))
    for _ in trainer.run(steps=steps):
        pass
    return trainer


def stations(trainer: Trainer, part: str = "train", index: int = 0) -> list[Station]:
    instructions = instructions_of(trainer.plan)
    layers = explain_step(trainer, part, index).layers
    return [Station(layer, tuple(instructions.get(layer.name, ()))) for layer in layers]


@pytest.mark.parametrize("example", example_ids())
def test_forward_and_chain_rule_by_hand_come_to_what_the_engine_has(example: str) -> None:
    found = [station for station in stations(trained(example)) if takes_affine(station)]
    assert found or load_example(example).graph.by_name.keys() & {"Positional encoding 1", "Sequence"}
    for station in found:
        layer = station.layer
        z = station.before
        if station.formula is not None:
            by_hand = [at(station.formula.formula, (Dual(v),), station.own_numbers(j)).value for j, v in enumerate(z)]
            np.testing.assert_allclose(layer.output, by_hand, rtol=1e-10, atol=1e-14)
        by_z = finished(finding_gradient_before(station))
        if "bias" in layer.arrays:
            np.testing.assert_allclose(layer.arrays["bias"].gradient, by_z, rtol=1e-10, atol=1e-16)
        weights = np.outer(layer.inputs[0], by_z)
        most = 1e-16 * max(1.0, float(np.abs(layer.inputs[0]).max()))  # as exact as what the inputs are times
        np.testing.assert_allclose(layer.arrays["weight"].gradient, weights, rtol=1e-10, atol=most)
        assert layer.by_output is not None
        np.testing.assert_allclose(layer.by_output, np.sum(list(layer.parts.values()), axis=0), rtol=1e-12)


@pytest.mark.parametrize("optimizer", OPTIMIZERS.kinds())
def test_the_update_is_the_one_that_training_on_this_sample_alone_would_make(optimizer: str) -> None:
    project = load_example("circle")
    project = project.replace(optimizer=OPTIMIZERS.find(optimizer)(learning_rate=0.01))
    project = project.replace(training=project.training.replace(l2=0.01, clip_norm=0.05, batch_size=1))
    trainer = prepare(project)
    for _ in trainer.run(steps=7):
        pass
    index = int(trainer._order[trainer._position])
    step = explain_step(trainer, "train", index)
    for _ in trainer.run(steps=1):
        pass
    for layer in step.layers:
        for name, array in layer.arrays.items():
            now = trainer.network.arrays[layer.name, name].value
            np.testing.assert_allclose(array.updated, now, rtol=2e-4, atol=1e-6)


def test_explaining_leaves_the_run_as_it_was() -> None:
    """With dropout, whose random numbers must not be used up."""
    project = load_example("overfit")
    graph = project.graph.replace_layer("Dropout 1", project.graph.layer("Dropout 1").replace(rate=0.5))
    ends = []
    for explained in (False, True):
        trainer = prepare(project.replace(graph=graph))
        for _ in range(3):
            for _ in trainer.run(steps=2):
                pass
            if explained:
                explain(explain_step(trainer, "validation", 1))
        ends.append(trainer.weights())
    assert all(np.array_equal(ends[0][name], ends[1][name]) for name in ends[0])


def test_every_section_of_a_small_network_is_told_term_by_term() -> None:
    trainer = trained("circle")
    sections = explain(explain_step(trainer, "train", 0))
    assert [section.phase for section in sections] == [Phase.FORWARD] * 5 + [Phase.BACKWARD] * 4 + [Phase.UPDATE] * 3
    text = as_text(sections)
    assert "z₁ = Σ x w + b₁ = " in text and "∂L/∂w₂,₁ = x₂ · ∂L/∂z₁ = " in text
    sums = re.findall(r"^ *z\S+ = Σ x w \+ b\S+ = (.*) = (\S+)$", text, re.M)
    assert len(sums) == 4 + 2 + 1
    for terms, total in sums:
        spoken = terms.replace("−", "-").replace("·", "*")
        assert eval(spoken) == pytest.approx(float(total.replace("−", "-")), abs=0.01)
    updates = re.findall(r"← ([−\d].*) = (\S+)$", text, re.M)
    assert len(updates) == trainer.plan.total_parameters


def test_of_many_neurons_the_chosen_one_is_told_and_long_sums_are_folded() -> None:
    trainer = trained("mnist")
    step = explain_step(trainer, "test", 5)
    dense = {s.phase: s for s in explain(step, {"Dense 1": 100}) if s.layer == "Dense 1"}
    assert dense[Phase.FORWARD].unit == 100 and dense[Phase.FORWARD].units == 128
    told = dense[Phase.FORWARD].lines[0].math.text
    assert told.startswith("z₁₀₁ = ") and "… (781 smaller terms: " in told
    assert "and so on for the other 780 weights" in dense[Phase.BACKWARD].lines[-2].math.text


def test_a_wire_past_a_layer_adds_up_what_comes_back_along_both_ways() -> None:
    project = load_example("circle")
    graph = project.graph.replace_layer("Dense 2", project.graph.layer("Dense 2").replace(units=4))
    graph = graph.disconnect(Wire("Dense 2", "Output")).add(LAYERS.find("add")(), "Add 1")
    graph = graph.connect("Dense 1", "Add 1").connect("Dense 2", "Add 1").connect("Add 1", "Output")
    trainer = prepare(project.replace(graph=graph))
    step = explain_step(trainer, "train", 0)
    text = as_text(explain(step))
    assert re.search(r"∂L/∂a₁ = (Add 1: \S+ \+ Dense 2: \S+|Dense 2: \S+ \+ Add 1: \S+) = ", text)
    assert "∂L/∂x₁ → Dense 2 = " in text


@pytest.mark.parametrize("kind", ACTIVATIONS.kinds())
def test_the_slope_of_every_function_is_that_of_a_small_difference(kind: str) -> None:
    activation = ACTIVATIONS.find(kind)()
    try:
        formula = activation.formula(argument())
    except PlaygroundError:
        pytest.skip("it looks at more than one number")
    arrays = {spec.name: 0.3 for spec in activation.arrays(1)}
    for z in (-2.3, -0.4, 0.7, 3.1):
        little = 1e-6
        low, high = (at(formula, (Dual(z + sign * little),), arrays).value for sign in (-1, 1))
        assert at(formula, (Dual(z, 1.0),), arrays).slope == pytest.approx((high - low) / (2 * little), abs=1e-6)


@given(st.floats(allow_nan=False, allow_infinity=False, width=32))
def test_a_number_keeps_four_digits_in_text_and_in_latex(value: float) -> None:
    written = number(value).text.replace("−", "-")
    mantissa, _, power = written.partition(" · 10")
    digits = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
    read = float(mantissa) * 10.0 ** int(power.translate(digits)) if power else float(mantissa)
    assert math.isclose(read, value, rel_tol=6e-4)


def test_latex_has_balanced_brackets_and_no_unicode_signs() -> None:
    trainer = trained("xor")
    latex = as_latex(explain(explain_step(trainer, "train", 0)))
    formulas = re.findall(r"\\\[(.*?)\\\]", latex)
    assert len(formulas) > 20 and all(formula.count("{") == formula.count("}") for formula in formulas)
    assert all(formula.isascii() for formula in formulas)
    assert variable("w", 1, 2).latex == "w_{2,3}"


def test_a_sample_that_is_not_there_and_a_network_too_large_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    trainer = trained("circle", 0)
    with pytest.raises(PlaygroundError, match="found no sample 10000 in the train part"):
        explain_step(trainer, "train", 9999)
    monkeypatch.setattr("playground.training.explaining.step.MOST_PARAMETERS", 3)
    with pytest.raises(PlaygroundError, match="found 25 parameters, expected at most 3"):
        explain_step(trainer, "train", 0)


def test_what_is_explained_is_the_network_as_it_was_when_it_was_asked() -> None:
    alone, trained_on = trained("circle"), trained("circle")
    portions = Explanation(index=1).portions(trained_on)
    assert next(portions) is UNFINISHED
    for _ in trained_on.run(steps=20):
        pass
    assert list(portions)[-1] == Explanation(index=1).answer(alone)


def test_the_training_waits_for_one_layer_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """In each portion at most one layer is recorded or written about, and nothing is drawn or recorded to train."""
    trainer = trained("deep-sigmoid")
    written = [(writing, "_forward"), (writing, "update_of"), (affine, "slope_of")]
    others = [(Dense, "trace"), (Arrays, "draw"), (Network, "_record_step")]
    portions = list(portions_done(monkeypatch, Explanation(), trainer, written + others))
    assert {name for done in portions for name in done} == {"trace", "_forward", "update_of", "slope_of"}
    for done in portions:
        assert len(set(done)) <= 1
        # Behind the slopes of all neurons, a piece each, a section tells those of a few once more.
        assert len(done) <= (1 + MOST_UNITS if "slope_of" in done else 1)
