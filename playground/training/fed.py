"""Samples as a network gets them while it trains: scaled, augmented, with noise. For those who want to see it."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import Samples
from playground.engine.randomness import generator
from playground.spec.project import Project
from playground.training.augmenting import augmentation_calls
from playground.training.input_noise import InputNoise


def fed_inputs(project: Project, samples: Samples, part: str, indices: NDArray[np.intp], *draw: int) -> NDArray[Any]:
    """The inputs of some samples of a part, (n, ...), as a network might get them.

    Only the training part is augmented and made noisy. Other numbers in `draw`, another draw of chance.
    """
    inputs: NDArray[Any] = getattr(samples, part).inputs[indices]
    if samples.task.input.vocabulary is not None:
        return inputs
    inputs = inputs * np.float32(samples.scale)
    if part == "train":
        rng = generator(project.training.seed, "looked at", *map(str, draw))
        targets = samples.train.targets[indices]
        calls = augmentation_calls(project, samples.task, inputs, targets.astype(float), rng)
        noise = InputNoise(int(rng.integers(2**31)))
        for call in (*calls, *noise.calls(inputs, project.training.input_noise, 0)):
            call()
    return inputs


def is_disturbed(project: Project) -> bool:
    """Whether another draw of chance would look different."""
    return project.training.augmentation.kind != "none" or project.training.input_noise > 0
