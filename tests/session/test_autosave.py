"""Open work is kept as it is edited and trained, and what is kept is gone when it is saved or given up."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from playground.document.document import Document
from playground.formats import project_file
from playground.formats.recovery import Recovered, left_behind
from playground.session.autosave import Autosave
from playground.session.number_edit import NumberEdit
from playground.session.run import Run
from playground.session.state import RunState
from playground.spec import edits
from playground.spec.errors import PlaygroundError
from playground.spec.project import Project
from playground.training.by_hand import Place
from tests.session.steps import project


class Open:
    """Open work with its autosave."""

    def __init__(self, root: Path, run: Run, qtbot: QtBot) -> None:
        self.root, self.run, self._qtbot = root, run, qtbot
        self.document = Document(project())
        self.document.changed.connect(run.set_project)
        self.autosave = Autosave(self.document, run, root, training_ms=20)
        self.troubles: list[str] = []
        self.autosave.troubled.connect(self.troubles.append)
        run.open_project(self.document.project)
        self.wait(lambda: run.state is RunState.PAUSED)

    def edit(self, title: str) -> Project:
        self.document.apply(f"Call it {title}", self.document.project.replace(title=title))
        return self.document.project

    def wait(self, condition: object) -> None:
        self._qtbot.waitUntil(condition, timeout=10_000)

    @property
    def files(self) -> set[str]:
        return {path.name for path in self.root.rglob("*.playground")}

    def title(self) -> str | None:
        files = list(self.root.rglob("drawing.playground"))
        return project_file.read_project(files[0]).title if files else None

    def crash(self) -> Recovered:
        """Let go of the folder as a process that is killed does; what it left behind."""
        keeping = self.autosave._keeping
        keeping.release()
        keeping.folder.rename(self.root / "of a killed process")
        (found,), _ = left_behind(self.root)
        return found


@pytest.fixture
def work(tmp_path: Path, run: Run, qtbot: QtBot) -> Iterator[Open]:
    made = Open(tmp_path / "kept", run, qtbot)
    yield made
    made.autosave.close()


def test_before_anything_is_done_nothing_is_kept(work: Open):
    assert not work.root.exists()


def test_an_edit_is_kept_at_once(work: Open):
    work.edit("First")
    work.wait(lambda: work.title() == "First")
    found = work.crash()
    assert found.read()[0] == work.document.project and found.about.name == "First" and found.about.path is None


def test_cards_that_are_laid_out_to_suit_the_window_are_no_edit_and_not_kept(work: Open):
    work.document.set_room((300, 200))
    work.document.set_room((900, 200))
    work.autosave._keep_training()
    assert not work.root.exists() and work.document.is_clean


def test_the_last_of_many_edits_is_kept(work: Open):
    for number in range(100):
        work.edit(f"Edit {number}")
    work.wait(lambda: work.title() == "Edit 99")


def test_what_is_dragged_is_kept_now_and_then_and_at_last_as_it_was_let_go_of(work: Open):
    work.document.begin_merge()
    for number in range(200):
        work.edit(f"Drag {number}")
    assert work.title() is None
    work.document.end_merge()
    work.wait(lambda: work.title() == "Drag 199")


def test_undo_is_kept_like_an_edit(work: Open):
    before = work.document.project.title
    work.edit("Edited")
    work.document.undo()
    work.wait(lambda: work.title() == before)


def test_training_is_kept_while_it_runs_and_when_it_pauses(work: Open):
    work.run.start()
    work.wait(lambda: "training.playground" in work.files)
    work.run.pause()
    work.wait(lambda: work.run.state is RunState.PAUSED)
    step = work.run.snapshot.progress.step
    found = []

    def is_kept() -> bool:
        run = project_file.read(next(work.root.rglob("training.playground")))
        found.append(run)
        return run.state["run"]["step"] == step

    work.wait(is_kept)
    drawn, run = work.crash().read()
    assert drawn == work.document.project and run is not None and run.weights is not None


def test_what_is_trained_after_saving_is_kept_with_the_drawing_as_it_was_saved(work: Open, tmp_path: Path):
    work.edit("No run knows of a title")
    work.document.mark_saved(tmp_path / "net.playground")
    work.run.start()
    work.wait(lambda: "training.playground" in work.files)
    work.run.pause()
    work.wait(lambda: work.run.state is RunState.PAUSED)
    assert work.crash().read()[0] == work.document.project


def test_a_weight_that_is_set_by_hand_is_kept_like_an_edit(work: Open):
    work.document.perform(NumberEdit(work.run, Place("Dense 1", "weight", (1, 3)), 2.5))
    work.wait(lambda: "training.playground" in work.files)
    _, run = work.crash().read()
    assert run is not None and run.weights is not None and run.weights["Dense 1/weight"][1, 3] == 2.5


def test_a_run_that_is_busy_is_kept_later_and_nobody_is_alarmed(work: Open, monkeypatch: pytest.MonkeyPatch):
    asked: list[bool] = []

    def busy() -> None:
        asked.append(True)
        raise PlaygroundError("the network is busy loading data")

    with monkeypatch.context() as patch:
        patch.setattr(work.run, "checkpoint", busy)
        work.run.step()
        work.wait(lambda: bool(asked))
        work.wait(lambda: work.autosave._training._running is None and work.run.state is RunState.PAUSED)
    assert "training.playground" not in work.files and work.troubles == []
    work.run.step()
    work.wait(lambda: "training.playground" in work.files)


def test_what_was_never_trained_has_no_run_kept(work: Open):
    work.edit("Drawn only")
    work.run.reset()
    work.wait(lambda: work.title() == "Drawn only")
    assert work.files == {"drawing.playground"}


@pytest.mark.parametrize("done", ["saved", "left"])
def test_when_it_is_saved_or_left_nothing_is_kept_any_more(work: Open, tmp_path: Path, done: str):
    work.edit("Here")
    work.wait(lambda: work.title() == "Here")
    if done == "saved":
        work.document.mark_saved(tmp_path / "net.playground")
    else:
        work.document.load(project())
    assert work.files == set()
    if done == "saved":
        work.edit("After")
        work.wait(lambda: work.title() == "After")
        assert work.crash().about.path == tmp_path / "net.playground"


def test_a_project_that_comes_unsaved_is_kept_from_the_start(work: Open):
    work.document.load(edits.rename_layer(project(), "Data", "Pixels"), is_saved=False)
    work.wait(lambda: work.files == {"drawing.playground"})
    assert not work.document.is_clean


def test_work_that_was_taken_over_stays_kept_until_it_is_saved(work: Open, tmp_path: Path):
    work.edit("Lost")
    work.wait(lambda: work.title() == "Lost")
    found = work.crash()
    work.document.load(found.project, is_saved=False)
    work.autosave.take_over(found)
    assert work.files == {"drawing.playground"} and len(list(work.root.iterdir())) == 1
    work.edit("And on")
    work.wait(lambda: work.title() == "And on")
    work.document.mark_saved(tmp_path / "net.playground")
    assert work.files == set()


def test_a_clean_end_leaves_nothing_behind(work: Open):
    work.edit("Here")
    work.run.start()
    work.wait(lambda: work.files == {"drawing.playground", "training.playground"})
    work.autosave.close()
    assert list(work.root.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are of POSIX systems")
def test_on_a_full_disk_it_is_said_once_that_nothing_can_be_kept_and_one_can_go_on(work: Open):
    from tests.full_disk import full_disk

    with full_disk(500):
        work.edit("First")
        work.wait(lambda: bool(work.troubles))
        work.edit("Second")
        work.wait(lambda: work.autosave._drawing._running is None)
    work.edit("Third")
    work.wait(lambda: work.title() == "Third")
    assert len(work.troubles) == 1 and "save it yourself" in work.troubles[0]
