"""What PyTorch says of the sequence layers, in float64: `python -m tests.golden.make_layers_sequence` writes it anew.

Each case holds the layer's kind and settings, the inputs, the arrays as this engine lays them out, the output, and for
one gradient by the output the gradients by the inputs and by every array.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

TARGET = Path(__file__).with_name("layers_sequence.npz")
BATCH, STEPS, FEATURES, UNITS = 3, 5, 4, 3

Case = tuple[str, dict[str, Any], dict[str, Any]]


def cases() -> Iterator[Case]:
    """Kind, settings, and arrays of every case. Needs PyTorch."""
    import torch

    torch.manual_seed(0)
    torch.set_default_dtype(torch.float64)
    for kind in ("rnn", "lstm", "gru"):
        for sequences in (False, True):
            for both in (False, True):
                yield _recurrent(kind, {"return_sequences": sequences, "bidirectional": both})
    yield _recurrent("rnn", {"activation": "relu"})
    for causal in (False, True):
        yield _attention({"heads": 2, "causal": causal})
    yield _embedding()
    yield _feed_forward()
    yield _over_time("time_last", lambda x: x[:, -1])
    yield _over_time("time_mean", lambda x: x.mean(1))
    yield _learned_positions()


def _recurrent(kind: str, settings: dict[str, Any]) -> Case:
    import torch

    both, extra = settings.get("bidirectional", False), {}
    if "activation" in settings:
        extra["nonlinearity"] = settings["activation"]
    maker = {"rnn": torch.nn.RNN, "lstm": torch.nn.LSTM, "gru": torch.nn.GRU}[kind]
    model = maker(FEATURES, UNITS, batch_first=True, bidirectional=both, **extra)
    x = torch.randn(BATCH, STEPS, FEATURES, requires_grad=True)
    everything, last = model(x)
    state = last[0] if kind == "lstm" else last
    y = everything if settings.get("return_sequences") else torch.cat(list(state), dim=-1)
    gy = torch.randn_like(y)
    y.backward(gy)
    found: dict[str, Any] = {"x": x, "y": y, "gy": gy, "gx": x.grad}
    for prefix, suffix in (("", ""), ("reverse_", "_reverse"))[: 2 if both else 1]:
        first, second = getattr(model, f"bias_ih_l0{suffix}"), getattr(model, f"bias_hh_l0{suffix}")
        for name, theirs in (("weight", "weight_ih_l0"), ("recurrent_weight", "weight_hh_l0")):
            found |= _array(prefix + name, getattr(model, theirs + suffix), transposed=True)
        found[f"array {prefix}bias"], found[f"gradient {prefix}bias"] = first + second, first.grad
        if kind == "gru":  # the second bias of the last gate is inside the reset, the others come to one sum
            inner = torch.cat([second[: 2 * UNITS], torch.zeros(UNITS)])
            found[f"array {prefix}bias"] = first + inner
            found[f"array {prefix}recurrent_bias"] = second[2 * UNITS :]
            found[f"gradient {prefix}recurrent_bias"] = second.grad[2 * UNITS :]
    return kind, {"units": UNITS} | settings, found


def _attention(settings: dict[str, Any]) -> Case:
    import torch

    model = torch.nn.MultiheadAttention(FEATURES, settings["heads"], batch_first=True)
    torch.nn.init.normal_(model.in_proj_bias)
    torch.nn.init.normal_(model.out_proj.bias)
    x = torch.randn(BATCH, STEPS, FEATURES, requires_grad=True)
    unseen = torch.triu(torch.ones(STEPS, STEPS, dtype=torch.bool), 1) if settings["causal"] else None
    y, _ = model(x, x, x, attn_mask=unseen, need_weights=False)
    gy = torch.randn_like(y)
    y.backward(gy)
    arrays = _array("weight", model.in_proj_weight, transposed=True) | _array("bias", model.in_proj_bias)
    arrays |= _array("output_weight", model.out_proj.weight, transposed=True)
    arrays |= _array("output_bias", model.out_proj.bias)
    return "self_attention", settings, {"x": x, "y": y, "gy": gy, "gx": x.grad} | arrays


def _embedding() -> Case:
    import torch

    model = torch.nn.Embedding(7, FEATURES)
    x = torch.randint(0, 7, (BATCH, STEPS))
    y = model(x)
    gy = torch.randn_like(y)
    y.backward(gy)
    return "embedding", {"dimensions": FEATURES}, {"x": x, "y": y, "gy": gy} | _array("weight", model.weight)


def _feed_forward() -> Case:
    import torch

    first, second = torch.nn.Linear(FEATURES, 6), torch.nn.Linear(6, FEATURES)
    x = torch.randn(BATCH, STEPS, FEATURES, requires_grad=True)
    y = second(torch.tanh(first(x)))
    gy = torch.randn_like(y)
    y.backward(gy)
    arrays = _array("weight1", first.weight, transposed=True) | _array("bias1", first.bias)
    arrays |= _array("weight2", second.weight, transposed=True) | _array("bias2", second.bias)
    settings = {"hidden": 6, "activation": "tanh"}
    return "feed_forward", settings, {"x": x, "y": y, "gy": gy, "gx": x.grad} | arrays


def _over_time(kind: str, function: Callable[[Any], Any]) -> Case:
    import torch

    x = torch.randn(BATCH, STEPS, FEATURES, requires_grad=True)
    y = function(x)
    gy = torch.randn_like(y)
    y.backward(gy)
    return kind, {}, {"x": x, "y": y, "gy": gy, "gx": x.grad}


def _learned_positions() -> Case:
    import torch

    x = torch.randn(BATCH, STEPS, FEATURES, requires_grad=True)
    model = torch.nn.Embedding(STEPS, FEATURES)
    y = x + model(torch.arange(STEPS))
    gy = torch.randn_like(y)
    y.backward(gy)
    found = {"x": x, "y": y, "gy": gy, "gx": x.grad} | _array("position", model.weight)
    return "positional_encoding", {"encoding": "learned"}, found


def _array(name: str, theirs: Any, transposed: bool = False) -> dict[str, Any]:
    value, gradient = (theirs.T, theirs.grad.T) if transposed else (theirs, theirs.grad)
    return {f"array {name}": value, f"gradient {name}": gradient}


def main() -> None:
    """Write the file."""
    stored: dict[str, Any] = {}
    for index, (kind, settings, arrays) in enumerate(cases()):
        stored[f"{index:02}/{kind}/{json.dumps(settings)}"] = np.array(0)
        stored |= {f"{index:02}/{name}": array.detach().numpy() for name, array in arrays.items()}
    np.savez_compressed(TARGET, **stored)


if __name__ == "__main__":
    main()
