"""How the run does, and each layer of it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from playground.spec.language import marked
from playground.training.health.rule import Finding, examine
from playground.training.health.vitals import LayerVitals, Vitals, measure
from playground.training.probe import Probe
from playground.training.trainer import Trainer

# A gradient is small or large beside the typical one of the network's layers from this ratio on.
SMALL, LARGE = 1e-3, 1e3
DEAD = 0.75


class State(Enum):
    """How a layer does, in one word."""

    GOOD = marked("good")
    SMALL = marked("small gradients")
    LARGE = marked("large gradients")
    DEAD = marked("dead")
    NAN = marked("not finite")


WORST_FIRST = (State.NAN, State.DEAD, State.LARGE, State.SMALL, State.GOOD)


@dataclass(frozen=True)
class LayerHealth:
    """How one layer does, with the numbers that say so."""

    state: State
    gradient: float
    update: float
    idle: float
    saturated: float

    @property
    def is_told(self) -> bool:
        """Whether there is anything to say of it yet."""
        return not math.isnan(self.gradient) or bool(self.idle) or self.state is State.NAN


@dataclass(frozen=True)
class HealthAnswer:
    """What ails a run, most urgent first, and how each of its layers does."""

    findings: tuple[Finding, ...]
    layers: Mapping[str, LayerHealth]

    def worst_of(self, names: Iterable[str]) -> str | None:
        """Which of the layers does worst, those with gradients before those without; None if it knows none of them."""
        known = [name for name in names if name in self.layers]
        told = [name for name in known if not math.isnan(self.layers[name].gradient)] or known
        return min(told, key=lambda name: WORST_FIRST.index(self.layers[name].state), default=None)


@dataclass(frozen=True)
class Health(Probe):
    """Every rule of health on the run as it is now."""

    @property
    def rest(self) -> float:
        return 0.5

    def answer(self, trainer: Trainer) -> HealthAnswer:
        vitals = measure(trainer)
        return HealthAnswer(examine(vitals), health_of(vitals))


def health_of(vitals: Vitals) -> dict[str, LayerHealth]:
    """How each layer does beside the others."""
    known = sorted(layer.gradient for layer in vitals.trained if math.isfinite(layer.gradient))
    typical = known[len(known) // 2] if known else 0.0
    return {layer.name: _health(layer, typical) for layer in vitals.layers}


def _health(layer: LayerVitals, typical: float) -> LayerHealth:
    return LayerHealth(_state(layer, typical), layer.gradient, layer.update, layer.idle, layer.saturated)


def _state(layer: LayerVitals, typical: float) -> State:
    if not layer.is_finite:
        return State.NAN
    if layer.idle >= DEAD:
        return State.DEAD
    if typical > 0 and layer.gradient < SMALL * typical:
        return State.SMALL
    if typical > 0 and layer.gradient > LARGE * typical:
        return State.LARGE
    return State.GOOD
