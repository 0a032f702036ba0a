"""The reference: every kind that is registered, as its declaration and its docstring describe it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from playground.data.dataset import DATASETS, Dataset, bundled_kinds
from playground.engine.activation import ACTIVATIONS, Activation
from playground.engine.initializer import INITIALIZERS, Initializer
from playground.engine.layer import LAYERS, Layer
from playground.engine.loss import LOSSES, Loss
from playground.engine.optimizer import OPTIMIZERS, Optimizer
from playground.engine.schedule import SCHEDULES, Schedule
from playground.formats.exports.exporter import EXPORTERS, Exporter
from playground.spec.augmentation import AUGMENTATIONS, Augmentation
from playground.spec.declared import Declared, Registry
from playground.spec.description import EQUATION, SHAPE, describe, translated
from playground.spec.errors import PlaygroundError, expected_name
from playground.spec.language import kept_while_spoken, marked, tr
from playground.spec.parameter import Parameter, Part
from playground.spec.project import Training
from playground.spec.task import Task
from playground.training.health.rule import RULES, Rule

# The chapters in their order: what stands above the entries is the docstring of the base class.
CHAPTERS: tuple[tuple[str, Registry[Any], type[Declared]], ...] = (
    (marked("Layers"), LAYERS, Layer),
    ("Activations", ACTIVATIONS, Activation),
    ("Losses", LOSSES, Loss),
    ("Optimizers", OPTIMIZERS, Optimizer),
    ("Schedules", SCHEDULES, Schedule),
    ("Initializers", INITIALIZERS, Initializer),
    ("Augmentations", AUGMENTATIONS, Augmentation),
    ("Data sets", DATASETS, Dataset),
    ("Health", RULES, Rule),
    ("Exports", EXPORTERS, Exporter),
)

# Letters of a word by which settings are looked for.
SHORTEST = 4

# Up to so many classes are named.
LISTED = 12


@dataclass(frozen=True)
class Setting:
    """One declared setting in words.

    Attributes:
        allowed: the values it may take, as messages say it.
        chapter: where the entries stand that it chooses from; empty where it does not.
        live: whether it may change while the network trains.
    """

    name: str
    default: str
    doc: str
    allowed: str
    chapter: str = ""
    live: bool = False


@dataclass(frozen=True)
class Entry:
    """One kind.

    Attributes:
        kind: its name in files and on the command line.
        equation: lines of it; empty where there is none.
        facts: shape, arrays, PyTorch and source, as far as they are told: label and sentence.
    """

    chapter: str
    kind: str
    title: str
    summary: str
    notes: tuple[str, ...]
    equation: str
    facts: tuple[tuple[str, str], ...]
    settings: tuple[Setting, ...]

    @property
    def name(self) -> str:
        """What tells it apart from all other entries: "layers/dense"."""
        return f"{self.chapter.lower()}/{self.kind}"


@dataclass(frozen=True)
class Chapter:
    """The kinds of one noun, by title.

    Attributes:
        introduction: what they have in common, in paragraphs.
    """

    title: str
    introduction: tuple[str, ...]
    entries: tuple[Entry, ...]

    @property
    def name(self) -> str:
        """What tells it apart from the other chapters: "data sets"."""
        return self.title.lower()


# Facts beside the sections of a description.
ORIGIN, TOLD_WHEN = marked("Origin"), marked("Told when")


@kept_while_spoken
def reference() -> tuple[Chapter, ...]:
    """All of it."""
    found = [_chapter(title, registry, base) for title, registry, base in CHAPTERS]
    training = Chapter("Training", (), (_entry("Training", Training),))
    return (*found[:5], training, *found[5:])


def entry_of(kind: type[Declared]) -> Entry | None:
    """The entry of a class, if it is registered anywhere."""
    for title, registry, base in CHAPTERS:
        if issubclass(kind, base) and kind.kind in registry.kinds():
            return _entry(title, kind)
    return None


def look_up(name: str) -> tuple[Chapter, ...]:
    """The chapters as far as they are about a name: a chapter, a kind or a title, however it is spelled.

    Raises PlaygroundError naming those that are spelled nearly so.
    """
    wanted, found = _key(name), []
    for chapter in reference():
        is_meant = wanted == _key(chapter.title)
        entries = chapter.entries if is_meant else _named(wanted, chapter.entries)
        if entries:
            found.append(Chapter(chapter.title, chapter.introduction if is_meant else (), entries))
    if not found:
        found = list(_mentioning(wanted))
    if not found:
        raise PlaygroundError(tr("no entry {name} in the reference; {likely}", name=repr(name), likely=_likely(name)))
    return tuple(found)


def _named(wanted: str, entries: Iterable[Entry]) -> tuple[Entry, ...]:
    return tuple(entry for entry in entries if wanted in (_key(entry.kind), _key(entry.title)))


def _mentioning(wanted: str) -> Iterator[Chapter]:
    """The chapters with the entries that have a setting with such a word in its name, as clip in clip_norm."""
    stem = re.sub(r"(pp)?ing$", lambda ending: ending[0][:1] if ending[1] else "", wanted)
    for chapter in reference():
        entries = tuple(
            entry for entry in chapter.entries if any(stem in _key(setting.name) for setting in entry.settings)
        )
        if entries and len(stem) >= SHORTEST:
            yield Chapter(chapter.title, (), entries)


def _likely(name: str) -> str:
    expected = expected_name(name, (entry.kind for chapter in reference() for entry in chapter.entries))
    if "perhaps" in expected:
        return expected
    return "expected a kind, such as dense, or a chapter: " + ", ".join(chapter.name for chapter in reference())


def _key(name: str) -> str:
    """A name without what people spell differently, plural or not."""
    return re.sub(r"[\s_-]+", "", name.lower()).removesuffix("s")


def _chapter(title: str, registry: Registry[Any], base: type[Declared]) -> Chapter:
    described = translated(describe(base))
    entries = sorted((_entry(title, kind) for kind in registry), key=lambda entry: entry.title.lower())
    return Chapter(title, (described.summary, *described.notes), tuple(entries))


def _entry(chapter: str, kind: type[Declared]) -> Entry:
    described = translated(describe(kind))
    facts = dict(described.sections)
    equation = facts.pop(EQUATION, "")
    if issubclass(kind, Dataset):
        shape = _answers(kind().task()) if kind.kind in bundled_kinds() else tr("that of your file.")
        facts = {SHAPE: shape, **facts, ORIGIN: tr(kind.source)}
    if issubclass(kind, Rule):
        facts = {TOLD_WHEN: tr(kind.threshold), **facts}
    return Entry(
        chapter=chapter,
        kind=kind.kind,
        title=kind.title,
        summary=described.summary,
        notes=described.notes,
        equation=equation,
        facts=tuple(facts.items()),
        settings=tuple(_setting(parameter) for parameter in kind.parameters() if not parameter.found),
    )


def _answers(task: Task) -> str:
    """What the samples of a data set, with its default settings, ask of a network."""
    given = str(task.input)
    if task.input.vocabulary:
        given = tr("{shape} of {count} symbols", shape=given, count=task.input.vocabulary)
    answer = ", ".join(map(tr, task.outputs))
    if task.classes:
        answer = tr("one of {count} classes", count=len(task.classes))
    if 0 < len(task.classes) <= LISTED:
        answer = f"{answer}: {', '.join(map(tr, task.classes))}"
    if task.steps is None:
        return f"{given} -> {answer}"
    return tr("{given} -> {answer}, at each of {steps} steps", given=given, answer=answer, steps=task.steps)


def _setting(parameter: Parameter) -> Setting:
    constraint = parameter.constraint
    default = constraint.write(constraint.accept(parameter.default)) or tr("nothing")
    if parameter.unit:
        default = f"{default} {tr(parameter.unit)}"
    allowed, chapter = str(constraint), ""
    if isinstance(constraint, Part):
        allowed = tr("one of the {noun}s", noun=tr(constraint.noun))
        chapter = next((title for title, registry, _ in CHAPTERS if registry.noun == constraint.noun), "")
    return Setting(parameter.name, default, tr(parameter.doc), allowed, chapter, parameter.live)
