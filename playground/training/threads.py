"""One thread for matrix products: the engine splits large batches itself.

BLAS's threads collapse when anything else runs on the processor (784-128-10 at batch 32: 62 steps a second against
2 300 with one thread), and a window always draws beside the training.
"""

from __future__ import annotations

import functools

from threadpoolctl import ThreadpoolController


@functools.cache
def _controller() -> ThreadpoolController:
    return ThreadpoolController()


def use_one_blas_thread() -> None:
    """Keep NumPy's matrix products on the thread that asks for them, for the whole process."""
    _controller().limit(limits=1, user_api="blas")
