"""Weights of a file come into the drawing that is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QMessageBox

from playground.files import Files, shapes_of
from playground.formats.weights import read_weights
from playground.formats.weights_mapping import Mapped, map_weights
from playground.panels.questions import Button
from playground.spec.language import tr
from playground.training.prepare import plan_of

# Arrays of a file with other names that are listed in the question about it.
MOST_SHOWN = 14


def import_weights(files: Files) -> None:
    """Ask for a file and take its weights into the drawing."""
    path = files.questions.file(tr("Import weights"), tr("Weights ({patterns})", patterns="*.npz *.safetensors"))
    if path is not None:
        files.attempt(tr("The weights could not be imported."), lambda: _import(files, path))


def _import(files: Files, path: Path) -> None:
    shapes_of(files.project)  # refuses a drawing that cannot run
    mapped = map_weights(plan_of(files.project), read_weights(path), str(path))
    if not mapped.names or _is_confirmed(files, path, mapped):
        files.take_weights(path, mapped.weights)


def _is_confirmed(files: Files, path: Path, mapped: Mapped) -> bool:
    """Show under which names a file has the weights of the drawing, and ask whether that is right."""
    lines = [
        f"{own}  ←  {name}   {'×'.join(map(str, mapped.weights[own].shape))}" for own, name in mapped.names.items()
    ]
    rest = len(lines) - MOST_SHOWN
    shown = "\n".join(lines[:MOST_SHOWN] + ([tr("and {count} more", count=rest)] if rest > 0 else []))
    question = tr("{file} has other names than the drawing. Take its arrays like this?", file=path.name)
    answer = files.questions.ask(QMessageBox.Icon.Question, question, shown, Button.Yes | Button.Cancel)
    return answer == Button.Yes
