"""Gives a caption that stands beside an article to the article, if they speak of the same thing."""

from __future__ import annotations

from collections.abc import Sequence

from govpub.assemble.affinity import affinity, pairs
from govpub.assemble.drafts import Draft
from govpub.rules.caption import CAPTION_OPENING, SCENE

__all__ = ["attach_captions"]

_LEAST = 0.34
_LEAST_OF_POINTING = 0.15
"""Words that point to a picture, 图为, seldom open a piece of its own."""


def attach_captions(drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts; captions without a headline of their own are joined to the article they share words with."""
    result: list[Draft] = []
    for at, draft in enumerate(drafts):
        home = _home(draft, drafts[at - 1] if at else None, drafts[at + 1] if at + 1 < len(drafts) else None)
        if home is None:
            result.append(draft)
        else:
            home.absorb(draft)
    return result


def _home(draft: Draft, before: Draft | None, after: Draft | None) -> Draft | None:
    """Return the neighbour that a draft of captions belongs to, or None if it is a piece of its own."""
    if not draft.captions or draft.pieces or draft.headings or draft.editor_note or draft.bylines:
        return None
    if draft.beside is not None:
        return draft.beside
    if before is not None and before.pieces and all(SCENE.fullmatch(caption.text.text) for caption in draft.captions):
        return before
    words = pairs("\n".join(caption.text.text for caption in draft.captions))
    near = [neighbour for neighbour in (before, after) if neighbour is not None and neighbour.pieces]
    scored = [(affinity(words, _words(neighbour)), -number, neighbour) for number, neighbour in enumerate(near)]
    best = max(scored, key=lambda entry: entry[:2], default=None)
    least = _LEAST_OF_POINTING if CAPTION_OPENING.match(draft.captions[0].text.text) else _LEAST
    return best[2] if best is not None and best[0] >= least else None


def _words(draft: Draft) -> frozenset[str]:
    texts = [*(block.text.text for block in draft.headings), *(piece.body.text for piece in draft.pieces)]
    return pairs("\n".join(texts))
