"""The weights alone, as .npz and as .safetensors."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from playground.formats.exports.exporter import EXPORTERS, Exporter, ExportError, Progress
from playground.formats.exports.model import Model
from playground.formats.weights import export_weights, read_weights
from playground.spec.errors import told_of
from playground.spec.language import tr


class _Weights(Exporter):
    """What the two have in common."""

    def write(self, model: Model, path: Path) -> None:
        export_weights(path, model.project, model.weights, model.samples.preparation)

    def verify(self, model: Model, path: Path, progress: Progress) -> str:
        found = read_weights(path)
        for name, array in model.weights.items():
            if name not in found or not np.array_equal(found[name], array, equal_nan=True):
                different = tr("other numbers than the network's")
                raise ExportError(told_of(f"{path.name}: {name}", different, tr("the same")))
        return tr("Read back: its {count} arrays are the network's, to the bit.", count=len(found))


@EXPORTERS.register
class NPZ(_Weights):
    """The weights alone as NumPy arrays, each under its layer's name, with a README that says how they are used.

    This program takes them in again with File > Import weights.
    """

    kind = "npz"
    title = "NumPy arrays"
    suffix = ".npz"


@EXPORTERS.register
class Safetensors(_Weights):
    """The weights alone in the format in which models are passed on today; opening it never runs code.

    This program takes them in again with File > Import weights.
    """

    kind = "safetensors"
    title = "Safetensors"
    suffix = ".safetensors"
