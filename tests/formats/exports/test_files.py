"""What is in exported files, and what happens when something is wrong: nothing is written."""

from __future__ import annotations

import ast
import dataclasses
import json
import runpy
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest

from playground.data.dataset import DATASETS, Dataset
from playground.engine.arrays import Arrays, ArraySpec
from playground.engine.initializer import INITIALIZERS, Initializer
from playground.engine.layer import LAYERS
from playground.engine.loss import LOSSES, Loss
from playground.engine.losses.function import FUNCTIONS
from playground.engine.optimizer import OPTIMIZERS, Optimizer
from playground.engine.schedule import SCHEDULES, Schedule
from playground.engine.tape import Tape
from playground.formats.examples import example_ids, load_example
from playground.formats.exports import exporter as exporting
from playground.formats.exports import surroundings
from playground.formats.exports.exporter import EXPORTERS, Exporter, ExportError, export
from playground.formats.exports.model import Model, model_of
from playground.formats.exports.pytorch_words import loss_source, start_source
from playground.formats.exports.targets.numpy_source import run_program
from playground.formats.exports.targets.pytorch_source import made_module, program
from playground.spec.project import Project
from playground.spec.task import UNKNOWN
from playground.storage.errors import FileError
from playground.training.prepare import prepare
from tests.formats.exports.models import asked_at_every_step, project_with
from tests.test_contract import label, settings_to_try

each_exporter = pytest.mark.parametrize("exporter", [kind() for kind in EXPORTERS], ids=label)


def trained(project: Project, steps: int = 6) -> Model:
    trainer = prepare(project)
    for _ in trainer.run(steps=steps):
        pass
    return model_of(project, trainer.weights(), trainer.samples)


@pytest.fixture(scope="module")
def iris() -> Model:
    return trained(load_example("iris"))


@pytest.mark.parametrize("example", example_ids())
def test_every_example_says_elsewhere_what_it_says_here(example: str, tmp_path: Path) -> None:
    model = trained(load_example(example))
    for kind in ("numpy", "onnx"):
        exporter = EXPORTERS.find(kind)()
        assert "answers agree" in export(exporter, model, tmp_path / f"net{exporter.suffix}")


@each_exporter
def test_each_explains_itself_and_writes_exactly_the_files_it_names(
    exporter: Exporter, iris: Model, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)  # frameworks are left to make parity
    path = tmp_path / f"net{exporter.suffix}"
    told: list[str] = []
    sentence = export(exporter, iris, path, told.append)
    assert sentence.endswith(".") and exporter.summary().endswith(".")
    assert {found.name for found in tmp_path.iterdir()} == {path.name, *(file.name for file in exporter.beside(path))}
    assert told[0] == f"Writing {exporter.title}"


def test_what_disagrees_is_not_written(iris: Model, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exporting, "TOLERANCE", -1.0)
    (tmp_path / "net.onnx").write_text("as it was")
    with pytest.raises(ExportError, match=r"net\.onnx: found answers that differ by .* nothing was written"):
        export(EXPORTERS.find("onnx")(), iris, tmp_path / "net.onnx")
    assert (tmp_path / "net.onnx").read_text() == "as it was"


def test_a_name_with_another_ending_is_refused(iris: Model, tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"found the extension '\.h5', expected a name ending in \.onnx"):
        export(EXPORTERS.find("onnx")(), iris, tmp_path / "net.h5")


def test_whoever_listens_may_cancel(iris: Model, tmp_path: Path) -> None:
    def cancel(sentence: str) -> None:
        raise InterruptedError(sentence)

    with pytest.raises(InterruptedError):
        export(EXPORTERS.find("onnx")(), iris, tmp_path / "net.onnx", cancel)
    assert not list(tmp_path.iterdir())


def test_onnx_tells_classes_and_scaling_and_takes_any_batch(iris: Model, tmp_path: Path) -> None:
    path = tmp_path / "net.onnx"
    export(EXPORTERS.find("onnx")(), iris, path)
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    told = session.get_modelmeta().custom_metadata_map
    assert json.loads(told["class_names"]) == ["setosa", "versicolor", "virginica"]
    assert json.loads(told["feature_names"]) == list(iris.plan.task.features)
    assert len(json.loads(told["input_offset"])) == len(json.loads(told["input_width"])) == 4
    for count in (1, 7):
        assert session.run(None, {"input": iris.inputs[:count]})[0].shape == (count, 3)
    assert [found.version for found in onnx.load(path).opset_import] == [17]


@pytest.mark.parametrize("example", ["iris", "mnist-classic"])
def test_onnx_can_scale_the_inputs_itself(example: str, tmp_path: Path) -> None:
    model = trained(load_example(example))
    assert "answers agree" in export(EXPORTERS.find("onnx")(scaling_inside=True), model, tmp_path / "net.onnx")
    (given,) = onnxruntime.InferenceSession(tmp_path / "net.onnx", providers=["CPUExecutionProvider"]).get_inputs()
    assert given.type == ("tensor(uint8)" if example == "mnist-classic" else "tensor(float)")


