"""Tidied drawings: columns from left to right, in as many bands as suit the room, no card on another."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground.spec.declared import Declared
from playground.spec.edits import CARD_HEIGHT, CARD_WIDTH, GAP_X, PREVIEW_HEIGHT
from playground.spec.graph import DrawnLayer, Graph
from playground.spec.project import Project, Training
from playground.spec.tidying import columns_of, tidy, tidy_within

PITCH = CARD_WIDTH + GAP_X


class Join(DrawnLayer):
    """Takes many."""

    kind = "join"
    max_inputs = None


def drawn(count: int, wires: set[tuple[int, int]]) -> Project:
    graph = Graph()
    for number in range(count):
        graph = graph.add(Join(), f"L{number}")
    for source, target in sorted(wires):
        graph = graph.connect(f"L{source}", f"L{target}")
    return Project(data=Declared(), loss=Declared(), optimizer=Training(), graph=graph)


def chain(count: int, skips: int = 0) -> Project:
    """A chain; with `skips` wires past every so many layers."""
    wires = set(itertools.pairwise(range(count)))
    if skips:
        wires |= {(start, start + skips) for start in range(0, count - skips, skips)}
    return drawn(count, wires)


@st.composite
def drawings(draw: st.DrawFn) -> Project:
    """Graphs without circles, most of them nearly chains."""
    count = draw(st.integers(2, 14))
    wires = {(number - draw(st.integers(1, min(number, 2))), number) for number in range(1, count)}
    ends = st.tuples(st.integers(0, count - 1), st.integers(0, count - 1)).filter(lambda pair: pair[0] < pair[1])
    return drawn(count, wires | draw(st.sets(ends, max_size=4)))


@given(drawings(), st.integers(0, 6))
def test_no_card_lies_on_another_or_on_its_picture_and_every_wire_inside_of_a_band_leads_right(
    project: Project, columns: int
) -> None:
    places = tidy(project, columns).positions
    for (x, y), (other_x, other_y) in itertools.combinations(places.values(), 2):
        assert abs(x - other_x) >= CARD_WIDTH or abs(y - other_y) >= CARD_HEIGHT + PREVIEW_HEIGHT
    assert not columns or max(x for x, _ in places.values()) <= (columns - 1) * PITCH
    for wire in project.graph.wires:
        (x, y), (to_x, to_y) = places[wire.source], places[wire.target]
        assert to_x > x or to_y > y, "it leads right, or on to a band below"


def test_a_chain_goes_on_in_the_next_band_from_the_left() -> None:
    places = tidy(chain(7), 3).positions
    assert [places[f"L{number}"][0] for number in range(7)] == [0, PITCH, 2 * PITCH] * 2 + [0]
    heights = [places[f"L{number}"][1] for number in range(7)]
    assert heights[0] == heights[2] < heights[3] == heights[5] < heights[6]


def test_a_band_ends_where_the_fewest_wires_lead_on() -> None:
    places = tidy(chain(9, skips=4), 6).positions
    assert places["L4"][0] == 4 * PITCH and places["L5"][0] == 0, "all that goes on comes from L4"


@pytest.mark.parametrize(
    ("count", "room", "bands"),
    [(22, (774.0, 319.0), 3), (8, (460.0, 250.0), 2), (4, (774.0, 319.0), 1), (5, (774.0, 319.0), 1), (1, (80, 80), 1)],
)
def test_a_drawing_has_as_many_bands_as_make_its_cards_largest(
    count: int, room: tuple[float, float], bands: int
) -> None:
    assert len({y for _, y in tidy_within(chain(count), room).positions.values()}) == bands


def test_without_room_or_layers_there_is_one_band_or_nothing() -> None:
    project = chain(30)
    assert tidy_within(project, None) == tidy(project) == tidy_within(project, (0.0, 100.0))
    assert tidy_within(drawn(0, set()), (500.0, 500.0)).positions == {}


def test_how_many_columns_stand_side_by_side_is_seen_from_the_places() -> None:
    assert columns_of(tidy(chain(12), 5)) == 5
    assert columns_of(tidy(chain(12))) == 0
    assert columns_of(tidy(chain(6, skips=3))) == 0, "rows of one band are no bands"
