"""What the list of layers says of each: its kind, settings, shape, numbers, wires, problems and health, in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from textwrap import shorten

from playground.engine.plan import Plan
from playground.spec.graph import Graph, Node
from playground.spec.language import tr
from playground.spec.notes import Note
from playground.spec.problem import Problem, Severity
from playground.spec.wording import both, counted
from playground.training.probes.health import HealthAnswer, LayerHealth

# Of a note that is longer its beginning is its name.
MOST_LETTERS = 40


@dataclass(frozen=True)
class LayerRow:
    """One layer in words.

    Attributes:
        kind: names the icon.
        facts: what it is and gives, and how it does.
        wires: where they come from and lead to.
        problems: what is wrong with it, in sentences.
        note: the key of the note that it is, None for a layer.
    """

    name: str
    kind: str
    facts: tuple[str, ...]
    wires: tuple[str, ...]
    problems: tuple[str, ...] = ()
    severity: Severity | None = None
    note: int | None = None

    @property
    def spoken(self) -> str:
        """All of it in a line, as a screen reader says it."""
        return ". ".join((self.name, *(problem.rstrip(".") for problem in self.problems), *self.facts, *self.wires))


def rows_of(graph: Graph, plan: Plan | None, prefix: str, health: HealthAnswer | None) -> tuple[LayerRow, ...]:
    """Every layer of a drawing, from input to output.

    Args:
        plan: that of the drawing, with the layers under the names they have there.
        prefix: what goes before these names in a run.
    """
    by_name = {node.name: node for node in graph.nodes}
    return tuple(_row(by_name[name], graph, plan, _health(name, plan, prefix, health)) for name in graph.order())


def note_rows_of(notes: Iterable[Note]) -> tuple[LayerRow, ...]:
    """Every note of a drawing, under its first words."""
    return tuple(_note_row(note) for note in notes)


def _note_row(note: Note) -> LayerRow:
    words = " ".join(note.text.split())
    name = tr("Note: {words}", words=shorten(words, MOST_LETTERS, placeholder="…")) if words else tr("Empty note")
    return LayerRow(name, "note", (words,) if len(words) > MOST_LETTERS else (), (), note=note.key)


def _row(node: Node, graph: Graph, plan: Plan | None, health: LayerHealth | None) -> LayerRow:
    problems = plan.problems_of(node.name) if plan is not None else ()
    facts = [*_kind(node), *_numbers(node.name, plan)]
    if health is not None and health.is_told:
        facts.append(tr("health: {state}", state=tr(health.state.value)))
    return LayerRow(
        node.name,
        type(node.layer).kind,
        tuple(facts),
        tuple(_wires(node, graph)),
        tuple(_told(problem) for problem in problems),
        _severity(problems),
    )


def _kind(node: Node) -> list[str]:
    """Kind and settings; the kind is left out where the name begins with it."""
    title, setting = tr(type(node.layer).title), node.layer.main_setting
    is_named = node.name.startswith(title)
    return [words for words in ("" if is_named else title, setting) if words]


def _numbers(name: str, plan: Plan | None) -> list[str]:
    if plan is None or name not in plan.outputs:
        return []
    output = plan.outputs[name]
    shape = tr("gives {shape}", shape=str(output)) if output.shape else ""
    count = plan.parameters(name)
    parameters = counted(count, "parameter") if count else tr("no parameters")
    return [words for words in (shape, parameters) if words]


def _wires(node: Node, graph: Graph) -> list[str]:
    found, sources, targets = [], graph.sources(node.name), graph.targets(node.name)
    if type(node.layer).max_inputs != 0:
        found.append(tr("from {layers}", layers=both(sources)) if sources else tr("no wire in"))
    if type(node.layer).has_output:
        found.append(tr("to {layers}", layers=both(targets)) if targets else tr("no wire out"))
    return found


def _health(name: str, plan: Plan | None, prefix: str, health: HealthAnswer | None) -> LayerHealth | None:
    if plan is None or health is None:
        return None
    worst = health.worst_of(prefix + part.name for part in plan.parts(name))
    return health.layers[worst] if worst is not None else None


def _told(problem: Problem) -> str:
    sentence = f"{problem.what} {problem.why}"
    if problem.severity is Severity.ERROR:
        return tr("Error: {problem}", problem=sentence)
    return tr("Warning: {problem}", problem=sentence)


def _severity(problems: tuple[Problem, ...]) -> Severity | None:
    if any(problem.severity is Severity.ERROR for problem in problems):
        return Severity.ERROR
    return Severity.WARNING if problems else None
