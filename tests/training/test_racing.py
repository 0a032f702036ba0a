"""A race: every optimizer goes the way that it would go alone, from where the run began."""

from __future__ import annotations

import numpy as np
import pytest

from playground.engine.optimizer import OPTIMIZERS
from playground.formats.examples import load_example
from playground.spec.project import Project
from playground.training import racing
from playground.training.prepare import prepare
from playground.training.probes.race import RaceAnswer, Racing
from playground.training.racing import racers_of
from playground.training.trainer import Trainer


def trained(project: Project, steps: int) -> Trainer:
    trainer = prepare(project)
    for _ in trainer.run(steps=steps):
        pass
    return trainer


def raced(trainer: Trainer, probe: Racing | None = None) -> RaceAnswer:
    found = (probe or Racing()).answer(trainer)
    assert isinstance(found, RaceAnswer)
    return found


def test_every_optimizer_takes_part_and_that_of_the_run_is_the_first() -> None:
    project = load_example("descent-race")
    kinds = [type(racer.optimizer).kind for racer in racers_of(project, same_rate=True)]
    assert kinds[0] == "sgd" and set(kinds) == set(OPTIMIZERS.kinds())
    assert {racer.optimizer.learning_rate for racer in racers_of(project, same_rate=True)} == {0.01}
    own = {type(racer.optimizer): racer.optimizer.learning_rate for racer in racers_of(project, same_rate=False)}
    assert all(rate == kind().learning_rate for kind, rate in own.items())
    names = [racer.name for racer in racers_of(project, same_rate=True)]
    assert names[0] == "SGD" and {"Momentum", "Nesterov"} <= set(names) and len(set(names)) == len(names)
    decaying = project.replace(optimizer=project.optimizer.replace(weight_decay=0.1))
    names = [racer.name for racer in racers_of(decaying, same_rate=True)]
    assert names[0] == "SGD, as set" and "SGD" in names[1:]


@pytest.mark.parametrize("example", ["descent-race", "line"])
def test_each_goes_the_way_that_it_would_go_alone(example: str) -> None:
    project = load_example(example)
    found = raced(trained(project, 12))
    assert found.step == 12 and not found.is_over
    racers = racers_of(project, same_rate=True)
    assert found.names == tuple(racer.name for racer in racers)
    for racer, places, loss in zip(racers, found.places, found.losses, strict=True):
        alone = trained(project.replace(optimizer=racer.optimizer), 12)
        np.testing.assert_array_equal(places[-1], alone.network.arrays.values, err_msg=racer.name)
        score = alone.evaluate("train")
        assert score is not None and loss == pytest.approx(score.loss, rel=1e-5)


def test_the_run_itself_is_not_touched() -> None:
    trainer, alone = trained(load_example("descent-race"), 5), trained(load_example("descent-race"), 9)
    raced(trainer)
    for _ in trainer.run(steps=4):
        pass
    np.testing.assert_array_equal(trainer.network.arrays.values, alone.network.arrays.values)


def test_a_race_goes_on_with_the_run_and_begins_anew_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[object] = []
    made = racing.Race._begin
    monkeypatch.setattr(racing.Race, "_begin", lambda race, optimizer: (begun.append(1), made(race, optimizer))[1])
    trainer, probe = trained(load_example("descent-race"), 3), Racing()
    first = raced(trainer, probe)
    for _ in trainer.run(steps=2):
        pass
    further = raced(trainer, probe)
    assert (first.step, further.step, len(begun)) == (3, 5, len(first.names))
    np.testing.assert_array_equal(further.places[:, :4], first.places)
    trainer.reset()
    assert raced(trainer, probe).step == 0 and len(begun) == 2 * len(first.names)
    project = load_example("descent-race")
    trainer.adopt(project.replace(optimizer=project.optimizer.replace(learning_rate=0.002)))
    for _ in trainer.run(steps=1):
        pass
    assert raced(trainer, probe).step == 1 and len(begun) == 3 * len(first.names)


def test_a_race_ends_when_it_is_decided(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(racing, "MOST_STEPS", 4)
    monkeypatch.setattr("playground.training.probes.race.MOST_STEPS", 4)
    found = raced(trained(load_example("descent-race"), 9))
    assert found.step == 4 and found.is_over


def test_who_leaves_all_numbers_behind_does_not_stop_the_others() -> None:
    project = load_example("descent-race")
    found = raced(trained(project.replace(optimizer=project.optimizer.replace(learning_rate=0.5)), 30))
    losses = dict(zip(found.names, found.losses.tolist(), strict=True))
    assert not np.isfinite(losses["SGD"]) and np.isfinite(losses["Adam"])


def test_networks_of_many_numbers_do_not_race() -> None:
    assert Racing().answer(trained(load_example("circle"), 1)) is None
