"""The loop: steps, looks at the validation part, history. It never knows who listens."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import Samples
from playground.engine.arithmetic import arithmetic
from playground.engine.arrays import Array
from playground.engine.optimizer import Optimizer
from playground.engine.plan import Plan
from playground.engine.randomness import generator
from playground.engine.schedule import Memory
from playground.engine.schedules.constant import Constant
from playground.engine.tape import Call
from playground.spec.blocks import along, carried
from playground.spec.project import Project
from playground.training.augmenting import Augmenting
from playground.training.by_hand import ByHand
from playground.training.early_stopping import EarlyStopping
from playground.training.events import Curve, Curves, Halt, Progress, Score
from playground.training.feed import Feed
from playground.training.halting import halt_message
from playground.training.history import Series, SparseSeries
from playground.training.input_noise import InputNoise
from playground.training.program import Program, network_of
from playground.training.scoring import SLICE_SECONDS, samples_of, scores
from playground.training.threads import use_one_blas_thread
from playground.training.updates import UpdateSizes
from playground.training.weight_path import WeightPath

# Training accuracy is measured on at most this many answers to training samples, the same ones each time.
TRAIN_SHARE = 2000
# With "each epoch", looks at the validation part are at least this many steps apart: on full-batch descent, where
# every step is an epoch, looking would otherwise take longer than learning.
STEPS_BETWEEN_LOOKS = 5


class Trainer:
    """Trains one project's network, a slice at a time.

    The same project gives the same numbers whoever calls `run`, in whatever pieces.

    Attributes:
        KEPT: what a checkpoint holds beside the halt and what the network remembers; all else follows from those.
        path: where the weights have been since they were drawn or loaded, or since the drawing was changed.
        redrawn_at: the step at which the drawing was last changed; what was before says nothing of this network.
    """

    KEPT = (
        *(
            "step",
            "epoch",
            "redrawn_at",
            "_epoch_goal",
            "_shuffler",
            "_order",
            "_position",
            "_look_pending",
            "_last_look",
        ),
        *("_loss_total", "_loss_count", "_memory", "_stopping", "_noise", "_augmenting", "_updates", "by_hand"),
        *("_train_loss", "_learning_rates", "_train_accuracy", "_validation_loss", "_validation_accuracy"),
        *("_gradient_norms", "_clipped_norms"),
    )

    def __init__(self, project: Project, samples: Samples, weights: Mapping[str, NDArray[Any]] | None = None) -> None:
        """Raises PlaygroundError when the drawing cannot run or the weights do not fit it."""
        self.project = project
        self.samples = samples
        self.network = network_of(project, samples)
        if weights is not None:
            self.network.arrays.load(weights)
        self._start()

    def _start(self) -> None:
        training = self.project.training
        self.step, self.epoch = 0, 0
        self.halt: Halt | None = None
        self._failed: Project | None = None  # the project that led to numbers that are not finite
        self.redrawn_at = 0
        self._epoch_goal = training.epochs
        self._shuffler = generator(training.seed, "shuffle")
        self._order = self._shuffler.permutation(len(self.samples.train))
        self._position = 0
        self._look_pending = False
        self._last_look = 0
        self._step_limit, self._epoch_limit = math.inf, math.inf
        self._loss_total, self._loss_count = 0.0, 0
        self._memory = Memory()
        self._stopping, self.by_hand, self.path = EarlyStopping(), ByHand(), WeightPath()
        self._noise, self._augmenting = InputNoise(training.seed), Augmenting(training.seed)
        self._train_loss, self._learning_rates = Series(), Series()
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
        self._programs: dict[int, Program] = {}
        self._schedule = self._optimizer.schedule
        self._is_scheduled = not isinstance(self._schedule, Constant)
        layers = tuple(self.network.arrays.spans)
        if getattr(self, "_layers", None) != layers or self.step == 0:
            self._layers = layers
            self._gradient_norms, self._clipped_norms = Series(len(layers)), Series(len(layers))
        self._updates = UpdateSizes(self.network.arrays)
        self._gradient_row = np.zeros(len(layers))
        use_one_blas_thread()

    @property
    def _optimizer(self) -> Optimizer:
        optimizer = self.project.optimizer
        assert isinstance(optimizer, Optimizer)  # the network was made with it
        return optimizer

    @property
    def is_changed_since_halt(self) -> bool:
        """Whether something that may mend it was changed since the loss became no number."""
        failed = self._failed
        return failed is not None and not failed.trains_like(self.project)

    @property
    def plan(self) -> Plan:
        """The plan of the network that runs."""
        return self.network.plan

    @property
    def progress(self) -> Progress:
        """Where the run stands."""
        return Progress(
            self.step,
            self.epoch,
            self.halt,
            halt_message(self, self._stopping),
            self._position / len(self._order),
            *self._batches,
            self._epoch_goal,
            self._steps_in_all,
        )

    @property
    def _batches(self) -> tuple[int, int]:
        """Which batch of its epoch was the last one, and how many an epoch has."""
        done, left = -(-self._position // self._batch), -(-(len(self._order) - self._position) // self._batch)
        return done or (left if self.step else 0), done + left

    @property
    def _steps_in_all(self) -> int:
        """How many steps it will have made when it stops by itself; 0 where it does not."""
        if not self._epoch_goal:
            return 0
        done, batches = -(-self._position // self._batch), -(-len(self._order) // self._batch)
        return self.step + max((self._epoch_goal - self.epoch) * batches - done, 0)

    def run(self, steps: int | None = None, epochs: int | None = None) -> Iterator[Progress]:
        """Train, yielding about every SLICE_SECONDS; stop iterating to pause, iterate anew to go on.

        `steps` and `epochs` end the iteration after so many more of them; with neither it ends when the run halts.
        """
        if self.halt is Halt.EPOCHS_DONE:
            self.halt = None
            self._epoch_goal = self.epoch + self.project.training.epochs
        elif self.halt is Halt.STOPPED_EARLY:
            self.halt = None
            self._stopping.waited = 0
        self._step_limit = math.inf if steps is None else self.step + steps
        self._epoch_limit = math.inf if epochs is None else self.epoch + epochs
        return self._until_limit()

    def _until_limit(self) -> Iterator[Progress]:
        while self.halt is None and (self._look_pending or not self._is_at_limit):
            try:
                with arithmetic():
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

    def adopt(self, project: Project, samples: Samples | None = None) -> None:
        """Go on with another drawing or other settings, on the same seed; what still fits is kept.

        `samples` are those of the project where its data is another. Raises PlaygroundError when the drawing cannot
        run; then nothing changed.
        """
        network = network_of(project, samples or self.samples)
        renamed = along(carried(self.project.graph, project.graph), self.plan.planned)
        network.carry_over(self.network, renamed)
        self._layers = tuple(renamed.get(layer, layer) for layer in self._layers)
        epochs = project.training.epochs
        if epochs != self.project.training.epochs:
            self._epoch_goal = epochs
            if self.halt is Halt.EPOCHS_DONE and (epochs == 0 or epochs > self.epoch):
                self.halt = None
        if network.arrays.shapes() != self.network.arrays.shapes():
            self._stopping, self.path = EarlyStopping(), WeightPath()  # what was kept does not fit any more
        if project.graph != self.project.graph:
            self.redrawn_at = self.step
        self.project, self.network = project, network
        if samples is not None:
            self.samples, self._position = samples, 0
            self._order = self._shuffler.permutation(len(samples.train))
        self._loop = self._forever()  # a look at the network before begins again with this one
        self._prepare()

    def reset(self) -> None:
        """Draw new weights from the same seed and forget the history."""
        self.network = network_of(self.project, self.samples)
        self._start()

    def begin_with(self, weights: Mapping[str, NDArray[Any]]) -> None:
        """Begin at step 0 with these weights. Raises PlaygroundError when they do not fit; then nothing changed."""
        network = network_of(self.project, self.samples)
        network.arrays.load(weights)
        self.network = network
        self._start()

    @property
    def last_gradients(self) -> NDArray[Any] | None:
        """The flat gradients of a step not long ago, before its update; None before there was one."""
        return self._updates.last_gradients

    def weights(self) -> dict[str, NDArray[Any]]:
        """Copies of all arrays, `<layer>/<array>`."""
        return self.network.arrays.copies()

    def predict(self, inputs: NDArray[Any]) -> NDArray[Any]:
        """Predictions (n, outputs) of inputs stored as the data set stores them."""
        with arithmetic():
            if inputs.dtype == np.uint8:
                inputs = inputs * np.float32(self.samples.scale)
            return self.network.predict(inputs)

    def probabilities(self, prediction: NDArray[Any]) -> NDArray[Any]:
        """Shares of the classes (n, classes) in predictions (n, outputs)."""
        with arithmetic():
            return self.plan.loss.probabilities(prediction)

    def evaluate(self, part: str) -> Score | None:
        """The score on "train", "validation" or "test"; None where there is no such part."""
        samples = getattr(self.samples, part)
        if samples is None or not len(samples):
            return None
        feed = Feed(samples, self.samples.task, self.plan.loss, self.samples.scale)
        with arithmetic():
            for score in scores(self.network, feed, len(feed)):
                if score is not None:
                    return score
        return None

    def curves(self) -> Curves:
        """A copy of the history."""
        norms, clipped = self._gradient_norms.curve(), self._clipped_norms.curve()
        spans = self.network.arrays.spans
        roots = np.sqrt([spans[layer].stop - spans[layer].start for layer in self._layers])
        return Curves(
            self._train_loss.curve(),
            self._train_accuracy.curve(),
            self._validation_loss.curve(),
            self._validation_accuracy.curve(),
            norms,
            Curve(norms.steps, norms.values / roots),
            self._layers,
            clipped,
            Curve(clipped.steps, clipped.values / roots),
            self._learning_rates.curve(),
            self._updates.curve(),
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
            if self._is_scheduled:
                self.network.optimizer_state.scale_rate(self._schedule.factor(self.step) * self._memory.factor)
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
                self.halt, self._failed = Halt.NOT_FINITE, self.project
            elif stop == len(self._order):
                self._end_epoch()
            elif self._every and self.step - self._last_look >= self._every:
                self._look_pending = True

    def _program(self, size: int) -> Program:
        found = self._programs.get(size)
        if found is None:
            found = self._programs[size] = Program.of(self.network.step(size), self._train, self._disturb)
        return found

    def _disturb(self, inputs: Array, targets: Array, half: int) -> tuple[Call, ...]:
        """What is done to a batch before a step learns from it."""
        noise = self._noise.calls(inputs, self.project.training.input_noise, half)
        return self._augmenting.calls(self.project, self.samples.task, inputs, targets, half) + noise

    def _recorded_step(self, program: Program) -> None:
        """A step that adds a point to the history; gradients are read before the update may overwrite them."""
        for call in program.gradient_calls:
            call()
        self._gradient_norms.append(self.step + 1, self._measured_gradients())
        for call in program.clipping_calls:
            call()
        if program.clipping_calls:
            self._clipped_norms.append(self.step + 1, self._measured_gradients())
        self._updates.before_update()
        self.path.note(self.step, self.network.arrays.values)
        for call in program.update_calls:
            call()
        self._updates.after_update(self.step + 1)
        loss = program.loss.item()
        total, count = self._loss_total + loss, self._loss_count + 1
        self._train_loss.append(self.step + 1, total / count)
        self._learning_rates.append(self.step + 1, self._optimizer.learning_rate * self.network.optimizer_state.factor)
        # A loss that is not finite stays in the total for the check that follows.
        self._loss_total, self._loss_count = (0.0 if loss - loss == 0.0 else loss), 0

    def _measured_gradients(self) -> NDArray[np.float64]:
        """The norm of each layer's gradient as it is now, (layers,)."""
        gradients = self.network.arrays.gradients
        for index, span in enumerate(self.network.arrays.spans.values()):
            part = gradients[span]
            self._gradient_row[index] = part.dot(part)
        return np.sqrt(self._gradient_row, self._gradient_row)

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
            for validation in scores(self.network, self._validation, len(self._validation)):
                if validation is None:
                    yield
        if self._train.labels is not None:
            for train in scores(self.network, self._train, samples_of(self.plan.task, TRAIN_SHARE)):
                if train is None:
                    yield
        if validation is not None:
            self._validation_loss.append(self.step, validation.loss)
            if validation.accuracy is not None:
                self._validation_accuracy.append(self.step, validation.accuracy)
            self._memory = self._schedule.look(self._memory, validation.loss)
        if train is not None and train.accuracy is not None:
            self._train_accuracy.append(self.step, train.accuracy)
        self._last_look = self.step
        self._look_pending = False
        if self._epoch_goal and self.epoch >= self._epoch_goal:
            self.halt = Halt.EPOCHS_DONE
        if validation is not None and self.project.training.early_stopping:
            self._consider_stopping(validation.loss)
        yield

    def _consider_stopping(self, loss: float) -> None:
        training, arrays = self.project.training, self.network.arrays
        learned = (arrays.values, arrays.kept)
        self._stopping.look(loss, self.step, learned)
        if self._stopping.waited >= training.early_stopping:
            self.halt = Halt.STOPPED_EARLY
            if training.restore_best:
                self._stopping.restore(learned)
