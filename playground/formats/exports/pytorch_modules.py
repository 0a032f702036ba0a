"""A network as a PyTorch module: what is declared, what `forward` does, and where each array goes."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from playground.engine import operations as op
from playground.engine.operations import Instruction, Lowered
from playground.formats.exports.channels import Transpose
from playground.formats.exports.python_source import formula_source, number, parts_of, variables
from playground.spec.errors import PlaygroundError
from playground.spec.language import tr

WORDS = {
    "exp": "torch.exp({0})",
    "expm1": "torch.expm1({0})",
    "tanh": "torch.tanh({0})",
    "sigmoid": "torch.sigmoid({0})",
    "softplus": "F.softplus({0})",
    "erf": "torch.erf({0})",
    "sin": "torch.sin({0})",
    "step": "({0} >= 0).to({0}.dtype)",
    "maximum": "torch.maximum({0}, {1})",
    "minimum": "torch.minimum({0}, {1})",
    "maximum number": "torch.clamp({0}, min={1})",
    "minimum number": "torch.clamp({0}, max={1})",
}
# PyTorch's own words for activations; all others are written as their formulas.
ACTIVATIONS = {
    "elu": "F.elu({0}, alpha={alpha})",
    "gelu": "F.gelu({0})",
    "hard_sigmoid": "F.hardsigmoid({0})",
    "hard_tanh": "F.hardtanh({0})",
    "leaky_relu": "F.leaky_relu({0}, {slope})",
    "mish": "F.mish({0})",
    "prelu": "F.prelu({0}, {slope})",
    "relu": "F.relu({0})",
    "selu": "F.selu({0})",
    "swish": "F.silu({0})",
}


# Names that layers cannot have in a module or in `forward`.
RESERVED = (
    "x",
    "self",
    "mask",
    "torch",
    "nn",
    "F",
    "np",
    "forward",
    "train",
    "eval",
    "training",
    "float",
    "half",
    "to",
    "type",
)
PARTS = "pytorch_parts.py"


def reserved_names() -> tuple[str, ...]:
    """Names that a layer's variable must not have."""
    return (*RESERVED, *parts_of(PARTS).sources)


@dataclass(frozen=True)
class Home:
    """Where an array lives in the module.

    Attributes:
        parameter: its name in the state dict, such as "dense_1.weight".
        turned: whether it is transposed there, so that the first axis counts what leaves the layer.
        second: another parameter that adds to it: PyTorch's recurrent modules have two biases, where one is enough.
        last: where it is only the end of the parameter, how much of it; 0 for all.
    """

    parameter: str
    turned: bool
    second: str = ""
    last: int = 0


@dataclass
class Module:
    """The pieces of the class.

    Attributes:
        declared: what `__init__` assigns, by name.
        lines: the statements of `forward`, by layer.
        output: the variable that `forward` returns.
        state: the state dict.
        homes: where each trained array lives, by its full name.
        frozen: parameters that stay as they are: PyTorch's recurrent modules have two biases, where one is enough.
        masked: parameters of which only the last block is trained, and the length of that.
    """

    declared: dict[str, str] = field(default_factory=dict)
    lines: list[tuple[str, str]] = field(default_factory=list)
    output: str = ""
    state: dict[str, NDArray[np.float32]] = field(default_factory=dict)
    homes: dict[str, Home] = field(default_factory=dict)
    frozen: list[str] = field(default_factory=list)
    masked: dict[str, int] = field(default_factory=dict)

    def free(self, wish: str) -> str:
        """A name for a submodule that is not taken."""
        name, count = wish, 2
        while name in self.declared:
            name, count = f"{wish}_{count}", count + 1
        return name


class Spot:
    """An operation in its place, with what it may declare.

    Attributes:
        y: the variable that its answer goes to.
        inputs: the variables it works on.
        given: the shape of the first of them, for one sample.
    """

    def __init__(
        self,
        module: Module,
        arrays: Mapping[str, NDArray[np.float32]],
        instruction: Instruction,
        wish: str,
        y: str,
        inputs: tuple[str, ...],
    ) -> None:
        self.module = module
        self.y, self.inputs = y, inputs
        self.given = instruction.inputs[0].shape
        self.layer = instruction.layer
        self._wish = wish
        self._arrays = arrays
        self._roles = instruction.arrays

    @property
    def x(self) -> str:
        """The first input."""
        return self.inputs[0]

    @property
    def mask(self) -> str:
        """The second input, behind a comma, where there is one."""
        return "".join(f", {mask}" for mask in self.inputs[1:2])

    def has(self, role: str) -> bool:
        """Whether the operation has such an array."""
        return role in self._roles

    @property
    def roles(self) -> tuple[str, ...]:
        """The arrays it has."""
        return tuple(self._roles)

    def values(self, role: str) -> NDArray[np.float32]:
        """An array by its role."""
        return self._arrays[self._roles[role]]

    def declare(self, made: str) -> str:
        """Assign a submodule in `__init__`; its name."""
        name = self.module.free(self._wish)
        self.module.declared[name] = made
        return name

    def keep(self, role: str, parameter: str, turned: NDArray[np.float32] | None = None, second: str = "") -> None:
        """Put an array into the state dict, as it is or turned."""
        self.module.state[parameter] = np.ascontiguousarray(self.values(role) if turned is None else turned)
        self.module.homes[self._roles[role]] = Home(parameter, turned is not None, second)

    def keep_end(self, role: str, parameter: str) -> None:
        """Put an array at the end of a parameter that is in the state dict already."""
        values = self.values(role)
        self.module.state[parameter][-len(values) :] = values
        self.module.homes[self._roles[role]] = Home(parameter, turned=False, last=len(values))

    def line(self, expression: str) -> None:
        """A statement of `forward` that assigns the answer."""
        self.module.lines.append((self.layer, f"{self.y} = {expression}"))


