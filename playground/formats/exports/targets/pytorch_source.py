"""PyTorch source: a module with a state dict, and a program that trains it from scratch."""

from __future__ import annotations

import ast
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import Part
from playground.formats.exports.channels import channels_first
from playground.formats.exports.exporter import EXPORTERS, Exporter, Progress
from playground.formats.exports.frameworks import REPORT, verified_by
from playground.formats.exports.model import Model
from playground.formats.exports.python_source import identifiers, indented, parts_of, quoted
from playground.formats.exports.pytorch_modules import PARTS, Module, module_of, reserved_names
from playground.formats.exports.pytorch_training import training_functions, unheeded
from playground.formats.exports.surroundings import (
    answers,
    asking,
    commented,
    constants,
    introduction,
    likelihood,
    module_name,
    prediction,
    preparation,
)
from playground.formats.weights import encode_safetensors
from playground.storage.npy import encode_npy

NETWORK = '''
class Network(nn.Module):
    """{given} -> {answers}; channels come last, as in the data."""

    def __init__(self):
        super().__init__()
{declared}

    def forward(self, x):
{lines}
        return {output}
'''

FROM_STORED = '''
def from_stored(x):
    """Samples as the data file has them, as the network takes them."""
    return {rule}
'''

DECIDE = '''
def decide(y):
    """The class that each answer says, as its place in CLASSES."""
    return {rule}
'''

LOAD = '''
def load(file={weights}):
    """The trained network."""
    network = Network()
    network.load_state_dict(load_file(Path(__file__).with_name(file)))
    return network.eval()
'''

ASK = "load()(torch.from_numpy(prepare(x)))"

MAIN = '''
def main():
    """Train from scratch with --epochs; without, say how the trained network does."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--epochs", type=int, default=0, help="train from scratch for so many passes over the data")
    parser.add_argument("--threads", type=int, default=1, help="of each process; one is quickest for small networks")
    parser.add_argument("--output", default={retrained}, help="where the new weights go")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    with np.load(Path(__file__).with_name({data})) as file:
        data = {{name: torch.from_numpy(file[name]) for name in file}}
    network = train(data, options.epochs) if options.epochs else load()
    if int(os.environ.get("RANK", 0)):
        return
    for part in ("validation", "test"):
        if f"{{part}}_inputs" in data:
            loss, accuracy = score(network, data, part)
            print(f"{{part}} loss {{loss:.4f}}" + ("" if accuracy is None else f", accuracy {{accuracy:.4f}}"))
    if options.epochs:
        save_file({{name: value.cpu() for name, value in network.state_dict().items()}}, options.output)
        print(f"wrote {{options.output}}")
'''

RUN = """
if __name__ == "__main__":
    main()
"""

# Run in a process of its own: answers of the module in a file to inputs in another.
QUESTION = """
import runpy, sys, numpy, torch
found = runpy.run_path(sys.argv[1])
@torch.no_grad()
def answers(inputs):
    return found["load"]()(torch.from_numpy(inputs)).numpy()
"""


@EXPORTERS.register
class PyTorchSource(Exporter):
    """A Python file with the network as a PyTorch module that loads its weights, or trains from scratch.

    Its state dict lies beside it as .safetensors, and so does the data as .npz. `--epochs` trains with the same
    settings, also under `torchrun` on several processes or computers.
    """

    kind = "pytorch"
    title = "PyTorch source"
    suffix = ".py"

    def beside(self, path: Path) -> tuple[Path, ...]:
        return (path.with_name(f"{path.stem}_weights.safetensors"), path.with_name(f"{path.stem}_data.npz"))

    def write(self, model: Model, path: Path) -> None:
        weights, data = self.beside(path)
        module = made_module(model)
        path.write_text(program(model, module, path), encoding="utf-8")
        weights.write_bytes(encode_safetensors(module.state))
        write_data(model, data)

    def verify(self, model: Model, path: Path, progress: Progress) -> str:
        ast.parse(path.read_text(encoding="utf-8"))
        return verified_by("torch", "PyTorch", QUESTION + REPORT, model, path, progress)


def made_module(model: Model) -> Module:
    """The pieces of the module."""
    layers = identifiers((planned.name for planned in model.plan.layers), reserved_names())
    return module_of(channels_first(model.lowered), model.arrays, layers)


