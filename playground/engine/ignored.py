"""Answers that do not count: which they are, and what each of the others counts in the mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from playground.engine.arrays import Array
from playground.spec.task import IGNORED

if TYPE_CHECKING:  # the tape holds what is recorded here
    from playground.engine.tape import Tape


@dataclass(frozen=True)
class Ignored:
    """Which answers of a batch do not count.

    Attributes:
        rows: (answers, 1) true for those that do not.
        share: 0-d, 1 / the number of those that do, in the whole batch; 1 where there are none.
    """

    rows: Array
    share: Array

    def part(self, samples: slice, batch: int) -> Ignored:
        """Those of some of the samples; what an answer counts stays."""
        return Ignored(self.rows.reshape(batch, -1)[samples].reshape(-1, 1), self.share)


def trace_ignored(tape: Tape, targets: Array, steps: int | None) -> Ignored:
    """Record which of the targets of a whole batch are marked: (batch, ...) labels, or (batch, ..., width) numbers."""
    answers = tape.batch * (steps or 1)
    rows, share = tape.new((answers, 1), np.bool_), tape.new(())
    if targets.dtype.kind == "i":
        tape.do(np.equal, targets.reshape(-1), IGNORED, rows[:, 0])
    else:
        tape.do(np.isnan, targets.reshape(answers, -1)[:, 0], rows[:, 0])
    number, one = np.zeros((), np.intp), tape.scalar(1)
    tape.do(rows.sum, None, np.intp, number)
    tape.do(np.subtract, tape.scalar(answers), number, share, casting="unsafe")
    tape.do(np.maximum, share, one, out=share)
    tape.do(np.divide, one, share, share)
    return Ignored(rows, share)
