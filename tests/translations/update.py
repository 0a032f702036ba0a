"""Brings the files of the translators up to date with what the program says: `make translations`.

Qt's own tools do the work: lupdate merges the messages into the .ts files, where translations of messages that are
still said are kept, new ones wait to be translated, and those that are said no more are dropped.

    python -m tests.translations.update                      brings all of them up to date
    python -m tests.translations.update --add pt_BR          begins another language
    python -m tests.translations.update --take zh_CN FILE    takes them from a JSON list of [message, comment, words]
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6

from playground.window.languages import CONTEXT, PREFIX
from tests.translations.messages import Message, messages

FOLDER = Path("resources/translations")
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def main() -> int:
    """Do what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--add", metavar="CODE", help="begin another language")
    parser.add_argument("--take", nargs="+", metavar=("CODE", "FILE"), help="take translations from JSON files")
    options = parser.parse_args()
    codes = [path.stem.removeprefix(PREFIX) for path in sorted(FOLDER.glob(f"{PREFIX}*.ts"))]
    if options.add:
        codes.append(options.add)
    merge(codes)
    if options.take:
        code, *files = options.take
        for file in files:
            print(file, take(code, Path(file)), "taken")
        merge([code])
    for code in codes:
        print(code, len(waiting(code)), "not translated")
    return 0


def file_of(code: str) -> Path:
    """The file of a language's translator."""
    return FOLDER / f"{PREFIX}{code}.ts"


def merge(codes: list[str]) -> None:
    """Let Qt's lupdate bring the files of these languages up to date."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "messages.cpp"
        source.write_text("\n".join(map(_noted, messages())) + "\n", encoding="utf-8")
        for code in codes:
            command = ["lupdate", "-silent", "-locations", "none", "-no-obsolete", "-source-language", "en"]
            command[0] = str(Path(PySide6.__path__[0]) / "lupdate")
            subprocess.run([*command, "-target-language", code, str(source), "-ts", str(file_of(code))], check=True)


def take(code: str, file: Path) -> int:
    """Put translations from a JSON file into that of a language; how many of them are said in the program."""
    found = {(text, comment): words for text, comment, words in json.loads(file.read_text(encoding="utf-8"))}
    tree = ET.parse(file_of(code))
    taken = 0
    for node in tree.iter("message"):
        words = found.get(key_of(node))
        translation = node.find("translation")
        if words and translation is not None:
            taken += 1
            translation.attrib.pop("type", None)
            form = translation.find("numerusform")
            target = translation if form is None else form
            target.text = words
    _write(tree, file_of(code))
    return taken


def key_of(node: ET.Element) -> tuple[str, str]:
    """The message of a translator's entry, and its comment."""
    return node.findtext("source") or "", node.findtext("comment") or ""


def waiting(code: str) -> list[tuple[str, str]]:
    """The messages that are not translated into a language."""
    return [
        key_of(node)
        for node in ET.parse(file_of(code)).iter("message")
        if (found := node.find("translation")) is None or "type" in found.attrib or not "".join(found.itertext())
    ]


def _noted(message: Message) -> str:
    """A message as lupdate finds it in C++."""
    text, comment = _literal(message.text), _literal(message.comment)
    if message.is_counted:
        call = f'QT_TRANSLATE_N_NOOP3("{CONTEXT}", {text}, {comment})'
    else:
        call = f'QT_TRANSLATE_NOOP3("{CONTEXT}", {text}, {comment})'
    return f"//: {message.where}\n{call};"


def _literal(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _write(tree: ET.ElementTree[ET.Element], path: Path) -> None:
    """As lupdate writes it, so that the next update changes nothing else."""
    path.write_text(HEAD + ET.tostring(tree.getroot(), encoding="unicode") + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
