"""The part of a PyTorch program that trains the network from scratch: the same data, the same settings."""

from __future__ import annotations

from playground.engine.optimizer import Optimizer
from playground.formats.exports.model import Model
from playground.formats.exports.python_source import indented, number
from playground.formats.exports.pytorch_modules import Module
from playground.formats.exports.pytorch_words import (
    factor_source,
    loss_source,
    optimizer_source,
    plateau_of,
    plateau_source,
    start_source,
)
from playground.spec.task import IGNORED
from playground.training.trainer import STEPS_BETWEEN_LOOKS

START = '''
@torch.no_grad()
def start(network):
    """Draw the weights to begin with."""
{lines}
'''

COUNTED = '''
def counted(t):
    """How many answers count."""
    return {count}
'''

ENCODED = '''
def encoded(t):
    """What the loss compares answers with."""
    return {rule}
'''

LOSS = '''
def loss_of(y, t):
    """How far answers are from targets, averaged over those that count."""
{rows}
    return {loss}
'''

PENALTY = '''
def penalty(network):
    """What large weights cost."""
    return {terms}
'''

FACTOR = '''
def factor(t):
    """What the learning rate is multiplied by when t steps have been taken."""
    return {factor}
'''

SCORE = '''
@torch.no_grad()
def score(network, data, part):
    """The loss on a part of the data{and_accuracy}."""
    network.eval()
    device = next(network.parameters()).device
    x, t = data[f"{{part}}_inputs"], data[f"{{part}}_targets"]
    total = right = 0.0
    count = max(counted(t), 1)
    for rows in torch.arange(len(x)).split(500):
        y, targets = network(from_stored(x[rows]).to(device)), t[rows].to(device)
        here = counted(targets)
        total += loss_of(y, targets).item() * here if here else 0.0
{count}
    network.train()
    return total / count, {accuracy}
'''

TRAIN = '''
def train(data, epochs):
    """Train from scratch, alone or as one of the processes that torchrun has started. Returns the network."""
    rank, world = int(os.environ.get("RANK", 0)), int(os.environ.get("WORLD_SIZE", 1))
    device = torch.device("cuda", int(os.environ.get("LOCAL_RANK", 0))) if torch.cuda.is_available() else "cpu"
    if torch.cuda.is_available():
        torch.cuda.set_device(device)
    if world > 1:
        torch.distributed.init_process_group("nccl" if torch.cuda.is_available() else "gloo")
    torch.manual_seed({seed})
    network = Network().to(device)
    start(network)
{frozen}
    model = network
    if world > 1:
        model = nn.parallel.DistributedDataParallel(network)
    parameters = [parameter for parameter in network.parameters() if parameter.requires_grad]
    optimizer = {optimizer}
{prepared}
    # The order of the samples is the same in every process; what a network draws at random is not.
    shuffler = torch.Generator().manual_seed({seed})
    torch.manual_seed({next_seed} + rank)
    x, t = data["train_inputs"], data["train_targets"]
    began, step, looked, total, seen = time.perf_counter(), 0, 0, 0.0, 0
    for epoch, batch, ends in batches(len(x), epochs, shuffler):
        # Each process takes every so many-th sample; what it has counts by its share of the whole batch.
        mine = batch[rank::world]
        share = counted(t[mine]) * world / max(counted(t[batch]), 1)
        mine = mine if len(mine) else batch[:1]
        inputs, targets = from_stored(x[mine]).to(device), t[mine].to(device)
{noise}
        y = model(inputs)
        loss = loss_of(y, targets) * share if share else 0 * y.sum()
        optimizer.zero_grad()
        {loss}.backward()
{before_step}
        optimizer.step()
{after_step}
        step, total, seen = step + 1, total + loss.item() / world * counted(t[batch]), seen + counted(t[batch])
        if not ({due}):
            continue
        told = f"epoch {{epoch}}, step {{step}}: training loss {{summed(total, device, world) / seen:.4f}}"
        looked, total, seen = step, 0.0, 0
{look}
        if rank == 0:
            print(f"{{told}}, {{time.perf_counter() - began:.1f}} s", flush=True)
{stop}
    if world > 1:
        torch.distributed.destroy_process_group()
    return network
'''

BATCHES = '''
def batches(count, epochs, shuffler):
    """For each step its epoch, its samples, and whether it is the last one of the epoch."""
    for epoch in range(1, epochs + 1):
        order = torch.randperm(count, generator=shuffler).split({size})
        for place, batch in enumerate(order, start=1):
            yield epoch, batch, place == len(order)
'''

SUMMED = '''
def summed(value, device, world):
    """The sum of a number over all processes."""
    found = torch.tensor(value, device=device, dtype=torch.float64)
    if world > 1:
        torch.distributed.all_reduce(found)
    return found.item()
'''


