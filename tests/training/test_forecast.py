"""What is forecast of a series, and how far that is from what came."""

from __future__ import annotations

import numpy as np
import pytest

from playground.data.dataset import DATASETS
from playground.formats.examples import load_example
from playground.training.prepare import prepare
from playground.training.probes.forecast import Forecast


@pytest.mark.parametrize(("kind", "ahead"), [("sunspots", 1), ("sunspots", 3), ("airline", 12)])
def test_a_forecast_stands_where_the_value_is_that_it_is_of(kind: str, ahead: int) -> None:
    data = DATASETS.find(kind)(past=6, ahead=ahead)
    trainer = prepare(load_example("sunspots").replace(data=data))
    answer = Forecast().answer(trainer)
    assert answer is not None
    assert len(answer.times) == len(answer.values) == len(answer.forecasts["Network"])
    line = data.timeline()
    predicted = trainer.predict(line.windows[10:11]) * line.scaler.width + line.scaler.offset
    for step in range(ahead):
        assert answer.forecasts["Network"][16 + step, step] == pytest.approx(predicted[0, step], rel=1e-5)
        newest_known = answer.values[50 - step - 1]
        assert next(iter(list(answer.forecasts.values())[1:]))[50, step] == newest_known
    if kind == "airline":
        assert answer.forecasts["Year before"][50, 11] == answer.values[38]
        assert answer.forecasts["Year before"][50, 0] == answer.values[38]


def test_the_error_of_a_part_is_the_mean_over_its_targets_in_their_unit() -> None:
    trainer = prepare(load_example("sunspots"))
    answer = Forecast().answer(trainer)
    assert answer is not None and trainer.samples.test is not None
    scaler, test = trainer.project.data.timeline().scaler, trainer.samples.test
    said = scaler.undo(trainer.predict(test.inputs))
    expected = np.abs(said - scaler.undo(test.targets)).mean()
    assert answer.errors["Network"]["test"][0] == pytest.approx(expected, rel=1e-5)
    assert answer.times[0] == 1700 and answer.spans["test"][1] == 2008


def test_only_series_are_forecast() -> None:
    assert Forecast().answer(prepare(load_example("circle"))) is None
