"""Answers probes between steps, each so seldom that it costs training little."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterable

from playground.training.probe import Probe
from playground.training.trainer import Trainer

# A probe waits this many times what its last answer took: none takes more than a 25th of the time.
PATIENCE = 24.0

log = logging.getLogger(__name__)


class Probing:
    """The last answer of each probe and when it may be asked again. Lives on the training thread."""

    def __init__(self) -> None:
        self._answers: dict[Probe, object] = {}
        self._next: dict[Probe, float] = {}
        self._failed: set[Probe] = set()

    def answers(self, probes: Iterable[Probe], trainer: Trainer, fresh: bool) -> dict[Probe, object]:
        """The answers of these probes; old ones where asking again so soon would cost too much.

        `fresh` asks them all again: while nothing trains, views show the network as it is.
        """
        wanted = set(probes)
        for probe in wanted:
            start = time.perf_counter()
            if fresh or start >= self._next.get(probe, 0.0):
                self._answers[probe] = self._ask(probe, trainer)
                took = time.perf_counter() - start
                self._next[probe] = start + took * (1 + PATIENCE)
        self._answers = {probe: answer for probe, answer in self._answers.items() if probe in wanted}
        return dict(self._answers)

    def _ask(self, probe: Probe, trainer: Trainer) -> object:
        try:
            return probe.answer(trainer)
        except Exception:  # a view that cannot be answered must not stop the training
            if probe not in self._failed:
                self._failed.add(probe)
                log.exception("the probe %s could not be answered", probe)
            return None
