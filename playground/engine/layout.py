"""What to do where a layer gets an image, a sequence or a row and wants another of them."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from playground.engine.layer import LAYERS, Layer
from playground.spec.edits import add_after, change_layer, insert_layer, remove_layers
from playground.spec.graph import Graph, Wire
from playground.spec.language import tr
from playground.spec.problem import Fix, Problem
from playground.spec.project import Project
from playground.spec.task import Shape, TensorType
from playground.spec.wording import both

# The side of the smallest image that a row of numbers is taken for.
SMALLEST_SIDE = 4


def last_with_axes(graph: Graph, name: str, outputs: Mapping[str, TensorType]) -> str:
    """The last layer before another that takes an image or a sequence and hands one on; Data if there is none."""
    before = graph.upstream(name)
    found = [at for at in graph.order() if at in before and at != name and len(outputs[at].shape) > 1]
    working = [at for at in found if getattr(graph.layer(at), "input_axes", None) is not None]
    return (working or [at for at in found if type(graph.layer(at)).max_inputs == 0] or found)[-1]


def embedding_fix(graph: Graph) -> Fix | None:
    """The edit that puts Embedding behind Data, if Data is there."""
    starts = [node.name for node in graph.nodes if type(node.layer).kind == "input"]
    return _fix_behind(starts[0], "embedding") if starts else None


def _fix_behind(behind: str, kind: str) -> Fix:
    def edit(project: Project) -> Project:
        edited, added = add_after(project, LAYERS.find(kind)(), behind)
        # Where the layer feeds several others, each of them gets what the new one makes of it.
        wires = tuple(
            Wire(added, wire.target) if wire.source == behind and wire.target != added else wire
            for wire in edited.graph.wires
        )
        return edited.replace(graph=Graph(edited.graph.nodes, wires))

    return Fix(tr("Insert {title} behind {layer}", title=tr(LAYERS.find(kind).title), layer=behind), edit)


def axes_problem(graph: Graph, name: str, what: str, shape: Shape, outputs: Mapping[str, TensorType]) -> Problem:
    """The problem of a layer that wants an image or a sequence and gets something of another shape."""
    layer = graph.layer(name)
    assert isinstance(layer, Layer)
    source = graph.sources(name)[0]
    flattened = graph.sources(source) if layer_kind(graph, source) == "flatten" else ()
    if flattened and len(outputs[flattened[0]].shape) == layer.input_axes:
        why = tr(
            "{layer} has laid the values in one row; let it stand behind the layers that need them as they were.",
            layer=source,
        )
        label = tr("Move {layer} behind {other}", layer=source, other=name)
        return Problem(name, what, why, fix=Fix(label, _move_behind(source, name)))
    layout = _layout(shape, layer.input_axes or 1)
    if layout is None:
        noun = tr("an image") if layer.input_axes == 3 else tr("a sequence")
        why = tr("Take data where a sample is {noun}, or another layer here.", noun=noun)
        if len(shape) == 1:
            why = tr(
                "Its neighbors in a row of {count} numbers mean nothing to it; take data where a sample is {noun}.",
                count=shape[0],
                noun=noun,
            )
        return Problem(name, what, why)
    reshape = LAYERS.find("reshape")(shape=layout)

    def edit(project: Project) -> Project:
        return insert_layer(project, reshape, Wire(source, name), project.positions.get(name, (0.0, 0.0)))[0]

    words = "×".join(map(str, layout))
    why = tr("Where the values lie as {shape}, put Reshape before it, which says so.", shape=words)
    return Problem(name, what, why, fix=Fix(tr("Insert Reshape to {shape}", shape=words), edit))


def kept_axes_problem(graph: Graph, name: str, what: str, outputs: Mapping[str, TensorType]) -> Problem:
    """The problem of an Output that wants one answer, where an image or a sequence reaches it."""
    last = last_with_axes(graph, name, outputs)
    if len(outputs[last].shape) > 2:
        why = tr(
            "Each answer is one row of numbers; put Flatten behind {layer}, so that a sample becomes one row too.",
            layer=last,
        )
        return Problem(name, what, why, fix=_fix_behind(last, "flatten"))
    if any(parameter.name == "return_sequences" for parameter in graph.layer(last).parameters()):
        why = tr(
            "One answer is wanted for the whole sequence; {layer} hands on its state after every step.", layer=last
        )
        fix = Fix(tr("Let {layer} hand on its last state only", layer=last), _return_sequences(last, False))
        return Problem(name, what, why, fix=fix)
    # Numbers that stand for steps are as many in each sample; symbols are not, and the mean leaves out padding.
    kind = "flatten" if type(graph.layer(last)).max_inputs == 0 else "time_mean"
    why = tr(
        "One answer is wanted for the whole sequence of {steps} steps; put Time last, Time mean or "
        "Flatten, which keeps apart what stood where, behind {layer}.",
        steps=outputs[last].shape[0],
        layer=last,
    )
    return Problem(name, what, why, fix=_fix_behind(last, kind))


def mended_problem(name: str, what: str, layer: Layer, mended: Layer | None) -> Problem:
    """The problem of a layer that what arrives does not fit, and the settings with which it would."""
    if mended is None or mended == layer:
        return Problem(name, what, tr("Change the layers before it so that the shapes fit."))
    settings = {p.name: getattr(mended, p.name) for p in layer.parameters()}
    settings = {setting: value for setting, value in settings.items() if value != getattr(layer, setting)}
    changed = [(layer.parameter(setting), value) for setting, value in settings.items()]
    words = both(
        tr("{setting} to {value}", setting=tr(setting.label).lower(), value=setting.constraint.write(value))
        for setting, value in changed
    )
    why = tr("Set its {settings}, or change the layers before it so that the shapes fit.", settings=words)

    def edit(project: Project) -> Project:
        return change_layer(project, name, project.graph.layer(name).replace(**settings))

    return Problem(name, what, why, fix=Fix(tr("Set {settings}", settings=words), edit))


def lost_steps_problem(graph: Graph, name: str, what: str, outputs: Mapping[str, TensorType]) -> Problem:
    """The problem of an Output that wants an answer at every step, where a layer before it hands on one for all."""
    before = graph.upstream(name)
    found = [at for at in graph.order() if at in before and at != name and _loses_steps(graph, at, outputs)]
    if not found:
        why = tr("An answer is wanted at every step; take data where a sample is a sequence.")
        return Problem(name, what, why)
    loser = found[0]
    if any(parameter.name == "return_sequences" for parameter in graph.layer(loser).parameters()):
        why = tr(
            "An answer is wanted at every step; {layer} must hand on its state after each, not only after the last.",
            layer=loser,
        )
        label = tr("Let {layer} return sequences", layer=loser)
        return Problem(name, what, why, fix=Fix(label, _return_sequences(loser, True)))
    why = tr("An answer is wanted at every step; {layer} makes one row of all of them, so take it out.", layer=loser)
    fix = Fix(tr("Remove {layer}", layer=loser), lambda project: remove_layers(project, [loser]))
    return Problem(name, what, why, fix=fix)


def _loses_steps(graph: Graph, name: str, outputs: Mapping[str, TensorType]) -> bool:
    sources = graph.sources(name)
    return len(outputs[name].shape) < 2 and any(len(outputs[source].shape) == 2 for source in sources)


def _return_sequences(name: str, does: bool) -> Callable[[Project], Project]:
    return lambda project: change_layer(project, name, project.graph.layer(name).replace(return_sequences=does))


def layer_kind(graph: Graph, name: str) -> str:
    """The kind of a layer of the drawing."""
    return type(graph.layer(name)).kind


def _layout(shape: Shape, axes: int) -> Shape | None:
    """How values of that shape may lie on so many axes, where there is one likely way."""
    if len(shape) == 1 and axes == 3:
        side = math.isqrt(shape[0])
        return (side, side, 1) if side * side == shape[0] and side >= SMALLEST_SIDE else None
    if len(shape) == 2 and axes == 3:
        return (*shape, 1)
    if len(shape) == 1 and axes == 2:
        return (shape[0], 1) if shape[0] >= SMALLEST_SIDE else None
    if len(shape) == 3 and axes == 2:  # an image, read row by row
        return (shape[0], shape[1] * shape[2])
    return None


def _move_behind(flatten: str, name: str) -> Callable[[Project], Project]:
    def edit(project: Project) -> Project:
        edited, last = remove_layers(project, [flatten]), name
        while len(edited.graph.targets(last)) == 1 and layer_kind(edited.graph, edited.graph.targets(last)[0]) not in (
            "dense",
            "output",
        ):
            last = edited.graph.targets(last)[0]
        return add_after(edited, project.graph.layer(flatten), last)[0]

    return edit
