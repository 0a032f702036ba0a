from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from playground.document.document import Document
from playground.document.selection import Followed, Selection
from playground.spec import edits
from playground.spec.declared import Declared
from playground.spec.graph import DrawnLayer, Graph, Wire
from playground.spec.parameter import Integers, param
from playground.spec.past_run import PastRun
from playground.spec.project import Project, Training


class Start(DrawnLayer):
    """Where it starts."""

    kind = "start"
    max_inputs = 0
    singleton = True


class Block(DrawnLayer):
    """A block."""

    kind = "block"
    units: int = param(4, Integers(1, 100), doc="How many")


@pytest.fixture
def document(qtbot: QtBot) -> Document:
    graph = Graph().add(Start()).add(Block()).add(Block()).connect("Start", "Block 1").connect("Block 1", "Block 2")
    return Document(Project(data=Declared(), loss=Declared(), optimizer=Training(), graph=graph))


def test_cards_without_a_place_are_given_one_that_is_no_edit(document: Document) -> None:
    assert set(document.project.positions) == {"Start", "Block 1", "Block 2"}
    assert document.is_clean and not document.can_undo


def test_an_edit_tells_its_project_and_its_name(document: Document, qtbot: QtBot) -> None:
    edited = edits.remove_layers(document.project, ["Block 2"])
    with qtbot.waitSignals([document.changed, document.undo_changed, document.clean_changed]):
        document.apply("Delete Block 2", edited)
    assert document.project is edited
    assert document.undo_text == "Undo Delete Block 2"
    assert not document.is_clean


def test_what_became_of_runs_is_there_in_every_version_and_is_no_edit(document: Document, qtbot: QtBot) -> None:
    document.apply("Delete Block 2", edits.remove_layers(document.project, ["Block 2"]))
    document.mark_saved(Path("a.playground"))
    noted = PastRun(1, document.project)
    with qtbot.waitSignal(document.amended), qtbot.assertNotEmitted(document.changed):
        document.amend(lambda runs: (*runs, noted))
    assert document.is_clean and document.project.runs == (noted,)
    document.undo()
    assert document.project.runs == (noted,) and "Block 2" in document.project.graph.by_name
    document.redo()
    assert document.project.runs == (noted,) and "Block 2" not in document.project.graph.by_name


