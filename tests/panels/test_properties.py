"""Properties: what is typed and dragged there is what stands in the document."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.document.document import Document
from playground.document.selection import Selection
from playground.engine.layer import LAYERS
from playground.formats.examples import load_example
from playground.panels.editors.choice import ChoiceBox
from playground.panels.layer_page import LayerPage
from playground.panels.project_page import ProjectPage
from playground.panels.project_parts import DataPart, LossPart
from playground.panels.properties import PropertiesPanel
from playground.spec import edits
from playground.training.prepare import plan_of
from tests.panels.fake_run import FakeRun

KEY = Qt.Key


@pytest.fixture
def panel(qtbot: QtBot, document: Document, selection: Selection, run: FakeRun) -> PropertiesPanel:
    made = PropertiesPanel(document, selection, run)
    qtbot.addWidget(made)
    made.resize(300, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def page(panel: PropertiesPanel, selection: Selection) -> LayerPage:
    selection.set(["Dense 1"])
    assert isinstance(panel.page, LayerPage)
    return panel.page


def type_into(field, text: str, end: Qt.Key | None = KEY.Key_Return) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    if end is not None:
        QTest.keyClick(field, end)


def pick(box: ChoiceBox, value: str) -> None:
    """Choose with the keyboard: arrow keys until the value is there."""
    box.setFocus()
    wanted = box.findData(value)
    while box.currentIndex() != wanted:
        QTest.keyClick(box, KEY.Key_Down if box.currentIndex() < wanted else KEY.Key_Up)


def test_typed_units_are_in_the_document_under_a_name_for_undo(page: LayerPage, document: Document) -> None:
    type_into(page.form.editor("units").field, "16")
    assert document.project.graph.layer("Dense 1").units == 16
    assert document.undo_text == "Undo Set units of Dense 1"
    document.undo()
    assert page.form.editor("units").field.text() == "4"


@pytest.mark.parametrize("wrong", ["0", "-3", "many", "2.5", "99999999", ""])
def test_a_wrong_value_is_refused_beside_the_field_and_the_project_stays(
    page: LayerPage, document: Document, wrong: str
) -> None:
    before = document.project
    field = page.form.editor("units").field
    if wrong:
        type_into(field, wrong)
    else:
        field.setFocus()
        field.selectAll()
        QTest.keyClick(field, KEY.Key_Backspace)
        QTest.keyClick(field, KEY.Key_Return)
    message = page.form.fields["units"].message
    assert document.project is before
    assert message.isVisible()
    assert message.text() == f"Expected {type(before.graph.layer('Dense 1')).parameter('units').constraint}"
    assert field.property("invalid") is True
    QTest.keyClick(field, KEY.Key_Escape)
    assert field.text() == "4"
    assert not message.isVisible()
    assert field.property("invalid") is False


def test_the_mark_goes_as_soon_as_the_text_is_right(page: LayerPage) -> None:
    field = page.form.editor("units").field
    type_into(field, "0")
    assert page.form.fields["units"].message.isVisible()
    type_into(field, "7", end=None)
    assert not page.form.fields["units"].message.isVisible()


def test_leaving_the_field_takes_the_value(page: LayerPage, document: Document) -> None:
    type_into(page.form.editor("units").field, "12", end=None)
    page.name.setFocus()
    assert document.project.graph.layer("Dense 1").units == 12


def test_arrow_keys_step_a_number(page: LayerPage, document: Document) -> None:
    field = page.form.editor("units").field
    field.setFocus()
    QTest.keyClick(field, KEY.Key_Up)
    assert document.project.graph.layer("Dense 1").units == 5
    QTest.keyClick(field, KEY.Key_PageDown)
    assert document.project.graph.layer("Dense 1").units == 1


def test_a_slider_drag_is_one_step_of_undo(page: LayerPage, document: Document) -> None:
    slider = page.form.editor("units").slider
    places = [QPoint(x, slider.height() // 2) for x in (20, 30, 40, 50, 60)]
    values = []
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=handle_of(slider))
    for place in places:
        QTest.mouseMove(slider, place)
        values.append(document.project.graph.layer("Dense 1").units)
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=places[-1])
    assert values == sorted(values) and values[-1] > 50
    document.undo()
    assert document.project.graph.layer("Dense 1").units == 4
    assert not document.can_undo


def handle_of(slider) -> QPoint:
    share = slider.value() / slider.maximum()
    return QPoint(round(7 + share * (slider.width() - 14)), slider.height() // 2)


def test_two_drags_are_two_steps(page: LayerPage, document: Document) -> None:
    slider = page.form.editor("l2").slider
    for target in (40, 60):
        QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=handle_of(slider))
        QTest.mouseMove(slider, QPoint(target, slider.height() // 2))
        QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(target, slider.height() // 2))
    document.undo()
    assert document.project.graph.layer("Dense 1").l2 > 0
    document.undo()
    assert document.project.graph.layer("Dense 1").l2 == 0


def test_an_activation_is_chosen_with_the_keyboard(page: LayerPage, document: Document) -> None:
    pick(page.form.editor("activation").box, "sigmoid")
    assert document.project.graph.layer("Dense 1").activation.kind == "sigmoid"


def test_a_check_box_takes_space_although_space_runs(page: LayerPage, document: Document) -> None:
    box = page.form.editor("bias").box
    box.setFocus()
    QTest.keyClick(box, KEY.Key_Space)
    assert document.project.graph.layer("Dense 1").bias is False


def test_several_layers_of_a_kind_are_set_in_one_step(
    panel: PropertiesPanel, document: Document, selection: Selection
) -> None:
    selection.set(["Dense 1", "Dense 2"])
    field = panel.page.form.editor("units").field
    assert field.text() == "" and field.placeholderText() == "several"
    type_into(field, "6")
    assert [document.project.graph.layer(name).units for name in ("Dense 1", "Dense 2")] == [6, 6]
    assert document.undo_text == "Undo Set units of 2 layers"
    document.undo()
    assert [document.project.graph.layer(name).units for name in ("Dense 1", "Dense 2")] == [4, 2]


def test_layers_of_different_kinds_say_what_to_do(panel: PropertiesPanel, selection: Selection) -> None:
    selection.set(["Dense 1", "Output"])
    assert not isinstance(panel.page, LayerPage | ProjectPage)


def test_a_layer_is_renamed_and_stays_selected(page: LayerPage, document: Document, selection: Selection) -> None:
    type_into(page.name, "Hidden")
    assert "Hidden" in document.project.graph.by_name
    assert selection.names == {"Hidden"}
    assert document.undo_text == "Undo Rename Dense 1 to Hidden"
    document.undo()
    assert page.name.text() == "Dense 1"


@pytest.mark.parametrize("taken", ["Dense 2", "a/b", " "])
def test_a_name_that_cannot_be_is_refused_with_the_reason(page: LayerPage, document: Document, taken: str) -> None:
    before = document.project
    type_into(page.name, taken)
    assert document.project is before
    assert page.name.property("invalid") is True
    QTest.keyClick(page.name, KEY.Key_Escape)
    assert page.name.text() == "Dense 1"


def test_editors_stay_while_values_change_elsewhere(
    page: LayerPage, panel: PropertiesPanel, document: Document
) -> None:
    editor = page.form.editor("units")
    type_into(editor.field, "1", end=None)
    moved = edits.move_layers(document.project, {"Dense 2": (900.0, 0.0)})
    document.apply("Move Dense 2", moved)
    assert panel.page is page and page.form.editor("units") is editor
    assert editor.field.text() == "1" and editor.field.hasFocus()


def test_typing_is_dropped_when_another_layer_is_selected(
    page: LayerPage, document: Document, selection: Selection
) -> None:
    type_into(page.form.editor("units").field, "31", end=None)
    selection.set(["Dense 2"])
    assert page.form.editor("units").field.text() == "2"
    page.name.setFocus()
    assert document.project.graph.layer("Dense 2").units == 2


def test_deleting_the_selected_layer_while_typing_does_no_harm(
    page: LayerPage, panel: PropertiesPanel, document: Document
) -> None:
    type_into(page.form.editor("units").field, "31", end=None)
    document.apply("Delete Dense 1", edits.remove_layers(document.project, ["Dense 1"]))
    assert isinstance(panel.page, ProjectPage)
    document.undo()
    assert document.project.graph.layer("Dense 1").units == 4


def test_the_facts_of_784_16_16_10_add_up(qtbot: QtBot, run: FakeRun) -> None:
    document = Document(load_example("mnist-classic"))
    selection = Selection(document)
    panel = PropertiesPanel(document, selection, run)
    qtbot.addWidget(panel)
    panel.set_plan(plan_of(document.project))
    texts = {name: text.replace("\N{NARROW NO-BREAK SPACE}", " ") for name, text in panel.page.facts.texts().items()}
    assert (texts["Weights"], texts["Biases"], texts["Parameters"]) == ("12 960", "42", "13 002")


def test_a_layer_shows_its_shapes_and_counts(page: LayerPage, panel: PropertiesPanel, document: Document) -> None:
    panel.set_plan(plan_of(document.project))
    expected = {"Input shape": "2", "Output shape": "4", "Weights": "8", "Biases": "4", "Multiply-adds": "8"}
    assert page.facts.texts() == expected


def test_the_data_set_is_chosen_where_nothing_is_selected(panel: PropertiesPanel, document: Document) -> None:
    pick(panel.page.data.editor.box, "spiral")
    assert document.project.data.kind == "spiral"
    assert document.undo_text == "Undo Set data set to Spiral"


def test_data_with_numbers_to_predict_brings_a_loss_for_them(panel: PropertiesPanel, document: Document) -> None:
    pick(panel.page.data.editor.box, "plane")
    assert document.project.loss.refusal(document.project.data.task()) is None
    document.undo()
    while document.can_undo:
        document.undo()
    assert (document.project.data.kind, document.project.loss.kind) == ("circle", "binary_cross_entropy")


def test_settings_of_a_part_lie_below_its_choice(panel: PropertiesPanel, document: Document) -> None:
    type_into(panel.page.optimizer.editor.form.editor("learning_rate").field, "0.5")
    assert document.project.optimizer.learning_rate == 0.5
    assert document.undo_text == f"Undo Set learning rate of {document.project.optimizer.title}"


def test_training_settings_are_edited(panel: PropertiesPanel, document: Document) -> None:
    type_into(panel.page.training.form.editor("batch_size").field, "all")
    assert document.project.training.batch_size == 0


def test_the_data_card_has_the_data_set_and_the_output_card_the_loss(
    panel: PropertiesPanel, selection: Selection
) -> None:
    selection.set(["Data"])
    assert panel.page.findChild(DataPart) is not None
    selection.set(["Output"])
    assert panel.page.findChild(LossPart) is not None


@pytest.mark.parametrize("kind", LAYERS.kinds())
def test_every_kind_of_layer_has_an_editor_for_each_setting(qtbot: QtBot, kind: str) -> None:
    from playground.panels.editors import Form

    layer = LAYERS.find(kind)
    form = Form(layer)
    qtbot.addWidget(form)
    form.show_values([layer()])
    assert set(form.fields) == {parameter.name for parameter in layer.parameters()}


def test_enter_on_a_card_leads_to_its_first_setting(page: LayerPage, panel: PropertiesPanel) -> None:
    panel.focus_first_setting()
    assert page.form.editor("units").field.hasFocus()


def test_features_of_the_plane_are_offered_for_data_in_the_plane_only(
    panel: PropertiesPanel, document: Document, selection: Selection
) -> None:
    selection.set(["Data"])
    for example, is_offered in (("circle", True), ("iris", False), ("spiral", True)):
        document.apply("Set data set", document.project.replace(data=load_example(example).data))
        panel.set_plan(plan_of(document.project))
        assert panel.page.form.fields["features"].isVisible() is is_offered


def test_augmentations_are_offered_that_fit_the_data_and_leave_with_it(
    panel: PropertiesPanel, document: Document
) -> None:
    training, data = panel.page.training, panel.page.data
    box = training.form.editor("augmentation").box
    assert [box.itemData(row) for row in range(box.count())] == ["none", "points"]
    pick(box, "points")
    assert document.project.training.augmentation.jitter == 0.2
    pick(data.editor.box, "digits_8x8")
    assert document.project.training.augmentation.kind == "none"
    assert [box.itemData(row) for row in range(box.count())] == ["images", "none"]


def test_what_was_refused_does_not_stay_in_another_project(panel: PropertiesPanel, document: Document) -> None:
    page = panel.page
    fields = page.optimizer.editor.form.editor("learning_rate").field, page.training.form.editor("batch_size").field
    shown = [field.text() for field in fields]
    for field in fields:
        type_into(field, "abc")
    document.load(document.project)
    assert [field.text() for field in fields] == shown
