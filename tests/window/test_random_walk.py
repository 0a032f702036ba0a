"""A random walk over the whole window never leaves document, drawing, fields and run in disagreement.

EXAMPLES walks of STEPS acts each, on the real window with its training thread: edits, typed settings, undo and redo,
run, pause, step and reset, other data, files. After every act the screen is compared with the document; at the end of
each walk the training thread too.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from playground.canvas.walk import Direction
from playground.engine.layer import LAYERS
from playground.panels.editors import Editor, Form
from playground.panels.editors.choice import ChoiceEditor
from playground.panels.editors.flag import FlagEditor
from playground.panels.editors.number import NumberEditor
from playground.panels.editors.part import PartEditor
from playground.panels.layer_page import LayerPage
from playground.panels.project_page import ProjectPage
from tests.window.agreement import assert_run_agrees, assert_window_agrees
from tests.window.conftest import Opener, Person

EXAMPLES, STEPS = 12, 50
MOST_LAYERS = 10
# Typed into numbers: usual ones, extreme ones, wrong ones.
TEXTS = ("0.1", "1", "8", "0", "1e9", "1e-9", "-3", "64", "", "abc", "nan", "0.5")
EXAMPLE_IDS = ("circle", "xor", "line", "iris", "spiral", "mnist")


class Walker:
    """Acts by numbers: each stands for whatever there is at the moment."""

    def __init__(self, person: Person, folder: Path) -> None:
        self.person, self.window = person, person.window
        self.document, self.selection = person.document, person.window.selection
        self.editor = person.window.canvas.editor
        self.kinds = LAYERS.kinds()
        self.file = folder / "walk.playground"

    @property
    def names(self) -> list[str]:
        return list(self.document.project.graph.by_name)

    def name(self, number: int) -> str:
        return self.names[number % len(self.names)] if self.names else "no such layer"

    # The drawing

    def add(self, a: int, b: int) -> None:
        if len(self.names) < MOST_LAYERS:
            self.editor.add(self.kinds[a % len(self.kinds)], (a * 40.0 - 400, b * 40.0 - 400))

    def add_after(self, a: int, b: int) -> None:
        if self.names and len(self.names) < MOST_LAYERS:
            self.editor.add_after(self.kinds[a % len(self.kinds)], self.name(b))

    def connect(self, a: int, b: int) -> None:
        if self.names:
            self.editor.connect(self.name(a), self.name(b))

    def select(self, a: int, b: int) -> None:
        self.selection.set({self.name(a), self.name(b)} if b % 3 == 0 else {self.name(a)})

    def nudge(self, a: int, b: int) -> None:
        self.window.canvas.nudge(list(Direction)[a % 4])

    def rename(self, a: int, b: int) -> None:
        if self.names:
            self.editor.rename(self.name(a), f"Layer {b % 3}")

    def act_in_menu(self, a: int, b: int) -> None:
        actions = self.window.canvas.commands.by_name
        calm = [name for name in actions if name not in ("add", "rename", "edit")]
        actions[calm[a % len(calm)]].trigger()

    def undo(self, a: int, b: int) -> None:
        for _ in range(a % 5 + 1):
            self.document.undo()

    def redo(self, a: int, b: int) -> None:
        for _ in range(a % 5 + 1):
            self.document.redo()

    # Settings

    def set_on_page(self, a: int, b: int) -> None:
        page = self.window.properties.page
        forms: list[Form] = []
        if isinstance(page, ProjectPage):
            parts = [page.data.editor, page.loss.editor, page.optimizer.editor]
            forms = [page.training.form, *(part.form for part in parts if part.form is not None)]
        elif isinstance(page, LayerPage):
            forms = [page.form]
        editors = [field.editor for form in forms for field in form.fields.values()]
        if editors:
            self.enter(editors[a % len(editors)], b)

    def enter(self, editor: Editor, number: int) -> None:
        if isinstance(editor, NumberEditor):
            self.type(editor.field, TEXTS[number % len(TEXTS)])
        elif isinstance(editor, FlagEditor):
            editor.box.click()
        elif isinstance(editor, ChoiceEditor | PartEditor):
            self.pick(editor.box, number)

    def set_in_toolbar(self, a: int, b: int) -> None:
        bar = self.window.toolbar
        if a % 3:
            box = (bar.learning_rate, bar.batch_size, bar.seed)[b % 3]
            self.type(box.field, TEXTS[a % len(TEXTS)])
        else:
            self.pick((bar.loss, bar.optimizer)[b % 2], a + b)

    def set_data(self, a: int, b: int) -> None:
        self.pick(self.window.toolbar.data, a)

    def type(self, field, text: str) -> None:
        field.selectAll()
        QTest.keyClicks(field, text) if text else field.del_()
        QTest.keyClick(field, Qt.Key.Key_Return)
        if field.property("invalid"):
            QTest.keyClick(field, Qt.Key.Key_Escape)

    def pick(self, box: QComboBox, number: int) -> None:
        box.setCurrentIndex(number % box.count())
        box.activated.emit(box.currentIndex())

    def fix(self, a: int, b: int) -> None:
        buttons = [button for row in self.window.problems.rows for button in row.buttons]
        if buttons:
            buttons[a % len(buttons)].click()

    # The run and what shows it

    def steer(self, a: int, b: int) -> None:
        self.window.toolbar.actions_of_run.all[a % 4].trigger()

    def start(self, a: int, b: int) -> None:
        self.person.run.start()

    def wait(self, a: int, b: int) -> None:
        step = self.person.step
        if self.person.run.is_running:
            self.person.wait(lambda: self.person.step != step or not self.person.run.is_running)

    def look(self, a: int, b: int) -> None:
        tabs = self.window.output.tabs
        if tabs.count():
            tabs.setCurrentIndex(a % tabs.count())
        self.window.curves.log.click()
        self.window.grab()

    # Files

    def save(self, a: int, b: int) -> None:
        assert self.window.files._save(self.file)

    def reopen(self, a: int, b: int) -> None:
        if self.file.exists():
            self.window.files.open_file(str(self.file))

    def open_example(self, a: int, b: int) -> None:
        self.window.files.open_file(EXAMPLE_IDS[a % len(EXAMPLE_IDS)])


DRAWING = ("add", "add_after", "add_after", "connect", "select", "select", "nudge", "rename", "act_in_menu")
HISTORY = ("undo", "redo", "undo")
SETTING = ("set_on_page", "set_on_page", "set_on_page", "set_in_toolbar", "set_in_toolbar", "set_data", "fix")
RUNNING = ("steer", "start", "start", "wait", "wait", "look")
FILES = ("save", "reopen", "open_example")
ACTS = st.tuples(
    st.sampled_from((*DRAWING, *HISTORY, *SETTING, *RUNNING, *FILES)), st.integers(0, 40), st.integers(0, 40)
)


@pytest.fixture
def walker(open_window: Opener, tmp_path: Path) -> Walker:
    return Walker(open_window(), tmp_path)


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
@given(acts=st.lists(ACTS, min_size=STEPS, max_size=STEPS))
def test_document_drawing_fields_and_run_agree(walker: Walker, qtbot, acts: list[tuple[str, int, int]]):
    walker.file.unlink(missing_ok=True)
    walker.window.files.open_file("circle")
    walker.person.run.start()
    with qtbot.captureExceptions() as exceptions:
        for name, a, b in acts:
            act: Callable[[int, int], None] = getattr(walker, name)
            act(a, b)
            assert_window_agrees(walker.window)
            QApplication.processEvents()
            assert not exceptions, f"{name}({a}, {b})"
        assert_run_agrees(walker.person)
    assert not exceptions
