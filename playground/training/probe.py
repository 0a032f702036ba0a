"""Probes: frozen questions about a network, answered on the training thread between two steps."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playground.training.trainer import Trainer


class Probe(ABC):
    """A frozen, hashable question; subclasses are frozen dataclasses, one file each in training/probes/.

    A view registers it with the session, which asks it again after each refresh while the view is visible.
    """

    @abstractmethod
    def answer(self, trainer: Trainer) -> object:
        """A copy of what was asked, or None when the question does not fit the network at hand."""
