"""The loop: steps, looks at the validation part, history. It never knows who listens."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import Samples
from playground.engine.loss import Loss
from playground.engine.network import Network, Step
from playground.engine.optimizer import Optimizer
from playground.engine.plan import Plan, make_plan
from playground.engine.randomness import generator
from playground.engine.tape import Call
from playground.spec.errors import PlaygroundError
from playground.spec.project import Project
from playground.training.events import Curves, Halt, Progress
from playground.training.feed import Feed
from playground.training.history import Series, SparseSeries
from playground.training.threads import use_one_blas_thread

# Longest stretch of work between two yields; what listens gets its turn this often.
SLICE_SECONDS = 0.008
# Samples looked at in one go when evaluating; also the grain at which a look can be interrupted.
EVALUATION_BATCH = 250
# Training accuracy is measured on at most this many training samples, the same ones each time.
TRAIN_SHARE = 2000
# With "each epoch", looks at the validation part are at least this many steps apart: on full-batch descent, where
# every step is an epoch, looking would otherwise take longer than learning.
STEPS_BETWEEN_LOOKS = 5


@dataclass(frozen=True)
class Score:
    """How a network does on a part of the data: mean loss, and share of right answers where there are classes."""

    loss: float
    accuracy: float | None


class Trainer:
    """Trains one project's network, a slice at a time.

    The same project gives the same numbers whoever calls `run`, in whatever pieces.
    """

    def __init__(self, project: Project, samples: Samples, weights: Mapping[str, NDArray[Any]] | None = None) -> None:
        """Raises PlaygroundError when the drawing cannot run or the weights do not fit it."""
        self.project = project
        self.samples = samples
        self.network = _network(project, samples)
        if weights is not None:
            self.network.arrays.load(weights)
        self._start()

    def _start(self) -> None:
        training = self.project.training
        self.step, self.epoch = 0, 0
        self.halt: Halt | None = None
        self._epoch_goal = training.epochs
        self._shuffler = generator(training.seed, "shuffle")
        self._order = self._shuffler.permutation(len(self.samples.train))
        self._position = 0
        self._look_pending = False
        self._last_look = 0
        self._step_limit, self._epoch_limit = math.inf, math.inf
        self._loss_total, self._loss_count = 0.0, 0
        self._train_loss = Series()
        self._train_accuracy, self._validation_loss, self._validation_accuracy = (SparseSeries() for _ in range(3))
        self._loop = self._forever()
        self._prepare()

    def _prepare(self) -> None:
        """What follows from the network and the project: feeds, programs, gradient history, threads."""
        project, samples = self.project, self.samples
        loss = self.plan.loss
        self._train = Feed(samples.train, samples.task, loss, samples.scale)
        self._validation = Feed(samples.validation, samples.task, loss, samples.scale)
        self._every = project.training.validate_every
        self._batch = min(project.training.batch_size or len(self._train), len(self._train))
        self._programs: dict[int, _Program] = {}
        layers = tuple(self.network.arrays.spans)
        if getattr(self, "_layers", None) != layers or self.step == 0:
            self._layers = layers
            self._gradient_norms = Series(len(layers))
        self._gradient_row = np.zeros(len(layers))
        use_one_blas_thread()

    @property
    def plan(self) -> Plan:
        """The plan of the network that runs."""
        return self.network.plan

    @property
    def progress(self) -> Progress:
        """Where the run stands."""
        message = ""
        if self.halt is Halt.NOT_FINITE:
            message = f"The loss is not finite since step {self.step}: lower the learning rate and press Reset."
        elif self.halt is Halt.EPOCHS_DONE:
            message = f"Trained for {self.epoch} epochs. Run goes on for as many again."
        return Progress(self.step, self.epoch, self.halt, message, self._position / len(self._order))

    def run(self, steps: int | None = None, epochs: int | None = None) -> Iterator[Progress]:
        """Train, yielding about every SLICE_SECONDS; stop iterating to pause, iterate anew to go on.

        `steps` and `epochs` end the iteration after so many more of them; with neither it ends when the run halts.
        """
        if self.halt is Halt.EPOCHS_DONE:
            self.halt = None
            self._epoch_goal = self.epoch + self.project.training.epochs
        self._step_limit = math.inf if steps is None else self.step + steps
        self._epoch_limit = math.inf if epochs is None else self.epoch + epochs
        return self._until_limit()

    def _until_limit(self) -> Iterator[Progress]:
        while self.halt is None and (self._look_pending or not self._is_at_limit):
            try:
                with np.errstate(all="ignore"):
                    next(self._loop)
            except Exception:
                self._loop = self._forever()  # one that has raised is over
                raise
            yield self.progress

    @property
    def steps_to_go(self) -> int:
        """Steps that `run` was asked for and that are still to be made."""
        return 0 if math.isinf(self._step_limit) else max(0, int(self._step_limit) - self.step)

    @property
    def _is_at_limit(self) -> bool:
        return self.step >= self._step_limit or self.epoch >= self._epoch_limit

    def adopt(self, project: Project) -> None:
        """Go on with another drawing or other settings on the same data and seed; what still fits is kept.

        Raises PlaygroundError when the drawing cannot run; then nothing changed.
        """
        network = _network(project, self.samples)
        renamed = project.graph.renamed_since(self.project.graph)
        network.carry_over(self.network, renamed)
        self._layers = tuple(renamed.get(layer, layer) for layer in self._layers)
        epochs = project.training.epochs
        if epochs != self.project.training.epochs:
            self._epoch_goal = epochs
            if self.halt is Halt.EPOCHS_DONE and (epochs == 0 or epochs > self.epoch):
                self.halt = None
        self.project, self.network = project, network
        self._loop = self._forever()  # a look at the network before begins again with this one
        self._prepare()

    def reset(self) -> None:
        """Draw new weights from the same seed and forget the history."""
        self.network = _network(self.project, self.samples)
        self._start()

    def begin_with(self, weights: Mapping[str, NDArray[Any]]) -> None:
        """Begin at step 0 with these weights. Raises PlaygroundError when they do not fit; then nothing changed."""
        network = _network(self.project, self.samples)
        network.arrays.load(weights)
        self.network = network
        self._start()

    def weights(self) -> dict[str, NDArray[Any]]:
        """Copies of all arrays, `<layer>/<array>`."""
        return self.network.arrays.copies()

    def predict(self, inputs: NDArray[Any]) -> NDArray[Any]:
        """Predictions (n, outputs) of inputs stored as the data set stores them."""
        with np.errstate(all="ignore"):
            if inputs.dtype == np.uint8:
                inputs = inputs * np.float32(self.samples.scale)
            return self.network.predict(inputs)

    def probabilities(self, prediction: NDArray[Any]) -> NDArray[Any]:
        """Shares of the classes (n, classes) in predictions (n, outputs)."""
        with np.errstate(all="ignore"):
            return self.plan.loss.probabilities(prediction)

    def evaluate(self, part: str) -> Score | None:
        """The score on "train", "validation" or "test"; None where there is no such part."""
        samples = getattr(self.samples, part)
        if samples is None or not len(samples):
            return None
        feed = Feed(samples, self.samples.task, self.plan.loss, self.samples.scale)
        with np.errstate(all="ignore"):
            for score in self._scores(feed, len(feed)):
                if score is not None:
                    return score
        return None

    def curves(self) -> Curves:
        """A copy of the history."""
        norms = self._gradient_norms.curve()
        spans = self.network.arrays.spans
        roots = np.sqrt([spans[layer].stop - spans[layer].start for layer in self._layers])
        return Curves(
            self._train_loss.curve(),
            self._train_accuracy.curve(),
            self._validation_loss.curve(),
            self._validation_accuracy.curve(),
            norms,
            type(norms)(norms.steps, norms.values / roots),
            self._layers,
        )

    def _forever(self) -> Iterator[None]:
        while True:
            self._take_steps()
            yield
            if self._look_pending and self.halt is None:
                yield from self._look()

    def _take_steps(self) -> None:
        """Steps until the slice is over, a limit is reached, or a look is due."""
        deadline = time.perf_counter() + SLICE_SECONDS
        while self.halt is None and not self._look_pending and time.perf_counter() < deadline:
            if self.step >= self._step_limit or self.epoch >= self._epoch_limit:
                return
            stop = min(self._position + self._batch, len(self._order))
            program = self._program(stop - self._position)
            program.indices[...] = self._order[self._position : stop]
            if self._loss_count + 1 >= self._train_loss.stride:
                self._recorded_step(program)
            else:
                for call in program.calls:
                    call()
                self._loss_total += program.loss.item()
                self._loss_count += 1
            self.step += 1
            self._position = stop
            if self._loss_total - self._loss_total != 0.0:  # true of NaN and both infinities
                self.halt = Halt.NOT_FINITE
            elif stop == len(self._order):
                self._end_epoch()
            elif self._every and self.step - self._last_look >= self._every:
                self._look_pending = True

    def _program(self, size: int) -> _Program:
        found = self._programs.get(size)
        if found is None:
            found = self._programs[size] = _Program.of(self.network.step(size), self._train)
        return found

    def _recorded_step(self, program: _Program) -> None:
        """A step that adds a point to the history; gradients are read before the update may overwrite them."""
        for call in program.gradient_calls:
            call()
        gradients = self.network.arrays.gradients
        for index, span in enumerate(self.network.arrays.spans.values()):
            part = gradients[span]
            self._gradient_row[index] = part.dot(part)
        np.sqrt(self._gradient_row, self._gradient_row)
        for call in program.update_calls:
            call()
        loss = program.loss.item()
        total, count = self._loss_total + loss, self._loss_count + 1
        self._train_loss.append(self.step + 1, total / count)
        self._gradient_norms.append(self.step + 1, self._gradient_row)
        # A loss that is not finite stays in the total for the check that follows.
        self._loss_total, self._loss_count = (0.0 if loss - loss == 0.0 else loss), 0

    def _end_epoch(self) -> None:
        self.epoch += 1
        self._position = 0
        self._order = self._shuffler.permutation(len(self._order))
        last = self._epoch_goal != 0 and self.epoch >= self._epoch_goal
        due = self.step - self._last_look >= (self._every or STEPS_BETWEEN_LOOKS)
        self._look_pending = last or due

    def _look(self) -> Iterator[None]:
        """Evaluate on the validation part and on a share of the training part, yielding between chunks."""
        validation, train = None, None
        if len(self._validation):
            for validation in self._scores(self._validation, len(self._validation)):
                if validation is None:
                    yield
        if self._train.labels is not None:
            for train in self._scores(self._train, TRAIN_SHARE):
                if train is None:
                    yield
        if validation is not None:
            self._validation_loss.append(self.step, validation.loss)
            if validation.accuracy is not None:
                self._validation_accuracy.append(self.step, validation.accuracy)
        if train is not None and train.accuracy is not None:
            self._train_accuracy.append(self.step, train.accuracy)
        self._last_look = self.step
        self._look_pending = False
        if self._epoch_goal and self.epoch >= self._epoch_goal:
            self.halt = Halt.EPOCHS_DONE
        yield

    def _scores(self, feed: Feed, count: int) -> Iterator[Score | None]:
        """The score on the first `count` samples, preceded by None whenever a slice is over."""
        loss, right, count = 0.0, 0, min(count, len(feed))
        deadline = time.perf_counter() + SLICE_SECONDS
        network = self.network
        for start in range(0, count, EVALUATION_BATCH):
            indices = np.arange(start, min(start + EVALUATION_BATCH, count))
            evaluation = network.evaluation(len(indices))
            for call in feed.calls(indices, evaluation.inputs, evaluation.targets) + evaluation.calls:
                call()
            loss += evaluation.loss.item() * len(indices)
            if feed.labels is not None:
                right += int(np.count_nonzero(self.plan.loss.decide(evaluation.prediction) == feed.labels[indices]))
            if time.perf_counter() > deadline:
                yield None
                deadline = time.perf_counter() + SLICE_SECONDS
        yield Score(loss / count, right / count if feed.labels is not None else None)


@dataclass(frozen=True)
class _Program:
    """A step with what feeds it: write which samples into `indices`, then call each of `calls`."""

    indices: NDArray[np.intp]
    loss: NDArray[Any]
    gradient_calls: tuple[Call, ...]
    update_calls: tuple[Call, ...]
    calls: tuple[Call, ...]

    @classmethod
    def of(cls, step: Step, feed: Feed) -> _Program:
        indices = np.zeros(len(step.inputs), np.intp)

        def fill(rows: slice) -> tuple[Call, ...]:
            return feed.calls(indices[rows], step.inputs[rows], step.targets[rows])

        gradient_calls = step.fed(fill)
        return cls(indices, step.loss, gradient_calls, step.update_calls, gradient_calls + step.update_calls)


def _network(project: Project, samples: Samples) -> Network:
    loss, optimizer, training = project.loss, project.optimizer, project.training
    if not isinstance(loss, Loss) or not isinstance(optimizer, Optimizer):
        raise PlaygroundError("the project has no loss or no optimizer that is known here")
    plan = make_plan(project.graph, samples.task, loss)
    return Network(plan, optimizer, training.seed, l1=training.l1, l2=training.l2)
