"""A network that runs: its arrays, and a program of recorded calls for each batch size."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from playground.engine.arrays import Array, Arrays
from playground.engine.optimizer import Optimizer, OptimizerState
from playground.engine.plan import Plan
from playground.engine.randomness import generator
from playground.engine.tape import Backward, Call, Tape
from playground.spec.errors import PlaygroundError

# Programs kept at a time. Training alternates between two batch sizes (the last of an epoch is shorter), views
# and evaluation add a few; what is used least recently goes.
PROGRAMS = 8


@dataclass(frozen=True)
class Forward:
    """The recorded forward pass: fill `inputs`, call each of `calls`, read `outputs`.

    Attributes:
        inputs: (batch, ...) what arrives at Data.
        outputs: what leaves each layer, by name, (batch, ...).
        prediction: what leaves the last layer.
    """

    inputs: Array
    outputs: Mapping[str, Array]
    prediction: Array
    calls: tuple[Call, ...]

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
class Step:
    """The recorded training step: fill `inputs` and `targets`, call each of `calls`.

    Attributes:
        loss: 0-d, the mean loss of the batch before the update, without penalties.
        gradient_calls: forward and backward, after which the gradients can be read.
        update_calls: the optimizer's update, which may overwrite the gradients.
        calls: both.
    """

    inputs: Array
    targets: Array
    loss: Array
    outputs: Mapping[str, Array]
    gradient_calls: tuple[Call, ...]
    update_calls: tuple[Call, ...]
    calls: tuple[Call, ...]


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
        dtype: type[np.floating[Any]] = np.float32,
    ) -> None:
        if not plan.runs:
            raise PlaygroundError(f"the drawing cannot run: {plan.problems[0]}")
        self.plan = plan
        self.dtype = dtype
        self.arrays = Arrays({layer.name: layer.arrays for layer in plan.layers}, dtype)
        self.optimizer_state = OptimizerState(len(self.arrays.values), dtype)
        self._optimizer = optimizer
        self._l1, self._l2 = l1, l2
        self._seed = seed
        self._generators: dict[str, np.random.Generator] = {}
        self._steps: OrderedDict[int, Step] = OrderedDict()
        self._forwards: OrderedDict[int, Forward] = OrderedDict()
        self._evaluations: OrderedDict[int, Evaluation] = OrderedDict()
        self.arrays.draw(seed)

    def step(self, batch: int) -> Step:
        """The training step for a batch size, recorded on first use."""
        return _recent(self._steps, batch, self._record_step)

    def forward(self, batch: int) -> Forward:
        """The forward pass for a batch size, as when not training, recorded on first use."""
        return _recent(self._forwards, batch, self._record_forward)

    def evaluation(self, batch: int) -> Evaluation:
        """The forward pass with its loss, as when not training, recorded on first use."""
        return _recent(self._evaluations, batch, self._record_evaluation)

    def predict(self, inputs: NDArray[Any], batch: int = 256) -> Array:
        """Predictions (n, ...) of inputs (n, ...), a copy."""
        shape = self.plan.layers[-1].output.shape
        predictions = np.empty((len(inputs), *shape), self.dtype)
        for start in range(0, len(inputs), batch):
            part = inputs[start : start + batch]
            forward = self.forward(len(part))
            forward.inputs[...] = part
            forward.run()
            predictions[start : start + len(part)] = forward.prediction
        return predictions

    def carry_over(self, other: Network) -> None:
        """Go on where another network was: weights, the optimizer's memory and random states, as far as they fit."""
        mine, others = self.optimizer_state, other.optimizer_state
        self.arrays.carry_over(other.arrays, self.arrays.values, other.arrays.values)
        if type(self._optimizer) is type(other._optimizer):
            mine.step = others.step
            for name, vector in others.vectors.items():
                self.arrays.carry_over(other.arrays, mine.vector(name), vector)
        self._generators = dict(other._generators)

    def _generator(self, layer: str) -> np.random.Generator:
        if layer not in self._generators:
            self._generators[layer] = generator(self._seed, "layer", layer)
        return self._generators[layer]

    def _tape(self, batch: int, training: bool) -> Tape:
        return Tape(batch, self.arrays, self.dtype, training, self._generator)

    def _record_forward(self, batch: int) -> Forward:
        tape = self._tape(batch, training=False)
        inputs, outputs, _ = self._trace(tape)
        return Forward(inputs, outputs, outputs[self.plan.order[-1]], tuple(tape.calls))

    def _record_evaluation(self, batch: int) -> Evaluation:
        tape = self._tape(batch, training=False)
        inputs, outputs, _ = self._trace(tape)
        prediction = outputs[self.plan.order[-1]]
        targets = self._targets(tape, prediction)
        loss, _ = self.plan.loss.trace(tape, prediction, targets)
        return Evaluation(inputs, targets, prediction, loss, tuple(tape.calls))

    def _targets(self, tape: Tape, prediction: Array) -> Array:
        dtype = self.plan.loss.target_dtype
        return tape.new(prediction.shape if dtype is None else prediction.shape[:-1], dtype)

    def _record_step(self, batch: int) -> Step:
        tape = self._tape(batch, training=True)
        inputs, outputs, backwards = self._trace(tape)
        prediction = outputs[self.plan.order[-1]]
        targets = self._targets(tape, prediction)
        loss, gradient = self.plan.loss.trace(tape, prediction, targets)
        self._trace_backward(tape, gradient, backwards)
        self._trace_penalties(tape)
        gradient_calls, tape.calls = tuple(tape.calls), []
        self._optimizer.trace(tape, self.arrays.values, self.arrays.gradients, self.optimizer_state)
        update_calls = tuple(tape.calls)
        return Step(inputs, targets, loss, outputs, gradient_calls, update_calls, gradient_calls + update_calls)

    def _trace(self, tape: Tape) -> tuple[Array, dict[str, Array], dict[str, Backward]]:
        inputs = tape.new((tape.batch, *self.plan.task.input.shape))
        outputs: dict[str, Array] = {}
        backwards: dict[str, Backward] = {}
        for planned in self.plan.layers:
            tape.scope = planned.name
            arrived = tuple(outputs[source] for source in planned.sources) or (inputs,)
            outputs[planned.name], backwards[planned.name] = planned.layer.trace(tape, planned.site, arrived)
        return inputs, outputs, backwards

    def _trace_backward(self, tape: Tape, gradient: Array, backwards: Mapping[str, Backward]) -> None:
        """Record the backward passes from the last layer to the first; where wires part, gradients add up."""
        layers = self.plan.layers
        trained = self._behind_weights()
        gradients: dict[str, Array] = {layers[-1].name: gradient}
        for planned in reversed(layers):
            if planned.name not in gradients or planned.name not in trained:
                continue
            tape.scope = planned.name
            wanted = tuple(source in trained for source in planned.sources) or (False,)
            found = backwards[planned.name](gradients.pop(planned.name), wanted)
            for source, piece in zip(planned.sources, found, strict=False):
                if piece is None or source not in trained:
                    continue
                if source in gradients:
                    tape.do(np.add, gradients[source], piece, gradients[source])
                else:
                    gradients[source] = piece

    def _behind_weights(self) -> set[str]:
        """Layers that have something to train themselves or before them: only these need gradients."""
        found: set[str] = set()
        for planned in self.plan.layers:
            if planned.arrays or any(source in found for source in planned.sources):
                found.add(planned.name)
        return found

    def _trace_penalties(self, tape: Tape) -> None:
        """Record the gradients of l1 Σ|w| and l2 Σw², which are l1 sign(w) and 2 l2 w."""
        for planned in self.plan.layers:
            l1, l2 = planned.layer.penalties()
            tape.scope = planned.name
            for spec in planned.arrays:
                array = tape.array(spec.name)
                if not spec.penalized or not (l1 + self._l1 or l2 + self._l2):
                    continue
                term = tape.new(spec.shape)
                if l2 + self._l2:
                    tape.do(np.multiply, array.value, tape.scalar(2 * (l2 + self._l2)), term)
                    tape.do(np.add, array.gradient, term, array.gradient)
                if l1 + self._l1:
                    tape.do(np.sign, array.value, term)
                    tape.do(np.multiply, term, tape.scalar(l1 + self._l1), term)
                    tape.do(np.add, array.gradient, term, array.gradient)


T = TypeVar("T")


def _recent(kept: OrderedDict[int, T], batch: int, make: Callable[[int], T]) -> T:
    if batch not in kept:
        kept[batch] = make(batch)
        if len(kept) > PROGRAMS:
            kept.popitem(last=False)
    kept.move_to_end(batch)
    return kept[batch]
