"""What can be wrong with a drawing, in sentences, with the edit that mends it where there is one."""

from __future__ import annotations

from collections.abc import Callable

from playground.engine.activation import ACTIVATIONS, Activation
from playground.engine.layer import LAYERS, Layer
from playground.engine.loss import LOSSES, Loss
from playground.spec.composite import Composite
from playground.spec.declared import Declared
from playground.spec.edits import CARD_WIDTH, GAP_X, add_after, add_layer, change_layer, connect, remove_layers
from playground.spec.graph import DrawnLayer, Graph
from playground.spec.language import tr
from playground.spec.problem import Fix, Problem, Severity
from playground.spec.project import Project
from playground.spec.task import Task
from playground.spec.unknown import NEWER, UnknownLayer

WARNING = Severity.WARNING


def missing_ends(graph: Graph) -> list[Problem]:
    """Problems of a drawing that lacks its beginning or its end."""
    problems = []
    kinds = {type(node.layer).kind for node in graph.nodes}
    if "input" not in kinds:
        why = tr("The network starts where the data enters; add Data and wire it to the first layer.")
        problems.append(Problem(None, tr("There is no Data."), why, fix=Fix(tr("Add Data"), _add_input)))
    if "output" not in kinds:
        why = tr("The network ends where its answers meet the targets; add Output behind the last layer.")
        problems.append(Problem(None, tr("There is no Output."), why, fix=Fix(tr("Add Output"), _add_output)))
    return problems


def layer_problems(graph: Graph, name: str, order: tuple[str, ...]) -> list[Problem]:
    """Problems of how one layer is wired. Layers off the way from data to output are only warned of."""
    layer = type(graph.layer(name))
    count = len(graph.sources(name))
    if count < layer.min_inputs:
        what = (
            tr("Nothing is wired into it.") if count == 0 else tr("Only {count} layer is wired into it.", count=count)
        )
        leads_on = any(not type(graph.layer(end)).has_output for end in graph.downstream(name))
        severity = Severity.ERROR if leads_on else WARNING
        why = tr("It needs an input; drag a wire from an earlier layer to its left side.")
        if layer.min_inputs > 1:
            why = tr(
                "It needs at least {count} inputs; drag a wire from an earlier layer to its left side.",
                count=layer.min_inputs,
            )
        return [Problem(name, what, why, severity, _wire_fix(graph, name) if leads_on else _delete_fix(name))]
    if order and name not in order:
        first, last = order[0], order[-1]
        why = tr("It takes no part in the training; wire it on towards {last}, or delete it.", last=last)
        what = tr("It does not lead from {first} to {last}.", first=first, last=last)
        return [Problem(name, what, why, WARNING, _delete_fix(name))]
    return []


def unknown_layer_problem(name: str, layer: DrawnLayer, aside: bool) -> Problem:
    """That a layer's kind is not known here, which is no harm where it takes no part."""
    missing = layer.missing if isinstance(layer, UnknownLayer) else layer.kind
    what = tr("{kind} is not known here.", kind=repr(missing))
    why = tr("{newer} Update this one to run it, or delete it; saved, it stays as it came.", newer=tr(NEWER))
    fix = Fix(tr("Delete {layer}", layer=name), lambda project: remove_layers(project, [name]))
    return Problem(name, what, why, WARNING if aside else Severity.ERROR, fix)


def _wire_fix(graph: Graph, name: str) -> Fix | None:
    """The wire that a layer lacks, where one layer alone leads nowhere and may be wired to it."""
    loose = [node.name for node in graph.nodes if not graph.targets(node.name) and type(node.layer).has_output]
    fitting = [source for source in loose if graph.connection_refusal(source, name) is None]
    if len(fitting) != 1:
        return None
    label = tr("Wire {source} to {target}", source=fitting[0], target=name)
    return Fix(label, lambda project: connect(project, fitting[0], name))


def _delete_fix(name: str) -> Fix:
    return Fix(tr("Delete {layer}", layer=name), lambda project: remove_layers(project, [name], heal=False))


def setting_problems(graph: Graph, task: Task, order: tuple[str, ...]) -> list[Problem]:
    """Warnings about settings with which a network runs but learns badly or not at all."""
    # What the settings of a composite make of its parts is told there.
    order = tuple(name for name in order if not isinstance(graph.layer(name), Composite))
    problems = []
    for name in order:
        layer = graph.layer(name)
        for setting, activation in _activations(layer):
            if not activation.learns:
                what = tr("{function} has no slope, so nothing before it can learn.", function=tr(activation.title))
                why = tr("Gradient descent follows slopes; take sigmoid or tanh to train, step to set weights by hand.")
                fix = _change(name, setting, "sigmoid", tr("Use sigmoid in {layer}", layer=name))
                problems.append(Problem(name, what, why, WARNING, fix))
    if task.tells_next and task.steps is not None:
        problems += _ahead_problems(graph, order)
    return problems


