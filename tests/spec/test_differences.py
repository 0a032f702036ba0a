"""What differs between two projects is said in a few words."""

from __future__ import annotations

import pytest

from playground.engine.layer import LAYERS
from playground.engine.optimizer import OPTIMIZERS
from playground.formats.examples import load_example
from playground.spec import edits
from playground.spec.differences import differences, told
from playground.spec.project import Project

CIRCLE = load_example("circle")


def dense(**settings: object) -> Project:
    layer = CIRCLE.graph.layer("Dense 1")
    return edits.change_layer(CIRCLE, "Dense 1", layer.replace(**settings))


@pytest.mark.parametrize(
    ("after", "words"),
    [
        (CIRCLE, ""),
        (edits.move_layers(CIRCLE, {"Dense 1": (900.0, 9.0)}).replace(title="Other", note="Other"), ""),
        (dense(units=8), "Dense 1 units 4 → 8"),
        (dense(activation="relu"), "Dense 1 activation tanh → relu"),
        (edits.rename_layer(dense(units=4), "Dense 1", "Wide"), ""),
        (edits.remove_layers(CIRCLE, ["Dense 2"]), "Dense 2 removed"),
        (edits.disconnect(CIRCLE, CIRCLE.graph.wires[:1]), "wires changed"),
        (edits.change_layer(CIRCLE, "Dense 2", LAYERS.find("dropout")()), "Dense 2: Dense → Dropout"),
        (CIRCLE.replace(optimizer=CIRCLE.optimizer.replace(learning_rate=0.1)), "learning rate 0.03 → 0.1"),
        (CIRCLE.replace(optimizer=OPTIMIZERS.find("adam")()), "optimizer SGD → Adam"),
        (CIRCLE.replace(data=CIRCLE.data.replace(noise=0.2)), "data noise 0 → 0.2"),
        (CIRCLE.replace(training=CIRCLE.training.replace(batch_size=0)), "batch size 10 → all"),
    ],
)
def test_what_differs_is_named_with_what_it_was_and_what_it_is(after: Project, words: str) -> None:
    assert told(differences(CIRCLE, after)) == words


def test_settings_of_a_part_that_is_the_same_kind_are_told_one_by_one() -> None:
    staircase = {"kind": "step", "every": 10}
    steeper = {"kind": "step", "every": 20}
    before, after = (
        CIRCLE.replace(optimizer=CIRCLE.optimizer.replace(schedule=schedule)) for schedule in (staircase, steeper)
    )
    assert told(differences(before, after)) == "schedule every 10 → 20"


def test_a_plain_network_and_one_with_gates_differ_in_their_layer() -> None:
    assert told(differences(load_example("rnn-echo"), load_example("lstm-echo"))) == "RNN 1 removed, LSTM 1 added"
