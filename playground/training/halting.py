"""What a run that stands still says of it: why, and how it goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground.engine.recurrent import Recurrent
from playground.spec.language import tr
from playground.spec.wording import counted
from playground.training.early_stopping import EarlyStopping
from playground.training.events import Halt

if TYPE_CHECKING:
    from playground.training.trainer import Trainer


def halt_message(trainer: Trainer, stopping: EarlyStopping) -> str:
    """A sentence or two about why a run stands still; empty while it does not."""
    if trainer.halt is Halt.NOT_FINITE:
        return _of_no_number(trainer)
    if trainer.halt is Halt.EPOCHS_DONE:
        return tr("Trained for {epochs}. Run goes on for as many again.", epochs=counted(trainer.epoch, "epoch"))
    if trainer.halt is Halt.STOPPED_EARLY:
        return _of_stopping(trainer, stopping)
    return ""


def _of_no_number(trainer: Trainer) -> str:
    step, has_state = trainer.step, any(isinstance(one.layer, Recurrent) for one in trainer.plan.layers)
    if trainer.is_changed_since_halt:
        return tr(
            "The loss is not finite since step {step}: press Reset to begin again with what you changed.", step=step
        )
    if has_state and not trainer.project.training.clip_norm:
        return tr(
            "The loss is not finite since step {step}: clip gradients or lower the learning rate, and press Reset.",
            step=step,
        )
    return tr("The loss is not finite since step {step}: lower the learning rate and press Reset.", step=step)


def _of_stopping(trainer: Trainer, stopping: EarlyStopping) -> str:
    figures = {"step": trainer.step, "loss": stopping.best_loss, "best": stopping.best_step}
    if trainer.project.training.restore_best:
        return tr(
            "Stopped early at step {step}: the validation loss was lowest, {loss:.4g}, at step {best}, "
            "and its weights are restored.",
            **figures,
        )
    return tr("Stopped early at step {step}: the validation loss was lowest, {loss:.4g}, at step {best}.", **figures)
