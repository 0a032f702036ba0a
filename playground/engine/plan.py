"""The plan of a drawing: order, types, arrays, and what is wrong with it. Made without loading any data."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass

from playground.engine.arrays import ArraySpec
from playground.engine.layer import Layer, Site
from playground.engine.layout import axes_problem, embedding_fix, flatten_fix, last_with_axes, lost_steps_problem
from playground.engine.loss import Loss
from playground.engine.problems import layer_problems, missing_ends, setting_problems
from playground.spec.errors import ShapeError, SymbolError
from playground.spec.graph import Graph
from playground.spec.problem import Problem, Severity
from playground.spec.task import Task, TensorType


@dataclass(frozen=True)
class PlannedLayer:
    """A layer in its place."""

    name: str
    layer: Layer
    sources: tuple[str, ...]
    site: Site
    output: TensorType
    arrays: tuple[ArraySpec, ...]


@dataclass(frozen=True)
class Plan:
    """What a drawing amounts to.

    Attributes:
        order: names of the layers on the way from data to output, each after its sources.
        planned: every layer whose inputs are known, on the way or not.
        problems: errors first.
    """

    graph: Graph
    task: Task
    loss: Loss
    order: tuple[str, ...]
    planned: Mapping[str, PlannedLayer]
    problems: tuple[Problem, ...]

    @property
    def runs(self) -> bool:
        """Whether nothing keeps the network from running."""
        return not any(problem.severity is Severity.ERROR for problem in self.problems)

    @functools.cached_property
    def layers(self) -> tuple[PlannedLayer, ...]:
        """The layers that run, in order."""
        return tuple(self.planned[name] for name in self.order if name in self.planned)

    @functools.cached_property
    def outputs(self) -> dict[str, TensorType]:
        """What leaves each layer, as far as it is known."""
        return {name: planned.output for name, planned in self.planned.items()}

    def weights(self, name: str) -> int:
        """How many trainable numbers of a layer are not biases."""
        return sum(spec.size for spec in self._arrays(name) if not spec.name.rstrip("0123456789").endswith("bias"))

    def biases(self, name: str) -> int:
        """How many biases a layer has."""
        return sum(spec.size for spec in self._arrays(name) if spec.name.rstrip("0123456789").endswith("bias"))

    def parameters(self, name: str) -> int:
        """How many trainable numbers a layer has."""
        return sum(spec.size for spec in self._arrays(name))

    def kept(self, name: str) -> int:
        """How many numbers a layer keeps by itself while it trains, such as running means."""
        planned = self.planned.get(name)
        return sum(spec.size for spec in planned.arrays if not spec.trainable) if planned else 0

    def multiply_adds(self, name: str) -> int:
        """Multiplications with addition in one forward pass of one sample through a layer."""
        planned = self.planned.get(name)
        return planned.layer.multiply_adds(planned.site) if planned else 0

    def problems_of(self, name: str) -> tuple[Problem, ...]:
        """The problems of one layer."""
        return tuple(problem for problem in self.problems if problem.where == name)

    @functools.cached_property
    def total_weights(self) -> int:
        """Weights of the layers that run."""
        return sum(map(self.weights, self.order))

    @functools.cached_property
    def total_biases(self) -> int:
        """Biases of the layers that run."""
        return sum(map(self.biases, self.order))

    @functools.cached_property
    def total_parameters(self) -> int:
        """Trainable numbers of the layers that run."""
        return sum(map(self.parameters, self.order))

    @functools.cached_property
    def total_multiply_adds(self) -> int:
        """Multiplications with addition in one forward pass of one sample."""
        return sum(map(self.multiply_adds, self.order))

    def _arrays(self, name: str) -> tuple[ArraySpec, ...]:
        planned = self.planned.get(name)
        return tuple(spec for spec in planned.arrays if spec.trainable) if planned else ()


def make_plan(graph: Graph, task: Task, loss: Loss) -> Plan:
    """Work out a drawing. Whatever is wrong with it becomes a problem of the plan; it never raises for a drawing."""
    problems = missing_ends(graph)
    refusal = loss.refusal(task)
    if refusal:
        problems.append(Problem(None, f"{loss.title} does not fit this data.", refusal))
    order = _way_through(graph)
    planned: dict[str, PlannedLayer] = {}
    target = loss.output_type(task) if not refusal else TensorType((max(len(task.outputs), 1),))
    for name in graph.order():
        layer = graph.layer(name)
        if not isinstance(layer, Layer):
            problems.append(
                Problem(name, "This kind of layer is not known here.", "Remove it, or use a newer version.")
            )
            continue
        sources, aside = graph.sources(name), bool(order) and name not in order
        found = layer_problems(graph, name, order)
        if len(sources) >= type(layer).min_inputs and all(source in planned for source in sources):
            site = Site(tuple(planned[source].output for source in sources), task, target)
            try:
                _check_symbols(layer, site)
                output, arrays = layer.output_type(site), layer.arrays(site)
                planned[name] = PlannedLayer(name, layer, sources, site, output, arrays)
            except ShapeError as error:
                if not aside:  # of a layer aside it was said already that it takes no part
                    found.append(_shape_problem(graph, name, error, site, {at: planned[at].output for at in planned}))
        problems += found
    problems += setting_problems(graph, task, loss, order)
    problems.sort(key=lambda problem: problem.severity is not Severity.ERROR)
    return Plan(graph, task, loss, order, planned, tuple(problems))


def _check_symbols(layer: Layer, site: Site) -> None:
    if not type(layer).takes_symbols and any(kind.vocabulary is not None for kind in site.inputs):
        raise SymbolError("It works on numbers, but gets symbols.")


def _shape_problem(
    graph: Graph, name: str, error: ShapeError, site: Site, outputs: Mapping[str, TensorType]
) -> Problem:
    layer = graph.layer(name)
    assert isinstance(layer, Layer)
    if isinstance(error, SymbolError):
        why = "Symbols are known by their index only; put Embedding behind Data, so that each becomes a row of numbers."
        return Problem(name, str(error), why, fix=embedding_fix(graph))
    if not layer.has_output and len(site.inputs[0].shape) > len(site.target.shape):
        last = last_with_axes(graph, name, outputs)
        why = f"Each answer is one row of numbers; put Flatten behind {last}, so that a sample becomes one row too."
        return Problem(name, str(error), why, fix=flatten_fix(graph, last))
    if not layer.has_output and len(site.inputs[0].shape) < len(site.target.shape):
        return lost_steps_problem(graph, name, str(error), outputs)
    if layer.input_axes is not None and len(site.inputs[0].shape) != layer.input_axes:
        return axes_problem(graph, name, str(error), site.inputs[0].shape, outputs)
    return Problem(name, str(error), "Change the layers before it so that the shapes fit.")


def _way_through(graph: Graph) -> tuple[str, ...]:
    """The layers on a way from the input to the output."""
    starts = [node.name for node in graph.nodes if type(node.layer).max_inputs == 0]
    ends = [node.name for node in graph.nodes if not type(node.layer).has_output]
    if not starts or not ends:
        return ()
    between = graph.upstream(ends[0]) & graph.downstream(starts[0])
    return tuple(name for name in graph.order() if name in between)
