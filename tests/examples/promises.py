"""Trains each example from the command line and holds what its note promises: `make examples`."""

from __future__ import annotations

import json
import math
import subprocess
import sys
import time

from playground.formats.examples import example_ids

# Of each example a figure of `playground train ID --json`, and between which bounds it is to be. None: no number.
PROMISES: dict[str, tuple[str, float | None, float]] = {
    "circle": ("validation_accuracy", 0.97, 1.0),
    "line": ("train_loss", 0.0, 1e-6),
    "xor": ("validation_accuracy", 0.97, 1.0),
    "spiral": ("validation_accuracy", 0.95, 1.0),
    "iris": ("validation_accuracy", 0.9, 1.0),
    "mnist-classic": ("test_accuracy", 0.92, 1.0),
    "mnist": ("test_accuracy", 0.97, 1.0),
    "cnn-mnist": ("test_accuracy", 0.985, 1.0),
    "fashion": ("test_accuracy", 0.89, 1.0),
    "descent": ("train_loss", -3.0, -2.9999),
    "admission": ("validation_accuracy", 1.0, 1.0),
    "hand-worked": ("train_loss", 0.0, 0.01),
    "batches": ("steps", 15, 15),
    "descent-race": ("train_loss", 0.0, 0.05),
    "batch-size": ("validation_accuracy", 0.9, 1.0),
    "initializers": ("train_loss", 0.693, 0.694),
    "normalization": ("test_accuracy", 0.95, 1.0),
    "overfit": ("validation_loss", 1.0, 3.0),
    "deep-sigmoid": ("validation_loss", 0.69, 0.70),
    "exploding-rnn": ("train_loss", None, math.inf),
    "residual": ("validation_accuracy", 0.98, 1.0),
    "rnn-echo": ("validation_accuracy", 0.0, 0.4),
    "lstm-echo": ("validation_accuracy", 0.98, 1.0),
    "rnn-lstm-gru": ("validation_loss", 0.0, 0.02),
    "names": ("test_accuracy", 0.85, 1.0),
    "sunspots": ("test_loss", 0.0, 0.4),
    "attention": ("validation_accuracy", 0.99, 1.0),
    "positional-encoding": ("validation_accuracy", 0.99, 1.0),
    "vit-digits": ("test_accuracy", 0.94, 1.0),
    "transformer-austen": ("validation_loss", 0.0, 1.4),
    "transformer-tang": ("validation_loss", 0.0, 5.05),
}


def main() -> int:
    """Train those that are named, or all; 1 when one breaks its promise."""
    broken = 0
    for example in sys.argv[1:] or example_ids():
        name, low, high = PROMISES[example]
        begun = time.perf_counter()
        command = [sys.executable, "-m", "playground", "train", example, "--json"]
        found = json.loads(subprocess.run(command, capture_output=True, text=True, check=False).stdout)[name]
        is_kept = found is None if low is None else found is not None and low <= found <= high
        broken += not is_kept
        promise = "no number" if low is None else f"{low:g} to {high:g}"
        print(
            f"{example:20} {name} {'none' if found is None else f'{found:.4g}'} ({promise}), "
            f"{time.perf_counter() - begun:.1f} s{'' if is_kept else '   BROKEN'}",
            flush=True,
        )
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
