"""What Python programs say around a network: where it comes from, how samples are prepared, what answers mean."""

from __future__ import annotations

import itertools
import operator
import textwrap
from collections.abc import Sequence
from pathlib import Path

import playground
from playground.engine.likelihood import MARGIN, SHARES, SIGMOID, SOFTMAX
from playground.formats.exports.model import Model
from playground.formats.exports.python_source import LINE, merged, plain_text, quoted
from playground.spec.language import in_english
from playground.spec.task import UNKNOWN, Task

PREPARE_NUMBERS = '''
def prepare(x):
    """Samples as the data has them, (n, {shape}), as the network takes them: float32."""
{steps}
'''

PREPARE_TEXTS = '''
def prepare(x):
    """Texts, or rows of indices of SYMBOLS, as the network takes them: (n, {length}) int64, 0 behind.

    A character that is not among SYMBOLS is read in lower case, or else {otherwise}.
    """
    places = {{symbol: place for place, symbol in enumerate(SYMBOLS) if symbol}}
    rows = []
    for row in x:
        if isinstance(row, str):
            found = (places.get(mark, places.get(mark.lower(), {unknown})) for mark in row)
            row = [place for place in found if place is not None]
        rows.append((list(row) + [0] * {length})[:{length}])
    return np.array(rows, np.int64)
'''

PREPARE_PROMPTS = '''
def prepare(x):
    """Texts, or rows of indices of SYMBOLS, as the network takes them: (n, {length}) int64, 0 behind."""
    places = {{symbol: place for place, symbol in enumerate(SYMBOLS)}}
    unknown = {{mark for row in x if isinstance(row, str) for mark in row}} - places.keys()
    if unknown:
        raise ValueError(f"found {{sorted(unknown)}}, expected characters of SYMBOLS")
    rows = [[places[mark] for mark in row] if isinstance(row, str) else list(row) for row in x]
    return np.array([(row + [0] * {length})[:{length}] for row in rows], np.int64)
'''

DECIDE = '''
def decide(y):
    """The class that each answer says, as its place in CLASSES."""
    return {rule}
'''

LIKELIHOODS = {
    SOFTMAX: """shares = np.exp(y - y.max(axis=-1, keepdims=True))
return shares / shares.sum(axis=-1, keepdims=True)""",
    SIGMOID: "shares = np.exp(-np.logaddexp(0, -y))",
    MARGIN: "shares = np.clip((y + 1) / 2, 0, 1)",
    SHARES: "shares = np.clip(y, 0, 1)",
}
OF_TWO = "return np.concatenate([1 - shares, shares], axis=-1)"
OF_MORE = """total = shares.sum(axis=-1, keepdims=True)
return np.where(total > 0, shares / np.where(total > 0, total, 1), 1 / y.shape[-1])"""

LIKELIHOOD = '''
def probabilities(y):
    """How sure each answer is of each of CLASSES."""
{steps}
'''

PREDICT_CLASSES = '''
def predict(x):
    """The class of each sample by name, and the probability of each of CLASSES."""
    y = {asked}
    return np.array(CLASSES)[decide(y){as_numpy}], probabilities(y{as_numpy})
'''

PREDICT_NUMBERS = '''
def predict(x):
    """{what} of each sample: OUTPUTS."""
    return {asked}{as_numpy}{scaled}
'''

MAIN_CLASSES = """
if __name__ == "__main__":
    if len(sys.argv) != 2 or not sys.argv[1].endswith(".npy"):
        sys.exit(f"usage: python {sys.argv[0]} X.npy, what predict takes, one sample a row")
    for name, shares in zip(*predict(np.load(sys.argv[1]))):
        print(name, shares.round(3))
"""

MAIN_NUMBERS = """
if __name__ == "__main__":
    if len(sys.argv) != 2 or not sys.argv[1].endswith(".npy"):
        sys.exit(f"usage: python {sys.argv[0]} X.npy, what predict takes, one sample a row")
    for answer in predict(np.load(sys.argv[1])):
        print(answer)
"""


def module_name(path: Path) -> str:
    """What `import` calls a file; empty where it cannot."""
    return path.stem if path.stem.isidentifier() else ""


def introduction(model: Model, made_of: str, usage: list[str]) -> str:
    """The docstring of a program."""
    title = plain_text(model.title).replace("\n", " ") or "A network"
    first = f"{title}: a network trained with Neural Playground {playground.__version__}, {made_of}."
    note = textwrap.fill(plain_text(first), LINE)
    return '"""' + note + "\n\n" + "\n".join(f"    {plain_text(line)}" if line else "" for line in usage) + '\n"""\n'


