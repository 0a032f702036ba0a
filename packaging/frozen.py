"""Where the frozen program begins: the command `playground`, and `playground -m playground.demo` as with Python."""

from __future__ import annotations

import os
import runpy
import sys


def main(arguments: list[str]) -> int:
    """The command line, or a module of the program run as Python's `-m` would; the exit code."""
    _give_back_library_path()
    if arguments[:1] == ["-m"] and len(arguments) > 1 and arguments[1].partition(".")[0] == "playground":
        sys.argv = [arguments[1], *arguments[2:]]
        runpy.run_module(arguments[1], run_name="__main__", alter_sys=True)
        return 0
    from playground.cli import main as command_line

    return command_line(arguments)


def _give_back_library_path() -> None:
    """Programs that this one starts find their own libraries, not the bundle's: ours are found by now."""
    given = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if given is not None:
        os.environ["LD_LIBRARY_PATH"] = given
    elif sys.platform == "linux" and getattr(sys, "frozen", False):
        os.environ.pop("LD_LIBRARY_PATH", None)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
