"""Files read in processes of their own, each with two seconds, so much memory and nothing but its file to open."""

from __future__ import annotations

import multiprocessing
import os
import resource
import shutil
import signal
import sys
import tempfile
import time
import traceback
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any

from playground.spec.errors import PlaygroundError
from playground.spec.wording import GROUP
from playground.storage.limits import VARIABLE

LONGEST_SECONDS = 2.0
# A child that does not even use its time, but waits for something.
PATIENCE = 120.0
# What one file may take as the person has set it, and what the process may grow by while reading it.
CAP, GROWTH = 256 << 20, 1 << 30
LONGEST_SENTENCE = 2_000

FORK = multiprocessing.get_context("fork")
HARMLESS = (
    sys.prefix,
    sys.base_prefix,
    sys.exec_prefix,
    os.getcwd(),
    "/proc",
    "/sys",
    "/dev",
    "/usr/share",
    "/etc/os-release",
)
FORBIDDEN = (
    *("pickle.find_class", "subprocess.Popen", "os.system", "os.exec", "os.fork", "socket.connect", "os.remove"),
    *("os.rename", "os.mkdir", "os.rmdir", "os.symlink", "os.chmod", "shutil.rmtree"),
)

# An input by its kind and number; how it is made: its name and its bytes.
Input = tuple[str, int]
Make = Callable[[str, int], tuple[str, bytes]]


@dataclass(frozen=True)
class Outcome:
    """What came of reading one file.

    Attributes:
        fault: what went wrong in the program; empty when the file was read, or refused in a sentence.
        refused: the sentence.
        seconds: of processor time.
        growth: by how many bytes the process has ever grown beyond where it started.
    """

    input: Input
    fault: str = ""
    refused: str = ""
    seconds: float = 0.0
    growth: int = 0


def read_all(
    inputs: Iterable[Input], make: Make, readers: Mapping[str, Callable[[Path], object]], state: Callable[[], bytes],
    children: int,
) -> Iterator[Outcome]:  # fmt: skip
    """Read every input in one of so many children; a child that breaks is replaced, and that is its outcome."""
    waiting = iter(inputs)
    busy: dict[Connection, tuple[Any, Input, float]] = {}

    def begin() -> tuple[Connection, Any]:
        here, there = FORK.Pipe()
        process = FORK.Process(target=_serve, args=(there, make, readers, state), daemon=True)
        process.start()
        there.close()
        return here, process

    def hand_on(connection: Connection, process: Any) -> None:
        item = next(waiting, None)
        connection.send(item)
        if item is None:
            process.join()
            return
        busy[connection] = process, item, time.monotonic()

    for _ in range(children):
        hand_on(*begin())
    while busy:
        ready = [one for one in busy if one in wait(list(busy), timeout=1.0)]
        late = [one for one, (_, _, since) in busy.items() if one not in ready and time.monotonic() - since > PATIENCE]
        for connection in [*ready, *late]:
            process, item, _ = busy.pop(connection)
            if connection in late:
                process.kill()
            outcome = _received(connection)
            if outcome is None:
                process.join()
                outcome = Outcome(item, _end_of(process.exitcode))
                connection, process = begin()
            yield outcome
            hand_on(connection, process)


def _received(connection: Connection) -> Outcome | None:
    """What a child says; None when it has ended."""
    try:
        outcome: Outcome = connection.recv()
    except (EOFError, ConnectionResetError):
        return None
    return outcome


def made_in_a_child(make: Callable[..., Any], *arguments: Any) -> Any:
    """What a function returns, called in a process of its own: no thread of what it does is left in this one."""
    here, there = FORK.Pipe()
    process = FORK.Process(target=lambda: there.send(make(*arguments)), daemon=True)
    process.start()
    there.close()
    try:
        return here.recv()
    finally:
        process.join()


def _end_of(code: int) -> str:
    if code == -signal.SIGPROF:
        return f"it took more than {LONGEST_SECONDS:g} s"
    if code == -signal.SIGKILL:
        return f"it waited for more than {PATIENCE:g} s"
    return f"the process ended with {signal.Signals(-code).name if code < 0 else code}"


def _serve(
    pipe: Connection, make: Make, readers: Mapping[str, Callable[[Path], object]], state: Callable[[], bytes]
) -> None:
    os.environ[VARIABLE] = str(CAP)
    warnings.simplefilter("error")
    watch = Watch(Path(tempfile.mkdtemp(prefix="playground-fuzz-")))
    before = state()
    while (item := pipe.recv()) is not None:
        name, content = make(*item)
        path = watch.folder / name
        path.write_bytes(content)
        del content
        outcome = _read_one(item, path, readers[item[0]], watch)
        if not outcome.fault and state() != before:
            outcome = replace(outcome, fault="the open project was changed")
        path.unlink()
        pipe.send(outcome)
    shutil.rmtree(watch.folder)


class Watch:
    """Sees what is touched while a file is read, other than that file in its folder.

    Attributes:
        touched: what was, in words.
        on: whether it looks; what is opened to make a file is nobody's business.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.touched: list[str] = []
        self.on = False
        sys.addaudithook(self._see)

    def _see(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self.on:
            return
        if event in FORBIDDEN:
            self.touched.append(f"{event} {arguments}")
        elif event == "open" and isinstance(arguments[0], str | bytes):
            name, flags = os.path.abspath(os.fsdecode(arguments[0])), arguments[2]
            writes = isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
            if writes or not name.startswith((str(self.folder), *HARMLESS)):
                self.touched.append(f"open {name}")


def _read_one(item: Input, path: Path, read: Callable[[Path], object], watch: Watch) -> Outcome:
    """Read a file within the limits. A file that takes too long ends this process, wherever it is."""
    started, peak, fault, refused = time.process_time(), _peak(), "", ""
    resource.setrlimit(resource.RLIMIT_AS, (_address_space() + GROWTH, resource.RLIM_INFINITY))
    signal.setitimer(signal.ITIMER_PROF, LONGEST_SECONDS)
    watch.touched.clear()
    watch.on = True
    try:
        read(path)
    except PlaygroundError as error:
        refused = str(error)
    except BaseException:
        fault = traceback.format_exc(limit=-6)
    watch.on = False
    signal.setitimer(signal.ITIMER_PROF, 0)
    resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    seconds, growth = time.process_time() - started, max(0, _peak() - peak)
    if not fault and refused and (not refused.replace(GROUP, " ").isprintable() or len(refused) > LONGEST_SENTENCE):
        fault = f"no sentence of one line: {refused[:LONGEST_SENTENCE]!r}"
    if not fault and (watch.touched or os.listdir(watch.folder) != [path.name]):
        fault = f"more than the file was touched: {watch.touched[:3]} {os.listdir(watch.folder)}"
    return Outcome(item, fault, refused, seconds, growth)


def _address_space() -> int:
    with open("/proc/self/statm") as file:
        return int(file.read().split()[0]) * resource.getpagesize()


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
