"""Settings are reached by a path of words."""

from __future__ import annotations

from typing import Any

import pytest

from playground.spec.declared import Declared, Registry
from playground.spec.errors import PlaygroundError
from playground.spec.graph import DrawnLayer, Graph
from playground.spec.parameter import Integers, Interval, Part, Subset, param
from playground.spec.project import Project
from playground.spec.settings_path import set_by_path, setting_paths

FUNCTIONS: Registry[Declared] = Registry("function", "playground.spec")
OPTIMIZERS: Registry[Declared] = Registry("optimizer", "playground.spec")


@FUNCTIONS.register
class Plain(Declared):
    kind = "plain"


@FUNCTIONS.register
class Leaky(Declared):
    kind = "leaky"
    slope: float = param(0.01, Interval(0, 1), doc="slope")


@OPTIMIZERS.register
class Descent(Declared):
    kind = "descent"
    learning_rate: float = param(0.1, Interval(0, 10, closed="right"), doc="rate")
    l2: float = param(0.0, Interval(0, 1), doc="also a training setting")


@OPTIMIZERS.register
class Other(Declared):
    kind = "other"
    learning_rate: float = param(0.001, Interval(0, 10), doc="rate")


class Cloud(Declared):
    kind = "cloud"
    noise: float = param(0.0, Interval(0, 1), doc="noise")
    features: tuple[str, ...] = param(("a",), Subset(("a", "b")), doc="features")


class Neurons(DrawnLayer):
    kind = "dense"
    title = "Dense"
    units: int = param(4, Integers(1, 100), doc="units")
    function: Any = param("plain", Part(FUNCTIONS.find, FUNCTIONS.kinds, "function"), doc="function")


FIND = {"data": {"cloud": Cloud}.__getitem__, "loss": FUNCTIONS.find, "optimizer": OPTIMIZERS.find}
PROJECT = Project(data=Cloud(), loss=Plain(), optimizer=Descent(), graph=Graph().add(Neurons()))


def changed(path: str, text: str) -> Project:
    return set_by_path(PROJECT, path, text, FIND)


def test_a_setting_is_found_by_its_section() -> None:
    assert changed("training.batch_size", "32").training.batch_size == 32
    assert changed("data.noise", "0.2").data == Cloud(noise=0.2)
    assert changed("optimizer.learning_rate", "1e-2").optimizer == Descent(learning_rate=0.01)


def test_a_setting_that_one_section_has_needs_no_section() -> None:
    assert changed("learning_rate", "0.5").optimizer == Descent(learning_rate=0.5)
    assert changed("batch_size", "all").training.batch_size == 0
    assert changed("features", "b, a").data == Cloud(features=("a", "b"))


def test_a_setting_that_two_sections_have_needs_its_section() -> None:
    with pytest.raises(PlaygroundError, match=r"'l2' is in several places; expected optimizer\.l2 or training\.l2"):
        changed("l2", "0.1")
    assert changed("training.l2", "0.1").training.l2 == 0.1


def test_a_section_takes_another_kind_with_its_defaults_and_keeps_the_one_it_has() -> None:
    assert changed("optimizer", "other").optimizer == Other()
    tuned = PROJECT.replace(optimizer=Descent(learning_rate=3))
    assert set_by_path(tuned, "optimizer", "descent", FIND).optimizer == Descent(learning_rate=3)
    with pytest.raises(PlaygroundError, match="no optimizer 'adm'; expected one of descent, other"):
        changed("optimizer", "adm")


def test_a_layer_is_reached_by_its_name_and_its_part_by_one_more_dot() -> None:
    assert changed("Dense 1.units", "8").graph.layer("Dense 1") == Neurons(units=8)
    leaky = changed("Dense 1.function", "leaky")
    assert leaky.graph.layer("Dense 1") == Neurons(function=Leaky())
    steeper = set_by_path(leaky, "Dense 1.function.slope", "0.3", FIND)
    assert steeper.graph.layer("Dense 1") == Neurons(function=Leaky(slope=0.3))


@pytest.mark.parametrize(
    ("path", "text", "message"),
    [
        ("optimizer.learning_rate", "fast", "Descent: learning_rate: found 'fast', expected a number above 0"),
        ("optimizer.learning_rate", "0", "found '0', expected a number above 0 and at most 10"),
        ("training.batch_size", "2.5", r"found '2\.5', expected a whole number"),
        ("Dense 1.units", "0", "Dense: units: found '0', expected a whole number from 1 to 100"),
        ("Dense 1.function", "x", "found 'x', expected one of the functions leaky, plain"),
        ("Dense 1.unit", "8", "no setting 'unit'; expected perhaps units$"),
        ("Dense 1.units.more", "8", "units has no settings of its own"),
        ("Dense 1", "8", r"'Dense 1' names no setting; expected Dense 1\. and one of its settings"),
        ("training", "8", r"expected training\. and one of its settings"),
        ("learning_rat", "8", r"no setting 'learning_rat'; expected perhaps optimizer\.learning_rate$"),
        ("Dense 1.unts", "8", r"no setting 'unts'; expected perhaps units$"),
        ("unknown", "8", r"no setting 'unknown'; expected one of data, loss, optimizer, data\.noise, .* and \d+ more$"),
        ("Dense 9.units", "8", r"no setting 'Dense 9\.units'; expected perhaps Dense 1\.units"),
        ("", "8", "no setting ''"),
    ],
)
def test_what_leads_nowhere_or_is_no_value_says_what_there_is(path: str, text: str, message: str) -> None:
    with pytest.raises(PlaygroundError, match=message):
        changed(path, text)


def test_every_path_that_is_listed_leads_to_a_setting() -> None:
    for path in setting_paths(PROJECT):
        with pytest.raises(PlaygroundError) as caught:
            set_by_path(PROJECT, path, "no such value", FIND | {"data": OPTIMIZERS.find})
        assert "no setting" not in str(caught.value)
