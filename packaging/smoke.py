"""Asks an installed program, without a display, for what it is there for; any miss ends in exit code 1.

    python packaging/smoke.py COMMAND [PREFIX ...]

COMMAND is the installed `playground`, PREFIX what runs a module of the program: of the wheel `python -m`, of the
frozen program, where it may be left out, `COMMAND -m`. The window opens, trains an example, exports the weights and
ends with 0; the trained project is exported to every format; tables and pictures are read. Uses the standard library
only and leaves nothing behind.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

OPEN = "The window is open."
EXPORTS = {
    "onnx": ".onnx",
    "pytorch": ".py",
    "keras": ".py",
    "numpy": ".py",
    "npz": ".npz",
    "safetensors": ".safetensors",
}
LANGUAGE, SPEAKS = "zh_TW", "The window speaks 繁體中文."
STARTS = 5
LONGEST_S = 300
TABLE = Path(__file__).resolve().parent.parent / "resources" / "datasets" / "penguins.csv"


class SmokeError(Exception):
    """The program did not do what was asked, in one sentence."""


@dataclass(frozen=True)
class Program:
    """An installed program: its command, what runs one of its modules, and the folder it may write in."""

    command: list[str]
    module: list[str]
    folder: Path

    def ask(self, *arguments: str) -> str:
        """What it prints; raises SmokeError when it does not exit with 0."""
        return _output([*self.command, *arguments], self.folder)


def smoke(command: list[str], module: list[str], reference: str | None = None) -> str:
    """Asks everything; the sentence about start times. `reference` is what `playground reference` has to print."""
    with tempfile.TemporaryDirectory(prefix="playground-smoke-") as folder:
        program = Program(command, module, Path(folder))
        print(program.ask("--version").strip(), flush=True)
        first, *others = [_start(program) for _ in range(STARTS)]
        _opens_trains_and_exports(program)
        _exports_everywhere(program)
        _reads_own_data(program)
        if reference is not None and program.ask("reference") != reference:
            raise SmokeError(f"{command[0]} reference: found other kinds than in the checkout, expected the same")
    seconds, computing = (statistics.median(start) for start in zip(*others, strict=True))
    return (
        f"window open after {first[0]:.1f} s at first, then {seconds:.1f} s, of which {computing:.1f} s were computed"
    )


def reference(python: Path, root: Path) -> str:
    """What `playground reference` prints in the checkout."""
    return _output([str(python), "-m", "playground", "reference"], root)


def _start(program: Program) -> tuple[float, float]:
    """Seconds until the window is painted, off screen, from the start of the process; and seconds of computing in it.

    On a machine that does other things the second figure is the one to compare. It is 0 on Windows.
    """
    command = [*program.module, "playground.demo", "--output", "started"]
    before, begun = os.times(), time.perf_counter()
    environment = _environment(program.folder)
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=program.folder, env=environment, stdout=pipe, stderr=pipe, text=True) as process:
        assert process.stdout is not None
        line = process.stdout.readline().strip()
        taken = time.perf_counter() - begun
        process.kill()
        _, said = process.communicate()
    if line != OPEN:
        raise SmokeError(f"{' '.join(command)}: found {line or said!r}, expected {OPEN!r}")
    after = os.times()
    return taken, after.children_user + after.children_system - before.children_user - before.children_system


def _opens_trains_and_exports(program: Program) -> None:
    said = _output([*program.module, "playground.demo", "--output", "demo", "--language", LANGUAGE], program.folder)
    if SPEAKS not in said:
        raise SmokeError(f"playground.demo --language {LANGUAGE}: found {said!r}, expected {SPEAKS!r}")
    for name in ("window.png", "mnist.npz", "mnist.playground"):
        _expect(program.folder / "demo" / name)
    print("  " + next(line for line in said.splitlines() if line.startswith("Validation accuracy")), flush=True)


def _exports_everywhere(program: Program) -> None:
    for format_name, suffix in EXPORTS.items():
        file = f"as_{format_name}{suffix}"
        program.ask("export", "demo/mnist.playground", "--to", format_name, "--output", file)
        _expect(program.folder / file)


def _reads_own_data(program: Program) -> None:
    shutil.copy(TABLE, program.folder / "penguins.csv")
    program.ask("import", "penguins.csv", "--target", "species", "--output", "penguins.playground")
    program.ask("train", "penguins.playground", "--epochs", "1", "--save", "penguins.playground")
    for name in ("left", "right"):
        (program.folder / "pictures" / name).mkdir(parents=True)
        for number in range(5):
            shutil.copy(program.folder / "demo" / "window.png", program.folder / "pictures" / name / f"{number}.png")
    program.ask("import", "pictures", "--output", "pictures.playground")
    _expect(program.folder / "pictures.playground")


def _expect(file: Path) -> None:
    if not file.is_file() or file.stat().st_size == 0:
        raise SmokeError(f"{file.name}: found no such file or an empty one, expected it written")


def _output(command: list[str], folder: Path) -> str:
    try:
        finished = subprocess.run(
            command,
            cwd=folder,
            env=_environment(folder),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=LONGEST_S,
            check=False,
            encoding="utf-8",
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise SmokeError(f"{' '.join(command)}: {error}, expected it to run and to end") from None
    if finished.returncode != 0:
        raise SmokeError(f"{' '.join(command)}: found exit code {finished.returncode}, expected 0\n{finished.stderr}")
    return finished.stdout


def _environment(home: Path) -> dict[str, str]:
    """A person's environment without a display, a home with nothing in it, nothing of Python's or Qt's set."""
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QT_", "XDG_", "DISPLAY"))
    }
    return {**kept, "HOME": str(home), "XDG_RUNTIME_DIR": str(home), "PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1"}


def main(arguments: list[str]) -> int:
    """Smoke-tests the program that is named."""
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 2
    command, *module = arguments
    try:
        print(smoke([command], module or [command, "-m"]))
    except SmokeError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
