"""The plan of a drawing: order, types, arrays, and what is wrong with it. Made without loading any data."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from playground.engine.arrays import ArraySpec
from playground.engine.loss import Loss
from playground.engine.planning import Level, PlannedLayer, Planning, way_through
from playground.engine.problems import ending_problems, missing_ends
from playground.spec.composite import Composite, graph_size
from playground.spec.graph import Graph
from playground.spec.language import tr
from playground.spec.problem import Problem, Severity
from playground.spec.task import Task, TensorType

# Layers from which planning would keep a person waiting.
MAX_PLANNED = 10_000


@dataclass(frozen=True)
class Plan:
    """What a drawing amounts to, its composites taken apart: their parts are called by paths, "Block 1/2/Dense 1".

    Counts, outputs and problems are known under the name of a composite too: the sum, or those of its parts.

    Attributes:
        order: names of the layers on the way from data to output, each after its sources.
        planned: every layer whose inputs are known, on the way or not.
        problems: errors first.
        passed: what leaves composites, and what arrives inside of them, by name.
    """

    graph: Graph
    task: Task
    loss: Loss
    order: tuple[str, ...]
    planned: Mapping[str, PlannedLayer]
    problems: tuple[Problem, ...]
    passed: Mapping[str, TensorType] = field(default_factory=dict)

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
        return {**self.passed, **{name: planned.output for name, planned in self.planned.items()}}

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
        return sum(spec.size for part in self.parts(name) for spec in part.arrays if not spec.trainable)

    def multiply_adds(self, name: str) -> int:
        """Multiplications with addition in one forward pass of one sample through a layer."""
        return sum(part.layer.multiply_adds(part.site) for part in self.parts(name))

    def problems_of(self, name: str) -> tuple[Problem, ...]:
        """The problems of one layer; those inside of it name the layer they are of."""
        return tuple(problem.seen_at(name) for problem in self.problems if problem.is_at(name))

    def parts(self, name: str) -> tuple[PlannedLayer, ...]:
        """What runs in the place of a layer: itself, or of a composite all its parts in every repetition."""
        if name in self.planned:
            return (self.planned[name],)
        return tuple(self.planned[part] for part in self._parts.get(name, ()))

    @functools.cached_property
    def _parts(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for name in self.planned:
            words = name.split("/")
            for count in range(1, len(words)):
                found.setdefault("/".join(words[:count]), []).append(name)
        return found

    def prefix(self, path: Sequence[str]) -> str:
        """What goes before the names that stand inside of a composite, in its first repetition, to make those here."""
        return self._inside(path)[1]

    def _inside(self, path: Sequence[str]) -> tuple[Graph, str]:
        graph, prefix = self.graph, ""
        for name in path:
            composite = graph.layer(name)
            assert isinstance(composite, Composite)
            graph, prefix = composite.inside.graph, composite.repetitions(prefix + name)[0]
        return graph, prefix

    def inside(self, path: Sequence[str]) -> Plan:
        """The plan of what is drawn inside of a composite, in its first repetition, under the names that stand there.

        `path` leads to it from card to card; an empty one gives the plan itself.
        """
        if not path:
            return self
        graph, prefix = self._inside(path)
        planned = {
            name.removeprefix(prefix): replace(
                layer,
                name=name.removeprefix(prefix),
                sources=tuple(source.removeprefix(prefix) for source in layer.sources),
            )
            for name, layer in self.planned.items()
            if name.startswith(prefix)
        }
        drawn = "/".join(path) + "/"
        problems = tuple(
            replace(problem, where=problem.where.removeprefix(drawn))
            for problem in self.problems
            if problem.where is not None and problem.where.startswith(drawn)
        )
        order = tuple(name.removeprefix(prefix) for name in self.order if name.startswith(prefix))
        passed = {name.removeprefix(prefix): kind for name, kind in self.passed.items() if name.startswith(prefix)}
        return Plan(graph, self.task, self.loss, order, planned, problems, passed)

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
        return tuple(spec for part in self.parts(name) for spec in part.arrays if spec.trainable)


def make_plan(graph: Graph, task: Task, loss: Loss) -> Plan:
    """Work out a drawing. Whatever is wrong with it becomes a problem of the plan; it never raises for a drawing."""
    problems = missing_ends(graph)
    refusal = loss.refusal(task)
    if refusal:
        what = tr("{loss} does not fit this data.", loss=tr(loss.title))
        problems.append(Problem(None, what, refusal))
    target = loss.output_type(task) if not refusal else TensorType((max(len(task.outputs), 1),))
    planning = Planning(task, target)
    if graph_size(graph) <= MAX_PLANNED:
        planning.add(Level(graph))
    else:
        what = tr("Its blocks taken apart, it has {count} layers.", count=graph_size(graph))
        why = tr("At most {most} can run; repeat the blocks less often.", most=MAX_PLANNED)
        problems.append(Problem(None, what, why))
    problems += planning.problems + planning.hints
    problems += ending_problems(graph, task, loss, way_through(graph))
    problems.sort(key=lambda problem: problem.severity is not Severity.ERROR)
    return Plan(graph, task, loss, tuple(planning.order), planning.planned, tuple(problems), planning.passed)
