"""PyTorch's words for optimizers, losses, schedules and initializers, as they stand in a program."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from playground.engine.arrays import ArraySpec
from playground.engine.loss import Loss
from playground.engine.losses.function import FunctionOfAnswer
from playground.engine.optimizer import Optimizer
from playground.engine.schedule import Schedule
from playground.formats.exports.exporter import ExportError
from playground.formats.exports.python_source import formula_source, number
from playground.spec.declared import Declared
from playground.spec.language import tr

# Each optimizer as PyTorch makes it; {p} are the parameters, the others settings.
OPTIMIZERS = {
    "adagrad": "torch.optim.Adagrad({p}, lr={learning_rate}, lr_decay={rate_decay}, weight_decay={weight_decay}, "
    "initial_accumulator_value={start}, eps={epsilon})",
    "adam": "torch.optim.Adam({p}, lr={learning_rate}, betas=({beta1}, {beta2}), eps={epsilon}, "
    "weight_decay={weight_decay}, amsgrad={amsgrad})",
    "adamw": "torch.optim.AdamW({p}, lr={learning_rate}, betas=({beta1}, {beta2}), eps={epsilon}, "
    "weight_decay={decoupled_weight_decay}, amsgrad={amsgrad})",
    "lion": "Lion({p}, lr={learning_rate}, betas=({beta1}, {beta2}), weight_decay={decoupled_weight_decay})",
    "nadam": "torch.optim.NAdam({p}, lr={learning_rate}, betas=({beta1}, {beta2}), eps={epsilon}, "
    "weight_decay={weight_decay}, momentum_decay={momentum_decay})",
    "rmsprop": "torch.optim.RMSprop({p}, lr={learning_rate}, alpha={decay}, eps={epsilon}, "
    "weight_decay={weight_decay}, momentum={momentum}, centered={centered})",
    "sgd": "torch.optim.SGD({p}, lr={learning_rate}, momentum={momentum}, dampening={dampening}, "
    "weight_decay={weight_decay})",
}

# Each loss of answers y (n, width) and encoded targets t: class numbers, or what `encoded` makes of them.
LOSSES = {
    "binary_cross_entropy": "F.binary_cross_entropy_with_logits(y, encoded(t))",
    "cross_entropy": "F.cross_entropy(y, t, label_smoothing={label_smoothing})",
    "half_mse": "(y - encoded(t)).square().sum() / (2 * len(y))",
    "hinge": "F.multi_margin_loss(y, t)",
    "huber": "F.huber_loss(y, encoded(t), delta={delta})",
    "mae": "F.l1_loss(y, encoded(t))",
    "mse": "F.mse_loss(y, encoded(t))",
}
# Of a single output, where that is another formula.
LOSSES_OF_ONE = {"hinge": "F.relu(1 - (2 * encoded(t) - 1) * y).mean()"}

# Each schedule as a part; constant and plateau leave the rate as it is from step to step.
SCHEDULES = {
    "constant": "1.0",
    "cosine": "cosine(t, {steps}, {lowest})",
    "exponential": "exponential(t, {decay})",
    "one_cycle": "one_cycle(t, {steps}, {rise}, {start_divisor}, {end_divisor})",
    "plateau": "1.0",
    "step": "staircase(t, {every}, {decay})",
    "warm_up": "warm_up(t, {steps}, {start}, lambda t: {then})",
}
PLATEAU = "Plateau({decay}, {patience}, {threshold}, {rest}, {lowest})"


# Writes an initializer of an array, which may be turned in PyTorch: outputs first, then inputs, then places.
Written = Callable[[Declared, ArraySpec, bool], str]


def _spread(of: Callable[[ArraySpec], float], uniform: bool) -> Written:
    """The initializers whose spread follows from the fans, given their variance."""

    def written(initializer: Declared, spec: ArraySpec, turned: bool) -> str:
        deviation = float(np.sqrt(of(spec)))
        if uniform:
            bound = repr(round(deviation * 3**0.5, 8))
            return f"nn.init.uniform_({{p}}, -{bound}, {bound})"
        return f"nn.init.normal_({{p}}, 0, {deviation:.8g})"

    return written


def _given(initializer: Declared, spec: ArraySpec, turned: bool) -> str:
    """Given numbers, neuron by neuron: the order in which PyTorch keeps the weights of a Linear."""
    values: tuple[float, ...] = initializer.values  # type: ignore[attr-defined]
    tensor = f"torch.tensor([{', '.join(map(number, values))}])"
    if len(values) != spec.size:
        tensor = f"{tensor}.repeat({-(-spec.size // len(values))})[:{spec.size}]"
    if len(spec.shape) == 1 or (turned and len(spec.shape) == 2):
        return f"{{p}}.copy_({tensor}.view_as({{p}}))"
    by_unit = ", ".join(map(str, (spec.shape[-1], *spec.shape[:-1])))
    return f"{{p}}.copy_({tensor}.view({by_unit}).movedim({'-1, 1' if turned else '0, -1'}))"


def _orthogonal(initializer: Declared, spec: ArraySpec, turned: bool) -> str:
    """PyTorch takes no vectors; one is a matrix of a single row."""
    gain = number(initializer.gain)  # type: ignore[attr-defined]
    return f"nn.init.orthogonal_({{p}}{'.unsqueeze(0)' if len(spec.shape) == 1 else ''}, {gain})"


_FAN_IN, _HE, _GLOROT = (
    lambda spec: 1 / spec.fan_in,
    lambda spec: 2 / spec.fan_in,
    lambda spec: 2 / (spec.fan_in + spec.fan_out),
)
INITIALIZERS: Mapping[str, str | Written] = {
    "auto": _spread(_GLOROT, uniform=True),
    "constant": "nn.init.constant_({{p}}, {value})",
    "forget_bias": "nn.init.zeros_({{p}})[len({{p}}) // 4 : len({{p}}) // 2] = {value}",
    "given": _given,
    "glorot_normal": _spread(_GLOROT, uniform=False),
    "glorot_uniform": _spread(_GLOROT, uniform=True),
    "he_normal": _spread(_HE, uniform=False),
    "he_uniform": _spread(_HE, uniform=True),
    "lecun_normal": _spread(_FAN_IN, uniform=False),
    "lecun_uniform": _spread(_FAN_IN, uniform=True),
    "normal": "nn.init.normal_({{p}}, 0, {deviation})",
    "orthogonal": _orthogonal,
    "uniform": "nn.init.uniform_({{p}}, -{bound}, {bound})",
    "zeros": "nn.init.zeros_({{p}})",
}


def optimizer_source(optimizer: Optimizer) -> str:
    """The optimizer of `parameters`. Raises ExportError where PyTorch has none."""
    if optimizer.kind not in OPTIMIZERS:
        told = tr("{title}: found no word of PyTorch's for this optimizer, expected one", title=tr(optimizer.title))
        raise ExportError(told)
    return OPTIMIZERS[optimizer.kind].format(p="parameters", **_settings(optimizer))


def loss_source(loss: Loss, of_one: bool) -> str:
    """The loss of answers y and targets t, which may have a single column. Raises ExportError where there is none."""
    if isinstance(loss, FunctionOfAnswer):
        formula = formula_source(loss.formula, {"sin": "torch.sin({0})"}, ("y[:, 0]", "y[:, 1]"), {})
        return f"({formula}).mean()"
    found = LOSSES_OF_ONE.get(loss.kind) if of_one else None
    found = found or LOSSES.get(loss.kind)
    if found is None:
        told = tr("{title}: found no word of PyTorch's for this loss, expected one", title=tr(loss.title))
        raise ExportError(told)
    return found.format(**_settings(loss))


def factor_source(schedule: Schedule) -> str:
    """What the rate is multiplied by after t steps. Raises ExportError where there is no such schedule."""
    if schedule.kind not in SCHEDULES:
        told = tr("{title}: found no word of PyTorch's for this schedule, expected one", title=tr(schedule.title))
        raise ExportError(told)
    settings = _settings(schedule)
    then = getattr(schedule, "then", None)
    if isinstance(then, Schedule):
        settings["then"] = factor_source(then)
    return SCHEDULES[schedule.kind].format(**settings)


def plateau_of(schedule: Schedule) -> Schedule | None:
    """The schedule that follows the loss, where there is one: it may come behind a warm-up."""
    if schedule.kind == "plateau":
        return schedule
    then = getattr(schedule, "then", None)
    return plateau_of(then) if isinstance(then, Schedule) else None


def plateau_source(plateau: Schedule) -> str:
    """What makes a schedule that follows the loss."""
    return PLATEAU.format(**_settings(plateau))


def start_source(spec: ArraySpec, parameter: str, turned: bool) -> str:
    """What draws the values to begin with of a parameter. Raises ExportError where there is no such initializer."""
    kind = spec.initializer.kind
    if kind not in INITIALIZERS:
        title = tr(spec.initializer.title)
        told = tr("{title}: found no word of PyTorch's for this initializer, expected one", title=title)
        raise ExportError(told)
    found = INITIALIZERS[kind]
    if isinstance(found, str):
        return found.format(**_settings(spec.initializer)).format(p=parameter)
    return found(spec.initializer, spec, turned).format(p=parameter)


def _settings(declared: Declared) -> dict[str, str]:
    """The settings as they are written."""
    found = {parameter.name: getattr(declared, parameter.name) for parameter in declared.parameters()}
    return {name: number(value) if isinstance(value, float) else str(value) for name, value in found.items()}
