"""The language of the window, chosen by the system or from the menu."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from playground.app import Program
from playground.formats.examples import load_example
from playground.spec.language import tr
from playground.window import languages
from playground.window.main_window import MainWindow

CHINESE, TAIWANESE = "zh_CN", "zh_TW"


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    program = Program(settings, tmp_path)
    program.window.show()
    yield program
    program.window.leave()
    languages.speak(languages.ENGLISH)


def choose(qtbot: QtBot, program: Program, name: str) -> None:
    """Choose a language from the menu, by its own name."""
    old = program.window
    action = next(action for menu in old.findChildren(QMenu) for action in menu.actions() if action.text() == name)
    action.trigger()
    qtbot.waitUntil(lambda: program.window is not old and program.window.run.snapshot is not None, timeout=20_000)


def menus(window: MainWindow) -> list[str]:
    return [action.text() for action in window.menuBar().actions()]


@pytest.mark.parametrize(
    ("wished", "code"),
    [
        (["zh-Hans-CN", "zh-CN", "zh"], "zh_CN"),
        (["zh-Hant-HK", "zh-HK"], "zh_TW"),
        (["zh-TW"], "zh_TW"),
        (["zh"], "zh_CN"),
        (["en-US", "zh-CN"], "en"),
        (["fy-NL", "zh-TW"], "zh_TW"),
        (["fy-NL"], "en"),
    ],
)
def test_the_system_says_which_language_it_is(wished: list[str], code: str) -> None:
    assert languages.spoken(languages.FOLLOWS, wished) == code


def test_each_language_is_offered_by_its_own_name(qapp: object) -> None:
    assert languages.languages() == {"en": "English", "zh_CN": "简体中文", "zh_TW": "繁體中文"}


def test_a_language_that_was_chosen_is_spoken_at_once_and_at_the_next_start(qtbot: QtBot, program: Program) -> None:
    english = menus(program.window)
    choose(qtbot, program, "简体中文")
    assert menus(program.window) != english
    assert menus(program.window)[0] == tr("&File") and "文件" in tr("&File")
    choose(qtbot, program, "繁體中文")
    assert "檔案" in menus(program.window)[0]
    choose(qtbot, program, "English")
    assert menus(program.window) == english


def test_what_is_open_goes_on_in_the_other_language(qtbot: QtBot, program: Program) -> None:
    window = program.window
    window.run.step()
    qtbot.waitUntil(lambda: window.run.snapshot is not None and window.run.snapshot.progress.step == 1)
    window.canvas.editor.rename("Dense 1", "Mine")
    qtbot.waitUntil(lambda: "Mine/weight" in window.run.weights())
    weights, edited = window.run.weights(), window.document.project
    choose(qtbot, program, "简体中文")
    snapshot = program.window.run.snapshot
    assert snapshot is not None and snapshot.progress.step == 1
    after = program.window.run.weights()
    assert all(np.array_equal(after[name], array) for name, array in weights.items())
    assert program.window.document.project.graph == edited.graph
    program.window.document.undo()
    assert "Dense 1" in program.window.document.project.graph.by_name
    assert not program.window.document.is_clean


def test_the_note_of_an_example_is_told_in_the_other_language(qtbot: QtBot, program: Program) -> None:
    english = program.window.document.project.note
    choose(qtbot, program, "简体中文")
    assert program.window.document.project.note == load_example("circle").note != english
