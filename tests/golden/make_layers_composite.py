"""What PyTorch says of layers that are made of others, in float64: `python -m tests.golden.make_layers_composite`.

Each case holds the inputs, the arrays as this engine lays them out, the output, and for one gradient by the output the
gradients by the inputs and by every array.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.golden.cases import Case, write

TARGET = Path(__file__).with_name("layers_composite.npz")
BATCH, STEPS, FEATURES, HIDDEN = 3, 5, 4, 6


def cases() -> Iterator[Case]:
    """Every case. Needs PyTorch."""
    import torch

    torch.manual_seed(0)
    torch.set_default_dtype(torch.float64)
    for norm in ("before", "after"):
        for causal in (False, True):
            for activation in ("relu", "gelu"):
                settings = {"heads": 2, "hidden": HIDDEN, "norm": norm, "causal": causal, "activation": activation}
                yield Case(f"{norm} {causal} {activation}", "transformer_block", settings, _transformer(settings))
    settings = {"heads": 1, "hidden": HIDDEN, "repeat": 2}
    yield Case("repeated", "transformer_block", settings, _transformer(settings))


def _transformer(settings: dict[str, Any]) -> dict[str, Any]:
    import torch

    def made() -> Any:
        layer = torch.nn.TransformerEncoderLayer(
            FEATURES,
            settings["heads"],
            HIDDEN,
            dropout=0.0,
            activation=settings.get("activation", "relu"),
            batch_first=True,
            norm_first=settings.get("norm", "before") == "before",
        )
        for parameter in layer.parameters():
            if parameter.ndim == 1:
                torch.nn.init.normal_(parameter)
        return layer

    layers = [made() for _ in range(settings.get("repeat", 1))]
    x = torch.randn(BATCH, STEPS, FEATURES, requires_grad=True)
    unseen = torch.triu(torch.ones(STEPS, STEPS, dtype=torch.bool), 1) if settings.get("causal") else None
    y = x
    for layer in layers:
        y = layer(y, src_mask=unseen)
    gradient = torch.randn_like(y)
    y.backward(gradient)
    found = {"x": x, "y": y, "gradient of y": gradient, "gradient of x": x.grad}
    for number, layer in enumerate(layers, 1):
        found |= _arrays(layer, f"{number}/" if len(layers) > 1 else "")
    return {name: array.detach().numpy() for name, array in found.items()}


def _arrays(layer: Any, prefix: str) -> dict[str, Any]:
    attention = layer.self_attn
    names = {
        "LayerNorm 1/weight": layer.norm1.weight,
        "LayerNorm 1/bias": layer.norm1.bias,
        "Self attention/weight": attention.in_proj_weight,
        "Self attention/bias": attention.in_proj_bias,
        "Self attention/output_weight": attention.out_proj.weight,
        "Self attention/output_bias": attention.out_proj.bias,
        "LayerNorm 2/weight": layer.norm2.weight,
        "LayerNorm 2/bias": layer.norm2.bias,
        "Feed forward/weight1": layer.linear1.weight,
        "Feed forward/bias1": layer.linear1.bias,
        "Feed forward/weight2": layer.linear2.weight,
        "Feed forward/bias2": layer.linear2.bias,
    }
    found = {}
    for name, theirs in names.items():
        stored = f"{prefix}{name}".replace("/", ":")  # a slash parts cases from their arrays
        found[f"array {stored}"] = theirs.T if theirs.ndim == 2 else theirs
        found[f"gradient of {stored}"] = theirs.grad.T if theirs.ndim == 2 else theirs.grad
    return found


def main() -> None:
    """Write the file."""
    write(TARGET, cases())


if __name__ == "__main__":
    main()
