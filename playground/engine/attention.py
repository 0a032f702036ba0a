"""Attention of many heads, a few samples at a time, so that what each step looks at never fills memory.

Of softmax(q kᵀ) only the largest score and the sum of each row are kept; on the way back it is computed once more,
which takes less time than to write it to memory and read it again. Source: Dao et al. 2022, arXiv 2205.14135.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from playground.engine.arrays import Array
from playground.engine.tape import Tape

# What is added to the score of a step that must not be seen: exp of it is 0, and it is finite, so that a sequence
# of padding alone has no NaN.
UNSEEN = -1e9

# Scores at a time: half a megabyte with their gradients, which a processor core has room for.
SCORES = 65_536

# Given the gradient by what every head mixed, which it overwrites, records those by q, k and v into (3, batch, heads,
# steps, size).
AttentionBackward = Callable[[Array, Array], None]


def trace_attention(tape: Tape, parts: Array, causal: bool) -> tuple[Array, AttentionBackward]:
    """Record softmax(q kᵀ) v of each head, (batch, heads, steps, size).

    `parts` (3, batch, heads, steps, size) are q, already divided by the root of the size, k and v. Padded steps are not
    looked at, with `causal` those that follow neither. When not training, how much each step takes from each other
    is kept for views, (batch, heads, steps, steps).
    """
    _, batch, heads, steps, size = parts.shape
    q, k, v = parts
    samples = min(max(SCORES // (heads * steps * steps), 1), batch) if tape.training else batch
    room, mixed = tape.new((samples, heads, steps, steps)), tape.new(q.shape)
    largest, share = tape.new((batch, heads, steps, 1)), tape.new((batch, heads, steps, 1))
    hidden, ones = _hidden(tape, steps), tape.filled((steps,), 1)
    future = np.triu(np.full((steps, steps), UNSEEN, tape.dtype), 1) if causal else None

    def stretches() -> Iterator[slice]:
        return (slice(start, min(start + samples, batch)) for start in range(0, batch, samples))

    def trace_scores(part: slice) -> Array:
        scores = room[: part.stop - part.start]
        tape.do(np.matmul, q[part], k[part].swapaxes(2, 3), scores)
        if future is not None:
            tape.do(np.add, scores, future, scores)
        if hidden is not None:
            tape.do(np.add, scores, hidden[part], scores)
        return scores

    for part in stretches():
        scores = trace_scores(part)
        tape.do(np.maximum.reduce, scores, axis=-1, keepdims=True, out=largest[part])
        tape.do(np.subtract, scores, largest[part], scores)
        tape.do(np.exp, scores, scores)
        tape.do(scores.reshape(-1, steps).dot, ones, share[part].reshape(-1))
        tape.do(np.matmul, scores, v[part], mixed[part])
    tape.do(np.divide, tape.scalar(1), share, share)
    tape.do(np.multiply, mixed, share, mixed)
    if not tape.training:
        tape.do(np.multiply, room, share, room)
        tape.kept[tape.scope] = room

    def backward(by_mixed: Array, gradients: Array) -> None:
        # With E = exp(scores - largest), the softmax is A = E share, and by the scores its gradient is
        # A (dL/dA - Σ A dL/dA) = E (share dL/dmixed vᵀ - Σ share dL/dmixed mixed).
        by_scores, products, inner = tape.new(room.shape), tape.new(mixed.shape), tape.new(share.shape)
        tape.do(np.multiply, by_mixed, share, by_mixed)
        tape.do(np.multiply, by_mixed, mixed, products)
        tape.do(products.reshape(-1, size).dot, tape.filled((size,), 1), inner.reshape(-1))
        by_q, by_k, by_v = gradients
        for part in stretches():
            scores, found = trace_scores(part), by_scores[: part.stop - part.start]
            tape.do(np.subtract, scores, largest[part], scores)
            tape.do(np.exp, scores, scores)
            tape.do(np.matmul, scores.swapaxes(2, 3), by_mixed[part], by_v[part])
            tape.do(np.matmul, by_mixed[part], v[part].swapaxes(2, 3), found)
            tape.do(np.subtract, found, inner[part], found)
            tape.do(np.multiply, found, scores, found)
            tape.do(np.matmul, found, k[part], by_q[part])
            tape.do(np.matmul, found.swapaxes(2, 3), q[part], by_k[part])

    return mixed, backward


def _hidden(tape: Tape, steps: int) -> Array | None:
    """Record what is added to the scores of padded steps, (batch, 1, 1, steps); None where nothing is padded."""
    mask = tape.mask(steps)
    if mask is None:
        return None
    hidden = tape.new((len(mask), 1, 1, steps))
    tape.do(np.subtract, mask[:, None, None], tape.scalar(1), hidden)
    tape.do(np.multiply, hidden, tape.scalar(-UNSEEN), hidden)
    return hidden
