"""How long a table of 100 000 rows by 50 columns takes: `python -m tests.benchmarks.importing`."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

import numpy as np

from playground.data.own.importing import import_data

ROWS, COLUMNS, WANTED_SECONDS = 100_000, 50, 5.0


def measure() -> dict[str, float]:
    """Seconds to look through the table and to load it for training."""
    values = np.random.default_rng(0).normal(size=(ROWS, COLUMNS))
    values[:, -1] = values[:, 0] > 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "table.csv"
        np.savetxt(
            path, values, fmt="%.5g", delimiter=",", header=",".join(f"c{i}" for i in range(COLUMNS)), comments=""
        )
        started = time.perf_counter()
        dataset = import_data(path)
        looked = time.perf_counter()
        dataset.load(np.random.default_rng(0))
        return {"look": round(looked - started, 2), "load": round(time.perf_counter() - looked, 2)}


if __name__ == "__main__":
    seconds = measure()
    told = f"{ROWS} rows by {COLUMNS} columns: looked through in {seconds['look']} s, loaded in {seconds['load']} s"
    print(f"{told} (wanted: {WANTED_SECONDS} s)")
