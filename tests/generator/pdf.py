"""Text layers of PDF pages: lines as they were broken in print, frame after frame."""

from __future__ import annotations

from random import Random

from attrs import field, frozen

from .models import Content, Page, Piece
from .printing import Printed, printed_piece
from .wrap import em, space_digits, stretch, wrap

_NARROW = 16


@frozen
class Style:
    """How one text layer is spoilt."""

    line_end: str
    """Between lines of a frame: one line feed, or two."""
    indent: str
    """What is left of the indent of a paragraph; if nothing, its first line is shorter."""
    frame_ends: tuple[str, ...]
    """Between frames."""
    digits: str
    hang: bool
    heads: str
    """Where headlines stand: before, after, heap or mixed."""
    stretched: float
    """Share of lines that are set wide."""
    columns: bool
    """Whether the columns of a long body are frames of their own."""
    display_end: str = field(default="\n")
    """Between the two lines of one headline."""
    narrowest: int = 12
    """Of the columns, in ems."""
    widest: int = 30


def blank_line_style(rng: Random) -> Style:
    """Return a style with a blank line after each line."""
    return Style(
        line_end="\n\n",
        indent="",
        frame_ends=rng.choice([("\n ",), ("\n ", "\n\n"), ("\n", "\n\n"), ("\n\f",), ("\n\n",)]),
        digits=rng.choice(["none", "before", "both", "mixed"]),
        hang=rng.random() < 0.6,
        heads=rng.choice(["before", "before", "before", "after", "heap", "mixed"]),
        stretched=rng.choice([0.0, 0.02, 0.05]),
        columns=rng.random() < 0.3,
    )


def dense_style(rng: Random) -> Style:
    """Return a style without blank lines inside a frame."""
    return Style(
        line_end=rng.choice(["\n", "\n", "\r\n"]),
        indent=rng.choice(["", "　　", "  ", "    "]),
        frame_ends=rng.choice([("\n\n",), ("\n\n", "\n\n\n"), ("\n",), ("\n\f",)]),
        digits=rng.choice(["none", "none", "before", "both", "mixed"]),
        hang=rng.random() < 0.6,
        heads=rng.choice(["before", "before", "before", "after", "mixed"]),
        stretched=rng.choice([0.0, 0.0, 0.03]),
        columns=rng.random() < 0.3,
    )


def render(content: Content, style: Style, rng: Random) -> str:
    """Return the text of all pages."""
    frames: list[str] = []
    if content.masthead:
        frames.append(style.line_end.join(content.masthead))
    if content.contents:
        frames.append(style.line_end.join(content.contents))
    rests = {piece.jump_to: piece for page in content.pages for piece in page.pieces if piece.jump_to is not None}
    for page in content.pages:
        frames += _page(page, style, rng, rests.get(page.number))
    if content.slogans:
        frames.append(style.line_end.join(content.slogans))
    text = frames[0]
    for frame in frames[1:]:
        text += rng.choice(style.frame_ends) + frame
    if style.line_end == "\r\n":
        text = text.replace("\r\n", "\n").replace("\n", "\r\n")
    return text + rng.choice(["", "\n", "\n\n"])


def _page(page: Page, style: Style, rng: Random, continued: Piece | None) -> list[str]:
    frames = [page.folio] if page.folio else []
    heap: list[str] = []
    for piece in page.pieces:
        printed = printed_piece(piece, rng)
        head, body = _head(piece, style, rng), _body(printed, style, rng)
        where = style.heads if style.heads != "mixed" else rng.choice(["before", "after", "heap"])
        if not _may_stand_apart(piece):
            where = "before"
        if where == "before":
            frames += [head, *body]
        elif where == "after":
            frames += [*body, head]
        else:
            frames += body
            heap.append(head)
    rng.shuffle(heap)
    if continued is not None:
        frames.insert(rng.randint(1, len(frames)) if page.folio else len(frames), _continuation(continued, style, rng))
    return frames + heap


