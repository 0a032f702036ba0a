"""Builds the wheel, installs it into an empty environment and smoke-tests it there.

    python packaging/wheel.py

Leaves `dist/neural_playground-VERSION-py3-none-any.whl` and the environment in `build/packages/venv`.
"""

from __future__ import annotations

import sys
from pathlib import Path

from building import BUILD, DIST, PYTHON, ROOT, VENV, pip, run, size, version
from smoke import SmokeError, reference, smoke


def build() -> Path:
    """The wheel, in dist/; the environment is made anew and empty."""
    run(sys.executable, "-m", "venv", "--clear", VENV)
    DIST.mkdir(exist_ok=True)
    pip("wheel", "--no-deps", "--wheel-dir", DIST, ROOT)
    return DIST / f"neural_playground-{version()}-py3-none-any.whl"


def main() -> int:
    """Build, install, ask."""
    BUILD.mkdir(parents=True, exist_ok=True)
    wheel = build()
    pip("install", wheel)
    try:
        started = smoke([str(PYTHON.with_name("playground"))], [str(PYTHON), "-m"], reference(PYTHON, ROOT))
    except SmokeError as error:
        sys.exit(str(error))
    print(f"{wheel.relative_to(ROOT)}: {size(wheel)}, with all it asks for {size(VENV)}; {started}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
