"""Handwritten digits."""

from __future__ import annotations

from typing import ClassVar

from playground.data.dataset import DATASETS
from playground.data.framing import MNIST, Framing
from playground.data.images import BundledImages, ImageArchive
from playground.data.split import validation_share


@DATASETS.register
class Mnist(BundledImages):
    """Handwritten digits, 28×28 gray pixels: 60 000 to learn from and 10 000 others for the test.

    Pixels are bytes, 0 is background; `Samples.scale` brings them to 0..1. Mean 0.1307, standard deviation 0.3081.
    Source: LeCun, Bottou, Bengio, Haffner 1998, Proc. IEEE 86(11).
    """

    kind: ClassVar[str] = "mnist"
    title: ClassVar[str] = "MNIST digits"
    source: ClassVar[str] = "Y. LeCun and C. Cortes, derived from NIST, CC BY-SA 3.0."
    framing: ClassVar[Framing | None] = MNIST
    archive: ClassVar[ImageArchive] = ImageArchive("mnist.npz", train=60_000, test=10_000, size=(28, 28))
    classes: ClassVar[tuple[str, ...]] = tuple("0123456789")
    size: ClassVar[tuple[int, int]] = (28, 28)

    validation: float = validation_share(0.1)