@pytest.mark.parametrize("data", ["diabetes", "sunspots"])
def test_numbers_leave_in_their_own_units_where_the_scaling_is_inside(data: str, tmp_path: Path) -> None:
    loss = LOSSES.find("mse")()
    project = load_example("sunspots") if data == "sunspots" else project_with(data=DATASETS.find(data)(), loss=loss)
    model = trained(project)
    assert model.predicted.max() > 25, "the network itself tells scaled numbers"
    for inside in (False, True):
        path = tmp_path / f"{inside}.onnx"
        assert "answers agree" in export(EXPORTERS.find("onnx")(scaling_inside=inside), model, path)
        session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
        stored = model.stored.astype(np.float32) if inside else model.inputs
        expected = model.predicted if inside else model.outputs
        np.testing.assert_allclose(session.run(None, {"input": stored})[0], expected, rtol=1e-4, atol=1e-3)
        told = session.get_modelmeta().custom_metadata_map
        assert told["output_units"] == ("the data's own" if inside else "answers * output_width + output_offset")
        width, offset = (json.loads(told[f"output_{name}"]) for name in ("width", "offset"))
        np.testing.assert_allclose(model.outputs * width + offset, model.predicted)
    found = numpy_source(model, tmp_path)
    np.testing.assert_allclose(found["predict"](model.stored), model.predicted, rtol=1e-5)
    assert found["OUTPUTS"] == list(model.plan.task.outputs)


def numpy_source(model: Model, folder: Path) -> dict[str, Any]:
    """What an exported program defines."""
    export(EXPORTERS.find("numpy")(), model, folder / "net.py")
    return run_program(folder / "net.py")


@pytest.mark.parametrize("data", ["circle", "iris"])
@pytest.mark.parametrize("loss", [loss for loss in LOSSES if loss.heeds_targets], ids=lambda loss: loss.kind)
def test_source_tells_classes_by_name_with_the_probabilities_that_are_told_here(
    loss: type[Loss], data: str, tmp_path: Path
) -> None:
    project = project_with(loss=loss(), data=DATASETS.find(data)())
    model = trained(project)
    found = numpy_source(model, tmp_path)
    names, probabilities = found["predict"](model.stored)
    np.testing.assert_allclose(probabilities, model.loss.probabilities(model.outputs), atol=1e-5)
    np.testing.assert_allclose(probabilities.sum(axis=1), 1, atol=1e-5)
    assert found["FEATURES"] == list(model.plan.task.features)
    assert names.tolist() == [model.plan.task.classes[place] for place in model.loss.decide(model.outputs)]


@pytest.mark.parametrize("kind", ["numpy", "pytorch"])
def test_source_reads_texts_as_they_are_read_here(kind: str, tmp_path: Path) -> None:
    """Characters that are not known in lower case where that is known, others left out."""
    if kind == "pytorch":
        pytest.importorskip("torch")
    model = trained(load_example("names"))
    export(EXPORTERS.find(kind)(), model, tmp_path / "net.py")
    found = run_program(tmp_path / "net.py") if kind == "numpy" else runpy.run_path(str(tmp_path / "net.py"))
    texts = ["Anna", "zoë-1", "AVERYLONGNAMETHATISCUT"]
    lines = tmp_path / "names.txt"
    lines.write_text("\n".join(texts), encoding="utf-8")
    data = load_example("names").data
    assert isinstance(data, Dataset)
    np.testing.assert_array_equal(found["prepare"](texts), data.read_further(lines, model.samples).inputs)


def test_source_takes_unknown_characters_as_the_one_that_stands_for_them() -> None:
    model = trained(load_example("names"))
    task = dataclasses.replace(model.plan.task, symbols=("", UNKNOWN, "a", "b"))
    found: dict[str, Any] = {"np": np, "SYMBOLS": list(task.symbols)}
    exec(surroundings._preparation_of_texts(task), found)
    assert found["prepare"](["Abc"])[0, :3].tolist() == [2, 3, 1]


