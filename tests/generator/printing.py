"""What of a piece is printed where, before lines are broken; and the gold of an issue."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

import attrs
from attrs import evolve, frozen

from .models import Content, Gold, Page, Paragraph, Piece, Signature


@frozen
class Printed:
    """The parts of a piece in the words that are printed."""

    piece: Piece
    head: str | None
    """The credit under the headline."""
    body: tuple[Paragraph, ...]
    """With the dateline, a credit that runs on behind the last words, and subheads."""
    rest: tuple[Paragraph, ...]
    """What a jump line leaves for another page."""
    tail: tuple[str, ...]
    """Lines behind the end of the body: credits and notes."""
    inline_tail: str | None
    """A credit at the right end of the last line."""
    captions: tuple[str, ...]
    """Captions, each with its credit."""


def printed_piece(piece: Piece, rng: Random) -> Printed:
    """Return what is printed of a piece."""
    signature = piece.signature
    paragraphs = list(piece.paragraphs)
    if piece.lead is not None and paragraphs:
        paragraphs[0] = evolve(paragraphs[0], text=_opening(piece, rng) + paragraphs[0].text)
    head = signature.printed if signature and signature.stand == "head" else None
    inline = f"（{signature.printed}）" if signature and signature.stand == "tail" else None
    tail = [_own_line(signature)] if signature and signature.stand in ("tail_line", "names_line") else []
    tail += [f"（{note.text}）" if note.bracketed else note.text for note in piece.notes if note.kind != "editor"]
    captions = tuple(
        caption.text
        + ("" if caption.printed_credit.startswith("（") else rng.choice([" ", " ", "  "]))
        + caption.printed_credit
        for caption in piece.captions
    )
    body, rest = _cut_by_jump(piece, paragraphs)
    return Printed(piece, head, body, rest, tuple(tail), inline, captions)


def _opening(piece: Piece, rng: Random) -> str:
    lead, signature = piece.lead, piece.signature
    if lead is None:
        return ""
    if not (lead.bracket and signature):
        return lead.printed + rng.choice([" ", " ", "　"])
    return f"{lead.printed}{rng.choice(['', ' '])}（{signature.printed}）{rng.choice(['', '', ' '])}"


def _own_line(signature: Signature) -> str:
    return signature.printed if signature.stand == "names_line" else f"（{signature.printed}）"


def _cut_by_jump(piece: Piece, paragraphs: list[Paragraph]) -> tuple[tuple[Paragraph, ...], tuple[Paragraph, ...]]:
    if piece.jump_at is None:
        return tuple(paragraphs), ()
    index, at = piece.jump_at
    if at == 0:
        return tuple(paragraphs[:index]), tuple(paragraphs[index:])
    cut = paragraphs[index]
    return (*paragraphs[:index], evolve(cut, text=cut.text[:at])), (
        evolve(cut, text=cut.text[at:]),
        *paragraphs[index + 1 :],
    )


def gold_of(content: Content, continued: Callable[[Piece], bool]) -> Gold:
    """Return the gold of an issue; `continued` says of a piece with a jump whether its rest is printed."""
    articles = [_article(piece, page, continued) for page in content.pages for piece in page.pieces]
    return {
        "masthead": content.masthead_gold,
        "contents": content.contents_gold,
        "articles": articles,
        "slogans": list(content.slogans_gold),
    }


def _article(piece: Piece, page: Page, continued: Callable[[Piece], bool]) -> Gold:
    paragraphs = list(piece.paragraphs)
    jumps: list[Gold] = []
    signature, notes = piece.signature, piece.notes
    if piece.jump_to is not None and piece.jump_at is not None:
        jumps.append({"direction": "to", "page": piece.jump_to})
        if continued(piece):
            own = piece.page if piece.page is not None else page.number
            jumps.append({"direction": "from", "page": own + 1 if piece.page is not None else own})
        else:
            index, at = piece.jump_at
            rest = [evolve(paragraphs[index], text=paragraphs[index].text[:at])] if at else []
            paragraphs = paragraphs[:index] + rest
            notes = tuple(note for note in notes if note.kind == "editor")
            if signature and signature.stand in ("tail", "tail_line", "names_line"):
                signature = None
    return {
        "kind": piece.kind,
        "section": piece.section or page.name,
        "kicker": piece.kicker,
        "headline": " ".join(piece.headline) or None,
        "deck": piece.deck,
        "page": piece.page if piece.page is not None else page.number if page.folio else None,
        "byline": _byline(signature),
        "dateline": attrs.asdict(piece.lead) if piece.lead else None,
        "paragraphs": [{"text": paragraph.text} for paragraph in paragraphs],
        "jumps": jumps,
        "notes": [{"kind": note.kind, "text": note.text} for note in notes],
        "captions": [
            {"text": c.text, "credits": [attrs.asdict(credit) for credit in c.credits]} for c in piece.captions
        ],
        "meetings": [],
    }


def _byline(signature: Signature | None) -> Gold | None:
    if signature is None:
        return None
    return {"text": signature.printed, "contributors": [attrs.asdict(credit) for credit in signature.credits]}


_NOT_PRINTED = frozenset({"date", "end_date", "kind", "form", "stand", "role", "direction"})


def restyle(value: Any, change: Callable[[str], str]) -> Any:
    """Return content with every printed string changed, gold included: half-width punctuation, wide digits."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, (list, tuple)):
        return type(value)(restyle(item, change) for item in value)
    if isinstance(value, dict):
        return {key: item if key in _NOT_PRINTED else restyle(item, change) for key, item in value.items()}
    if attrs.has(type(value)):
        fields = [f.name for f in attrs.fields(type(value)) if f.name not in _NOT_PRINTED]
        return evolve(value, **{name: restyle(getattr(value, name), change) for name in fields})
    return value
