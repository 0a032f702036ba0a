"""What one sample does to a network in one step: every number of it, in float64, by the engine's own calls."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.engine.arithmetic import arithmetic
from playground.engine.limits import Limits
from playground.engine.network import Network
from playground.engine.optimizer import Optimizer
from playground.engine.passes import behind_weights
from playground.engine.pausing import Pausing, finished
from playground.engine.plan import Plan
from playground.engine.planning import PlannedLayer
from playground.engine.randomness import generator
from playground.engine.tape import Backward, Call, Tape
from playground.engine.tracing import tracing_forward
from playground.spec.errors import PlaygroundError
from playground.spec.language import tr
from playground.spec.project import Project
from playground.spec.task import Task
from playground.training.trainer import Trainer

Array = NDArray[np.float64]

# What an explanation that cannot be made begins with.
EXPLAIN = "Explain: "

# Weights up to which a step is explained; the copies of more would keep the training waiting.
MOST_PARAMETERS = 5_000_000


@dataclass(frozen=True)
class StepArray:
    """An array of a layer.

    Attributes:
        gradient: of the sample's loss by it.
        used: the gradient as the optimizer gets it, with penalties and within its limits.
        updated: what it becomes.
    """

    value: Array
    gradient: Array
    used: Array
    updated: Array


@dataclass(frozen=True)
class StepLayer:
    """A layer on the way there and back.

    Attributes:
        inputs: what arrives from each source, without the axis of the batch.
        output: what leaves it.
        by_output: gradient of the loss by what leaves it; None where nothing is trained before it.
        parts: what that is the sum of: by each layer that its output goes to.
        arrays: those that are trained, by name.
    """

    planned: PlannedLayer
    inputs: tuple[Array, ...]
    output: Array
    by_output: Array | None
    parts: Mapping[str, Array]
    arrays: Mapping[str, StepArray]

    @property
    def name(self) -> str:
        """The layer's."""
        return self.planned.name


@dataclass(frozen=True)
class Step:
    """A step that was not made: what training on this sample alone would do.

    Dropout and the like rest, and batch normalization goes by its running statistics, as when the network predicts.

    Attributes:
        plan: of the network.
        part, index: which sample of the data it is.
        layers: in the order in which they compute.
        target: as the loss takes it.
        answer: the class or the number that is wanted, in words.
        shares: (classes,) how sure the prediction is of each; None for regression.
        rate: the learning rate of the step.
    """

    project: Project
    plan: Plan
    part: str
    index: int
    layers: tuple[StepLayer, ...]
    inputs: Array
    prediction: Array
    target: NDArray[Any]
    answer: str
    shares: Array | None
    loss: float
    rate: float

    @property
    def task(self) -> Task:
        """What the network is for."""
        return self.plan.task


def explain_step(trainer: Trainer, part: str, index: int) -> Step:
    """The step that a sample would make. Raises PlaygroundError when the network is too large, or has no such sample.

    The trainer is left as it was, its random numbers too.
    """
    walk = Walk(trainer, part, index)
    with arithmetic():
        finished(walk.work())
    return walk.step


def _copy_of(trainer: Trainer) -> Network:
    project, training = trainer.project, trainer.project.training
    optimizer = project.optimizer
    assert isinstance(optimizer, Optimizer)  # the trainer's network was made with it
    limits = Limits(training.clip_value, training.clip_norm, training.max_norm)
    l1, l2 = training.l1, training.l2
    network = Network(
        *(trainer.plan, optimizer, training.seed),
        l1=l1,
        l2=l2,
        limits=limits,
        dtype=np.float64,
        start=trainer.network.arrays,
    )
    network.carry_over(trainer.network)
    network.optimizer_state.scale_rate(_factor(trainer, optimizer))
    return network


def _rate(trainer: Trainer) -> float:
    optimizer = trainer.project.optimizer
    assert isinstance(optimizer, Optimizer)
    return optimizer.learning_rate * _factor(trainer, optimizer)


def _factor(trainer: Trainer, optimizer: Optimizer) -> float:
    """What the schedule makes of the rate; before the first step nobody has asked it yet."""
    return trainer.network.optimizer_state.factor if trainer.step else optimizer.schedule.factor(0)


def _answer(task: Task, target: NDArray[Any]) -> str:
    if task.is_classification and target.ndim == 0:
        return task.classes[int(target)]
    return ", ".join(f"{value:.4g}" for value in np.ravel(target)[:8])


