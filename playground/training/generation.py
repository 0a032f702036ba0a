"""Text from a network that tells the next symbol: each symbol drawn from what it says, then read by it in turn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from playground.engine.network import Network
from playground.engine.randomness import generator
from playground.spec.declared import Declared
from playground.spec.errors import PlaygroundError
from playground.spec.language import marked, tr
from playground.spec.parameter import Integers, Interval, param
from playground.spec.task import PADDING, UNKNOWN, Task
from playground.spec.wording import both

# What text begins with where nothing is given: where a paragraph or a poem would.
LINE_BREAK = "\n"


class Sampling(Declared):
    """How symbols are drawn from the probabilities p that a network gives them.

    Each is drawn with p^(1/temperature) / Σ p^(1/temperature); of logits z that is softmax(z / temperature). With top k
    the sum is over the k likeliest, and the others are never drawn. Padding and unknown characters are never drawn.
    Source: Ackley, Hinton and Sejnowski 1985, Cognitive Science 9; top k: Fan, Lewis and Dauphin 2018, ACL.
    """

    kind: ClassVar[str] = "sampling"
    title: ClassVar[str] = "Text"

    length: int = param(200, Integers(1, 100_000, logarithmic=True), doc="How many characters are written")
    temperature: float = param(
        0.8,
        Interval(0, 10),
        doc="How daring it writes: 0 always takes the likeliest character, 1 draws as often as the network says, "
        "more evens the chances out",
    )
    top_k: int = param(
        0,
        Integers(0, 100_000, logarithmic=True, special=(0, marked("all"))),
        doc="From how many of the likeliest characters the next is drawn",
    )
    seed: int = param(0, Integers(0, 2**31 - 1), doc="Another seed, another text; the same seed, the same text")


def generate(network: Network, prompt: str, sampling: Sampling) -> Iterator[str]:
    """The symbols that follow the prompt, one after the other, `sampling.length` of them.

    The network reads the last symbols of what is written so far, as many as a window of its data holds; shorter text is
    padded behind its end. It may be trained on between two symbols.
    Raises PlaygroundError, before the first symbol, when the network does not tell the next symbol or the prompt has
    characters it does not know; and later when its answers are not finite.
    """
    task = network.plan.task
    written = encode(task, prompt)
    return _symbols(network, written, sampling)


def _symbols(network: Network, written: list[int], sampling: Sampling) -> Iterator[str]:
    rng, symbols = generator(sampling.seed, "text"), network.plan.task.symbols
    for _ in range(sampling.length):
        written.append(_drawn(next_probabilities(network, written), sampling, rng))
        yield symbols[written[-1]]


def encode(task: Task, prompt: str) -> list[int]:
    """The indices of the prompt's characters, at least one: an empty prompt is the beginning of a text.

    Raises PlaygroundError naming the characters that are not in the vocabulary.
    """
    if not task.tells_next:
        raise PlaygroundError(
            tr(
                "text: found data that does not ask for the next character, expected such as pride_and_prejudice, "
                "tang_poems or name_letters"
            )
        )
    index = {symbol: number for number, symbol in enumerate(task.symbols) if symbol not in (PADDING, UNKNOWN)}
    begin = task.restart or (LINE_BREAK if LINE_BREAK in index else "")
    if task.restart or not prompt:
        prompt = begin + prompt
    unknown = sorted(set(prompt) - set(index))
    if unknown:
        raise PlaygroundError(
            tr(
                "prompt: found {characters}, which the network has not read, expected characters of its text",
                characters=both(map(repr, unknown)),
            )
        )
    if not prompt:
        raise PlaygroundError(tr("prompt: found nothing, expected at least one character to begin with"))
    return [index[character] for character in prompt]


def next_probabilities(network: Network, written: Sequence[int]) -> NDArray[np.float64]:
    """How probable each symbol is behind those written, (symbols,); padding and unknown characters are not.

    Raises PlaygroundError when what the network says is not finite.
    """
    task = network.plan.task
    begin = task.symbols.index(task.restart) if task.restart else None
    if begin is not None and begin in written:
        written = written[len(written) - 1 - list(reversed(written)).index(begin) :]
    window = written[-task.input.shape[0] :]
    forward = network.forward(1)
    forward.inputs[...] = 0
    forward.inputs[0, : len(window)] = window
    with np.errstate(all="ignore"):
        forward.run()
        shares = network.plan.loss.probabilities(forward.prediction)[0].astype(np.float64)
    found: NDArray[np.float64] = shares[len(window) - 1] if task.steps is not None else shares
    if not np.isfinite(found).all():
        raise PlaygroundError(
            tr("text: found answers of the network that are not finite, expected one that has learned")
        )
    found[0] = 0.0
    if UNKNOWN in task.symbols[:2]:
        found[1] = 0.0
    found /= max(found.sum(), np.finfo(np.float64).tiny)
    return found


def _drawn(shares: NDArray[np.float64], sampling: Sampling, rng: np.random.Generator) -> int:
    """The index of one symbol, drawn as `sampling` says."""
    chance = rng.random()  # drawn in any case, so that texts of different temperatures differ in that alone
    if sampling.temperature == 0:
        return int(shares.argmax())
    if 0 < sampling.top_k < len(shares):
        shares[np.argsort(-shares, kind="stable")[sampling.top_k :]] = 0.0
    with np.errstate(divide="ignore"):
        logits = np.log(shares) / sampling.temperature
    weights = np.cumsum(np.exp(logits - logits.max()))
    return int(np.searchsorted(weights, chance * weights[-1], side="right"))
