"""How many threads the matrix products of a network may use."""

from __future__ import annotations

import functools

from threadpoolctl import ThreadpoolController

from playground.engine.plan import Plan

# Multiply-adds of one layer on one batch from which a second thread pays. Below it OpenBLAS's threads wait for each
# other longer than they compute, and under contention (a window that draws) collapse. A rule and not a measurement
# at run time: thread counts change the order of sums, and the same project must give the same numbers.
PAYS_FROM = 24_000_000


@functools.cache
def _controller() -> ThreadpoolController:
    return ThreadpoolController()


def limit_threads(plan: Plan, batch: int) -> int:
    """Set the number of BLAS threads that suits a network and a batch size, for the whole process, and return it."""
    largest = max((plan.multiply_adds(name) for name in plan.order), default=0) * batch
    count = 1 if largest < PAYS_FROM else 2
    _controller().limit(limits=count, user_api="blas")
    return count
