"""What a plan records on a tape: forward, loss, backward, penalties."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from playground.engine.arrays import Array
from playground.engine.plan import Plan
from playground.engine.tape import Backward, Tape


def trace_forward(plan: Plan, tape: Tape, inputs: Array) -> tuple[dict[str, Array], dict[str, Backward]]:
    """Record the forward pass; return each layer's output (batch, ...) and what records its backward pass."""
    tape.symbols = None if plan.task.input.vocabulary is None else inputs
    outputs: dict[str, Array] = {}
    backwards: dict[str, Backward] = {}
    for planned in plan.layers:
        tape.scope = planned.name
        arrived = tuple(outputs[source] for source in planned.sources) or (inputs,)
        outputs[planned.name], backwards[planned.name] = planned.layer.trace(tape, planned.site, arrived)
    return outputs, backwards


def trace_gradients(plan: Plan, tape: Tape, inputs: Array, targets: Array) -> Array:
    """Record forward pass, loss and backward pass; return the loss, 0-d."""
    outputs, backwards = trace_forward(plan, tape, inputs)
    loss, gradient = plan.loss.trace_answers(tape, outputs[plan.order[-1]], targets)
    _trace_backward(plan, tape, gradient, backwards)
    return loss


def _trace_backward(plan: Plan, tape: Tape, gradient: Array, backwards: Mapping[str, Backward]) -> None:
    """Record the backward passes from the last layer to the first; where wires part, gradients add up."""
    trained = _behind_weights(plan)
    gradients: dict[str, Array] = {plan.layers[-1].name: gradient}
    for planned in reversed(plan.layers):
        if planned.name not in gradients or planned.name not in trained:
            continue
        tape.scope = planned.name
        wanted = tuple(source in trained for source in planned.sources) or (False,)
        found = backwards[planned.name](gradients.pop(planned.name), wanted)
        for source, piece in zip(planned.sources, found, strict=False):
            if piece is None or source not in trained:
                continue
            if source in gradients:
                tape.do(np.add, gradients[source], piece, gradients[source])
            else:
                gradients[source] = piece


def _behind_weights(plan: Plan) -> set[str]:
    """Layers that have something to train themselves or before them: only these need gradients."""
    found: set[str] = set()
    for planned in plan.layers:
        if any(spec.trainable for spec in planned.arrays) or any(source in found for source in planned.sources):
            found.add(planned.name)
    return found


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
