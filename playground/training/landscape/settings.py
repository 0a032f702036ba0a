"""What a person chooses about a picture of the loss."""

from __future__ import annotations

from playground.spec.declared import Declared
from playground.spec.parameter import Choice, Integers, Interval, param

RANDOM, PATH = "random", "path"
# Places along each side: one more than a power of two, so that halving the distance adds places between all others.
SIDES = {"coarse": 17, "medium": 33, "fine": 65}


class LandscapeSettings(Declared):
    """Which plane through the weights, how far it reaches, and on which samples the loss is measured."""

    title = "Loss landscape"

    directions: str = param(
        RANDOM,
        Choice((RANDOM, PATH)),
        doc="Two random directions, in which each unit's weights change as much as they are long; or the two main "
        "directions of the way that the weights went so far",
    )
    reach: float = param(
        1.0,
        Interval(0.01, 100, logarithmic=True),
        doc="How far the picture goes. Random directions: at 1, as far as each unit's weights are long. Along the "
        "path: at 1, as far as that went, with a margin",
    )
    resolution: str = param(
        "medium",
        Choice(tuple(SIDES)),
        doc="At how many places the loss is measured: "
        + ", ".join(f"{name} {side} × {side}" for name, side in SIDES.items()),
    )
    part: str = param("train", Choice(("train", "validation")), doc="The part of the data that the loss is of")
    samples: int = param(
        500,
        Integers(10, 100_000, logarithmic=True),
        doc="How many samples, the first ones of the part; of sequences with an answer at each step, how many answers",
    )
    random_draw: int = param(
        0, Integers(0, 9999), doc="Which random directions: another number gives others, the same number the same"
    )
