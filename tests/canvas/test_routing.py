"""Ways of wires: none runs over a card, and wires of different layers do not run together."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from playground.canvas.routing import Router
from playground.spec.edits import CARD_HEIGHT, CARD_WIDTH
from playground.spec.graph import Wire
from playground.spec.project import Project
from playground.spec.tidying import tidy
from tests.spec.test_tidying import chain, drawings


def ways(project: Project) -> dict[Wire, QPainterPath]:
    places = project.positions
    ends = {
        wire: (
            (places[wire.source][0] + CARD_WIDTH, places[wire.source][1] + CARD_HEIGHT / 2),
            (places[wire.target][0], places[wire.target][1] + CARD_HEIGHT / 2),
        )
        for wire in project.graph.wires
    }
    return Router(places.values()).ways(ends)


def assert_no_card_is_crossed(project: Project) -> None:
    corners = np.array(list(project.positions.values()))
    for wire, path in ways(project).items():
        points = np.array([path.pointAtPercent(number / 80).toTuple() for number in range(81)])[:, None]
        inside = (points > corners + 1) & (points < corners + np.array([CARD_WIDTH - 1, CARD_HEIGHT - 1]))
        assert not inside.all(axis=2).any(), f"{wire} runs over a card"


@settings(max_examples=60)
@given(drawings(), st.integers(0, 6))
def test_no_wire_of_a_tidied_drawing_runs_over_a_card(project: Project, columns: int) -> None:
    assert_no_card_is_crossed(tidy(project, columns))


@pytest.mark.parametrize("skips", [0, 2, 3])
def test_long_chains_with_wires_past_layers_stay_clear_too(skips: int) -> None:
    assert_no_card_is_crossed(tidy(chain(23, skips), 6))


def test_a_wire_to_the_next_band_runs_between_the_bands_from_its_output_to_the_input() -> None:
    project = tidy(chain(6), 3)
    path = ways(project)[Wire("L2", "L3")]
    (x, y), (to_x, to_y) = project.positions["L2"], project.positions["L3"]
    assert path.pointAtPercent(0) == QPointF(x + CARD_WIDTH, y + CARD_HEIGHT / 2)
    assert path.pointAtPercent(1) == QPointF(to_x, to_y + CARD_HEIGHT / 2)
    assert y + CARD_HEIGHT < path.pointAtPercent(0.5).y() < to_y


def test_wires_of_different_layers_that_pass_the_same_cards_have_lanes_of_their_own() -> None:
    project = tidy(chain(7, skips=0), 7)
    router = Router(project.positions.values())
    first = router.way("L0", (CARD_WIDTH, 48.0), (5 * 256.0, 48.0))
    second = router.way("L1", (256 + CARD_WIDTH, 48.0), (6 * 256.0, 48.0))
    heights = [{round(path.pointAtPercent(share).y()) for share in (0.45, 0.5, 0.55)} for path in (first, second)]
    assert heights[0].isdisjoint(heights[1])


def test_where_there_is_no_way_around_it_leads_straight_on() -> None:
    wall = list(itertools.product((0.0, 100.0, 200.0, 300.0), (float(y) for y in range(-4000, 4000, 90))))
    path = Router(wall).way("A", (-300.0, 0.0), (900.0, 0.0))
    assert path.pointAtPercent(0) == QPointF(-300, 0) and path.pointAtPercent(1) == QPointF(900, 0)
