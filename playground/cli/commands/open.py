"""`playground [FILE]`: the window."""

from __future__ import annotations

import argparse
import os
import sys

from playground.cli.arguments import FILE_HELP
from playground.cli.command import command_names
from playground.cli.saying import refuse

DOC = "Open the window; the word `open` may be left out."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """FILE, which may be left out, and how the window opens."""
    parser.add_argument("file", metavar="FILE", nargs="?", help=FILE_HELP)
    parser.add_argument(
        "--safe-mode", action="store_true", help="with the first settings and arrangement, and without your own blocks"
    )


def run(options: argparse.Namespace) -> int:
    """Open the window, or say why it cannot be."""
    from playground.formats.examples import example_ids
    from playground.storage.errors import FileError

    if options.file and not os.path.exists(options.file) and options.file not in example_ids():
        expected = (
            f"a .playground file, a command ({', '.join(command_names())}) or an example ({', '.join(example_ids())})"
        )
        raise FileError(options.file, "", "no such file, command or example", expected)
    shown_somewhere = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in shown_somewhere):
        return refuse("the window: found no display, expected DISPLAY or WAYLAND_DISPLAY; `train` needs none")
    try:
        from playground.app import main as open_window
    except ImportError as error:
        return refuse(f"the window: found {error}, expected an installation with PySide6")
    return open_window(options.file, options.safe_mode)
