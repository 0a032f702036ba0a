"""What an example is compared with lies beside it, is what is trained here, and shows what its note says."""

from __future__ import annotations

import math

import numpy as np
import pytest

from playground.formats.examples import example_ids, load_example, runs_file
from playground.spec.past_run import VALIDATION_LOSS, PastRun
from playground.spec.project import Project
from tests.examples.make_runs import COMPARED, compared_runs
from tests.examples.training import run, score, with_layer

GUESSING = 1 / 6


@pytest.fixture(scope="module")
def kept() -> dict[str, PastRun]:
    return {found.name: found for found in load_example("rnn-lstm-gru").runs}


def over_steps(project: Project, steps: int) -> Project:
    return project.replace(data=project.data.replace(steps=steps))


def test_every_kept_run_is_of_an_example_that_compares_and_is_there_to_be_seen() -> None:
    there = {name for name in example_ids() if load_example(name).runs}
    assert there == set(COMPARED) == {path.stem for path in runs_file("").parent.glob("*.json")}
    for name in there:
        example = load_example(name)
        assert all(found.shown and found.pinned and found.project.data == example.data for found in example.runs)
        assert any(found.project.trains_like(example) for found in example.runs), "what is on the canvas is among them"


def test_kept_runs_are_what_is_trained_from_their_settings(kept: dict[str, PastRun]) -> None:
    """To the last digit on one processor; others round differently, and the longer they train the more."""
    for now in compared_runs("rnn-lstm-gru"):
        then = kept[now.name]
        assert now.project == then.project and now.traces.keys() == then.traces.keys()
        for name, trace in then.traces.items():
            assert now.traces[name].steps == trace.steps
            np.testing.assert_allclose(now.traces[name].values[:3], trace.values[:3], rtol=0.02)
        ends = [found.figure(VALIDATION_LOSS) or math.nan for found in (now, then)]
        assert max(ends) < 0.02 if now.name in ("LSTM", "GRU") else ends[0] == pytest.approx(ends[1], rel=0.1)


def test_with_gates_the_sum_is_found_and_the_gru_is_first(kept: dict[str, PastRun]) -> None:
    def found_at(name: str) -> int | None:
        trace = kept[name].traces[VALIDATION_LOSS]
        pairs = zip(trace.steps, trace.values, strict=True)
        return next((step for step, value in pairs if value < 0.9 * GUESSING), None)

    assert found_at("RNN") is None
    assert found_at("GRU") == pytest.approx(150, abs=50) and found_at("LSTM") == pytest.approx(450, abs=50)
    assert all((kept[name].figure(VALIDATION_LOSS) or 1) < 0.01 for name in ("LSTM", "GRU"))


def test_more_weights_do_not_help_the_plain_layer_and_fewer_steps_do(kept: dict[str, PastRun]) -> None:
    plain = kept["RNN"].project
    wide = run(with_layer(plain, "Memory", units=34))
    assert wide.plan.total_parameters == 1293 > run(kept["LSTM"].project, steps=1).plan.total_parameters == 1233
    assert score(wide).loss > 0.9 * GUESSING
    assert score(run(over_steps(plain, 10))).loss < 0.2 * GUESSING
