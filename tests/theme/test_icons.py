"""Icons are there, in the palette's colors, sharp at every scale."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

from playground.resources import ResourceError
from playground.theme import apply, icons
from playground.theme.tokens import DARK, ICON, LIGHT

SIZE = QSize(ICON, ICON)


@pytest.fixture(autouse=True)
def light(qapp: QApplication):
    apply.apply(qapp, LIGHT)
    yield
    apply.apply(qapp, LIGHT)


def painted_pixels(image: QImage) -> int:
    return sum(image.pixelColor(x, y).alpha() > 0 for x in range(image.width()) for y in range(image.height()))


def colors_of(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> set[str]:
    image = icon.pixmap(QSize(48, 48), 1.0, mode).toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("name", icons.names())
@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_an_icon_is_drawn_in_the_pixels_of_the_screen(name: str, ratio: float) -> None:
    picture = icons.icon(name).pixmap(SIZE, ratio)
    assert picture.size() == SIZE * ratio
    assert picture.devicePixelRatio() == ratio
    assert painted_pixels(picture.toImage()) > 12 * ratio


def test_an_icon_follows_the_palette_without_being_set_again(qapp: QApplication) -> None:
    icon = icons.icon("run")
    assert QColor(LIGHT.text).name() in colors_of(icon)
    apply.apply(qapp, DARK)
    assert QColor(DARK.text).name() in colors_of(icon)


def test_a_disabled_icon_is_pale() -> None:
    assert QColor(LIGHT.disabled).name() in colors_of(icons.icon("run"), QIcon.Mode.Disabled)


def test_a_copied_icon_that_is_changed_leaves_the_first_alone() -> None:
    icon = icons.icon("run")
    copy = QIcon(icon)
    copy.addPixmap(icon.pixmap(SIZE))
    assert painted_pixels(icon.pixmap(SIZE).toImage()) > 0


def test_a_kind_of_layer_without_a_picture_gets_the_general_one() -> None:
    assert icons.layer_icon_name("dense") == "dense"
    assert icons.layer_icon_name("kohonen") == "layer"


def test_an_icon_that_is_not_there_is_named() -> None:
    with pytest.raises(ResourceError, match="no-such-icon"):
        icons.icon("no-such-icon")
