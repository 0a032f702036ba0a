"""Takes a few scenes in every language, light and dark, on a small and a large screen, and says what is cut off.

python -m tests.pictures.abroad                      into build/pictures
QT_SCALE_FACTOR=2 python -m tests.pictures.abroad    the same, two pixels for one
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QToolButton, QWidget

from playground.app import make_application
from playground.panels.gallery.card import Card
from playground.panels.plot.legend import LegendEntry
from playground.panels.status_line import ShortenedLabel
from playground.spec.wording import without_key
from playground.window.languages import languages
from tests.pictures.scenes import SCENES, Scene, nothing
from tests.pictures.stage import Stage

APPEARANCES = ("light", "dark")
SIZES = (QSize(1024, 700), QSize(1440, 900))
NAMES = ("examples", "window", "gradients", "explain", "preferences")
# They shorten their words themselves, and tell them whole under the pointer.
SHORTENING = (Card, LegendEntry)
RACE = Scene("race", "Every optimizer from one start", "descent-race", 100, nothing)


def main() -> int:
    """Take them all; 1 when a word is cut off."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", type=Path, default=Path("build/pictures"))
    parser.add_argument("--language", choices=languages(), help="one alone")
    options = parser.parse_args()
    options.output.mkdir(parents=True, exist_ok=True)
    with_large_screen(options.output)
    application = make_application(sys.argv[:1])
    scale = os.environ.get("QT_SCALE_FACTOR", "1")
    codes = [options.language] if options.language else list(languages())
    scenes = (*(scene for scene in SCENES if scene.name in NAMES), RACE)
    troubles = 0
    for code, appearance, size, scene in itertools.product(codes, APPEARANCES, SIZES, scenes):
        name = f"{scene.name}-{code}-{appearance}-{size.width()}@{scale}"
        stage = Stage(scene.example, appearance, code, size)
        try:
            stage.train(scene.steps)
            scene.act(stage)
            stage.picture().save(str(options.output / f"{name}.png"))
            cut = list(dict.fromkeys(cut_off(stage.shown or stage.window)))
        finally:
            stage.close()
        troubles += len(cut)
        print(name, *(f"\n    {words}" for words in cut), flush=True)
    application.quit()
    return 1 if troubles else 0


def with_large_screen(folder: Path) -> None:
    """Dialogs are as large as the screen goes; without a display it would be one of 800 pixels."""
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        screen = {"name": "large", "width": 3840, "height": 2400, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
        file = folder / "screen.json"
        file.write_text(json.dumps({"screens": [{"x": 0, "y": 0, **screen}]}), encoding="utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"


def cut_off(window: QWidget) -> Iterator[str]:
    """The words of labels and buttons that are wider than what is seen of them."""
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, QLabel | QAbstractButton) or not widget.isVisible() or not shows_words(widget):
            continue
        needed = widget.fontMetrics().horizontalAdvance(without_key(widget.text()))
        if not widget.visibleRegion().isEmpty() and needed > room_of(widget) + 1:
            yield f"{type(widget).__name__} in {type(widget.parent()).__name__}: {widget.text()!r}"


def room_of(widget: QWidget) -> int:
    """How much of its width is within all that it stands in; what lies over it takes nothing away."""
    room = widget.rect()
    around = widget.parentWidget()
    while around is not None and not widget.isWindow():
        room &= QRect(widget.mapFrom(around, QPoint(0, 0)), around.size())
        around = None if around.isWindow() else around.parentWidget()
    return room.width()


def shows_words(widget: QLabel | QAbstractButton) -> bool:
    """Whether all its words are to be seen: not where it wraps or shortens them itself, or shows an icon alone."""
    if isinstance(widget, QLabel):
        return not (widget.wordWrap() or "<" in widget.text() or isinstance(widget, ShortenedLabel))
    if isinstance(widget, QToolButton) and not widget.icon().isNull():
        return widget.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly
    return not isinstance(widget, SHORTENING)


if __name__ == "__main__":
    sys.exit(main())