def constants(model: Model) -> str:
    """Names of features, classes, outputs and symbols, scaling of inputs and outputs."""
    task, lines = model.plan.task, []
    if task.features:
        lines.append(_listed("FEATURES", [quoted(name) for name in task.features]))
    if task.classes:
        lines.append(_listed("CLASSES", [quoted(name) for name in task.classes]))
    if task.outputs:
        lines.append(_listed("OUTPUTS", [quoted(name) for name in task.outputs]))
    if task.symbols:
        lines.append(_listed("SYMBOLS", [quoted(symbol) for symbol in task.symbols]))
    for prefix, scaler in (("", model.samples.scaler), ("OUTPUT_", model.samples.target_scaler)):
        if scaler is not None:
            for name, row in (("OFFSET", scaler.offset), ("WIDTH", scaler.width)):
                numbers = [repr(float(number)) for number in row]
                lines.append(_listed(f"{prefix}{name}", numbers, "np.array([", "])"))
    return "\n".join(lines)


def preparation(model: Model) -> str:
    """The function `prepare`."""
    shape = model.plan.task.input.shape
    if model.takes_symbols:
        return _preparation_of_texts(model.plan.task)
    lines = [f"x = np.asarray(x).reshape(-1, {', '.join(map(str, shape))})"]
    if model.samples.scaler is not None:
        lines += ["return ((x - OFFSET) / WIDTH).astype(np.float32)"]
    elif model.samples.scale != 1.0:
        factor = 1 / model.samples.scale
        by = f"/ {round(factor)}" if abs(factor - round(factor)) < 1e-6 else f"* {model.samples.scale!r}"
        lines += ["if x.dtype == np.uint8:", f"    x = x {by}", "return x.astype(np.float32)"]
    else:
        lines += ["return x.astype(np.float32)"]
    return PREPARE_NUMBERS.format(shape=", ".join(map(str, shape)), steps=textwrap.indent("\n".join(lines), "    "))


def _preparation_of_texts(task: Task) -> str:
    """As the program reads texts; where it goes on with them, it refuses characters that it has never read."""
    length = task.input.shape[0]
    if task.tells_next:
        return PREPARE_PROMPTS.format(length=length)
    unknown = task.symbols.index(UNKNOWN) if UNKNOWN in task.symbols else None
    otherwise = "left out" if unknown is None else f"taken as {UNKNOWN}"
    return PREPARE_TEXTS.format(length=length, unknown=unknown, otherwise=otherwise)


def decision(model: Model) -> str:
    """The function `decide`, where there are classes."""
    if not model.plan.task.classes:
        return ""
    if model.outputs.shape[-1] == 1:
        return DECIDE.format(rule=f"(y[..., 0] > {model.loss.threshold:g}).astype(int)")
    return DECIDE.format(rule="y.argmax(axis=-1)")


def likelihood(model: Model) -> str:
    """The function `probabilities`, where there are classes."""
    if not model.plan.task.classes:
        return ""
    width = model.outputs.shape[-1]
    kind = model.loss.likelihood(width)
    steps = LIKELIHOODS[kind] + ("" if kind == SOFTMAX else f"\n{OF_TWO if width == 1 else OF_MORE}")
    return LIKELIHOOD.format(steps=textwrap.indent(steps, "    "))


def prediction(model: Model, asked: str, as_numpy: str = "") -> str:
    """The function `predict`; `asked` is what the network says of prepared samples, `as_numpy` makes arrays of it."""
    if model.plan.task.classes:
        return PREDICT_CLASSES.format(asked=asked, as_numpy=as_numpy)
    is_scaled = model.samples.target_scaler is not None
    return PREDICT_NUMBERS.format(
        asked=asked,
        as_numpy=as_numpy,
        what="The numbers, in their own units," if is_scaled else "The numbers that the network tells",
        scaled=" * OUTPUT_WIDTH + OUTPUT_OFFSET" if is_scaled else "",
    )


def asking(model: Model) -> str:
    """How `predict` is called, in a docstring."""
    return "names, probabilities = predict(x)" if model.plan.task.classes else "numbers = predict(x)"


def main(model: Model) -> str:
    """What a program does when it is run."""
    return MAIN_CLASSES if model.plan.task.classes else MAIN_NUMBERS


def answers(model: Model) -> str:
    """What leaves the network, in words for a docstring."""
    shape = ", ".join(map(str, model.outputs.shape[1:]))
    what = {"softmax": "logits before softmax", "sigmoid": "logits before sigmoid"}
    return f"(n, {shape}) " + what.get(model.loss.contains, "numbers")


def _listed(name: str, items: list[str], before: str = "[", behind: str = "]") -> str:
    """An assignment of a list, on as many lines as it needs."""
    line = f"{name} = {before}{', '.join(items)}{behind}"
    if len(line) <= LINE:
        return line
    lines, row = [f"{name} = {before}"], "   "
    for item in items:
        if len(row) + len(item) + 2 > LINE and row.strip():
            lines.append(row)
            row = "   "
        row += f" {item},"
    return "\n".join([*lines, row, behind])


def commented(model: Model, lines: Sequence[tuple[str, str]]) -> list[str]:
    """Statements with the layer of each, as they are written: with a comment before those of each layer."""
    found = []
    for name, group in itertools.groupby(lines, key=operator.itemgetter(0)):
        with in_english():  # as all else in the program
            setting = model.plan.planned[name].layer.main_setting
        found.append(f"# {name}: {setting}" if setting else f"# {name}")
        found += merged([line for _, line in group])
    return found
