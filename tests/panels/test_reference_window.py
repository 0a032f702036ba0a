"""The window with the reference: search, contents and pages, by keyboard and by click."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.data.own.own_data import OwnData
from playground.engine.layer import LAYERS
from playground.engine.loss import LOSSES
from playground.formats.help_topic import topic_of
from playground.formats.reference import reference
from playground.panels.reference_window import ReferenceWindow

Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot) -> ReferenceWindow:
    window = ReferenceWindow()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.search.setFocus()
    return window


def shown(window: ReferenceWindow) -> list[str]:
    """The entries that the contents show, their chapters open."""
    contents = window.contents
    chapters = [contents.topLevelItem(row) for row in range(contents.topLevelItemCount())]
    seen = [chapter for chapter in chapters if chapter.isExpanded() and not chapter.isHidden()]
    return [
        chapter.child(row).text(0)
        for chapter in seen
        for row in range(chapter.childCount())
        if not chapter.child(row).isHidden()
    ]


def test_every_entry_and_chapter_has_a_page(window: ReferenceWindow) -> None:
    for chapter in reference():
        window.pages.show_name(chapter.name)
        assert all(entry.title in window.pages.toPlainText() for entry in chapter.entries)
        for entry in chapter.entries:
            window.pages.show_name(entry.name)
            page = window.pages.toPlainText()
            assert page.startswith(entry.title) and entry.summary.replace("`", "") in page
            assert all(setting.name in page for setting in entry.settings)


def test_what_is_typed_narrows_the_contents_and_shows_the_nearest(window: ReferenceWindow) -> None:
    QTest.keyClicks(window.search, "sigmoid")
    assert {"Sigmoid", "Hard sigmoid", "LSTM"} <= set(shown(window))
    assert "Tanh" not in shown(window)
    assert window.pages.name == "activations/sigmoid"
    QTest.keyClick(window.search, Key.Key_Return)
    assert window.pages.hasFocus()


def test_down_leads_from_the_search_into_the_contents(window: ReferenceWindow) -> None:
    QTest.keyClicks(window.search, "adam")
    QTest.keyClick(window.search, Key.Key_Down)
    assert window.contents.hasFocus() and window.pages.name == "optimizers/adam"
    QTest.keyClick(window.contents, Key.Key_Down)
    assert window.pages.name == "optimizers/adamw"


def test_nothing_found_says_so_and_esc_brings_all_back(window: ReferenceWindow) -> None:
    QTest.keyClicks(window.search, "xyzzy")
    assert not window.contents.isVisible()
    QTest.keyClick(window.search, Key.Key_Escape)
    assert window.contents.isVisible() and window.isVisible() and window.search.text() == ""
    QTest.keyClick(window.search, Key.Key_Escape)
    assert not window.isVisible()


def test_a_link_leads_to_its_page_and_the_contents_follow(window: ReferenceWindow) -> None:
    window.pages.show_name("losses")
    word = window.pages.document().find("Hinge")
    spot = window.pages.cursorRect(word).center() - QPoint(8, 0)
    QTest.mouseClick(window.pages.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert window.pages.name == "losses/hinge"
    assert window.contents.currentItem().text(0) == "Hinge"
    QTest.keyClick(window.pages, Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.pages.name == "losses"


def test_it_goes_to_a_kind_and_stays_where_it_is_for_what_has_no_entry(window: ReferenceWindow) -> None:
    QTest.keyClicks(window.search, "adam")
    window.show_topic(topic_of(LAYERS.find("lstm")))
    assert window.pages.name == "layers/lstm" and window.search.text() == ""
    window.show_topic(topic_of(LOSSES.find("mse")))
    assert window.pages.name == "losses/mse"
    window.show_topic(topic_of(OwnData))
    assert window.pages.name == "losses/mse"
