"""Writes networks.npz: the losses of 100 training steps of five whole networks in float32. Needs PyTorch.

python -m tests.golden.make_networks
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from tests.golden.cases import Case, write

TARGET = Path(__file__).with_name("networks.npz")
STEPS, SAMPLES, BATCH, CLASSES = 100, 48, 16, 3


@dataclass
class Known:
    """A network of PyTorch's, with what its parameters are called here and the order of axes they have here.

    Attributes:
        shape: of one sample, as this program has it.
        arranged: from such samples, (n, ...), to what the model takes.
    """

    model: nn.Module
    shape: tuple[int, ...]
    optimizer: str
    settings: dict[str, Any]
    arranged: Callable[[torch.Tensor], torch.Tensor] = lambda x: x
    names: dict[str, tuple[torch.Tensor, tuple[int, ...]]] = field(default_factory=dict)

    def linear(self, name: str, layer: nn.Linear, suffix: str = "") -> None:
        """Name the parameters of a dense layer."""
        self.names[f"{name}/weight{suffix}"] = layer.weight, (1, 0)
        self.names[f"{name}/bias{suffix}"] = layer.bias, (0,)

    def scaled(self, name: str, layer: nn.Module) -> None:
        """Name the parameters of a normalization."""
        assert isinstance(layer, (nn.BatchNorm2d, nn.LayerNorm))
        self.names[f"{name}/weight"] = layer.weight, (0,)
        self.names[f"{name}/bias"] = layer.bias, (0,)


def _mlp() -> Known:
    first, second, last = nn.Linear(12, 24), nn.Linear(24, 10), nn.Linear(10, CLASSES)
    model = nn.Sequential(first, nn.ReLU(), second, nn.Tanh(), last)
    known = Known(model, (12,), "sgd", {"learning_rate": 0.05, "momentum": 0.9})
    for name, layer in (("Dense 1", first), ("Dense 2", second), ("Output", last)):
        known.linear(name, layer)
    return known


def _cnn() -> Known:
    convolution, norm, last = nn.Conv2d(1, 4, 3, padding=1), nn.BatchNorm2d(4), nn.Linear(64, CLASSES)

    class ChannelsLast(nn.Module):
        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return x.permute(0, 2, 3, 1).flatten(1)

    model = nn.Sequential(convolution, norm, nn.ReLU(), nn.MaxPool2d(2), ChannelsLast(), last)
    known = Known(model, (8, 8, 1), "adam", {"learning_rate": 0.003}, lambda x: x.permute(0, 3, 1, 2))
    known.names["Conv2D 1/weight"] = convolution.weight, (2, 3, 1, 0)
    known.names["Conv2D 1/bias"] = _bias(convolution), (0,)
    known.scaled("BatchNorm 1", norm)
    known.linear("Output", last)
    return known


def _bias(layer: nn.Conv2d) -> torch.Tensor:
    assert layer.bias is not None
    return layer.bias


def _lstm() -> Known:
    lstm, last = nn.LSTM(5, 12, batch_first=True), nn.Linear(12, CLASSES)
    # PyTorch trains two biases that are added up, here there is one: the second is left out of it.
    lstm.bias_hh_l0.data.zero_()
    lstm.bias_hh_l0.requires_grad_(False)

    class LastState(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.lstm = lstm

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return self.lstm(x)[0][:, -1]

    known = Known(nn.Sequential(LastState(), last), (9, 5), "adam", {"learning_rate": 0.01})
    known.names["LSTM 1/weight"] = lstm.weight_ih_l0, (1, 0)
    known.names["LSTM 1/recurrent_weight"] = lstm.weight_hh_l0, (1, 0)
    known.names["LSTM 1/bias"] = lstm.bias_ih_l0, (0,)
    known.linear("Output", last)
    return known


class _Residual(nn.Module):
    """x + f(x)."""

    def __init__(self, *inner: nn.Module) -> None:
        super().__init__()
        self.inner = nn.Sequential(*inner)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        found: torch.Tensor = x + self.inner(x)
        return found


def _residual() -> Known:
    layers, last = [nn.Linear(10, 10) for _ in range(4)], nn.Linear(10, CLASSES)
    first, second, third, fourth = layers
    model = nn.Sequential(
        _Residual(first, nn.ReLU(), second, nn.Tanh()), _Residual(third, nn.ReLU(), fourth, nn.Tanh()), last
    )
    known = Known(model, (10,), "rmsprop", {"learning_rate": 0.002})
    for number, layer in enumerate(layers, 1):
        known.linear(f"Dense {number}", layer)
    known.linear("Output", last)
    return known


def _transformer() -> Known:
    attention = nn.MultiheadAttention(8, 2, batch_first=True)
    norms, first, second = (nn.LayerNorm(8), nn.LayerNorm(8)), nn.Linear(8, 16), nn.Linear(16, 8)
    last = nn.Linear(8, CLASSES)

    class Attend(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.attention = attention

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return self.attention(x, x, x, need_weights=False)[0]

    class Mean(nn.Module):
        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return x.mean(1)

    think = _Residual(norms[1], first, nn.ReLU(), second)
    model = nn.Sequential(_Residual(norms[0], Attend()), think, Mean(), last)
    known = Known(model, (6, 8), "adamw", {"learning_rate": 0.003, "decoupled_weight_decay": 0.1})
    known.scaled("LayerNorm 1", norms[0])
    known.names["Self attention 1/weight"] = attention.in_proj_weight, (1, 0)
    known.names["Self attention 1/bias"] = attention.in_proj_bias, (0,)
    known.names["Self attention 1/output_weight"] = attention.out_proj.weight, (1, 0)
    known.names["Self attention 1/output_bias"] = attention.out_proj.bias, (0,)
    known.scaled("LayerNorm 2", norms[1])
    known.linear("Feed forward 1", first, "1")
    known.linear("Feed forward 1", second, "2")
    known.linear("Output", last)
    return known


NETWORKS = {"mlp": _mlp, "cnn": _cnn, "lstm": _lstm, "residual": _residual, "transformer": _transformer}


def cases() -> Iterator[Case]:
    """Each network with its starting weights, the samples, and the loss before each step."""
    torch.set_num_threads(1)
    torch.set_default_dtype(torch.float32)  # whatever an area before this one took
    for index, (name, make) in enumerate(NETWORKS.items()):
        torch.manual_seed(index)
        known, rng = make(), np.random.default_rng(index)
        labels = rng.integers(0, CLASSES, SAMPLES)
        # Something to learn: a direction for each class.
        inputs = rng.normal(size=(SAMPLES, *known.shape)) + rng.normal(size=(CLASSES, *known.shape))[labels]
        found: dict[str, Any] = {"inputs": inputs.astype(np.float32), "labels": labels}
        for key, (tensor, axes) in known.names.items():
            # A slash would end the name of the case.
            found[f"array {key.replace('/', ': ')}"] = tensor.detach().numpy().transpose(axes).copy()
        found["losses"] = _losses(known, torch.from_numpy(found["inputs"]), torch.from_numpy(labels))
        yield Case(name, known.optimizer, known.settings, found)


def _losses(known: Known, inputs: torch.Tensor, labels: torch.Tensor) -> list[float]:
    kinds = {"sgd": torch.optim.SGD, "adam": torch.optim.Adam, "adamw": torch.optim.AdamW}
    kind = kinds.get(known.optimizer, torch.optim.RMSprop)
    names = {"learning_rate": "lr", "decoupled_weight_decay": "weight_decay"}
    trained = [parameter for parameter in known.model.parameters() if parameter.requires_grad]
    optimizer = kind(trained, **{names.get(key, key): value for key, value in known.settings.items()})
    losses = []
    for step in range(STEPS):
        chosen = torch.arange(step * BATCH, (step + 1) * BATCH) % SAMPLES
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(known.model(known.arranged(inputs[chosen])), labels[chosen])
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


def main() -> None:
    """Compute every case and write the file."""
    write(TARGET, cases())


if __name__ == "__main__":
    main()
