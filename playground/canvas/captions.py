"""What cards and wires say, in words and numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from playground.spec.composite import Composite
from playground.spec.graph import DrawnLayer, Node, Wire
from playground.spec.language import tr
from playground.spec.problem import Problem, Severity
from playground.spec.project import Project
from playground.spec.unknown import UnknownLayer
from playground.spec.wording import counted, grouped, listed

if TYPE_CHECKING:
    from playground.engine.plan import Plan


@dataclass(frozen=True)
class Face:
    """What stands on a card.

    Attributes:
        kind: names the icon.
        caption: kind and main settings in a line; the kind is left out where the name begins with it.
        counts: the number of weights and biases, from the longest wording to the shortest.
        work: what one sample costs.
        trouble: the first problem, in a sentence.
        tooltip: all of it in sentences.
        is_known: whether this version of the program knows the kind.
        sheets: how many cards seem to lie below: one for a block, two for one that is repeated.
    """

    name: str
    kind: str
    caption: str
    counts: tuple[str, ...] = ()
    work: str = ""
    trouble: str = ""
    severity: Severity | None = None
    tooltip: str = ""
    takes_input: bool = True
    gives_output: bool = True
    sheets: int = 0
    is_known: bool = True


def face_of(node: Node, project: Project, plan: Plan | None) -> Face:
    """What the card of a layer shows; without a plan it shows no numbers."""
    layer = type(node.layer)
    caption = _caption(node, project, plan)
    problems = plan.problems_of(node.name) if plan else ()
    counts, work = _numbers(node.name, plan)
    return Face(
        name=node.name,
        kind=layer.kind,
        caption=caption,
        counts=counts,
        work=work,
        trouble=problems[0].what if problems else "",
        severity=_worst(problems),
        tooltip=_tooltip(node, caption, counts, work, problems),
        takes_input=layer.max_inputs != 0,
        gives_output=layer.has_output,
        sheets=_sheets(node.layer),
        is_known=not isinstance(node.layer, UnknownLayer),
    )


def _sheets(layer: DrawnLayer) -> int:
    return min(layer.repeat, 2) if isinstance(layer, Composite) else 0


def wire_label(wire: Wire, plan: Plan | None) -> str:
    """The shape of what flows along a wire, or nothing while that is unknown."""
    output = plan.outputs.get(wire.source) if plan else None
    return str(output) if output else ""


def _caption(node: Node, project: Project, plan: Plan | None) -> str:
    layer, settings = type(node.layer), node.layer.main_setting
    if layer.inner:
        return ""
    if layer.max_inputs == 0:
        settings = settings or tr(project.data.title)
    if not layer.has_output and plan and node.name in plan.outputs:
        # Its width is no setting: it follows from the data and the loss.
        settings = " · ".join(part for part in (str(plan.outputs[node.name]), settings) if part)
    # A block's name is a person's own, and its card looks like no other.
    if node.name.startswith(layer.title) or isinstance(node.layer, Composite):
        return settings
    return " · ".join(part for part in (tr(layer.title), settings) if part)


def _numbers(name: str, plan: Plan | None) -> tuple[tuple[str, ...], str]:
    if plan is None or name not in plan.outputs:
        return (), ""
    weights, biases, parameters = plan.weights(name), plan.biases(name), plan.parameters(name)
    work = plan.multiply_adds(name)
    effort = counted(work, "multiply-add") if work else tr("{values} out", values=_values(plan, name))
    if not parameters:
        return (tr("No weights"),), effort
    words = [counted(weights, "weight")]
    if biases:
        words.append(counted(biases, "bias", "biases"))
    counts = [listed(words), counted(parameters, "parameter")]
    if plan.kept(name):
        counts.insert(0, listed([*words, tr("{count} not trained", count=grouped(plan.kept(name)))]))
    return tuple(counts), effort


def _values(plan: Plan, name: str) -> str:
    return counted(plan.outputs[name].size, "value")


def _worst(problems: tuple[Problem, ...]) -> Severity | None:
    if any(problem.severity is Severity.ERROR for problem in problems):
        return Severity.ERROR
    return Severity.WARNING if problems else None


def _tooltip(node: Node, caption: str, counts: tuple[str, ...], work: str, problems: tuple[Problem, ...]) -> str:
    lines = [f"{node.name}: {caption}"] if caption else [node.name]
    lines += [line for line in (*counts[:1], work and tr("{work} for each sample", work=work)) if line]
    if isinstance(node.layer, Composite):
        lines.append(tr("Double-click opens it"))
    lines += [f"{problem.what} {problem.why}" for problem in problems]
    return "\n".join(lines)
