"""Computes the golden numbers of every area with PyTorch and writes them beside this file.

    python -m tests.golden.make_golden [AREA ...]

`make parity` does so on a copy and holds the program against it.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path


def main(areas: list[str]) -> None:
    """Make these areas, or all there are: the modules `make_AREA` of this folder, by their `main`."""
    found = sorted(path.stem.removeprefix("make_") for path in Path(__file__).parent.glob("make_*.py"))
    known = [area for area in found if area != "golden"]
    for area in areas or known:
        if area not in known:
            raise SystemExit(f"found no area {area!r}, expected one of {', '.join(known)}")
        print(f"making {area}", flush=True)
        importlib.import_module(f"tests.golden.make_{area}").main()


if __name__ == "__main__":
    main(sys.argv[1:])
