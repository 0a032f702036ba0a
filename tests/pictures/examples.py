"""Trains every example a while and paints the gallery's pictures of them, light and dark: part of `make pictures`."""

from __future__ import annotations

import argparse
import functools
import io
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from playground.app import make_application
from playground.formats.examples import example_ids, load_example
from playground.panels.gallery.card import PICTURE, picture_file
from playground.spec.blocks import edit_inside
from playground.spec.edits import remove_layers
from playground.spec.project import Project
from playground.theme import apply
from playground.theme.tokens import DARK, LIGHT
from playground.training.prepare import prepare
from tests.pictures import learning, posters
from tests.pictures.posters import Poster, poster_for

# For screens with two device pixels in each.
RATIO, QUALITY = 2, 78
STEPS = 800


@dataclass(frozen=True)
class Shown:
    """What is painted of an example where its data does not say it already, and after how many steps."""

    poster: Poster | None = None
    steps: int = STEPS


def _with_batch(size: int) -> Callable[[Project], Project]:
    return lambda project: project.replace(training=project.training.replace(batch_size=size))


def _without(kind: str) -> Callable[[Project], Project]:
    """Without the layers of a kind."""

    def edit(project: Project) -> Project:
        return remove_layers(project, [node.name for node in project.graph.nodes if node.layer.kind == kind])

    return edit


def _without_wires_past(project: Project) -> Project:
    """With plain layers inside of its block."""
    return edit_inside(project, ["Residual 1"], lambda inside: remove_layers(inside, ["Add 1"]))


SHOWN: Mapping[str, Shown] = {
    "circle": Shown(steps=3000),
    "xor": Shown(steps=3000),
    "spiral": Shown(steps=4000),
    "overfit": Shown(steps=3000),
    "descent": Shown(learning.descent, 12),
    "descent-race": Shown(learning.race, 0),
    "batches": Shown(learning.losses),
    "hand-worked": Shown(learning.explained, 0),
    "batch-size": Shown(learning.compared(_with_batch(10), _with_batch(100)), 300),
    "normalization": Shown(learning.compared(_without("batch_norm")), 300),
    "rnn-lstm-gru": Shown(learning.side_by_side, 0),
    "residual": Shown(learning.compared(_without_wires_past), 300),
    "attention": Shown(posters.attention, 500),
    "positional-encoding": Shown(posters.attention, 1000),
    "deep-sigmoid": Shown(learning.gradient_bars, 400),
    "exploding-rnn": Shown(learning.gradients, 30),
    "vit-digits": Shown(steps=300),
    "mnist-classic": Shown(posters.first_weights, 4000),
    "cnn-mnist": Shown(posters.feature_maps, 400),
    "transformer-austen": Shown(functools.partial(posters.text, prompt="It is a truth "), 2000),
    "transformer-tang": Shown(functools.partial(posters.text, prompt="明月"), 2000),
}


def main() -> int:
    """Paint those that are asked for, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("ids", nargs="*", choices=[[], *example_ids()], help="which ones; else all")
    application = make_application(sys.argv[:1])
    for example in parser.parse_args().ids or example_ids():
        for path in paint(example, application):
            print(path, f"{path.stat().st_size / 1000:.0f} kB", flush=True)
    return 0


def paint(example: str, application: QApplication) -> list[Path]:
    """Write the pictures of an example; none where nothing suits its data, and the gallery shows its drawing."""
    shown, project = SHOWN.get(example, Shown()), load_example(example)
    poster = shown.poster or poster_for(project.data.task(), project.data)
    if poster is None:
        return []
    trainer = prepare(project)
    for _ in trainer.run(steps=shown.steps):
        pass
    written = []
    for palette in (LIGHT, DARK):
        apply.apply(application, palette)
        image = QImage(PICTURE * RATIO, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(RATIO)
        image.fill(QColor(palette.window))
        painter = QPainter(image)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        poster(trainer, painter)
        painter.end()
        written.append(picture_file(example, palette))
        written[-1].parent.mkdir(exist_ok=True)
        _save(image, written[-1])
    return written


def _save(image: QImage, path: Path) -> None:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    with Image.open(io.BytesIO(bytes(content.data()))) as picture:
        picture.convert("RGB").save(path, "WEBP", quality=QUALITY, method=6)


if __name__ == "__main__":
    sys.exit(main())
