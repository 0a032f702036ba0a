"""What differs between two projects as far as training goes, in words: "Dense 1 units 4 → 8"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from playground.spec.blocks import along, carried
from playground.spec.composite import Inside, bare
from playground.spec.declared import Declared
from playground.spec.language import marked, tr
from playground.spec.parameter import Parameter
from playground.spec.project import Project

# What stands where there is nothing.
NOTHING = "—"
LONGEST = 40


@dataclass(frozen=True)
class Difference:
    """One thing that is not the same.

    Attributes:
        what: its name, such as "Dense 1 units".
        before, after: what it was and what it is; NOTHING where there is none.
        words: all of it in a few words.
    """

    what: str
    before: str
    after: str
    words: str


def differences(before: Project, after: Project) -> tuple[Difference, ...]:
    """What differs in data, loss, optimizer, training and drawing; where cards stand and what they are called is left
    out."""
    return (
        *_of_parts(marked("data"), before.data, after.data),
        *_of_graphs(before, after),
        *_of_parts(marked("loss"), before.loss, after.loss),
        *_of_parts(marked("optimizer"), before.optimizer, after.optimizer),
        *_of_settings("", before.training, after.training),
    )


def told(found: tuple[Difference, ...]) -> str:
    """All of them in one line."""
    return ", ".join(difference.words for difference in found)


def _changed(what: str, before: str, after: str) -> Difference:
    return Difference(what, before, after, f"{what} {before} → {after}")


def _of_parts(what: str, before: Declared, after: Declared) -> Iterator[Difference]:
    if type(before) is not type(after):
        yield _changed(tr(what), tr(before.title), tr(after.title))
    else:
        yield from _of_settings("" if what == "optimizer" else tr(what), before, after)


def _of_settings(owner: str, before: Declared, after: Declared) -> Iterator[Difference]:
    for parameter in before.parameters():
        old, new = getattr(before, parameter.name), getattr(after, parameter.name)
        if old == new:
            continue
        what = f"{owner} {tr(parameter.label).lower()}".strip()
        was, now = _written(parameter, old), _written(parameter, new)
        if was != now:
            yield _changed(what, was, now)
        elif isinstance(old, Declared) and isinstance(new, Declared):
            yield from _of_settings(what, old, new)
        else:
            yield Difference(what, was, now, tr("{what} changed", what=what))


def _of_graphs(before: Project, after: Project) -> Iterator[Difference]:
    old, new = bare(before.graph), bare(after.graph)
    renamed = carried(old, new)
    names = {name: renamed.get(name, name) for name in old.by_name}
    kept = {name: now for name, now in names.items() if now in new.by_name}
    for name in old.by_name:
        if name not in kept:
            yield Difference(name, tr(old.layer(name).title), NOTHING, tr("{name} removed", name=name))
            continue
        yield from _of_layers(kept[name], old.layer(name), new.layer(kept[name]))
    come = [name for name in new.by_name if name not in kept.values()]
    for name in come:
        yield Difference(name, NOTHING, tr(new.layer(name).title), tr("{name} added", name=name))
    wires = {tuple(along(renamed, [end]).get(end, end) for end in (w.source, w.target)) for w in old.wires}
    if len(kept) == len(names) and not come and wires != {(wire.source, wire.target) for wire in new.wires}:
        yield Difference(tr("wires"), str(len(old.wires)), str(len(new.wires)), tr("wires changed"))


def _of_layers(name: str, before: Declared, after: Declared) -> Iterator[Difference]:
    if type(before) is not type(after):
        was, now = tr(before.title), tr(after.title)
        yield Difference(name, was, now, f"{name}: {was} → {now}")
    else:
        yield from _of_settings(name, before, after)


def _written(parameter: Parameter, value: object) -> str:
    if isinstance(value, Declared):
        return tr(value.title).lower()
    text = repr(value) if isinstance(value, Inside) else parameter.constraint.write(value)
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
