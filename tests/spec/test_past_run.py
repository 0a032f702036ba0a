"""What is remembered of runs stays bounded, and what a person said about them stays theirs."""

from __future__ import annotations

from playground.formats.examples import load_example
from playground.spec.past_run import (
    MOST_KEPT,
    PastRun,
    Runs,
    Trace,
    add_run,
    change_run,
    free_look,
    settings_of,
    update_run,
    without_runs,
)

CIRCLE = load_example("circle")


def run(number: int, **fields: object) -> PastRun:
    return PastRun(number, CIRCLE, **fields)  # type: ignore[arg-type]


def some_runs(count: int) -> Runs:
    runs: Runs = ()
    for number in range(1, count + 1):
        runs = add_run(runs, run(number, look=free_look(runs)))
    return runs


def numbers(runs: Runs) -> list[int]:
    return [run.number for run in runs]


def test_of_many_runs_the_oldest_go() -> None:
    assert numbers(some_runs(MOST_KEPT + 5)) == list(range(6, MOST_KEPT + 6))


def test_pinned_runs_stay_however_many_follow() -> None:
    runs = change_run(some_runs(3), 2, pinned=True)
    for number in range(4, MOST_KEPT + 10):
        runs = add_run(runs, run(number))
    assert numbers(runs)[0] == 2
    assert len(runs) == MOST_KEPT + 1


def test_a_run_that_goes_on_keeps_its_name_and_its_pin() -> None:
    runs = change_run(some_runs(2), 2, name="Wide", pinned=True, shown=True)
    grown = run(2, steps=900, traces={"train_loss": Trace((900,), (0.5,))})
    newest = update_run(runs, grown)[1]
    assert (newest.title, newest.pinned, newest.shown, newest.steps) == ("Wide", True, True, 900)
    assert newest.figure("train_loss") == 0.5 and newest.figure("validation_loss") is None


def test_a_run_that_was_deleted_does_not_come_back_by_going_on() -> None:
    assert numbers(update_run(without_runs(some_runs(2), 2), run(2, steps=900))) == [1]


def test_every_run_has_a_look_of_its_own_and_looks_that_are_free_are_taken_again() -> None:
    runs = some_runs(4)
    assert [run.look for run in runs] == [0, 1, 2, 3]
    assert free_look(without_runs(runs, 2)) == 1


def test_going_back_takes_what_was_trained_and_leaves_title_and_runs() -> None:
    spiral = load_example("spiral")
    project = CIRCLE.replace(runs=some_runs(1), title="Mine", data=spiral.data, graph=spiral.graph)
    back = settings_of(project.runs[0], project)
    assert (back.graph, back.data, back.title, numbers(back.runs)) == (CIRCLE.graph, CIRCLE.data, "Mine", [1])
