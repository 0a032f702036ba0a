"""Other data in a project brings the loss and, where it has to, the network that go with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from playground.data.dataset import DATASETS, bundled_kinds
from playground.data.own.importing import import_data
from playground.formats.examples import load_example
from playground.training.fitting import project_for, usual_loss, with_data
from playground.training.prepare import plan_of, prepare

PENGUINS = import_data(Path("resources/datasets/penguins.csv"))


def test_the_drawing_stays_when_it_runs_on_the_data() -> None:
    circle = load_example("circle")
    fitted = with_data(circle, PENGUINS)
    assert fitted.graph == circle.graph
    assert fitted.optimizer == circle.optimizer
    assert fitted.loss.kind == "cross_entropy", "three species instead of two classes"
    assert plan_of(fitted).layers[-1].output.shape == (3,)


def test_a_loss_that_was_chosen_stays_while_it_fits() -> None:
    circle = load_example("circle").replace(loss=usual_loss(PENGUINS.task()).replace(label_smoothing=0.1))
    assert with_data(circle, PENGUINS).loss == circle.loss
    assert with_data(circle, PENGUINS.replace(target="body_mass_g")).loss.kind == "mse"


def test_a_drawing_that_does_not_run_on_the_data_gives_way_to_a_usual_one() -> None:
    fitted = with_data(load_example("cnn-mnist"), PENGUINS)
    assert plan_of(fitted).problems == ()
    assert [node.layer.kind for node in fitted.graph.nodes] == ["input", "dense", "dense", "output"]
    assert set(fitted.positions) == {node.name for node in fitted.graph.nodes}


@pytest.mark.parametrize("kind", bundled_kinds())
def test_there_is_a_network_for_every_data_set(kind: str) -> None:
    assert plan_of(project_for(DATASETS.find(kind)(), kind)).problems == ()


def test_penguins_from_a_file_are_learned_without_a_setting() -> None:
    for project in (project_for(PENGUINS, "penguins"), with_data(load_example("circle"), PENGUINS)):
        trainer = prepare(project.replace(training=project.training.replace(epochs=60)))
        for _ in trainer.run():
            pass
        score = trainer.evaluate("validation")
        assert score is not None and score.accuracy is not None and score.accuracy > 0.95
