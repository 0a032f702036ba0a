"""The library: every kind of layer is there, is found, dragged and added."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.document.library import BlockLibrary
from playground.engine.layer import LAYERS
from playground.engine.layers.block import Block
from playground.formats.examples import Example
from playground.panels.library import LAYER_MIME, LibraryPanel

EXAMPLES = [
    Example("circle", "Circle", "Inside and outside.", "", Path("circle.playground")),
    Example("xor", "XOR", "Two of four corners.", "", Path("xor.playground")),
]


@pytest.fixture
def panel(qtbot: QtBot) -> LibraryPanel:
    made = LibraryPanel(EXAMPLES)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def shown_kinds(panel: LibraryPanel) -> list[str]:
    items = [panel.layers.item(row) for row in range(panel.layers.count())]
    return [item.data(Qt.ItemDataRole.UserRole) for item in items if not item.isHidden()]


def test_every_kind_of_layer_is_listed_with_its_sentence(panel: LibraryPanel) -> None:
    assert sorted(shown_kinds(panel)) == sorted(LAYERS.kinds())
    for row in range(panel.layers.count()):
        item = panel.layers.item(row)
        assert LAYERS.find(item.data(Qt.ItemDataRole.UserRole)).summary() in item.toolTip()


def test_search_then_enter_adds_the_first_match(qtbot: QtBot, panel: LibraryPanel) -> None:
    QTest.keyClicks(panel.search, "drop")
    assert shown_kinds(panel) == ["dropout"]
    with qtbot.waitSignal(panel.add_requested) as caught:
        QTest.keyClick(panel.search, Qt.Key.Key_Return)
    assert caught.args == ["dropout"]


def test_search_also_finds_what_a_layer_does(panel: LibraryPanel) -> None:
    QTest.keyClicks(panel.search, "neurons weigh")
    assert "dense" in shown_kinds(panel)


def test_nothing_found_says_what_to_do_and_escape_shows_all(panel: LibraryPanel) -> None:
    QTest.keyClicks(panel.search, "zzz")
    assert not panel.layers.isVisible()
    QTest.keyClick(panel.search, Qt.Key.Key_Escape)
    assert panel.layers.isVisible()
    assert sorted(shown_kinds(panel)) == sorted(LAYERS.kinds())


def test_enter_in_an_unsearched_field_adds_nothing(qtbot: QtBot, panel: LibraryPanel) -> None:
    with qtbot.assertNotEmitted(panel.add_requested):
        QTest.keyClick(panel.search, Qt.Key.Key_Return)


def test_enter_and_double_click_add_a_layer(qtbot: QtBot, panel: LibraryPanel) -> None:
    item = next(i for i in (panel.layers.item(r) for r in range(panel.layers.count())) if i.text() == "Dense")
    panel.layers.setCurrentItem(item)
    with qtbot.waitSignal(panel.add_requested) as caught:
        QTest.keyClick(panel.layers, Qt.Key.Key_Return)
    assert caught.args == ["dense"]
    place = panel.layers.visualItemRect(item).center()
    QTest.mouseClick(panel.layers.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(panel.add_requested) as caught:
        QTest.mouseDClick(panel.layers.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert caught.args == ["dense"]


def test_a_drag_carries_the_kind(panel: LibraryPanel, monkeypatch: pytest.MonkeyPatch) -> None:
    carried = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, *_: carried.append(bytes(drag.mimeData().data(LAYER_MIME).data())))
    item = next(i for i in (panel.layers.item(r) for r in range(panel.layers.count())) if i.text() == "Dense")
    start = panel.layers.visualItemRect(item).center()
    viewport = panel.layers.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for distance in (5, 20, 40):
        QTest.mouseMove(viewport, start + QPoint(distance, 0))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start + QPoint(40, 0))
    assert carried == [b"dense"]


def test_a_long_title_of_an_example_takes_two_lines_and_is_in_its_tooltip(qtbot: QtBot) -> None:
    title = "A network that was made the classic way"
    made = LibraryPanel([*EXAMPLES, Example("long", title, "A sentence.", "", Path("long.playground"))])
    qtbot.addWidget(made)
    made.resize(200, 600)
    with qtbot.waitExposed(made):
        made.show()
    short, long = (made.examples.visualItemRect(made.examples.item(row)).height() for row in (0, 2))
    assert long > short + 10
    assert made.examples.item(2).toolTip().startswith(f"{title}\nA sentence.")


def test_an_example_is_opened_with_enter(qtbot: QtBot, panel: LibraryPanel) -> None:
    panel.examples.setFocus()
    panel.examples.setCurrentRow(1)
    with qtbot.waitSignal(panel.example_requested) as caught:
        QTest.keyClick(panel.examples, Qt.Key.Key_Return)
    assert caught.args == ["xor"]


def test_down_leads_from_the_search_into_the_list(panel: LibraryPanel) -> None:
    panel.search.setFocus()
    QTest.keyClick(panel.search, Qt.Key.Key_Down)
    assert panel.layers.hasFocus()


# Blocks of one's own


@pytest.fixture
def own(qtbot: QtBot) -> tuple[LibraryPanel, BlockLibrary]:
    blocks = BlockLibrary()
    blocks.keep("Encoder", Block(repeat=3))
    made = LibraryPanel(EXAMPLES, blocks)
    blocks.setParent(made)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made, blocks


def rows(panel: LibraryPanel) -> list[str]:
    items = [panel.layers.item(row) for row in range(panel.layers.count())]
    return [item.text() for item in items if not item.isHidden()]


def test_own_blocks_stand_first_under_a_heading_and_come_and_go(own: tuple[LibraryPanel, BlockLibrary]) -> None:
    panel, blocks = own
    assert rows(panel)[:4] == ["My blocks", "Encoder", "Layers", "Data"]
    blocks.keep("a body", Block())
    assert rows(panel)[:3] == ["My blocks", "a body", "Encoder"]
    blocks.remove("Encoder")
    blocks.remove("a body")
    assert rows(panel)[0] == "Data"


def test_own_blocks_are_found_added_and_dragged_like_other_kinds(
    qtbot: QtBot, own: tuple[LibraryPanel, BlockLibrary]
) -> None:
    panel, _ = own
    QTest.keyClicks(panel.search, "enco")
    assert rows(panel)[0] == "Encoder" and "My blocks" not in rows(panel)
    with qtbot.waitSignal(panel.add_requested) as caught:
        QTest.keyClick(panel.search, Qt.Key.Key_Return)
    assert caught.args == ["my/Encoder"]
    data = panel.layers.mimeData([panel.layers.item(1)])
    assert bytes(data.data(LAYER_MIME).data()) == b"my/Encoder"


def test_delete_removes_a_block_and_nothing_else(qtbot: QtBot, own: tuple[LibraryPanel, BlockLibrary]) -> None:
    panel, blocks = own
    panel.layers.setCurrentRow(3)
    QTest.keyClick(panel.layers, Qt.Key.Key_Delete)
    assert set(blocks.blocks) == {"Encoder"}
    panel.layers.setCurrentRow(1)
    with qtbot.waitSignal(panel.told) as caught:
        QTest.keyClick(panel.layers, Qt.Key.Key_Delete)
    assert not blocks.blocks and caught.args == ["Encoder is in your library no more; drawings that have it keep it"]