def training_functions(model: Model, module: Module) -> list[str]:
    """The functions of training, in order. Raises ExportError for a setting that PyTorch has no words for."""
    terms, loss = _penalties(model, module), loss_source(model.loss, model.outputs.shape[-1] == 1)
    is_classified = model.plan.task.is_classification
    functions = [
        START.format(lines=indented(_starts(model, module))),
        ENCODED.format(rule=_encoding(model)) if "encoded(" in loss else "",
        COUNTED.format(count=_count(model)),
        _without_empty_lines(LOSS.format(rows=indented(_rows(model)), loss=loss)),
        PENALTY.format(terms="\\\n    + ".join(terms)) if terms else "",
        FACTOR.format(factor=factor_source(_optimizer(model).schedule)) if _is_scheduled(model) else "",
        SCORE.format(
            and_accuracy=" and the share of right answers" if is_classified else "",
            count=indented(["right += (decide(y) == targets).sum().item()"], 8) if is_classified else "",
            accuracy="right / count" if is_classified else "None",
        ),
        SUMMED,
        BATCHES.format(size=model.project.training.batch_size or "count"),
        _train(model, module, bool(terms)),
    ]
    return [text for text in functions if text]


def _train(model: Model, module: Module, has_penalty: bool) -> str:
    training = model.project.training
    looks = len(model.samples.validation) > 0
    text = TRAIN.format(
        seed=training.seed,
        next_seed=training.seed + 1,
        frozen=indented(_frozen(module)),
        optimizer=optimizer_source(_optimizer(model)),
        prepared=indented(_prepared(model)),
        noise=indented(_noise(model), 8),
        loss="(loss + penalty(network))" if has_penalty else "loss",
        before_step=indented(_before_step(model), 8),
        after_step=indented(_max_norm(model, module), 8),
        due=_due(model),
        look=indented(_look(model) if looks else [], 8),
        stop=indented(_stop(model) if looks else [], 8),
    )
    return _without_empty_lines(text)


def _without_empty_lines(text: str) -> str:
    return "\n".join(line for line in text.split("\n") if line.strip())


