"""`kill -9` while someone edits, trains and saves: what is saved opens, and little of what is not is lost.

    python -m tests.robustness.kill --rounds 200 --seed 0

Each round starts the program on the file that the round before left behind, and kills it at a random moment.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import select
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from playground.formats import project_file
from playground.formats.examples import load_example
from playground.formats.recovery import Recovered, left_behind
from playground.spec.project import Project
from playground.training.checkpoint import resume
from playground.training.prepare import prepare
from tests.robustness.someone import digest

# What stands for the minute of training that may be lost, and how late a busy machine may be, in seconds.
MINUTE, LATE = 1.0, 0.5
LONGEST_LIFE = 3.5


class Lost(AssertionError):
    """More was lost than may be."""


@dataclass
class Life:
    """What one program said of itself until it was killed."""

    states: list[str] = field(default_factory=list)
    coming: str = ""
    saves: list[str] = field(default_factory=list)
    steps: list[tuple[float, int]] = field(default_factory=list)
    edited_at: list[float] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, log: Path) -> Life:
        life = cls()
        for line in log.read_text().splitlines():
            if not line.endswith("}"):
                continue  # killed while it wrote
            told = json.loads(line)
            for what in told:
                life.counts[what] = life.counts.get(what, 0) + 1
            life.coming = told.get("coming", life.coming)
            if "state" in told:
                life.states.append(told["state"])
                life.edited_at.append(told.get("at", 0.0))
                life.coming = ""
            if "saving" in told:
                life.saves.append(told["saving"])
            if "step" in told:
                life.steps.append((told["at"], told["step"]))
        return life


class Programs:
    """Starts programs, one after another, from a process in which all that they import is imported already."""

    def __enter__(self) -> Programs:
        command = [sys.executable, "-m", "tests.robustness.someone"]
        self._nursery = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        return self

    def __exit__(self, *_: object) -> None:
        self._nursery.communicate()

    def run_and_kill(self, folder: Path, seed: int, seconds: float) -> float:
        """Start one, and kill it so many seconds after it is ready. When that was, by the clock. Raises Lost."""
        stdin, stdout = self._nursery.stdin, self._nursery.stdout
        assert stdin is not None and stdout is not None
        stdin.write(f"{folder} {seed} {MINUTE}\n")
        stdin.flush()
        number, ready = int(stdout.readline()), stdout.readline()
        if ready != "ready\n":
            raise Lost(f"the program did not start; it said {ready!r}")
        select.select([stdout], [], [], seconds)
        killed = time.time()
        os.kill(number, signal.SIGKILL)
        if (code := int(stdout.readline())) != -signal.SIGKILL:
            raise Lost(f"the program ended by itself, with exit code {code}")
        return killed


def round_of(programs: Programs, folder: Path, seed: int, seconds: float) -> Life:
    """Start the program, kill it, and see what is left. Raises Lost."""
    log = folder / "log"
    log.unlink(missing_ok=True)
    before = digest(project_file.load(folder / "net.playground")[0])
    killed = programs.run_and_kill(folder, seed, seconds)
    life = Life.of(log)
    check(folder, life, killed, before)
    return life


def check(folder: Path, life: Life, killed: float, before: str) -> None:
    """Whether what the program left behind is what it may be."""
    saved = project_file.read(folder / "net.playground")
    if saved.troubles or digest(saved.project) not in {before, *life.saves}:
        raise Lost(f"the saved file holds what was never saved: {saved.project.title} {saved.troubles}")
    found, troubles = left_behind(folder / "kept")
    if troubles or len(found) > 1:
        raise Lost(f"{len(found)} found, {troubles}")
    drawn, step = saved.project, _resumed(saved)
    if found:
        drawn, step = _recovered(found[0], step)
        found[0].keeping.remove()
        life.counts["found"] = 1
    # The last edit may be lost, and the one that was just being made may be there already.
    if digest(drawn) not in {*life.states[-2:], life.coming} - {""}:
        place = life.states.index(digest(drawn)) + 1 if digest(drawn) in life.states else None
        times = [round(killed - at, 3) for at in life.edited_at[-3:]]
        raise Lost(f"more than the last edit is lost: state {place} of {len(life.states)}, made {times} s before")
    due = max((step for at, step in life.steps if at <= killed - MINUTE - LATE), default=0)
    if step < due:
        raise Lost(f"step {step} is left, but step {due} was reached {MINUTE} s before")


def _recovered(one: Recovered, saved_step: int) -> tuple[Project, int]:
    drawn, run = one.read()
    return drawn, max(saved_step, _resumed(run) if run is not None else 0)


def _resumed(opened: project_file.Opened) -> int:
    """The step a run stands at after it was taken up; it must go on."""
    if opened.weights is None:
        return 0
    trainer = prepare(opened.project, opened.weights)
    if opened.state:
        resume(trainer, opened.state)
    step = trainer.step
    for _ in trainer.run(steps=1):
        pass
    return step


def rounds(folder: Path, count: int, seed: int, longest: float = LONGEST_LIFE, tell: bool = False) -> dict[str, int]:
    """So many rounds; how often each thing was done in them. Raises Lost naming the round."""
    rng = random.Random(seed)
    example = load_example("circle")
    project_file.save(folder / "net.playground", example.replace(training=example.training.replace(epochs=0)))
    counts: dict[str, int] = {}
    with Programs() as programs:
        for number in range(count):
            try:
                life = round_of(programs, folder, rng.randrange(2**31), rng.uniform(0.05, longest))
            except Lost as error:
                raise Lost(f"round {number} of seed {seed}: {error}") from None
            for what, times in life.counts.items():
                counts[what] = counts.get(what, 0) + times
            if tell and (number + 1) % 20 == 0:
                print(f"{number + 1} rounds: {counts}", flush=True)
    return counts


def main() -> int:
    """The command line; 1 when more was lost than may be."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        try:
            counts = rounds(Path(folder), options.rounds, options.seed, tell=True)
        except Lost as error:
            print(f"LOST: {error}")
            return 1
    words = (("coming", "edits"), ("saving", "saves"), ("found", "times work was recovered"))
    told = ", ".join(f"{counts.get(word, 0)} {what}" for word, what in words)
    print(
        f"{options.rounds} rounds of kill -9 in {time.monotonic() - started:.0f} s ({told}): every saved file opened, "
        "at most the last edit and the last minute of training were lost."
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
