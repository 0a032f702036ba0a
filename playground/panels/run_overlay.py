"""Earlier runs as curves: each in a color and a style of line of its own, over those of the present run."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from playground.panels.plot.line import Block, Line, Style
from playground.panels.plot.saving import Table
from playground.spec.past_run import TRACES, TRAIN_ACCURACY, VALIDATION_ACCURACY, PastRun, Trace
from playground.theme import colors

# With six colors it takes twelve runs until two look the same.
STYLES = (Style.DASHED, Style.DOTTED, Style.DASH_DOT, Style.SOLID)
# What of a run is drawn, by the name of the switch.
VALIDATION, TRAINING = "validation", "train"


def run_line(run: PastRun) -> Line:
    """How the curves of a run look, and its name."""
    return Line(run.title, colors.run_color(run.look), STYLES[run.look % len(STYLES)])


def overlaid(runs: Sequence[PastRun], what: str, part: str) -> list[Block]:
    """A block for each run: its "loss" or "accuracy" on a part of the data; on the other where it has none there."""
    other = TRAINING if part == VALIDATION else VALIDATION
    return [_block(run.traces.get(f"{part}_{what}") or run.traces.get(f"{other}_{what}") or Trace()) for run in runs]


def run_table(runs: Sequence[PastRun]) -> Table:
    """All curves of some runs as numbers, a row for each step that one of them has."""
    lines, blocks = [], []
    for run in runs:
        for name in TRACES:
            if name in run.traces:
                look = run_line(run)
                lines.append(Line(f"{run.title}: {name.replace('_', ' ')}", look.color, look.style))
                blocks.append(_block(run.traces[name]))
    return Table.of("step", lines, blocks, frozenset())


def has_accuracy(runs: Sequence[PastRun]) -> bool:
    """Whether one of them tells classes apart."""
    return any(name in run.traces for run in runs for name in (TRAIN_ACCURACY, VALIDATION_ACCURACY))


def _block(trace: Trace) -> Block:
    return Block(np.array(trace.steps, np.int64), np.array(trace.values).reshape(-1, 1))