def _due(model: Model) -> str:
    """When the program looks at the validation part, as the trainer does."""
    training, count = model.project.training, len(model.samples.train)
    if not len(model.samples.validation):
        return "ends"
    if training.validate_every:
        return f"step - looked >= {training.validate_every} or ends and epoch == epochs"
    batches = -(-count // (training.batch_size or count))
    few = f" and (step - looked >= {STEPS_BETWEEN_LOOKS} or epoch == epochs)"
    return "ends" + (few if batches < STEPS_BETWEEN_LOOKS else "")


def _starts(model: Model, module: Module) -> list[str]:
    lines = []
    for planned in model.plan.layers:
        for spec in planned.arrays:
            home = module.homes.get(f"{planned.name}/{spec.name}")
            if home is not None and spec.trainable and not home.last:  # the second biases begin at 0, below
                lines.append(start_source(spec, f"network.{home.parameter}", home.turned))
    lines += [f"nn.init.zeros_(network.{parameter})" for parameter in (*module.frozen, *module.masked)]
    return lines or ["pass"]


def _optimizer(model: Model) -> Optimizer:
    optimizer = model.project.optimizer
    assert isinstance(optimizer, Optimizer)  # the network was made with it
    return optimizer


def _encoding(model: Model) -> str:
    width = model.outputs.shape[-1]
    if not model.plan.task.is_classification:
        return "t"
    return "t[..., None].float()" if width == 1 else f"F.one_hot(t, {width}).float()"


def _count(model: Model) -> str:
    task = model.plan.task
    if task.has_gaps:
        return f"(t != {IGNORED}).sum().item()" if task.is_classification else "(~t[..., 0].isnan()).sum().item()"
    return "len(t)" if task.steps is None else f"len(t) * {task.steps}"


def _rows(model: Model) -> list[str]:
    """What makes a row of each answer that counts."""
    task = model.plan.task
    if task.has_gaps:
        counts = f"t != {IGNORED}" if task.is_classification else "~t[..., 0].isnan()"
        return [f"counts = {counts}", "y, t = y[counts], t[counts]"]
    return [] if task.steps is None else ["y, t = y.flatten(0, 1), t.flatten(0, 1)"]


def unheeded(model: Model) -> list[str]:
    """What of the training is not in the program, in a line."""
    augmentation = model.project.training.augmentation
    if augmentation.kind == "none":
        return []
    return [f"Training here learns from the samples as they are, without the augmentation of {augmentation.kind}."]


def _penalties(model: Model, module: Module) -> list[str]:
    training, terms = model.project.training, []
    for planned in model.plan.layers:
        l1, l2 = (own + whole for own, whole in zip(planned.layer.penalties(), (training.l1, training.l2), strict=True))
        for spec in planned.arrays:
            home = module.homes.get(f"{planned.name}/{spec.name}")
            if home is None or not (spec.trainable and spec.penalized):
                continue
            weight = f"network.{home.parameter}"
            terms += [f"{number(l1)} * {weight}.abs().sum()"] if l1 else []
            terms += [f"{number(l2)} * {weight}.square().sum()"] if l2 else []
    return terms


def _is_scheduled(model: Model) -> bool:
    return _optimizer(model).schedule.kind != "constant"


def _frozen(module: Module) -> list[str]:
    lines = []
    if any(".BatchNorm" in made for made in module.declared.values()):
        lines.append(
            "if world > 1 and torch.cuda.is_available():  # on processors each process takes its own statistics"
        )
        lines.append("    network = nn.SyncBatchNorm.convert_sync_batchnorm(network)")
    if module.frozen or module.masked:
        lines.append("# A recurrent module has two biases where one is enough: the second one stays 0.")
    lines += [f"network.{parameter}.requires_grad_(False)" for parameter in module.frozen]
    for parameter, units in module.masked.items():
        mask = f"(torch.arange(len(network.{parameter})) >= {-units} + len(network.{parameter})).to(device)"
        lines.append(f"network.{parameter}.register_hook(lambda g, mask={mask}: g * mask)")
    return lines


def _prepared(model: Model) -> list[str]:
    optimizer, lines = _optimizer(model), []
    settings = {parameter.name: getattr(optimizer, parameter.name) for parameter in optimizer.parameters()}
    if settings.get("nesterov") and settings["momentum"]:
        lines.append('optimizer.param_groups[0]["nesterov"] = True')
    plateau = plateau_of(optimizer.schedule)
    if plateau is not None:
        lines.append(f"plateau = {plateau_source(plateau)}")
    if model.project.training.early_stopping:
        lines.append("best, waited, kept = math.inf, 0, None")
    return lines


def _noise(model: Model) -> list[str]:
    deviation = model.project.training.input_noise
    if not deviation or model.takes_symbols:
        return []
    return [f"inputs = inputs + {number(deviation)} * torch.randn_like(inputs)"]


def _before_step(model: Model) -> list[str]:
    training, optimizer, lines = model.project.training, _optimizer(model), []
    if training.clip_value:
        lines.append(f"nn.utils.clip_grad_value_(parameters, {number(training.clip_value)})")
    if training.clip_norm:
        lines.append(f"nn.utils.clip_grad_norm_(parameters, {number(training.clip_norm)})")
    rate = number(optimizer.learning_rate)
    if _is_scheduled(model):
        plateau = " * plateau.factor" if plateau_of(optimizer.schedule) else ""
        lines.append(f'optimizer.param_groups[0]["lr"] = {rate} * factor(step){plateau}')
    decay = getattr(optimizer, "decoupled_weight_decay", 0.0) if optimizer.kind == "nadam" else 0.0
    if decay:
        shrunk = f'1 - optimizer.param_groups[0]["lr"] * {number(decay)}'
        lines += ["with torch.no_grad():", f"    torch._foreach_mul_(parameters, {shrunk})"]
    return lines


def _max_norm(model: Model, module: Module) -> list[str]:
    limit, lines = model.project.training.max_norm, []
    for planned in model.plan.layers:
        for spec in planned.arrays:
            home = module.homes.get(f"{planned.name}/{spec.name}")
            if limit and home is not None and spec.trainable and spec.penalized:
                axis = 0 if home.turned else len(spec.shape) - 1
                weight = f"network.{home.parameter}"
                lines.append(f"{weight}.data = torch.renorm({weight}.data, 2, {axis}, {number(limit)})")
    return lines


def _look(model: Model) -> list[str]:
    accuracy = ['told += f", accuracy {accuracy:.4f}"']
    lines = [
        'validation_loss, accuracy = score(network, data, "validation")',
        'told += f", validation loss {validation_loss:.4f}"',
        *(accuracy if model.plan.task.is_classification else []),
    ]
    if plateau_of(_optimizer(model).schedule) or model.project.training.early_stopping:
        lines.append("validation_loss = summed(validation_loss, device, world) / world")
    if plateau_of(_optimizer(model).schedule):
        lines.append("plateau.look(validation_loss)")
    return lines


def _stop(model: Model) -> list[str]:
    training = model.project.training
    if not training.early_stopping:
        return []
    restore = ["    network.load_state_dict(kept)"] if training.restore_best else []
    return [
        "waited += 1",
        "if validation_loss < best:",
        "    best, waited = validation_loss, 0",
        "    kept = {name: value.clone() for name, value in network.state_dict().items()}",
        f"if waited >= {training.early_stopping}:",
        *restore,
        "    break",
    ]
