"""Real files damaged, and files made to do harm: `python -m tests.fuzz --inputs 20000`.

Only sentences may come of them. Prints how many of each kind were read, and what was worst; ends with 1 on a fault.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from random import Random

from tests.fuzz.children import LONGEST_SECONDS, Input, Outcome, made_in_a_child, read_all
from tests.fuzz.damage import damaged
from tests.fuzz.hostile import hostile_files
from tests.fuzz.reading import READERS, open_state
from tests.fuzz.realfiles import real_files

# Projects are the largest and the most that can be wrong with them.
SHARES = {"project": 5, "weights": 2, "table": 3, "arrays": 2, "pasted": 2}
SHOWN_FAULTS = 20


class Corpus:
    """The inputs: first the real files as they are, then the hostile ones, then damaged ones without end."""

    def __init__(self, seed: int, hostile: bool) -> None:
        with tempfile.TemporaryDirectory() as folder:
            self.real = made_in_a_child(real_files, Path(folder))
        self.hostile = hostile_files(self.real) if hostile else {kind: [] for kind in self.real}
        self._seed = seed
        self._every = [held for files in self.real.values() for _, held in files]

    def make(self, kind: str, number: int) -> tuple[str, bytes]:
        """The name and the bytes of an input; the same number, the same bytes."""
        whole = [*self.real[kind], *self.hostile[kind]]
        if number < len(whole):
            return whole[number]
        dice = Random(f"{self._seed} {kind} {number}")
        name, content = dice.choice(self.real[kind])
        return name, damaged(content, self._every, dice)

    def inputs(self, count: int, kinds: list[str]) -> Iterator[Input]:
        """At least so many, shared out among the kinds."""
        total = sum(SHARES.get(kind, 1) for kind in kinds)
        for kind in kinds:
            whole = len(self.real[kind]) + len(self.hostile[kind])
            for number in range(max(whole, count * SHARES.get(kind, 1) // total + 1)):
                yield kind, number


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--inputs", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--kinds", nargs="+", choices=sorted(READERS), default=sorted(READERS))
    parser.add_argument("--children", type=int, default=2)
    parser.add_argument("--damage-only", action="store_true", help="leave out the files made to do harm")
    parser.add_argument("--write", metavar="NUMBER", type=int, help="write this input of the only kind as a file")
    options = parser.parse_args(arguments)
    corpus = Corpus(options.seed, not options.damage_only)
    if options.write is not None:
        name, content = corpus.make(options.kinds[0], options.write)
        Path(name).write_bytes(content)
        return 0
    inputs = corpus.inputs(options.inputs, options.kinds)
    return report(read_all(inputs, corpus.make, READERS, open_state, options.children), corpus)


def report(outcomes: Iterator[Outcome], corpus: Corpus) -> int:
    """Print a line for each kind, and the faults; 1 where there are some."""
    count, refused = Counter[str](), Counter[str]()
    slowest, largest = dict[str, Outcome](), dict[str, Outcome]()
    faults = defaultdict[str, list[Input]](list)
    for outcome in outcomes:
        kind, number = outcome.input
        count[kind] += 1
        refused[kind] += bool(outcome.refused)
        fault = outcome.fault
        if not fault and number < len(corpus.real[kind]) and outcome.refused:
            fault = f"a whole file was refused: {outcome.refused}"
        if fault:
            faults[fault].append(outcome.input)
        slowest[kind] = max(slowest.get(kind, outcome), outcome, key=lambda found: found.seconds)
        largest[kind] = max(largest.get(kind, outcome), outcome, key=lambda found: found.growth)
    print(f"{'kind':10} {'inputs':>7} {'refused':>8} {'slowest':>16} {'largest growth':>22}")
    for kind in count:
        slow, large = slowest[kind], largest[kind]
        print(
            f"{kind:10} {count[kind]:7} {refused[kind]:8} {slow.seconds:7.2f} s (#{slow.input[1]:5})"
            f" {large.growth / 2**20:11.0f} MB (#{large.input[1]:5})"
        )
    print(f"{count.total()} inputs, none may take {LONGEST_SECONDS:g} s; {len(faults)} faults")
    for fault, inputs in [*faults.items()][:SHOWN_FAULTS]:
        print(f"\n{len(inputs)} × such as {', '.join(f'{kind} #{number}' for kind, number in inputs[:8])}\n{fault}")
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