def module_of(lowered: Lowered, arrays: Mapping[str, NDArray[np.float32]], layers: Mapping[str, str]) -> Module:
    """The module of a network whose images have their channels first. `layers` are the variables of the layers."""
    module, names = Module(), variables(lowered, layers)
    for instruction in lowered.instructions:
        inputs = tuple(names[value] for value in instruction.inputs)
        spot = Spot(module, arrays, instruction, layers[instruction.layer], names[instruction.output], inputs)
        write(instruction.operation, spot)
    module.output = names[lowered.output]
    return module


@functools.singledispatch
def write(operation: op.Operation, spot: Spot) -> None:
    """Declare what an operation needs, and write its statement."""
    raise PlaygroundError(
        tr(
            "{layer}: found {operation}, which {target} has no words for",
            layer=spot.layer,
            operation=type(operation).__name__,
            target=tr("PyTorch source"),
        )
    )


@write.register
def _(operation: op.Affine, spot: Spot) -> None:
    _linear(spot, "weight", "bias")


def _linear(spot: Spot, weight: str, bias: str) -> None:
    rows, columns = spot.values(weight).shape
    name = spot.declare(f"nn.Linear({rows}, {columns}{'' if spot.has(bias) else ', bias=False'})")
    spot.keep(weight, f"{name}.weight", spot.values(weight).T)
    if spot.has(bias):
        spot.keep(bias, f"{name}.bias")
    spot.line(f"self.{name}({spot.x})")


@write.register
def _(operation: op.Lookup, spot: Spot) -> None:
    rows, columns = spot.values("weight").shape
    name = spot.declare(f"nn.Embedding({rows}, {columns})")
    spot.keep("weight", f"{name}.weight")
    spot.line(f"self.{name}({spot.x})")


@write.register
def _(operation: op.Convolve, spot: Spot) -> None:
    weight, windows = spot.values("weight"), operation.windows
    axes, first = len(windows), windows[0]
    even = all(window.before == window.after for window in windows)
    settings = {
        "stride": first.stride if first.stride > 1 else None,
        "padding": _one([window.before for window in windows]) if even and any(w.before for w in windows) else None,
        "dilation": first.dilation if first.dilation > 1 else None,
        "bias": None if spot.has("bias") else False,
    }
    told = "".join(f", {name}={value}" for name, value in settings.items() if value is not None)
    channels, filters = weight.shape[-2:]
    name = spot.declare(f"nn.Conv{axes}d({channels}, {filters}, {first.size}{told})")
    spot.keep("weight", f"{name}.weight", weight.transpose(axes + 1, axes, *range(axes)))
    if spot.has("bias"):
        spot.keep("bias", f"{name}.bias")
    x = spot.x
    if not even:  # PyTorch counts the sides from the last axis
        sides = [side for window in reversed(windows) for side in (window.before, window.after)]
        x = f"F.pad({x}, ({', '.join(map(str, sides))}))"
    spot.line(f"self.{name}({x})")


def _one(values: list[int]) -> int | tuple[int, ...]:
    return values[0] if len(set(values)) == 1 else tuple(values)


@write.register
def _(operation: op.Pool, spot: Spot) -> None:
    window, function = operation.windows[0], "max_pool2d" if operation.largest else "avg_pool2d"
    stride = f", {window.stride}" if window.stride != window.size else ""
    spot.line(f"F.{function}({spot.x}, {window.size}{stride})")


@write.register
def _(operation: op.AverageOfPlaces, spot: Spot) -> None:
    spot.line(f"{spot.x}.mean(dim=(2, 3))")


@write.register
def _(operation: op.BatchNormalize, spot: Spot) -> None:
    channels, axes = len(spot.values("weight")), max(len(spot.given) - 1, 1)
    name = spot.declare(f"nn.BatchNorm{axes}d({channels}, eps={operation.epsilon!r}, momentum={operation.momentum!r})")
    for role, theirs in (("running_mean", "running_mean"), ("running_variance", "running_var")):
        spot.keep(role, f"{name}.{theirs}")
    spot.module.state[f"{name}.num_batches_tracked"] = np.array(0)
    _scale(spot, name)


@write.register
def _(operation: op.LayerNormalize, spot: Spot) -> None:
    _scale(spot, spot.declare(f"nn.LayerNorm({len(spot.values('weight'))}, eps={operation.epsilon!r})"))


