"""What a plan records on a tape: forward, loss, backward, penalties."""

from __future__ import annotations

import numpy as np

from playground.engine.arrays import Array
from playground.engine.passes import Passes, record_backward, recording_forward
from playground.engine.pausing import Pausing, finished
from playground.engine.plan import Plan
from playground.engine.tape import Tape


def trace_forward(plan: Plan, tape: Tape, inputs: Array) -> Passes:
    """Record the forward pass; return each layer's output (batch, ...) and what records its backward pass."""
    return finished(tracing_forward(plan, tape, inputs))


def tracing_forward(plan: Plan, tape: Tape, inputs: Array) -> Pausing[Passes]:
    """The same with a pause behind each layer."""
    tape.symbols = None if plan.task.input.vocabulary is None else inputs
    return (
        yield from recording_forward(tape, plan.layers, tape.without_padding(inputs) if plan.task.padded else inputs)
    )


def trace_gradients(plan: Plan, tape: Tape, inputs: Array, targets: Array) -> Array:
    """Record forward pass, loss and backward pass; return the loss, 0-d."""
    outputs, backwards = trace_forward(plan, tape, inputs)
    loss, gradient = plan.loss.trace_answers(tape, outputs[plan.order[-1]], targets)
    record_backward(tape, plan.layers, gradient, backwards)
    return loss


def trace_penalties(plan: Plan, tape: Tape, l1: float, l2: float) -> None:
    """Record the gradients of l1 Σ|w| and l2 Σw², which are l1 sign(w) and 2 l2 w, each layer's own added."""
    for planned in plan.layers:
        own_l1, own_l2 = planned.layer.penalties()
        tape.scope = planned.name
        for spec in planned.arrays:
            array = tape.array(spec.name)
            if not (spec.trainable and spec.penalized) or not (own_l1 + l1 or own_l2 + l2):
                continue
            term = tape.new(spec.shape)
            if own_l2 + l2:
                tape.do(np.multiply, array.value, tape.scalar(2 * (own_l2 + l2)), term)
                tape.do(np.add, array.gradient, term, array.gradient)
            if own_l1 + l1:
                tape.do(np.sign, array.value, term)
                tape.do(np.multiply, term, tape.scalar(own_l1 + l1), term)
                tape.do(np.add, array.gradient, term, array.gradient)
