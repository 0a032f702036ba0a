"""Health: an alarm on every run that is built to fail, with a fix that mends it, and silence on the others."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import numpy as np
import pytest

from playground.engine.activation import ACTIVATIONS
from playground.engine.initializer import INITIALIZERS
from playground.engine.optimizer import OPTIMIZERS
from playground.engine.schedule import SCHEDULES
from playground.formats.examples import example_ids, load_example
from playground.spec import edits
from playground.spec.problem import Problem, Severity
from playground.spec.project import Project
from playground.training.health.rule import RULES, Finding, examine
from playground.training.health.steady import GONE, READABLE, SURE, Steady
from playground.training.health.vitals import Vitals, measure
from playground.training.prepare import plan_of, prepare
from playground.training.probes.health import Health, State
from playground.training.trainer import Trainer

ILL = {
    "admission": "unscaled",
    "deep-sigmoid": "vanishing",
    "exploding-rnn": "not_finite",
    "initializers": "alike",
    "overfit": "overfitting",
    "rnn-echo": "flat_loss",
}


def run(project: Project, steps: int) -> Trainer:
    trainer = prepare(project)
    for _ in trainer.run(steps=steps):
        pass
    return trainer


def finding(vitals: Vitals, kind: str) -> Problem | None:
    return RULES.find(kind)().examine(vitals)


def with_rate(project: Project, rate: float) -> Project:
    return project.replace(optimizer=project.optimizer.replace(learning_rate=rate))


def with_layer(project: Project, name: str, **settings: object) -> Project:
    return edits.change_layer(project, name, project.graph.layer(name).replace(**settings))


def spiky() -> Vitals:
    """A healthy run in whose curve one gradient is ten thousand times as long as the others."""
    vitals = measure(run(load_example("circle"), 60))
    norms = vitals.curves.gradient_norms
    values = norms.values.copy()
    values[-5] *= 1e4
    values[-5] = np.maximum(values[-5], 100)
    curves = dataclasses.replace(vitals.curves, gradient_norms=dataclasses.replace(norms, values=values))
    return dataclasses.replace(vitals, curves=curves)


def dead() -> Vitals:
    project = with_layer(load_example("circle"), "Dense 1", activation=ACTIVATIONS.find("relu")(), units=8)
    trainer = prepare(project)
    trainer.network.arrays["Dense 1", "bias"].value[...] = -100
    for _ in trainer.run(steps=60):
        pass
    return measure(trainer)


def saturated() -> Vitals:
    wide = INITIALIZERS.find("normal")(deviation=50.0)
    return measure(run(with_layer(load_example("circle"), "Dense 1", initializer=wide), 20))


def unbalanced() -> Vitals:
    vitals = measure(run(load_example("circle"), 5))
    return dataclasses.replace(vitals, facts=dataclasses.replace(vitals.facts, shares=np.array([0.95, 0.05])))


def unscaled() -> Vitals:
    project = load_example("iris")
    raw = project.replace(data=project.data.replace(scaling="none"))
    vitals = measure(run(raw, 5))
    far = dataclasses.replace(vitals.facts, centers=vitals.facts.centers + 500)
    return dataclasses.replace(vitals, facts=far)


def rate_too_high() -> Vitals:
    sgd = OPTIMIZERS.find("sgd")(learning_rate=30.0)
    return measure(run(load_example("circle").replace(optimizer=sgd), 40))


def unfinished_schedule() -> Vitals:
    project = load_example("circle")
    cosine = SCHEDULES.find("warm_up")(steps=50, then=SCHEDULES.find("cosine")(steps=5000))
    sgd = project.optimizer.replace(schedule=cosine)
    return measure(run(project.replace(optimizer=sgd, training=project.training.replace(epochs=3)), 5))


AILING: dict[str, Callable[[], Vitals]] = {
    "alike": lambda: measure(run(load_example("initializers"), 20)),
    "not_finite": lambda: measure(run(load_example("exploding-rnn"), 200)),
    "exploding": spiky,
    "vanishing": lambda: measure(run(load_example("deep-sigmoid"), 200)),
    "dead": dead,
    "saturated": saturated,
    "rate_too_high": rate_too_high,
    "rate_too_low": lambda: measure(run(with_rate(load_example("circle"), 1e-7), 60)),
    "flat_loss": lambda: measure(run(load_example("deep-sigmoid"), 500)),
    "overfitting": lambda: measure(run(load_example("overfit"), 200)),
    "unscaled": unscaled,
    "imbalance": unbalanced,
    "unfinished_schedule": unfinished_schedule,
}


@pytest.mark.parametrize("kind", RULES.kinds())
def test_every_rule_speaks_where_it_should_says_why_and_its_fix_can_be_made(kind: str) -> None:
    vitals = AILING[kind]()
    problem = finding(vitals, kind)
    assert problem is not None and problem.what.endswith(".") and problem.why.endswith(".")
    assert RULES.find(kind).threshold
    if problem.fix is not None:
        mended = problem.fix.edit(vitals.project)
        assert mended != vitals.project and plan_of(mended).runs


def test_unscaled_inputs_are_said_to_reach_as_far_as_they_do() -> None:
    vitals = measure(run(load_example("admission"), 5))
    problem = finding(vitals, "unscaled")
    farthest = np.abs(prepare(vitals.project).samples.train.inputs).max()
    assert problem is not None and f"they reach {farthest:.3g}." in problem.what


def test_a_schedule_is_fitted_to_the_steps_that_the_run_makes() -> None:
    problem = finding(unfinished_schedule(), "unfinished_schedule")
    assert problem is not None and problem.fix is not None
    assert "Warm-up takes 5\u202f050 steps, and this run is over after 120." in problem.what
    fitted = problem.fix.edit(unfinished_schedule().project).optimizer.schedule
    assert (fitted.steps, fitted.then.steps) == (50, 70)


@pytest.mark.parametrize("example", [name for name in example_ids() if name not in ILL])
def test_an_example_that_trains_well_raises_no_alarm(example: str) -> None:
    project = load_example(example)
    trainer = prepare(project)
    work = trainer.plan.total_multiply_adds * (project.training.batch_size or len(trainer.samples.train))
    for _ in range(6):
        if trainer.halt is not None:
            break
        for _ in trainer.run(steps=100 if work < 1_000_000 else 10):
            pass
        assert [problem.what for problem in examine(measure(trainer))] == []


@pytest.mark.parametrize(("example", "kind"), [(name, kind) for name, kind in ILL.items() if name != "rnn-echo"])
def test_an_example_built_to_fail_raises_its_alarm_within_200_steps(example: str, kind: str) -> None:
    vitals = measure(run(load_example(example), 200))
    found = finding(vitals, kind)
    assert found is not None and found.what in [problem.what for problem in examine(vitals)]


def test_the_fix_of_twenty_sigmoids_lets_them_learn() -> None:
    project = load_example("deep-sigmoid")
    problem = finding(measure(run(project, 40)), "vanishing")
    assert problem is not None and problem.fix is not None
    score = run(problem.fix.edit(project), 500).evaluate("validation")
    assert score is not None and score.accuracy is not None and score.accuracy > 0.95


def test_batch_norm_and_wires_past_layers_let_twenty_sigmoids_learn_too() -> None:
    project = load_example("deep-sigmoid")
    problem = finding(measure(run(project, 40)), "vanishing")
    assert problem is not None
    assert [fix.label for fix in problem.other_fixes] == ["Put Batch norm behind each", "Lead wires past the layers"]
    for fix, kind, count in zip(problem.other_fixes, ("batch_norm", "add"), (20, 19), strict=True):
        mended = fix.edit(project)
        assert sum(type(node.layer).kind == kind for node in mended.graph.nodes) == count
        assert finding(measure(run(mended, 40)), "vanishing") is None
        score = run(mended, 1500).evaluate("validation")
        assert score is not None and score.accuracy is not None and score.accuracy > 0.9


def test_what_a_network_did_before_it_was_redrawn_is_not_held_against_it() -> None:
    trainer = run(load_example("deep-sigmoid"), 100)
    project = trainer.project
    trainer.adopt(with_rate(project, 0.01))
    assert measure(trainer).curves.train_loss.steps[0] == 1, "the network is the same"
    trainer.adopt(with_layer(project, "Dense 1", activation=ACTIVATIONS.find("relu")()))
    assert examine(measure(trainer)) == ()
    for _ in trainer.run(steps=30):
        pass
    curves = measure(trainer).curves
    assert curves.train_loss.steps[0] == curves.gradient_norms.steps[0] == 101


def test_clipping_lets_the_exploding_network_learn() -> None:
    project = load_example("exploding-rnn")
    problem = finding(measure(run(project, 200)), "not_finite")
    assert problem is not None and problem.fix is not None
    mended = problem.fix.edit(project)
    assert mended.training.clip_norm == 1.0
    trainer = run(mended, 800)
    score = trainer.evaluate("validation")
    assert score is not None and score.accuracy == 1.0
    assert examine(measure(trainer)) == ()


def test_after_a_halt_on_numbers_that_are_not_finite_that_alone_is_said_with_step_and_layer() -> None:
    trainer = run(load_example("exploding-rnn"), 200)
    (problem,) = examine(measure(trainer))
    assert f"since step {trainer.step}" in problem.what and problem.where in ("RNN 1", "Output")


def test_once_something_is_changed_after_such_a_halt_nothing_but_starting_over_is_asked_for() -> None:
    trainer = run(load_example("exploding-rnn"), 200)
    before, (problem,) = trainer.project, examine(measure(trainer))
    assert problem.fix is not None and "lower the learning rate" in trainer.progress.message
    trainer.adopt(problem.fix.edit(before))
    (after,) = examine(measure(trainer))
    assert after.fix is None and "press Reset" in after.why
    assert "lower" not in trainer.progress.message and "press Reset" in trainer.progress.message
    trainer.adopt(before)
    assert "lower the learning rate" in trainer.progress.message


def warning(rule: str, what: str = "") -> Finding:
    return Finding(None, what, "", Severity.WARNING, rule=rule)


def test_a_finding_is_told_once_it_is_sure_and_until_it_is_gone_for_sure() -> None:
    steady, flat = Steady(), warning("flat_loss")
    steady.take((flat,))
    assert steady.told is None
    steady.take((flat,))
    assert steady.told == flat
    for findings in [(), (flat,), *[()] * (GONE - 1)]:
        steady.take(findings)
        assert steady.told == flat
    steady.take(())
    assert steady.told is None


def test_what_has_halted_the_run_is_told_at_once_and_what_was_hidden_no_more() -> None:
    steady = Steady()
    error = dataclasses.replace(warning("not_finite"), severity=Severity.ERROR)
    steady.take((error,))
    assert steady.told == error
    steady.hide()
    steady.take((error, warning("unscaled")))
    steady.take((error, warning("unscaled")))
    assert steady.told is not None and steady.told.rule == "unscaled"


def test_figures_in_what_is_told_change_no_faster_than_they_can_be_read() -> None:
    steady = Steady()
    told = []
    for number in range(2 * READABLE + SURE):
        steady.take((warning("flat_loss", str(number)),))
        told.append(steady.told and steady.told.what)
    assert len(set(told)) == 4, "none yet, and three readings"


def test_units_that_start_alike_are_told_apart_from_those_that_died_and_random_weights_mend_them() -> None:
    project = load_example("initializers")
    for name in ("Dense 1", "Dense 2", "Dense 3", "Dense 4"):
        project = with_layer(project, name, initializer=INITIALIZERS.find("constant")(value=0.3))
    for at_once in (load_example("initializers"), project):
        problem = examine(measure(run(at_once, 100)))[0]
        assert problem.rule == "alike" and problem.headline.startswith("Dense 1: Its 8 units started with the same")
        assert problem.fix is not None
        mended = run(problem.fix.edit(at_once), 600)
        score = mended.evaluate("validation")
        assert score is not None and score.accuracy is not None and score.accuracy > 0.95
        assert finding(measure(mended), "alike") is None
    assert finding(dead(), "alike") is None


def test_dropout_keeps_the_network_that_learns_by_heart_from_getting_worse() -> None:
    project = load_example("overfit")
    by_heart = run(project, 400)
    problem = finding(measure(by_heart), "overfitting")
    assert problem is not None and problem.fix is not None
    mended = run(problem.fix.edit(project), 400)
    worse, better = by_heart.evaluate("validation"), mended.evaluate("validation")
    assert worse is not None and better is not None
    assert better.loss < worse.loss / 3 and better.accuracy is not None and better.accuracy > (worse.accuracy or 0)
    assert finding(measure(mended), "overfitting") is None


def test_each_layer_has_a_state() -> None:
    deep = Health().answer(run(load_example("deep-sigmoid"), 40)).layers
    assert deep["Dense 1"].state is State.SMALL and deep["Output"].state is not State.NAN
    assert Health().answer(run(load_example("exploding-rnn"), 200)).layers["RNN 1"].state is State.NAN
    fine = Health().answer(run(load_example("circle"), 60)).layers
    assert {layer.state for layer in fine.values()} == {State.GOOD}


def test_looking_changes_nothing() -> None:
    watched, alone = prepare(load_example("circle")), run(load_example("circle"), 100)
    for _ in range(10):
        for _ in watched.run(steps=10):
            pass
        Health().answer(watched)
    assert np.array_equal(watched.curves().train_loss.values, alone.curves().train_loss.values)
