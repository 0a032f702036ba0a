"""What people write: Markdown with formulas, in pictures that are sharp, and nothing of it leads elsewhere."""

from __future__ import annotations

import time

import pytest
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QTextFormat
from PySide6.QtWidgets import QApplication

from playground.spec.notes import TONES
from playground.theme import apply, written_text
from playground.theme.formulas import effort, formula
from playground.theme.paper import paper
from playground.theme.tokens import DARK, LIGHT, PALETTES
from playground.theme.written_text import WrittenText

pytestmark = pytest.mark.usefixtures("qapp")


def written(text: str) -> WrittenText:
    made = WrittenText()
    made.show_text(text)
    return made


def runs(text: WrittenText) -> dict[str, QTextFormat]:
    """The formats by what stands in them."""
    found, block = {}, text.begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            found[iterator.fragment().text()] = iterator.fragment().charFormat()
            iterator += 1
        block = block.next()
    return found


def test_bold_italic_code_headings_and_lists_are_seen() -> None:
    text = written("# Head\n\nSome **bold** and *leaning* and `code`\n\n- one\n- two")
    found = runs(text)
    assert found["bold"].fontWeight() >= QFont.Weight.DemiBold and found["leaning"].fontItalic()
    assert found["code"].background().color().alpha() and found["Head"].fontWeight() == QFont.Weight.DemiBold
    assert text.findBlock(text.find("one").position()).textList() is not None
    assert text.spoken == "Head Some bold and leaning and code one two"


def test_a_line_that_was_ended_by_hand_stays_one() -> None:
    assert written("one\ntwo").toPlainText() in ("one\ntwo", "one\N{LINE SEPARATOR}two")


def test_formulas_are_pictures_and_dollars_and_code_are_not() -> None:
    text = written("It costs \\$5, and `$x$`: $z = w x + b$ and\n\n$$\\frac{1}{n} \\sum_i l_i$$")
    assert text.toPlainText().count("\N{OBJECT REPLACEMENT CHARACTER}") == 2 and not text.troubles
    assert "$5, and $x$: z = w x + b and \\frac" in text.spoken


@pytest.mark.parametrize(
    "latex", ["\\frac{a", "x^", "}{", "\\nosuch x", "_", "a & b", "\\left( x", "损失", "x" * 2000, "{" * 900]
)
def test_what_is_no_formula_is_shown_as_it_was_written(latex: str) -> None:
    text = written(f"so ${latex}$ there")
    assert text.troubles == (latex,) and f"so ${latex}$ there" in text.toPlainText()


@pytest.mark.parametrize(
    "latex",
    [
        r"\text{softmax}(z)_i = \frac{e^{z_i}}{\sum_{j=1}^{K} e^{z_j}}",
        r"L = -\frac{1}{n} \sum_{i=1}^{n} \left[ y_i \log \hat{y}_i + (1-y_i)\log(1-\hat{y}_i) \right]",
        r"\text{Attention}(Q,K,V) = \text{softmax}\left(\frac{QK^\top}{\sqrt{d_k}}\right)V",
        r"\hat{m}_t = \frac{m_t}{1-\beta_1^t}, \quad w \leftarrow w - \eta \frac{\hat{m}_t}{\sqrt{\hat{v}_t}+\epsilon}",
        r"f(x)=\begin{cases} x & \text{if } x > 0 \\ \alpha (e^x - 1) & \text{otherwise}\end{cases}",
        r"\begin{pmatrix} w_{11} & w_{12} \\ w_{21} & w_{22}\end{pmatrix} \nabla_w L \odot \sigma'(z^{l-1})",
    ],
)
def test_the_formulas_of_the_field_are_drawn(latex: str) -> None:
    assert not written(f"$${latex}$$").troubles


@pytest.mark.parametrize(
    "latex",
    [r"\frac{" * 40 + "x" + "}{2}" * 40, r"\left(" * 9 + "x" + r"\right)" * 9, "x^{" * 120 + "x" + "}" * 120],
)
def test_a_formula_that_would_take_for_ever_is_shown_as_it_was_written(latex: str) -> None:
    start = time.perf_counter()
    assert written(f"${latex}$").troubles == (latex,)
    assert time.perf_counter() - start < 2


def test_of_a_text_full_of_formulas_only_so_many_are_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    latex = [rf"\sqrt{{a_{number}}}" for number in range(9)]
    assert len(set(map(effort, latex))) == 1
    monkeypatch.setattr(written_text, "_MOST_EFFORT", 4 * effort(latex[0]))
    assert written(" ".join(f"${formula}$" for formula in latex)).troubles == tuple(latex[4:])


def test_links_and_pictures_lead_nowhere_and_tags_are_words() -> None:
    text = written("[here](https://a.example) ![a cat](/etc/passwd) <b>tag</b>")
    assert not any(format_.isAnchor() or format_.isImageFormat() for format_ in runs(text).values())
    assert text.toPlainText() == "here a cat <b>tag</b>"


@pytest.mark.parametrize(
    "hostile", ["*" * 20_000, "> " * 9_000, "`" * 20_000, "$a" * 9_000, "- " * 9_000, "[" * 20_000]
)
def test_hostile_texts_are_laid_out_soon(hostile: str) -> None:
    start = time.perf_counter()
    written(hostile).size()
    assert time.perf_counter() - start < 5


def ink(name: str) -> set[str]:
    """The colors in the picture of a formula on its paper."""
    text = written("$x$")
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(paper("paper"))
    painter = QPainter(picture)
    painter.scale(4, 4)
    text.draw(painter)
    painter.end()
    return {QColor(picture.pixel(x, y)).name() for x in range(40) for y in range(40)}


def test_formulas_have_the_color_of_the_text_light_and_dark(qapp: QApplication) -> None:
    for palette in (DARK, LIGHT):
        apply.apply(qapp, palette)
        assert palette.text.lower() in ink(palette.name)


def test_the_same_formula_is_drawn_once_and_lies_on_the_baseline() -> None:
    assert formula("x_1", 15.0, "#123456") is formula("x_1", 15.0, "#123456")
    low, high = formula("x_1", 15.0, "#123456"), formula("x^2", 15.0, "#123456")
    assert low is not None and high is not None
    assert low.descent > high.descent and high.ascent > low.ascent


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda palette: palette.name)
def test_every_paper_can_be_read_on_and_is_none_of_the_others(qapp: QApplication, palette: object) -> None:
    apply.apply(qapp, palette)
    colors = [paper(tone) for tone in TONES]
    assert len({color.name() for color in [*colors, QColor(palette.surface)]}) == len(TONES) + 1
    for color in colors:
        assert contrast(QColor(palette.text), color) > 7
        assert contrast(QColor(palette.warning_text), color) > 3
    apply.apply(qapp, LIGHT)


def contrast(ink: QColor, behind: QColor) -> float:
    """The ratio of WCAG 2."""
    light, dark = sorted((luminance(ink), luminance(behind)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(color: QColor) -> float:
    parts = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in color.getRgbF()[:3])
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))
