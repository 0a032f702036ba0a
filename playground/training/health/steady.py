"""Which finding is told while a run goes on: it comes when it is sure and goes when it is gone, without a flicker."""

from __future__ import annotations

from playground.spec.problem import Severity
from playground.training.health.rule import Finding

# In answers, of which there are two a second: one is told when it was found so many times in a row, and no longer
# when it was missing as often.
SURE, GONE = 2, 6
# Figures in a sentence change only after so many answers.
READABLE = 4


class Steady:
    """Follows what is found of a run, answer by answer.

    Attributes:
        told: the finding to tell, None on a healthy run.
    """

    def __init__(self) -> None:
        self.told: Finding | None = None
        self._runs: dict[str, int] = {}  # answers in a row with a rule's finding, or below zero without it
        self._hidden: set[str] = set()
        self._age = 0

    def take(self, findings: tuple[Finding, ...]) -> None:
        """Follow another answer, most urgent first."""
        self._age += 1
        found = {finding.rule for finding in findings}
        for rule in found | self._runs.keys():
            before = self._runs.get(rule, 0)
            self._runs[rule] = max(before, 0) + 1 if rule in found else min(before, 0) - 1
        first = next((finding for finding in findings if self._is_sure(finding)), None)
        if (first is not None and self._is_news(first)) or (first is None and self._is_gone()):
            self.told, self._age = first, 0

    def hide(self) -> None:
        """Say no more of what is told now."""
        if self.told is not None:
            self._hidden.add(self.told.rule)
        self.told = None

    def _is_sure(self, finding: Finding) -> bool:
        is_sure = finding.severity is Severity.ERROR or self._runs[finding.rule] >= SURE
        return is_sure and finding.rule not in self._hidden

    def _is_gone(self) -> bool:
        return self.told is not None and self._runs[self.told.rule] <= -GONE

    def _is_news(self, finding: Finding) -> bool:
        told = self.told
        if told is None or told.rule != finding.rule or _labels(told) != _labels(finding):
            return True
        return told.headline != finding.headline and self._age >= READABLE


def _labels(finding: Finding) -> tuple[str, ...]:
    return tuple(fix.label for fix in finding.fixes)
