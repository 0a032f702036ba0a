"""The most bytes held at once during a training step, here and in PyTorch.

Counted is what a step works on: weights, gradients, the optimizer's memory, the batch, activations and scratch paper.
Here these are NumPy's arrays, which tracemalloc knows of, made once, and what the step's calls allocate on top;
in PyTorch what its allocator for the CPU hands out, by its own profiler. Neither counts the data set, objects of
Python or C++, and the room that the libraries for matrix products keep for themselves.
"""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from playground.data.dataset import Part, Samples
from playground.engine.arithmetic import arithmetic
from playground.training.feed import Feed
from playground.training.program import Program, network_of
from tests.benchmarks.nets import DrawnNet, Net

STEPS = 3


def of_engine(net: Net | DrawnNet, samples: Samples) -> int:
    """Bytes of this engine."""
    project = net.project()
    feed = Feed(samples.train, samples.task, network_of(project, samples).plan.loss, samples.scale)
    gc.collect()
    tracemalloc.start()
    try:
        network = network_of(project, samples)
        program = Program.of(network.step(net.batch), feed, lambda inputs, targets, half: ())
        on_top = 0
        for _ in range(STEPS):
            with arithmetic():
                before = tracemalloc.get_traced_memory()[0]
                tracemalloc.reset_peak()
                for call in program.calls:
                    call()
                on_top = tracemalloc.get_traced_memory()[1] - before
        arrays = tracemalloc.DomainFilter(True, np.lib.tracemalloc_domain)
        held = sum(trace.size for trace in tracemalloc.take_snapshot().filter_traces([arrays]).traces)
        return held + on_top
    finally:
        tracemalloc.stop()


def of_torch(net: Net | DrawnNet, samples: Samples, make: Callable[[Samples], Callable[[int], None]]) -> int:
    """Bytes of PyTorch; `make` makes its model for some samples and what runs so many steps of it."""
    from torch.profiler import ProfilerActivity, profile

    part = Part(samples.train.inputs[: net.batch], samples.train.targets[: net.batch])
    with profile(activities=[ProfilerActivity.CPU], profile_memory=True) as profiled:
        make(replace(samples, train=part))(STEPS)
    assert profiled.profiler is not None and profiled.profiler.kineto_results is not None
    events = [event for event in profiled.profiler.kineto_results.events() if event.name() == "[memory]"]
    held, most = 0, 0
    for event in sorted(events, key=lambda event: event.start_ns()):
        held += event.nbytes()
        most = max(most, held)
    return most
