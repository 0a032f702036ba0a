"""Working out a drawing layer by layer: composites are taken apart, and what cannot be becomes a problem."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial

from playground.engine.arrays import ArraySpec
from playground.engine.layer import Layer, Site
from playground.engine.layout import (
    axes_problem,
    embedding_fix,
    kept_axes_problem,
    lost_steps_problem,
    mended_problem,
)
from playground.engine.problems import layer_problems, setting_problems, unknown_layer_problem
from playground.spec.blocks import edit_inside
from playground.spec.composite import Composite, WayIn, WayOut
from playground.spec.errors import ShapeError, SymbolError
from playground.spec.graph import Graph
from playground.spec.language import tr
from playground.spec.problem import Fix, Problem
from playground.spec.task import Task, TensorType


@dataclass(frozen=True)
class PlannedLayer:
    """A layer in its place. Name and sources are paths where it is part of a composite: "Block 1/2/Dense 1"."""

    name: str
    layer: Layer
    sources: tuple[str, ...]
    site: Site
    output: TensorType
    arrays: tuple[ArraySpec, ...]


@dataclass(frozen=True)
class Level:
    """A drawing within the drawing: the whole, or what is inside of a composite.

    Attributes:
        prefix: what the names of its layers begin with in the plan.
        path: the composites it is inside of, by their names on the canvas.
        given: what arrives at the way in: the planned layer whose output it is; None for the whole drawing.
        runs: whether it is on the way from data to output.
        aside: whether it is known to take no part, which is all that is said of it then.
    """

    graph: Graph
    prefix: str = ""
    path: tuple[str, ...] = ()
    given: str | None = None
    runs: bool = True
    aside: bool = False


class Planning:
    """Gathers what a plan consists of.

    Attributes:
        order: names of the layers on the way from data to output, each after its sources.
        planned: every layer whose inputs are known.
        passed: what leaves composites, and what arrives inside of them, by name.
        problems: of wiring and shapes, in the order of the drawing.
        hints: of settings with which a network learns badly.
    """

    def __init__(self, task: Task, target: TensorType) -> None:
        self.order: list[str] = []
        self.planned: dict[str, PlannedLayer] = {}
        self.passed: dict[str, TensorType] = {}
        self.problems: list[Problem] = []
        self.hints: list[Problem] = []
        self._task, self._target = task, target

    def add(self, level: Level) -> str | None:
        """Plan the layers of a level; the name of the layer whose output leaves it, if that is known."""
        graph, way = level.graph, way_through(level.graph)
        feeds: dict[str, str] = {}
        for name in graph.order():
            layer = graph.layer(name)
            aside = level.aside or (bool(way) and name not in way)
            runs = level.runs and name in way
            if not level.aside:
                self._tell(level, layer_problems(graph, name, way))
            found: str | None = None
            if isinstance(layer, WayIn):
                found = level.given
            elif isinstance(layer, WayOut):
                found = next((feeds[source] for source in graph.sources(name) if source in feeds), None)
            elif isinstance(layer, Composite):
                found = self._composite(level, name, layer, feeds, runs, aside)
            elif isinstance(layer, Layer):
                if runs:
                    self.order.append(level.prefix + name)
                found = self._layer(level, name, layer, feeds, aside)
            else:
                self._tell(level, [unknown_layer_problem(name, layer, aside)])
            if found is not None:
                feeds[name] = found
                if found != level.prefix + name:
                    self.passed[level.prefix + name] = self.output(found)
        if level.runs:
            self._tell(level, setting_problems(graph, self._task, way), hints=True)
        return next((feeds[name] for name in feeds if isinstance(graph.layer(name), WayOut)), None)

    def output(self, name: str) -> TensorType:
        """What leaves a planned layer, or what was given under that name."""
        return self.planned[name].output if name in self.planned else self.passed[name]

    def _composite(
        self, level: Level, name: str, layer: Composite, feeds: Mapping[str, str], runs: bool, aside: bool
    ) -> str | None:
        at = next((feeds[source] for source in level.graph.sources(name) if source in feeds), None)
        for prefix in layer.repetitions(level.prefix + name):
            if at is not None:
                at = self.add(Level(layer.inside.graph, prefix, (*level.path, name), at, runs, aside))
        return at

    def _layer(self, level: Level, name: str, layer: Layer, feeds: Mapping[str, str], aside: bool) -> str | None:
        sources, flat = level.graph.sources(name), level.prefix + name
        if len(sources) < type(layer).min_inputs or not all(source in feeds for source in sources):
            return None
        site = Site(tuple(self.output(feeds[source]) for source in sources), self._task, self._target)
        try:
            _check_symbols(layer, site)
            output, arrays = layer.output_type(site), layer.arrays(site)
        except ShapeError as error:
            if not aside:  # of a layer aside it was said already that it takes no part
                outputs = {at: self.output(found) for at, found in feeds.items()}
                self._tell(level, [_shape_problem(level.graph, name, error, site, outputs)])
            return None
        self.planned[flat] = PlannedLayer(flat, layer, tuple(feeds[source] for source in sources), site, output, arrays)
        return flat

    def _tell(self, level: Level, problems: list[Problem], hints: bool = False) -> None:
        """Note problems of a level under their place in the whole; a repetition has none of its own twice."""
        known = self.hints if hints else self.problems
        for problem in problems:
            placed = _placed(problem, level.path)
            if not level.path or all((placed.where, placed.what) != (other.where, other.what) for other in known):
                known.append(placed)


def way_through(graph: Graph) -> tuple[str, ...]:
    """The layers on a way from the beginning to the end."""
    starts = [node.name for node in graph.nodes if type(node.layer).max_inputs == 0]
    ends = [node.name for node in graph.nodes if not type(node.layer).has_output]
    if not starts or not ends:
        return ()
    between = graph.upstream(ends[0]) & graph.downstream(starts[0])
    return tuple(name for name in graph.order() if name in between)


def _placed(problem: Problem, path: tuple[str, ...]) -> Problem:
    """A problem inside of composites as one of the whole drawing."""
    if not path:
        return problem
    where = "/".join((*path, problem.where)) if problem.where else "/".join(path)
    fixes = [Fix(fix.label, partial(edit_inside, path=path, edit=fix.edit)) for fix in problem.other_fixes]
    fix = problem.fix and Fix(problem.fix.label, partial(edit_inside, path=path, edit=problem.fix.edit))
    return replace(problem, where=where, fix=fix, other_fixes=tuple(fixes))


def _check_symbols(layer: Layer, site: Site) -> None:
    if not type(layer).takes_symbols and any(kind.vocabulary is not None for kind in site.inputs):
        raise SymbolError(tr("It works on numbers, but gets symbols."))


def _shape_problem(
    graph: Graph, name: str, error: ShapeError, site: Site, outputs: Mapping[str, TensorType]
) -> Problem:
    layer = graph.layer(name)
    assert isinstance(layer, Layer)
    if isinstance(error, SymbolError):
        why = tr(
            "Symbols are known by their index only; put Embedding behind Data, so that each becomes a row of numbers."
        )
        return Problem(name, str(error), why, fix=embedding_fix(graph))
    if not layer.has_output and len(site.inputs[0].shape) > len(site.target.shape):
        return kept_axes_problem(graph, name, str(error), outputs)
    if not layer.has_output and len(site.inputs[0].shape) < len(site.target.shape):
        return lost_steps_problem(graph, name, str(error), outputs)
    if layer.input_axes is not None and len(site.inputs[0].shape) != layer.input_axes:
        return axes_problem(graph, name, str(error), site.inputs[0].shape, outputs)
    return mended_problem(name, str(error), layer, layer.mended(site))
