"""`playground reference`: what there is, kind by kind."""

from __future__ import annotations

import argparse
from pathlib import Path

from playground.cli.saying import DONE

DOC = "Print what there is to draw and train with: equations, shapes, settings, sources."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """NAME and --output."""
    parser.add_argument(
        "name", metavar="NAME", nargs="*", help="a kind (lstm) or a chapter (losses); without it all there is"
    )
    parser.add_argument("--output", metavar="F", type=Path, help="write it to this .md or .html file instead")


def run(options: argparse.Namespace) -> int:
    """Print the entries as Markdown, or write them."""
    from playground.formats.reference import look_up, reference
    from playground.formats.reference_html import html_page
    from playground.formats.reference_markdown import markdown
    from playground.storage.replacing import check_target, replacing

    if options.output is not None:
        check_target(options.output, ".md", ".html")
    chapters = look_up(" ".join(options.name)) if options.name else reference()
    if options.output is None:
        print(markdown(chapters), end="")
        return DONE
    written = html_page(chapters) if options.output.suffix.lower() == ".html" else markdown(chapters)
    with replacing(options.output) as file:
        file.write(written.encode())
    return DONE
