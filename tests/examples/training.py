"""What the tests of examples have in common: to change one thing as a note says, and train."""

from __future__ import annotations

from playground.spec import edits
from playground.spec.project import Project
from playground.training.events import Score
from playground.training.prepare import prepare
from playground.training.trainer import Trainer


def run(project: Project, *, steps: int | None = None) -> Trainer:
    """Trained for so many steps, or to its end."""
    trainer = prepare(project)
    for _ in trainer.run(steps=steps):
        pass
    return trainer


def score(trainer: Trainer, part: str = "validation") -> Score:
    """How good it is on a part."""
    found = trainer.evaluate(part)
    assert found is not None
    return found


def accuracy(trainer: Trainer, part: str = "validation") -> float:
    """The share of right answers."""
    share = score(trainer, part).accuracy
    assert share is not None
    return share


def steps_to(project: Project, share: float, most: int, every: int = 20) -> int | None:
    """After how many steps so many answers are right on the validation part; None where that takes more than `most`."""
    trainer = prepare(project)
    while trainer.step < most:
        for _ in trainer.run(steps=every):
            pass
        if accuracy(trainer) >= share:
            return trainer.step
    return None


def with_training(project: Project, **settings: object) -> Project:
    """With other settings of the training."""
    return project.replace(training=project.training.replace(**settings))


def with_rate(project: Project, rate: float) -> Project:
    """With another learning rate."""
    return project.replace(optimizer=project.optimizer.replace(learning_rate=rate))


def with_layer(project: Project, name: str, **settings: object) -> Project:
    """With other settings of a layer."""
    return edits.change_layer(project, name, project.graph.layer(name).replace(**settings))