class Walk:
    """Forward, backward and update of one sample, each number copied as soon as it is there.

    It is about the network at the moment when it is made, however long the work takes.

    Attributes:
        step: what was found; there when the work is done.
    """

    step: Step

    def __init__(self, trainer: Trainer, part: str, index: int) -> None:
        """Raises PlaygroundError when the network is too large, or has no such sample."""
        plan, samples = trainer.plan, getattr(trainer.samples, part)
        if plan.total_parameters > MOST_PARAMETERS:
            raise PlaygroundError(
                EXPLAIN
                + tr(
                    "found {count} parameters, expected at most {most}: a smaller drawing",
                    count=plan.total_parameters,
                    most=MOST_PARAMETERS,
                )
            )
        if samples is None or index >= len(samples):
            told = tr(
                "found no sample {number} in the {part} part, expected one that is there",
                number=index + 1,
                part=tr(part),
            )
            raise PlaygroundError(EXPLAIN + told)
        self._project, self._plan, self._part, self._index = trainer.project, plan, part, index
        self._network, self._rate = _copy_of(trainer), _rate(trainer)
        self._symbols = plan.task.input.vocabulary is not None
        stored = samples.inputs[index : index + 1]
        self._inputs = stored if self._symbols else stored * np.float64(trainer.samples.scale)
        self._target = plan.loss.targets(plan.task, samples.targets[index : index + 1])
        self._answer = _answer(plan.task, samples.targets[index])
        # Nothing is drawn from it when not training.
        self._tape = Tape(1, self._network.arrays, np.float64, False, partial(generator, 0))
        self._made = 0
        self._gradients: dict[str, Array] = {}
        self._parts: dict[str, dict[str, Array]] = {}

    def work(self) -> Pausing[None]:
        """All of it, with a pause after each piece of work."""
        plan, last = self._plan, self._plan.order[-1]
        inputs = np.array(self._inputs, np.intp if self._symbols else np.float64)
        outputs, backwards = yield from tracing_forward(plan, self._tape, inputs)
        yield from self._run()
        self._outputs = {name: np.array(output, np.float64) for name, output in outputs.items()}
        target = np.array(self._target, plan.loss.target_dtype or np.float64)
        loss, gradient = plan.loss.trace_answers(self._tape, outputs[last], target)
        yield from self._run()
        self._parts[last] = {"": np.array(gradient)}
        yield from self._walk_back(backwards)
        arrays = yield from self._update()
        self.step = self._found(float(loss), tuple(self._layer(planned, arrays) for planned in plan.layers))

    def _found(self, loss: float, layers: tuple[StepLayer, ...]) -> Step:
        plan, prediction = self._plan, self._outputs[self._plan.order[-1]]
        return Step(
            project=self._project,
            plan=plan,
            part=self._part,
            index=self._index,
            layers=layers,
            inputs=np.array(self._inputs[0], np.float64),
            prediction=prediction[0],
            target=self._target[0],
            answer=self._answer,
            shares=plan.loss.probabilities(prediction)[0] if plan.task.is_classification else None,
            loss=loss,
            rate=self._rate,
        )

    def _run(self) -> Pausing[None]:
        """Make the calls that were recorded since the last time."""
        for call in self._tape.calls[self._made :]:
            call()
            yield
        self._made = len(self._tape.calls)

    def _walk_back(self, backwards: Mapping[str, Backward]) -> Pausing[None]:
        trained = behind_weights(self._plan.layers)
        for planned in reversed(self._plan.layers):
            parts = self._parts.get(planned.name)
            if parts is None or planned.name not in trained:
                continue
            self._gradients[planned.name] = gradient = np.sum(list(parts.values()), axis=0)
            self._tape.scope = planned.name
            wanted = tuple(source in trained for source in planned.sources) or (False,)
            found = backwards[planned.name](gradient.copy(), wanted)
            yield
            yield from self._run()
            for source, piece in zip(planned.sources, found, strict=False):
                if piece is not None and source in trained:
                    self._parts.setdefault(source, {})[planned.name] = np.array(piece)

    def _update(self) -> Pausing[dict[tuple[str, str], StepArray]]:
        network = self._network
        values = yield from _copied(network.arrays.values)
        gradients = yield from _copied(network.arrays.gradients)
        update = network.update()
        yield from _make(update.gradient_calls)
        used = yield from _copied(network.arrays.gradients)
        yield from _make(update.update_calls)
        updated = network.arrays.values  # nobody changes them any more
        keys = [(planned.name, spec.name) for planned in self._plan.layers for spec in planned.arrays if spec.trainable]
        found = {}
        for key in keys:
            flats = values, gradients, used, updated
            found[key] = StepArray(*(network.arrays.within(flat, *key) for flat in flats))
            yield
        return found

    def _layer(self, planned: PlannedLayer, arrays: Mapping[tuple[str, str], StepArray]) -> StepLayer:
        gradient = self._gradients.get(planned.name)
        return StepLayer(
            planned,
            tuple(self._outputs[source][0] for source in planned.sources),
            self._outputs[planned.name][0],
            None if gradient is None else gradient[0],
            {name: part[0] for name, part in self._parts.get(planned.name, {}).items()},
            {spec.name: arrays[planned.name, spec.name] for spec in planned.arrays if spec.trainable},
        )


def _copied(flat: Array) -> Pausing[Array]:
    copied = flat.copy()
    yield
    return copied


def _make(calls: tuple[Call, ...]) -> Pausing[None]:
    for call in calls:
        call()
        yield
