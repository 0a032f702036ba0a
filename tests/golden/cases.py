"""Golden numbers in files: cases by name, each with its arrays by name."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Case:
    """One thing with its settings, what it was given and what is expected of it.

    Attributes:
        kind: of the thing, in its registry.
        settings: as in a project file.
        arrays: what goes in and what comes out, by names the area's test knows.
    """

    name: str
    kind: str
    settings: Mapping[str, Any]
    arrays: Mapping[str, NDArray[Any]]


def write(target: Path, cases: Iterable[Case]) -> None:
    """Write the cases to an .npz file."""
    stored: dict[str, NDArray[Any]] = {}
    for case in cases:
        told = json.dumps({"kind": case.kind, "settings": case.settings})
        found = {f"{case.name}/{name}": np.asarray(array) for name, array in case.arrays.items()}
        found[f"{case.name}/told"] = np.array(told)
        if repeated := stored.keys() & found.keys():
            raise ValueError(f"{target.name}: two cases are named {case.name!r}: {sorted(repeated)}")
        stored |= found
    np.savez_compressed(target, **stored)  # type: ignore[arg-type]


def read(source: Path) -> dict[str, Case]:
    """The cases in an .npz file by name."""
    arrays: dict[str, dict[str, NDArray[Any]]] = {}
    with np.load(source, allow_pickle=False) as archive:
        for key in archive:
            name, _, field = key.rpartition("/")
            arrays.setdefault(name, {})[field] = archive[key]
    cases = {}
    for name, found in arrays.items():
        told = json.loads(str(found.pop("told")))
        cases[name] = Case(name, told["kind"], told["settings"], found)
    return cases
