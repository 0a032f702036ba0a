"""Open work is kept beside the saved file, so that a crash loses one edit and a minute of training at most."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from playground.document.document import Document
from playground.formats.recovery import About, Keeping, Recovered
from playground.session.background import Background
from playground.session.run import Run
from playground.session.state import RunState
from playground.spec.errors import PlaygroundError
from playground.spec.language import tr
from playground.spec.project import Project

# Milliseconds between two times that is kept which is dragged, the drawing or a weight; and the training.
DRAG_MS, TRAINING_MS = 200, 60_000


class Autosave(QObject):
    """Keeps the drawing after each edit, and the run each minute and when it pauses. Writes on other threads.

    Signals:
        troubled(str): it cannot be kept, in a sentence; once, until it can be again.
    """

    troubled = Signal(str)

    def __init__(
        self, document: Document, run: Run, root: Path, parent: QObject | None = None, training_ms: int = TRAINING_MS
    ) -> None:
        """`root` holds the folders of all programs that run; it need not be there."""
        super().__init__(parent)
        self._document, self._run = document, run
        self._keeping = Keeping.new(root)
        self._drawing, self._training = Background(self), Background(self)
        self._is_troubled = False
        self._has_trained = self._has_kept = False
        self._drag = QTimer(self, singleShot=True, interval=DRAG_MS)
        self._drag.timeout.connect(self._keep_drawing)
        self._set = QTimer(self, singleShot=True, interval=DRAG_MS)
        self._set.timeout.connect(self._keep_training)
        self._minute = QTimer(self, interval=training_ms)
        self._minute.timeout.connect(self._keep_training)
        document.changed.connect(self._note_change)
        document.amended.connect(self._note_edit)
        document.saved.connect(self._begin_anew)
        document.loaded.connect(self._take_loaded)
        run.state_changed.connect(self._note_state)
        run.weights_set.connect(self._note_weights)

    def take_over(self, found: Recovered) -> None:
        """Go on keeping this work where it is kept already; nothing of it is written again before it changes."""
        self._keeping.remove()
        self._keeping = found.keeping
        self._has_kept = True

    def close(self) -> None:
        """The program ends well: what is open was saved or given up."""
        self._stop()
        self._keeping.remove()

    def keep_now(self) -> None:
        """Keep what is not saved without waiting for the next edit or minute: something went wrong."""
        if self._is_unsaved:
            self._keep_drawing()
        self._keep_training()

    def leave_behind(self) -> None:
        """The program ends otherwise than it should: what is not saved is kept when this returns, for the next start.

        Raises FileError when the place cannot be written.
        """
        self._stop()
        if self._is_unsaved:
            self._keeping.keep_drawing(self._document.project, self._about, self._keeping.turn)
        if self._has_trained or self._training.is_busy:
            self._training_to_write()()
        self._keeping.release()

    @property
    def _is_unsaved(self) -> bool:
        """What is as it was saved need not be kept, unless something else is kept already."""
        return self._has_kept or not self._document.is_clean

    @Slot()
    def _begin_anew(self) -> None:
        """Everything so far is saved, or belongs to another project."""
        self._stop()
        self._has_trained = self._run.is_running
        self._has_kept = False
        self._keeping.clear()

    def _stop(self) -> None:
        self._drag.stop()
        self._set.stop()
        self._drawing.cancel()
        self._training.cancel()

    @Slot(object)
    def _take_loaded(self, project: Project) -> None:
        self._begin_anew()
        self._has_trained = False
        if not self._document.is_clean:
            self._note_edit(project)

    @Slot(object)
    def _note_change(self, project: Project) -> None:
        if self._is_unsaved:
            self._note_edit(project)

    @Slot(object)
    def _note_edit(self, project: Project) -> None:
        if not self._document.is_merging:
            self._keep_drawing()
        elif not self._drag.isActive():
            self._drag.start()

    @Slot()
    def _keep_drawing(self) -> None:
        self._drag.stop()
        self._has_kept = True
        keeping, project, about, turn = self._keeping, self._document.project, self._about, self._keeping.turn
        self._drawing.ask(lambda: keeping.keep_drawing(project, about, turn), self._succeed, self._fail)

    @Slot()
    def _note_weights(self) -> None:
        """Weights set by hand are an edit; while it trains they are kept with the training."""
        self._has_trained = True
        if not self._run.is_running and not self._set.isActive():
            self._set.start()

    @Slot(object)
    def _note_state(self, state: RunState) -> None:
        if state is RunState.RUNNING:
            self._has_trained = True
            self._minute.start()
        else:
            self._minute.stop()
            self._keep_training()

    @Slot()
    def _keep_training(self) -> None:
        if not self._has_trained:
            return
        self._has_trained = self._run.is_running
        self._training.ask(self._training_to_write(), self._take_kept, self._fail)

    def _training_to_write(self) -> Callable[[], bool]:
        """What writes the run as it stands, on any thread, and says whether it could."""
        keeping, about, turn = self._keeping, self._about, self._keeping.turn
        # A run does not know of edits that make no difference to it: they would be missed beside it.
        drawn = None if self._has_kept else self._document.project

        def write() -> bool:
            if drawn is not None:
                keeping.keep_drawing(drawn, about, turn, unless_kept=True)
            try:
                run = self._run.checkpoint()
            except PlaygroundError:  # it is busy loading data
                return False
            if run is not None:
                keeping.keep_training(run, about, turn)
            return True

        return write

    def _take_kept(self, is_kept: bool) -> None:
        self._succeed(None)
        self._has_trained |= not is_kept  # then it is tried again

    @property
    def _about(self) -> About:
        path, project = self._document.path, self._document.project
        return About(path.stem if path else project.title or tr("untitled"), path)

    def _succeed(self, _: object) -> None:
        self._is_troubled = False

    def _fail(self, sentence: str) -> None:
        if not self._is_troubled:
            self._is_troubled = True
            self.troubled.emit(
                tr("Unsaved work cannot be kept for after a crash; save it yourself: {error}", error=sentence)
            )
