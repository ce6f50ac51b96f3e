"""Markdown as OCR tools write it: a paragraph a line, headings in varying use, paragraphs cut by columns and pages."""

from __future__ import annotations

import re
from random import Random

from attrs import frozen

from .models import Content, Page, Paragraph, Piece
from .printing import Printed, printed_piece
from .wrap import em, space_digits, wrap

_NO_CUT_BEFORE, _NO_CUT_AFTER = "，。、；：！？”’）》」』%. 0123456789", "，。；：！？”…（《“‘「『. 0123456789"
_SHORT = 40
_LABEL_RE = re.compile(r"[A-Za-z0-9]")


@frozen
class Style:
    """How one tool writes Markdown."""

    headline: str
    kicker: str
    deck: str
    section: str
    folio: str
    masthead: str
    subhead: str
    cut: float
    """Share of paragraphs that a column or a page cuts."""
    intruders: bool
    """Whether images, page numbers and the like stand in such cuts."""
    images: bool
    picture: str
    """How a picture is written."""
    caption: str
    """How a caption is written."""
    dashes: bool
    """Whether numbered items become list items."""
    digits: str
    two_lines: str
    """What parts the two lines of a headline."""
    heads: str
    line_end: str


def any_style(rng: Random) -> Style:
    """Return one of the dialects."""
    headline, kicker, deck = rng.choice(
        [
            ("## {}", "### {}", "### {}"),
            ("# {}", "## {}", "## {}"),
            ("# {}", "{}", "{}"),
            ("## {}", "## {}", "{}"),
            ("## {}", "{}", "{}"),
            ("**{}**", "{}", "{}"),
            ("### {}", "**{}**", "{}"),
            ("{}", "{}", "{}"),
        ]
    )
    picture, caption = rng.choice(
        [
            ("![](images/{}.jpg)", "{}"),
            ("![](images/{}.jpg)", "{}"),
            ("![]({}.jpeg)", "{}"),
            ('<img src="imgs/{}.jpg" alt="Image" width="40%" />', "{}"),
            (
                '<div style="text-align: center;"><img src="imgs/{}.jpg" alt="Image" /></div>',
                '<div style="text-align: center;">{}</div>',
            ),
        ]
    )
    return Style(
        headline=headline,
        kicker=kicker,
        deck=deck,
        section=rng.choice(["【{}】", "■ {}", headline.format("【{}】")]),
        folio=rng.choice(["{}", "{}", "# {}"]),
        masthead=rng.choice(["# {}", "{}"]),
        # A tool that marks no headline marks no subhead either, and one mark never means both.
        subhead=rng.choice(["{}", "{}", "**{}**", "#### {}"]) if headline.startswith("#") else "{}",
        cut=rng.choice([0.0, 0.1, 0.2]),
        intruders=rng.random() < 0.4,
        images=rng.random() < 0.5,
        picture=picture,
        caption=caption,
        dashes=rng.random() < 0.3,
        digits=rng.choice(["none", "none", "none", "both"]),
        two_lines=rng.choice([" ", "  \n"]) if headline == "{}" else " ",
        heads=rng.choice(["before", "before", "before", "mixed"]),
        line_end=rng.choice(["\n", "\n", "\n", "\r\n"]),
    )


def render(content: Content, style: Style, rng: Random) -> str:
    """Return the Markdown of all pages."""
    blocks: list[str] = []
    if content.masthead:
        first, *rest = content.masthead
        blocks += [style.masthead.format(first)]
        blocks += ["  \n".join(rest)] if rng.random() < 0.4 else rest
    blocks += content.contents if rng.random() < 0.5 else ["  \n".join(content.contents)] if content.contents else []
    rests = {piece.jump_to: piece for page in content.pages for piece in page.pieces if piece.jump_to is not None}
    for page in content.pages:
        blocks += _page(page, style, rng, rests.get(page.number))
    if content.slogans:
        blocks += content.slogans
    text = "\n\n".join(blocks) + "\n"
    return text.replace("\n", style.line_end)


def hard_wrapped(text: str, rng: Random) -> str:
    """Return Markdown whose paragraphs are broken into lines."""
    width = float(rng.randint(18, 42))
    lines: list[str] = []
    for line in text.split("\n"):
        prose = em(line) > width and not line.startswith(("#", "!", "*", "-", "<", "["))
        lines += wrap(line, [width], hang=True) if prose else [line]
    return "\n".join(lines)


