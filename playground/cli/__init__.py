"""The command line: `playground [FILE]` opens the window; every other command needs no window.

Exit codes: 0 done; 1 the drawing has problems, or the loss is no longer finite; 2 bad input, said in one line on
stderr, nothing written; 130 interrupted, nothing written.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

import playground
from playground.cli.command import command_names, find_command
from playground.cli.saying import BAD_INPUT, DONE, INTERRUPTED, refuse, say
from playground.spec.errors import PlaygroundError, expected_name


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line with these arguments, or the process's own. Returns the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        options = _parser().parse_args(_with_command(words))
        code: int = options.run(options)
        sys.stdout.flush()
        return code
    except SystemExit as stop:  # argparse has printed help, the version or its one line
        return stop.code if isinstance(stop.code, int) else BAD_INPUT
    except PlaygroundError as error:
        return refuse(str(error))
    except MemoryError:
        return refuse("found a network or data too large for this computer's memory, expected a smaller one")
    except KeyboardInterrupt:
        say("interrupted; nothing was written")
        return INTERRUPTED
    except BrokenPipeError:  # the reader of our output has gone: `playground examples | head -1`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        say(f"{message} ({self.prog} --help says more)")
        raise SystemExit(BAD_INPUT)


def _with_command(words: list[str]) -> list[str]:
    """The arguments with "open" before them when they name no command. Raises PlaygroundError for a misspelled one."""
    named = (*command_names(), "-h", "--help", "--version")
    is_file = not words or words[0].startswith("-") or os.path.exists(words[0])
    if not is_file and words[0] not in named and [word for word in words[1:] if not word.startswith("-")]:
        raise PlaygroundError(f"no command {words[0]!r}; {expected_name(words[0], command_names())}")
    return words if words and words[0] in named else ["open", *words]


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="playground",
        usage="playground [FILE]\n       playground COMMAND ... (COMMAND --help says more)",
        description="Draw a neural network, watch it learn, take the weights home. Without a command: the window.",
    )
    parser.add_argument("--version", action="version", version=f"Neural Playground {playground.__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True, prog="playground")
    for name in command_names():
        command = find_command(name)
        added = commands.add_parser(name, help=command.DOC, description=command.DOC)
        command.add_arguments(added)
        added.set_defaults(run=command.run)
    return parser
