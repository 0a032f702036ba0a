"""Whether a network has room in memory, told before anything of it is made."""

from __future__ import annotations

from playground.engine.plan import Plan
from playground.engine.planning import PlannedLayer
from playground.spec.problem import Problem
from playground.storage.limits import as_size, max_bytes

FLOAT_BYTES = 4


def room_problems(plan: Plan, batch: int = 1) -> tuple[Problem, ...]:
    """An error at the largest layer of a network that needs more memory than one file may ask for.

    Counted is the least that training needs: every number with its gradient, and what leaves each layer for a batch.
    Before the data is loaded it is not known how many samples that will be, but one at least.
    """
    needed = {layer.name: _bytes(layer, batch) for layer in plan.layers}
    total = sum(needed.values())
    if total <= max_bytes():
        return ()
    largest = max(needed, key=lambda name: needed[name])
    of = f" with {batch} samples at a time" if batch > 1 else ""
    what = f"It needs {as_size(needed[largest])} of memory, the network {as_size(total)}{of}."
    why = f"At most {as_size(max_bytes())} may be taken: make layers smaller{', or the batch' if of else ''}."
    return (Problem(largest, what, why),)


def _bytes(layer: PlannedLayer, batch: int) -> int:
    return FLOAT_BYTES * (2 * sum(spec.size for spec in layer.arrays) + batch * layer.output.size)
