"""No augmentation."""

from __future__ import annotations

from typing import Any, ClassVar

from playground.spec.augmentation import AUGMENTATIONS, Augmentation, Call
from playground.spec.task import Task


@AUGMENTATIONS.register
class NoAugmentation(Augmentation):
    """Samples are learned from as they are."""

    kind: ClassVar[str] = "none"

    @classmethod
    def fits(cls, task: Task) -> bool:
        return True

    def calls(self, inputs: Any, targets: Any, task: Task, rng: Any) -> tuple[Call, ...]:
        return ()