@write.register
def _(operation: op.GroupNormalize, spot: Spot) -> None:
    channels = len(spot.values("weight"))
    _scale(spot, spot.declare(f"nn.GroupNorm({operation.groups}, {channels}, eps={operation.epsilon!r})"))


def _scale(spot: Spot, name: str) -> None:
    for role in ("weight", "bias"):
        spot.keep(role, f"{name}.{role}")
    spot.line(f"self.{name}({spot.x})")


@write.register
def _(operation: op.Recur, spot: Spot) -> None:
    settings = {
        "nonlinearity": f'"{operation.activation}"' if operation.activation != "tanh" else None,
        "bidirectional": True if operation.bidirectional else None,
    }
    told = "".join(f", {name}={value}" for name, value in settings.items() if value is not None)
    kind = operation.cell.upper()
    name = spot.declare(f"nn.{kind}({spot.given[-1]}, {operation.units}, batch_first=True{told})")
    for prefix, suffix in (("", ""), ("reverse_", "_reverse"))[: 1 + operation.bidirectional]:
        spot.keep(f"{prefix}weight", f"{name}.weight_ih_l0{suffix}", spot.values(f"{prefix}weight").T)
        spot.keep(
            f"{prefix}recurrent_weight", f"{name}.weight_hh_l0{suffix}", spot.values(f"{prefix}recurrent_weight").T
        )
        second = f"{name}.bias_hh_l0{suffix}"
        spot.keep(f"{prefix}bias", f"{name}.bias_ih_l0{suffix}", second=second)
        spot.module.state[second] = np.zeros_like(spot.values(f"{prefix}bias"))
        if operation.cell == "gru":  # of the second bias, only that inside the reset is one of its own
            spot.keep_end(f"{prefix}recurrent_bias", second)
            spot.module.masked[second] = operation.units
        else:
            spot.module.frozen.append(second)
    sequences = ", sequences=True" if operation.sequences else ""
    spot.line(f"recur(self.{name}, {spot.x}{spot.mask}{sequences})")


@write.register
def _(operation: op.Attend, spot: Spot) -> None:
    name = spot.declare(f"SelfAttention({spot.given[-1]}, heads={operation.heads}, causal={operation.causal})")
    for role, parameter in (("weight", "project"), ("output_weight", "output")):
        spot.keep(role, f"{name}.{parameter}.weight", spot.values(role).T)
        bias = role.replace("weight", "bias")
        spot.keep(bias, f"{name}.{parameter}.bias")
    spot.line(f"self.{name}({spot.x}{spot.mask})")


@write.register
def _(operation: op.LastStep, spot: Spot) -> None:
    spot.line(f"last_step({spot.x}{spot.mask})")


@write.register
def _(operation: op.MeanOverTime, spot: Spot) -> None:
    spot.line(f"mean_over_time({spot.x}{spot.mask})")


@write.register
def _(operation: op.MaskOf, spot: Spot) -> None:
    spot.line(f"({spot.x} != 0).float()")


@write.register
def _(operation: op.AddArray, spot: Spot) -> None:
    spot.line(f"{spot.x} + {_parameter(spot, 'value')}")


@write.register
def _(operation: op.Elementwise, spot: Spot) -> None:
    arrays = {role: _parameter(spot, role) for role in spot.roles}
    activation = operation.activation
    if activation is not None and activation.kind in ACTIVATIONS:
        settings = {parameter.name: getattr(activation, parameter.name) for parameter in activation.parameters()}
        told = {name: number(value) for name, value in settings.items() if isinstance(value, float)}
        spot.line(ACTIVATIONS[activation.kind].format(*spot.inputs, **told | arrays))
    else:
        spot.line(formula_source(operation.formula, WORDS, spot.inputs, arrays))


def _parameter(spot: Spot, role: str) -> str:
    """A parameter of the module itself, as it is written in `forward`."""
    shape = ", ".join(map(str, spot.values(role).shape))
    name = spot.declare(f"nn.Parameter(torch.zeros({shape}))")
    spot.keep(role, name)
    return f"self.{name}"


@write.register
def _(operation: op.Softmax, spot: Spot) -> None:
    spot.line(f"F.softmax({spot.x}, dim=-1)")


@write.register
def _(operation: op.DropOut, spot: Spot) -> None:
    name = spot.declare(f"nn.Dropout({number(operation.rate)})")
    spot.line(f"self.{name}({spot.x})")


@write.register
def _(operation: op.Concatenate, spot: Spot) -> None:
    spot.line(f"torch.cat([{', '.join(spot.inputs)}], dim={operation.axis})")


@write.register
def _(operation: op.Reshape, spot: Spot) -> None:
    is_row = len(operation.shape) == 1
    spot.line(f"{spot.x}.flatten(1)" if is_row else f"{spot.x}.reshape(-1, {', '.join(map(str, operation.shape))})")


@write.register
def _(operation: op.Column, spot: Spot) -> None:
    spot.line(f"{spot.x}[:, {operation.index} : {operation.index + 1}]")


@write.register
def _(operation: Transpose, spot: Spot) -> None:
    spot.line(f"{spot.x}.permute({', '.join(map(str, operation.order))})")
