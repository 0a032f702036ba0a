"""In every palette: words can be read where they stand in the window, and what has the keyboard is seen to have it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget

from playground.theme import apply
from playground.theme.colors import LINE_CONTRAST, TEXT_CONTRAST, contrast
from playground.theme.tokens import LIGHT, PALETTES, Palette
from tests.window.conftest import Opener, Person
from tests.window.test_names import described, usable

WORDED = (QLabel, QAbstractButton, QLineEdit, QComboBox)


@pytest.fixture
def person(open_window: Opener, qapp: QApplication) -> Iterator[Person]:
    """Every dock that is open from the start, on a network with a layer selected."""
    made = open_window("iris")
    made.window.selection.set(["Dense 1"])
    yield made
    apply.apply(qapp, LIGHT)


def worded(window: QWidget) -> list[QWidget]:
    """What shows words that can be used now."""
    found = [widget for widget in window.findChildren(QWidget) if isinstance(widget, WORDED)]
    return [widget for widget in found if widget.isVisibleTo(window) and widget.isEnabled() and words_of(widget)]


def words_of(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    assert isinstance(widget, QLabel | QAbstractButton)
    return widget.text()


def ink_of(image: QImage, ground: QColor) -> float:
    """The strongest contrast to the ground that anything in a picture has: that of the strokes of letters."""
    colors = {image.pixel(x, y) for x in range(2, image.width() - 2) for y in range(2, image.height() - 2)}
    return max((contrast(QColor(color), ground) for color in colors), default=1.0)


def ground_of(image: QImage) -> QColor:
    """The color that most of a picture has."""
    counts: dict[int, int] = {}
    for x in range(2, image.width() - 2):
        for y in range(2, image.height() - 2):
            pixel = image.pixel(x, y)
            counts[pixel] = counts.get(pixel, 0) + 1
    return QColor(max(counts, key=counts.__getitem__))


def test_words_can_be_read_where_they_stand(person: Person, qapp: QApplication) -> None:
    for palette in PALETTES.values():
        apply.apply(qapp, palette)
        QApplication.processEvents()
        assert_words_are_read(person, palette)


def assert_words_are_read(person: Person, palette: Palette) -> None:
    pale = []
    whole = person.window.grab().toImage()
    read = 0
    for widget in worded(person.window):
        place = widget.rect().translated(widget.mapTo(person.window, widget.rect().topLeft()))
        seen = widget.visibleRegion().boundingRect()
        if seen != widget.rect():
            continue  # scrolled away, or behind something
        image, read = whole.copy(place), read + 1
        if image.width() > 8 and image.height() > 8 and ink_of(image, ground_of(image)) < TEXT_CONTRAST:
            pale.append(f"{described(widget)}: {words_of(widget)}")
    assert not pale, "\n".join((palette.name, *pale))
    assert read > 30


def test_what_has_the_keyboard_is_seen_to_have_it(person: Person, qapp: QApplication) -> None:
    for palette in PALETTES.values():
        apply.apply(qapp, palette)
        person.window.activateWindow()
        QApplication.processEvents()
        assert_focus_is_seen(person.window, palette)


def assert_focus_is_seen(window: QWidget, palette: Palette) -> None:
    alike = []
    for widget in usable(window):
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or not widget.isEnabled():
            continue
        if widget.visibleRegion().isEmpty():
            continue
        widget.clearFocus()
        QApplication.processEvents()
        before = picture(widget, palette)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if not differs(before, picture(widget, palette)):
            alike.append(described(widget))
    assert not alike, "\n".join((palette.name, *alike))


def picture(widget: QWidget, palette: Palette) -> QImage:
    """The widget on the window: Qt leaves what it does not paint clear."""
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    image.fill(QColor(palette.window))
    painter = QPainter(image)
    painter.drawPixmap(0, 0, widget.grab())
    painter.end()
    return image


def differs(before: QImage, after: QImage) -> bool:
    """Whether pixels have changed so much that it is seen."""
    if before.size() != after.size():
        return True
    changed = 0
    for x in range(before.width()):
        for y in range(before.height()):
            one, other = before.pixel(x, y), after.pixel(x, y)
            if one != other and contrast(QColor(one), QColor(other)) >= LINE_CONTRAST:
                changed += 1
                if changed >= 8:
                    return True
    return False
