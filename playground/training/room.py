"""Whether a network has room in memory, told before anything of it is made."""

from __future__ import annotations

from playground.engine.plan import Plan
from playground.engine.planning import PlannedLayer
from playground.spec.language import tr
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
    most, sizes = as_size(max_bytes()), {"size": as_size(needed[largest]), "total": as_size(total)}
    what = tr("It needs {size} of memory, the network {total}.", **sizes)
    why = tr("At most {most} may be taken: make layers smaller.", most=most)
    if batch > 1:
        what = tr(
            "It needs {size} of memory, the network {total} with {batch} samples at a time.", batch=batch, **sizes
        )
        why = tr("At most {most} may be taken: make layers smaller, or the batch.", most=most)
    return (Problem(largest, what, why),)


def _bytes(layer: PlannedLayer, batch: int) -> int:
    return FLOAT_BYTES * (2 * sum(spec.size for spec in layer.arrays) + batch * layer.output.size)
