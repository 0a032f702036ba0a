"""How an explained step looks: a page of HTML, with links to its layers and neurons."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from playground.spec.language import tr
from playground.theme import sizes
from playground.theme.tokens import TEXT, TEXT_LARGE, Palette
from playground.training.explaining.lines import Line, Section
from playground.training.probes.explanation import Explained

# Before what a link does: layer/NAME selects it, neuron/NAME/N opens that neuron.
SCHEME = "explain:"


def page_of(answer: Explained) -> str:
    """The whole page."""
    if answer.refusal:
        return f"<p>{escape(answer.refusal[:1].upper() + answer.refusal[1:])}.</p>"
    parts: list[str] = []
    for number, section in enumerate(answer.sections):
        if not number or answer.sections[number - 1].phase is not section.phase:
            parts.append(f'<p class="phase">{escape(section.phase.title)}</p>')
        parts += _section(section)
    return "".join(parts)


def _section(section: Section) -> Iterator[str]:
    name = escape(section.layer)
    title = escape(section.title)
    linked = f'<a name="{name}" href="{SCHEME}layer/{name}">{title}</a>' if section.layer else title
    yield f'<p class="title">{linked}{_neurons(section)}</p>'
    if section.about:
        yield f'<p class="about">{escape(section.about)}</p>'
    yield from map(_line, section.lines)


def _neurons(section: Section) -> str:
    """Which neuron is told of, and the way to the others."""
    if section.unit is None:
        return ""
    last, now = section.units - 1, section.unit
    before, after = (f"{SCHEME}neuron/{escape(section.layer)}/{place}" for place in (now - 1, now + 1))
    back = f'<a href="{before}">◂</a>' if now > 0 else "◂"
    on = f'<a href="{after}">▸</a>' if now < last else "▸"
    words = escape(tr("neuron {number} of {count}", number=now + 1, count=section.units))
    return f'<span class="about">&nbsp;&nbsp; {back} {words} {on}</span>'


def _line(line: Line) -> str:
    text = escape(line.math.text)
    if line.is_prose:
        return f'<p class="about">{text}</p>'
    head, equals, rest = text.partition(" = ")
    body, last, result = rest.rpartition(" = ")
    if equals and last:
        text = f"{head} = {body} = <b>{result}</b>"
    elif equals:
        text = f"{head} = <b>{rest}</b>"
    return f"<p>{text}</p>"


def style_of(palette: Palette) -> str:
    """The look of the page."""
    return f"""
        body {{ color: {palette.text}; font-size: {sizes.text(TEXT)}px }}
        p {{ margin: 0 0 2px 16px; line-height: 130% }}
        p.phase {{ font-size: {sizes.text(TEXT_LARGE)}px; font-weight: 600; margin: 12px 0 4px 0 }}
        p.title {{ font-weight: 600; margin: 8px 0 2px 0 }}
        .about {{ color: {palette.muted}; font-weight: 400 }}
        a {{ color: {palette.accent}; text-decoration: none }}
    """