def _may_stand_apart(piece: Piece) -> bool:
    """Whether a headline may stand elsewhere than above its body: not if nothing else shows where the body starts."""
    if piece.section or any(note.kind == "editor" for note in piece.notes):
        return False
    return piece.kind in ("feature", "photo") or (piece.kind == "news" and piece.lead is not None)


def _head(piece: Piece, style: Style, rng: Random) -> str:
    headline = list(piece.headline)
    if len(headline) == 2 and em(headline[1]) < em(headline[0]) - 1 and rng.random() < 0.4:
        headline[1] = stretch(headline[1])
    parts = [f"【{piece.section}】"] if piece.section else []
    parts += [piece.kicker] if piece.kicker else []
    parts += [style.display_end.join(space_digits(line, style.digits, rng) for line in headline)]
    parts += [piece.deck] if piece.deck else []
    return style.line_end.join(parts)


def _body(printed: Printed, style: Style, rng: Random) -> list[str]:
    """Return the frames of a piece without its headline."""
    lines = [printed.head] if printed.head else []
    for note in printed.piece.notes:
        if note.kind == "editor":
            lines = ["编者按", *_set(note.text, [rng.randint(14, 26)], style, rng), *lines]
    narrow = float(rng.randint(style.narrowest, style.widest))
    widths = [narrow] * rng.randint(3, 30) + [narrow * (rng.choice([1, 1, 1.5, 2]) if style.widest > _NARROW else 1)]
    paragraphs = [paragraph.text for paragraph in printed.body]
    has_rest = bool(printed.rest)
    if paragraphs and printed.inline_tail and not has_rest:
        paragraphs[-1] += " " + printed.inline_tail
    for text, paragraph in zip(paragraphs, printed.body, strict=True):
        done = len(lines)
        ahead = widths[min(done, len(widths) - 1) :]
        lines += [_subhead(text, style)] if paragraph.form == "subhead" else _set(text, ahead, style, rng)
    if has_rest:
        lines.append(printed.piece.jump_form)
    else:
        lines += printed.tail
    height = rng.randint(9, 30) if style.columns else len(lines) or 1
    frames = [style.line_end.join(lines[at : at + height]) for at in range(0, len(lines), height)]
    if not printed.body:
        frames += [
            style.line_end.join(_set(caption, [float(rng.randint(14, 40))], style, rng)) for caption in printed.captions
        ]
    else:
        frames += list(printed.captions)
    return frames


def _subhead(text: str, style: Style) -> str:
    """Return a subhead's line: a numbered one has the indent of a paragraph, any other one stands in the middle."""
    return style.indent + text if text[0] in "一二三（" else text


def _continuation(piece: Piece, style: Style, rng: Random) -> str:
    printed = printed_piece(piece, rng)
    width = float(rng.randint(style.narrowest, style.widest))
    lines = [piece.jump_back_form]
    paragraphs = [paragraph.text for paragraph in printed.rest]
    if printed.inline_tail:
        paragraphs[-1] += " " + printed.inline_tail
    for index, (text, paragraph) in enumerate(zip(paragraphs, printed.rest, strict=True)):
        cut = index == 0 and piece.jump_at is not None and piece.jump_at[1] > 0
        lines += (
            [_subhead(text, style)]
            if paragraph.form == "subhead"
            else _set(text, [width], style, rng, indented=not cut)
        )
    return style.line_end.join([*lines, *printed.tail])


def _set(text: str, widths: list[float], style: Style, rng: Random, indented: bool = True) -> list[str]:
    """Return the lines of a paragraph as the text layer has them."""
    count = int(em(text) / min(widths)) + 2
    loose = [rng.random() < style.stretched for _ in range(count)]
    room = [widths[min(index, len(widths) - 1)] - (2 if indented and index == 0 else 0) for index in range(count)]
    lines = wrap(
        text, [width - 3 if wide and width > 10 else width for width, wide in zip(room, loose, strict=True)], style.hang
    )
    out = []
    for index, set_line in enumerate(lines):
        line = space_digits(set_line, style.digits, rng)
        if index < min(len(lines) - 1, count) and loose[index] and " " not in set_line:
            line = stretch(line)
        out.append(style.indent + line if index == 0 and indented else line)
    return out
