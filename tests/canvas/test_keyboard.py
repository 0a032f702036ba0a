"""Everything that can be done with the mouse can be done with the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

CHAIN = {("Data", "Dense 1"), ("Dense 1", "Dense 2"), ("Dense 2", "Output")}
Key = Qt.Key
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def empty_clipboard(qapp):
    QGuiApplication.clipboard().clear()


def test_a_chain_is_drawn_from_an_empty_canvas_by_searching_and_adding(empty):
    assert empty.canvas.empty.isVisible()
    for word in ("data", "dense", "dense", "output"):
        empty.key(Key.Key_A)
        assert empty.canvas.search_box.isVisible()
        empty.type(word)
        empty.key(Key.Key_Return)
    assert empty.wires == CHAIN
    assert empty.selection.names == {"Output"}
    assert not empty.canvas.empty.isVisible()


def test_a_layer_added_with_one_selected_goes_behind_it(hands):
    hands.selection.set({"Dense 1"})
    hands.key(Key.Key_Slash)
    assert hands.canvas.search_box.field.placeholderText() == "Add a layer after Dense 1"
    hands.type("dropout")
    hands.key(Key.Key_Return)
    assert {("Dense 1", "Dropout 1"), ("Dropout 1", "Dense 2")} <= hands.wires
    assert hands.document.undo_text == "Undo Add Dropout"
    hands.undo()
    assert hands.wires == CHAIN


def test_layers_added_from_a_list_go_behind_the_selected_one_or_to_a_free_place(hands):
    hands.selection.clear()
    hands.canvas.add("dropout")
    hands.selection.clear()
    hands.canvas.add("dropout")
    assert hands.place("Dropout 1") != hands.place("Dropout 2") and hands.wires == CHAIN
    hands.selection.set({"Dense 2"})
    hands.canvas.add("dropout")
    assert {("Dense 2", "Dropout 3"), ("Dropout 3", "Output")} <= hands.wires


def test_the_search_lists_every_kind_and_narrows_to_what_is_typed(hands):
    box = hands.canvas.search_box
    hands.key(Key.Key_A)
    everything = box.kinds()
    assert {"dense", "dropout", "flatten", "add", "activation"} <= set(everything)
    hands.type("de")
    assert box.kinds()[0] == "dense"
    hands.key(Key.Key_Escape)
    assert not box.isVisible() and hands.canvas.hasFocus() and not hands.document.can_undo


def test_arrows_choose_in_the_search(hands):
    box = hands.canvas.search_box
    hands.key(Key.Key_A)
    kinds = box.kinds()
    hands.key(Key.Key_Down)
    hands.key(Key.Key_Down)
    hands.key(Key.Key_Up)
    hands.key(Key.Key_Return)
    added = hands.project.graph.layer(hands.selection.single)
    assert added.kind == kinds[1]


def test_what_cannot_be_added_says_why_and_the_search_stays(hands):
    hands.key(Key.Key_A)
    hands.type("data")
    hands.key(Key.Key_Return)
    assert hands.refusals == ["The drawing already has Data; it holds one at most."]
    assert hands.canvas.search_box.isVisible()
    hands.key(Key.Key_Escape)


def test_a_word_that_matches_nothing_adds_nothing(hands):
    hands.key(Key.Key_A)
    hands.type("xyzzy")
    assert hands.canvas.search_box.kinds() == [None]
    hands.key(Key.Key_Return)
    assert not hands.document.can_undo
    hands.key(Key.Key_Escape)


def test_a_click_elsewhere_leaves_the_search(hands):
    hands.key(Key.Key_A)
    hands.click(QPoint(1150, 660))
    assert not hands.canvas.search_box.isVisible()


def test_arrows_walk_along_the_wires(hands):
    walked = []
    for _ in range(5):
        hands.key(Key.Key_Right)
        walked.append(hands.selection.single)
    assert walked == ["Data", "Dense 1", "Dense 2", "Output", "Output"]
    hands.key(Key.Key_Left)
    assert hands.selection.single == "Dense 2"


def test_arrows_up_and_down_go_through_a_column(hands):
    hands.selection.set({"Dense 1"})
    hands.control(Key.Key_D)
    assert hands.selection.single == "Dense 3"
    hands.key(Key.Key_Up)
    assert hands.selection.single == "Dense 1"
    hands.key(Key.Key_Down)
    assert hands.selection.single == "Dense 3"


def test_shift_and_arrows_take_more_into_the_selection(hands):
    hands.selection.set({"Dense 1"})
    hands.key(Key.Key_Right, SHIFT)
    hands.key(Key.Key_Right, SHIFT)
    assert hands.selection.names == {"Dense 1", "Dense 2", "Output"}


def test_a_burst_of_nudges_is_one_step(hands):
    hands.selection.set({"Dense 1", "Dense 2"})
    before = {name: hands.place(name) for name in ("Dense 1", "Dense 2")}
    for _ in range(3):
        hands.key(Key.Key_Down, ALT)
    hands.key(Key.Key_Right, ALT)
    assert {name: (x + 8, y + 24) for name, (x, y) in before.items()} == {name: hands.place(name) for name in before}
    hands.undo()
    assert {name: hands.place(name) for name in before} == before
    assert not hands.document.can_undo


def test_nudges_of_other_layers_are_another_step(hands):
    hands.selection.set({"Dense 1"})
    hands.key(Key.Key_Down, ALT)
    hands.selection.set({"Dense 2"})
    hands.key(Key.Key_Down, ALT)
    hands.undo()
    assert hands.document.undo_text == "Undo Move Dense 1"


def test_delete_heals_the_chain(hands):
    hands.selection.set({"Dense 1"})
    hands.key(Key.Key_Delete)
    assert hands.wires == {("Data", "Dense 2"), ("Dense 2", "Output")}
    assert hands.document.undo_text == "Undo Delete Dense 1"
    hands.undo()
    assert hands.wires == CHAIN
    hands.redo()
    assert "Dense 1" not in hands.names


def test_deleting_several_heals_around_all_of_them(hands):
    hands.selection.set({"Dense 1", "Dense 2"})
    hands.key(Key.Key_Backspace)
    assert hands.wires == {("Data", "Output")}


def test_duplicate_copies_layers_with_the_wires_among_them(hands):
    hands.selection.set({"Dense 1", "Dense 2"})
    hands.control(Key.Key_D)
    assert hands.selection.names == {"Dense 3", "Dense 4"}
    assert hands.wires == {*CHAIN, ("Dense 3", "Dense 4")}
    assert hands.place("Dense 3")[1] > hands.place("Dense 1")[1]
    hands.undo()
    assert hands.names == {"Data", "Dense 1", "Dense 2", "Output"}


def test_duplicating_what_there_may_be_one_of_is_refused(hands):
    hands.selection.set({"Data"})
    hands.control(Key.Key_D)
    assert hands.refusals == ["The drawing already has Data; it holds one at most."]
    assert not hands.document.can_undo


def test_copy_and_paste_go_through_the_clipboard_as_text(hands):
    hands.selection.set({"Dense 1", "Dense 2"})
    hands.control(Key.Key_C)
    assert '"kind": "dense"' in hands.clipboard
    hands.control(Key.Key_V)
    assert {"Dense 3", "Dense 4"} <= hands.names and ("Dense 3", "Dense 4") in hands.wires
    assert hands.document.undo_text == "Undo Paste 2 layers"
    hands.undo()
    assert hands.wires == CHAIN


def test_the_whole_drawing_goes_through_a_mail_into_another_window(hands, empty):
    hands.selection.set({"Dense 1"})
    hands.canvas.commands.by_name["copy_all"].trigger()
    text = QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().setText("Ann wrote:\n" + "\n".join(f"> {line}" for line in text.splitlines()))
    empty.canvas.paste()
    assert empty.wires == CHAIN and empty.names == hands.names


def test_pasting_twice_lays_no_card_on_another(hands):
    hands.selection.set({"Dense 1"})
    hands.control(Key.Key_C)
    hands.control(Key.Key_V)
    hands.control(Key.Key_V)
    assert len({hands.place(name) for name in hands.names}) == len(hands.names) == 6


def test_cut_heals_and_paste_brings_back_to_the_same_place(hands):
    place = hands.place("Dense 1")
    hands.selection.set({"Dense 1"})
    hands.control(Key.Key_X)
    assert hands.wires == {("Data", "Dense 2"), ("Dense 2", "Output")}
    assert hands.document.undo_text == "Undo Cut Dense 1"
    hands.control(Key.Key_V)
    assert hands.place("Dense 1") == place


def test_what_is_copied_here_is_pasted_in_another_window(hands, empty):
    hands.canvas.select_all()
    hands.canvas.copy()
    empty.canvas.paste()
    assert empty.wires == CHAIN


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "a text without layers"),
        ("hello", "a text without layers"),
        ('{"playground": "layers", "format_version": 1}', "layers"),
        ('{"playground": "layers", "format_version": 9, "layers": [], "wires": []}', "version"),
        (
            '{"playground": "layers", "format_version": 1, "wires": [],'
            ' "layers": [{"name": "X", "kind": "dense", "settings": {"units": -1}}]}',
            "layers[0].settings.units: found -1",
        ),
    ],
)
def test_a_text_that_holds_no_layers_is_refused_with_a_sentence(hands, text, said):
    QGuiApplication.clipboard().setText(text)
    hands.control(Key.Key_V)
    assert len(hands.refusals) == 1 and said in hands.refusals[0] and hands.refusals[0].startswith("clipboard")
    assert not hands.document.can_undo


def test_f2_renames_on_the_card(hands):
    hands.selection.set({"Dense 1"})
    hands.key(Key.Key_F2)
    hands.type("Hidden")
    hands.key(Key.Key_Return)
    assert hands.names == {"Data", "Hidden", "Dense 2", "Output"}
    assert hands.selection.single == "Hidden" and hands.canvas.hasFocus()
    hands.undo()
    assert hands.selection.single == "Dense 1"


def test_a_name_that_is_taken_is_refused_beside_the_field(hands):
    hands.selection.set({"Dense 1"})
    hands.key(Key.Key_F2)
    hands.type("Output")
    assert hands.canvas.name_editor.property("invalid")
    assert "taken" in hands.canvas.hint.text() and hands.canvas.hint.isVisible()
    hands.key(Key.Key_Return)
    assert hands.canvas.name_editor.isVisible()
    hands.key(Key.Key_Escape)
    assert not hands.canvas.name_editor.isVisible() and not hands.canvas.hint.isVisible()
    assert not hands.document.can_undo


def test_letters_typed_into_a_name_are_no_shortcuts(hands):
    hands.selection.set({"Dense 1"})
    hands.key(Key.Key_F2)
    hands.type("alfw")
    hands.key(Key.Key_Return)
    assert "alfw" in hands.names and not hands.canvas.search_box.isVisible()


@pytest.mark.parametrize("key", [Key.Key_F2, Key.Key_A])
def test_a_field_that_loses_the_keyboard_does_not_take_it_back(hands, key):
    elsewhere = QLineEdit(hands.canvas)
    elsewhere.show()
    hands.selection.set({"Dense 1"})
    hands.key(key)
    elsewhere.setFocus()
    assert elsewhere.hasFocus()
    assert not hands.canvas.search_box.isVisible() and not hands.canvas.name_editor.isVisible()


def test_a_slider_dragged_right_after_a_nudge_is_one_step_of_its_own(hands, qtbot):
    hands.selection.set({"Dense 1"})
    hands.key(Key.Key_Down, ALT)
    nudged = hands.project
    hands.document.begin_merge()
    hands.document.apply("Title", hands.project.replace(title="A"))
    assert not hands.canvas._burst.isActive()
    hands.document.apply("Title", hands.project.replace(title="B"))
    hands.document.end_merge()
    hands.undo()
    assert hands.project == nudged


def test_single_letters_are_left_to_other_fields(hands, qtbot):
    field = QLineEdit(hands.canvas)
    field.show()
    field.setFocus()
    hands.type("alfw/")
    assert field.text() == "alfw/"
    assert not hands.canvas.search_box.isVisible() and not hands.document.can_undo


def test_enter_asks_for_the_settings_of_the_selected_layer(hands, qtbot):
    hands.selection.set({"Dense 2"})
    with qtbot.waitSignal(hands.canvas.edit_requested) as asked:
        hands.key(Key.Key_Return)
    assert asked.args == ["Dense 2"]


def test_selected_layers_are_wired_and_unwired_by_key(hands):
    hands.selection.set({"Dense 1"})
    hands.control(Key.Key_D)
    hands.selection.set({"Data", "Dense 3"})
    hands.key(Key.Key_W)
    assert ("Data", "Dense 3") in hands.wires
    assert hands.document.undo_text == "Undo Wire Data to Dense 3"
    hands.key(Key.Key_W, SHIFT)
    assert hands.wires == CHAIN
    hands.selection.set({"Dense 2"})
    hands.key(Key.Key_W, SHIFT)
    assert hands.wires == {("Data", "Dense 1")}
    hands.undo()
    assert hands.wires == CHAIN


def test_wiring_what_cannot_be_wired_says_why(hands):
    hands.selection.set({"Data", "Output"})
    hands.document.apply("Swap", hands.project.replace(positions={**hands.project.positions, "Data": (9000.0, 0.0)}))
    hands.key(Key.Key_W)
    assert hands.refusals == ["Output is the end of the network; no wire leaves it."]


def test_tidy_puts_cards_in_columns_and_shows_them_all(hands):
    tidied = hands.project.positions
    hands.selection.set({"Dense 1"})
    for _ in range(3):
        hands.key(Key.Key_Down, ALT)
    hands.key(Key.Key_L)
    assert hands.project.positions == tidied
    assert hands.document.undo_text == "Undo Tidy"
    assert hands.canvas.visible_area().contains(hands.canvas.content())


def test_selected_cards_are_aligned(hands):
    hands.selection.set({"Data", "Dense 1"})
    hands.key(Key.Key_V)
    assert hands.place("Data")[0] == hands.place("Dense 1")[0]
    assert hands.place("Data")[1] != hands.place("Dense 1")[1]
    hands.key(Key.Key_H)
    assert hands.place("Data")[1] == hands.place("Dense 1")[1]
    assert abs(hands.place("Data")[0] - hands.place("Dense 1")[0]) >= 176


def test_escape_selects_nothing(hands):
    hands.selection.set({"Data"})
    hands.key(Key.Key_Escape)
    assert not hands.selection.names


def test_every_action_has_a_name_a_tooltip_and_a_way_by_keyboard(hands):
    for name, action in hands.canvas.commands.by_name.items():
        assert action.text() and action.toolTip() and action.objectName() == name
        assert action.shortcuts() or name == "edit"


def test_no_two_actions_share_a_key(hands):
    keys = [key.toString() for action in hands.canvas.commands.by_name.values() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_actions_are_enabled_when_they_can_do_something(hands, empty):
    usable = {name for name, action in empty.canvas.commands.by_name.items() if action.isEnabled()}
    assert usable == {"paste", "add", "note", "zoom_in", "zoom_out"}
    hands.selection.set({"Dense 1"})
    usable = {name for name, action in hands.canvas.commands.by_name.items() if action.isEnabled()}
    assert {"cut", "copy", "duplicate", "delete", "rename", "edit", "tidy", "fit"} <= usable
    assert not {"undo", "redo", "wire", "align_row"} & usable


def test_wheel_zooms_at_the_pointer(hands, qtbot):
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    spot = QPointF(300, 200)
    before, zoom = hands.canvas.mapToScene(spot.toPoint()), hands.canvas.zoom
    for turn in (120, 120, -240, 120):
        wheel = QWheelEvent(
            spot,
            hands.viewport.mapToGlobal(spot),
            QPoint(),
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(hands.viewport, wheel)
    after = hands.canvas.mapToScene(spot.toPoint())
    assert hands.canvas.zoom > zoom
    assert abs(after.x() - before.x()) < 4 and abs(after.y() - before.y()) < 4


def test_zoom_keys_and_fit(hands):
    zoom = hands.canvas.zoom
    hands.control(Key.Key_Plus)
    assert hands.canvas.zoom == pytest.approx(1.25 * zoom)
    hands.control(Key.Key_Minus)
    hands.control(Key.Key_Minus)
    assert hands.canvas.zoom == pytest.approx(zoom / 1.25)
    hands.key(Key.Key_F)
    assert hands.canvas.zoom == pytest.approx(zoom)


def test_zoom_has_an_end_both_ways(hands):
    for _ in range(60):
        hands.canvas.zoom_in()
    assert hands.canvas.zoom == 4.0
    for _ in range(60):
        hands.canvas.zoom_out()
    assert hands.canvas.zoom == 0.08


def test_control_and_arrows_pan(hands):
    before = hands.canvas.corner()
    QTest.keyClick(hands.canvas, Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert hands.canvas.corner() == before + QPoint(80, 0)


def test_a_loaded_drawing_is_fitted(hands):
    hands.canvas.zoom_by(3.0)
    hands.document.load(hands.project)
    assert hands.canvas.visible_area().contains(hands.canvas.content())


def test_a_drawing_that_outgrows_the_view_is_fitted_until_one_zooms(hands):
    for _ in range(4):
        hands.canvas.editor.add_after("dropout", "Dense 1")
    assert hands.canvas.visible_area().contains(hands.canvas.content())
    hands.control(Key.Key_Plus)
    zoom = hands.canvas.zoom
    hands.canvas.editor.add_after("dropout", "Dense 1")
    assert hands.canvas.zoom == zoom
