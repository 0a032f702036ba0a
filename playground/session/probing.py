"""Answers probes between steps, each so seldom that it costs training little."""

from __future__ import annotations

import logging
import time
import weakref
from collections.abc import Iterable

from playground.training.probe import UNFINISHED, LongProbe, Probe
from playground.training.trainer import Trainer

# A probe waits this many times what its last answer took: none takes more than a 25th of the time.
PATIENCE = 24.0
# The same between two portions of an answer that grows before somebody's eyes.
PATIENCE_WHILE_GROWING = 4.0

log = logging.getLogger(__name__)


class Probing:
    """The last answer of each probe and when it may be asked again. Lives on the training thread.

    Attributes:
        is_unfinished: whether an answer still grows, or was begun by the network as it was before.
    """

    def __init__(self) -> None:
        self.is_unfinished = False
        self._answers: dict[Probe, object] = {}
        self._next: dict[Probe, float] = {}
        self._growths: dict[LongProbe, _Growth] = {}
        self._failed: set[Probe] = set()

    def answers(self, probes: Iterable[Probe], trainer: Trainer, fresh: bool, idle: bool) -> dict[Probe, object]:
        """The answers of these probes; old ones where asking again so soon would cost too much.

        `fresh` asks them all again: while nothing trains, views show the network as it is. `idle` says that nothing
        trains, so that answers may grow as fast as they can.
        """
        wanted = set(probes)
        self._growths = {probe: growth for probe, growth in self._growths.items() if probe in wanted}
        for probe in wanted:
            start = time.perf_counter()
            if isinstance(probe, LongProbe):
                if idle or start >= self._next.get(probe, 0.0):
                    self._grow(probe, trainer)
            elif fresh or start >= self._next.get(probe, 0.0):
                self._answers[probe] = self._ask(probe, trainer)
                took = time.perf_counter() - start
                self._next[probe] = start + max(took * (1 + PATIENCE), probe.rest)
        self._answers = {probe: answer for probe, answer in self._answers.items() if probe in wanted}
        self.is_unfinished = any(not growth.is_done(trainer) for growth in self._growths.values())
        return dict(self._answers)

    def go_on(self, trainer: Trainer) -> bool:
        """One more portion of each answer that is not whole, for a later look; whether there still are such."""
        for probe, growth in list(self._growths.items()):
            if not growth.is_whole:
                self._grow(probe, trainer)
        return any(not growth.is_whole for growth in self._growths.values())

    def _ask(self, probe: Probe, trainer: Trainer) -> object:
        try:
            return probe.answer(trainer)
        except Exception:  # a view that cannot be answered must not stop the training
            self._note(probe)
            return None

    def _grow(self, probe: LongProbe, trainer: Trainer) -> None:
        """One more portion of the answer, or the first of the next one."""
        growth, start = self._growths.get(probe), time.perf_counter()
        if growth is not None and growth.samples() is not trainer.samples:
            self._answers.pop(probe, None)  # of other data: not to be looked at until the next answer is whole
            growth = None
        if growth is None or growth.trainer() is not trainer or (growth.is_whole and not growth.is_done(trainer)):
            growth = self._growths[probe] = _Growth(probe, trainer)
        if growth.is_whole:
            return
        try:
            portion = next(growth.portions)
            if portion is not UNFINISHED:
                self._answers[probe] = portion
        except StopIteration:
            growth.is_whole = True
        except Exception:  # as above
            self._note(probe)
            self._answers[probe], growth.is_whole = None, True
        took = time.perf_counter() - start
        growth.took += took
        rest = max(probe.rest, growth.took * PATIENCE) if growth.is_whole else took * PATIENCE_WHILE_GROWING
        self._next[probe] = start + took + rest

    def _note(self, probe: Probe) -> None:
        if probe not in self._failed:
            self._failed.add(probe)
            log.exception("the probe %s could not be answered", probe)


class _Growth:
    """An answer that grows, and which network it was begun by."""

    def __init__(self, probe: LongProbe, trainer: Trainer) -> None:
        self.portions = probe.portions(trainer)
        self.trainer = weakref.ref(trainer)
        self.samples = weakref.ref(trainer.samples)
        self.is_whole = False
        self.took = 0.0
        self._network, self._stand = weakref.ref(trainer.network), _stand(trainer)

    def is_done(self, trainer: Trainer) -> bool:
        """Whether it is whole, and the network still the one that began it."""
        return self.is_whole and self._network() is trainer.network and self._stand == _stand(trainer)


def _stand(trainer: Trainer) -> tuple[object, ...]:
    """What changes with the weights of one network: steps, numbers set by hand, the best weights at an early stop."""
    return trainer.step, trainer.by_hand.changes, trainer.halt
