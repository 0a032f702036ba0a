"""What a command is, and the commands there are: the modules of `playground.cli.commands`."""

from __future__ import annotations

import argparse
import importlib
import pkgutil
from typing import Protocol, cast

from playground.cli import commands


class Command(Protocol):
    """A module of `playground.cli.commands`; its name is the command's, `_` written as `-`.

    Attributes:
        DOC: what it does, one sentence of the help.
    """

    DOC: str

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare what stands behind the command's name."""

    def run(self, options: argparse.Namespace) -> int:
        """Do it. Returns the exit code."""


def command_names() -> tuple[str, ...]:
    """Every command, in alphabetical order."""
    return tuple(sorted(found.name.replace("_", "-") for found in pkgutil.iter_modules(commands.__path__)))


def find_command(name: str) -> Command:
    """The command of that name."""
    return cast(Command, importlib.import_module(f"{commands.__name__}.{name.replace('-', '_')}"))
