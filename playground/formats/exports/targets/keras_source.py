"""Keras 3 source: a functional model and its weights."""

from __future__ import annotations

import ast
import importlib.util
import os
from pathlib import Path

from playground.formats.exports.exporter import EXPORTERS, Exporter, Progress
from playground.formats.exports.frameworks import REPORT, verified_by
from playground.formats.exports.keras_layers import Functional, functional_of
from playground.formats.exports.model import Model
from playground.formats.exports.python_source import identifiers, indented, parts_of, quoted
from playground.formats.exports.surroundings import (
    answers,
    asking,
    commented,
    constants,
    decision,
    introduction,
    likelihood,
    main,
    module_name,
    prediction,
    preparation,
)
from playground.storage.archive import write_archive
from playground.storage.npy import encode_npy

PARTS = "keras_parts.py"
RESERVED = ("x", "keras", "layers", "ops", "np", "mask")
# What Keras may compute with, the most usual first.
BACKENDS = ("tensorflow", "torch", "jax")

BUILD = '''
def build():
    """The network, (n, {given}) -> {answers}, with weights that are not trained yet."""
    x = keras.Input(({given}{comma}){dtype})
{lines}
    return keras.Model(x, {output})
'''

LOAD = '''
def load():
    """The trained network."""
    network = build()
    with np.load(Path(__file__).with_name({weights})) as weights:
        for layer in network.layers:
            layer.set_weights([weights[f"{{layer.name}}/{{place}}"] for place in range(len(layer.weights))])
    return network
'''

ASK = "load().predict(prepare(x), verbose=0)"

# Run in a process of its own: answers of the model in a file to inputs in another.
QUESTION = """
import runpy, sys, numpy
found = runpy.run_path(sys.argv[1])
def answers(inputs):
    return found["load"]().predict(inputs, verbose=0)
"""


@EXPORTERS.register
class KerasSource(Exporter):
    """A Python file that builds the network with Keras 3, for TensorFlow, JAX or PyTorch, and loads its weights.

    The weights lie beside it as .npz: Keras's own .keras files can run code when they are opened.
    """

    kind = "keras"
    title = "Keras source"
    suffix = ".py"

    def beside(self, path: Path) -> tuple[Path, ...]:
        return (path.with_name(f"{path.stem}_weights.npz"),)

    def write(self, model: Model, path: Path) -> None:
        (weights,) = self.beside(path)
        functional = made_functional(model)
        path.write_text(program(model, functional, path), encoding="utf-8")
        arrays = {
            f"{layer}/{place}.npy": encode_npy(array)
            for layer, found in functional.weights.items()
            for place, array in enumerate(found)
        }
        with weights.open("wb") as stream:
            write_archive(stream, arrays)

    def verify(self, model: Model, path: Path, progress: Progress) -> str:
        ast.parse(path.read_text(encoding="utf-8"))
        found = [name for name in BACKENDS if importlib.util.find_spec(name)]
        backend = {"KERAS_BACKEND": found[0]} if found and "KERAS_BACKEND" not in os.environ else {}
        return verified_by("keras", "Keras", QUESTION + REPORT, model, path, progress, backend)


def made_functional(model: Model) -> Functional:
    """The pieces of the model."""
    layers = identifiers((planned.name for planned in model.plan.layers), (*RESERVED, *parts_of(PARTS).sources))
    return functional_of(model.lowered, model.arrays, layers)


def program(model: Model, functional: Functional, path: Path) -> str:
    """The text of the program."""
    shape = model.plan.task.input.shape
    build = BUILD.format(
        given=", ".join(map(str, shape)),
        comma="," if len(shape) == 1 else "",
        answers=answers(model),
        dtype=', dtype="int32"' if model.takes_symbols else "",
        lines=indented(commented(model, functional.lines)),
        output=functional.output,
    )
    functions = [
        build,
        LOAD.format(weights=quoted(f"{path.stem}_weights.npz")),
        preparation(model),
        decision(model),
        likelihood(model),
        prediction(model, ASK),
    ]
    helpers = parts_of(PARTS).needed_by(build)
    body = [text.strip("\n") for text in (*helpers, *functions, main(model)) if text]
    usage = [f"python {path.name} X.npy", "", "Needs keras, numpy, and TensorFlow, JAX or PyTorch."]
    if module_name(path):
        usage = [f"from {module_name(path)} import predict", asking(model), "", *usage]
    has_ops = any("ops." in text for text in (build, *helpers))
    imports = ["import sys", "from pathlib import Path", "", "import keras", "import numpy as np"]
    imports.append("from keras import layers, ops\n" if has_ops else "from keras import layers\n")
    head = [introduction(model, "in Keras", usage), "\n".join(imports), constants(model)]
    return "\n".join(text for text in head if text) + "\n\n\n" + "\n\n\n".join(body) + "\n"
