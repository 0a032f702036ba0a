"""Training steps per second, beside PyTorch eager and scikit-learn: same work, same process, alternating."""

from __future__ import annotations

import statistics
import time
import warnings
from collections.abc import Callable
from functools import partial

import numpy as np

from playground.data.dataset import Samples
from playground.training.prepare import prepare
from playground.training.trainer import Trainer
from tests.benchmarks import memory
from tests.benchmarks.nets import NETS, DrawnNet, Net

SECONDS = 0.5
PAIRS = 7

# PyTorch's optimizers as they come, without `foreach` or `fused`.
PLAIN = "plain"

Runner = Callable[[int], None]


def measure(pairs: int = PAIRS, seconds: float = SECONDS) -> list[dict[str, object]]:
    """One row for each net: steps per second of each contender (medians) and the median of the ratios of pairs."""
    return [_measure(net, pairs, seconds) for net in NETS]


def _measure(net: Net | DrawnNet, pairs: int, seconds: float) -> dict[str, object]:
    trainer = prepare(net.project())
    makers = _torch_variants(net)
    rivals = {name: make(trainer.samples) for name, make in makers.items()}
    plain = _fastest({name: rivals[name] for name in rivals if name.endswith(PLAIN)}, seconds)
    best = _fastest(rivals, seconds)
    ours, plains, bests = [], [], []
    for _ in range(pairs):
        plains.append(_speed(rivals[plain], seconds))
        ours.append(_speed(lambda steps: _train(trainer, steps), seconds))
        bests.append(_speed(rivals[best], seconds))
    sklearn = _sklearn_speed(net, trainer.samples) if isinstance(net, Net) else None
    return {
        "net": net.name,
        "batch": net.batch,
        "parameters": trainer.plan.total_parameters,
        "steps_per_second": round(statistics.median(ours)),
        "pytorch_steps_per_second": round(statistics.median(plains)),
        "pytorch_fastest_steps_per_second": round(statistics.median(bests)),
        "pytorch_fastest": best,
        "scikit_learn_steps_per_second": sklearn,
        "ratio": _ratio(ours, plains),
        "ratio_to_fastest": _ratio(ours, bests),
        "wanted": net.wanted,
        "bytes": memory.of_engine(net, trainer.samples),
        "pytorch_bytes": memory.of_torch(net, trainer.samples, makers[plain]),
        "pytorch_fastest_bytes": memory.of_torch(net, trainer.samples, makers[best]),
        "pairs": pairs,
    }


def _fastest(runners: dict[str, Runner], seconds: float) -> str:
    """The name of the quickest; which it is depends on the net and on what else the machine does."""
    speeds = {name: _speed(runner, seconds) for name, runner in runners.items()}
    return max(speeds, key=speeds.__getitem__)


def _ratio(ours: list[float], theirs: list[float]) -> float:
    return round(statistics.median(a / b for a, b in zip(ours, theirs, strict=True)), 2)


def _train(trainer: Trainer, steps: int) -> None:
    for _ in trainer.run(steps=steps):
        pass


def _speed(run: Runner, seconds: float) -> float:
    """Steps per second over about so many seconds."""
    count = 8
    while True:
        start = time.perf_counter()
        run(count)
        took = time.perf_counter() - start
        if took > seconds / 4:
            break
        count *= 2
    count = max(1, round(count * seconds / took))
    start = time.perf_counter()
    run(count)
    return count / (time.perf_counter() - start)


def _torch_variants(net: Net | DrawnNet) -> dict[str, Callable[[Samples], Runner]]:
    """What makes PyTorch's runner for some samples, by the name of the variant."""
    layouts = ("", "channels last, ") if isinstance(net, DrawnNet) and net.images else ("",)
    return {
        f"{threads} threads, {layout}{style}": partial(
            _torch_runner, net, threads=threads, style=style, channels_last=bool(layout)
        )
        for threads in (1, 2)
        for layout in layouts
        for style in (PLAIN, "foreach", "fused")
    }


def _torch_runner(net: Net | DrawnNet, samples: Samples, *, threads: int, style: str, channels_last: bool) -> Runner:
    import torch

    binary = net.loss == "binary_cross_entropy"
    inputs = torch.from_numpy(net.torch_inputs(samples.train.inputs) * np.float32(samples.scale))
    labels = torch.from_numpy(np.array(samples.train.targets))
    targets = labels.float().reshape(-1, 1) if binary else labels
    model = net.torch_model(inputs.shape[1])
    if channels_last:
        model, inputs = (thing.to(memory_format=torch.channels_last) for thing in (model, inputs))
    loss_function = torch.nn.BCEWithLogitsLoss() if binary else torch.nn.CrossEntropyLoss()
    kind = {"sgd": torch.optim.SGD, "adam": torch.optim.Adam}[net.optimizer]
    options = {} if style == PLAIN else {style: True}
    optimizer = kind(model.parameters(), lr=net.learning_rate, **options)
    count = len(inputs)

    def run(steps: int) -> None:
        torch.set_num_threads(threads)
        order, position = torch.randperm(count), 0
        for _ in range(steps):
            if position + net.batch > count:
                order, position = torch.randperm(count), 0
            chosen = order[position : position + net.batch]
            position += net.batch
            optimizer.zero_grad()
            loss_function(model(inputs[chosen]), targets[chosen]).backward()
            optimizer.step()

    return run


def _sklearn_speed(net: Net, samples: Samples) -> int:
    from sklearn.neural_network import MLPClassifier

    inputs = samples.train.inputs.reshape(len(samples.train), -1) * np.float32(samples.scale)
    steps = min(200, len(inputs) // net.batch)
    inputs, labels = inputs[: steps * net.batch], samples.train.targets[: steps * net.batch]
    epochs = 1 if net.data == "mnist" else 20
    model = MLPClassifier(
        net.units,
        activation={"sigmoid": "logistic"}.get(net.activation, net.activation),
        solver=net.optimizer,
        alpha=0.0,
        batch_size=net.batch,
        learning_rate_init=net.learning_rate,
        max_iter=epochs,
        momentum=0.0,
        n_iter_no_change=epochs + 1,
    )
    speeds = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns that so few epochs do not converge
        for _ in range(3):
            start = time.perf_counter()
            model.fit(inputs, labels)
            speeds.append(steps * epochs / (time.perf_counter() - start))
    return round(statistics.median(speeds))
