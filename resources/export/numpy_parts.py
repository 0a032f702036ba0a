"""Parts of exported NumPy programs; those that a network needs are copied into its file."""

import math

import numpy as np


def sigmoid(x):
    """1 / (1 + exp(-x)), without overflow for any x."""
    return 0.5 * (1 + np.tanh(0.5 * x))


def softplus(x):
    """ln(1 + exp(x))."""
    return np.logaddexp(x, np.zeros_like(x))


def erf(x):
    """The error function, which NumPy lacks."""
    return np.vectorize(math.erf, otypes=[x.dtype])(x)


def step(x):
    """1 where x is at least 0, else 0."""
    return (x >= 0).astype(x.dtype)


def softmax(x):
    """Shares that add up to 1 along the last axis."""
    x = np.exp(x - x.max(axis=-1, keepdims=True))
    return x / x.sum(axis=-1, keepdims=True)


def windows_along(x, axis, size, stride, dilation, pad):
    """The windows along one axis, which becomes their number; their values follow as a last axis."""
    widths = [(0, 0)] * x.ndim
    widths[axis] = pad
    x = np.pad(x, widths)
    reach = dilation * (size - 1) + 1
    x = np.lib.stride_tricks.sliding_window_view(x, reach, axis)[..., ::dilation]
    return x[(slice(None),) * axis + (slice(None, None, stride),)]


def convolve_images(x, weight, stride, dilation, rows, columns):
    """A cross-correlation: x (n, height, width, channels), weight (kernel, kernel, channels, filters).

    `rows` and `columns` are how many zeros stand above and below, left and right.
    """
    x = windows_along(x, 1, weight.shape[0], stride, dilation, rows)
    x = windows_along(x, 2, weight.shape[1], stride, dilation, columns)
    return np.tensordot(x, weight, axes=([4, 5, 3], [0, 1, 2]))


def convolve_sequences(x, weight, stride, dilation, pad):
    """A cross-correlation: x (n, time, channels), weight (kernel, channels, filters)."""
    x = windows_along(x, 1, weight.shape[0], stride, dilation, pad)
    return np.tensordot(x, weight, axes=([3, 2], [0, 1]))


def pool(x, size, stride, function):
    """The function, np.max or np.mean, over each square of an image (n, height, width, channels)."""
    x = windows_along(x, 1, size, stride, 1, (0, 0))
    x = windows_along(x, 2, size, stride, 1, (0, 0))
    return function(x, axis=(4, 5))


def standardize(x, axes, epsilon):
    """Mean 0 and variance 1 over these axes."""
    x = x - x.mean(axis=axes, keepdims=True)
    return x / np.sqrt((x * x).mean(axis=axes, keepdims=True) + epsilon)


def standardize_groups(x, groups, epsilon):
    """Mean 0 and variance 1 over all places and the channels of each group; channels are the last axis."""
    grouped = x.reshape(len(x), -1, groups, x.shape[-1] // groups)
    return standardize(grouped, (1, 3), epsilon).reshape(x.shape)


def turned(x, mask=None):
    """Sequences read from their end; what the mask hides, at the end, stays there."""
    if mask is None:
        return x[:, ::-1]
    places = mask.sum(axis=1, dtype=int)[:, None] - 1 - np.arange(x.shape[1])
    places = np.where(places < 0, np.arange(x.shape[1]), places)
    return np.take_along_axis(x, places[:, :, None], axis=1)


def last_state(states, mask=None):
    """The state after the last step that the mask does not hide; 0 where it hides all."""
    if mask is None:
        return states[:, -1]
    lengths = mask.sum(axis=1, dtype=int)
    found = states[np.arange(len(states)), np.maximum(lengths, 1) - 1]
    return found * (lengths > 0)[:, None]


def all_states(states, mask=None):
    """The state after each step; 0 where the mask hides the step."""
    return states if mask is None else states * mask[:, :, None]


def rnn(x, weight, recurrent, bias, function=np.tanh):
    """The states (n, time, units) of h' = f(x W + h U + b)."""
    state, states = np.zeros((len(x), len(recurrent)), x.dtype), []
    for given in (x @ weight + bias).transpose(1, 0, 2):
        state = function(given + state @ recurrent)
        states.append(state)
    return np.stack(states, axis=1)


def lstm(x, weight, recurrent, bias):
    """The states (n, time, units) of an LSTM with the gates in the order i, f, g, o."""
    state = memory = np.zeros((len(x), len(recurrent)), x.dtype)
    states = []
    for given in (x @ weight + bias).transpose(1, 0, 2):
        i, f, g, o = np.split(given + state @ recurrent, 4, axis=-1)
        memory = sigmoid(f) * memory + sigmoid(i) * np.tanh(g)
        state = sigmoid(o) * np.tanh(memory)
        states.append(state)
    return np.stack(states, axis=1)


def gru(x, weight, recurrent, bias, recurrent_bias):
    """The states (n, time, units) of a GRU with the gates in the order r, z, n and the reset behind the product."""
    state, states = np.zeros((len(x), len(recurrent)), x.dtype), []
    for given in (x @ weight + bias).transpose(1, 0, 2):
        r, z, n = np.split(given, 3, axis=-1)
        by_r, by_z, by_n = np.split(state @ recurrent, 3, axis=-1)
        r, z = sigmoid(r + by_r), sigmoid(z + by_z)
        n = np.tanh(n + r * (by_n + recurrent_bias))
        state = (1 - z) * n + z * state
        states.append(state)
    return np.stack(states, axis=1)


def attend(x, weight, bias, output_weight, output_bias, heads, causal=False, mask=None):
    """Self-attention of several heads over x (n, time, d)."""
    count, steps, width = x.shape
    q, k, v = (x @ weight + bias).reshape(count, steps, 3, heads, width // heads).transpose(2, 0, 3, 1, 4)
    scores = q * (width // heads) ** -0.5 @ k.swapaxes(2, 3)
    if causal:
        scores = scores + np.triu(np.full((steps, steps), -1e9, x.dtype), 1)
    if mask is not None:
        scores = scores + (mask[:, None, None] - 1) * x.dtype.type(1e9)
    y = (softmax(scores) @ v).transpose(0, 2, 1, 3).reshape(x.shape)
    return y @ output_weight + output_bias


def last_step(x, mask=None):
    """What is at the last step that the mask does not hide; the first where it hides all."""
    if mask is None:
        return x[:, -1]
    return x[np.arange(len(x)), np.maximum(mask.sum(axis=1, dtype=int), 1) - 1]


def mean_over_time(x, mask=None):
    """The mean of the steps that the mask does not hide; 0 where it hides all."""
    if mask is None:
        return x.mean(axis=1)
    return (x * mask[:, :, None]).sum(axis=1) / np.maximum(mask.sum(axis=1), 1)[:, None]
