"""With PyTorch and Keras installed: their exports say what the network says (`make parity`, not `make test`)."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from playground.data.dataset import DATASETS
from playground.engine.activation import Activation
from playground.engine.layer import LAYERS, Layer, Site
from playground.engine.layers.dense import Dense
from playground.engine.loss import LOSSES
from playground.engine.optimizer import OPTIMIZERS, Optimizer
from playground.engine.schedule import SCHEDULES
from playground.formats.examples import example_ids, load_example
from playground.formats.exports.exporter import EXPORTERS, ExportError, export, largest_difference
from playground.formats.exports.model import Model, model_of
from playground.formats.exports.targets.pytorch_source import made_module
from playground.spec.project import Project
from playground.training.prepare import prepare
from tests.formats.exports.models import asked_at_every_step, model_around, project_with
from tests.formats.exports.test_exports import ACTIVATIONS_TO_TRY, LAYERS_TO_TRY, OF_SEQUENCES
from tests.formats.exports.test_files import trained
from tests.test_contract import label, settings_to_try

torch = pytest.importorskip("torch")
os.environ["KERAS_BACKEND"] = "torch"
keras = pytest.importorskip("keras")

each_framework = pytest.mark.parametrize("framework", ["pytorch", "keras"])
# Keras has no convolution with a stride and a dilation, and says so.
REFUSED = "Keras has no convolution with both"


def answers(framework: str, model: Model, folder: Path) -> NDArray[Any]:
    exporter = EXPORTERS.find(framework)()
    path = folder / "net.py"
    exporter.write(model, path)
    found: dict[str, Any] = {"__name__": "exported", "__file__": str(path)}
    exec(compile(path.read_text(encoding="utf-8"), str(path), "exec"), found)
    if framework == "keras":
        made = found["load"]().predict(model.inputs, verbose=0)
        keras.utils.clear_session(free_memory=False)
        return np.asarray(made)
    with torch.no_grad():
        return np.asarray(found["load"]()(torch.from_numpy(model.inputs)).numpy())


def assert_same(framework: str, model: Model, folder: Path) -> None:
    assert "agree" in largest_difference(model, answers(framework, model, folder), framework)


@each_framework
@pytest.mark.parametrize(("layer", "site"), LAYERS_TO_TRY)
def test_a_layer_says_there_what_it_says_here(framework: str, layer: Layer, site: Site, tmp_path: Path) -> None:
    try:
        assert_same(framework, model_around(layer, *site.inputs), tmp_path)
    except ExportError as error:
        assert framework == "keras" and REFUSED in str(error)


@each_framework
@pytest.mark.parametrize(("layer", "site"), OF_SEQUENCES)
def test_padding_is_left_out_there_too(framework: str, layer: Layer, site: Site, tmp_path: Path) -> None:
    try:
        assert_same(framework, model_around(layer, *site.inputs, masked=True), tmp_path)
    except ExportError as error:
        assert framework == "keras" and REFUSED in str(error)


@each_framework
@pytest.mark.parametrize("function", ACTIVATIONS_TO_TRY.values(), ids=label)
def test_an_activation_says_there_what_it_says_here(framework: str, function: Activation, tmp_path: Path) -> None:
    for layer, takes in ((Dense(activation=function), (5,)), (LAYERS.find("conv2d")(activation=function), (4, 4, 2))):
        assert_same(framework, model_around(layer, takes), tmp_path)


@each_framework
@pytest.mark.parametrize("example", example_ids())
def test_every_example_says_there_what_it_says_here(framework: str, example: str, tmp_path: Path) -> None:
    assert_same(framework, trained(load_example(example)), tmp_path)


@each_framework
@pytest.mark.parametrize("example", ["circle", "iris", "names", "sunspots", "vit-digits"])
def test_what_it_predicts_there_is_verified_before_it_is_written(framework: str, example: str, tmp_path: Path) -> None:
    sentence = export(EXPORTERS.find(framework)(), trained(load_example(example)), tmp_path / "net.py")
    assert sentence.endswith("with the network's own, and so does what it predicts.")


# Training: with every sample in every batch, no order is drawn, and each step can be held against the program's own.

EPOCHS = 12
SCHEDULED = {"steps": 6, "every": 4, "decay": 0.9, "then": "plateau", "patience": 1}


def optimizers() -> Iterator[Optimizer]:
    for kind in OPTIMIZERS:
        for made in settings_to_try(kind):
            if 0.0 not in (getattr(made, "beta1", 1.0), getattr(made, "beta2", 1.0)):  # which are all but chaotic
                yield made.replace(learning_rate=0.02)
    yield OPTIMIZERS.find("sgd")(momentum=0.5, nesterov=True, dampening=0.25)
    yield OPTIMIZERS.find("nadam")(weight_decay=0.1, decoupled_weight_decay=0.1)
    for schedule in SCHEDULES:
        told = {name: value for name, value in SCHEDULED.items() if name in {p.name for p in schedule.parameters()}}
        yield OPTIMIZERS.find("sgd")(learning_rate=0.3, schedule=schedule(**told))


def losses() -> Iterator[Project]:
    for kind in LOSSES:
        for data in ("circle", "iris", "line"):
            made = DATASETS.find(data)()
            if kind().refusal(made.task()) is None:
                yield project_with(loss=kind(), data=made, epochs=EPOCHS)
    yield project_with(loss=LOSSES.find("cross_entropy")(label_smoothing=0.2), epochs=EPOCHS)


RUNS = [
    asked_at_every_step(batch_size=0, epochs=EPOCHS),
    *(project_with(optimizer, epochs=EPOCHS) for optimizer in optimizers()),
    *losses(),
    *(
        project_with(**training | {"epochs": EPOCHS})
        for training in (
            {"l1": 0.02, "l2": 0.01},
            {"clip_value": 0.01},
            {"clip_norm": 0.02},
            {"max_norm": 0.5},
            {"early_stopping": 1, "validate_every": 2, "optimizer": OPTIMIZERS.find("sgd")(learning_rate=12.0)},
            {"early_stopping": 2, "restore_best": False, "optimizer": OPTIMIZERS.find("sgd")(learning_rate=3.0)},
        )
    ),
]


@pytest.mark.parametrize("project", RUNS, ids=lambda project: f"{label(project.optimizer)}-{label(project.loss)}")
def test_training_there_goes_where_training_goes_here(project: Project, tmp_path: Path) -> None:
    trainer = prepare(project)
    path = tmp_path / "net.py"
    exporter = EXPORTERS.find("pytorch")()
    exporter.write(model_of(project, trainer.weights(), trainer.samples), path)
    found: dict[str, Any] = {"__name__": "exported", "__file__": str(path)}
    exec(compile(path.read_text(encoding="utf-8"), str(path), "exec"), found)
    found["start"] = lambda network: network.load_state_dict(found["load"]().state_dict())
    with np.load(tmp_path / "net_data.npz") as file:
        data = {name: torch.from_numpy(file[name]) for name in file}
    network = found["train"](data, EPOCHS)
    for _ in trainer.run():
        pass
    expected = made_module(model_of(project, trainer.weights(), trainer.samples)).state
    for name, value in network.state_dict().items():
        np.testing.assert_allclose(value.numpy(), expected[name], rtol=1e-3, atol=2e-4, err_msg=name)
