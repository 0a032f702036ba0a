"""Pictures of clothes."""

from __future__ import annotations

from typing import ClassVar

from playground.data.dataset import DATASETS
from playground.data.framing import Framing, filled
from playground.data.images import BundledImages, ImageArchive
from playground.data.split import validation_share


@DATASETS.register
class FashionMnist(BundledImages):
    """Clothes, shoes and bags, 28×28 gray pixels: 10 000 to learn from and 2 000 others for the test.

    The first sixth of Fashion-MNIST, made as a harder stand-in for MNIST's digits: shirts, coats and pullovers look
    much alike. Pixels are bytes, 0 is background; `Samples.scale` brings them to 0..1.
    Source: Xiao, Rasul and Vollgraf 2017, arXiv 1708.07747.
    """

    kind: ClassVar[str] = "fashion_mnist"
    title: ClassVar[str] = "Fashion-MNIST"
    source: ClassVar[str] = "Zalando SE, MIT licence."
    framing: ClassVar[Framing | None] = filled(28)
    archive: ClassVar[ImageArchive] = ImageArchive("fashion_mnist_12k.npz", train=10_000, test=2_000, size=(28, 28))
    classes: ClassVar[tuple[str, ...]] = (
        "T-shirt",
        "Trouser",
        "Pullover",
        "Dress",
        "Coat",
        "Sandal",
        "Shirt",
        "Sneaker",
        "Bag",
        "Ankle boot",
    )
    size: ClassVar[tuple[int, int]] = (28, 28)

    validation: float = validation_share(0.1)
