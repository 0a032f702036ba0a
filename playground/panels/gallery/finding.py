"""Which examples have the words that are looked for: in title, note and topic, or in what the network is made of."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Sequence

from playground.formats.examples import Example, load_example
from playground.spec.composite import Composite
from playground.spec.declared import Declared
from playground.spec.graph import Graph
from playground.spec.language import tr
from playground.spec.project import Project


def matching(examples: Iterable[Example], words: str, level: str = "") -> list[Example]:
    """Those of a level, or of all when it is empty, that have every word, in their order."""
    wanted = words.lower().split()
    return [
        example
        for example in examples
        if (not level or example.level == level) and all(word in _searched(example) for word in wanted)
    ]


def nearest(found: Sequence[Example], words: str) -> Example | None:
    """The one most likely meant, the first of several: called so, then named so, of that topic, telling of it."""
    wanted = words.lower().split()

    def distance(example: Example) -> int:
        begins = any(name.lower().startswith(" ".join(wanted)) for name in (example.id, example.title))
        places = (f"{example.id} {example.title}", example.topic, f"{example.sentence} {example.note}")
        holding = (number for number, text in enumerate(places, 1) if all(word in text.lower() for word in wanted))
        return 0 if begins else next(holding, len(places) + 1)

    return min(found, key=distance, default=None)


def levels(examples: Iterable[Example]) -> tuple[str, ...]:
    """The levels there are, in the order in which they come."""
    return tuple(dict.fromkeys(example.level for example in examples if example.level))


@functools.cache
def project_of(example: Example) -> Project:
    """Its project, read once."""
    return load_example(example.id)


@functools.cache
def _searched(example: Example) -> str:
    told = (example.id, example.title, example.note, example.topic, example.level)
    return "\n".join((*told, *_made_of(project_of(example)))).lower()


def _made_of(project: Project) -> Iterator[str]:
    """What data, loss, optimizer and layers are called, in files and on the screen."""
    parts: list[Declared] = [project.data, project.loss, project.optimizer, *_layers(project.graph)]
    for part in parts:
        yield from (part.kind, part.title, tr(part.title))


def _layers(graph: Graph) -> Iterator[Declared]:
    for node in graph.nodes:
        yield node.layer
        if isinstance(node.layer, Composite):
            yield from _layers(node.layer.inside.graph)
