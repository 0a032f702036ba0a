"""From what leaves a network to how sure it is of each class: the few ways there are, which exports have words for."""

from __future__ import annotations

import numpy as np

from playground.engine.arrays import Array

SOFTMAX, SIGMOID, MARGIN, SHARES = "softmax", "sigmoid", "margin", "shares"


def probabilities_of(likelihood: str, prediction: Array) -> Array:
    """How sure each prediction (n, ..., width) is of each class, (n, ..., classes), rows adding up to 1.

    Softmax as ever. Else each output is a share from 0 to 1: its sigmoid, (z + 1) / 2 of a margin, or as it is. One
    share is that of the second of two classes; several are divided by their sum, or are equal where that is 0.
    """
    if likelihood == SOFTMAX:
        raised = np.exp(prediction - prediction.max(axis=-1, keepdims=True))
        return np.asarray(raised / raised.sum(axis=-1, keepdims=True))
    if likelihood == SIGMOID:
        prediction = np.exp(-np.logaddexp(0, -prediction))
    elif likelihood == MARGIN:
        prediction = (prediction + 1) / 2
    shares = np.clip(prediction, 0.0, 1.0)
    if prediction.shape[-1] == 1:
        return np.concatenate([1 - shares, shares], axis=-1)
    total = shares.sum(axis=-1, keepdims=True)
    return np.where(total > 0, shares / np.where(total > 0, total, 1), 1 / prediction.shape[-1])
