"""Editors for settings, one file for each type of constraint; `editor_for(constraint)` makes the right one."""

# Each module adds its editor where it is imported.
from playground.panels.editors import choice, drawn_points, flag, inside, number, part, subset, text
from playground.panels.editors.editor import MIXED, Editor, editor_for, keep_typing_keys, new_gesture
from playground.panels.editors.form import Field, Form

__all__ = [
    "MIXED",
    "Editor",
    "Field",
    "Form",
    "choice",
    "drawn_points",
    "editor_for",
    "flag",
    "inside",
    "keep_typing_keys",
    "new_gesture",
    "number",
    "part",
    "subset",
    "text",
]
