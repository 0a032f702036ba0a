"""What a rule is: it reads the vitals of a run and says in a sentence what ails it."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from typing import ClassVar

from playground.spec.declared import Declared, Registry
from playground.spec.language import marked, tr
from playground.spec.problem import Problem, Severity
from playground.training.health.vitals import Vitals


@dataclass(frozen=True)
class Finding(Problem):
    """What a rule has found, with the rule's kind, from where on it speaks, and its mark."""

    rule: str = ""
    threshold: str = ""
    mark: str = ""


class Rule(Declared):
    """What keeps a network from learning, noticed while it trains and told with what mends it.

    Attributes:
        threshold: from where on it speaks, in words and numbers, for the person who wonders.
        urgency: its order among findings, the lowest first: what makes others follow comes before them.
        mark: a sign and a word for the layer where it begins, in pictures of gradients; empty where it is not of them.
    """

    threshold: ClassVar[str] = ""
    urgency: ClassVar[int] = 50
    mark: ClassVar[str] = ""

    @abstractmethod
    def examine(self, vitals: Vitals) -> Problem | None:
        """What is found, as a warning with its Why and, where there is one, a Fix; None on a healthy run."""


RULES: Registry[Rule] = Registry(marked("rule of health"), "playground.training.health.rules")


def examine(vitals: Vitals) -> tuple[Finding, ...]:
    """Everything that ails a run, what is most urgent first.

    After a halt on numbers that are not finite, nothing else is said: all other figures follow from it.
    """
    rules = sorted(RULES, key=lambda rule: rule.urgency)
    found = []
    for rule in rules:
        problem = rule().examine(vitals)
        if problem is not None:
            threshold, mark = tr(rule.threshold), tr(rule.mark)
            found.append(Finding(**vars(problem), rule=rule.kind, threshold=threshold, mark=mark))
    return tuple(found[:1]) if found and found[0].severity is Severity.ERROR else tuple(found)
