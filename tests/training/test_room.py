"""A network that has no room is refused in a sentence, before anything is made."""

from __future__ import annotations

import tracemalloc

import pytest

from playground.engine.layer import LAYERS
from playground.formats.examples import load_example
from playground.spec import edits
from playground.spec.errors import PlaygroundError
from playground.spec.project import Project
from playground.storage.limits import VARIABLE
from playground.training import prepare as preparing
from playground.training.prepare import plan_of, prepare


@pytest.fixture
def vast() -> Project:
    """Two layers of a file of one kilobyte, with four thousand million weights between them."""
    project = load_example("circle")
    for name in ("Dense 1", "Dense 2"):
        project = edits.change_layer(project, name, LAYERS.find("dense")(units=65_536))
    return project


def test_a_network_of_many_gigabytes_is_a_problem_at_its_largest_layer(vast: Project) -> None:
    (problem,) = plan_of(vast).problems
    assert problem.sentence == (
        "Dense 2: It needs 32 GB of memory, the network 32 GB. At most 2 GB may be taken: make layers smaller."
    )
    tracemalloc.start()
    try:
        with pytest.raises(PlaygroundError, match="the drawing cannot run: Dense 2: It needs 32 GB"):
            prepare(vast)
        assert tracemalloc.get_traced_memory()[1] < 2**20
    finally:
        tracemalloc.stop()


def test_the_batch_counts_by_the_samples_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    project = load_example("circle")
    large = project.replace(training=project.training.replace(batch_size=1_000_000))
    monkeypatch.setenv(VARIABLE, "10000")
    assert plan_of(large).runs
    with pytest.raises(PlaygroundError, match=r"with 400 samples at a time\. At most 9\.77 kB .* or the batch\."):
        prepare(large)
    prepare(project)


def test_memory_that_runs_out_is_said_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*arguments: object) -> None:
        raise MemoryError

    monkeypatch.setattr(preparing, "Trainer", full)
    with pytest.raises(PlaygroundError, match="found no room in memory for 25 numbers to learn"):
        prepare(load_example("circle"))