def test_an_edit_that_changes_nothing_is_no_step(document: Document, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(document.changed):
        document.apply("Nothing", document.project.replace())
    assert not document.can_undo


def test_undo_and_redo_walk_back_and_forth(document: Document) -> None:
    first = document.project
    document.apply("Title", first.replace(title="A circle"))
    document.undo()
    assert document.project is first and document.is_clean
    assert document.redo_text == "Redo Title"
    document.redo()
    assert document.project.title == "A circle"
    document.redo()
    document.undo()
    document.undo()
    assert document.project is first


def test_a_refused_edit_says_why_and_changes_nothing(document: Document, qtbot: QtBot) -> None:
    before = document.project
    with qtbot.waitSignal(document.refused) as refusal, qtbot.assertNotEmitted(document.changed):
        done = document.try_edit("Wire", lambda project: edits.connect(project, "Block 2", "Block 1"))
    assert not done
    assert refusal.args == ["This would close a circle: Block 1 already leads to Block 2."]
    assert document.project is before and not document.can_undo


def test_a_setting_out_of_range_is_refused_in_a_sentence(document: Document, qtbot: QtBot) -> None:
    with qtbot.waitSignal(document.refused) as refusal:
        document.try_edit("Units", lambda project: edits.change_layer(project, "Block 1", Block(units=0)))
    assert refusal.args == ["Block: units: found 0, expected a whole number from 1 to 100"]


def test_a_slider_drag_is_one_step(document: Document) -> None:
    first = document.project
    document.begin_merge()
    for units in (5, 6, 7):
        document.apply("Units of Block 1", edits.change_layer(document.project, "Block 1", Block(units=units)))
    document.end_merge()
    document.apply("Units of Block 1", edits.change_layer(document.project, "Block 1", Block(units=9)))
    document.undo()
    assert document.project.graph.layer("Block 1") == Block(units=7)
    document.undo()
    assert document.project is first


def test_two_drags_are_two_steps(document: Document) -> None:
    for units in (5, 6):
        document.begin_merge()
        document.apply("Units", edits.change_layer(document.project, "Block 1", Block(units=units)))
    document.end_merge()
    document.undo()
    assert document.project.graph.layer("Block 1") == Block(units=5)


def test_saving_makes_it_clean_under_its_path(document: Document, qtbot: QtBot) -> None:
    document.apply("Title", document.project.replace(title="A circle"))
    with qtbot.waitSignals([document.path_changed, document.clean_changed]):
        document.mark_saved(Path("circle.playground"))
    assert document.is_clean and document.path == Path("circle.playground")
    document.undo()
    assert not document.is_clean


def test_loading_takes_the_place_of_everything(document: Document, qtbot: QtBot) -> None:
    document.apply("Title", document.project.replace(title="A circle"))
    other = document.project.replace(title="Another")
    with qtbot.waitSignals([document.changed, document.loaded, document.clean_changed]):
        document.load(other, Path("other.playground"))
    assert document.project == other and document.is_clean and not document.can_undo


def test_the_selection_drops_what_vanishes(document: Document, qtbot: QtBot) -> None:
    selection = Selection(document)
    selection.set({"Block 1", "Block 2", "no such"}, {Wire("Start", "Block 1")})
    assert selection.names == {"Block 1", "Block 2"}
    with qtbot.waitSignal(selection.selection_changed) as changed:
        document.apply("Delete", edits.remove_layers(document.project, ["Block 1"]))
    assert changed.args == [frozenset({"Block 2"})]
    assert selection.single == "Block 2" and not selection.wires


def test_the_selection_follows_a_renaming_and_its_undoing(document: Document) -> None:
    selection = Selection(document)
    selection.set({"Block 1"}, {Wire("Start", "Block 1")})
    document.apply("Rename", edits.rename_layer(document.project, "Block 1", "Hidden"))
    assert selection.names == {"Hidden"} and selection.wires == {Wire("Start", "Hidden")}
    document.undo()
    assert selection.names == {"Block 1"}


def test_selecting_the_same_again_tells_nobody(document: Document, qtbot: QtBot) -> None:
    selection = Selection(document)
    selection.set({"Start"})
    with qtbot.assertNotEmitted(selection.selection_changed):
        selection.set({"Start"})
    selection.toggle("Start")
    assert not selection.names


def test_another_project_starts_with_nothing_selected(document: Document) -> None:
    selection = Selection(document)
    selection.set({"Block 1"})
    document.load(document.project.replace(title="Another"))
    assert not selection.names


def test_a_followed_sample_is_told_once_and_forgotten_with_its_data(document: Document, qtbot: QtBot) -> None:
    selection = Selection(document)
    with qtbot.waitSignal(selection.sample_changed) as changed:
        selection.follow(Followed("test", 3))
    assert changed.args == [Followed("test", 3)]
    with qtbot.assertNotEmitted(selection.sample_changed):
        selection.follow(Followed("test", 3))
        selection.clear()
        document.apply("Rename", edits.rename_layer(document.project, "Block 1", "Hidden"))
    project = document.project
    with qtbot.waitSignal(selection.sample_changed) as changed:
        document.apply("Set seed", project.replace(training=project.training.replace(seed=1)))
    assert changed.args == [None] and selection.sample is None


def test_another_project_has_no_sample_followed(document: Document) -> None:
    selection = Selection(document)
    selection.follow(Followed("train", 0))
    document.load(document.project.replace(title="Another"))
    assert selection.sample is None
