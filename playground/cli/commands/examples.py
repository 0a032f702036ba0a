"""`playground examples`: list the bundled projects, tell about one, copy it."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from playground.cli.saying import DONE
from playground.spec.errors import PlaygroundError

DOC = "List the bundled projects, or tell about one, or copy it."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """ID and --copy-to."""
    parser.add_argument("id", metavar="ID", nargs="?", help="an example; without it all are listed")
    parser.add_argument("--copy-to", metavar="F", type=Path, help="write it to this .playground file, a new one")


def run(options: argparse.Namespace) -> int:
    """List, tell or copy."""
    from playground.formats.examples import examples, load_example
    from playground.formats.project_file import save
    from playground.storage.errors import FileError

    if options.id is None:
        if options.copy_to:
            raise PlaygroundError("--copy-to: found no ID, expected the example to copy")
        for example in examples():
            print(f"{example.id:<14} {example.sentence}")
        return DONE
    project = load_example(options.id)
    if options.copy_to is None:
        print(f"{project.title}\n\n{project.note}")
        return DONE
    if os.path.exists(options.copy_to):
        raise FileError(str(options.copy_to), "", "a file that is there already", "the name of a new file")
    save(options.copy_to, project)
    return DONE
