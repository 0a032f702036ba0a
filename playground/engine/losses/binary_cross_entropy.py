"""Binary cross-entropy."""

from __future__ import annotations

import numpy as np

from playground.engine.arrays import Array
from playground.engine.loss import LOSSES, Loss
from playground.engine.tape import Tape
from playground.spec.task import Task


@LOSSES.register
class BinaryCrossEntropy(Loss):
    """How surprised the network is by yes or no: L = mean ln(1 + exp(z)) - t z.

    Takes logits z, applies the sigmoid itself; gradient (sigmoid(z) - t) / (batch · outputs). With more than two
    classes each output answers its own yes or no. PyTorch: BCEWithLogitsLoss.
    """

    kind = "binary_cross_entropy"
    title = "Binary cross-entropy"
    contains = "sigmoid"
    threshold = 0.0

    def refusal(self, task: Task) -> str | None:
        if task.is_classification:
            return None
        return "It tells classes apart, but this data has numbers to predict; take mean squared error."

    def trace(self, tape: Tape, prediction: Array, target: Array) -> tuple[Array, Array]:
        z, t = prediction.reshape(-1), target.reshape(-1)
        softplus, gradient = tape.new(z.shape), tape.new(prediction.shape)
        loss, hits = tape.new(()), tape.new(())
        scale, flat = tape.scalar(tape.share / z.size), gradient.reshape(-1)
        tape.do(np.logaddexp, z, tape.scalar(0), softplus)
        tape.do(np.ones(z.size, tape.dtype).dot, softplus, loss)
        tape.do(z.dot, t, hits)
        tape.do(np.subtract, loss, hits, loss)
        tape.do(np.multiply, loss, scale, loss)
        # sigmoid(z) = exp(z - ln(1 + exp(z)))
        tape.do(np.subtract, z, softplus, flat)
        tape.do(np.exp, flat, flat)
        tape.do(np.subtract, flat, t, flat)
        tape.do(np.multiply, flat, scale, flat)
        return loss, gradient

    def probabilities(self, prediction: Array) -> Array:
        shares = np.exp(-np.logaddexp(0, -prediction))
        return super().probabilities(shares)
