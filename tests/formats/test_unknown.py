"""What a newer version made and this one does not know stays in its place and is written back as it came."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from playground.engine.layer import LAYERS
from playground.engine.loss import LOSSES
from playground.formats.drawing_text import decode_part, encode_part
from playground.formats.examples import load_example
from playground.formats.project_json import decode_project, encode_project, parse_project, project_text
from playground.spec import edits
from playground.spec.errors import PlaygroundError
from playground.spec.project import Project
from playground.spec.unknown import UnknownLayer
from playground.training.prepare import plan_of, prepare

MAGIC = {"kind": "magic", "settings": {"power": 1e-7, "words": ["ä", None, {"deep": [1, 2.5]}], "on": True}}
LEAKY = {"kind": "dense", "settings": {"units": 4, "activation": {"kind": "wobbly", "phase": 0.1}}}
SHORT = {"kind": "dense", "settings": {"activation": "wobbly"}}
INSIDE = {
    "layers": [
        {"name": "In", "kind": "block_in", "at": [0, 0]},
        {"name": "Spell", **MAGIC, "at": [256, 0]},
        {"name": "Out", "kind": "block_out", "at": [512, 0]},
    ],
    "wires": [["In", "Spell"], ["Spell", "Out"]],
}
LAYERS_NOT_KNOWN = {
    "a layer": MAGIC,
    "a layer without settings": {"kind": "magic"},
    "an activation": LEAKY,
    "an activation by its name": SHORT,
    "a layer inside of a block": {"kind": "block", "settings": {"inside": INSIDE}},
}
PARTS_NOT_KNOWN = {
    "data": {"kind": "moonshine", "settings": {"file": {"sha256": "0" * 64}}},
    "loss": {"kind": "focal", "settings": {"gamma": 2}},
    "optimizer": {"kind": "adam", "settings": {"schedule": {"kind": "sawtooth", "teeth": 7}}},
}


def written(**changes: Any) -> dict[str, Any]:
    """The circle as JSON, with other fields."""
    return {**encode_project(load_example("circle")), **changes}


def with_layer(entry: dict[str, Any]) -> dict[str, Any]:
    """The circle with its first hidden layer another one."""
    changed = copy.deepcopy(written())
    first = changed["layers"][1]
    changed["layers"][1] = {"name": first["name"], **entry, "at": first["at"]}
    return changed


def through(written: dict[str, Any]) -> dict[str, Any]:
    """Read and written back, as text."""
    project = parse_project(json.dumps(written).encode(), "a.playground")
    back: dict[str, Any] = json.loads(project_text(project))
    return back


@pytest.mark.parametrize("entry", LAYERS_NOT_KNOWN.values(), ids=LAYERS_NOT_KNOWN)
def test_a_layer_that_is_not_known_is_written_back_as_it_came(entry: dict[str, Any]):
    assert through(with_layer(entry)) == with_layer(entry)


@pytest.mark.parametrize("field", PARTS_NOT_KNOWN)
def test_data_a_loss_or_an_optimizer_that_is_not_known_is_written_back_as_it_came(field: str):
    entry = PARTS_NOT_KNOWN[field]
    assert through(written(**{field: entry})) == written(**{field: entry})


def test_all_at_once_is_written_back_as_it_came():
    training = {"epochs": 3, "augmentation": {"kind": "dream", "depth": 2}}
    everything = {**with_layer(MAGIC), **PARTS_NOT_KNOWN, "training": training}
    assert through(everything) == everything


@pytest.mark.parametrize("entry", LAYERS_NOT_KNOWN.values(), ids=LAYERS_NOT_KNOWN)
def test_it_does_not_run_and_a_sentence_says_why(entry: dict[str, Any]):
    project = decode_project(with_layer(entry))
    missing = "wobbly" if "wobbly" in str(entry) else "magic"
    (problem,) = [problem for problem in plan_of(project).problems if f"{missing!r} is not known here" in problem.what]
    assert problem.where is not None and problem.where.split("/")[0] == "Dense 1" and problem.fix is not None
    with pytest.raises(PlaygroundError, match=r"the drawing cannot run: Dense 1.*is not known here"):
        prepare(project)
    assert not any("is not known here" in left.what for left in plan_of(problem.fix.edit(project)).problems)


@pytest.mark.parametrize("field", [*PARTS_NOT_KNOWN, "augmentation"])
def test_a_part_of_the_project_keeps_it_from_running_until_another_is_used(field: str):
    changes = PARTS_NOT_KNOWN.get(field)
    project = decode_project(
        written(**{field: changes}) if changes else written(training={"augmentation": {"kind": "dream"}})
    )
    first = plan_of(project).problems[0]
    assert first.what.startswith(f"The {field} ") and not plan_of(project).runs and first.fix is not None
    mended = first.fix.edit(project)
    assert plan_of(mended).runs and mended.unknown == ()
    assert encode_project(mended).get(field) != PARTS_NOT_KNOWN.get(field, "")


def test_choosing_another_takes_its_place_in_the_file():
    project = decode_project(written(loss=PARTS_NOT_KNOWN["loss"]))
    chosen = project.replace(loss=LOSSES.find("hinge")())
    assert plan_of(chosen).runs and encode_project(chosen)["loss"] == {"kind": "hinge"}


def test_the_stand_in_for_data_goes_with_the_loss():
    for loss in LOSSES.kinds():
        project = decode_project(written(data=PARTS_NOT_KNOWN["data"], loss={"kind": loss}))
        assert project.loss.kind == loss and project.unknown[0].wanted == "moonshine"


def drawn() -> Project:
    return decode_project(with_layer(MAGIC))


def test_everything_else_can_be_edited_and_it_can_be_moved_renamed_wired_and_copied():
    project = edits.rename_layer(drawn(), "Dense 1", "Spell")
    project = edits.move_layers(project, {"Spell": (8.0, 16.0)})
    project = edits.add_after(project, LAYERS.find("dropout")(), "Spell")[0]
    project = edits.change_layer(project, "Dense 2", project.graph.layer("Dense 2").replace(units=9))
    entry = encode_project(project)["layers"][1]
    assert entry == {"name": "Spell", **MAGIC, "at": [8, 16]}
    part = edits.copy_part(project, ["Spell", "Dropout 1"])
    assert decode_part(encode_part(*part)) == part
    pasted, names = edits.paste_part(project, *part, (0.0, 200.0))
    assert isinstance(pasted.graph.layer(names[0]), UnknownLayer)
    assert "Spell" not in edits.remove_layers(project, ["Spell"]).graph.by_name


def test_one_that_takes_no_part_is_only_warned_of():
    changed = written()
    changed["layers"].append({"name": "Spell", **MAGIC, "at": [0, 400]})
    plan = plan_of(decode_project(changed))
    assert plan.runs and any(problem.where == "Spell" for problem in plan.problems)