def _page(page: Page, style: Style, rng: Random, continued: Piece | None) -> list[str]:
    blocks = [style.folio.format(page.folio)] if page.folio else []
    groups: list[list[str]] = []
    for piece in page.pieces:
        printed = printed_piece(piece, rng)
        head, body = _head(piece, style), _body(printed, style, rng, page)
        displaced = style.heads == "mixed" and piece.lead is not None and rng.random() < 0.15
        groups.append(body + head if displaced else head + body)
    if continued is not None:
        groups.insert(rng.randint(0, len(groups)), _continuation(continued, style, rng, page))
    return blocks + [block for group in groups for block in group]


def _head(piece: Piece, style: Style) -> list[str]:
    blocks = [style.section.format(piece.section)] if piece.section else []
    blocks += [style.kicker.format(piece.kicker)] if piece.kicker else []
    blocks += [style.headline.format(style.two_lines.join(piece.headline))]
    return blocks + ([style.deck.format(piece.deck)] if piece.deck else [])


def _body(printed: Printed, style: Style, rng: Random, page: Page) -> list[str]:
    blocks: list[str] = []
    for note in printed.piece.notes:
        if note.kind == "editor":
            blocks += [rng.choice(["编者按", "### 编者按", "**编者按**", "【编者按】"]), note.text]
    blocks += [printed.head] if printed.head else []
    pictures = [block for caption in printed.captions for block in _picture(caption, style, rng)]
    if not printed.body:
        return blocks + pictures
    body = _paragraphs(printed.body, style, rng, page)
    body = [*body, printed.piece.jump_form] if printed.rest else _ended(body, printed, rng)
    at = rng.choice([0, len(body), rng.randint(0, len(body))])
    if 0 < at < len(body) and len(body[at - 1]) < _SHORT:
        at -= 1  # no picture stands between a subhead and its text
    return [*blocks, *body[:at], *pictures, *body[at:]]


def _picture(caption: str, style: Style, rng: Random) -> list[str]:
    printed = style.caption.format(caption)
    return [style.picture.format(f"{rng.randrange(10**6):06x}"), printed] if style.images else [printed]


def _ended(body: list[str], printed: Printed, rng: Random) -> list[str]:
    if printed.inline_tail:
        body = [*body[:-1], body[-1] + rng.choice(["", " "]) + printed.inline_tail]
    return [*body, *printed.tail]


def _continuation(piece: Piece, style: Style, rng: Random, page: Page) -> list[str]:
    printed = printed_piece(piece, rng)
    body = _paragraphs(printed.rest, style, rng, page)
    if rng.random() < 0.5:
        body[0] = piece.jump_back_form + rng.choice(["", " "]) + body[0]
    else:
        body.insert(0, piece.jump_back_form)
    return _ended(body, printed, rng)


def _paragraphs(paragraphs: tuple[Paragraph, ...], style: Style, rng: Random, page: Page) -> list[str]:
    blocks: list[str] = []
    for paragraph in paragraphs:
        text = space_digits(paragraph.text, style.digits, rng) if paragraph.form != "item" else paragraph.text
        if paragraph.form == "subhead":
            blocks.append(style.subhead.format(text))
        elif paragraph.form == "item" and style.dashes:
            blocks.append("- " + text)
        elif len(text) > 70 and rng.random() < style.cut:
            blocks += cut_paragraph(text, rng, _intruder(rng, page) if style.intruders else [])
        else:
            blocks.append(text)
    return blocks


def cut_paragraph(text: str, rng: Random, between: list[str]) -> list[str]:
    """Return a paragraph in two blocks, cut inside a sentence, with something between them or nothing."""
    at = rng.randint(25, len(text) - 15)
    while at > 25 and (text[at] in _NO_CUT_BEFORE or text[at - 1] in _NO_CUT_AFTER or _LABEL_RE.match(text[at])):
        at -= 1
    if at <= 25:
        return [text]
    return [text[:at], *between, text[at:]]


def _intruder(rng: Random, page: Page) -> list[str]:
    return rng.choice(
        [[], ["![](images/fig.png)"], [str(page.number)], ["---"], [""], [f"<!-- page {page.number} -->"]]
    )
