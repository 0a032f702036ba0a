"""A few hundred damaged files of every kind, in processes with limits; `make fuzz` reads twenty thousand."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.fuzz.children import CAP, GROWTH


@pytest.mark.skipif(sys.platform != "linux", reason="limits of a process are Linux's")
def test_damaged_files_of_every_kind_are_read_or_refused_in_a_sentence_soon_and_in_bounded_memory() -> None:
    assert CAP < GROWTH
    command = [sys.executable, "-m", "tests.fuzz", "--inputs", "250", "--damage-only"]
    alone = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    ended = subprocess.run(command, capture_output=True, text=True, timeout=100, env=os.environ | alone)
    assert ended.returncode == 0 and ended.stdout.rstrip().endswith("none may take 2 s; 0 faults"), (
        ended.stdout + ended.stderr
    )