def ending_problems(graph: Graph, task: Task, loss: Loss, order: tuple[str, ...]) -> list[Problem]:
    """Warnings about a last layer that goes badly with the loss."""
    if not order:
        return []
    name = order[-1]
    output = graph.layer(name)
    for setting, activation in _activations(output):
        linear = _change(name, setting, "linear", tr("Make {layer} linear", layer=name))
        if loss.contains and activation.kind in ("sigmoid", "softmax"):
            twice = activation.kind == loss.contains
            what = tr(
                "{function} stands before {loss}, which applies {contained} itself.",
                function=tr(activation.title),
                loss=tr(loss.title).lower(),
                contained=loss.contains,
            )
            why = (
                tr("Applied twice, it flattens the gradients and the network learns slowly; leave the output linear.")
                if twice
                else tr(
                    "The two together flatten the gradients and the network learns slowly; leave the output linear."
                )
            )
            return [Problem(name, what, why, WARNING, linear)]
        if activation.kind == "softmax" and loss.output_type(task).size == 1:
            what = tr("Softmax of a single output is always 1.")
            why = tr("A share needs others to share with; leave the output linear.")
            return [Problem(name, what, why, WARNING, linear)]
        if task.is_classification and activation.kind == "sigmoid" and loss.slow_with_sigmoid:
            what = tr("Sigmoid with {loss} learns slowly where it is most wrong.", loss=tr(loss.title).lower())
            why = tr("A sure sigmoid has a slope of nearly zero; cross-entropy with a linear output has no such flat.")
            fix = Fix(tr("Use cross-entropy"), _use_cross_entropy(name, setting, task))
            return [Problem(name, what, why, WARNING, fix)]
    return []


def _ahead_problems(graph: Graph, order: tuple[str, ...]) -> list[Problem]:
    """Layers by which a step sees the very symbol that it is asked for."""
    problems = []
    for name in order:
        layer = graph.layer(name)
        if isinstance(layer, Layer) and layer.looks_ahead:
            what = tr("It looks ahead, where the symbol stands that each step is asked for.")
            why = tr(
                "A network that can copy the answer learns nothing else, and writes nonsense; let it look back only."
            )
            label = tr("Let {layer} look back only", layer=name)
            fix = Fix(label, _look_back(name, *layer.looking_back)) if layer.looking_back else None
            problems.append(Problem(name, what, why, WARNING, fix))
    return problems


def _look_back(name: str, setting: str, value: object) -> Callable[[Project], Project]:
    return lambda project: change_layer(project, name, project.graph.layer(name).replace(**{setting: value}))


def _activations(layer: Declared) -> list[tuple[str, Activation]]:
    found = [(parameter.name, getattr(layer, parameter.name)) for parameter in layer.parameters()]
    return [(name, value) for name, value in found if isinstance(value, Activation)]


def _change(name: str, setting: str, kind: str, label: str) -> Fix:
    def edit(project: Project) -> Project:
        layer = project.graph.layer(name).replace(**{setting: ACTIVATIONS.find(kind)()})
        return change_layer(project, name, layer)

    return Fix(label, edit)


def _use_cross_entropy(name: str, setting: str, task: Task) -> Callable[[Project], Project]:
    kind = "binary_cross_entropy" if len(task.classes) == 2 else "cross_entropy"

    def edit(project: Project) -> Project:
        changed = _change(name, setting, "linear", "").edit(project)
        return changed.replace(loss=LOSSES.find(kind)())

    return edit


def _add_input(project: Project) -> Project:
    left = min((x for x, _ in project.positions.values()), default=CARD_WIDTH + GAP_X)
    top = min((y for _, y in project.positions.values()), default=0.0)
    edited, name = add_layer(project, LAYERS.find("input")(), (left - CARD_WIDTH - GAP_X, top))
    graph = edited.graph
    for node in graph.nodes:
        if node.name != name and not graph.sources(node.name) and type(node.layer).max_inputs == 1:
            return edited.replace(graph=graph.connect(name, node.name))
    return edited


def _add_output(project: Project) -> Project:
    graph, layer = project.graph, LAYERS.find("output")()
    loose = [name for name in graph.order() if not graph.targets(name)]
    if loose:
        return add_after(project, layer, loose[-1])[0]
    return add_layer(project, layer, (CARD_WIDTH + GAP_X, 0.0))[0]
