"""Setting a number of the network by hand, as an edit that can be taken back."""

from __future__ import annotations

from playground.session.run import Run
from playground.spec.language import tr
from playground.training.by_hand import Place


class NumberEdit:
    """Sets one number of a run between two of its steps. What it was is known once that is done.

    Attributes:
        place: which number.
        value: what it becomes.
    """

    def __init__(self, run: Run, place: Place, value: float) -> None:
        self.place, self.value = place, value
        self._run = run
        # Written and read on the training thread only: commands are obeyed in the order they were given.
        self._before: float | None = None

    @property
    def name(self) -> str:
        """The words for the Edit menu."""
        return tr("Set {setting}", setting=self.place)

    def do(self) -> None:
        """Set the number."""
        self._run.set_number(self.place, lambda: self.value, self._remember)

    def undo(self) -> None:
        """Set it back, if it was set."""
        self._run.set_number(self.place, lambda: self._before)

    def _remember(self, before: float) -> None:
        self._before = before