def test_a_prediction_that_is_not_the_networks_own_is_not_written(
    iris: Model, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(surroundings.LIKELIHOODS, "softmax", "return y")
    with pytest.raises(ExportError, match=r"net\.py: predict: found answers that differ by"):
        export(EXPORTERS.find("numpy")(), iris, tmp_path / "net.py")
    assert not list(tmp_path.iterdir())


def test_numpy_source_runs_with_nothing_but_numpy(iris: Model, tmp_path: Path) -> None:
    export(EXPORTERS.find("numpy")(), iris, tmp_path / "net.py")
    np.save(tmp_path / "x.npy", iris.stored)
    command = [sys.executable, "-I", str(tmp_path / "net.py"), str(tmp_path / "x.npy")]
    lines = subprocess.run(command, capture_output=True, text=True, check=True, cwd=tmp_path).stdout.splitlines()
    names = iris.plan.task.classes
    assert [line.split()[0] for line in lines] == [names[place] for place in iris.loss.decide(iris.outputs)]


def source(model: Model) -> str:
    text = program(model, made_module(model), Path("net.py"))
    ast.parse(text)
    return text


@pytest.fixture(scope="module")
def small() -> Model:
    return trained(project_with(), 0)


def with_project(model: Model, **changes: Any) -> Model:
    return dataclasses.replace(model, project=model.project.replace(**changes))


@pytest.mark.parametrize("optimizer", [made for kind in OPTIMIZERS for made in settings_to_try(kind)], ids=label)
def test_pytorch_has_words_for_every_optimizer(optimizer: Optimizer, small: Model) -> None:
    assert "    optimizer = " in source(with_project(small, optimizer=optimizer))


@pytest.mark.parametrize("schedule", [made for kind in SCHEDULES for made in settings_to_try(kind)], ids=label)
def test_pytorch_has_words_for_every_schedule(schedule: Schedule, small: Model) -> None:
    text = source(with_project(small, optimizer=OPTIMIZERS.find("sgd")(schedule=schedule)))
    assert ("factor(step)" in text) == (schedule.kind != "constant")


@pytest.mark.parametrize("loss", [made for kind in LOSSES for made in settings_to_try(kind)], ids=label)
def test_pytorch_has_words_for_every_loss(loss: Loss) -> None:
    data = [DATASETS.find("circle")(samples=60), *(DATASETS.find("one")(numbers=count) for count in (1, 2))]
    fitting = next(found for found in data if loss.refusal(found.task()) is None)
    assert "def loss_of(y, t)" in source(trained(project_with(loss=loss, data=fitting), 0))


@pytest.mark.parametrize("function", FUNCTIONS)
def test_a_function_of_the_answer_is_the_same_in_pytorch(function: str) -> None:
    torch = pytest.importorskip("torch")
    loss, width = LOSSES.find("function")(function=function), FUNCTIONS[function][0]
    prediction = np.random.default_rng(0).normal(0, 2, (5, width))
    y = torch.tensor(prediction, requires_grad=True)
    expected = eval(loss_source(loss, of_one=width == 1), {"torch": torch, "y": y})
    expected.backward()
    tape = Tape(5, Arrays({}, np.float64), np.float64, True, np.random.default_rng)
    found, gradient = loss.trace(tape, prediction, np.zeros_like(prediction))
    for call in tape.calls:
        call()
    assert found.item() == pytest.approx(expected.item(), rel=1e-12)
    np.testing.assert_allclose(gradient, y.grad.numpy(), rtol=1e-10, atol=1e-12)


@pytest.mark.parametrize("initializer", [made for kind in INITIALIZERS for made in settings_to_try(kind)], ids=label)
def test_pytorch_has_words_for_every_initializer(initializer: Initializer) -> None:
    project = project_with()
    dense = LAYERS.find("dense")(initializer=initializer)
    model = trained(project.replace(graph=project.graph.replace_layer("Dense 1", dense)), 0)
    assert "(network.dense_1.weight" in source(model)


def test_given_numbers_start_in_pytorch_where_they_start_here() -> None:
    torch = pytest.importorskip("torch")
    given = INITIALIZERS.find("given")(values=tuple(np.linspace(-1, 1, 11)))
    for shape, turned in (((3, 4), True), ((3, 3, 2, 5), True), ((5, 2), False), ((6,), False)):
        spec = ArraySpec("weight", shape, given, 1, 1)
        drawn = given.draw(np.random.default_rng(0), shape, 1, 1)
        axes = (len(shape) - 1, len(shape) - 2, *range(len(shape) - 2)) if turned else tuple(range(len(shape)))
        expected = drawn.transpose(axes)
        p = torch.zeros(expected.shape)
        exec(start_source(spec, "p", turned), {"torch": torch, "p": p})
        np.testing.assert_allclose(p.numpy(), expected, rtol=1e-6)


def test_pytorch_and_keras_are_told_of_where_they_are_not_installed(
    iris: Model, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    for kind, name in (("pytorch", "PyTorch"), ("keras", "Keras")):
        sentence = export(EXPORTERS.find(kind)(), iris, tmp_path / "net.py")
        assert sentence == f"Its source was parsed; not run, because {name} is not installed here."


def test_odd_names_of_layers_do_no_harm(tmp_path: Path) -> None:
    project = project_with()
    graph = project.graph
    for name in ("softmax", "x", "np", "W", "数", "1", 'a"b', "lambda", "Network"):
        graph = graph.rename("Dense 1", name)
        model: Any = trained(project.replace(graph=graph, title='"""\\ \n end'), 1)
        for kind in ("numpy", "onnx"):
            exporter = EXPORTERS.find(kind)()
            assert "answers agree" in export(exporter, model, tmp_path / f'a "net" 1{exporter.suffix}')
        source(model)
        graph = graph.rename(name, "Dense 1")


def test_answers_at_every_step_say_elsewhere_what_they_say_here(tmp_path: Path) -> None:
    model = trained(asked_at_every_step(), 3)
    assert model.outputs.ndim == 3
    for kind in ("numpy", "onnx"):
        exporter = EXPORTERS.find(kind)()
        assert "answers agree" in export(exporter, model, tmp_path / f"net{exporter.suffix}")
    assert "counts = t != -1" in source(model)
