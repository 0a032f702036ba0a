"""What is left to do when every node is understood: activations into their layers, an Output at the end, names."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from playground.engine.composite import composite_of
from playground.engine.layer import LAYERS
from playground.formats.imports.sketch import DATA, Sketch
from playground.formats.imports.values import Flow
from playground.spec.blocks import along, carried, group
from playground.spec.errors import GraphError, PlaygroundError
from playground.spec.graph import Graph
from playground.spec.language import tr
from playground.spec.project import Project

WEIGHING = ("dense", "conv1d", "conv2d")
OUTPUT, ACTIVATION = "Output", "Activation"


def finished(sketch: Sketch, answer: Flow, contained: str) -> str:
    """Bring a sketch into the form of a drawing; the activation at its end that the loss has for its own, or "".

    `contained` is the kind of that activation. Raises PlaygroundError where the end cannot be an Output.
    """
    end = _without_turning(sketch, answer)
    for part in list(sketch.parts.values()):
        if part.kind == "self_attention":
            width = part.shape[-1]
            part.arrays.setdefault("output_weight", np.eye(width, dtype=np.float32))
            part.arrays.setdefault("output_bias", np.zeros(width, np.float32))
    _fuse(sketch)
    end = end if end in sketch.parts else _last(sketch)
    end, dropped = _without_contained(sketch, end, contained)
    _remove_loose(sketch, end)
    _join_feed_forward(sketch)
    end = end if end in sketch.parts else _last(sketch)
    _make_output(sketch, end)
    return dropped


def drawn(sketch: Sketch) -> tuple[Graph, dict[str, Any], dict[str, str]]:
    """The drawing, its weights by their full names, and the name of each part's layer there."""
    graph, weights, names = Graph(), dict[str, Any](), dict[str, str]()
    wished, taken = dict[str, str](), set[str]()
    for part in sorted(sketch.parts.values(), key=lambda part: part.scope.count("/")):  # those inside of blocks last
        if part.wish:
            wished[part.name] = Graph().free_name(part.wish, taken)
            taken.add(wished[part.name])
    for part in sketch.parts.values():
        layer = LAYERS.find(part.kind).from_settings(part.settings)
        name = wished.get(part.name) or graph.name_for(layer)
        if part.name not in wished and name in taken:
            name = Graph().free_name(name, taken | set(graph.by_name))
        names[part.name] = name
        graph = graph.add(layer, name)
        for source in part.sources:
            graph = graph.connect(names[source], name)
        weights |= {f"{name}/{array}": values for array, values in part.arrays.items()}
    return graph, weights, names


def grouped(
    project: Project, sketch: Sketch, names: dict[str, str], weights: dict[str, Any]
) -> tuple[Project, dict[str, str], dict[str, Any]]:
    """With the parts that the program's own files have in one group as the block that they were."""
    together: dict[str, list[str]] = {}
    for part in sketch.parts.values():
        block, inner, _ = part.scope.partition("/")
        if inner and part.kind != "output":
            together.setdefault(block, []).append(part.name)
    for block, members in together.items():
        try:
            made, _ = group(project, [names[member] for member in members], composite_of, block)
        except GraphError:
            continue
        moved = carried(project.graph, made.graph)
        if moved:
            project, paths = made, along(moved, [*names.values(), *weights])
            names = {part: paths.get(name, name) for part, name in names.items()}
            weights = {paths.get(name, name): values for name, values in weights.items()}
    return project, names, weights


def _last(sketch: Sketch) -> str:
    """The part that nothing comes after."""
    return next(name for name in reversed(sketch.parts) if not sketch.targets(name))


def _without_turning(sketch: Sketch, answer: Flow) -> str:
    """The layer at the end, when its numbers leave in its own order."""
    part = sketch.parts[answer.layer]
    if answer.batch != 0 or not np.array_equal(answer.places.reshape(-1), np.arange(part.size)):
        raise PlaygroundError(tr("found answers that are only a part of a layer, or turned; expected a layer as it is"))
    return sketch.in_shape(part.name, answer.shape)


