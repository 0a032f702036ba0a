"""Draws the program's icon in the sizes and forms that systems ask for, from the one SVG there is.

    python packaging/icons.py FOLDER

Leaves `16.png` to `512.png`, `playground.ico` (Windows) and `playground.icns` (macOS). Runs where the program is
installed: draws with its Qt and writes with its Pillow.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

PNG_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = [(edge, edge) for edge in (16, 24, 32, 48, 64, 128, 256)]


def draw(folder: Path) -> None:
    """All icons, in this folder."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PIL import Image
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    from playground import resources

    application = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(str(resources.path("icons", "app.svg")), application)
    folder.mkdir(parents=True, exist_ok=True)
    for edge in (*PNG_SIZES, 1024):
        image = QImage(edge, edge, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        image.save(str(folder / f"{edge}.png"))
    with Image.open(folder / "1024.png") as largest:
        largest.save(folder / "playground.ico", sizes=ICO_SIZES)
        largest.save(folder / "playground.icns")
    (folder / "1024.png").unlink()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    draw(Path(sys.argv[1]))
