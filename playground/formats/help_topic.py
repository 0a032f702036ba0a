"""Where the reference explains something: "layers/dense", "optimizers/sgd#learning_rate", "window/output"."""

from __future__ import annotations

from playground.formats.reference import CHAPTERS
from playground.spec.declared import Declared
from playground.spec.language import marked
from playground.spec.problem import Problem
from playground.spec.project import Training
from playground.training.health.rule import RULES, Finding

# Between the name of an entry and that of a setting in it.
SETTING = "#"
# The chapter about what is in the window; the window makes it of what it holds.
WINDOW = marked("Window")


def topic_of(kind: type[Declared], setting: str = "") -> str:
    """The topic of a kind, or of one of its settings; empty where the reference has no entry of it."""
    chapter = "Training" if kind is Training else _chapter(kind)
    if not chapter:
        return ""
    name = f"{chapter.lower()}/{kind.kind}"
    return f"{name}{SETTING}{setting}" if setting else name


def topic_of_window(name: str) -> str:
    """The topic of a part of the window: "canvas", the title of a dock."""
    return f"{WINDOW.lower()}/{name.lower()}"


def topic_of_problem(problem: Problem | None) -> str:
    """The topic of the rule that found it; empty for what the drawing itself tells."""
    return topic_of(RULES.find(problem.rule)) if isinstance(problem, Finding) else ""


def _chapter(kind: type[Declared]) -> str:
    found = (title for title, registry, base in CHAPTERS if issubclass(kind, base) and kind.kind in registry.kinds())
    return next(found, "")
