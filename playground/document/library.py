"""The library of layers to add: the kinds there are, and the blocks that a person keeps."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from playground.engine.layer import LAYERS
from playground.formats.block_library import read_blocks, set_aside, write_blocks
from playground.spec.composite import Composite
from playground.spec.errors import PlaygroundError
from playground.spec.graph import DrawnLayer
from playground.spec.language import tr
from playground.storage.errors import FileError

# What goes before the name of a block that is kept, where others give a kind; no kind and no name has a slash.
MINE = "my/"


class BlockLibrary(QObject):
    """A person's own blocks by name, kept in a file. Windows that share the file add to what the others have kept.

    Without a path they last as long as the program. A file that cannot be read is set aside, and `trouble` says so.

    Signals:
        changed(): a block was added, replaced or removed.
    """

    changed = Signal()

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._blocks: dict[str, Composite] = {}
        self.trouble = ""
        self._read()

    @property
    def blocks(self) -> Mapping[str, Composite]:
        """The blocks by name, in alphabetical order."""
        return dict(sorted(self._blocks.items(), key=lambda item: item[0].casefold()))

    def layer(self, what: str) -> tuple[DrawnLayer, str]:
        """The layer that a kind stands for, or the word MINE with the name of a block, and the name it wishes for.

        The wish is empty where the kind makes the name. Raises PlaygroundError for what is not there.
        """
        name = what.removeprefix(MINE)
        if name == what:
            return LAYERS.find(what)(), ""
        if name not in self._blocks:
            if not self.blocks:
                raise PlaygroundError(tr("no block {name} in the library; there are none", name=repr(name)))
            blocks = ", ".join(self.blocks)
            raise PlaygroundError(
                tr("no block {name} in the library; there are {blocks}", name=repr(name), blocks=blocks)
            )
        return self._blocks[name], name

    def keep(self, name: str, block: Composite) -> bool:
        """Add a block under a name; whether another had that name and is replaced. Raises FileError."""
        replaced = name in self._blocks and self._blocks[name] != block
        self._change(lambda blocks: blocks | {name: block})
        return replaced

    def remove(self, name: str) -> None:
        """Keep a block no longer. Drawings that have it stay as they are. Raises FileError."""
        self._change(lambda blocks: {other: block for other, block in blocks.items() if other != name})

    def _change(self, edit: Callable[[dict[str, Composite]], dict[str, Composite]]) -> None:
        self._read()
        edited = edit(self._blocks)
        if self._path is not None:
            write_blocks(self._path, edited)
        self._blocks = edited
        self.changed.emit()

    def _read(self) -> None:
        if self._path is None:
            return
        try:
            self._blocks = read_blocks(self._path)
        except FileError as error:
            self.trouble = self._set_aside(error, self._path)

    def _set_aside(self, error: FileError, path: Path) -> str:
        try:
            file = set_aside(path).name
        except FileError:
            return tr("Your blocks could not be read: {error}", error=error)
        return tr("Your blocks could not be read and are kept as {file}: {error}", file=file, error=error)
