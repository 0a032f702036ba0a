"""A network that runs: its arrays, and a program of recorded calls for each batch size."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from playground.engine.arrays import TOGETHER, Array, Arrays
from playground.engine.ignored import Ignored, trace_ignored
from playground.engine.lanes import record_lanes
from playground.engine.limits import Limits, trace_clipping, trace_max_norm
from playground.engine.memory import Apart, Memory, sharing
from playground.engine.optimizer import Optimizer, OptimizerState, StatePart
from playground.engine.pausing import Pausing, finished
from playground.engine.plan import Plan
from playground.engine.randomness import generator
from playground.engine.side_by_side import side_by_side
from playground.engine.tape import Call, Constants, Remembered, Tape
from playground.engine.tracing import trace_forward, trace_gradients, trace_penalties, tracing_forward
from playground.spec.errors import PlaygroundError
from playground.spec.language import tr

# Programs kept at a time. Training alternates between two batch sizes (the last of an epoch is shorter), views
# and evaluation add a few; what is used least recently goes.
PROGRAMS = 8

# Work of one batch, in multiply-adds, from which a step is made in two halves by two threads; below it the threads wait
# for each other longer than they compute. A rule and not a measurement at run time: the halves change the order of
# sums, and the same project must give the same numbers.
SPLIT_FROM = 20_000_000

# Multiply-adds of a matrix product that take as long as one value of an activation on its way there and back: a product
# does 40 in a nanosecond, three for each that is counted, and a value is read or written some six times.
VALUE_WORK = 30

# Weights from which the update is made by two threads, each on its half of them; with 100 000 it gains nothing.
UPDATE_SPLIT_FROM = 200_000


NO_LIMITS = Limits()


@dataclass(frozen=True)
class Forward:
    """The recorded forward pass: fill `inputs`, call each of `calls`, read `outputs`.

    Attributes:
        inputs: (batch, ...) what arrives at Data.
        outputs: what leaves each layer, by name, (batch, ...).
        prediction: what leaves the last layer.
        kept: what layers keep for views, by name; of self-attention (batch, heads, steps, steps) how much each step
            (row) takes from each other.
        remembered: what recurrent layers remember after each step, by name, a direction behind the other.
    """

    inputs: Array
    outputs: Mapping[str, Array]
    prediction: Array
    calls: tuple[Call, ...]
    kept: Mapping[str, Array]
    remembered: Mapping[str, Sequence[Remembered]]

    def run(self) -> None:
        """Compute the outputs of the inputs at hand."""
        for call in self.calls:
            call()


@dataclass(frozen=True)
class Evaluation:
    """The recorded forward pass with its loss: fill `inputs` and `targets`, call each of `calls`."""

    inputs: Array
    targets: Array
    prediction: Array
    loss: Array
    calls: tuple[Call, ...]


@dataclass(frozen=True)
class Update:
    """The recorded end of a training step: what follows when the gradients of the loss are there.

    Attributes:
        gradient_calls: what penalties add to them and what keeps them within their limits.
        update_calls: the optimizer's update, which may overwrite the gradients.
    """

    gradient_calls: tuple[Call, ...]
    update_calls: tuple[Call, ...]


@dataclass(frozen=True)
class Lane:
    """Rows of a batch, and the recorded forward and backward pass of them."""

    rows: slice
    calls: tuple[Call, ...]


@dataclass(frozen=True)
class Step:
    """The recorded training step: fill `inputs` and `targets`, call each of `calls`.

    Attributes:
        counting_calls: what finds out which answers count, before the lanes begin; none where all do.
        lanes: the stretches of the batch that are worked on side by side, one or two.
        loss: 0-d, the mean loss of the batch before the update, without penalties.
        joining_calls: what makes one gradient of the lanes', penalties included.
        update_calls: the optimizer's update, which may overwrite the gradients.
        clipping_calls: what keeps the gradients within their limits before the update; none when there are none.
    """

    inputs: Array
    targets: Array
    loss: Array
    counting_calls: tuple[Call, ...]
    lanes: tuple[Lane, ...]
    joining_calls: tuple[Call, ...]
    update_calls: tuple[Call, ...]
    clipping_calls: tuple[Call, ...] = ()

    @property
    def gradient_calls(self) -> tuple[Call, ...]:
        """Forward and backward, after which the gradients can be read, not clipped yet."""
        return self.fed((), lambda rows: ())

    @property
    def calls(self) -> tuple[Call, ...]:
        """All of the step."""
        return self.gradient_calls + self.clipping_calls + self.update_calls

    def fed(self, targets: tuple[Call, ...], inputs: Callable[[slice], tuple[Call, ...]]) -> tuple[Call, ...]:
        """The gradient calls behind those that fill the targets; each lane fills its rows of the inputs itself."""
        first = targets + self.counting_calls
        lanes = [inputs(lane.rows) + lane.calls for lane in self.lanes]
        if len(lanes) == 1:
            return first + lanes[0] + self.joining_calls
        return (*first, partial(side_by_side, *lanes), *self.joining_calls)


class Network:
    """The running form of a plan.

    Raises PlaygroundError when the plan has errors.
    """

    def __init__(
        self,
        plan: Plan,
        optimizer: Optimizer,
        seed: int,
        *,
        l1: float = 0.0,
        l2: float = 0.0,
        limits: Limits = NO_LIMITS,
        dtype: type[np.floating[Any]] = np.float32,
        start: Arrays | None = None,
    ) -> None:
        """Its arrays begin as those of another network of this plan are, or drawn from the seed."""
        if not plan.runs:
            raise PlaygroundError(tr("the drawing cannot run: {problem}", problem=plan.problems[0].sentence))
        self.plan = plan
        self.dtype = dtype
        self.arrays = Arrays({layer.name: layer.arrays for layer in plan.layers}, dtype)
        self.optimizer_state = OptimizerState(len(self.arrays.values), dtype)
        self._optimizer = optimizer
        self._l1, self._l2 = l1, l2
        self._limits = limits
        self._seed = seed
        self._generators: dict[tuple[int, str], np.random.Generator] = {}
        self._constants = Constants()
        self._steps: OrderedDict[int, Step] = OrderedDict()
        self._forwards: OrderedDict[int, Forward] = OrderedDict()
        self._evaluations: OrderedDict[int, Evaluation] = OrderedDict()
        if start is None:
            self.arrays.draw(seed)
        else:
            self.arrays.values[...], self.arrays.kept[...] = start.values, start.kept

    def step(self, batch: int) -> Step:
        """The training step for a batch size, recorded on first use."""
        return _recent(self._steps, batch, self._record_step)

    def forward(self, batch: int) -> Forward:
        """The forward pass for a batch size, as when not training, recorded on first use."""
        return _recent(self._forwards, batch, self._record_forward)

    def evaluation(self, batch: int) -> Evaluation:
        """The forward pass with its loss, as when not training, recorded on first use."""
        return _recent(self._evaluations, batch, self._record_evaluation)

    def recording_evaluation(self, batch: int) -> Pausing[None]:
        """Record the evaluation for a batch size, with pauses, for whoever has others waiting."""
        if batch not in self._evaluations:
            evaluation = yield from self._recording_evaluation(batch)
            _recent(self._evaluations, batch, lambda _: evaluation)

    def update(self) -> Update:
        """What ends a training step of any batch size, recorded anew."""
        tape = self._tape(1)
        trace_penalties(self.plan, tape, self._l1, self._l2)
        return Update((*tape.calls, *self._record_clipping()), self._update_calls())

    def predict(self, inputs: NDArray[Any], batch: int = 256) -> Array:
        """Predictions (n, ...) of inputs (n, ...), a copy, computed for so many answers at a time."""
        shape = self.plan.layers[-1].output.shape
        batch = max(1, batch // (self.plan.task.steps or 1))
        predictions = np.empty((len(inputs), *shape), self.dtype)
        for start in range(0, len(inputs), batch):
            part = inputs[start : start + batch]
            forward = self.forward(len(part))
            forward.inputs[...] = part
            forward.run()
            predictions[start : start + len(part)] = forward.prediction
        return predictions

    def carry_over(self, other: Network, renamed: Mapping[str, str] | None = None) -> None:
        """Go on where another network was: weights, the optimizer's memory and random states, as far as they fit.

        `renamed` leads from the names of layers in the other to those they have here.
        """
        renamed = renamed or {}
        former = {new: old for old, new in renamed.items()}
        mine, others = self.optimizer_state, other.optimizer_state
        self.arrays.carry_over(other.arrays, self.arrays.values, other.arrays.values, former)
        self.arrays.carry_over_kept(other.arrays, former)
        if type(self._optimizer) is type(other._optimizer):
            mine.step = others.step
            for name, vector in others.vectors.items():
                self.arrays.carry_over(other.arrays, mine.vector(name), vector, former)
            self._optimizer.take_over(mine, other._optimizer)
        self._generators = {(lane, renamed.get(layer, layer)): rng for (lane, layer), rng in other._generators.items()}

    def memory(self) -> dict[str, Any]:
        """What it remembers between steps beside its arrays, as copies: the optimizer's vectors, random states.

        `arrays` says what the flat vectors are made of, so that they are not taken for another network's.
        """
        state = self.optimizer_state
        return {
            "arrays": [[name, list(shape)] for name, shape in self.arrays.shapes().items()],
            "step": state.step,
            "factor": state.factor,
            "vectors": {name: vector.copy() for name, vector in state.vectors.items()},
            "generators": [[*key, rng.bit_generator.state] for key, rng in self._generators.items()],
        }

    def remember(self, memory: Mapping[str, Any]) -> None:
        """Go on with what `memory` gave, before or after steps were recorded. ValueError for another network's."""
        if [[name, list(shape)] for name, shape in self.arrays.shapes().items()] != memory["arrays"]:
            raise ValueError("the arrays are others")
        if type(memory["step"]) is not int or not 0 <= float(memory["factor"]) < math.inf:
            raise ValueError(f"the optimizer's step is {memory['step']!r}, the factor of its rate {memory['factor']!r}")
        state = self.optimizer_state
        for name, vector in memory["vectors"].items():
            own = state.vector(name)
            if (vector.shape, vector.dtype) != (own.shape, own.dtype):
                raise ValueError(f"the optimizer's {name} has another shape")
            own[...] = vector
        for lane, layer, random_state in memory["generators"]:
            self._generator(lane, layer).bit_generator.state = random_state
        state.step = memory["step"]
        state.scale_rate(memory["factor"])

    def _generator(self, lane: int, layer: str) -> np.random.Generator:
        key = (lane, layer)
        if key not in self._generators:
            self._generators[key] = generator(self._seed, "layer", layer, *(["second half"] * lane))
        return self._generators[key]

    def _tape(self, batch: int, training: bool = True, memory: Memory | None = None) -> Tape:
        draws, constants = partial(self._generator, 0), self._constants
        return Tape(batch, self.arrays, self.dtype, training, draws, memory=memory, constants=constants)

    def _record_forward(self, batch: int) -> Forward:
        tape = self._tape(batch, training=False)
        inputs = self._inputs(tape)
        outputs, _ = trace_forward(self.plan, tape, inputs)
        return Forward(inputs, outputs, outputs[self.plan.order[-1]], tuple(tape.calls), tape.kept, tape.remembered)

    def _record_evaluation(self, batch: int) -> Evaluation:
        return finished(self._recording_evaluation(batch))

    def _recording_evaluation(self, batch: int) -> Pausing[Evaluation]:
        tape = self._tape(batch, training=False)
        inputs, targets = self._inputs(tape), self._targets(tape)

        def trace(memory: Memory) -> Pausing[tuple[Tape, Array, Array]]:
            tape = self._tape(batch, False, memory)
            tape.ignored = self._ignored(tape, targets)
            outputs, _ = yield from tracing_forward(self.plan, tape, inputs)
            prediction = outputs[self.plan.order[-1]]
            return tape, prediction, self.plan.loss.trace_answers(tape, prediction, targets)[0]

        apart = Apart()
        first, *read = yield from trace(apart)
        memory = yield from sharing(apart, first.calls, read)
        tape, prediction, loss = yield from trace(memory)
        return Evaluation(inputs, targets, prediction, loss, tuple(tape.calls))

    def _targets(self, tape: Tape) -> Array:
        dtype, shape = self.plan.loss.target_dtype, (tape.batch, *self.plan.layers[-1].output.shape)
        return tape.new(shape if dtype is None else shape[:-1], dtype)

    def _ignored(self, tape: Tape, targets: Array) -> Ignored | None:
        return trace_ignored(tape, targets, self.plan.task.steps) if self.plan.task.has_gaps else None

    def _record_step(self, batch: int) -> Step:
        counting, tape = self._tape(batch), self._tape(batch)
        inputs, targets = self._inputs(tape), self._targets(tape)
        ignored = self._ignored(counting, targets)
        middles = (batch // 2,) if self._pays_to_split(batch) else ()
        rows = [slice(start, stop) for start, stop in zip((0, *middles), (*middles, batch), strict=True)]

        def trace(lane: int, arrays: Arrays, memory: Memory, later: Collection[tuple[str, str]]) -> tuple[Tape, Array]:
            part = rows[lane]
            count, draws = part.stop - part.start, partial(self._generator, lane)
            tape = Tape(count, arrays, self.dtype, True, draws, count / batch, lane, memory, later, self._constants)
            tape.ignored = ignored.part(part, batch) if ignored else None
            return tape, trace_gradients(self.plan, tape, inputs[part], targets[part])

        lanes = record_lanes(self.arrays, len(rows), trace)
        trace_penalties(self.plan, tape, self._l1, self._l2)
        return Step(
            inputs,
            targets,
            lanes.loss,
            tuple(counting.calls),
            tuple(Lane(part, calls) for part, calls in zip(rows, lanes.calls, strict=True)),
            (*lanes.joining_calls, *tape.calls),
            self._update_calls(),
            self._record_clipping(),
        )

    def _update_calls(self) -> tuple[Call, ...]:
        return (self.optimizer_state.advance, *self._record_updates(), *self._record_max_norm())

    def _record_updates(self) -> tuple[Call, ...]:
        # An update works number by number, so it comes to the same to the bit in two parts or one.
        if len(self.arrays.values) >= UPDATE_SPLIT_FROM:
            return (self._in_two(self._record_update),)
        return self._record_update(slice(None))

    def _record_clipping(self) -> tuple[Call, ...]:
        tape = self._tape(1)
        trace_clipping(tape, self.arrays.gradients, self._limits)
        return tuple(tape.calls)

    def _record_max_norm(self) -> tuple[Call, ...]:
        """The limit of the weights; the gradients, which the update is through with, serve as scratch paper."""
        tape = self._tape(1)
        for planned in self.plan.layers:
            tape.scope = planned.name
            for spec in planned.arrays:
                if self._limits.max_norm and spec.trainable and spec.penalized:
                    array = tape.array(spec.name)
                    trace_max_norm(tape, array.value, array.gradient, self._limits.max_norm)
        return tuple(tape.calls)

    def _in_two(self, record: Callable[[slice], tuple[Call, ...]]) -> Call:
        """One call that works on both halves of the flat vectors at once."""
        middle = len(self.arrays.values) // 2 // TOGETHER * TOGETHER
        return partial(side_by_side, record(slice(0, middle)), record(slice(middle, None)))

    def _pays_to_split(self, batch: int) -> bool:
        values = sum(planned.output.size for planned in self.plan.layers)
        work = (self.plan.total_multiply_adds + VALUE_WORK * values) * batch
        kinds = [type(planned.layer) for planned in self.plan.layers]
        splits = all(kind.splits_well and not kind.mixes_samples for kind in kinds)
        return batch > 1 and work >= SPLIT_FROM and splits

    def _record_update(self, span: slice) -> tuple[Call, ...]:
        tape = self._tape(1)
        part = StatePart(self.optimizer_state, span)
        self._optimizer.trace(tape, self.arrays.values[span], self.arrays.gradients[span], part)
        return tuple(tape.calls)

    def _inputs(self, tape: Tape) -> Array:
        kind = self.plan.task.input
        return tape.new((tape.batch, *kind.shape), None if kind.vocabulary is None else np.intp)


T = TypeVar("T")


def _recent(kept: OrderedDict[int, T], batch: int, make: Callable[[int], T]) -> T:
    if batch not in kept:
        kept[batch] = make(batch)
        if len(kept) > PROGRAMS:
            kept.popitem(last=False)
    kept.move_to_end(batch)
    return kept[batch]
