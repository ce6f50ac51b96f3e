"""The layouts: each makes an issue from a seed and prints it, with its gold."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from attrs import evolve

from . import dialects, issues, magazine, markdown, pdf, plain
from .models import Content, Sample
from .printing import gold_of, restyle

_WIDE_DIGITS = str.maketrans("0123456789", "０１２３４５６７８９")
_HALF_MARKS = str.maketrans("，：；（）", ",:;()")
# As PDF fonts print them: Kangxi radicals and the supplement.
_RADICALS = str.maketrans(
    "工文民生人大水日月山白石土高立行言见车马龙风门", "⼯⽂⺠⽣⼈⼤⽔⽇⽉⼭⽩⽯⼟⾼⽴⾏⾔⻅⻋⻢⻰⻛⻔"
)


def pdf_blank(rng: Random) -> tuple[Content, str]:
    """A PDF text layer with a blank line after each line."""
    content = issues.newspaper(rng)
    return content, pdf.render(content, pdf.blank_line_style(rng), rng)


def pdf_dense(rng: Random) -> tuple[Content, str]:
    """A PDF text layer without blank lines inside a frame."""
    content = issues.newspaper(rng)
    return content, pdf.render(content, pdf.dense_style(rng), rng)


def pdf_radicals(rng: Random) -> tuple[Content, str]:
    """A PDF text layer whose fonts print radicals for some characters, or digits in full width."""
    content = issues.newspaper(rng, pages=1)
    if rng.random() < 0.4:
        content = restyle(content, lambda text: text.translate(_WIDE_DIGITS))
        return content, pdf.render(content, pdf.dense_style(rng), rng)
    return content, pdf.render(content, pdf.blank_line_style(rng), rng).translate(_RADICALS)


def ocr_markdown(rng: Random) -> tuple[Content, str]:
    """Markdown by OCR of a newspaper."""
    content = issues.newspaper(rng)
    return content, markdown.render(content, markdown.any_style(rng), rng)


def wrapped_markdown(rng: Random) -> tuple[Content, str]:
    """Markdown whose paragraphs are broken into lines, with a blank line between paragraphs."""
    content = issues.newspaper(rng)
    style = evolve(markdown.any_style(rng), line_end="\n")
    return content, markdown.hard_wrapped(markdown.render(content, style, rng), rng)


def ocr_magazine(rng: Random) -> tuple[Content, str]:
    """OCR of a magazine, without heading marks; the tool prints half-width marks now and then."""
    content = issues.magazine(rng)
    if rng.random() < 0.4:
        content = restyle(content, lambda text: text.translate(_HALF_MARKS))
    return content, magazine.render(content, rng)


def magazine_markdown(rng: Random) -> tuple[Content, str]:
    """OCR of a magazine with heading marks."""
    content = issues.magazine(rng)
    return content, magazine.render(content, rng, rng.choice(["# {}", "## {}", "**{}**"]))


def plain_text(rng: Random) -> tuple[Content, str]:
    """Plain text with indents."""
    content = issues.newspaper(rng)
    return content, plain.render(content, rng)


LAYOUTS: dict[str, Callable[[Random], tuple[Content, str]]] = {
    "pdf-blank": pdf_blank,
    "pdf-dense": pdf_dense,
    "pdf-radicals": pdf_radicals,
    "markdown": ocr_markdown,
    "markdown-wrapped": wrapped_markdown,
    "magazine": ocr_magazine,
    "magazine-md": magazine_markdown,
    "plain": plain_text,
    "narrow": dialects.narrow_columns,
    "paged": dialects.paged,
    "headings": dialects.heading_everywhere,
    "literary": dialects.literary_page,
    "bulletin": dialects.bulletin,
    "gazette": dialects.gazette,
}
"""Layouts by name."""


def sample(layout: str, seed: int) -> Sample:
    """Return one rendered issue; the same arguments give the same issue."""
    rng = Random(f"{layout} {seed}")
    content, text = LAYOUTS[layout](rng)
    last = content.pages[-1].number
    magazine_page = layout.startswith("magazine")
    gold = gold_of(content, lambda piece: magazine_page or (piece.jump_to is not None and piece.jump_to <= last))
    return Sample(f"{layout}-{seed:03d}", text, gold)
