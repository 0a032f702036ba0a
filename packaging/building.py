"""What the scripts that build packages share: where things are, how commands are run, which time files bear."""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
BUILD = ROOT / "build" / "packages"
DIST = ROOT / "dist"
# The environment with nothing but the wheel and what it asks for; the bundle is frozen from it.
VENV = BUILD / "venv"
PYTHON = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def version() -> str:
    """The program's version, read without importing it."""
    text = (ROOT / "playground" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "(.+)"', text)
    assert found is not None
    return found[1]


def machine() -> str:
    """System and processor as file names have them: linux-x86_64, macos-arm64, windows-amd64."""
    system = {"darwin": "macos", "win32": "windows"}.get(sys.platform, sys.platform)
    return f"{system}-{platform.machine().lower()}"


def epoch() -> int:
    """The time that files in packages bear, in seconds: of the last commit, so that what is built twice is the same."""
    if "SOURCE_DATE_EPOCH" in os.environ:
        return int(os.environ["SOURCE_DATE_EPOCH"])
    if (ROOT / ".git").exists() and shutil.which("git"):
        command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
        found = subprocess.run(command, capture_output=True, text=True, check=False)
        if found.returncode == 0:
            return int(found.stdout)
    return int((ROOT / "CHANGELOG.md").stat().st_mtime)


def environment() -> dict[str, str]:
    """The environment of what builds and is built: reproducible, and without the checkout on Python's path."""
    inherited = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME")}
    return {**inherited, "SOURCE_DATE_EPOCH": str(epoch()), "PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8", "TZ": "UTC"}


def run(*command: str | Path, cwd: Path = ROOT, **more: str) -> None:
    """Runs a command, with more environment if given; ends the script when it fails."""
    words = [str(word) for word in command]
    print("$ " + " ".join(words), flush=True)
    code = subprocess.run(
        words, cwd=cwd, env={**environment(), **more}, stdin=subprocess.DEVNULL, check=False
    ).returncode
    if code != 0:
        sys.exit(f"{words[0]}: found exit code {code}, expected 0")


def pip(*arguments: str | Path) -> None:
    """Runs pip of the environment quietly."""
    run(PYTHON, "-m", "pip", "--disable-pip-version-check", "--no-input", "--quiet", *arguments)


def size(path: Path) -> str:
    """The size of a file or of all files in a folder, in MB."""
    files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file() and not file.is_symlink()]
    return f"{sum(file.stat().st_size for file in files) / 1e6:.0f} MB"
