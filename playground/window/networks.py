"""Networks of other programs, shown as what they are here and opened as new drawings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from playground.files import Files
from playground.spec.language import tr

SUFFIX = ".onnx"


def import_network(files: Files, window: QWidget) -> None:
    """Ask for an ONNX file, and open the network in it."""
    path = files.questions.file(tr("Import network"), tr("Networks ({patterns})", patterns=f"*{SUFFIX}"))
    if path is not None:
        import_network_file(files, path, window)


def import_network_file(files: Files, path: Path, window: QWidget) -> None:
    """Show what the network in an ONNX file is here, and open it if that is wanted."""
    # Late: they need the package onnx.
    from playground.formats.imports.network import import_network as read_network
    from playground.panels.network_import import NetworkImportDialog

    now = files.project
    dialog = NetworkImportDialog(path, lambda tell: read_network(path, now, tell), window)
    taken = dialog.exec() == NetworkImportDialog.DialogCode.Accepted
    found = dialog.found
    dialog.deleteLater()
    if taken and found is not None and files.open_made(found.project, found.weights):
        files.told.emit(tr("Opened the network of {file}", file=path.name))


def is_network(path: Path) -> bool:
    """Whether the name is that of a network."""
    return path.suffix.lower() == SUFFIX