def program(model: Model, module: Module, path: Path) -> str:
    """The text of the program."""
    network = NETWORK.format(
        given=f"(n, {', '.join(map(str, model.plan.task.input.shape))})",
        answers=answers(model),
        declared=indented((f"self.{name} = {made}" for name, made in module.declared.items()), 8) or "        pass",
        lines=indented(commented(model, module.lines), 8),
        output=module.output,
    )
    weights = quoted(f"{path.stem}_weights.safetensors")
    functions = [
        network,
        LOAD.format(weights=weights),
        preparation(model),
        DECIDE.format(rule=_decision(model)) if model.plan.task.classes else "",
        likelihood(model),
        "@torch.no_grad()" + prediction(model, ASK, ".numpy()"),
        FROM_STORED.format(rule=_from_stored(model)),
        *training_functions(model, module),
        MAIN.format(retrained=quoted(f"{path.stem}_retrained.safetensors"), data=quoted(f"{path.stem}_data.npz")),
    ]
    written = "\n".join(functions)
    helpers = parts_of(PARTS).needed_by(written)
    body = [text.strip("\n") for text in (*helpers, *functions, RUN) if text]
    head = [_introduction(model, path), _imports("\n".join(body)), constants(model)]
    return "\n".join(text for text in head if text) + "\n\n\n" + "\n\n\n".join(body) + "\n"


def _introduction(model: Model, path: Path) -> str:
    epochs = model.project.training.epochs or 10
    usage = [
        f"python {path.name}                says how the trained network does",
        f"python {path.name} --epochs {epochs}     trains one from scratch with the same settings",
        f"torchrun --nproc-per-node 2 {path.name} --epochs {epochs}",
        "",
        "Needs torch, numpy and safetensors.",
        *unheeded(model),
    ]
    if module_name(path):
        usage = [f"from {module_name(path)} import predict", asking(model), "", *usage]
    return introduction(model, "in PyTorch", usage)


def _imports(body: str) -> str:
    """The imports that a program needs."""
    plain = [f"import {name}" for name in ("argparse", "math", "os", "time") if f"{name}." in body]
    packed = "from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence"
    lines = [
        *plain,
        "from pathlib import Path",
        "",
        "import numpy as np",
        "import torch",
        "import torch.nn.functional as F" if "F." in body else "",
        "from safetensors.torch import load_file, save_file",
        "from torch import nn",
        packed if "pack_padded_sequence" in body else "",
    ]
    return (
        "\n".join(line for index, line in enumerate(lines) if line or lines[index - 1].startswith("from pathlib"))
        + "\n"
    )


def _decision(model: Model) -> str:
    if model.outputs.shape[-1] == 1:
        return f"(y[..., 0] > {model.loss.threshold:g}).long()"
    return "y.argmax(dim=-1)"


def _from_stored(model: Model) -> str:
    if model.takes_symbols:
        return "x.long()"
    factor = 1 / model.samples.scale
    if abs(factor - round(factor)) < 1e-6:
        return "x.float()" if round(factor) == 1 else f"x.float() / {round(factor)}"
    return f"x.float() * {model.samples.scale!r}"


def write_data(model: Model, path: Path) -> None:
    """The parts of the data: inputs as they are stored, class numbers or the numbers to tell."""
    parts: dict[str, Part | None] = {
        "train": model.samples.train,
        "validation": model.samples.validation,
        "test": model.samples.test,
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, part in parts.items():
            if part is not None and len(part):
                archive.writestr(f"{name}_inputs.npy", encode_npy(_kept(part.inputs)))
                archive.writestr(f"{name}_targets.npy", encode_npy(_kept(_targets(model, part))))


def _targets(model: Model, part: Part) -> NDArray[Any]:
    """Class numbers as they are; numbers to tell as the network tells them."""
    return part.targets if model.plan.task.is_classification else model.loss.targets(model.plan.task, part.targets)


def _kept(array: NDArray[Any]) -> NDArray[Any]:
    """An array as PyTorch takes it: it has no unsigned numbers but bytes."""
    wide = array.dtype.kind in "iu" and array.dtype != np.uint8
    return np.ascontiguousarray(array, np.int64 if wide else array.dtype)
