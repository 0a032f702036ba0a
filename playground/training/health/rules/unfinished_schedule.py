"""A schedule that the run does not live to see the end of."""

from __future__ import annotations

from playground.engine.optimizer import Optimizer
from playground.engine.schedule import Schedule
from playground.spec.language import tr
from playground.spec.problem import Fix, Problem, Severity
from playground.spec.project import Project
from playground.spec.wording import counted, grouped
from playground.training.health.rule import RULES, Rule
from playground.training.health.vitals import Vitals

# A few steps at the end, where the rate is about as low as it gets, are no loss.
NEARLY = 1.05


@RULES.register
class UnfinishedSchedule(Rule):
    """The epochs are over before the schedule is: the rate never comes down to where it was meant to."""

    kind = "unfinished_schedule"
    title = "Schedule longer than the run"
    threshold = f"the number of epochs is set, and a schedule with an end takes {NEARLY:g} times their steps or more"
    urgency = 90

    def examine(self, vitals: Vitals) -> Problem | None:
        project, training = vitals.project, vitals.project.training
        if not training.epochs or not isinstance(project.optimizer, Optimizer):
            return None
        last = training.epochs * -(-vitals.samples // (training.batch_size or vitals.samples))
        schedule = project.optimizer.schedule
        fitting = schedule.within(last)
        if fitting == schedule or schedule.span <= NEARLY * last:
            return None
        what = tr(
            "{schedule} takes {span} steps, and this run is over after {last}.",
            schedule=tr(schedule.title),
            span=grouped(schedule.span),
            last=grouped(last),
        )
        epochs = counted(training.epochs, "epoch")
        why = tr("{epochs} do not get there, so the rate never comes to its end.", epochs=epochs)
        fix = Fix(
            tr("Fit it into {steps}", steps=counted(last, "step")), lambda before: _with_schedule(before, fitting)
        )
        return Problem(None, what, why, Severity.WARNING, fix)


def _with_schedule(project: Project, schedule: Schedule) -> Project:
    return project.replace(optimizer=project.optimizer.replace(schedule=schedule))
