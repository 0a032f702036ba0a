"""Where cards stand, what they say, and how a renaming is recognized: what the canvas asks of drawings."""

from __future__ import annotations

from playground.spec import edits
from playground.spec.declared import Declared, Registry
from playground.spec.graph import DrawnLayer, Graph, in_a_sentence
from playground.spec.parameter import Flag, Integers, Interval, Part, param
from playground.spec.project import Project, Training


class Block(DrawnLayer):
    """A block."""

    kind = "block"


def project(*names: str) -> Project:
    graph = Graph()
    for name in names:
        graph = graph.add(Block(), name)
    for source, target in zip(names, names[1:], strict=False):
        graph = graph.connect(source, target)
    return Project(data=Declared(), loss=Declared(), optimizer=Training(), graph=graph)


def test_a_drawing_without_places_is_tidied() -> None:
    placed = edits.place_missing(project("A", "B", "C"))
    assert placed.positions == edits.tidy(placed).positions


def test_a_drawing_with_all_its_places_is_left_as_it_is() -> None:
    placed = edits.tidy(project("A", "B"))
    assert edits.place_missing(placed) is placed


def test_a_card_without_a_place_gets_a_free_one_and_the_others_stay() -> None:
    partly = project("A", "B").replace(positions={"A": (edits.CARD_WIDTH + edits.GAP_X, 8.0)})
    placed = edits.place_missing(partly)
    assert placed.positions["A"] == partly.positions["A"]
    assert placed.positions["B"] == (edits.CARD_WIDTH + edits.GAP_X, edits.CARD_HEIGHT + edits.GAP_Y)


def test_places_of_layers_that_are_gone_are_dropped() -> None:
    stale = edits.tidy(project("A")).replace(positions={"A": (0.0, 0.0), "gone": (8.0, 8.0)})
    assert edits.place_missing(stale).positions == {"A": (0.0, 0.0)}


def test_a_renaming_is_recognized_both_ways() -> None:
    before = project("A", "B", "C").graph
    after = before.rename("B", "Hidden")
    assert after.renamed_since(before) == {"B": "Hidden"}
    assert before.renamed_since(after) == {"Hidden": "B"}


def test_other_edits_are_no_renaming() -> None:
    before = project("A", "B", "C").graph
    assert before.renamed_since(before) == {}
    assert before.remove(["C"]).renamed_since(before) == {}
    assert before.remove(["C"]).add(Block(), "D").renamed_since(before) == {}
    assert before.rename("A", "X").rename("B", "Y").renamed_since(before) == {}


SHADES: Registry[Declared] = Registry("shade", "tests")


@SHADES.register
class ReLU(Declared):
    """A part."""

    kind = "relu"
    title = "ReLU"


class Wide(DrawnLayer):
    """A layer with settings of every sort."""

    kind = "wide"
    units: int = param(16, Integers(1, 100), doc="How many")
    shade: Declared = param("relu", Part(SHADES.find, lambda: ("relu",), "shade"), doc="Which")
    rate: float = param(0.5, Interval(0, 1), doc="How much")


class Loose(DrawnLayer):
    """A layer whose first setting is a number with a fraction."""

    kind = "loose"
    drop_rate: float = param(0.25, Interval(0, 1), doc="How much")
    bias: bool = param(True, Flag(), doc="Whether")


def test_the_caption_is_the_first_settings() -> None:
    SHADES._searched = True
    assert Wide().caption() == "16 · ReLU"
    assert Loose().caption() == "drop rate 0.25"
    assert Block().caption() == ""


def test_a_title_inside_a_line_starts_small_unless_it_is_an_acronym() -> None:
    assert [in_a_sentence(title) for title in ("Sigmoid", "Leaky ReLU", "ReLU", "GELU", "")] == [
        "sigmoid",
        "leaky ReLU",
        "ReLU",
        "GELU",
        "",
    ]
