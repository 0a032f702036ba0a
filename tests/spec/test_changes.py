"""An edit is told in a sentence: what came, what went, what is wired otherwise."""

from __future__ import annotations

import pytest

from playground.engine.layer import LAYERS
from playground.formats.examples import load_example
from playground.spec import edits
from playground.spec.changes import changes, note_changes
from playground.spec.graph import Wire
from playground.spec.notes import Note
from playground.spec.project import Project

DENSE = LAYERS.find("dense")


@pytest.fixture
def circle() -> Project:
    """Data, Dense 1, Dense 2, Output."""
    return load_example("circle")


def told(before: Project, after: Project) -> tuple[str, ...]:
    return changes(before.graph, after.graph)


def test_a_layer_that_is_added_in_a_chain_is_told_with_its_neighbors(circle: Project) -> None:
    after, name = edits.add_after(circle, DENSE(), "Dense 2")
    assert told(circle, after) == (f"Added {name} after Dense 2, before Output",)


def test_a_layer_without_wires_is_told_so(circle: Project) -> None:
    after, name = edits.add_layer(circle, DENSE(), (0.0, 0.0))
    assert told(circle, after) == (f"Added {name}, not wired",)


def test_a_layer_that_is_deleted_is_told_with_the_wire_that_heals_the_chain(circle: Project) -> None:
    after = edits.remove_layers(circle, ["Dense 2"])
    assert told(circle, after) == ("Deleted Dense 2", "Dense 1 is wired to Output")


def test_many_layers_are_counted(circle: Project) -> None:
    assert told(circle, edits.remove_layers(circle, circle.graph.by_name)) == ("Deleted 4 layers",)


def test_wires_are_told_by_their_ends(circle: Project) -> None:
    apart = edits.disconnect(circle, [Wire("Dense 1", "Dense 2")])
    assert told(circle, apart) == ("No wire from Dense 1 to Dense 2 any more",)
    assert told(apart, circle) == ("Dense 1 is wired to Dense 2",)


def test_another_name_is_told_as_such(circle: Project) -> None:
    assert told(circle, edits.rename_layer(circle, "Dense 1", "Eyes")) == ("Dense 1 is called Eyes now",)


def test_an_edit_that_leaves_the_layers_is_nothing_to_tell(circle: Project) -> None:
    assert told(circle, edits.move_layers(circle, {"Dense 1": (500.0, 500.0)})) == ()


def test_notes_are_counted_as_they_come_and_go() -> None:
    one, other = Note("a", key=1), Note("b", key=2)
    assert note_changes((), (one,)) == ("Added 1 note",)
    assert note_changes((one, other), ()) == ("Deleted 2 notes",)
    assert note_changes((one,), (Note("more", key=1),)) == ()
