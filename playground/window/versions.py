"""The earlier versions of the open project, shown when asked for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from playground.files import Copy, Files
from playground.panels.versions_dialog import VersionsDialog
from playground.spec.language import tr
from playground.storage.backups import Version


def show_versions(files: Files, window: QWidget) -> None:
    """Show them until one is chosen, which opens as a copy, or none is."""
    path, chosen = files.path, list[Version]()
    versions = files.backups.versions(path) if files.backups is not None and path is not None else []
    dialog = VersionsDialog(files.name, versions, window)
    dialog.open_requested.connect(chosen.append)
    dialog.exec()
    dialog.deleteLater()
    if chosen and path is not None:
        files.open_copy(lambda: _copy(files, chosen[0], path))


def _copy(files: Files, version: Version, path: Path) -> Copy:
    opened = files.read(str(version.path))
    return Copy(opened, opened.project, tr("{name} (earlier)", name=path.stem), path)
