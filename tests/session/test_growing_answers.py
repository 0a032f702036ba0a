"""Answers that take long grow in portions, while the network trains and while it does not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from pytestqt.qtbot import QtBot

from playground.session.run import Run
from playground.session.state import RunState
from playground.training.probe import UNFINISHED, LongProbe
from playground.training.trainer import Trainer
from tests.session.steps import project, settle, until_step


@dataclass(frozen=True)
class Growing(LongProbe):
    """Answers with the step it was begun at and how many portions there are so far, up to three."""

    name: str = "growing"
    rest: float = 0.0  # type: ignore[assignment]

    def portions(self, trainer: Trainer) -> Iterator[tuple[int, int]]:
        step = trainer.step
        for count in (1, 2, 3):
            GROWN.append(self.name)
            yield step, count


@dataclass(frozen=True)
class Broken(Growing):
    """Raises after its first portion."""

    def portions(self, trainer: Trainer) -> Iterator[tuple[int, int]]:
        GROWN.append("broken")
        yield trainer.step, 1
        raise RuntimeError("broken")


@dataclass(frozen=True)
class Whole(Growing):
    """Has nothing to show before it is whole: the step it was begun at."""

    def portions(self, trainer: Trainer) -> Iterator[object]:  # type: ignore[override]
        step = trainer.step
        for _ in range(2):
            GROWN.append("whole")
            yield UNFINISHED
        yield step


GROWN: list[str] = []


@pytest.fixture(autouse=True)
def nothing_grown() -> None:
    GROWN.clear()


def until_answer(run: Run, qtbot: QtBot, probe: LongProbe, answer: object) -> None:
    qtbot.waitUntil(lambda: run.snapshot is not None and run.snapshot.answers.get(probe) == answer)


def test_while_nothing_trains_the_answer_grows_until_it_is_whole(opened: Run, qtbot: QtBot) -> None:
    opened.watch(Growing()).set_active(True)
    until_answer(opened, qtbot, Growing(), (0, 3))
    settle(opened, qtbot)
    qtbot.waitUntil(lambda: not opened._worker._is_answering)
    settle(opened, qtbot)
    assert GROWN == ["growing"] * 3, "a whole answer of the network as it is stands"


def test_after_a_step_the_answer_is_begun_anew(opened: Run, qtbot: QtBot) -> None:
    opened.watch(Growing()).set_active(True)
    until_answer(opened, qtbot, Growing(), (0, 3))
    opened.step()
    until_answer(opened, qtbot, Growing(), (1, 3))
    assert opened.state is RunState.PAUSED


def test_other_weights_at_the_same_step_begin_it_anew(opened: Run, qtbot: QtBot) -> None:
    opened.watch(Growing()).set_active(True)
    until_answer(opened, qtbot, Growing(), (0, 3))
    qtbot.waitUntil(lambda: not opened._worker._is_answering)
    GROWN.clear()
    opened.load_weights(opened.weights())
    qtbot.waitUntil(lambda: len(GROWN) == 3)


def test_while_it_trains_answers_follow_one_another_and_the_last_is_of_the_network_as_it_stands(
    opened: Run, qtbot: QtBot
) -> None:
    opened.watch(Growing()).set_active(True)
    opened.start()
    qtbot.waitUntil(lambda: len(GROWN) > 9)
    until_step(opened, qtbot, 50)
    opened.pause()
    step = settle(opened, qtbot).progress.step
    until_answer(opened, qtbot, Growing(), (step, 3))


def test_an_answer_that_nobody_watches_any_more_is_left_off(opened: Run, qtbot: QtBot) -> None:
    watch = opened.watch(Growing())
    watch.set_active(True)
    until_answer(opened, qtbot, Growing(), (0, 3))
    watch.set_active(False)
    GROWN.clear()
    opened.step()
    assert settle(opened, qtbot).answers == {}
    assert GROWN == []


def test_a_drawing_that_does_not_run_lets_the_thread_rest(opened: Run, qtbot: QtBot) -> None:
    opened.watch(Growing()).set_active(True)
    until_answer(opened, qtbot, Growing(), (0, 3))
    whole = project()
    opened.set_project(whole.replace(graph=whole.graph.disconnect(whole.graph.wires[0])))
    settle(opened, qtbot, RunState.EMPTY)
    assert not opened._worker._is_answering


def test_an_answer_that_breaks_off_is_logged_and_stops_nothing(
    opened: Run, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    opened.watch(Broken()).set_active(True)
    qtbot.waitUntil(lambda: "broken" in GROWN)
    until_answer(opened, qtbot, Broken(), None)
    opened.step()
    assert settle(opened, qtbot).progress.step == 1
    assert [record.message for record in caplog.records][:1] == [
        "the probe " + repr(Broken()) + " could not be answered"
    ]


def test_while_nothing_trains_an_answer_does_not_wait_for_the_window_to_look(opened: Run, qtbot: QtBot) -> None:
    opened._timer.stop()
    opened.watch(Growing()).set_active(True)
    qtbot.waitUntil(lambda: len(GROWN) == 3)
    qtbot.waitUntil(lambda: not opened._worker._is_answering)
    snapshot = opened._worker.mailbox.take()
    assert snapshot is not None and snapshot.answers[Growing()] == (0, 3)


def test_an_answer_that_shows_nothing_before_it_is_whole_leaves_the_one_before_in_place(
    opened: Run, qtbot: QtBot
) -> None:
    opened.watch(Whole()).set_active(True)
    until_answer(opened, qtbot, Whole(), 0)
    seen: list[object] = []
    opened.snapshot_ready.connect(lambda snapshot: seen.append(snapshot.answers.get(Whole())))
    opened.step()
    until_answer(opened, qtbot, Whole(), 1)
    assert set(seen) == {0, 1}


def test_other_data_takes_such_an_answer_away(opened: Run, qtbot: QtBot) -> None:
    opened.watch(Whole()).set_active(True)
    until_answer(opened, qtbot, Whole(), 0)
    seen: list[object] = []
    opened.snapshot_ready.connect(lambda snapshot: seen.append(snapshot.answers.get(Whole())))
    other = project()
    opened.open_project(other.replace(training=other.training.replace(seed=7)))
    qtbot.waitUntil(lambda: GROWN.count("whole") == 4)
    until_answer(opened, qtbot, Whole(), 0)
    assert None in seen
