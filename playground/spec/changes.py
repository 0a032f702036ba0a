"""What an edit changed in a drawing, in sentences, for those who cannot see it happen."""

from __future__ import annotations

from collections.abc import Sequence

from playground.spec.graph import Graph
from playground.spec.language import tr
from playground.spec.notes import Note
from playground.spec.wording import both, counted

# More names or wires than these are counted.
MOST_NAMED = 3


def changes(before: Graph, after: Graph) -> tuple[str, ...]:
    """What leads from one drawing to another: layers that came, went or have another name, and wires."""
    renamed = after.renamed_since(before)
    if renamed:
        return tuple(tr("{old} is called {new} now", old=old, new=new) for old, new in renamed.items())
    added = [name for name in after.by_name if name not in before.by_name]
    removed = [name for name in before.by_name if name not in after.by_name]
    told = [_added(added, after), _removed(removed), *_rewired(before, after, {*added, *removed})]
    return tuple(sentence for sentence in told if sentence)


def note_changes(before: Sequence[Note], after: Sequence[Note]) -> tuple[str, ...]:
    """How many notes came and went."""
    known, now = {note.key for note in before}, {note.key for note in after}
    told = []
    if now - known:
        told.append(tr("Added {what}", what=counted(len(now - known), "note")))
    if known - now:
        told.append(tr("Deleted {what}", what=counted(len(known - now), "note")))
    return tuple(told)


def _added(names: list[str], graph: Graph) -> str:
    if not names:
        return ""
    if len(names) > 1:
        return tr("Added {what}", what=_named(names))
    (name,) = names
    sources, targets = graph.sources(name), graph.targets(name)
    if sources and targets:
        return tr(
            "Added {layer} after {sources}, before {targets}", layer=name, sources=both(sources), targets=both(targets)
        )
    if sources:
        return tr("Added {layer} after {sources}", layer=name, sources=both(sources))
    if targets:
        return tr("Added {layer} before {targets}", layer=name, targets=both(targets))
    return tr("Added {layer}, not wired", layer=name)


def _removed(names: list[str]) -> str:
    return tr("Deleted {what}", what=_named(names)) if names else ""


def _rewired(before: Graph, after: Graph, told: set[str]) -> list[str]:
    """The wires that came and went between layers that were there and still are."""
    gone = [wire for wire in before.wires if wire not in after.wires and not {wire.source, wire.target} & told]
    new = [wire for wire in after.wires if wire not in before.wires and not {wire.source, wire.target} & told]
    if told:
        gone = []  # a layer that came between two takes the place of the wire
    sentences = []
    if len(new) == 1:
        sentences.append(tr("{source} is wired to {target}", source=new[0].source, target=new[0].target))
    elif new:
        sentences.append(tr("Added {what}", what=counted(len(new), "wire")))
    if len(gone) == 1:
        sentences.append(tr("No wire from {source} to {target} any more", source=gone[0].source, target=gone[0].target))
    elif gone:
        sentences.append(tr("Deleted {what}", what=counted(len(gone), "wire")))
    return sentences


def _named(names: list[str]) -> str:
    return both(names) if len(names) <= MOST_NAMED else counted(len(names), "layer")
