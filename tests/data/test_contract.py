"""What holds for every data set, by walking the registry."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from playground.data.dataset import DATASETS, Dataset, Part, Samples, bundled_kinds
from playground.data.images import BundledImages
from playground.data.points import GeneratedPoints
from playground.spec.errors import SettingError
from playground.spec.task import IGNORED

KINDS = [DATASETS.find(kind) for kind in bundled_kinds()]
# Reordering 60 000 images for each of many settings would take seconds; their own test covers them.
QUICK = [kind for kind in KINDS if not issubclass(kind, BundledImages)]
SETTINGS = [
    pytest.param(kind, parameter.name, value, id=f"{kind.kind}-{parameter.name}-{value}")
    for kind in QUICK
    for parameter in kind.parameters()
    for value in parameter.constraint.valid()
]


def load(dataset: Dataset, seed: int = 0) -> Samples:
    return dataset.load(np.random.default_rng(seed))


def parts(samples: Samples) -> list[Part]:
    return [samples.train, samples.validation] + ([samples.test] if samples.test else [])


def assert_agrees_with_task(dataset: Dataset, samples: Samples) -> None:
    task = dataset.task()
    assert samples.task == task
    assert bool(task.classes) != bool(task.outputs)
    assert len(samples.train) > 0
    low, high = task.input_range
    for part in parts(samples):
        assert part.inputs.shape == (len(part), *task.input.shape)
        if task.input.vocabulary is None:
            assert part.inputs.dtype == (np.uint8 if task.is_image else np.float32)
        else:
            assert part.inputs.dtype.kind in "iu"
            assert part.inputs.max(initial=0) < task.input.vocabulary == len(task.symbols)
        ended = np.isnan(part.inputs).any(axis=2) if task.padded else np.zeros((len(part), 1), bool)
        assert not ended[:, :2].any() or task.input.shape[0] < 2
        assert np.array_equal(ended, np.logical_or.accumulate(ended, axis=1)), "NaN behind the end alone"
        values = part.inputs[~ended] if task.padded else part.inputs
        assert np.isfinite(values).all()
        if len(part):
            assert low <= values.min() * samples.scale
            assert values.max() * samples.scale <= high
        if task.is_classification:
            assert part.targets.dtype == np.int64
            assert part.targets.shape == (len(part), *task.answer_axes)
            marked = {IGNORED} if task.has_gaps else set()
            assert set(np.unique(part.targets)) <= set(range(len(task.classes))) | marked
        else:
            assert part.targets.dtype == np.float32
            assert part.targets.shape == (len(part), *task.answer_axes, len(task.outputs))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.kind)
def test_the_task_agrees_with_what_is_loaded(kind: type[Dataset]) -> None:
    dataset = kind()
    samples = load(dataset)
    assert_agrees_with_task(dataset, samples)
    if samples.task.is_classification and not samples.task.tells_next:
        assert set(samples.train.targets) == set(range(len(samples.task.classes)))
    if samples.task.features:
        assert len(samples.task.features) == samples.task.input.size


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.kind)
def test_every_set_says_what_it_is_and_where_it_comes_from(kind: type[Dataset]) -> None:
    assert kind.title
    assert kind.source
    assert kind.summary().endswith(".")
    assert all(parameter.doc for parameter in kind.parameters())


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.kind)
def test_the_same_seed_gives_the_same_samples_bit_for_bit(kind: type[Dataset]) -> None:
    for first, again in zip(parts(load(kind(), 7)), parts(load(kind(), 7)), strict=True):
        assert first.inputs.tobytes() == again.inputs.tobytes()
        assert first.targets.tobytes() == again.targets.tobytes()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.kind)
def test_another_seed_gives_another_training_part(kind: type[Dataset]) -> None:
    first, other = load(kind(), 1), load(kind(), 2)
    assert first.train.inputs.tobytes() != other.train.inputs.tobytes()
    assert first.train.inputs.shape == other.train.inputs.shape


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.kind)
def test_samples_cannot_be_overwritten(kind: type[Dataset]) -> None:
    for part in parts(load(kind())):
        with pytest.raises(ValueError, match="read-only"):
            part.inputs[0] = 0


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.kind)
def test_validation_is_a_fifth_to_a_tenth_and_stratified(kind: type[Dataset]) -> None:
    samples = load(kind())
    total = len(samples.train) + len(samples.validation)
    assert 0.09 * total < len(samples.validation) < 0.26 * total
    if samples.task.is_classification and not samples.task.tells_next:
        classes = len(samples.task.classes)
        counts = [np.bincount(part.targets, minlength=classes) for part in (samples.train, samples.validation)]
        share = len(samples.validation) / total
        assert np.all(np.abs(counts[1] - share * (counts[0] + counts[1])) <= 1)


@pytest.mark.parametrize(("kind", "name", "value"), SETTINGS)
def test_every_allowed_setting_loads(kind: type[Dataset], name: str, value: Any) -> None:
    dataset = kind(**{name: value})
    samples = load(dataset)
    assert_agrees_with_task(dataset, samples)
    assert kind.from_settings(dataset.settings()) == dataset
    if name == "validation":
        assert (len(samples.validation) > 0) == (value > 0)
    if name == "test":
        assert (samples.test is not None) == (value > 0)
    if name == "samples":
        assert sum(map(len, parts(samples))) == value


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.kind)
def test_every_forbidden_setting_is_refused_by_name(kind: type[Dataset]) -> None:
    for parameter in kind.parameters():
        for value in parameter.constraint.invalid():
            with pytest.raises(SettingError, match=parameter.name):
                kind(**{parameter.name: value})


@pytest.mark.parametrize("kind", QUICK, ids=lambda kind: kind.kind)
def test_training_remains_when_all_is_set_aside_that_may_be(kind: type[Dataset]) -> None:
    smallest = {"samples": 10} if issubclass(kind, GeneratedPoints) else {}
    samples = load(kind(validation=0.5, test=0.4, **smallest))
    assert len(samples.train) >= 1
    assert len(samples.validation) >= 1
    assert samples.test is not None
    assert len(samples.test) >= 1
