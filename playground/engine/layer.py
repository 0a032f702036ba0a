"""Layers: frozen declarations that can be asked for their shapes and traced onto a tape.

What runs are the tape's buffers and the network's arrays; a layer itself holds no numbers but its settings.
"""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from typing import ClassVar, Self

from playground.engine.arrays import Array, ArraySpec
from playground.engine.lowering import Lowering
from playground.engine.operations import Value
from playground.engine.tape import Backward, Tape
from playground.spec.declared import Registry
from playground.spec.errors import PlaygroundError
from playground.spec.graph import DrawnLayer
from playground.spec.language import marked, tr
from playground.spec.task import Shape, Task, TensorType


@dataclass(frozen=True)
class Site:
    """Where a layer stands: what arrives there, and what the data and the loss ask of the whole network.

    Attributes:
        inputs: the types of the inputs, in the order of the wires.
        task: the data's inputs and targets.
        target: what the loss wants to be given for one sample.
    """

    inputs: tuple[TensorType, ...]
    task: Task
    target: TensorType


class Layer(DrawnLayer):
    """A station of the network: what arrives along its wires becomes what leaves it.

    Images are (batch, height, width, channels), sequences (batch, time, features), and weights (in, out): y = x W + b.
    PyTorch keeps channels second, before height and width, and weights as (out, in).

    Attributes:
        mixes_samples: whether one sample's output depends on the others of the batch, as in batch normalization;
            then the batch cannot be worked on in two halves.
        splits_well: whether two threads on halves of a batch are quicker than one on all of it; not so for layers that
            make many small calls.
        input_axes: how many axes one sample must have, 3 for an image, 2 for a sequence; None where any number will do.
        looking_back: the setting and its value with which no step of a sequence sees those after it; None where that
            is so with any.
        takes_symbols: whether indices of symbols may arrive, rather than numbers.
        takes: inputs it works on, a shape or a type each, one tuple for each way, for tests and the reference page.
    """

    mixes_samples: ClassVar[bool] = False
    splits_well: ClassVar[bool] = True
    input_axes: ClassVar[int | None] = None
    looking_back: ClassVar[tuple[str, object] | None] = None
    takes_symbols: ClassVar[bool] = False
    takes: ClassVar[tuple[tuple[Shape | TensorType, ...], ...]] = (((5,),), ((3, 4),))

    @property
    def looks_ahead(self) -> bool:
        """Whether a step of a sequence sees those after it."""
        return self.looking_back is not None and getattr(self, self.looking_back[0]) != self.looking_back[1]

    @abstractmethod
    def output_type(self, site: Site) -> TensorType:
        """What leaves the layer. Raises ShapeError when it cannot take what arrives."""

    def arrays(self, site: Site) -> tuple[ArraySpec, ...]:
        """The arrays it is trained by, and those it keeps by itself (`ArraySpec.trainable`)."""
        return ()

    def multiply_adds(self, site: Site) -> int:
        """Multiplications with addition in one forward pass of one sample."""
        return 0

    def penalties(self) -> tuple[float, float]:
        """The layer's own L1 and L2, added to those of the whole training."""
        return 0.0, 0.0

    @property
    def main_setting(self) -> str:
        """The setting shown on the card, such as "16 · sigmoid"."""
        return ""

    def idle_settings(self, task: Task) -> frozenset[str]:
        """Names of settings that change nothing with such data."""
        return frozenset()

    def mended(self, site: Site) -> Self | None:
        """With the nearest settings that can take what arrives, where a setting keeps it from doing so."""
        return None

    @abstractmethod
    def trace(self, tape: Tape, site: Site, inputs: tuple[Array, ...]) -> tuple[Array, Backward]:
        """Record the forward pass; return the output's buffer and what records the backward pass.

        Inputs and output have the batch as first axis. Inputs are read only; the backward pass may overwrite
        the gradient it is given and returns buffers that are distinct from each other.
        """

    def lower(self, lowering: Lowering, site: Site, inputs: tuple[Value, ...]) -> Value:
        """What the layer is made of when it predicts, for other programs: the same as `trace` when not training.

        Returns what leaves it; what it adds to the lowering are the operations in between.
        """
        raise PlaygroundError(
            tr("{title}: found no operations of it, expected some; it cannot be exported", title=tr(self.title))
        )


LAYERS: Registry[Layer] = Registry(marked("layer"), "playground.engine.layers")


def nearest_divisor(number: int, wish: int) -> int:
    """The divisor of a number that is nearest to a wish; of two the larger."""
    return min((d for d in range(1, number + 1) if number % d == 0), key=lambda d: (abs(d - wish), -d))
