"""Random projects with what they have learned leave in every format, and come back or say elsewhere what they say here.

More than here: `ROUND_TRIPS=500 python -m pytest tests/formats/test_round_trips.py`, which `make fuzz` does too.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings

from playground.formats import project_file
from playground.formats.drawing_text import decode_part, encode_part
from playground.formats.exports.exporter import EXPORTERS, export
from playground.formats.exports.model import model_of
from playground.formats.weights import export_weights, match_weights, read_weights, weight_shapes
from playground.formats.weights_mapping import map_weights
from playground.spec.errors import PlaygroundError
from playground.spec.project import Project
from playground.training.checkpoint import checkpoint, resume
from playground.training.prepare import plan_of, prepare
from playground.training.trainer import Trainer
from tests.formats.running import running_projects

ROUND_TRIPS = int(os.environ.get("ROUND_TRIPS", "6"))
some = settings(
    max_examples=ROUND_TRIPS, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much], deadline=None
)


def trained(project: Project, steps: int = 3) -> Trainer:
    try:
        trainer = prepare(project)
    except PlaygroundError:  # too little data for what was drawn
        assume(False)
    run(trainer, steps)
    return trainer


def run(trainer: Trainer, steps: int) -> None:
    with np.errstate(all="ignore"):
        for _ in trainer.run(steps=steps):
            pass


def bytes_of(weights: dict[str, np.ndarray] | None) -> dict[str, bytes]:
    assert weights is not None
    return {name: array.tobytes() for name, array in weights.items()}


@some
@given(running_projects())
def test_a_project_comes_back_to_the_bit_and_goes_on_as_if_it_had_not_been_closed(project: Project) -> None:
    trainer = trained(project)
    kept = checkpoint(trainer)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.playground"
        project_file.save(path, project, kept.weights, kept.state)
        before = path.read_bytes()
        opened = project_file.read(path)
        assert opened.troubles == () and opened.project == project
        assert bytes_of(opened.weights) == bytes_of(trainer.weights())
        project_file.save(path, opened.project, opened.weights, opened.state)
        assert path.read_bytes() == before
    again = prepare(opened.project, match_weights(opened.weights or {}, weight_shapes(plan_of(opened.project))))
    resume(again, opened.state)
    run(trainer, 2)
    run(again, 2)
    assert (again.step, again.halt) == (trainer.step, trainer.halt)
    assert bytes_of(again.weights()) == bytes_of(trainer.weights())


@some
@given(running_projects())
def test_a_drawing_pasted_as_text_is_the_drawing(project: Project) -> None:
    text = encode_part(project.graph, project.positions)
    assert decode_part(text) == (project.graph, dict(project.positions))


@some
@given(running_projects())
def test_weights_come_back_to_the_bit_from_both_formats(project: Project) -> None:
    trainer = trained(project)
    with tempfile.TemporaryDirectory() as folder:
        for suffix in (".npz", ".safetensors"):
            path = Path(folder) / f"w{suffix}"
            export_weights(path, project, trainer.weights(), trainer.samples.preparation)
            mapped = map_weights(trainer.plan, read_weights(path), "w")
            assert not mapped.names
            assert bytes_of(mapped.weights) == bytes_of(trainer.weights())


@pytest.mark.filterwarnings("ignore::RuntimeWarning")  # a network that has diverged overflows elsewhere too
@pytest.mark.parametrize("kind", ["numpy", "onnx"])
@some
@given(project=running_projects())
def test_an_exported_network_says_what_the_network_says(kind: str, project: Project) -> None:
    trainer = trained(project)
    exporter = EXPORTERS.find(kind)()
    with tempfile.TemporaryDirectory() as folder:
        model = model_of(project, trainer.weights(), trainer.samples)
        assert "answers agree" in export(exporter, model, Path(folder) / f"net{exporter.suffix}")
