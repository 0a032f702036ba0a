"""What the network writes."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from playground.spec.errors import PlaygroundError
from playground.training.generation import Sampling, encode, generate, next_probabilities
from playground.training.probe import PORTION, LongProbe
from playground.training.trainer import Trainer

# How many of the likeliest symbols are told.
MOST_LIKELY = 8


@dataclass(frozen=True)
class WrittenAnswer:
    """A text so far.

    Attributes:
        text: what was written behind the prompt.
        step: when it was begun, in steps of training.
        is_whole: whether it has the length asked for.
        likeliest: the symbols that are likeliest to follow the prompt, with their probabilities, in falling order.
        refusal: why there is none, in a sentence; empty where there is one.
    """

    prompt: str
    text: str
    step: int
    is_whole: bool
    likeliest: tuple[tuple[str, float], ...] = ()
    refusal: str = ""


@dataclass(frozen=True)
class WrittenText(LongProbe):
    """What follows a prompt; for data that asks for the next symbol. Where it does not write, only the likeliest."""

    prompt: str = ""
    sampling: Sampling = Sampling()  # noqa: RUF009  frozen
    writes: bool = True

    @property
    def rest(self) -> float:
        return 2.0 if self.writes else 0.1

    def portions(self, trainer: Trainer) -> Iterator[WrittenAnswer]:
        step = trainer.step
        try:
            task = trainer.samples.task
            shares = next_probabilities(trainer.network, encode(task, self.prompt))
            order = np.argsort(-shares, kind="stable")[:MOST_LIKELY]
            likeliest = tuple((task.symbols[index], float(shares[index])) for index in order if shares[index] > 0)
            if not self.writes:
                yield WrittenAnswer(self.prompt, "", step, True, likeliest)
                return
            for text, is_whole in self._pieces(trainer):
                yield WrittenAnswer(self.prompt, text, step, is_whole, likeliest)
        except PlaygroundError as error:
            yield WrittenAnswer(self.prompt, "", step, True, refusal=str(error))

    def _pieces(self, trainer: Trainer) -> Iterator[tuple[str, bool]]:
        """The text so far, each time a portion of it was written."""
        written, deadline = "", time.perf_counter() + PORTION
        for count, symbol in enumerate(generate(trainer.network, self.prompt, self.sampling), 1):
            written += symbol
            if count < self.sampling.length and time.perf_counter() > deadline:
                yield written, False
                deadline = time.perf_counter() + PORTION
        yield written, True
