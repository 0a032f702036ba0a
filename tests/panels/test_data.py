"""The data panel: loaded when it is seen, off the GUI thread; read only where it is looked at; followed by a click."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.data.overview import overview_of
from playground.data.sets.diabetes import Diabetes
from playground.data.sets.penguins import Penguins
from playground.document.document import Document
from playground.document.selection import Followed
from playground.formats.examples import load_example
from playground.panels import data as data_module
from playground.panels.data import DataPanel, modes_of
from playground.panels.data_views.shown import Shown
from playground.panels.dock import Surroundings, docks
from playground.spec.errors import PlaygroundError
from playground.training.fitting import project_for
from playground.training.prepare import load_samples

LEFT = Qt.MouseButton.LeftButton
KEY = Qt.Key


@pytest.fixture
def panel(qtbot: QtBot, around: Surroundings) -> DataPanel:
    made = DataPanel(around)
    qtbot.addWidget(made)
    made.resize(300, 320)
    with qtbot.waitExposed(made):
        made.show()
    loaded(made, qtbot)
    return made


def loaded(panel: DataPanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: panel._overview is not None, timeout=10_000)


def open_example(panel: DataPanel, document: Document, qtbot: QtBot, example: str) -> None:
    document.load(load_example(example))
    loaded(panel, qtbot)
    panel.grab()


def press(panel: DataPanel, mode: str) -> None:
    QTest.mouseClick(panel.modes.buttons[mode], LEFT)


EXAMPLES = {
    "circle": ("points", "table", "summary"),
    "iris": ("points", "table", "summary"),
    "line": ("points", "table", "summary"),
    "fashion": ("pictures", "summary"),
    "sunspots": ("series", "summary"),
    "lstm-echo": ("series", "summary"),
    "names": ("table", "summary"),
}


def test_the_dock_is_a_tab_behind_the_output() -> None:
    (dock,) = [dock for dock in docks() if dock.title == "Data"]
    assert dock.behind == "Output"


@pytest.mark.parametrize("example, modes", EXAMPLES.items())
def test_each_kind_of_data_has_its_ways_to_be_looked_at(
    panel: DataPanel, document: Document, qtbot: QtBot, example: str, modes: tuple[str, ...]
) -> None:
    open_example(panel, document, qtbot, example)
    assert tuple(panel.modes.buttons) == modes == modes_of(document.project.data.task())
    for mode in modes:
        press(panel, mode)
        panel.grab()
        assert panel._bodies.currentWidget() is panel._views[mode]
        if panel.fed.isVisible():
            QTest.mouseClick(panel.fed, LEFT)
            panel.grab()
            QTest.mouseClick(panel.fed, LEFT)


def test_it_loads_on_another_thread_and_only_while_it_is_seen(
    panel: DataPanel, document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads = []

    def load(project):
        threads.append(threading.get_ident())
        return real(project)

    real = data_module.load_samples
    monkeypatch.setattr(data_module, "load_samples", load)
    panel.hide()
    document.load(load_example("iris"))
    assert panel._overview is None and not threads
    panel.show()
    loaded(panel, qtbot)
    assert threads and threads[0] != threading.get_ident()


def test_other_settings_of_training_load_nothing_again(panel: DataPanel, document: Document) -> None:
    overview = panel._overview
    project = document.project
    document.apply("Set batch", project.replace(training=project.training.replace(batch_size=3)))
    assert panel._overview is overview


def test_data_that_cannot_be_loaded_says_why(
    panel: DataPanel, document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(project):
        raise PlaygroundError("iris.csv: no such file")

    monkeypatch.setattr(data_module, "load_samples", fail)
    document.load(load_example("iris"))
    qtbot.waitUntil(lambda: panel._stack.currentIndex() == 2)
    monkeypatch.undo()
    document.load(load_example("xor"))
    loaded(panel, qtbot)
    assert panel._stack.currentIndex() == 1 and panel._stack.count() == 2


def test_the_parts_are_counted_and_chosen_with_the_keyboard(panel: DataPanel) -> None:
    assert [panel.part.itemText(row).split(" · ")[0] for row in range(panel.part.count())] == ["Training", "Validation"]
    panel.part.setFocus()
    QTest.keyClick(panel.part, KEY.Key_Down)
    assert panel.points.shown.part == "validation"
    assert len(panel.points.shown) == 100


def test_a_table_is_sorted_by_a_click_and_a_row_is_followed(
    panel: DataPanel, document: Document, around: Surroundings, qtbot: QtBot
) -> None:
    open_example(panel, document, qtbot, "iris")
    press(panel, "table")
    table = panel.table.table
    head = panel.table.horizontalHeader()
    place = head.sectionViewportPosition(1) + 10
    QTest.mouseClick(head.viewport(), LEFT, pos=head.rect().topLeft() + type(head.pos())(place, 8))
    lengths = [float(table.data(table.index(row, 1))) for row in range(table.rowCount())]
    assert lengths == sorted(lengths) and lengths[0] < 4.6
    where = panel.table.visualRect(table.index(2, 1)).center()
    QTest.mouseClick(panel.table.viewport(), LEFT, pos=where)
    assert around.selection.sample == Followed("train", int(table.order[2]))
    around.selection.follow(Followed("train", int(table.order[7])))
    assert panel.table.selectionModel().selectedRows()[0].row() == 7


def test_only_what_is_on_the_screen_is_read(
    panel: DataPanel, document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[int] = []
    real = Shown._read
    monkeypatch.setattr(Shown, "_read", lambda self, indices: (read.extend(indices.tolist()), real(self, indices))[1])
    open_example(panel, document, qtbot, "fashion")
    assert 0 < len(read) <= 96
    panel.grid.verticalScrollBar().setValue(panel.grid.verticalScrollBar().maximum())
    panel.grab()
    assert max(read) == len(panel.grid.shown) - 1 and len(read) <= 192


def test_a_picture_is_followed_by_a_click_and_the_next_by_an_arrow_key(
    panel: DataPanel, document: Document, around: Surroundings, qtbot: QtBot
) -> None:
    open_example(panel, document, qtbot, "fashion")
    QTest.mouseClick(panel.grid.viewport(), LEFT, pos=panel.grid.place(2).center())
    assert around.selection.sample == Followed("train", 2)
    QTest.keyClick(panel.grid, KEY.Key_Right)
    assert around.selection.sample == Followed("train", 3) and panel.grid.followed == 3
    around.selection.follow(Followed("train", 5000))
    assert panel.grid.viewport().rect().contains(panel.grid.place(5000).center()), "it is scrolled to"
    around.selection.follow(Followed("test", 1))
    assert panel.grid.followed is None


def test_a_point_is_followed_by_a_click_near_it(panel: DataPanel, around: Surroundings) -> None:
    x, y = panel.points._places()[11]
    place = panel.points.viewport().rect().topLeft() + type(panel.pos())(round(x), round(y))
    assert panel.points.reading(place).startswith("Number ")
    QTest.mouseClick(panel.points.viewport(), LEFT, pos=place)
    assert around.selection.sample is not None and around.selection.sample.part == "train"


def test_what_the_network_gets_is_drawn_again_at_the_press_of_a_button(
    panel: DataPanel, document: Document, qtbot: QtBot
) -> None:
    open_example(panel, document, qtbot, "fashion")
    plain = panel.grid.grab().toImage()
    QTest.mouseClick(panel.fed, LEFT)
    assert panel.grid.grab().toImage() == plain, "nothing disturbs it"
    assert not panel.again.isVisible()
    project = document.project
    document.apply("Augment", project.replace(training=project.training.replace(augmentation="images")))
    first = panel.grid.grab().toImage()
    assert first != plain and panel.again.isVisible()
    QTest.mouseClick(panel.again, LEFT)
    assert panel.grid.grab().toImage() != first
    panel.part.setCurrentIndex(1)
    panel.part.activated.emit(1)
    assert not panel.again.isVisible(), "what it is measured on is left alone"


def test_the_axes_of_the_points_are_chosen(panel: DataPanel, document: Document, qtbot: QtBot) -> None:
    assert not panel._axes.isVisible(), "a plane has one way to be drawn"
    open_example(panel, document, qtbot, "iris")
    before = panel.points.grab().toImage()
    panel.up.setFocus()
    QTest.keyClick(panel.up, KEY.Key_Down)
    assert panel.points.columns == (0, 2)
    assert panel.points.grab().toImage() != before


def test_the_summary_tells_split_balance_ranges_and_what_is_missing(
    panel: DataPanel, document: Document, qtbot: QtBot
) -> None:
    penguins = load_example("iris").replace(data=Penguins())
    document.load(penguins)
    loaded(panel, qtbot)
    press(panel, "summary")
    rows = {row.name: row for row in panel.summary.rows}
    assert rows["Training"].words.startswith("275 · ")
    assert {"Adelie", "Chinstrap", "Gentoo"} <= set(rows)
    assert rows["Inputs"].cells[-1] == "missing" and rows["bill length (mm)"].cells[-1] == "2"
    np.testing.assert_allclose(float(rows["bill length (mm)"].cells[0]), 32, atol=3)


def test_numbers_to_tell_are_shown_in_their_own_units_and_scaled_as_the_network_gets_them() -> None:
    project = project_for(Diabetes(), "d")
    overview = overview_of(load_samples(project))
    measured, fed = (Shown(overview, project, "train", as_fed=as_fed).targets() for as_fed in (False, True))
    assert 25 <= measured.min() < measured.max() <= 346 and abs(float(fed.mean())) < 1e-3
    assert measured.shape == fed.shape
