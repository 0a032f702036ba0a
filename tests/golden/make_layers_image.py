"""Writes layers_image.npz: what PyTorch computes in float64 for the layers of images. Needs PyTorch.

python -m tests.golden.make_layers_image
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch.nn import functional

TARGET = Path(__file__).with_name("layers_image.npz")

# Inputs and arrays as PyTorch's tensors in this program's layouts -> the output in this program's layout.
Forward = Callable[[tuple[torch.Tensor, ...], Mapping[str, torch.Tensor]], torch.Tensor]


@dataclass(frozen=True)
class Case:
    """One layer with its settings on inputs of some shapes, and what PyTorch makes of it.

    Attributes:
        shapes: of the inputs, the batch included.
        arrays: shapes of the arrays that are trained.
        kept: arrays that are not, with their starting values; `forward` changes them in place.
        training: whether the layer trains.
    """

    name: str
    kind: str
    settings: Mapping[str, Any]
    shapes: tuple[tuple[int, ...], ...]
    forward: Forward
    arrays: Mapping[str, tuple[int, ...]]
    kept: Mapping[str, tuple[int, ...]]
    training: bool = True


def cases() -> Iterator[Case]:
    """Every layer of images at several shapes, odd sizes and strides."""
    yield from _convolutions()
    yield from _poolings()
    yield from _normalizations()
    yield from _joints()


def _convolutions() -> Iterator[Case]:
    geometries = (
        (3, 1, "same", 1),
        (3, 2, "same", 1),
        (2, 1, "same", 1),
        (3, 1, "valid", 1),
        (3, 2, "valid", 1),
        (2, 3, "valid", 2),
        (3, 1, "same", 2),
        (1, 1, "valid", 1),
        (1, 2, "same", 1),
    )
    for kernel, stride, padding, dilation in geometries:
        settings = {"filters": 4, "kernel": kernel, "stride": stride, "padding": padding, "dilation": dilation}
        settings["activation"] = "tanh"
        label = f"{kernel} stride {stride} {padding} dilation {dilation}"
        for channels in (1, 3):
            arrays = {"weight": (kernel, kernel, channels, 4), "bias": (4,)}
            shapes = ((2, 7, 8, channels),)
            yield Case(f"conv2d {label} of {channels}", "conv2d", settings, shapes, _conv2d(settings), arrays, {})
        arrays = {"weight": (kernel, 3, 4), "bias": (4,)}
        yield Case(f"conv1d {label}", "conv1d", settings, ((2, 9, 3),), _conv1d(settings), arrays, {})
    for kernel, stride, dilation in ((3, 1, 1), (2, 1, 4), (3, 2, 2)):
        settings = {"filters": 4, "kernel": kernel, "stride": stride, "padding": "causal", "dilation": dilation}
        settings |= {"activation": "sigmoid", "bias": False}
        name = f"conv1d {kernel} stride {stride} causal dilation {dilation}"
        yield Case(name, "conv1d", settings, ((2, 9, 3),), _conv1d(settings), {"weight": (kernel, 3, 4)}, {})


def _conv2d(settings: Mapping[str, Any]) -> Forward:
    def forward(inputs: tuple[torch.Tensor, ...], arrays: Mapping[str, torch.Tensor]) -> torch.Tensor:
        x = inputs[0].permute(0, 3, 1, 2)
        weight = arrays["weight"].permute(3, 2, 0, 1)
        y = functional.conv2d(
            functional.pad(x, (*_zeros(x.shape[3], settings), *_zeros(x.shape[2], settings))),
            weight,
            arrays.get("bias"),
            settings["stride"],
            dilation=settings["dilation"],
        )
        if settings["padding"] == "same" and settings["stride"] == 1:
            known = functional.conv2d(x, weight, arrays.get("bias"), padding="same", dilation=settings["dilation"])
            torch.testing.assert_close(y, known)
        return getattr(torch, settings["activation"])(y).permute(0, 2, 3, 1)

    return forward


def _conv1d(settings: Mapping[str, Any]) -> Forward:
    def forward(inputs: tuple[torch.Tensor, ...], arrays: Mapping[str, torch.Tensor]) -> torch.Tensor:
        x = inputs[0].permute(0, 2, 1)
        padded = functional.pad(x, _zeros(x.shape[2], settings))
        weight = arrays["weight"].permute(2, 1, 0)
        y = functional.conv1d(padded, weight, arrays.get("bias"), settings["stride"], dilation=settings["dilation"])
        return getattr(torch, settings["activation"])(y).permute(0, 2, 1)

    return forward


def _zeros(length: int, settings: Mapping[str, Any]) -> tuple[int, int]:
    """Zeros before and behind an axis; PyTorch has "same" for a stride of 1 only and no causal padding."""
    reach = settings["dilation"] * (settings["kernel"] - 1) + 1
    if settings["padding"] == "valid":
        return 0, 0
    if settings["padding"] == "causal":
        return reach - 1, 0
    total = max((-(-length // settings["stride"]) - 1) * settings["stride"] + reach - length, 0)
    return total // 2, total - total // 2


def _poolings() -> Iterator[Case]:
    functions = {"max_pool2d": functional.max_pool2d, "avg_pool2d": functional.avg_pool2d}
    for kind, function in functions.items():
        for size, stride in ((2, 0), (3, 2), (2, 1), (1, 2), (3, 4), (1, 0)):

            def forward(
                inputs: tuple[torch.Tensor, ...],
                arrays: Mapping[str, torch.Tensor],
                function: Callable[..., torch.Tensor] = function,
                size: int = size,
                stride: int = stride,
            ) -> torch.Tensor:
                return function(inputs[0].permute(0, 3, 1, 2), size, stride or size).permute(0, 2, 3, 1)

            settings = {"size": size, "stride": stride}
            yield Case(f"{kind} {size} stride {stride}", kind, settings, ((2, 7, 8, 3),), forward, {}, {})

    def whole(inputs: tuple[torch.Tensor, ...], arrays: Mapping[str, torch.Tensor]) -> torch.Tensor:
        return functional.adaptive_avg_pool2d(inputs[0].permute(0, 3, 1, 2), 1).flatten(1)

    yield Case("global_avg_pool", "global_avg_pool", {}, ((2, 5, 4, 3),), whole, {}, {})


def _normalizations() -> Iterator[Case]:
    for shape in ((6, 4), (3, 5, 4), (2, 5, 3, 4)):
        arrays = {"weight": (4,), "bias": (4,)}
        kept = {"running_mean": (4,), "running_variance": (4,)}
        axes = len(shape) - 1
        for training in (True, False):
            for momentum in (0.1, 0.4):
                settings = {"momentum": momentum, "epsilon": 1e-3}
                name = f"batch_norm {axes} axes momentum {momentum} {'training' if training else 'predicting'}"
                forward = _batch_norm(settings, training)
                yield Case(name, "batch_norm", settings, (shape,), forward, arrays, kept, training)
        yield Case(f"layer_norm {axes} axes", "layer_norm", {}, (shape,), _layer_norm, arrays, {})
        for groups in (1, 2, 4) if axes > 1 else (1, 2):  # of a single value there is nothing to compare
            name, settings = f"group_norm {groups} of {axes} axes", {"groups": groups}
            yield Case(name, "group_norm", settings, (shape,), _group_norm(groups), arrays, {})


def _batch_norm(settings: Mapping[str, Any], training: bool) -> Forward:
    def forward(inputs: tuple[torch.Tensor, ...], arrays: Mapping[str, torch.Tensor]) -> torch.Tensor:
        mean, variance = arrays["running_mean"], arrays["running_variance"]
        y = functional.batch_norm(
            inputs[0].movedim(-1, 1),
            mean,
            variance,
            arrays["weight"],
            arrays["bias"],
            training,
            settings["momentum"],
            settings["epsilon"],
        )
        return y.movedim(1, -1)

    return forward


def _layer_norm(inputs: tuple[torch.Tensor, ...], arrays: Mapping[str, torch.Tensor]) -> torch.Tensor:
    return functional.layer_norm(inputs[0], inputs[0].shape[-1:], arrays["weight"], arrays["bias"])


def _group_norm(groups: int) -> Forward:
    def forward(inputs: tuple[torch.Tensor, ...], arrays: Mapping[str, torch.Tensor]) -> torch.Tensor:
        x = inputs[0].movedim(-1, 1)
        return functional.group_norm(x, groups, arrays["weight"], arrays["bias"]).movedim(1, -1)

    return forward


def _joints() -> Iterator[Case]:
    def product(inputs: tuple[torch.Tensor, ...], arrays: Mapping[str, torch.Tensor]) -> torch.Tensor:
        return inputs[0] * inputs[1] * inputs[2]

    yield Case("multiply", "multiply", {}, ((2, 3, 4),) * 3, product, {}, {})
    for axis, shapes in ((-1, ((2, 3, 4), (2, 3, 1))), (0, ((2, 3, 4), (2, 5, 4))), (1, ((2, 3, 4, 2),) * 3)):

        def joined(
            inputs: tuple[torch.Tensor, ...], arrays: Mapping[str, torch.Tensor], axis: int = axis
        ) -> torch.Tensor:
            return torch.cat(inputs, -1 if axis == -1 else axis + 1)

        yield Case(f"concat axis {axis}", "concat", {"axis": axis}, shapes, joined, {}, {})

    def shaped(inputs: tuple[torch.Tensor, ...], arrays: Mapping[str, torch.Tensor]) -> torch.Tensor:
        return inputs[0].reshape(2, 2, 6, 1)

    yield Case("reshape", "reshape", {"shape": [2, -1, 1]}, ((2, 3, 4),), shaped, {}, {})


def computed(case: Case) -> dict[str, Any]:
    """The case as arrays: what goes in, and what PyTorch says comes out."""
    rng = np.random.default_rng(sum(map(ord, case.name)))
    numbers = {f"input {index}": rng.normal(size=shape) for index, shape in enumerate(case.shapes)}
    numbers |= {name: rng.normal(0.3, 0.5, size=shape) for name, shape in case.arrays.items()}
    kept = {name: rng.uniform(0.5, 2.0, size=shape) for name, shape in case.kept.items()}
    tensors = {name: torch.tensor(values, requires_grad=True) for name, values in numbers.items()}
    changed = {name: torch.tensor(values) for name, values in kept.items()}
    inputs = tuple(tensors[f"input {index}"] for index in range(len(case.shapes)))
    y = case.forward(inputs, tensors | changed)
    gradient = rng.normal(size=tuple(y.shape))
    y.backward(torch.tensor(gradient))
    told = {"kind": case.kind, "settings": case.settings, "inputs": len(inputs), "training": case.training}
    return {
        "told": np.array(json.dumps(told)),
        "output": y.detach().numpy(),
        "gradient of output": gradient,
        **{f"given {name}": values for name, values in (numbers | kept).items()},
        **{f"gradient {name}": tensor.grad.numpy() for name, tensor in tensors.items() if tensor.grad is not None},
        **{f"after {name}": tensor.numpy() for name, tensor in changed.items()},
    }


def main() -> None:
    """Compute every case and write the file."""
    found = {f"{case.name}/{key}": value for case in cases() for key, value in computed(case).items()}
    np.savez_compressed(TARGET, **found)


if __name__ == "__main__":
    main()
