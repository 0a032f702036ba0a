"""What holds for the repository as a whole: who may import Qt, and that the Qt we allow is one that works."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "playground"

# Stands first on the path of a process in which Qt must not be wanted.
NO_QT = """
import sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6"}:
            raise ImportError(f"{name} was imported")

sys.meta_path.insert(0, NoQt())
"""


def python(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=100, env=environment, check=False)


def imported_modules(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def modules_of(*rooms: str) -> list[Path]:
    return sorted(path for room in rooms for path in (PACKAGE / room).rglob("*.py"))


@pytest.mark.parametrize("room", ["spec", "engine", "data", "training", "formats"])
def test_what_lies_below_document_is_imported_whole_without_qt(room: str) -> None:
    code = (
        "import importlib, pkgutil, sys\n"
        "package = importlib.import_module(f'playground.{sys.argv[1]}')\n"
        "for module in pkgutil.walk_packages(package.__path__, package.__name__ + '.'):\n"
        "    importlib.import_module(module.name)\n"
    )
    finished = python(NO_QT + code, room)
    assert finished.returncode == 0, finished.stderr


@pytest.mark.parametrize("path", modules_of("document", "session"), ids=lambda path: path.stem)
def test_document_and_session_import_no_widgets(path: Path) -> None:
    assert not [name for name in imported_modules(path) if name.startswith("PySide6.QtWidgets")]


def test_the_command_line_trains_a_network_where_qt_cannot_be_imported() -> None:
    finished = python(NO_QT + "from playground.cli import main; sys.exit(main())", "train", "line", "--epochs", "1")
    assert finished.returncode == 0, finished.stderr


def test_painting_does_not_lose_references_to_none(qtbot) -> None:
    """PySide6 6.12 loses so many that a Python 3.11 process ends; on 3.12 and later None is immortal."""
    import numpy as np
    from PySide6.QtGui import QColor

    from playground.panels.plot.line import Block, Line
    from playground.panels.plot.line_plot import LinePlot

    plot = LinePlot()
    qtbot.addWidget(plot)
    plot.set_lines([Line("loss", QColor("blue"))])
    plot.show()
    qtbot.waitExposed(plot)
    before = sys.getrefcount(None)
    for frame in range(300):
        plot.set_data([Block(np.arange(3), np.array([[0.0], [frame % 7], [1.0]]))])
        plot.repaint()
    assert sys.getrefcount(None) > before - 1000
