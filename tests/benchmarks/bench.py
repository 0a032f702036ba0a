"""`make bench`: prints the tables and writes build/bench.json."""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.benchmarks import engine, seeing, window

TARGET = Path("build/bench.json")


def main() -> None:
    """Measure, print, write."""
    results = {"window": window.measure(), "engine": engine.measure(), "seeing": seeing.measure()}
    _print(
        "Training steps per second, this engine against PyTorch eager and scikit-learn",
        ("net", "ours", "PyTorch", "ratio", "wanted", "PyTorch at its fastest", "ratio", "scikit-learn"),
        [
            (
                row["net"],
                f"{row['steps_per_second']:,}",
                f"{row['pytorch_steps_per_second']:,}",
                f"{row['ratio']}x",
                f"{row['wanted']}x",
                f"{row['pytorch_fastest_steps_per_second']:,} ({row['pytorch_fastest']})",
                f"{row['ratio_to_fastest']}x",
                "–" if row["scikit_learn_steps_per_second"] is None else f"{row['scikit_learn_steps_per_second']:,}",
            )
            for row in results["engine"]
        ],
    )
    _print(
        "Most memory held during a step in kB (see tests/benchmarks/memory.py), this engine against PyTorch eager",
        ("net", "ours", "PyTorch", "ratio", "PyTorch at its fastest", "ratio"),
        [
            (
                row["net"],
                f"{row['bytes'] / 1000:,.1f}",
                f"{row['pytorch_bytes'] / 1000:,.1f}",
                f"{row['bytes'] / row['pytorch_bytes']:.2f}x",
                f"{row['pytorch_fastest_bytes'] / 1000:,.1f}",
                f"{row['bytes'] / row['pytorch_fastest_bytes']:.2f}x",
            )
            for row in results["engine"]
        ],
    )
    _print(
        "The window while it trains",
        ("net", "plots/s", "wanted", "delay p99", "wanted", "speed kept", "wanted"),
        [
            (
                row["net"],
                row["plots_per_second"],
                row["plots_wanted"],
                f"{row['delay_p99_ms']} ms",
                f"{row['delay_wanted_ms']} ms",
                row["speed_kept"],
                row["speed_wanted"],
            )
            for row in results["window"]
        ],
    )
    _print_seeing(results["seeing"])
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(json.dumps(results, indent=2) + "\n")
    print(f"\nWritten to {TARGET}")


def _print_seeing(results: dict[str, list[seeing.Row]]) -> None:
    titles = {
        "probes": "A refresh of each probe on the training thread, on the net where it takes longest",
        "pictures": "A refresh of each picture on the GUI thread, on the net where it takes longest",
    }
    for part, title in titles.items():
        rows = [(row["name"], row["nets"], row["ms"], row["wanted"], row["net"]) for row in results[part]]
        _print(title, ("name", "nets", "ms", "at most", "net"), rows)
    _print(
        "A chain of 200 layers on the canvas, frames a second (19 of 20 frames are faster)",
        ("seen", "panned", "zoomed", "wanted"),
        [(row["name"], row["panned"], row["zoomed"], row["wanted"]) for row in results["canvas"]],
    )


def _print(title: str, head: tuple[str, ...], rows: list[tuple[object, ...]]) -> None:
    cells = [head, *([str(cell) for cell in row] for row in rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(head))]
    print(f"\n{title}\n")
    for row in cells:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


if __name__ == "__main__":
    main()
