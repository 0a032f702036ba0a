"""Probes: frozen questions about a network, answered on the training thread between two steps."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from collections.abc import Iterator
from typing import TYPE_CHECKING

from playground.engine.arithmetic import arithmetic

if TYPE_CHECKING:
    from playground.training.trainer import Trainer


class Probe(ABC):
    """A frozen, hashable question; subclasses are frozen dataclasses, one file each in training/probes/.

    A view registers it with the session, which asks it again after each refresh while the view is visible.
    """

    @property
    def rest(self) -> float:
        """Seconds between two answers, at least, while the network trains: for what nobody sees change faster."""
        return 0.0

    @abstractmethod
    def answer(self, trainer: Trainer) -> object:
        """A copy of what was asked, or None when the question does not fit the network at hand."""


# A portion that has nothing to show yet: the answer before stays until this one is whole.
UNFINISHED = object()


# Seconds of work after which the training goes on; a piece of work may take as long again.
PORTION = 0.002


def in_portions(work: Iterator[None]) -> Iterator[None]:
    """Do work that pauses often, and pause where it does after some milliseconds only."""
    is_over = False
    while not is_over:
        deadline, is_over = time.perf_counter() + PORTION, True
        with arithmetic():
            for _ in work:
                if time.perf_counter() > deadline:
                    is_over = False
                    break
        if not is_over:
            yield


class LongProbe(Probe):
    """A question that takes long to answer: the answer grows in portions, between which the training goes on."""

    @abstractmethod
    def portions(self, trainer: Trainer) -> Iterator[object]:
        """The answer so far, again and again until it is whole, each after some milliseconds of work."""

    @property
    @abstractmethod
    def rest(self) -> float:
        """Seconds between a whole answer and the next one that is begun while the network trains."""

    def answer(self, trainer: Trainer) -> object:
        """The whole answer at once."""
        return list(self.portions(trainer))[-1]
