"""The text that goes with exported weights: which arrays there are, and how to compute with them."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

import playground
from playground.spec.composite import Composite
from playground.spec.declared import Declared
from playground.spec.graph import Graph
from playground.spec.project import Project


def weights_readme(project: Project, weights: Mapping[str, NDArray[np.float32]], file: str, preparation: str) -> str:
    """What a person needs to use the arrays without this program; `preparation` says what is done to the inputs."""
    width = max((len(name) for name in weights), default=0)
    arrays = [f"  {name:<{width}}  {array.shape}" for name, array in weights.items()]
    title = project.title or "A network"
    paragraphs = [
        f"{title}: weights trained with Neural Playground {playground.__version__}.",
        "Layers, from input to output:\n" + "\n".join(_layer_lines(project.graph)),
        "Arrays (all float32), with their shapes:\n" + "\n".join(arrays),
        "A dense layer computes y = x W + b and then its activation. x has a row for each sample, the weight W\n"
        "the shape (inputs, units), the bias b the shape (units,). Where the loss is a cross-entropy, the output\n"
        "layer gives logits: softmax (or sigmoid) makes probabilities of them.",
        *_conventions(weights),
        preparation,
        "To use them:\n" + "\n".join(_usage(weights, file)),
    ]
    return "\n\n".join(paragraphs) + "\n"


def _conventions(weights: Mapping[str, NDArray[np.float32]]) -> list[str]:
    """How the arrays of other layers than dense ones lie, where there are such."""
    found = []
    if any(array.ndim == 4 for array in weights.values()):
        found.append(
            "A convolution's weight has the shape (height, width, channels, filters), and images are\n"
            "(batch, height, width, channels). PyTorch's order is weight.transpose(3, 2, 0, 1)."
        )
    if any(array.ndim == 3 for array in weights.values()):
        found.append(
            "A convolution of sequences has the weight (time, channels, filters), and sequences are\n"
            "(batch, time, channels). PyTorch's order is weight.transpose(2, 1, 0)."
        )
    if any(name.endswith("recurrent_weight") for name in weights):
        found.append(
            "A recurrent layer computes x W + h U + b with the weight W (features, gates · units), the\n"
            "recurrent_weight U (units, gates · units) and one bias; the gates lie in PyTorch's order,\n"
            "i, f, g, o of an LSTM and r, z, n of a GRU, whose recurrent_bias is added to h U of n."
        )
    return found


def _layer_lines(graph: Graph, prefix: str = "") -> list[str]:
    """A line for each layer, what is inside of a composite under the names that its arrays have."""
    lines = []
    for name in graph.order():
        layer = graph.layer(name)
        if type(layer).inner and type(layer).max_inputs == 0:
            continue
        # Live settings, such as a dropout rate, matter to training alone.
        lasting = [parameter.name for parameter in layer.parameters() if not parameter.live]
        if type(layer).max_inputs == 0:
            lasting = [name for name in lasting if name in layer.settings()]
        if isinstance(layer, Composite):
            lasting = [name for name in lasting if name != "inside"]
        settings = ", ".join(f"{setting} {_word(getattr(layer, setting))}" for setting in lasting)
        sources = ", ".join(prefix + source for source in graph.sources(name))
        line = f"  {prefix}{name}: {layer.kind}" + (f" ({settings})" if settings else "")
        lines.append(line + (f", from {sources}" if sources else ""))
        if isinstance(layer, Composite):
            for repetition in layer.repetitions(prefix + name):
                lines += _layer_lines(layer.inside.graph, repetition)
    return lines


def _word(value: object) -> str:
    if isinstance(value, Declared):
        return value.kind
    return " and ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def _usage(weights: Mapping[str, NDArray[np.float32]], file: str) -> list[str]:
    load = "from safetensors.numpy import load_file" if file.lower().endswith(".safetensors") else "import numpy as np"
    read = f'load_file("{file}")' if file.lower().endswith(".safetensors") else f'np.load("{file}")'
    name = next((name for name in weights if name.endswith("/weight")), "Dense 1/weight")
    bias = name.removesuffix("weight") + "bias"
    add = f' + weights["{bias}"]' if bias in weights else ""
    return [f"  {load}", f"  weights = {read}", f'  y = x @ weights["{name}"]{add}']
