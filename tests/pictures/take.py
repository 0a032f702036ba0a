"""Takes every picture, light and dark, and writes the page that shows them: `make pictures`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtGui import QPixmap

from playground.app import make_application
from tests.pictures.scenes import SCENES, Scene
from tests.pictures.stage import Stage

FOLDER = Path("resources/help")
APPEARANCES = ("light", "dark")
PAGE = "pictures.md"
# Colors of a picture: enough for what is drawn in few, and a third of the bytes.
COLORS = 255


def main() -> int:
    """Take those that are asked for, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "names", nargs="*", choices=[[], *(scene.name for scene in SCENES)], help="which ones; else all"
    )
    parser.add_argument("--output", type=Path, default=FOLDER)
    options = parser.parse_args()
    application = make_application(sys.argv[:1])
    options.output.mkdir(parents=True, exist_ok=True)
    for scene in SCENES:
        if not options.names or scene.name in options.names:
            for appearance in APPEARANCES:
                path = options.output / f"{scene.name}-{appearance}.png"
                _save(take(scene, appearance), path)
                print(path, f"{path.stat().st_size / 1000:.0f} kB", flush=True)
    (options.output / PAGE).write_text(page(), encoding="utf-8")
    application.quit()
    return 0


def page() -> str:
    """Every picture with its caption, light beside dark, as Markdown."""
    rows = [
        f"## {scene.caption}\n\n"
        + " ".join(f"![{scene.caption}, {name}]({scene.name}-{name}.png)" for name in APPEARANCES)
        for scene in SCENES
    ]
    head = "# What there is to see\n\nTaken by `make pictures`, 1440 x 900, of the program as it is.\n\n"
    return head + "\n\n".join(rows) + "\n"


def take(scene: Scene, appearance: str) -> QPixmap:
    """The picture of a scene."""
    stage = Stage(scene.example, appearance)
    try:
        stage.train(scene.steps)
        scene.act(stage)
        return stage.picture()
    finally:
        stage.close()


def _save(picture: QPixmap, path: Path) -> None:
    picture.save(str(path))
    with Image.open(path) as image:
        image.convert("RGB").quantize(COLORS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(
            path, optimize=True
        )


if __name__ == "__main__":
    sys.exit(main())
