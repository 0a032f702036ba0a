from playground.document.undo import UndoStack
from playground.spec.declared import Declared
from playground.spec.project import Project, Training


def project(title: str) -> Project:
    return Project(data=Declared(), loss=Declared(), optimizer=Training(), title=title)


A, B, C, D = (project(title) for title in "ABCD")


def test_undo_gives_what_was_before_and_redo_what_came_after() -> None:
    stack = UndoStack()
    stack.push("Type B", A, B)
    stack.push("Type C", B, C)
    assert stack.undo_name == "Type C"
    assert stack.undo() is B
    assert stack.redo_name == "Type C"
    assert stack.undo() is A
    assert stack.undo_name is None
    assert stack.redo() is B


def test_a_new_edit_forgets_what_had_been_undone() -> None:
    stack = UndoStack()
    stack.push("Type B", A, B)
    stack.undo()
    stack.push("Type C", A, C)
    assert stack.redo_name is None
    assert stack.undo() is A


def test_edits_with_one_merge_key_are_one_step() -> None:
    stack = UndoStack()
    stack.push("Drag", A, B, merge="slider")
    stack.push("Drag", B, C, merge="slider")
    assert len(stack) == 1
    assert stack.undo() is A
    assert stack.redo() is C


def test_edits_do_not_merge_after_a_seal_another_key_or_an_undo() -> None:
    stack = UndoStack()
    stack.push("Drag", A, B, merge="slider")
    stack.seal()
    stack.push("Drag", B, C, merge="slider")
    stack.push("Drag", C, D, merge="another")
    assert len(stack) == 3
    stack.undo()
    stack.push("Drag", C, A, merge="slider")
    assert len(stack) == 3


def test_a_drag_there_and_back_leaves_no_step() -> None:
    stack = UndoStack()
    stack.push("Drag", A, B, merge="slider")
    stack.push("Drag", B, A, merge="slider")
    assert len(stack) == 0
    assert stack.is_clean
    stack.push("Drag", A, C, merge="slider")
    assert stack.undo() is A


def test_after_a_drag_there_and_back_an_earlier_drag_is_not_widened() -> None:
    stack = UndoStack()
    stack.push("Drag", A, B, merge="slider")
    stack.seal()
    stack.push("Drag", B, C, merge="slider")
    stack.push("Drag", C, B, merge="slider")
    stack.push("Drag", B, D, merge="slider")
    assert stack.undo() is B


def test_a_drag_there_and_back_can_be_the_only_step_of_a_state_that_is_not_the_saved_one() -> None:
    stack = UndoStack()
    stack.push("Type B", A, B)
    stack.mark_clean()
    stack.undo()
    stack.push("Drag", A, C, merge="slider")
    stack.push("Drag", C, A, merge="slider")
    stack.push("Drag", A, D, merge="slider")
    assert len(stack) == 1 and stack.undo() is A


def test_undoing_to_the_saved_state_is_clean() -> None:
    stack = UndoStack()
    stack.push("Type B", A, B)
    stack.mark_clean()
    stack.push("Type C", B, C)
    assert not stack.is_clean
    stack.undo()
    assert stack.is_clean


def test_a_merging_edit_does_not_swallow_the_saved_state() -> None:
    stack = UndoStack()
    stack.push("Drag", A, B, merge="slider")
    stack.mark_clean()
    stack.push("Drag", B, C, merge="slider")
    assert not stack.is_clean
    assert stack.undo() is B
    assert stack.is_clean


def test_a_saved_state_that_was_undone_and_written_over_is_never_clean_again() -> None:
    stack = UndoStack()
    stack.push("Type B", A, B)
    stack.mark_clean()
    stack.undo()
    stack.push("Type C", A, C)
    assert not stack.is_clean
    stack.undo()
    assert not stack.is_clean


def test_the_oldest_steps_are_forgotten_beyond_the_limit() -> None:
    stack = UndoStack(limit=2)
    for before, after in ((A, B), (B, C), (C, D)):
        stack.push("Type", before, after)
    assert len(stack) == 2
    stack.undo()
    assert stack.undo() is B
    assert stack.undo_name is None
    assert not stack.is_clean


class Count:
    """An act that counts how often it was done and taken back."""

    def __init__(self) -> None:
        self.name, self.done, self.undone = "Count", 0, 0

    def do(self) -> None:
        self.done += 1

    def undo(self) -> None:
        self.undone += 1


def test_an_act_is_taken_back_and_done_again_in_its_turn() -> None:
    stack, act = UndoStack(), Count()
    stack.push("Count", A, A, act=act)
    stack.push("Type B", A, B)
    stack.undo()
    assert (act.done, act.undone) == (0, 0)
    assert stack.undo() is A
    assert (act.done, act.undone) == (0, 1)
    stack.redo()
    assert (act.done, act.undone) == (1, 1)


def test_a_history_is_taken_out_and_put_back_where_one_stood() -> None:
    stack = UndoStack()
    for name, before, after in (("Type B", A, B), ("Type C", B, C), ("Type D", C, D)):
        stack.push(name, before, after)
    stack.undo()
    history = stack.history(C)
    assert (history.versions, history.index) == ((A, B, C, D), 2)
    again = UndoStack()
    again.restore(history)
    assert again.is_clean and (again.undo_name, again.redo_name) == ("Type C", "Type D")
    assert again.redo() is D and not again.is_clean
    assert [again.undo(), again.undo(), again.undo()] == [C, B, A]
