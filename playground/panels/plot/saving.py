"""Saving what is drawn: as a picture in pixels (PNG), as a drawing (SVG), or as the numbers themselves (CSV)."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QWidget

from playground.panels.plot.line import Block, Line
from playground.spec.errors import PlaygroundError
from playground.spec.language import marked, tr
from playground.storage.replacing import replacing

# Pixels of a saved picture for each one of the screen.
SHARPNESS = 2
DIALOG_TITLE = marked("Save")


@dataclass(frozen=True)
class Table:
    """Numbers and words with the names of their columns; NaN is written as an empty field."""

    names: tuple[str, ...]
    rows: tuple[tuple[float | str, ...], ...]

    @classmethod
    def of(cls, label: str, lines: Sequence[Line], blocks: Sequence[Block], hidden: frozenset[int]) -> Table:
        """What a plot draws: a row for each place that a curve has, a column for each curve."""
        places = np.unique(np.concatenate([np.empty(0), *(block.x.astype(np.float64) for block in blocks)]))
        columns = []
        for block in blocks:
            at = np.searchsorted(places, block.x.astype(np.float64))
            for values in block.values.T:
                column = np.full(len(places), np.nan)
                column[at] = values
                columns.append(column)
        shown = [number for number in range(min(len(lines), len(columns))) if number not in hidden]
        names = (label or "x", *(lines[number].name for number in shown))
        return cls(names, tuple(zip(places.tolist(), *(columns[number].tolist() for number in shown), strict=True)))

    def text(self) -> str:
        """As comma-separated values, names first."""
        written = io.StringIO()
        writer = csv.writer(written, lineterminator="\n")
        writer.writerow(self.names)
        writer.writerows([_written(value) for value in row] for row in self.rows)
        return written.getvalue()


def _written(value: float | str) -> str:
    if isinstance(value, str):
        return value
    return "" if np.isnan(value) else f"{value:.9g}"


class Picture(Protocol):
    """Something drawn that can be saved."""

    def picture_size(self) -> QSize:
        """How large it is, in pixels of the screen."""

    def paint_picture(self, painter: QPainter) -> None:
        """Draw it."""


def add_save_actions(
    menu: QMenu, picture: Picture, name: str, owner: QWidget, table: Callable[[], Table] | None = None
) -> None:
    """Let a menu save a picture, and its numbers where it has some."""

    def add(suffix: str, content: Callable[[], bytes], doc: str) -> None:
        action = menu.addAction(tr("Save as {format}…", format=suffix[1:].upper()))
        action.setToolTip(doc)
        action.triggered.connect(lambda: save_content(owner, name, suffix, content))

    add(".png", lambda: png(picture), tr("The picture as it is, in pixels: for slides and messages"))
    add(".svg", lambda: svg(picture), tr("The picture as lines and letters: sharp at every size, for print"))
    if table is not None:
        doc = tr("The numbers that are shown, a row for each place: for a spreadsheet")
        add(".csv", lambda: table().text().encode("utf-8"), doc)
    menu.setToolTipsVisible(True)


def png(picture: Picture) -> bytes:
    """The picture as the bytes of a PNG file."""
    image = QImage(picture.picture_size() * SHARPNESS, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARPNESS)
    painter = QPainter(image)
    picture.paint_picture(painter)
    painter.end()
    written = QByteArray()
    buffer = QBuffer(written)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(written.data())


def svg(picture: Picture) -> bytes:
    """The picture as the bytes of an SVG file."""
    written = QByteArray()
    buffer = QBuffer(written)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(picture.picture_size())
    generator.setViewBox(QRect(0, 0, picture.picture_size().width(), picture.picture_size().height()))
    painter = QPainter(generator)
    picture.paint_picture(painter)
    painter.end()
    return bytes(written.data())


def save_content(owner: QWidget, name: str, suffix: str, content: Callable[[], bytes]) -> None:
    """Ask where to, and write it there."""
    start = re.sub(r"[^\w-]+", "-", name.lower()).strip("-") or "plot"
    chosen, _ = QFileDialog.getSaveFileName(owner, tr(DIALOG_TITLE), start + suffix, f"*{suffix}")
    if not chosen:
        return
    path = Path(chosen)
    try:
        with replacing(path if path.suffix else path.with_suffix(suffix)) as file:
            file.write(content())
    except PlaygroundError as error:
        QMessageBox.warning(owner, "Neural Playground", str(error))
