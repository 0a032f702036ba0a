"""Where cards stand, and how a renaming is recognized: what the canvas asks of drawings."""

from __future__ import annotations

import itertools

from playground.spec import edits
from playground.spec.declared import Declared
from playground.spec.graph import DrawnLayer, Graph, Wire
from playground.spec.project import Project, Training


class Block(DrawnLayer):
    """A block."""

    kind = "block"


def project(*names: str) -> Project:
    graph = Graph()
    for name in names:
        graph = graph.add(Block(), name)
    for source, target in itertools.pairwise(names):
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


def test_tidy_gives_a_wire_that_passes_a_column_a_row_of_its_own() -> None:
    class Join(DrawnLayer):
        """Takes many."""

        kind = "join"
        max_inputs = None

    drawing = project("A", "B", "C")
    graph = drawing.graph.add(Join(), "D").connect("C", "D").connect("A", "D")
    placed = edits.tidy(drawing.replace(graph=graph)).positions
    assert placed["A"][1] == placed["D"][1] == 0
    # B and C stand beside the wire from A to D, not on it.
    assert abs(placed["B"][1]) == abs(placed["C"][1]) == (edits.CARD_HEIGHT + edits.GAP_Y) / 2


def test_aligned_cards_share_a_line_and_do_not_overlap() -> None:
    placed = project("A", "B", "C").replace(positions={"A": (0.0, 0.0), "B": (8.0, 8.0), "C": (900.0, 40.0)})
    row = edits.align(placed, ["A", "B", "C"], axis=1).positions
    assert {y for _, y in row.values()} == {0.0}
    assert row["B"][0] - row["A"][0] >= edits.CARD_WIDTH and row["C"][0] == 900.0
    column = edits.align(placed, ["A", "B"], axis=0).positions
    assert column["A"][0] == column["B"][0] == 0.0
    assert column["B"][1] - column["A"][1] >= edits.CARD_HEIGHT


def test_pasted_cards_go_below_what_stands_in_their_way() -> None:
    placed = edits.tidy(project("A", "B"))
    x, y = edits.clear_offset(placed, placed.positions.values(), (0.0, 0.0))
    assert x == 0.0 and y >= edits.CARD_HEIGHT
    assert edits.clear_offset(placed, placed.positions.values(), (0.0, 800.0)) == (0.0, 800.0)


def test_a_layer_put_into_a_short_wire_gets_room() -> None:
    placed = edits.tidy(project("A", "B", "C"))
    pitch = edits.CARD_WIDTH + edits.GAP_X
    inserted, name = edits.insert_layer(placed, Block(), Wire("A", "B"), (pitch / 2, 0.0))
    assert [inserted.positions[other][0] for other in ("A", name, "B", "C")] == [0.0, pitch, 2 * pitch, 3 * pitch]


def test_a_layer_put_into_a_long_wire_stays_where_it_was_dropped() -> None:
    placed = project("A", "B").replace(positions={"A": (0.0, 0.0), "B": (900.0, 0.0)})
    inserted, name = edits.insert_layer(placed, Block(), Wire("A", "B"), (400.0, 8.0))
    assert inserted.positions == {"A": (0.0, 0.0), "B": (900.0, 0.0), name: (400.0, 8.0)}
