"""What a newer version of the program has made and this one does not know: it stays, and is written as it came."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from playground.spec.declared import Declared
from playground.spec.graph import DrawnLayer
from playground.spec.language import marked

NEWER = marked("A newer version of the program made it, which knows it.")


class UnknownLayer(DrawnLayer):
    """A layer of a kind that is not known here, or with a part of one. It stays in its place and is saved as it came.

    Attributes:
        written: its kind and settings as they stood in the file, as JSON.
        missing: the kind that is not known, its own or that of a part of it.
    """

    kind = "unknown_layer"
    title = "Unknown"
    min_inputs = 0
    max_inputs = None

    written: str = '{"kind": "unknown_layer"}'
    missing: str = ""

    @property
    def entry(self) -> dict[str, Any]:
        """Its kind and settings as they stood in the file."""
        entry: dict[str, Any] = json.loads(self.written)
        return entry

    @property
    def main_setting(self) -> str:
        return str(self.entry["kind"])


@dataclass(frozen=True)
class Unknown:
    """Data, a loss, an optimizer or an augmentation of a kind that is not known here.

    Attributes:
        field: what of a project it is: "data", "loss", "optimizer" or "augmentation".
        wanted: its kind.
        written: as it stood in the file, as JSON.
        stand_in: what the project has in its place. As long as that is not changed, the file keeps what it had.
    """

    field: str
    wanted: str
    written: str
    stand_in: Declared

    @property
    def entry(self) -> Any:
        """What stood in the file."""
        return json.loads(self.written)
