"""Random projects that run: any data, any layers that fit each other, some of them side by side or in blocks."""

from __future__ import annotations

import contextlib
from typing import Any

from hypothesis import assume
from hypothesis import strategies as st

from playground.data.dataset import DATASETS, Dataset
from playground.data.own.importing import Unread, look_at
from playground.data.own.source import kept_file
from playground.engine.composite import composite_of
from playground.engine.layer import LAYERS
from playground.engine.loss import LOSSES
from playground.engine.optimizer import OPTIMIZERS
from playground.spec import blocks, edits
from playground.spec.composite import Composite, Drawn
from playground.spec.declared import Registry
from playground.spec.errors import PlaygroundError
from playground.spec.graph import Graph
from playground.spec.notes import Note
from playground.spec.parameter import Constraint, Integers, Lengths, Part
from playground.spec.project import Project, Training
from playground.training.prepare import plan_of
from tests.fuzz.realfiles import own_data

# What a step of such a network may take, so that hundreds of them are quick.
MOST_PARAMETERS, MOST_MULTIPLY_ADDS, LARGEST_INTEGER = 30_000, 300_000, 100
BUNDLED = ("circle", "line", "iris", "penguins", "digits_8x8", "echo", "adding", "airline", "names", "name_letters")
# What leads from whatever stands there to an output.
ENDINGS = ((), ("flatten",), ("time_last",), ("embedding", "flatten"), ("embedding", "time_mean"))


def small_values(constraint: Constraint) -> st.SearchStrategy[Any]:
    """Allowed values, whole numbers no larger than makes a small network."""
    if isinstance(constraint, Part):
        return st.sampled_from(sorted(constraint.kinds())).flatmap(lambda kind: small(constraint.find(kind)))
    if isinstance(constraint, Integers) and constraint.low <= LARGEST_INTEGER:
        return st.sampled_from(sorted({*range(constraint.low, min(constraint.low + 6, constraint.high + 1))}))
    return st.sampled_from(constraint.valid())


def small(cls: type[Any]) -> st.SearchStrategy[Any]:
    """Things of that class with some settings at random."""
    parameters = [found for found in cls.parameters() if not isinstance(found.constraint, Drawn | Lengths)]
    optional = {found.name: small_values(found.constraint) for found in parameters if not found.found}
    return st.fixed_dictionaries({}, optional=optional).map(cls.from_settings)


def any_of(registry: Registry[Any]) -> st.SearchStrategy[Any]:
    """Anything that is registered, with some settings at random."""
    return st.sampled_from(registry.kinds()).flatmap(lambda kind: small(registry.find(kind)))


@st.composite
def datasets(draw: st.DrawFn) -> Dataset:
    """Data that comes with the program, or a person's own that the project keeps."""
    if draw(st.booleans()):
        cls = DATASETS.find(draw(st.sampled_from(BUNDLED)))
        shares = {name: st.sampled_from((0.0, 0.2, 0.4)) for name in ("validation", "test") if has(cls, name)}
        return cls(**draw(st.fixed_dictionaries({}, optional=shares)))
    look = look_at(kept_file(*draw(st.sampled_from(own_data()))))
    assert not isinstance(look, Unread)
    return look.proposed()


def has(cls: type[Any], name: str) -> bool:
    """Whether things of that class have such a setting."""
    return name in {parameter.name for parameter in cls.parameters()}


NOTES = st.tuples(st.text(max_size=30), st.tuples(st.floats(-1e4, 1e4), st.floats(-1e4, 1e4)))


@st.composite
def running_projects(draw: st.DrawFn) -> Project:
    """A project that runs, no larger than quick."""
    data = draw(datasets())
    losses = [kind for kind in LOSSES if kind().refusal(data.task()) is None]
    project = Project(
        data=data,
        loss=draw(st.sampled_from(losses).flatmap(small)),
        optimizer=draw(any_of(OPTIMIZERS)),
        graph=Graph().add(LAYERS.find("input")()),
        training=draw(small(Training)).replace(batch_size=draw(st.sampled_from((1, 5, 20))), epochs=0),
        title=draw(st.text(max_size=20)),
        note=draw(st.text(max_size=50)),
        notes=tuple(Note(text, at) for text, at in draw(st.lists(NOTES, max_size=2))),
    )
    tips = ["Data"]
    for layer in draw(st.lists(any_of(LAYERS), min_size=2, max_size=7)):
        project, tips = _with_layer(project, tips, layer, draw(st.booleans()))
    project = _grouped(project, draw(st.integers(0, 9)), draw(st.integers(1, 3)))
    ended = _ended(project, tips[-1])
    assume(ended is not None)
    assert ended is not None
    return edits.tidy(ended)


def _with_layer(project: Project, tips: list[str], layer: Any, aside: bool) -> tuple[Project, list[str]]:
    """With one more layer behind the last one, or the last two; the same where it does not fit there."""
    kind = type(layer)
    if kind.singleton or kind.inner:
        return project, tips
    sources = tips[-2:] if kind.max_inputs is None else [tips[-2] if aside and len(tips) > 1 else tips[-1]]
    graph = project.graph.add(layer)
    name = graph.nodes[-1].name
    with contextlib.suppress(PlaygroundError):
        for source in sources:
            graph = graph.connect(source, name)
        made = project.replace(graph=graph)
        plan = plan_of(made)
        wrong = any(problem.is_at(name) and problem.severity.value == "error" for problem in plan.problems)
        if name in plan.outputs and not wrong and plan.parameters(name) <= MOST_PARAMETERS:
            return made, [*tips, name]
    return project, tips


def _grouped(project: Project, first: int, repeat: int) -> Project:
    """With two layers that follow each other in a block, where that can be."""
    pairs = [wire for wire in project.graph.wires if wire.source != "Data"]
    if not pairs:
        return project
    wire = pairs[first % len(pairs)]
    with contextlib.suppress(PlaygroundError):
        made, name = blocks.group(edits.tidy(project), (wire.source, wire.target), composite_of, "Body")
        block = made.graph.layer(name)
        assert isinstance(block, Composite)
        return edits.change_layer(made, name, block.replace(repeat=repeat))
    return project


def _ended(project: Project, tip: str) -> Project | None:
    """With an output behind all that leads nowhere else; None where nothing leads there."""
    loose = [node.name for node in project.graph.nodes if not project.graph.targets(node.name)]
    tip = tip if tip in loose else loose[-1]
    for ending in ENDINGS:
        graph, last = project.graph, tip
        with contextlib.suppress(PlaygroundError):
            for kind in (*ending, "output"):
                graph = graph.add(LAYERS.find(kind)())
                graph = graph.connect(last, graph.nodes[-1].name)
                last = graph.nodes[-1].name
            made = project.replace(graph=graph)
            plan = plan_of(made)
            small_enough = plan.total_parameters <= MOST_PARAMETERS and plan.total_multiply_adds <= MOST_MULTIPLY_ADDS
            if plan.runs and small_enough:
                return made
    return None