def _fuse(sketch: Sketch) -> None:
    """Give layers that weigh the activation that follows them, where nothing else follows."""
    for part in list(sketch.parts.values()):
        if part.kind != "activation" or part.name not in sketch.parts:
            continue
        before = sketch.parts[part.sources[0]]
        own = before.kind in WEIGHING and before.settings["activation"] == "linear"
        # What the file calls by a name of its own stays a layer of its own.
        apart = part.scope != before.scope and part.wish.rstrip(" 0123456789") == ACTIVATION
        if own and len(sketch.targets(before.name)) == 1 and not apart:
            before.settings["activation"] = part.settings["function"]
            before.arrays |= part.arrays
            before.nodes += part.nodes
            sketch.remove(part.name)


def _without_contained(sketch: Sketch, end: str, contained: str) -> tuple[str, str]:
    """Without the activation at the end that the loss applies itself."""
    part = sketch.parts[end]
    if part.kind == "log_softmax" or (part.kind == "activation" and _kind(part.settings["function"]) == contained):
        if part.kind == "log_softmax" and contained != "softmax":
            raise PlaygroundError(tr("found the logarithm of shares at the end, expected it with cross-entropy only"))
        source = part.sources[0]
        sketch.remove(end)
        return source, "log softmax" if part.kind == "log_softmax" else contained
    if contained and part.kind == "dense" and _kind(part.settings["activation"]) == contained:
        part.settings["activation"] = "linear"
        return end, contained
    return end, ""


def _kind(activation: Any) -> str:
    return activation["kind"] if isinstance(activation, dict) else getattr(activation, "kind", str(activation))


def _remove_loose(sketch: Sketch, end: str) -> None:
    """Take away what leads nowhere, such as what was looked at in two orders."""
    for name in reversed(list(sketch.parts)):  # each behind its sources
        if name not in (end, DATA) and not sketch.targets(name):
            del sketch.parts[name]


def _join_feed_forward(sketch: Sketch) -> None:
    """Two dense layers that the file has in one group are a feed-forward layer."""
    for second in list(sketch.parts.values()):
        first = sketch.parts.get(second.sources[0]) if second.sources else None
        if first is None or first.kind != "dense" or second.kind != "dense" or not first.scope:
            continue
        width = sketch.parts[first.sources[0]].shape[-1]
        both = first.settings["bias"] and second.settings["bias"]
        plain = _kind(second.settings["activation"]) == "linear" and second.settings["units"] == width
        if first.scope == second.scope and both and plain and len(sketch.targets(first.name)) == 1:
            settings = {"hidden": first.settings["units"], "activation": first.settings["activation"]}
            extra = {name: array for name, array in first.arrays.items() if name not in ("weight", "bias")}
            arrays = {"weight1": first.arrays["weight"], "bias1": first.arrays["bias"], **extra}
            arrays |= {"weight2": second.arrays["weight"], "bias2": second.arrays["bias"]}
            first.kind, first.settings, first.arrays = "feed_forward", settings, arrays
            first.shape, first.nodes = second.shape, first.nodes + second.nodes
            sketch.remove(second.name)


def _make_output(sketch: Sketch, end: str) -> None:
    """The last dense layer is the Output; where there is none, one that changes nothing."""
    part = sketch.parts[end]
    if part.kind == "dense":
        part.kind = "output"
        del part.settings["units"]
    else:
        width = part.shape[-1] if part.shape else 1
        if not part.shape or math.prod(part.shape) > 2**20:
            raise PlaygroundError(tr("found an end without axes, expected numbers for each sample"))
        arrays = {"weight": np.eye(width, dtype=np.float32)}
        settings = {"activation": "linear", "bias": False}
        end = sketch.add("output", settings, [end], part.shape, arrays).name
    # The order of the parts is that of their cards: the Output comes last.
    sketch.parts[end] = sketch.parts.pop(end)
    for other in sketch.parts.values():
        other.wish = OUTPUT if other.name == end else "" if other.wish == OUTPUT else other.wish
