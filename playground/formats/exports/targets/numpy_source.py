"""NumPy source: the network as a program that a person can read from top to bottom."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from playground.engine import operations as op
from playground.engine.lowering import without_dropout
from playground.engine.operations import Lowered
from playground.formats.exports.exporter import (
    EXPORTERS,
    Exporter,
    ExportError,
    Progress,
    largest_difference,
    verify_predictions,
)
from playground.formats.exports.model import Model
from playground.formats.exports.python_source import (
    Place,
    assigned,
    formula_source,
    identifiers,
    indented,
    parts_of,
    quoted,
    variables,
)
from playground.formats.exports.surroundings import (
    answers,
    asking,
    commented,
    constants,
    decision,
    introduction,
    likelihood,
    main,
    module_name,
    prediction,
    preparation,
)
from playground.spec.errors import PlaygroundError, told_of
from playground.spec.language import tr
from playground.storage.archive import write_archive
from playground.storage.npy import encode_npy

PARTS = "numpy_parts.py"

WORDS = {
    "exp": "np.exp({0})",
    "expm1": "np.expm1({0})",
    "tanh": "np.tanh({0})",
    "sigmoid": "sigmoid({0})",
    "softplus": "softplus({0})",
    "erf": "erf({0})",
    "sin": "np.sin({0})",
    "step": "step({0})",
    "maximum": "np.maximum({0}, {1})",
    "minimum": "np.minimum({0}, {1})",
}

NETWORK = '''
def network(x):
    """What the network says of prepared samples: {answers}."""
{lines}
    return {output}
'''

ASK = "network(prepare(x))"


@EXPORTERS.register
class NumPySource(Exporter):
    """One Python file that needs NumPy alone and can be read from top to bottom, with its weights beside it as .npz.

    For understanding what the network computes, and for computers where no framework is to be installed.
    """

    kind = "numpy"
    title = "NumPy source"
    suffix = ".py"

    def beside(self, path: Path) -> tuple[Path, ...]:
        return (path.with_name(f"{path.stem}_weights.npz"),)

    def write(self, model: Model, path: Path) -> None:
        (weights,) = self.beside(path)
        path.write_text(program(model, path), encoding="utf-8")
        with weights.open("wb") as stream:
            write_archive(stream, {f"{name}.npy": encode_npy(array) for name, array in model.arrays.items()})

    def verify(self, model: Model, path: Path, progress: Progress) -> str:
        found = run_program(path)
        compared = largest_difference(model, found["network"](model.inputs), path.name)
        verify_predictions(model, found["predict"](model.stored), path.name)
        return tr(
            "Run with NumPy alone: {compared} with the network's own, and so does what it predicts.",
            compared=compared,
        )


def program(model: Model, path: Path) -> str:
    """The text of the program."""
    lowered = without_dropout(model.lowered)
    taken = ("x", "np", "mask", *parts_of(PARTS).sources)
    layers = identifiers((planned.name for planned in model.plan.layers), taken)
    network = NETWORK.format(
        answers=answers(model),
        lines=indented(network_lines(model, lowered, layers)),
        output=variables(lowered, layers)[lowered.output],
    )
    functions = [preparation(model), network, decision(model), likelihood(model), prediction(model, ASK)]
    helpers = parts_of(PARTS).needed_by(network)
    usage = [f"python {path.name} X.npy", ""]
    if module_name(path):
        usage = [f"from {module_name(path)} import predict", asking(model), "", f"python {path.name} X.npy"]
    imports = ["import math"] if any("math." in helper for helper in helpers) else []
    weights = f"W = np.load(Path(__file__).with_name({quoted(f'{path.stem}_weights.npz')}))"
    head = [
        introduction(model, "in NumPy alone", usage),
        "\n".join([*imports, "import sys", "from pathlib import Path", "", "import numpy as np", ""]),
        f"{weights}\nW = {{name: W[name] for name in W.files}}",
        constants(model),
    ]
    body = [text.strip("\n") for text in (*helpers, *functions, main(model)) if text]
    return "\n".join(text for text in head if text) + "\n\n\n" + "\n\n\n".join(body) + "\n"


def network_lines(model: Model, lowered: Lowered, layers: Mapping[str, str]) -> list[str]:
    """The statements of the network, a comment before those of each layer."""
    names = variables(lowered, layers)
    lines = []
    for instruction in lowered.instructions:
        arrays = {role: f"W[{quoted(name)}]" for role, name in instruction.arrays.items()}
        inputs = tuple(names[value] for value in instruction.inputs)
        place = Place(instruction, names[instruction.output], inputs, arrays)
        lines += [(instruction.layer, line) for line in written(instruction.operation, place)]
    return commented(model, lines)


def run_program(path: Path) -> dict[str, Any]:
    """What the program defines. Nothing of it is imported by others. Raises ExportError where it does not run."""
    found: dict[str, Any] = {"__name__": "exported", "__file__": str(path)}
    try:
        exec(compile(path.read_text(encoding="utf-8"), str(path), "exec"), found)
    except Exception as error:
        raise ExportError(told_of(path.name, f"{type(error).__name__} ({error})", tr("a program that runs"))) from None
    return found


@functools.singledispatch
def written(operation: op.Operation, place: Place) -> list[str]:
    """The statements of an operation."""
    raise PlaygroundError(
        tr(
            "{layer}: found {operation}, which {target} has no words for",
            layer=place.instruction.layer,
            operation=type(operation).__name__,
            target=tr("NumPy source"),
        )
    )


@written.register
def _(operation: op.Affine, place: Place) -> list[str]:
    return [f"{place.y} = {place.x} @ {place.arrays['weight']}" + _bias(place)]


@written.register
def _(operation: op.Lookup, place: Place) -> list[str]:
    return [f"{place.y} = {place.arrays['weight']}[{place.x}]"]


@written.register
def _(operation: op.Convolve, place: Place) -> list[str]:
    first = operation.windows[0]
    function = "convolve_images" if len(operation.windows) == 2 else "convolve_sequences"
    pads = tuple(str((window.before, window.after)) for window in operation.windows)
    arguments = (place.x, place.arrays["weight"], str(first.stride), str(first.dilation), *pads)
    return [f"{place.y} = {function}({', '.join(arguments)})" + _bias(place)]


@written.register
def _(operation: op.Pool, place: Place) -> list[str]:
    window = operation.windows[0]
    function = "np.max" if operation.largest else "np.mean"
    return [f"{place.y} = pool({place.x}, {window.size}, {window.stride}, {function})"]


@written.register
def _(operation: op.AverageOfPlaces, place: Place) -> list[str]:
    return [f"{place.y} = {place.x}.mean(axis=(1, 2))"]


@written.register
def _(operation: op.BatchNormalize, place: Place) -> list[str]:
    mean, variance = place.arrays["running_mean"], place.arrays["running_variance"]
    standard = f"({place.x} - {mean}) / np.sqrt({variance} + {operation.epsilon!r})"
    return [f"{place.y} = {standard}", _scaled(place)]


@written.register
def _(operation: op.LayerNormalize, place: Place) -> list[str]:
    return [f"{place.y} = standardize({place.x}, -1, {operation.epsilon!r})", _scaled(place)]


@written.register
def _(operation: op.GroupNormalize, place: Place) -> list[str]:
    standard = f"standardize_groups({place.x}, {operation.groups}, {operation.epsilon!r})"
    return [f"{place.y} = {standard}", _scaled(place)]


@written.register
def _(operation: op.Recur, place: Place) -> list[str]:
    y, mask = place.y, place.mask
    answer = "all_states" if operation.sequences else "last_state"
    lines = [_states(operation, place, f"{y}_states", place.x, "")]
    if not operation.bidirectional:
        return [*lines, f"{y} = {answer}({y}_states{mask})"]
    lines.append(_states(operation, place, f"{y}_reverse", f"turned({place.x}{mask})", "reverse_"))
    if operation.sequences:
        lines.append(f"{y}_reverse = turned({y}_reverse{mask})")
    both = [f"{answer}({states}{mask})" for states in (f"{y}_states", f"{y}_reverse")]
    return [*lines, f"{y} = np.concatenate([{', '.join(both)}], axis=-1)"]


def _states(operation: op.Recur, place: Place, target: str, x: str, prefix: str) -> str:
    roles = [role for role in place.arrays if role.startswith("reverse_") == bool(prefix)]
    function = [formula_function(operation.activation)] if operation.activation != "tanh" else []
    return assigned(target, operation.cell, x, *(place.arrays[role] for role in roles), *function)


def formula_function(activation: str) -> str:
    """The function at each step of an RNN that is not the usual tanh."""
    return {"relu": "lambda x: np.maximum(x, 0)"}[activation]


@written.register
def _(operation: op.Attend, place: Place) -> list[str]:
    arrays = [place.arrays[role] for role in ("weight", "bias", "output_weight", "output_bias")]
    causal = ["causal=True"] if operation.causal else []
    mask = [f"mask={mask}" for mask in place.inputs[1:]]
    return [assigned(place.y, "attend", place.x, *arrays, str(operation.heads), *causal, *mask)]


@written.register
def _(operation: op.LastStep, place: Place) -> list[str]:
    return [f"{place.y} = last_step({place.x}{place.mask})"]


@written.register
def _(operation: op.MeanOverTime, place: Place) -> list[str]:
    return [f"{place.y} = mean_over_time({place.x}{place.mask})"]


@written.register
def _(operation: op.MaskOf, place: Place) -> list[str]:
    return [f"{place.y} = ({place.x} != 0).astype(np.float32)"]


@written.register
def _(operation: op.AddArray, place: Place) -> list[str]:
    return [f"{place.y} = {place.x} + {place.arrays['value']}"]


@written.register
def _(operation: op.Elementwise, place: Place) -> list[str]:
    return [f"{place.y} = {formula_source(operation.formula, WORDS, place.inputs, place.arrays)}"]


@written.register
def _(operation: op.Softmax, place: Place) -> list[str]:
    return [f"{place.y} = softmax({place.x})"]


@written.register
def _(operation: op.Concatenate, place: Place) -> list[str]:
    return [f"{place.y} = np.concatenate([{', '.join(place.inputs)}], axis={operation.axis})"]


@written.register
def _(operation: op.Reshape, place: Place) -> list[str]:
    return [f"{place.y} = {place.x}.reshape(-1, {', '.join(map(str, operation.shape))})"]


@written.register
def _(operation: op.Column, place: Place) -> list[str]:
    return [f"{place.y} = {place.x}[:, {operation.index} : {operation.index + 1}]"]


def _bias(place: Place) -> str:
    return f" + {place.arrays['bias']}" if "bias" in place.arrays else ""


def _scaled(place: Place) -> str:
    return f"{place.y} = {place.y} * {place.arrays['weight']} + {place.arrays['bias']}"
