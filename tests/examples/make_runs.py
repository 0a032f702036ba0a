"""Trains what an example is compared with, and keeps the runs beside it: `python -m tests.examples.make_runs`.

Everyone who presses Run gets the same curves, since the seed is the same; only the last digits depend on the processor.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from playground.engine.layer import LAYERS
from playground.formats.examples import load_example, runs_file
from playground.formats.runs_json import runs_text
from playground.spec import edits
from playground.spec.past_run import PastRun
from playground.spec.project import Project
from playground.training.prepare import prepare
from playground.training.remembering import past_run


def _with_cell(kind: str) -> Callable[[Project], Project]:
    def edit(project: Project) -> Project:
        units = project.graph.layer("Memory").units  # type: ignore[attr-defined]
        return edits.change_layer(project, "Memory", LAYERS.find(kind)(units=units))

    return edit


# What is compared, by example and by the name of the run.
COMPARED: Mapping[str, Mapping[str, Callable[[Project], Project]]] = {
    "rnn-lstm-gru": {"RNN": _with_cell("rnn"), "LSTM": _with_cell("lstm"), "GRU": _with_cell("gru")},
}


def compared_runs(example: str) -> tuple[PastRun, ...]:
    """The runs of an example, trained now; as they lie beside it, pinned and drawn over the present one."""
    found = []
    for number, (name, edit) in enumerate(COMPARED[example].items(), start=1):
        trainer = prepare(edit(load_example(example).replace(title="", note="", runs=())))
        for _ in trainer.run():
            pass
        run = past_run(number, trainer.project, trainer.progress, trainer.curves())
        # When it was does not matter, and would make another file each time.
        found.append(run.replace(name=name, ended="", outcome="", look=number - 1, pinned=True, shown=True))
    return tuple(found)


def main() -> None:
    """Write the runs of every example that has some."""
    for example in COMPARED:
        path = runs_file(example)
        path.parent.mkdir(exist_ok=True)
        path.write_text(runs_text(compared_runs(example)), encoding="utf-8")
        print(path)


if __name__ == "__main__":
    main()
