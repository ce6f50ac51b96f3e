"""Plain text: one paragraph a line, with an indent of two squares."""

from __future__ import annotations

from random import Random

from .models import Content, Piece
from .printing import printed_piece
from .wrap import space_digits


def render(content: Content, rng: Random) -> str:
    """Return the text of all pages."""
    indent = rng.choice(["　　", "　　", "    ", ""])
    between = rng.choice(["", ""]) if indent else ""
    digits = rng.choice(["none", "none", "both"])
    lines: list[str] = [*content.masthead, "", *content.contents]
    rests = {piece.jump_to: piece for page in content.pages for piece in page.pieces if piece.jump_to is not None}
    for page in content.pages:
        lines += ["", page.folio] if page.folio else []
        for piece in page.pieces:
            lines += [between, *_piece(piece, indent, digits, rng)]
        rest = rests.get(page.number)
        if rest is not None:
            lines += [between, *_continuation(rest, indent, digits, rng)]
    if content.slogans:
        lines += ["", *content.slogans]
    text = "\n".join(lines).lstrip("\n") + "\n"
    return text.replace("\n", rng.choice(["\n", "\n", "\r\n"]))


def _piece(piece: Piece, indent: str, digits: str, rng: Random) -> list[str]:
    printed = printed_piece(piece, rng)
    lines = [f"【{piece.section}】"] if piece.section else []
    lines += [piece.kicker] if piece.kicker else []
    lines += list(piece.headline)
    lines += [piece.deck] if piece.deck else []
    for note in piece.notes:
        if note.kind == "editor":
            lines += ["编者按", indent + note.text]
    lines += [printed.head] if printed.head else []
    body = [indent + space_digits(p.text, digits if p.form != "item" else "none", rng) for p in printed.body]
    if printed.rest:
        return [*lines, *body, piece.jump_form, *printed.captions]
    if printed.inline_tail:
        body[-1] += printed.inline_tail
    return [*lines, *body, *printed.tail, *printed.captions]


def _continuation(piece: Piece, indent: str, digits: str, rng: Random) -> list[str]:
    printed = printed_piece(piece, rng)
    cut = piece.jump_at is not None and piece.jump_at[1] > 0
    body = [("" if cut and i == 0 else indent) + space_digits(p.text, digits, rng) for i, p in enumerate(printed.rest)]
    if printed.inline_tail:
        body[-1] += printed.inline_tail
    return [piece.jump_back_form, *body, *printed.tail]
